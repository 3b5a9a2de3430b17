"""What comes again and again in a page: names of binary features, as in `traits.py`.

Furniture inside a list of records (`Google Maps` under every restaurant) and teasers of
other articles repeat their words, their shape or their length; running text does not.
Every step is linear in the lines.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Hashable, Sequence
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


def recurrences(lines: Sequence[Features]) -> list[list[str]]:
    """The names for each of a page's lines that are not blank."""
    groups = (_words(lines), _rhythm(lines), _lengths_alike(lines))
    return [[name for group in parts for name in group] for parts in zip(*groups, strict=True)]


def _words(lines: Sequence[Features]) -> list[list[str]]:
    """How many lines say the same, begin with the same two words, or end with the same."""
    words = [_WORD.findall(_DIGITS.sub("0", line.bare.casefold())) for line in lines]
    same = _counts([tuple(own) for own in words])
    long = [own if len(own) >= FEWEST_WORDS else None for own in words]
    begun = _counts([tuple(own[:2]) if own else None for own in long])
    ended = _counts([own[-1] if own else None for own in long])
    return [
        [
            f"again{place_in(times, _TIMES)}-{min(width_of(line), 2)}",
            f"opening{place_in(begins, _TIMES)}-{width_of(line)}",
            f"closing{place_in(ends, _TIMES)}-{min(width_of(line), 2)}",
        ]
        for line, times, begins, ends in zip(lines, same, begun, ended, strict=True)
    ]


def _counts(keys: Sequence[Hashable]) -> list[int]:
    """How often each key occurs; 0 for those that are None."""
    counted = Counter(key for key in keys if key is not None)
    return [counted[key] for key in keys]


def _rhythm(lines: Sequence[Features]) -> list[list[str]]:
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
    return [
        [f"rhythm{min(period, 3)}-{width_of(line)}"]
        for line, period in zip(lines, found, strict=True)
    ]


def _lengths_alike(lines: Sequence[Features]) -> list[list[str]]:
    """How many long lines are as long: teasers are cut at one length."""
    counted = Counter(line.columns for line in lines if line.columns >= SHORTEST_ALIKE)
    names: list[list[str]] = []
    for line in lines:
        if line.columns < SHORTEST_ALIKE:
            names.append([])
            continue
        near = range(line.columns - NEARLY, line.columns + NEARLY + 1)
        alike = place_in(sum(counted[columns] for columns in near), _ALIKE)
        names.append([f"alike{alike}-{width_of(line)}-{'.' if line.ends_sentence else ''}"])
    return names
