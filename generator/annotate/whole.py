"""What speaks for and against a whole text's speaking of a topic, as named binary signs.

A few words that may mean anything make single passages likely now and then; a text on a topic has
different words of it, in several passages, and its title does not tell of something else.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from heapq import nlargest
from math import fsum
from typing import Final

from generator.annotate.signs import MANY, SHARES, VALUES, View, reached, wording_of_text

STEPS: Final = (0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.95)
SUMS: Final = (0.5, 1, 1.5, 2, 3, 4, 6)
BEST: Final = 3
"""Passages by which a text is judged beside the best one."""
EVEN: Final = 0.5


def signs_of_whole(view: View) -> list[str]:
    """The signs that need no opinion on single passages."""
    return [
        *_of_words(view),
        *_of_passages(view),
        *_of_title(view),
        *wording_of_text(view.said),
    ]


def _of_words(view: View) -> Iterator[str]:
    whole = view.whole
    yield from reached("words core", whole.core, MANY)
    yield from reached("words things", whole.things, MANY)
    yield from reached("words deeds", whole.deeds, (*MANY, 14))
    yield from reached("words pairs", whole.pairs, MANY)
    yield from reached("words terms", whole.terms, MANY)
    yield from reached("words beyond", whole.beyond, MANY)
    if whole.beyond > whole.core:
        yield "words more beyond than core"
    if whole.beyond > whole.terms:
        yield "words more beyond than terms"


def _of_passages(view: View) -> Iterator[str]:
    number = len(view.sights)
    counts = [view.count(place) for place in range(number)]
    sure = sum(view.topic in sight.sure for sight in view.sights)
    elsewhere = sum(sight.tally.elsewhere > 0 for sight in view.sights)
    yield from reached("passages sure", sure, MANY)
    yield from reached("share sure", sure / number, SHARES)
    yield from reached("share core", sum(count.core > 0 for count in counts) / number, SHARES)
    yield from reached("share pairs", sum(count.pairs > 0 for count in counts) / number, SHARES)
    yield from reached("share elsewhere", elsewhere / number, SHARES)
    yield from reached("passages found", sum(view.topic in s.found for s in view.sights), MANY)
    yield from reached("passages", number, MANY)


def _of_title(view: View) -> Iterator[str]:
    if view.topic in view.of_title:
        yield "title sure"
    if view.title is None:
        yield "no title"
        return
    count = view.title.of(view.topic)
    yield from reached("title", count.value, VALUES)
    yield from reached("title core", count.core, (1, 2))
    yield from reached("title beyond", count.beyond, (1, 2))
    yield from reached("title elsewhere", view.title.elsewhere, (1, 2))


def signs_of_shares(shares: Sequence[float]) -> Iterator[str]:
    """What the probabilities of the passages say of the text."""
    best = nlargest(BEST, shares)
    yield from reached("best", best[0], STEPS)
    yield from reached("best mean", fsum(best) / BEST, STEPS)
    yield from reached("least of best", best[-1] if len(best) == BEST else 0, STEPS)
    yield from reached("sum", fsum(shares), SUMS)
    yield from reached("mean", fsum(shares) / len(shares), SHARES)
    yield from reached("likely", sum(share > EVEN for share in shares), MANY)
