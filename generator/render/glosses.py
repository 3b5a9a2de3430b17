"""What a pointer held over a term shows: its standard English form, or its original ones."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from generator.model import Term, TermMatch, in_language

SEPARATOR: Final = " · "
NAMES: Final = frozenset({"event", "person", "organisation", "law", "product", "place"})
"""Kinds of terms that English text is glossed for; it needs no gloss of `semiconductor`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Gloss:
    """A term in a text and what is to be said of it; plain text."""

    start: int
    end: int
    text: str


def original_glosses(
    text: str, matches: Sequence[TermMatch], terms: Mapping[str, Term]
) -> tuple[Gloss, ...]:
    """For each binding term that a passage names, at its first place: the standard English
    form, with the Chinese one where there is one."""
    return tuple(_glosses(text, matches, terms, ("en", "zh")))


def english_glosses(
    text: str, matches: Sequence[TermMatch], terms: Mapping[str, Term], language: str
) -> tuple[Gloss, ...]:
    """For each name in a translation, at its first place: the form in the original's
    language, with the Chinese one where there is one."""
    names = [match for match in matches if terms[match.term].kind in NAMES]
    return tuple(_glosses(text, names, terms, (language, "zh")))


def _glosses(
    text: str, matches: Sequence[TermMatch], terms: Mapping[str, Term], languages: Sequence[str]
) -> Iterator[Gloss]:
    seen: set[str] = set()
    for match in matches:
        if match.term in seen or not terms[match.term].binding:
            continue
        seen.add(match.term)
        forms = dict(terms[match.term].forms)
        written = (in_language(forms, language) for language in languages)
        first = (each[0] for each in written if each)
        told = [form for form in dict.fromkeys(first) if form.casefold() not in text.casefold()]
        if told and "\t" not in text[match.start : match.end]:
            yield Gloss(start=match.start, end=match.end, text=SEPARATOR.join(told))
