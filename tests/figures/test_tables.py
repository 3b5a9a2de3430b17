"""Amounts and dates as the press of the four languages writes them: tables of phrases and of
single sentences, read by hand.

`forms.tsv`: language, phrases, amounts. `sentences.tsv` and `press.tsv`: language, sentence or part
of one, amounts, dates of a piece published on 4 July 2025. `press.tsv` was written before the
program had read it, see `docs/method/figures/index.md`.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.figures import amounts_in
from tests.events.test_events import dates
from tests.figures.test_forms import found, passage

PUBLISHED = "2025-07-04"


def rows(name: str) -> list[list[str]]:
    table = Path(__file__).with_name(name).read_text(encoding="utf-8")
    return [row.split("\t") for row in table.splitlines()]


def listed(cell: str) -> list[str]:
    return cell.split("; ") if cell else []


@pytest.mark.parametrize(("language", "text", "amounts"), rows("forms.tsv"))
def test_phrases_are_read(language: str, text: str, amounts: str) -> None:
    assert found(text, language) == listed(amounts)


@pytest.mark.parametrize(
    ("language", "text", "amounts", "dated"), [*rows("sentences.tsv"), *rows("press.tsv")]
)
def test_sentences_are_read(language: str, text: str, amounts: str, dated: str) -> None:
    assert found(text, language) == listed(amounts)
    assert dates(text, language, PUBLISHED) == listed(dated)


@pytest.mark.parametrize(("language", "text"), [row[:2] for row in rows("forms.tsv")])
def test_the_words_of_an_amount_end_with_a_sign(language: str, text: str) -> None:
    for amount in amounts_in(passage(text), language):
        words = text[amount.start : amount.end]
        assert words == words.strip()
