"""The trained model: how likely each line is to belong to the article, and where to cut.

    features → logit → neighbours' pull → probability                    (first pass)
    the same, neighbours' probabilities, the rules' judgements → again   (second pass)

On a Korean, Chinese or Japanese page another second pass, which sees more and learned from
such pages alone, says how likely a line is to be kept, be it text, title or byline. All
passes are logistic regressions over named binary features; `opinion.json` holds one weight a
name and `tests/training` makes it. Linear in the lines but for a sort.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import chain, repeat
from math import exp
from typing import Final

from generator.clean.body import Span
from generator.clean.east_asian import east_asian_names
from generator.clean.features import Features
from generator.clean.rules import Judgement
from generator.clean.second_look import second_names
from generator.clean.surroundings import COMMENT, look_at, names_of

STAY: Final = 1.5
"""How many times likelier a line is to be what the line above is than to be the other
(cross-validated; 1.3 to 2 are as good)."""
FURTHEST: Final = 30.0
"""Bound of a logit, so that `exp` stays finite."""
EVEN: Final = 0.5
"""The cut where the passes were trained on what is kept, not on the text alone."""
NOTHING: Final = 1.1
"""A cut that no probability reaches."""
_UNKNOWN: Final = repeat(0.0)
"""The weights of names that a pass does not know, without end."""


@dataclass(frozen=True, slots=True)
class Pass:
    """A logistic regression."""

    bias: float
    weights: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Model:
    """The passes."""

    first: Pass
    second: Pass
    east_asian: Pass
    """The second pass for Korean, Chinese and Japanese pages."""


@dataclass(frozen=True, slots=True)
class Opinion:
    """On one capture."""

    shares: Mapping[int, float]
    """0-based place of each line that is not blank → probability of the article's text; on an
    East Asian page, of being kept at all."""
    least: float
    """The probability from which on a line of this capture is worth keeping."""


@cache
def load_model() -> Model:
    """The weights of the package."""
    source = files(__package__).joinpath("opinion.json").read_text(encoding="utf-8")
    table = json.loads(source)
    return Model(**{name: Pass(own["bias"], own["weights"]) for name, own in table.items()})


def is_east_asian(lines: Sequence[Features]) -> bool:
    """Whether most of a page is Korean, Chinese or Japanese."""
    wide = sum(line.columns for line in lines if line.wide)
    return 2 * wide > sum(line.columns for line in lines)


def form_opinion(
    texts: Sequence[str],
    lines: Sequence[Features],
    judged: Sequence[Judgement],
    span: Span | None,
    model: Model,
) -> Opinion:
    """The model's view of a capture whose lines the rules have judged."""
    page = look_at(texts, lines)
    places = [line.index for line in page.lines]
    is_wide = is_east_asian(page.lines)
    last = model.east_asian if is_wide else model.second
    sums, last_sums = _sums(names_of(page), (model.first, last))
    early = _shares(model.first.bias, sums, page.comments)
    of_rules = [judged[line.index] for line in page.lines]
    more: Iterable[Iterable[str]] = second_names(page.lines, early, of_rules, span)
    if is_wide:
        own = east_asian_names(page.lines, of_rules, early)
        more = (chain(a, b) for a, b in zip(more, own, strict=True))
    get = last.weights.get
    last_sums = [
        sum(map(get, names, _UNKNOWN), start) for names, start in zip(more, last_sums, strict=True)
    ]
    late = _shares(last.bias, last_sums, page.comments)
    if is_wide:
        return Opinion(dict(zip(places, late, strict=True)), EVEN)
    # The first pass is steadier on odd pages, so both count.
    shares = [(a + b) / 2 for a, b in zip(early, late, strict=True)]
    least = best_cut([line.columns for line in page.lines], shares)
    return Opinion(dict(zip(places, shares, strict=True)), least)


def probabilities(names: Sequence[Sequence[str]], weights: Pass) -> list[float]:
    """Of each line, by one pass."""
    (sums,) = _sums(names, (weights,))
    comments = next((i for i, own in enumerate(names) if COMMENT in own), len(names))
    return _shares(weights.bias, sums, comments)


def _sums(names: Iterable[Sequence[str]], passes: Sequence[Pass]) -> list[list[float]]:
    """For each pass, the sum of the weights of every line's names. The names are looked at
    once, line by line, so that they need not be in memory together."""
    found: list[list[float]] = [[] for _ in passes]
    ways = [(of_pass.append, one.weights.get) for of_pass, one in zip(found, passes, strict=True)]
    for own in names:
        for append, get in ways:
            append(sum(map(get, own, _UNKNOWN)))
    return found


def _shares(bias: float, sums: Sequence[float], comments: int) -> list[float]:
    """The probabilities of the lines; none from the first comment on."""
    shares = smooth([bias + own for own in sums])
    return [*shares[:comments], *(0.0 for _ in shares[comments:])]


def smooth(logits: Sequence[float]) -> list[float]:
    """Probabilities after the forward and backward passes over a chain of two states.

    A line is `STAY` times likelier to be what its neighbour is (Rabiner, *A tutorial on
    hidden Markov models*, 1989, section III.A).
    """
    odds = [exp(max(-FURTHEST, min(FURTHEST, value))) for value in logits]
    forward: list[float] = []
    ratio = 1.0
    for own in odds:
        ratio = own * _pulled(ratio)
        forward.append(ratio)
    shares = [0.0] * len(odds)
    ratio = 1.0
    for place in range(len(odds) - 1, -1, -1):
        both = forward[place] * ratio
        shares[place] = both / (1.0 + both)
        ratio = _pulled(ratio * odds[place])
    return shares


def _pulled(ratio: float) -> float:
    """The odds that a neighbour's odds leave for a line."""
    return (ratio * STAY + 1.0) / (ratio + STAY)


def best_cut(columns: Sequence[int], shares: Sequence[float]) -> float:
    """The least probability at which keeping a line raises the F1 to be expected.

    A capture of doubtful lines thus still yields its likeliest text (Lipton et al.,
    *Thresholding classifiers to maximize F1 score*, 2014).
    """
    wanted = sum(size * share for size, share in zip(columns, shares, strict=True))
    right = taken = best = 0.0
    least = NOTHING
    for share, size in sorted(zip(shares, columns, strict=True), reverse=True):
        right += size * share
        taken += size
        score = 2 * right / (taken + wanted)
        if score > best:
            best, least = score, share
    return least
