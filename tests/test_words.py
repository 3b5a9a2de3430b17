"""Texts are cut beside words, in whatever script."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.words import LONGEST_WORD, first_edge, is_edge, last_edge


@pytest.mark.parametrize(
    ("text", "at", "before", "after"),
    [
        ("algorithms and training", 16, "algorithms and ", "algorithms and training"),
        ("이르면 10월 초안이", 1, "", "이르면"),
        ("이르면 10월 초안이", 4, "이르면 ", "이르면 "),
        ("人工智能的竞争", 3, "人工智", "人工智"),
        ("使用ChatGPT的人", 5, "使用", "使用ChatGPT"),
        ("か\u3099国", 1, "", "か\u3099"),
        ("grew 3.5 times.", 6, "grew ", "grew 3.5"),
        ("grew 3.5 times.", 10, "grew 3.5 ", "grew 3.5 times"),
        ("US-China rivalry", 3, "", "US-China"),
        ("x" * 200, 60, "x" * 60, "x" * 60),
        ("e\u0301" * 100, 61, "e\u0301" * 30, "e\u0301" * 30),
    ],
)
def test_words_stay_whole(text: str, at: int, before: str, after: str) -> None:
    assert text[: last_edge(text, at)] == before
    assert text[: first_edge(text, at)] == after


@given(st.text(), st.integers(min_value=0, max_value=200))
def test_an_edge_is_near_and_on_its_side(text: str, at: int) -> None:
    at = min(at, len(text))
    assert last_edge(text, at) <= at
    later = first_edge(text, at)
    assert later <= at + LONGEST_WORD
    assert later <= at or is_edge(text, later)
