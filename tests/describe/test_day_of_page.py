"""Heads and tails of pages in the layouts of Chinese and English outlets, and the day that each
gives for itself.

In `heads/` a page begins with `@`, its day (`none` where it gives none), perhaps the day of the
`captured=` page, and `missed` where the right day is not found yet. `~s1` stands for a text of
`bodies.txt`, which names days of its own. Names and outlets are invented.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pytest

from generator.cleaned import Cleaned, clean_captures
from generator.seeds import find_captures

FOLDER: Final = Path(__file__).parent / "heads"
FULL_DAY: Final = 10


@dataclass(frozen=True, slots=True)
class Head:
    name: str
    day: str
    captured: str
    is_missed: bool
    lines: tuple[str, ...]


def bodies() -> dict[str, list[str]]:
    parts = (FOLDER / "bodies.txt").read_text(encoding="utf-8").split("# ")[1:]
    return {name: lines for name, *lines in (part.splitlines() for part in parts)}


def heads(language: str) -> list[Head]:
    texts = bodies()
    made = []
    pages = f"\n{(FOLDER / f'{language}.txt').read_text(encoding='utf-8')}".split("\n@ ")[1:]
    for number, page in enumerate(pages, 1):
        marks, *rest = page.splitlines()
        day, *others = marks.split()
        captured = next((mark.partition("=")[2] for mark in others if "=" in mark), "")
        lines = [part for line in rest for part in texts.get(line.removeprefix("~"), [line])]
        made.append(
            Head(
                f"{language}-{number}",
                "" if day == "none" else day,
                captured,
                "missed" in others,
                tuple(lines),
            )
        )
    return made


HEADS: Final = [*heads("zh"), *heads("en")]
FOUND: Final = [head for head in HEADS if not head.is_missed]
MISSED: Final = [head for head in HEADS if head.is_missed]


def day_of(head: Head, folder: Path) -> str:
    path = folder / "page.txt"
    path.write_text("\n".join((*head.lines, "")), encoding="utf-8")
    if head.captured:
        path.with_suffix(".yml").write_text(f"captured: {head.captured}\n", encoding="utf-8")
    (cleaned,) = clean_captures(find_captures([path]), ())
    assert isinstance(cleaned, Cleaned)
    return cleaned.metadata.published.value[:FULL_DAY]


@pytest.mark.parametrize("head", FOUND, ids=lambda h: h.name)
def test_the_page_gives_its_day(tmp_path: Path, head: Head) -> None:
    assert day_of(head, tmp_path) == head.day[:FULL_DAY]


@pytest.mark.parametrize("head", MISSED, ids=lambda h: h.name)
def test_a_day_that_is_found_by_now_is_no_longer_marked(tmp_path: Path, head: Head) -> None:
    assert day_of(head, tmp_path) != head.day[:FULL_DAY]
