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
    spellings: frozenset[str]
    """Of its own forms."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    entries: Mapping[str, tuple[Entry, ...]]
    """Spelling of a form → the terms that have it."""
    spellings: frozenset[str]
    """Of forms and cues of any kind."""
    lengths: Mapping[str, tuple[int, ...]]
    """First characters → the lengths of the spellings that begin so, the shortest first."""
    bundles: frozenset[str]
    """The ids of terms that are words which only go on about a topic."""


@lru_cache(maxsize=2)
def compile_lexicon(terms: tuple[Term, ...], *, topical: bool = True) -> Lexicon:
    """Make terms ready to be looked for: those that belong to a topic or play a part in an
    opinion, or all names and concepts, without bundles of words that only go on about a topic.

    The others may still serve as cues: an item of `needs` or `excludes` that is a term's id
    stands for all its forms. The last two lexicons are kept, because a site looks for the
    same terms in every document.
    """
    forms = {term.id: _forms_of(term) for term in terms}
    entries: defaultdict[str, list[Entry]] = defaultdict(list)
    sought: set[str] = set()
    for term in terms:
        if term.goes_on if not topical else not (term.topics or term.role):
            continue
        entry = Entry(
            term=term,
            needs=_cues(term.needs, forms),
            excludes=_cues(term.excludes, forms),
            spellings=_spellings_of(forms[term.id]),
        )
        for spelling in sorted(entry.spellings):
            entries[spelling].append(entry)
        sought |= entry.needs | entry.excludes
    return Lexicon(
        entries={spelling: tuple(found) for spelling, found in entries.items()},
        spellings=frozenset(sought | entries.keys()),
        lengths=_lengths(sought | entries.keys()),
        bundles=frozenset(term.id for term in terms if term.goes_on),
    )


def find_hits(text: str, lexicon: Lexicon) -> Iterator[Hit]:
    """Every spelling that stands in the text as a word, by its start; they may overlap."""
    folded = fold(text)
    for start in range(len(folded)):
        for size in range(1, KEY_LENGTH + 1):
            for length in lexicon.lengths.get(folded[start : start + size], ()):
                end = start + length
                if end > len(folded):
                    break
                spelling = folded[start:end]
                if spelling in lexicon.spellings and is_word(folded, start, end):
                    yield Hit(start=start, end=end, spelling=spelling)


def _forms_of(term: Term) -> tuple[str, ...]:
    return tuple(form for _, forms in term.forms for form in forms)


def _cues(words: Iterable[str], forms: Mapping[str, tuple[str, ...]]) -> frozenset[str]:
    return _spellings_of(form for word in words for form in forms.get(word, (word,)))


def _spellings_of(forms: Iterable[str]) -> frozenset[str]:
    return frozenset(spelling for form in forms for spelling in spellings(form))


def _lengths(sought: Iterable[str]) -> dict[str, tuple[int, ...]]:
    lengths: defaultdict[str, set[int]] = defaultdict(set)
    for spelling in sought:
        lengths[spelling[:KEY_LENGTH]].add(len(spelling))
    return {key: tuple(sorted(found)) for key, found in lengths.items()}
