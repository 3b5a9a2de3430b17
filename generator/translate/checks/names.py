"""Terms and names against the termbase: its forms used, its forbidden variants not."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from generator.model import Term
from generator.translate.checks.counterpart import Complaint

NAMES: Final = frozenset({"event", "law", "organisation", "person", "place", "product"})
"""Kinds of terms whose form is no matter of style."""
_RAISED: Final = re.compile(r"[⁰¹²³⁴⁵⁶⁷⁸⁹]+\)?")
SHORTEST_PART: Final = 3
"""Letters of a person's name by which alone they may be named: `Xi` is not one, `Biden` is."""


def check_names(english: str, named: Sequence[Term]) -> Iterator[Complaint]:
    """`named` are the terms that the source names, each once."""
    folded = _folded(english)
    for term in named:
        if not term.binding:
            continue
        avoided = [form for form in term.avoid if _stands(form, folded)]
        for form in avoided:
            yield Complaint("avoid", f"“{form}” is a forbidden form of “{term.english}”")
        if not avoided and not any(_stands(form, folded) for form in _ways(term)):
            check = "name" if term.kind in NAMES else "term"
            yield Complaint(check, f"the source names “{term.english}”, the English does not")


def without_numbered_names(source: str, english: str, named: Sequence[Term]) -> str:
    """The translation without the names that have a number in English only: `SC 42`."""
    for term in named:
        for form in sorted(term.allowed, key=len, reverse=True):
            if any(number not in source for number in re.findall(r"\d+", form)):
                english = english.replace(form, " ")
    return english


def _ways(term: Term) -> Iterator[str]:
    yield from term.allowed
    if term.kind == "person":
        parts = term.english.split()
        yield from (part for part in parts if len(part) >= SHORTEST_PART)


def _stands(form: str, folded: str) -> bool:
    """Whether a form begins a word of the text and ends one, but for a plural or genitive."""
    return bool(re.search(rf"(?<!\w){re.escape(_folded(form))}(?:e?s)?(?!\w)", folded))


def _folded(text: str) -> str:
    plain = _RAISED.sub("", text.replace("’", "'"))
    return " ".join(re.sub(r"[-‑–\s]+", " ", plain).split()).casefold()
