"""In what company a line stands on a Korean, Chinese or Japanese page: names of binary features.

Furniture comes in company: lists of lines of one shape, themes of furniture close by, words that
the likely text does not use. As in `traits.py` a name says what was found and in how wide a line.
Linear in the lines.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import chain
from math import fsum
from typing import Final

import numpy as np

from generator.clean.features import Features
from generator.clean.naming import (
    LOW,
    Column,
    Whole,
    at_most,
    classes,
    column,
    flags,
    form,
    means_around,
    sums_above,
    sums_around,
    whole,
)
from generator.clean.recurrence import MARKERS, shapes_of
from generator.clean.rule_names import REASONS
from generator.clean.rules import Judgement

WINDOWS: Final = (3, 7, 15)
"""Lines up and down in which themes are counted."""
NEAR: Final = 5
MOST_THEMED: Final = 4

_THEMED: Final = (0.05, 0.2, 0.35, 0.5, 0.7)
_RUNS: Final = (2, 3, 4, 6, 10)
_TURNS: Final = (2, 3, 4, 6)
_LEVELS: Final = (0.02, 0.1, 0.25, 0.5, 0.75, 0.9, 0.98)
_KNOWN: Final = (0.01, 0.1, 0.2, 0.35, 0.5, 0.7)
_OWNED: Final = (0.1, 0.3, 0.5, 0.7, 0.9)

WIDEST: Final = 3
EDGE: Final = len(REASONS)
"""Stands for the reason above the first line and below the last."""
NO_OTHERS: Final = len(_OWNED) + 1
"""Stands for the class of words that no other line has."""

_WIDTHS: Final = WIDEST + 1
_ENDS: Final = ("", ".")
_THEMED_AROUND: Final = {
    width: form(f"themed{width}:{{}}-{{}}", len(_THEMED) + 1, LOW + 1) for width in WINDOWS
}
_THEMED_ABOVE: Final = form("themed-above{}", MOST_THEMED + 1)
_THEMED_BELOW: Final = form("themed-below{}-{}", MOST_THEMED + 1, LOW + 1)
_RUN_LOOKS: Final = form("run-of{}-{}{}", len(_RUNS) + 1, _WIDTHS, _ENDS)
_RUN_MARKED: Final = form("run-of{}-{}", len(_RUNS) + 1, MARKERS)
_OVER_RUN: Final = form("over-run-{}-{}", (*REASONS, "edge"), 2)
_UNDER_RUN: Final = form("under-run-{}-{}", (*REASONS, "edge"), 2)
_RUN_LIKELY: Final = form("run-likely{}-{}", len(_LEVELS) + 1, _WIDTHS)
_TURNS_OF: Final = form("turns{}-{}{}", len(_TURNS) + 1, _WIDTHS, _ENDS)
_LIKELY_WORDS: Final = form("likely-words{}-{}", len(_KNOWN) + 1, _WIDTHS)
_OWNED_WORDS: Final = form("owned{}-{}", (*range(len(_OWNED) + 1), "-none"), _WIDTHS)


def company_names(
    lines: Sequence[Features],
    judged: Sequence[Judgement],
    shares: Sequence[float],
    themed: Sequence[bool],
    words: Sequence[frozenset[str]],
) -> Iterator[Column]:
    """Names for the lines that are not blank; all sequences are of equal length.

    `shares` are roughly how likely the lines are to be kept, by the rules; `themed` says which
    lines speak of what sites offer, `words` are the lines' words.
    """
    widths = at_most(whole([line.width for line in lines]), WIDEST)
    yield from _themes_around(themed, at_most(widths, LOW))
    yield from _runs(lines, widths, judged, shares)
    yield from _likely_words(widths, shares, words)


def _themes_around(themed: Sequence[bool], lows: Whole) -> Iterator[Column]:
    """How many lines around speak of what sites offer."""
    sums = sums_above(whole(themed))
    for width in WINDOWS:
        yield column(_THEMED_AROUND[width], classes(means_around(sums, width), _THEMED), lows)
    above, below = (whole(sums_around(sums, *near)) for near in ((NEAR, -1), (-1, NEAR)))
    yield column(_THEMED_ABOVE, at_most(above, MOST_THEMED))
    yield column(_THEMED_BELOW, at_most(below, MOST_THEMED), lows)


def _runs(
    lines: Sequence[Features],
    widths: Whole,
    judged: Sequence[Judgement],
    shares: Sequence[float],
) -> Iterator[Column]:
    """The run of lines of one shape that a line stands in, what the rules say of the lines above
    and below the run, and how many lines of its shape follow each other by turns."""
    if not lines:
        return
    shapes = shapes_of(lines, WIDEST)
    starts = np.flatnonzero(np.concatenate([[True], shapes[1:] != shapes[:-1]]))
    ends = np.concatenate([starts[1:], [len(lines)]])
    sizes = ends - starts
    reasons = whole([EDGE, *(REASONS[own.reason] for own in judged), EDGE])
    likely = [
        sum(shares[start:end]) / (end - start)
        for start, end in zip(starts.tolist(), ends.tolist(), strict=True)
    ]
    length, over, under, several, level = (
        np.repeat(own, sizes)
        for own in (
            classes(sizes, _RUNS),
            reasons[starts],
            reasons[ends + 1],
            whole(sizes > 1),
            classes(np.array(likely), _LEVELS),
        )
    )
    sentences = whole([line.ends_sentence for line in lines])
    yield column(_RUN_LOOKS, length, widths, sentences)
    yield column(_RUN_MARKED, length, whole([MARKERS[line.marker] for line in lines]))
    yield column(_OVER_RUN, over, several)
    yield column(_UNDER_RUN, under, several)
    yield column(_RUN_LIKELY, level, widths, where=several > 0)
    yield column(_TURNS_OF, classes(_turns(shapes), _TURNS), widths, sentences)


def _turns(shapes: Whole) -> Whole:
    """For each line, how many lines of its shape stand in a row with one line between each."""
    turns = np.zeros_like(shapes)
    for first in (0, 1):
        own = shapes[first::2]
        starts = np.flatnonzero(np.concatenate([[True], own[1:] != own[:-1]])[: len(own)])
        sizes = np.diff(np.concatenate([starts, [len(own)]]))
        turns[first::2] = np.repeat(sizes, sizes)
    return turns


def _likely_words(
    widths: Whole, shares: Sequence[float], words: Sequence[frozenset[str]]
) -> Iterator[Column]:
    """How many of a line's words the likely text has elsewhere, and how far these are its own."""
    likely: defaultdict[str, float] = defaultdict(float)
    times = Counter(chain.from_iterable(words))
    for own, share in zip(words, shares, strict=True):
        for word in own:
            likely[word] += share
    known, owned = [], []
    for own, share in zip(words, shares, strict=True):
        elsewhere = [value if (value := likely[word] - share) > 0.0 else 0.0 for word in own]
        others = sum(map(times.__getitem__, own)) - len(own)
        # Exact, for the words of a set come in any order.
        known.append(fsum(map(partial(min, 1.0), elsewhere)) / (len(own) or 1))
        owned.append(bisect_right(_OWNED, fsum(elsewhere) / others) if others else NO_OTHERS)
    worded = flags(map(bool, words))
    yield column(_LIKELY_WORDS, classes(np.array(known), _KNOWN), widths, where=worded)
    yield column(_OWNED_WORDS, whole(owned), widths, where=worded)
