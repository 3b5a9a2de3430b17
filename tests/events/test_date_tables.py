"""Dates as the press of the four languages writes them, of a piece published on 4 July 2025:
`forms.tsv` has the language, phrases and dates, read by hand. `sides.tsv` has days without a
month: the language, the date of publication, a sentence and its dates."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.events.test_events import dates


def rows(name: str) -> list[list[str]]:
    table = Path(__file__).with_name(name).read_text(encoding="utf-8")
    return [row.split("\t") for row in table.splitlines()]


@pytest.mark.parametrize(("language", "text", "dated"), rows("forms.tsv"))
def test_phrases_are_dated(language: str, text: str, dated: str) -> None:
    assert dates(text, language, "2025-07-04") == (dated.split("; ") if dated else [])


@pytest.mark.parametrize(("language", "published", "text", "dated"), rows("sides.tsv"))
def test_a_day_is_behind_unless_what_lies_ahead_governs_it(
    language: str, published: str, text: str, dated: str
) -> None:
    assert dates(text, language, published) == dated.split("; ")
