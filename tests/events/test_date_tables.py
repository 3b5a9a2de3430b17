"""Dates as the press of the four languages writes them, of a piece published on 4 July 2025:
`forms.tsv` has the language, phrases and dates, read by hand."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.events.test_events import dates

ROWS = [
    row.split("\t")
    for row in Path(__file__).with_name("forms.tsv").read_text(encoding="utf-8").splitlines()
]


@pytest.mark.parametrize(("language", "text", "dated"), ROWS)
def test_phrases_are_dated(language: str, text: str, dated: str) -> None:
    assert dates(text, language, "2025-07-04") == (dated.split("; ") if dated else [])
