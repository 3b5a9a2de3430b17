"""What a capture's running text is about, word by word, whatever the endings of Latin words.

`likeness.words_of` takes `tax` for no word and `report` and `reports` for two, for it must be
quick on every line; titles have few words, so that each of them counts.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, islice
from math import log1p
from typing import Final

from generator.clean.features import Features
from generator.clean.likeness import words_of
from generator.clean.remembering import MOST, remembered

LONGEST_TEXT: Final = 1000
LONGEST_BESIDE: Final = 200
"""Characters that are read of a line of running text, and of any other."""
MOST_TEXTS: Final = 200
"""Lines of running text that are read."""
CROWDED: Final = 0.3
"""How much less a word counts for every line beside the text that has it, but the title's own."""
SHORTEST_ROOT: Final = 3

_WORD: Final = re.compile(r"[a-z][a-z'’]+|\d+")
_ENDINGS: Final = (
    *("'s", "’s", "ations", "ation", "ings", "ing", "edly", "ed", "ies", "es", "s", "ly"),
    *("ment", "er"),
)
_ORDINARY: Final = frozenset(
    """
    the a an and or of to in on for with at by from is are was were be been it its this that these
    those as not no but if so than then they their there here he she his her you your we our us i
    my me will would can could should may might has have had do does did what which who when where
    why how all any some more most one two new about into over out up after before just also only
    very get got make made
    """.split()  # noqa: SIM905 - a list of quoted words would fill pages
)


@dataclass(frozen=True, slots=True)
class Subject:
    """How often words stand where; a word without its ending is called its root."""

    in_text: Mapping[str, int]
    """Root → in how many lines of running text it stands."""
    beside: Mapping[str, int]
    """Root → in how many other lines."""
    texts: Mapping[int, frozenset[str]]
    """Place of each line of running text that was read → its roots."""

    def weight(self, roots: frozenset[str]) -> float:
        """How much of what the text is about stands in some words.

        Sorted, for a sum of fractions depends on their order.
        """
        return sum(
            log1p(self.in_text.get(root, 0)) / (1 + CROWDED * max(0, self.beside.get(root, 0) - 1))
            for root in sorted(roots)
        )


def find_subject(lines: Sequence[Features], prose: Sequence[bool]) -> Subject:
    """The subject of lines that are not blank; `prose` says which are running text."""
    places = (place for place, is_text in enumerate(prose) if is_text)
    texts = {place: roots_of_text(lines[place]) for place in islice(places, MOST_TEXTS)}
    others = (
        roots_of(line.bare[:LONGEST_BESIDE])
        for line, is_text in zip(lines, prose, strict=True)
        if not is_text
    )
    return Subject(
        in_text=Counter(chain.from_iterable(texts.values())),
        beside=Counter(chain.from_iterable(others)),
        texts=texts,
    )


def roots_of_text(line: Features) -> frozenset[str]:
    """`roots_of` the beginning of a line of running text."""
    return roots_of(line.bare[:LONGEST_TEXT])


@remembered
def roots_of(text: str) -> frozenset[str]:
    """Latin words without endings, but for the most ordinary; numbers; pairs of neighbouring
    East Asian characters."""
    folded = text.casefold()
    roots = frozenset(_root(word) for word in _WORD.findall(folded) if word not in _ORDINARY)
    if folded.isascii():
        return roots
    return roots | {word for word in words_of(folded) if not word.isascii()}


@lru_cache(maxsize=MOST)
def _root(word: str) -> str:
    """A Latin word without the first ending that leaves enough of it."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) >= len(ending) + SHORTEST_ROOT:
            return word[: -len(ending)]
    return word
