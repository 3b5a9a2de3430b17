"""All forms, cues and counter-cues of the termbase, found in one walk through a text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from generator.annotate.spelling import fold, spellings
from generator.annotate.words import is_word
from generator.model import Term

KEY_LENGTH: Final = 2
"""Characters by which spellings are looked up; few of them share their first two."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A spelling found in a text."""

    start: int
    end: int
    spelling: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A term, ready to be looked for."""

    term: Term
    needs: frozenset[str]
    """Spellings of its cues."""
    excludes: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    entries: Mapping[str, tuple[Entry, ...]]
    """Spelling of a form → the terms that have it."""
    index: Mapping[str, tuple[str, ...]]
    """First characters → the spellings of any kind that begin so."""


@lru_cache(maxsize=1)
def compile_lexicon(terms: tuple[Term, ...]) -> Lexicon:
    """Make terms ready to be looked for.

    Terms that belong to no topic are not looked for, but may serve others as cues:
    an item of `needs` or `excludes` that is a term's id stands for all its forms.
    The last lexicon is kept, because a site looks for the same terms in every document.
    """
    forms = {term.id: _forms_of(term) for term in terms}
    entries: defaultdict[str, list[Entry]] = defaultdict(list)
    sought: set[str] = set()
    for term in terms:
        if not term.topics:
            continue
        entry = Entry(
            term=term, needs=_cues(term.needs, forms), excludes=_cues(term.excludes, forms)
        )
        for spelling in sorted(_spellings_of(forms[term.id])):
            entries[spelling].append(entry)
        sought |= entry.needs | entry.excludes
    return Lexicon(
        entries={spelling: tuple(found) for spelling, found in entries.items()},
        index=_index(sought | entries.keys()),
    )


def find_hits(text: str, lexicon: Lexicon) -> Iterator[Hit]:
    """Every spelling that stands in the text as a word, by its start; they may overlap."""
    folded = fold(text)
    for start in range(len(folded)):
        for length in range(1, KEY_LENGTH + 1):
            for spelling in lexicon.index.get(folded[start : start + length], ()):
                end = start + len(spelling)
                if folded.startswith(spelling, start) and is_word(folded, start, end):
                    yield Hit(start=start, end=end, spelling=spelling)


def _forms_of(term: Term) -> tuple[str, ...]:
    return tuple(form for _, forms in term.forms for form in forms)


def _cues(words: Iterable[str], forms: Mapping[str, tuple[str, ...]]) -> frozenset[str]:
    return _spellings_of(form for word in words for form in forms.get(word, (word,)))


def _spellings_of(forms: Iterable[str]) -> frozenset[str]:
    return frozenset(spelling for form in forms for spelling in spellings(form))


def _index(sought: Iterable[str]) -> dict[str, tuple[str, ...]]:
    index: defaultdict[str, list[str]] = defaultdict(list)
    for spelling in sorted(sought):
        index[spelling[:KEY_LENGTH]].append(spelling)
    return {key: tuple(found) for key, found in index.items()}
