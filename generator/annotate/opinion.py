"""A second opinion on which passages of a text bear on a topic, by a small trained model.

    signs → probability                                          (first pass)
    signs, own and neighbours' probabilities → probability       (second pass)

Both are logistic regressions over named binary signs; `opinion.json` holds one weight a name and
`tests/training/topics.py` makes it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from heapq import nlargest
from importlib.resources import files
from math import exp, fsum
from typing import Final

from generator.annotate.signs import AROUND, View, reached, signs_of

OWN: Final = (0.05, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.95)
ROUGHLY: Final = (0.1, 0.3, 0.5, 0.7, 0.9)
MEANS: Final = (0.05, 0.15, 0.3, 0.45, 0.6, 0.75)
NUMBERS: Final = (1, 2, 3, 4, 6)
EVEN: Final = 0.5


@dataclass(frozen=True, slots=True)
class Pass:
    """A logistic regression."""

    bias: float
    weights: Mapping[str, float]

    def share(self, signs: Iterable[str]) -> float:
        """The probability that these signs speak for."""
        return 1 / (1 + exp(-self.bias - sum(self.weights.get(sign, 0.0) for sign in signs)))


@dataclass(frozen=True, slots=True)
class Model:
    """The passes."""

    first: Pass
    second: Pass


@cache
def load_model() -> Model:
    """The weights of the package."""
    source = files(__package__).joinpath("opinion.json").read_text(encoding="utf-8")
    table = json.loads(source)
    return Model(**{name: Pass(own["bias"], own["weights"]) for name, own in table.items()})


def form_opinion(view: View, model: Model) -> list[float]:
    """How likely each passage of a text is to bear on the topic."""
    signs = signs_of(view)
    early = [model.first.share(own) for own in signs]
    more = second_signs(early)
    return [model.second.share([*own, *other]) for own, other in zip(signs, more, strict=True)]


def second_signs(shares: Sequence[float]) -> list[list[str]]:
    """What the probabilities of the first pass say of each passage. Linear in the passages."""
    others = _others(shares)
    return [
        [*_near(shares, place), *_elsewhere(other, len(shares) - 1)]
        for place, other in enumerate(others)
    ]


@dataclass(frozen=True, slots=True)
class _Others:
    """The probabilities of all passages but one."""

    total: float
    most: float
    likely: int
    """How many are more likely than not."""


def _others(shares: Sequence[float]) -> Iterator[_Others]:
    total = fsum(shares)
    likely = sum(share > EVEN for share in shares)
    first, second = (*nlargest(2, shares), 0.0, 0.0)[:2]
    for share in shares:
        yield _Others(
            total=total - share,
            most=second if share == first else first,
            likely=likely - (share > EVEN),
        )


def _near(shares: Sequence[float], place: int) -> Iterator[str]:
    yield from reached("likely", shares[place], OWN)
    near = {step: _at(shares, place + step) for step in AROUND}
    for step, share in near.items():
        yield from reached(f"likely at {step}", share or 0, ROUGHLY)
    before, after = near[-1], near[1]
    if before is not None and after is not None:
        yield from reached("likely on both sides", min(before, after), ROUGHLY)


def _elsewhere(others: _Others, number: int) -> Iterator[str]:
    yield from reached("others likely", others.total / max(1, number), MEANS)
    yield from reached("another likely", others.most, ROUGHLY)
    yield from reached("likely others", others.likely, NUMBERS)


def _at(shares: Sequence[float], place: int) -> float | None:
    return shares[place] if 0 <= place < len(shares) else None
