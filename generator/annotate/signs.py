"""What speaks for and against a passage's bearing on a topic, as named binary signs.

None is a word: the signs count words of the topic's lists, in the passage, its neighbours, the
title and the whole text, and compare them with those of other topics and of other news; and they
tell how far its wording is that of the topic (`wording.py`). So they mean the same for every topic
whose words are listed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from heapq import nlargest
from math import fsum
from typing import Final

from generator.annotate.counts import Count, Tally
from generator.annotate.wording import Said

SURE: Final = "sure"
FOUND: Final = "found"
"""The signs that terms of the topic count in the passage."""
FEW: Final = (1, 2, 3)
MANY: Final = (1, 2, 4, 6, 9)
VALUES: Final = (0.5, 1, 2, 4)
DENSITIES: Final = (0.3, 0.7, 1.2, 2, 3, 4.5, 6)
"""Of words in a hundred columns of text."""
SHARES: Final = (0.01, 0.15, 0.3, 0.45, 0.6, 0.75)
LENGTHS: Final = (40, 80, 160, 320)
"""In columns of text."""
WORDINGS: Final = (0.03, 0.06, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.65, 0.8)
WORDINGS_NEAR: Final = (0.1, 0.3, 0.5)
"""Probabilities by the wording alone."""
BEST: Final = 3
"""Passages by which the wording of a text is judged beside all."""
AROUND: Final = (-2, -1, 1, 2)
"""Places of the neighbours that are looked at one by one."""
SEEN: Final = 4
"""Passages on either side among which one on the topic is looked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sight:
    """What is known of a passage before anybody forms an opinion."""

    columns: int
    section: int
    is_note: bool
    """Whether it is a note beside the text: in brackets, or with a telephone number."""
    is_quoted: bool
    """Whether it begins with somebody's words."""
    words: frozenset[str]
    """Its words that tell something, as `cohesion.py` cuts them."""
    tally: Tally
    sure: frozenset[str]
    """Topics on which its own terms bear."""
    found: frozenset[str]
    """The same, and those on which words of it bear because the text speaks of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """One topic in a text."""

    topic: str
    rivals: tuple[str, ...]
    sights: Sequence[Sight]
    whole: Count
    """Of the different words in all passages together."""
    title: Tally | None
    """`None` without a title."""
    of_title: frozenset[str]
    """Topics on which the title bears by its terms."""
    said: Said | None = None
    """What the wording says of the topic; `None` for a topic that nobody has learned."""

    def count(self, place: int) -> Count:
        return self.sights[place].tally.of(self.topic)

    def best_rival(self, place: int) -> float:
        return _best(self.sights[place].tally, self.rivals)

    def near(self, place: int, step: int) -> Sight | None:
        """The neighbour, if it stands in the same section."""
        other = place + step
        if not 0 <= other < len(self.sights):
            return None
        sight = self.sights[other]
        return sight if sight.section == self.sights[place].section else None


def signs_of(view: View) -> list[list[str]]:
    """The signs of each passage of a text."""
    of_text = [*_of_text(view), *_of_title(view), *wording_of_text(view.said)]
    return [
        [
            *_of_passage(view, place),
            *_of_neighbours(view, place),
            *_wording_of_passage(view.said, place),
            *of_text,
        ]
        for place in range(len(view.sights))
    ]


def _of_passage(view: View, place: int) -> Iterator[str]:
    sight, count = view.sights[place], view.count(place)
    yield from reached("core", count.core, FEW)
    yield from reached("things", count.things, FEW)
    yield from reached("deeds", count.deeds, (*FEW, 5))
    yield from reached("pairs", count.pairs, FEW)
    yield from reached("terms", count.terms, (*FEW, 5))
    yield from reached("dense", 100 * count.value / max(1, sight.columns), DENSITIES)
    yield from reached("long", sight.columns, LENGTHS)
    yield from reached("elsewhere", sight.tally.elsewhere, FEW)
    yield from reached("beyond", count.beyond, FEW)
    yield from (name for name, holds in _manners(sight) if holds)
    if count.beyond and count.beyond >= count.value:
        yield "more beyond"
    if count.terms and count.pairs:
        yield "terms and pairs"
    if sight.tally.elsewhere and sight.tally.elsewhere >= count.value:
        yield "more elsewhere"
    if view.topic in sight.sure:
        yield SURE
    elif sight.sure:
        yield "sure of another"
    if view.topic in sight.found:
        yield FOUND
    yield from _beside(count.value, view.best_rival(place), "passage")


def _manners(sight: Sight) -> Iterator[tuple[str, bool]]:
    """How a passage begins and what it looks like."""
    yield "note", sight.is_note
    yield "quoted", sight.is_quoted
    yield "goes on", sight.tally.goes_on
    yield "turns", sight.tally.turns


def _of_neighbours(view: View, place: int) -> Iterator[str]:
    for step in AROUND:
        near = view.near(place, step)
        if near is None:
            yield f"at {step} none"
        else:
            yield from reached(f"at {step}", near.tally.of(view.topic).value, VALUES)
    for side, name in ((-1, "before"), (1, "after")):
        steps = (n for n in range(1, SEEN + 1) if _is_sure(view, place, side * n))
        yield f"sure {name} {next(steps, 'none')}"


def _is_sure(view: View, place: int, step: int) -> bool:
    near = view.near(place, step)
    return near is not None and view.topic in near.sure


def _of_text(view: View) -> Iterator[str]:
    number = len(view.sights)
    columns = max(1, sum(sight.columns for sight in view.sights))
    counts = [view.count(place) for place in range(number)]
    value = 100 * sum(count.value for count in counts) / columns
    rivals = [
        100 * sum(sight.tally.of(rival).value for sight in view.sights) / columns
        for rival in view.rivals
    ]
    elsewhere = 100 * sum(sight.tally.elsewhere for sight in view.sights) / columns
    beyond = 100 * sum(count.beyond for count in counts) / columns
    sure = sum(view.topic in sight.sure for sight in view.sights)
    core = sum(count.core for count in counts)
    yield from reached("text core", core, (*MANY, 14))
    yield from reached("text with core", sum(count.core > 0 for count in counts) / number, SHARES)
    yield from reached("text core dense", 100 * core / columns, DENSITIES)
    yield from reached("text dense", value, DENSITIES)
    yield from reached("text elsewhere", elsewhere, DENSITIES)
    yield from reached("text beyond", beyond, DENSITIES)
    yield from reached("text paired", sum(count.pairs > 0 for count in counts) / number, SHARES)
    yield from reached("text pairs", sum(count.pairs > 1 for count in counts), MANY)
    yield from reached("text terms", sum(count.terms for count in counts), MANY)
    yield from reached("text with terms", sum(count.terms > 0 for count in counts) / number, SHARES)
    yield from reached("text sure", sure, MANY)
    yield from reached("text share sure", sure / number, SHARES)
    if 2 * elsewhere > value:
        yield "text half elsewhere"
    if elsewhere > value:
        yield "text more elsewhere"
    yield from _beside(value, max(rivals, default=0), "text")


def _of_title(view: View) -> Iterator[str]:
    if view.topic in view.of_title:
        yield "title sure"
    elif view.of_title:
        yield "title sure of another"
    if view.title is None:
        yield "no title"
        return
    value = view.title.of(view.topic).value
    yield from reached("title", value, VALUES)
    if view.title.of(view.topic).core:
        yield "title core"
    if view.title.elsewhere:
        yield "title elsewhere"
    if _best(view.title, view.rivals) > value:
        yield "title more of another"


def _wording_of_passage(said: Said | None, place: int) -> Iterator[str]:
    if said is None:
        return
    yield from reached("said", said.passages[place], WORDINGS)
    for step in (-1, 1):
        if 0 <= place + step < len(said.passages):
            yield from reached(f"said at {step}", said.passages[place + step], WORDINGS_NEAR)


def wording_of_text(said: Said | None) -> Iterator[str]:
    """Of all passages, of the best of them and of the title."""
    if said is None:
        yield "unlearned"
        return
    best = nlargest(BEST, said.passages)
    yield from reached("text said", fsum(said.passages) / len(said.passages), WORDINGS)
    yield from reached("best said", fsum(best) / len(best), WORDINGS)
    yield from reached("title said", said.title, WORDINGS)


def _beside(own: float, other: float, where: str) -> Iterator[str]:
    """How a topic does beside the one that does best of the others."""
    if other > own:
        yield f"{where} more of another"
    if other > 2 * own:
        yield f"{where} twice of another"
    if own > 2 * other:
        yield f"{where} twice of others"


def _best(tally: Tally, topics: Sequence[str]) -> float:
    return max((tally.of(topic).value for topic in topics), default=0)


def reached(name: str, value: float, steps: Sequence[float]) -> Iterator[str]:
    """A sign for each step that the value reaches: more of something has its signs and others."""
    return (f"{name} {step:g}" for step in steps if value >= step)
