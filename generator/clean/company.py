"""In what company a line stands on a Korean, Chinese or Japanese page: names of binary features.

Furniture comes in company: lists of lines of one shape, themes of furniture close by, words that
the likely text does not use. As in `traits.py` a name says what was found and in how wide a line.
Linear in the lines.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import accumulate, chain, groupby
from math import fsum
from typing import Final

from generator.clean.features import Features
from generator.clean.naming import LOW, at_most, classes, means_around, sums_around, worded
from generator.clean.rules import Judgement
from generator.clean.traits import place_in

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


def company_names(
    lines: Sequence[Features],
    judged: Sequence[Judgement],
    shares: Sequence[float],
    themed: Sequence[bool],
    words: Sequence[frozenset[str]],
) -> Iterator[list[str]]:
    """Names for each line that is not blank; all sequences are of equal length.

    `shares` are the first pass's probabilities, `themed` says which lines speak of what sites
    offer, `words` are the lines' words.
    """
    groups = zip(
        _themes_around(lines, themed),
        _runs(lines, judged, shares),
        _likely_words(lines, shares, words),
        strict=True,
    )
    return ([*around, *runs, *of_words] for around, runs, of_words in groups)


def _themes_around(lines: Sequence[Features], themed: Sequence[bool]) -> Iterator[tuple[str, ...]]:
    """How many lines around speak of what sites offer."""
    sums = [0, *accumulate(map(int, themed))]
    lows = at_most((line.width for line in lines), LOW)
    return zip(
        *(
            worded(f"themed{width}:{{}}-{{}}", classes(means_around(sums, width), _THEMED), lows)
            for width in WINDOWS
        ),
        worded("themed-above{}", at_most(sums_around(sums, NEAR, -1), MOST_THEMED)),
        worded("themed-below{}-{}", at_most(sums_around(sums, -1, NEAR), MOST_THEMED), lows),
        strict=True,
    )


def _runs(
    lines: Sequence[Features], judged: Sequence[Judgement], shares: Sequence[float]
) -> Iterator[list[str]]:
    """The run of lines of one shape that a line stands in, what the rules say of the lines above
    and below the run, and how many lines of its shape follow each other by turns."""
    shapes = [(min(line.width, 3), line.marker, line.ends_sentence) for line in lines]
    turns = _turns(shapes)
    start = 0
    for (width, marker, ends), members in groupby(shapes):
        size = sum(1 for _ in members)
        end = start + size
        several = int(size > 1)
        look = f"{width}{'.' if ends else ''}"
        length = place_in(size, _RUNS)
        found = [
            f"run-of{length}-{look}",
            f"run-of{length}-{marker}",
            f"over-run-{judged[start - 1].reason if start else 'edge'}-{several}",
            f"under-run-{judged[end].reason if end < len(lines) else 'edge'}-{several}",
        ]
        if several:
            likely = place_in(sum(shares[start:end]) / size, _LEVELS)
            found.append(f"run-likely{likely}-{width}")
        for place in range(start, end):
            yield [*found, f"turns{place_in(turns[place], _TURNS)}-{look}"]
        start = end


def _turns(shapes: Sequence[object]) -> list[int]:
    """For each line, how many lines of its shape stand in a row with one line between each."""
    turns = [0] * len(shapes)
    for first in (0, 1):
        place = first
        for _, members in groupby(shapes[first::2]):
            size = sum(1 for _ in members)
            turns[place : place + 2 * size : 2] = [size] * size
            place += 2 * size
    return turns


def _likely_words(
    lines: Sequence[Features], shares: Sequence[float], words: Sequence[frozenset[str]]
) -> Iterator[list[str]]:
    """How many of a line's words the likely text has elsewhere, and how far these are its own."""
    likely: defaultdict[str, float] = defaultdict(float)
    times = Counter(chain.from_iterable(words))
    for own, share in zip(words, shares, strict=True):
        for word in own:
            likely[word] += share
    for line, own, share in zip(lines, words, shares, strict=True):
        if not own:
            yield []
            continue
        width = min(line.width, 3)
        elsewhere = [value if (value := likely[word] - share) > 0.0 else 0.0 for word in own]
        # Exact, for the words of a set come in any order.
        known = fsum(map(partial(min, 1.0), elsewhere)) / len(own)
        others = sum(map(times.__getitem__, own)) - len(own)
        owned = place_in(fsum(elsewhere) / others, _OWNED) if others else "-none"
        yield [f"likely-words{place_in(known, _KNOWN)}-{width}", f"owned{owned}-{width}"]
