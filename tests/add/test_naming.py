"""Which name a new capture gets."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.add.naming import LONGEST, english_words, propose_name, unused
from generator.slugs import make_slug

KOREAN = "미국의 대중국 제재, AI까지 확대"


@pytest.mark.parametrize(
    ("headline", "title", "english", "place", "expected"),
    [
        # The English headline comes first; apostrophes join, accents go, whole words stay.
        ("US widens its curbs", KOREAN, ("a", "b"), "x/page-one.html", "us-widens-its-curbs"),
        ("China’s plan: “São Paulo” & AI", KOREAN, (), "", "chinas-plan-sao-paulo-ai"),
        (
            "Washington proposes that cloud providers disclose who their foreign customers are",
            KOREAN,
            (),
            "",
            "washington-proposes-that-cloud-providers-disclose-who-their",
        ),
        # A headline of no Latin letters is none that an address can be made of.
        ("수출통제", KOREAN, (), "notes.txt", "notes"),
        # A title in Latin letters needs no translation to be a name.
        ("", "Chip Tool Makers Brace", (), "x/naver.html", "chip-tool-makers-brace"),
        # A telling file name is one that somebody chose.
        ("", KOREAN, ("china", "sanctions"), "dir.d/US cloud_rule.HTML", "us-cloud-rule"),
        ("", KOREAN, (), "https://example.org/2024/chip-curbs/", "chip-curbs"),
        ("", KOREAN, (), "https://example.org/%EB%89%B4%EC%8A%A4", "뉴스"),
        # What servers and programs make up says nothing.
        ("", KOREAN, ("generative ai", "china", "ai"), "index.html", "generative-ai-china"),
        ("", KOREAN, ("kita", "ai"), "https://e.org/articleView.html?idxno=12", "e-org-2024"),
        ("", KOREAN, (), "000_a077a2993fd9c108.txt", "e-org-2024"),
        ("", KOREAN, (), "https://e.org/view/AKR20240208", "e-org-2024"),
        ("", KOREAN, (), "https://e.org/", "e-org-2024"),
        # A name in another script, if there is no better one.
        ("", KOREAN, ("china", "ai chips"), "대중국 제재.html", "china-ai-chips"),
        ("", KOREAN, (), "대중국 제재.html", "대중국-제재"),
        # Names that systems keep for themselves.
        ("Con", KOREAN, (), "", "capture-con"),
    ],
)
def test_the_first_that_says_something(
    headline: str, title: str, english: tuple[str, ...], place: str, expected: str
) -> None:
    name = propose_name(
        headline=headline, title=title, english=english, given=place, fallback="e.org 2024"
    )
    assert name == expected


def test_without_anything_it_is_a_capture() -> None:
    assert propose_name(headline="", title="", english=(), given="1.txt", fallback=" ") == "capture"


def test_words_known_in_english_in_the_order_of_the_title() -> None:
    named = [(8, 10, "sanctions"), (0, 3, "United States"), (12, 14, "AI")]
    assert english_words("미국의 대중국 제재, AI까지 GPT", named) == (
        "united states", "sanctions", "ai", "gpt",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("taken", "expected"),
    [
        (set(), "chips"),
        ({"chips"}, "chips-2"),
        ({"chips", "chips-2", "chips-4"}, "chips-3"),
    ],
)
def test_a_name_that_is_taken_gets_a_number(taken: set[str], expected: str) -> None:
    assert unused("chips", frozenset(taken)) == expected


@given(st.text(), st.text(), st.lists(st.text()), st.text(), st.text())
def test_whatever_there_is_it_is_a_name_and_an_address(
    headline: str, title: str, english: list[str], place: str, fallback: str
) -> None:
    name = propose_name(
        headline=headline, title=title, english=english, given=place, fallback=fallback
    )
    assert make_slug(name) == name
    assert re.search(r"[\\/.\s]", name) is None


@given(st.text(min_size=1))
def test_a_headline_never_gives_a_long_name(headline: str) -> None:
    name = propose_name(headline=headline, title="", english=(), given="", fallback="")
    assert len(name) <= LONGEST
