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
from typing import Final

from generator.clean.features import Features
from generator.clean.traits import place_in, width_of

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
        yield [*words, *rhythm, *alike]


def _words(lines: Sequence[Features]) -> Iterator[list[str]]:
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
    counts = zip(lines, _counts(same), _counts(begun), _counts(ended), strict=True)
    for line, times, begins, ends in counts:
        width = width_of(line)
        yield [
            f"again{place_in(times, _TIMES)}-{min(width, 2)}",
            f"opening{place_in(begins, _TIMES)}-{width}",
            f"closing{place_in(ends, _TIMES)}-{min(width, 2)}",
        ]


def _counts(keys: Sequence[Hashable]) -> list[int]:
    """How often each key occurs; 0 for those that are None."""
    counted = Counter(key for key in keys if key is not None)
    return [counted[key] for key in keys]


def _rhythm(lines: Sequence[Features]) -> Iterator[list[str]]:
    """The smallest number of lines after which the lines' shapes come again, 0 for none."""
    shapes = [(width_of(line), line.marker, line.ends_sentence) for line in lines]
    found = [0] * len(lines)
    for period in range(LONGEST_PERIOD, 0, -1):
        equal = [i >= period and shapes[i] == shapes[i - period] for i in range(len(lines))]
        sums = [0, *accumulate(map(int, equal))]
        for i in range(len(lines)):
            start, end = max(0, i - AROUND), min(len(lines), i + AROUND + 1)
            if sums[end] - sums[start] >= REGULAR * (end - start):
                found[i] = period
    for line, period in zip(lines, found, strict=True):
        yield [f"rhythm{min(period, 3)}-{width_of(line)}"]


def _lengths_alike(lines: Sequence[Features]) -> Iterator[list[str]]:
    """How many long lines are as long: teasers are cut at one length."""
    counted = Counter(line.columns for line in lines if line.columns >= SHORTEST_ALIKE)
    for line in lines:
        if line.columns < SHORTEST_ALIKE:
            yield []
            continue
        near = range(line.columns - NEARLY, line.columns + NEARLY + 1)
        alike = place_in(sum(counted[columns] for columns in near), _ALIKE)
        yield [f"alike{alike}-{width_of(line)}-{'.' if line.ends_sentence else ''}"]
