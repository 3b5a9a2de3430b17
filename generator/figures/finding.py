"""The stage: from a document to the amounts that it states."""

from __future__ import annotations

from collections.abc import Sequence

from generator.events import date_spans
from generator.figures.bounds import bound_of
from generator.figures.scanning import UNKNOWN, Setting, scan
from generator.figures.wrong import speaks_of_chips, wrong_spans
from generator.figures.yuan import is_simplified
from generator.model import TELLING, Amount, Document, Passage


def find_amounts(document: Document, language: str) -> tuple[Amount, ...]:
    """The amounts that the text states, in reading order."""
    passages = [passage for passage in document.passages() if passage.kind in TELLING]
    setting = setting_of(passages)
    return tuple(
        amount for passage in passages for amount in amounts_in(passage, language, setting)
    )


def setting_of(passages: Sequence[Passage]) -> Setting:
    """What the whole text says about the numbers of each passage."""
    return Setting(
        of_chips=any(speaks_of_chips(passage.text) for passage in passages),
        traditional=not is_simplified("".join(passage.text for passage in passages)),
    )


def amounts_in(passage: Passage, language: str, setting: Setting = UNKNOWN) -> tuple[Amount, ...]:
    """The amounts of one passage; dates, names and marks that hold numbers are none."""
    text = passage.text
    taken = [
        *wrong_spans(text, language, of_chips=setting.of_chips),
        *date_spans(text, language),
        *((mark.start, mark.end) for mark in passage.marks),
    ]
    return tuple(
        Amount(
            passage=passage,
            start=found.start,
            end=found.end,
            low=found.low,
            high=found.high,
            unit=found.unit.name,
            currency=found.unit.currency,
            bound=bound_of(text, found.start, found.end, rounded=found.rounded),
        )
        for found in scan(text, language, taken, setting)
    )
