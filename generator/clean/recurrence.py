"""What comes again and again in a page: names of binary features, as in `traits.py`.

Furniture inside a list of records (`Google Maps` under every restaurant) and teasers of
other articles repeat their words, their shape or their length; running text does not.
Every step is linear in the lines.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from typing import Final

import numpy as np

from generator.clean.features import WIDTHS, Features, Marker
from generator.clean.naming import (
    LOW,
    Column,
    Whole,
    at_most,
    classes,
    column,
    form,
    sums_above,
    sums_around,
    whole,
)

FEWEST_WORDS: Final = 3
"""Words of a line whose beginning and end are compared with other lines'."""
LONGEST_PERIOD: Final = 6
"""Lines of a record."""
AROUND: Final = 9
"""Lines up and down in which records are looked for."""
REGULAR: Final = 0.75
"""Share of those lines that must have the shape of the line one record above."""
SHORTEST_ALIKE: Final = 60
"""Columns of a line whose length is compared."""
NEARLY: Final = 2
"""Columns by which lines of one length may differ."""

_TIMES: Final = (2, 3, 5, 9)
_ALIKE: Final = (2, 4, 7)
MOST_PERIODS: Final = 3
MARKERS: Final = {marker: number for number, marker in enumerate(Marker)}

_WIDEST: Final = len(WIDTHS) + 1
_AGAIN: Final = form("again{}-{}", len(_TIMES) + 1, LOW + 1)
_OPENING: Final = form("opening{}-{}", len(_TIMES) + 1, _WIDEST)
_CLOSING: Final = form("closing{}-{}", len(_TIMES) + 1, LOW + 1)
_RHYTHM: Final = form("rhythm{}-{}", MOST_PERIODS + 1, _WIDEST)
_ALIKE_LENGTH: Final = form("alike{}-{}-{}", len(_ALIKE) + 1, _WIDEST, ("", "."))
_WORD: Final = re.compile(r"\w+")
_DIGITS: Final = re.compile(r"\d+")


def recurrences(lines: Sequence[Features]) -> Iterator[Column]:
    """The names for a page's lines that are not blank."""
    widths = whole([line.width for line in lines])
    yield from _words(lines, widths)
    yield column(_RHYTHM, at_most(_rhythm(lines), MOST_PERIODS), widths)
    yield from _lengths_alike(lines, widths)


def _words(lines: Sequence[Features], widths: Whole) -> Iterator[Column]:
    """How many lines say the same, begin with the same two words, or end with the same."""
    same: list[Hashable] = []
    begun: list[Hashable] = []
    ended: list[Hashable] = []
    for line in lines:
        words = _WORD.findall(_DIGITS.sub("0", line.bare.casefold()))
        is_long = len(words) >= FEWEST_WORDS
        same.append(" ".join(words))
        begun.append(" ".join(words[:2]) if is_long else None)
        ended.append(words[-1] if is_long else None)
    lows = at_most(widths, LOW)
    yield column(_AGAIN, classes(_counts(same), _TIMES), lows)
    yield column(_OPENING, classes(_counts(begun), _TIMES), widths)
    yield column(_CLOSING, classes(_counts(ended), _TIMES), lows)


def _counts(keys: Sequence[Hashable]) -> Whole:
    """How often each key occurs; 0 for those that are None."""
    counted = Counter(keys)
    counted[None] = 0
    return whole(map(counted.__getitem__, keys))


def _rhythm(lines: Sequence[Features]) -> Whole:
    """The smallest number of lines after which the lines' shapes come again, 0 for none."""
    shapes = shapes_of(lines, len(WIDTHS))
    enough = REGULAR * sums_around(np.arange(len(lines) + 1), AROUND, AROUND)
    found = np.zeros(len(lines), dtype=np.int64)
    for period in range(LONGEST_PERIOD, 0, -1):
        equal = np.zeros(len(lines), dtype=np.bool_)
        equal[period:] = shapes[period:] == shapes[:-period]
        regular = sums_around(sums_above(equal), AROUND, AROUND) >= enough
        found[regular] = period
    return found


def shapes_of(lines: Sequence[Features], widest: int) -> Whole:
    """A number for how wide a line is, with what mark it begins and whether a sentence ends in
    it: alike for lines of one shape."""
    markers = len(MARKERS)
    return whole(
        [
            (min(line.width, widest) * markers + MARKERS[line.marker]) * 2 + line.ends_sentence
            for line in lines
        ]
    )


def _lengths_alike(lines: Sequence[Features], widths: Whole) -> Iterator[Column]:
    """How many long lines are as long: teasers are cut at one length."""
    counted = Counter(line.columns for line in lines if line.columns >= SHORTEST_ALIKE)
    alike = {
        columns: sum([counted[near] for near in range(columns - NEARLY, columns + NEARLY + 1)])
        for columns in counted
    }
    ends = whole([line.ends_sentence for line in lines])
    found = whole([alike.get(line.columns, 0) for line in lines])
    yield column(_ALIKE_LENGTH, classes(found, _ALIKE), widths, ends, where=found > 0)
