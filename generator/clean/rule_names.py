"""What the rules say of a line and around it: names of features for the network."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np

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
    whole,
)
from generator.clean.reasons import Reason
from generator.clean.rules import Judgement

WINDOWS_OF_RULES: Final = (3, 10)
_KEPT: Final = (0.01, 0.25, 0.5, 0.75, 0.99)
_OUTSIDE: Final = (3, 10, 30)

REASONS: Final = {reason: number for number, reason in enumerate(Reason)}

_RULE: Final = form("rule-{}", REASONS)
_KEEPS: Final = form("rules{}-{}", 2, 4)
_KEPT_AROUND: Final = {
    width: form(f"rules{width}:{{}}", len(_KEPT) + 1) for width in WINDOWS_OF_RULES
}
_NO_SPAN: Final = form("span-none")
_IN_SPAN: Final = form("span-in")
_BESIDE_SPAN: Final = form("span-{}{}", ("above", "below"), len(_OUTSIDE) + 1)


def names_of_rules(
    lines: Sequence[Features], judged: Sequence[Judgement], span: Span | None
) -> Iterator[Column]:
    """What the rules say of a line and around it, and where they see the text."""
    keeps = whole([judgement.keep for judgement in judged])
    kept = sums_above(keeps)
    yield column(_RULE, whole([REASONS[judgement.reason] for judgement in judged]))
    yield column(_KEEPS, keeps, at_most(whole([line.width for line in lines]), 3))
    for width in WINDOWS_OF_RULES:
        yield column(_KEPT_AROUND[width], classes(means_around(kept, width), _KEPT))
    yield from _in_span(whole([line.index for line in lines]), span)


def _in_span(lines: Whole, span: Span | None) -> Iterator[Column]:
    nought = np.zeros_like(lines)
    if span is None:
        yield column(_NO_SPAN, nought)
        return
    inside = (lines >= span.first) & (lines <= span.last)
    steps = np.where(lines < span.first, span.first - lines, lines - span.last)
    sides = np.where(lines < span.first, 0, 1)
    yield column(_IN_SPAN, nought, where=inside)
    yield column(_BESIDE_SPAN, sides, classes(steps, _OUTSIDE), where=~inside)
