"""Why a machine's draft is not kept. These faults are never right; what may be right in a
translation is left to `briefings check`."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence

from generator.model import Term
from generator.translate.checks.amounts import check_amounts
from generator.translate.checks.names import without_numbered_names
from generator.translate.segments import LATIN

SHARE_OF_LATIN = 0.5
"""Of an English text's letters; a name may stand in brackets in its own script."""


def tidied(english: str) -> str:
    """The draft as a translation file keeps it: one line, one tab between a row's cells."""
    return "\t".join(" ".join(cell.split()) for cell in english.split("\t")).strip(" ")


def refusals(source: str, english: str, language: str, named: Sequence[Term] = ()) -> Iterator[str]:
    """What is wrong with a tidied draft, worded for the machine and for people. `named` are the
    terms that the source names: a number may belong to the English name of one."""
    if not english.strip():
        yield "it is empty"
        return
    if any(unicodedata.category(each) in {"Cc", "Cs"} for each in english.replace("\t", "")):
        yield "it holds control characters"
        return
    if english.count("\t") != source.count("\t"):
        cells = source.count("\t") + 1
        yield f"the source has {cells} cells, it has {english.count(chr(9)) + 1}"
    if not _is_latin(english):
        yield "it is not in English"
    counted = without_numbered_names(source, english, named)
    yield from (complaint.message for complaint in check_amounts(source, counted, language))


def _is_latin(text: str) -> bool:
    letters = [each for each in text if each.isalpha()]
    latin = sum(unicodedata.name(each, "").startswith(LATIN) for each in letters)
    return latin >= SHARE_OF_LATIN * len(letters)
