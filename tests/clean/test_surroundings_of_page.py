"""What repeats in a page, and where a line stands between the page's marks."""

from __future__ import annotations

from collections.abc import Iterable

from hypothesis import given
from hypothesis import strategies as st

from generator.clean.features import Features, measure
from generator.clean.landmarks import landmarks
from generator.clean.naming import Column, Names
from generator.clean.phrases import load_phrases
from generator.clean.recurrence import recurrences

TEXT = "The first of many courts heard the case in spring, and it sent the parties home again."
RECORDS = [
    line
    for name in ("Alder House", "Birch Lane", "Cedar Row", "Dogwood", "Elm Court", "Fir Hall")
    for line in (
        name,
        f"{name} opened its doors again this winter, and nobody knows for how long.",
        "Map",
    )
]


def measured(texts: list[str]) -> list[Features]:
    return [line for line in measure(texts, load_phrases()) if not line.blank]


def by_line(columns: Iterable[Column], count: int) -> list[list[str]]:
    return list(Names([()] * count, list(columns)).by_line())


def names(texts: list[str]) -> list[list[str]]:
    lines = measured(texts)
    return by_line(recurrences(lines), len(lines))


def test_the_line_under_every_record_comes_again() -> None:
    found = names(RECORDS)
    assert "again3-0" in found[2]
    assert "again0-0" in found[0]


def test_records_of_three_lines_have_a_rhythm_and_prose_has_none() -> None:
    assert "rhythm3-0" in names(RECORDS)[8]
    prose = [TEXT[:size] + end for size, end in ((20, ""), (86, ""), (30, "."), (60, ""))]
    assert all("rhythm3" not in name for own in names(prose) for name in own)


def test_teasers_cut_at_one_length_are_alike() -> None:
    teasers = [f"{letter * 5} {TEXT * 3}"[:150] + "…" for letter in "abcdefgh"]
    assert all(any(name.startswith("alike3-3") for name in own) for own in names(teasers))


def test_past_the_mark_that_ends_an_article() -> None:
    lines = measured([TEXT, TEXT, "About the author", "A person of letters."])
    found = by_line(landmarks(lines, [True, True, False, False]), len(lines))
    assert [name for own in found for name in own if name.startswith("past")] == [
        "past5-0-2",
        "past5-0-2",
        "past0-5-0",
        "past1-5-1",
    ]


@given(st.lists(st.text(max_size=120), max_size=30))
def test_every_line_gets_names(texts: list[str]) -> None:
    lines = measured([" ".join(text.split()) for text in texts])
    columns = [*recurrences(lines), *landmarks(lines, [True] * len(lines))]
    assert {len(column.places) for column in columns} == {len(lines)}
    assert all(by_line(columns, len(lines)))
