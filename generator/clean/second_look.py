"""What the first pass and the rules say around a line: names of features for the second pass."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import Final

from generator.clean.body import Span
from generator.clean.features import Features
from generator.clean.rules import Judgement
from generator.clean.traits import place_in, width_of

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
        _of_rules(lines, judged, span),
        strict=True,
    )
    return ([*own, *near, *of_rules] for own, near, of_rules in groups)


def _own(lines: Sequence[Features], shares: Sequence[float]) -> Iterator[list[str]]:
    """The probabilities of a line and the lines next to it, and where the likely text lies."""
    levels = [place_in(share, _LEVELS) for share in shares]
    weights = [
        (share - NEUTRAL) * (min(line.columns, LONGEST) ** 0.5 + 3)
        for line, share in zip(lines, shares, strict=True)
    ]
    first, last = _heaviest_run(weights)
    for i, line in enumerate(lines):
        found = [f"p{levels[i]}", f"p{levels[i]}w{place_in(line.columns, _LOW)}"]
        for step in NEAR:
            inside = 0 <= i + step < len(lines)
            found.append(f"p{step:+}:{levels[i + step] if inside else 'edge'}")
        if first <= i <= last:
            head, tail = place_in(i - first, _OUTSIDE[:2]), place_in(last - i, _OUTSIDE)
            found += ["in", f"in{head}-{tail}"]
        else:
            side, steps = ("above", first - i) if i < first else ("below", i - last)
            found.append(f"{side}{place_in(steps, _OUTSIDE)}")
        yield found


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


def _neighbours(lines: Sequence[Features], shares: Sequence[float]) -> Iterator[list[str]]:
    """How likely the text in a window around a line is, by columns, and how much came before."""
    sizes = [min(line.columns, LONGEST) for line in lines]
    columns = [0, *accumulate(sizes)]
    mass = [0.0, *accumulate(size * share for size, share in zip(sizes, shares, strict=True))]
    total = mass[-1] or 1.0

    def level(start: int, end: int) -> int:
        return place_in((mass[end] - mass[start]) / (columns[end] - columns[start] + 1), _LEVELS)

    for i, line in enumerate(lines):
        progress = place_in(mass[i] / total, _PROGRESS)
        found = [f"progress{progress}", f"progress{progress}w{place_in(line.columns, _LOW)}"]
        for width in WINDOWS:
            start, end = max(0, i - width), min(len(lines), i + width + 1)
            found.append(f"around{width}-{level(start, end)}")
            found.append(f"sides{width}-{level(start, i)}-{level(i + 1, end)}")
        yield found


def _of_rules(
    lines: Sequence[Features], judged: Sequence[Judgement], span: Span | None
) -> Iterator[list[str]]:
    """What the rules say of a line and around it, and where they see the text."""
    kept = [0, *accumulate(int(judgement.keep) for judgement in judged)]
    for i, (line, judgement) in enumerate(zip(lines, judged, strict=True)):
        found = [f"rule-{judgement.reason}", f"rules{int(judgement.keep)}-{min(width_of(line), 3)}"]
        for width in WINDOWS_OF_RULES:
            start, end = max(0, i - width), min(len(lines), i + width + 1)
            share = (kept[end] - kept[start]) / (end - start)
            found.append(f"rules{width}:{place_in(share, _KEPT)}")
        found.append(_place_in_span(line.index, span))
        yield found


def _place_in_span(index: int, span: Span | None) -> str:
    if span is None:
        return "span-none"
    if index in span:
        return "span-in"
    side, steps = (
        ("above", span.first - index) if index < span.first else ("below", index - span.last)
    )
    return f"span-{side}{place_in(steps, _OUTSIDE_RULES)}"
