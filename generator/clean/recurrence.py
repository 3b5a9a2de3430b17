"""What comes again and again in a page: names of binary features, as in `traits.py`.

Furniture inside a list of records (`Google Maps` under every restaurant) and teasers of
other articles repeat their words, their shape or their length; running text does not.
Every step is linear in the lines; the names come one line at a time, for all of them at once
would fill the memory.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from itertools import accumulate
from operator import eq, ge
from typing import Final

from generator.clean.features import Features
from generator.clean.naming import LOW, at_most, classes, sums_around, worded
from generator.clean.traits import place_in

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
_WORD: Final = re.compile(r"\w+")
_DIGITS: Final = re.compile(r"\d+")


def recurrences(lines: Sequence[Features]) -> Iterator[list[str]]:
    """The names for each of a page's lines that are not blank."""
    for words, rhythm, alike in zip(
        _words(lines), _rhythm(lines), _lengths_alike(lines), strict=True
    ):
        yield [*words, rhythm, *alike]


def _words(lines: Sequence[Features]) -> Iterator[tuple[str, ...]]:
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
    widths = [line.width for line in lines]
    lows = at_most(widths, LOW)
    return zip(
        worded("again{}-{}", classes(_counts(same), _TIMES), lows),
        worded("opening{}-{}", classes(_counts(begun), _TIMES), widths),
        worded("closing{}-{}", classes(_counts(ended), _TIMES), lows),
        strict=True,
    )


def _counts(keys: Sequence[Hashable]) -> list[int]:
    """How often each key occurs; 0 for those that are None."""
    counted = Counter(key for key in keys if key is not None)
    return [counted[key] for key in keys]


def _rhythm(lines: Sequence[Features]) -> Iterator[str]:
    """The smallest number of lines after which the lines' shapes come again, 0 for none."""
    shapes = [(line.width, line.marker, line.ends_sentence) for line in lines]
    enough = [REGULAR * count for count in sums_around(range(len(lines) + 1), AROUND, AROUND)]
    found = [0] * len(lines)
    for period in range(LONGEST_PERIOD, 0, -1):
        equal = [False] * min(period, len(lines)) + list(map(eq, shapes, shapes[period:]))
        sums = [0, *accumulate(equal)]
        regular = map(ge, sums_around(sums, AROUND, AROUND), enough)
        found = [
            period if is_regular else longer
            for is_regular, longer in zip(regular, found, strict=True)
        ]
    return worded("rhythm{}-{}", at_most(found, 3), (line.width for line in lines))


def _lengths_alike(lines: Sequence[Features]) -> Iterator[list[str]]:
    """How many long lines are as long: teasers are cut at one length."""
    counted = Counter(line.columns for line in lines if line.columns >= SHORTEST_ALIKE)
    for line in lines:
        if line.columns < SHORTEST_ALIKE:
            yield []
            continue
        near = range(line.columns - NEARLY, line.columns + NEARLY + 1)
        alike = place_in(sum([counted[columns] for columns in near]), _ALIKE)
        yield [f"alike{alike}-{line.width}-{'.' if line.ends_sentence else ''}"]
