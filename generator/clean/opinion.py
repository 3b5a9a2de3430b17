"""The trained models: how likely each line is to be kept, and where to cut.

    features, rules' judgements, characters → network → probability of being kept

decides Korean, Chinese and Japanese captures, and others that are not long. A long Latin page
is mostly a real one of another kind, of which the network has seen few: there it is joined by
a logistic regression over named binary features (`opinion.json`), and both say how likely a line
is to be the article's text:

    features → logit → neighbours' pull → probability

`tests/training` makes all of them. Linear in the lines but for a sort.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import repeat
from math import exp, log
from typing import Final

from generator.clean.body import Span
from generator.clean.east_asian import KINDS, east_asian_names
from generator.clean.features import Features
from generator.clean.naming import Names, column, form, whole
from generator.clean.network import Network, load_network, logits_of
from generator.clean.rule_names import REASONS, names_of_rules
from generator.clean.rules import Judgement
from generator.clean.surroundings import Page, look_at, names_of

STAY: Final = 1.5
"""How many times likelier a line is to be what the line above is than to be the other
(cross-validated; 1.3 to 2 are as good)."""
FURTHEST: Final = 30.0
"""Bound of a logit, so that `exp` stays finite."""
EVEN: Final = 0.5
"""The cut where the network says what is kept, not what is the text alone."""
ENOUGH_LINES: Final = 140
"""Lines that are not blank, from which on a Latin capture is like the pages that the regression
learned from: hardly any capture labelled line by line is as long (cross-validated; 100 is as
good)."""
LIKELY, UNLIKELY = 0.9, 0.1
"""What stands for the probability of a line that the rules keep, and of another one."""
LEAST: Final = 1e-4
"""The regression's probability counts as no nearer to nought or one than this."""
NOTHING: Final = 1.1
"""A cut that no probability reaches."""
_OWN: Final = form("own-{}", REASONS)
_OWN_KEEP: Final = form("ownkeep{}", 2)
_OWN_KIND: Final = form("okind-{}", KINDS)
_UNKNOWN: Final = repeat(0.0)
"""The weights of names that the regression does not know, without end."""


@dataclass(frozen=True, slots=True)
class Regression:
    """A logistic regression."""

    bias: float
    weights: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Opinion:
    """On one capture."""

    shares: Mapping[int, float]
    """0-based place of each line that is not blank → probability of being kept; where `of_text`,
    of being the article's text."""
    least: float
    """The probability from which on a line of this capture is worth keeping."""
    of_text: bool = False


@cache
def load_regression() -> Regression:
    """The weights of the package."""
    source = files(__package__).joinpath("opinion.json").read_text(encoding="utf-8")
    table = json.loads(source)
    return Regression(table["bias"], table["weights"])


def is_east_asian(lines: Sequence[Features]) -> bool:
    """Whether most of a page is Korean, Chinese or Japanese."""
    wide = sum(line.columns for line in lines if line.wide)
    return 2 * wide > sum(line.columns for line in lines)


def knows_all(lines: Sequence[Features]) -> bool:
    """Whether the network alone says what of a capture is kept; `lines` are those that are not
    blank."""
    return len(lines) < ENOUGH_LINES or is_east_asian(lines)


def form_opinion(
    texts: Sequence[str],
    lines: Sequence[Features],
    own: Sequence[Judgement],
    judged: Sequence[Judgement],
    span: Span | None,
) -> Opinion:
    """The models' view of a capture whose lines the rules have judged, by themselves (`own`) and
    in context."""
    page = look_at(texts, lines)
    places = [line.index for line in page.lines]
    by_themselves = [own[place] for place in places]
    in_context = [judged[place] for place in places]
    return opinion_on(page, by_themselves, in_context, span, (load_regression(), load_network()))


def opinion_on(
    page: Page,
    own: Sequence[Judgement],
    judged: Sequence[Judgement],
    span: Span | None,
    models: tuple[Regression, Network],
) -> Opinion:
    """The view of any models; the judgements are those on the lines that are not blank."""
    regression, network = models
    places = [line.index for line in page.lines]
    names = network_names(page, own, judged, span)
    read = [line.bare for line in page.lines]
    logits = logits_of(names, read, network)
    if knows_all(page.lines):
        kept = map(_probability, logits[:, 1].tolist())
        return Opinion(dict(zip(places, kept, strict=True)), EVEN)
    learned = probabilities(names_of(page).by_line(), regression)
    shares = joined(learned, logits[:, 0].tolist())
    least = best_cut([line.columns for line in page.lines], shares)
    return Opinion(dict(zip(places, shares, strict=True)), least, of_text=True)


def network_names(
    page: Page, own: Sequence[Judgement], judged: Sequence[Judgement], span: Span | None
) -> Names:
    """What the network sees of each line that is not blank, its characters apart."""
    shares = [LIKELY if judgement.keep else UNLIKELY for judgement in judged]
    around = names_of(page)
    more = east_asian_names(page.lines, judged, shares)
    columns = (
        *around.columns,
        *names_of_rules(page.lines, judged, span),
        *more.columns,
        column(_OWN, whole([REASONS[judgement.reason] for judgement in own])),
        column(_OWN_KEEP, whole([judgement.keep for judgement in own])),
        column(_OWN_KIND, whole([KINDS[judgement.kind] for judgement in own])),
    )
    both = [(*one, *other) for one, other in zip(around.own, more.own, strict=True)]
    return Names(both, columns)


def joined(shares: Sequence[float], logits: Sequence[float]) -> list[float]:
    """The regression's probabilities and the network's logits, half and half as logits."""
    return [
        _probability((_logit(share) + logit) / 2)
        for share, logit in zip(shares, logits, strict=True)
    ]


def _probability(logit: float) -> float:
    return 1.0 / (1.0 + exp(max(-FURTHEST, min(FURTHEST, -logit))))


def _logit(share: float) -> float:
    bounded = max(LEAST, min(1.0 - LEAST, share))
    return log(bounded / (1.0 - bounded))


def probabilities(names: Iterable[Sequence[str]], regression: Regression) -> list[float]:
    """Of each line, out of the names of its features."""
    get = regression.weights.get
    return smooth([regression.bias + sum(map(get, own, _UNKNOWN)) for own in names])


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
