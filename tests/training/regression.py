"""Logistic regression over named binary features, in plain Python.

AdaGrad (Duchi, Hazan and Singer, 2011) with an L2 penalty that is shared out among a
feature's occurrences; a fixed order of the examples, so that the same data give the same
weights.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, sqrt
from typing import Final

from generator.clean.opinion import FURTHEST, Pass

EPOCHS: Final = 14
STEP: Final = 0.3
LEAST_WEIGHT: Final = 0.02
"""Weights nearer to nought are left out."""
FEWEST_PAGES: Final = 5
"""Pages in which a feature must occur."""


@dataclass(frozen=True, slots=True)
class Example:
    """A line to learn from."""

    page: str
    names: Sequence[str]
    keep: bool
    weight: float


def fit(examples: Sequence[Example], strength: float) -> Pass:
    """The weights; `strength` is the inverse of the penalty, as scikit-learn's C."""
    seen: dict[str, set[str]] = {}
    for example in examples:
        for name in example.names:
            seen.setdefault(name, set()).add(example.page)
    places = {
        name: place
        for place, name in enumerate(
            sorted(n for n, p in seen.items() if len(p) >= FEWEST_PAGES), 1
        )
    }
    rows = [
        ((0, *sorted({places[n] for n in e.names if n in places})), e.keep, e.weight)
        for e in examples
    ]
    weights = _descend(rows, len(places) + 1, strength)
    found = {name: round(weights[place], 2) for name, place in places.items()}
    return Pass(round(weights[0], 2), {n: w for n, w in found.items() if abs(w) >= LEAST_WEIGHT})


def _descend(
    rows: Sequence[tuple[tuple[int, ...], bool, float]], size: int, strength: float
) -> list[float]:
    """One weight a place; the first is the bias, which is not penalised."""
    counts = Counter(place for row, _, _ in rows for place in row)
    shrink = [0.0] + [1 / (strength * max(1, counts[place])) for place in range(1, size)]
    weights, squares = [0.0] * size, [1e-6] * size
    order = list(range(len(rows)))
    chance = random.Random(1)  # noqa: S311
    for epoch in range(EPOCHS):
        chance.shuffle(order)
        step = STEP / (1 + epoch / 4)
        for number in order:
            row, keep, weight = rows[number]
            logit = sum([weights[place] for place in row])
            share = 1 / (1 + exp(-max(-FURTHEST, min(FURTHEST, logit))))
            error = (share - keep) * weight
            for place in row:
                slope = error + shrink[place] * weights[place]
                squares[place] += slope * slope
                weights[place] -= step * slope / sqrt(squares[place])
    return weights
