"""Where sentences end."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.sentences import sentence_around

SENTENCES = [
    ("It fell. It rose.", ["It fell. ", "It rose."]),
    ("It fell in 2023. Then it rose.", ["It fell in 2023. ", "Then it rose."]),
    ("On Jan. 5 Mr. Lee met the U.S. envoy.", ["On Jan. 5 Mr. Lee met the U.S. envoy."]),
    ("2024. 6. 17. 공포했다. 3.5% 늘었다.", ["2024. 6. 17. 공포했다. ", "3.5% 늘었다."]),
    ("늘었다.줄었다.", ["늘었다.", "줄었다."]),
    ("増えた。減った！ 終わり", ["増えた。", "減った！ ", "終わり"]),
]


def sentences(text: str) -> list[str]:
    found: list[str] = []
    position = 0
    while position < len(text):
        start, end = sentence_around(text, position)
        found.append(text[start:end])
        position = end
    return found


@pytest.mark.parametrize(("text", "wanted"), SENTENCES)
def test_a_text_falls_into_its_sentences(text: str, wanted: list[str]) -> None:
    assert sentences(text) == wanted


@given(st.text(alphabet="가다.!? 12ABc。\n", max_size=40), st.data())
def test_every_offset_lies_in_its_sentence(text: str, data: st.DataObject) -> None:
    position = data.draw(st.integers(0, max(0, len(text) - 1)))
    start, end = sentence_around(text, position)
    assert start <= position < end or not text
    assert "".join(sentences(text)) == text
