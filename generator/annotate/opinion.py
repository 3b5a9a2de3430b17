"""A second opinion on which passages of a text bear on a topic, by a small trained model.

    signs → probability                                               (first pass)
    signs of the text, probabilities → that of the whole text         (whole)
    all these signs, and own, neighbours', kin's and the text's probabilities as signs
        → the probabilities of the passages and of the text           (network)

The first two are logistic regressions over named binary signs; `opinion.json` holds one weight a
name. The last one is a small network over the same (`network.py`). `tests/training/topics.py` makes
them all.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from heapq import nlargest
from importlib.resources import files
from math import fsum
from typing import Any, Final

from generator.annotate.cohesion import likely_kin
from generator.annotate.network import Network, load_network
from generator.annotate.signs import AROUND, View, reached, signs_of
from generator.annotate.whole import signs_of_shares, signs_of_whole
from generator.annotate.wording import Pass

PASSES: Final = ("first", "whole")
"""The regressions."""
OWN: Final = (0.05, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.95)
ROUGHLY: Final = (0.1, 0.3, 0.5, 0.7, 0.9)
MEANS: Final = (0.05, 0.15, 0.3, 0.45, 0.6, 0.75)
NUMBERS: Final = (1, 2, 3, 4, 6)
EVEN: Final = 0.5


@dataclass(frozen=True, slots=True)
class Model:
    """The passes."""

    first: Pass
    whole: Pass
    network: Network


@dataclass(frozen=True, slots=True)
class Opinion:
    """Of one topic in a text."""

    whole: float
    """How likely the text is to speak of it."""
    passages: Sequence[float]
    """How likely each passage is to bear on it."""


def load_table() -> dict[str, Any]:
    """`opinion.json`: the passes, and under `learned from` the SHA-256 of the texts."""
    source = files(__package__).joinpath("opinion.json").read_text(encoding="utf-8")
    table: dict[str, Any] = json.loads(source)
    return table


@cache
def load_model() -> Model:
    """The weights of the package."""
    table = load_table()
    first, whole = (Pass(table[name]["bias"], table[name]["weights"]) for name in PASSES)
    return Model(first, whole, load_network())


def form_opinion(view: View, model: Model) -> Opinion:
    """How likely a text and each of its passages are to bear on the topic."""
    signs = signs_of(view)
    early = [model.first.share(own) for own in signs]
    of_text = [*signs_of_whole(view), *signs_of_shares(early)]
    more = second_signs(early, model.whole.share(of_text), [sight.words for sight in view.sights])
    both = [[*own, *other] for own, other in zip(signs, more, strict=True)]
    passages, whole = model.network.shares(both, of_text)
    return Opinion(whole, passages)


def second_signs(
    shares: Sequence[float], whole: float, words: Sequence[frozenset[str]]
) -> list[list[str]]:
    """What the probabilities of the first pass and that of the whole text say of each passage,
    given the words by which passages are compared. Linear in the passages."""
    kin = likely_kin(words, shares)
    of_whole = list(reached("text likely", whole, OWN))
    return [
        [
            *_near(shares, place),
            *_elsewhere(other, len(shares) - 1),
            *_of_kin(kin[place]),
            *of_whole,
        ]
        for place, other in enumerate(_others(shares))
    ]


def _of_kin(share: float | None) -> Iterator[str]:
    if share is None:
        yield "no kin"
    else:
        yield from reached("likely kin", share, MEANS)


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
