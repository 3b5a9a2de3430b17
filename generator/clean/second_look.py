"""What the first pass and the rules say around a line: names of features for the second pass."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import Final

from generator.clean.body import Span
from generator.clean.features import Features
from generator.clean.naming import at_most, classes, means_around, sums_around, worded
from generator.clean.rules import Judgement
from generator.clean.traits import place_in

LONGEST: Final = 500
"""Columns of a line that count at most."""
NEUTRAL: Final = 0.4
"""The probability that weighs neither for nor against the model's own span."""
WINDOWS: Final = (3, 8, 25)
WINDOWS_OF_RULES: Final = (3, 10)
NEAR: Final = (-2, -1, 1, 2)

_LEVELS: Final = (0.02, 0.1, 0.25, 0.5, 0.75, 0.9, 0.98)
_PROGRESS: Final = (0.001, 0.02, 0.1, 0.5, 0.9, 0.98, 0.999)
_KEPT: Final = (0.01, 0.25, 0.5, 0.75, 0.99)
_LOW: Final = (20, 50)
_OUTSIDE: Final = (2, 4, 8, 20)
_OUTSIDE_RULES: Final = (3, 10, 30)


def second_names(
    lines: Sequence[Features],
    shares: Sequence[float],
    judged: Sequence[Judgement],
    span: Span | None,
) -> Iterator[list[str]]:
    """Names for each line that is not blank; all sequences but the span are of equal length."""
    groups = zip(
        _own(lines, shares),
        _neighbours(lines, shares),
        names_of_rules(lines, judged, span),
        strict=True,
    )
    return ([*own, *near, *of_rules] for own, near, of_rules in groups)


def _own(lines: Sequence[Features], shares: Sequence[float]) -> Iterator[tuple[str, ...]]:
    """The probabilities of a line and the lines next to it, and where the likely text lies."""
    levels = list(classes(shares, _LEVELS))
    beyond = ("edge",) * NEAR[-1]
    padded = (*beyond, *levels, *beyond)
    weights = [
        (share - NEUTRAL) * (min(line.columns, LONGEST) ** 0.5 + 3)
        for line, share in zip(lines, shares, strict=True)
    ]
    names = zip(
        worded("p{}", levels),
        worded("p{}w{}", levels, classes((line.columns for line in lines), _LOW)),
        *(worded(f"p{step:+}:{{}}", padded[len(beyond) + step :][: len(levels)]) for step in NEAR),
        strict=True,
    )
    places = _in_run(len(lines), *_heaviest_run(weights))
    return (own + place for own, place in zip(names, places, strict=True))


def _in_run(count: int, first: int, last: int) -> Iterator[tuple[str, ...]]:
    """Where each of so many lines stands in the run of the likely text, or how far from it."""
    for i in range(count):
        if first <= i <= last:
            head, tail = place_in(i - first, _OUTSIDE[:2]), place_in(last - i, _OUTSIDE)
            yield "in", f"in{head}-{tail}"
        else:
            side, steps = ("above", first - i) if i < first else ("below", i - last)
            yield (f"{side}{place_in(steps, _OUTSIDE)}",)


def _heaviest_run(weights: Sequence[float]) -> tuple[int, int]:
    """First and last place of the run with the largest sum (Kadane's); (0, -1) if there is none."""
    best, found = 0.0, (0, -1)
    total, start = 0.0, 0
    for i, weight in enumerate(weights):
        if total <= 0:
            total, start = 0.0, i
        total += weight
        if total > best:
            best, found = total, (start, i)
    return found


def _neighbours(lines: Sequence[Features], shares: Sequence[float]) -> Iterator[tuple[str, ...]]:
    """How likely the text in a window around a line is, by columns, and how much came before."""
    sizes = [min(line.columns, LONGEST) for line in lines]
    columns = [0, *accumulate(sizes)]
    mass = [0.0, *accumulate(size * share for size, share in zip(sizes, shares, strict=True))]
    total = mass[-1] or 1.0
    progress = list(classes((above / total for above in mass[:-1]), _PROGRESS))

    lows = classes((line.columns for line in lines), _LOW)

    def levels(above: int, below: int) -> Iterator[int]:
        around = zip(
            sums_around(mass, above, below), sums_around(columns, above, below), strict=True
        )
        return classes((likely / (size + 1) for likely, size in around), _LEVELS)

    names = [worded("progress{}", progress), worded("progress{}w{}", progress, lows)]
    for width in WINDOWS:
        names.append(worded(f"around{width}-{{}}", levels(width, width)))
        names.append(worded(f"sides{width}-{{}}-{{}}", levels(width, -1), levels(-1, width)))
    return zip(*names, strict=True)


def names_of_rules(
    lines: Sequence[Features], judged: Sequence[Judgement], span: Span | None
) -> Iterator[tuple[str, ...]]:
    """What the rules say of a line and around it, and where they see the text."""
    keeps = [int(judgement.keep) for judgement in judged]
    kept = [0, *accumulate(keeps)]

    return zip(
        worded("rule-{}", (judgement.reason for judgement in judged)),
        worded("rules{}-{}", keeps, at_most((line.width for line in lines), 3)),
        *(
            worded(f"rules{width}:{{}}", classes(means_around(kept, width), _KEPT))
            for width in WINDOWS_OF_RULES
        ),
        (_place_in_span(line.index, span) for line in lines),
        strict=True,
    )


def _place_in_span(index: int, span: Span | None) -> str:
    if span is None:
        return "span-none"
    if index in span:
        return "span-in"
    side, steps = (
        ("above", span.first - index) if index < span.first else ("below", index - span.last)
    )
    return f"span-{side}{place_in(steps, _OUTSIDE_RULES)}"
