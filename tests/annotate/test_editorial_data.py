"""What the topic pages say must stand in the captures."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.clean import clean
from generator.errors import BriefingError
from generator.model import Editorial
from generator.read import read

SEEDS = Path(__file__).parents[2] / "seeds"
MAX_WORDS = 60
NUMBER = re.compile(r"[A-Z]?\d+")
NAMES = {
    "Gelsinger": "Gelsinger",
    "Nvidia": "엔비디아",
    "ASML": "ASML",
    "EUV": "EUV",
    "Micron": "마이크론",
    "Entity List": "Entity List",
    "Biden": "바이든",
}
"""English name in a standfirst → how the captures write it."""


@pytest.fixture(scope="module")
def captured() -> str:
    """What all captures keep, of those too that have no golden file."""
    return "\n".join(text for path in sorted(SEEDS.glob("*.txt")) for text in kept_lines(path))


def kept_lines(path: Path) -> list[str]:
    try:
        return [line.text for line in clean(read(path)) if line.keep]
    except BriefingError:
        return []  # named by `briefings check`


def test_standfirsts_are_short(editorial: Editorial) -> None:
    assert {t.id: len(t.standfirst.split()) for t in editorial.topics if t.standfirst}
    assert all(len(topic.standfirst.split()) <= MAX_WORDS for topic in editorial.topics)


def test_every_number_of_a_standfirst_stands_in_a_capture(
    editorial: Editorial, captured: str
) -> None:
    numbers = {n for topic in editorial.topics for n in NUMBER.findall(topic.standfirst)}
    assert numbers
    assert {n for n in numbers if not re.search(rf"(?<![\d.,]){n}(?!\d)", captured)} == set()


@pytest.mark.parametrize(("english", "written"), sorted(NAMES.items()))
def test_every_name_of_a_standfirst_stands_in_a_capture(
    english: str, written: str, editorial: Editorial, captured: str
) -> None:
    assert any(english in topic.standfirst for topic in editorial.topics)
    assert written in captured
