"""What the first pass and the rules say around a line: names of features for the second pass."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, TypeAlias

import numpy as np
import numpy.typing as npt

from generator.clean.body import Span
from generator.clean.features import Features
from generator.clean.naming import (
    Column,
    Whole,
    at_most,
    classes,
    column,
    form,
    means_around,
    sums_above,
    sums_around,
    whole,
)
from generator.clean.reasons import Reason
from generator.clean.rules import Judgement

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

REASONS: Final = {reason: number for number, reason in enumerate(Reason)}
Shares: TypeAlias = npt.NDArray[np.float64]

_LEVEL: Final = form("p{}", len(_LEVELS) + 1)
_LEVEL_OF: Final = form("p{}w{}", len(_LEVELS) + 1, len(_LOW) + 1)
_LEVEL_NEAR: Final = {
    step: form(f"p{step:+}:{{}}", (*range(len(_LEVELS) + 1), "edge")) for step in NEAR
}
_IN: Final = form("in")
_IN_AT: Final = form("in{}-{}", len(_OUTSIDE[:2]) + 1, len(_OUTSIDE) + 1)
_BESIDE: Final = form("{}{}", ("above", "below"), len(_OUTSIDE) + 1)
_READ: Final = form("progress{}", len(_PROGRESS) + 1)
_READ_OF: Final = form("progress{}w{}", len(_PROGRESS) + 1, len(_LOW) + 1)
_AROUND: Final = {width: form(f"around{width}-{{}}", len(_LEVELS) + 1) for width in WINDOWS}
_SIDES: Final = {
    width: form(f"sides{width}-{{}}-{{}}", len(_LEVELS) + 1, len(_LEVELS) + 1) for width in WINDOWS
}
_RULE: Final = form("rule-{}", REASONS)
_KEEPS: Final = form("rules{}-{}", 2, 4)
_KEPT_AROUND: Final = {
    width: form(f"rules{width}:{{}}", len(_KEPT) + 1) for width in WINDOWS_OF_RULES
}
_NO_SPAN: Final = form("span-none")
_IN_SPAN: Final = form("span-in")
_BESIDE_SPAN: Final = form("span-{}{}", ("above", "below"), len(_OUTSIDE_RULES) + 1)


def second_names(
    lines: Sequence[Features],
    shares: Sequence[float],
    judged: Sequence[Judgement],
    span: Span | None,
) -> Iterator[Column]:
    """Names for the lines that are not blank; all sequences but the span are of equal length."""
    if not lines:
        return
    likely = np.array(shares)
    sizes = whole(min(line.columns, LONGEST) for line in lines)
    lows = classes(whole(line.columns for line in lines), _LOW)
    yield from _own(lines, likely, lows)
    yield from _neighbours(sizes, likely, lows)
    yield from names_of_rules(lines, judged, span)


def _own(lines: Sequence[Features], shares: Shares, lows: Whole) -> Iterator[Column]:
    """The probabilities of a line and the lines next to it, and where the likely text lies."""
    levels = classes(shares, _LEVELS)
    yield column(_LEVEL, levels)
    yield column(_LEVEL_OF, levels, lows)
    edge = np.full(NEAR[-1], len(_LEVELS) + 1)
    padded = np.concatenate([edge, levels, edge])
    for step in NEAR:
        yield column(_LEVEL_NEAR[step], padded[len(edge) + step :][: len(levels)])
    weights = [
        (share - NEUTRAL) * (min(line.columns, LONGEST) ** 0.5 + 3)
        for line, share in zip(lines, shares.tolist(), strict=True)
    ]
    yield from _in_run(len(lines), *_heaviest_run(weights))


def _in_run(count: int, first: int, last: int) -> Iterator[Column]:
    """Where each of so many lines stands in the run of the likely text, or how far from it."""
    lines = np.arange(count)
    inside = (lines >= first) & (lines <= last)
    steps = np.where(lines < first, first - lines, lines - last)
    sides = np.where(lines < first, 0, 1)
    head, tail = classes(lines - first, _OUTSIDE[:2]), classes(last - lines, _OUTSIDE)
    yield column(_IN, np.zeros_like(lines), where=inside)
    yield column(_IN_AT, head, tail, where=inside)
    yield column(_BESIDE, sides, classes(steps, _OUTSIDE), where=~inside)


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


def _neighbours(sizes: Whole, shares: Shares, lows: Whole) -> Iterator[Column]:
    """How likely the text in a window around a line is, by columns, and how much came before."""
    columns, mass = sums_above(sizes), sums_above(sizes * shares)
    progress = classes(mass[:-1] / (mass[-1] or 1.0), _PROGRESS)

    def levels(above: int, below: int) -> Whole:
        around = sums_around(mass, above, below) / (sums_around(columns, above, below) + 1)
        return classes(around, _LEVELS)

    yield column(_READ, progress)
    yield column(_READ_OF, progress, lows)
    for width in WINDOWS:
        yield column(_AROUND[width], levels(width, width))
        yield column(_SIDES[width], levels(width, -1), levels(-1, width))


def names_of_rules(
    lines: Sequence[Features], judged: Sequence[Judgement], span: Span | None
) -> Iterator[Column]:
    """What the rules say of a line and around it, and where they see the text."""
    keeps = whole(judgement.keep for judgement in judged)
    kept = sums_above(keeps)
    yield column(_RULE, whole(REASONS[judgement.reason] for judgement in judged))
    yield column(_KEEPS, keeps, at_most(whole(line.width for line in lines), 3))
    for width in WINDOWS_OF_RULES:
        yield column(_KEPT_AROUND[width], classes(means_around(kept, width), _KEPT))
    yield from _in_span(whole(line.index for line in lines), span)


def _in_span(lines: Whole, span: Span | None) -> Iterator[Column]:
    nought = np.zeros_like(lines)
    if span is None:
        yield column(_NO_SPAN, nought)
        return
    inside = (lines >= span.first) & (lines <= span.last)
    steps = np.where(lines < span.first, span.first - lines, lines - span.last)
    sides = np.where(lines < span.first, 0, 1)
    yield column(_IN_SPAN, nought, where=inside)
    yield column(_BESIDE_SPAN, sides, classes(steps, _OUTSIDE_RULES), where=~inside)
