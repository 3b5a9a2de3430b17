"""How good the cleaner and the finding of figures and dates are may not get worse: `floors.json`.

The English floors count only where BENCH_CAPTURES names the folder of English pages. Raise a
floor when a change raises the score; lower none without saying why.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from tests.quality.evidence import (
    evidence_rows,
    fourth_stranger_rows,
    neighbour_rows,
    second_stranger_rows,
    stranger_rows,
    third_stranger_rows,
)
from tests.quality.html_pages import PAGE_METHODS, page_rows
from tests.quality.methods import METHODS
from tests.quality.pdf_layouts import pdf_rows
from tests.quality.scores import Row, development_rows, english_rows

FLOORS: dict[str, dict[str, float]] = json.loads(
    (Path(__file__).parents[1] / "floors.json").read_text(encoding="utf-8")
)
OURS = {"ours": METHODS["ours"]}
ENGLISH = os.environ.get("BENCH_CAPTURES")


def below(rows: list[Row]) -> list[str]:
    return [
        f"{row.captures}: {score} {row.scores[score]:.4f} is below {floor}"
        for row in rows
        for score, floor in FLOORS.get(row.captures, {}).items()
        if row.scores[score] < floor
    ]


def test_development_captures_are_cleaned_as_well_as_before() -> None:
    rows = list(development_rows(OURS))
    assert {row.captures for row in rows} <= set(FLOORS)
    assert not below(rows)


def test_html_pages_are_taken_apart_as_well_as_before() -> None:
    rows = list(page_rows({"ours": PAGE_METHODS["ours"]}))
    assert {row.captures for row in rows} <= set(FLOORS)
    assert not below(rows)


def test_pdfs_are_read_as_well_as_before() -> None:
    rows = list(pdf_rows())
    assert {row.captures for row in rows} <= set(FLOORS)
    assert not below(rows)


def test_figures_and_dates_are_found_as_well_as_before() -> None:
    rows = [
        *evidence_rows(),
        *stranger_rows(),
        *second_stranger_rows(),
        *third_stranger_rows(),
        *fourth_stranger_rows(),
        *neighbour_rows(),
    ]
    assert {row.captures for row in rows} <= set(FLOORS)
    assert not below(rows)


@pytest.mark.skipif(not ENGLISH, reason="BENCH_CAPTURES names no folder")
def test_english_pages_are_cleaned_as_well_as_before() -> None:
    assert not below(list(english_rows(Path(str(ENGLISH)), OURS)))
