"""Where a short article ends although longer texts follow: another article, questions and
answers, goods, a club's rules.

Every line that may name a section, and says something for an end (a tool of the page above it,
the name of a menu's entry, a fresh title with date or byline), is weighed by a logistic regression
over what it says, how much text stands above and below, and what the lines further down say; the
first that is sure enough ends the article. `tests/training/endings.py` makes the weights.
"""

from __future__ import annotations

import json
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, partial
from importlib.resources import files
from itertools import accumulate
from math import exp
from typing import Final

from generator.clean import ending_signs as signs
from generator.clean.body import Span
from generator.clean.ending_page import (
    FEWEST_TEXTS,
    TO_HEAD,
    Head,
    Page,
    find_heads,
    lay_out,
    start_of_text,
)
from generator.clean.features import Features
from generator.clean.phrases import Role
from generator.clean.reasons import Reason
from generator.clean.rules import Judgement
from generator.clean.title_subject import roots_of
from generator.model import Kind

SURE: Final = 0.94
"""Probability from which on a line ends the article; the regression learned from boundaries
below which the cleaner would else keep something."""
LIKELY: Final = 0.7
"""The same of the lines directly above one that is sure: there the sections began already."""
LEAST_BELOW, LEAST_BELOW_SURE = 0.4, 0.25
"""Columns of text for one above, below an end and below the line that is sure: with less the
model does well by itself."""
FEWEST_LINES: Final = 15
"""Lines that are not blank; a smaller capture has nothing below its article."""
TOOLS_ABOVE: Final = 4
NEXT_TEXTS: Final = 4
"""Lines of text among which the next signs of an end count."""
COMPARED: Final = 8
"""Lines of text below whose words are compared."""
READ: Final = 1000
"""Characters of a line whose words are compared."""
KINSHIP: Final = ("shared", "about")
"""What is shown by comparing words, 0 to 1 each."""
SUBJECT: Final = 3
"""Lines of the text that have a word of its subject."""

WORTH: Final[Mapping[str, float]] = {
    "closer": 2.0,
    "tool": 1.2,
    "section": 0.9,
    "head": 0.9,
    "opener": 0.8,
    "signed": 0.7,
    "menu": 0.6,
    "weak": 0.3,
}
"""What the signs say for an end, next to each other: what they weigh is learned."""
LEAST_WORTH: Final = 0.55
_SIGNED: Final = frozenset({Kind.BYLINE, Kind.NOTICE})
_ROLES: Final = {Role.CLOSER: "closer", Role.OPENER: "opener", Role.WEAK: "weak"}
_DROPPED: Final = Judgement(Kind.BOILERPLATE, Reason.AFTER_ARTICLE)


@dataclass(frozen=True, slots=True)
class Weights:
    """A logistic regression."""

    bias: float
    weights: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Boundary:
    """A line that may be the first below the article."""

    place: int
    """Among the lines that are not blank."""
    shown: Mapping[str, float]
    """What speaks for an end there and against it."""


@cache
def load_weights() -> Weights:
    """The weights of the package."""
    table = json.loads(files(__package__).joinpath("ending.json").read_text(encoding="utf-8"))
    return Weights(table["bias"], table["weights"])


def find_end(lines: Sequence[Features], own: Sequence[Judgement], span: Span | None) -> int:
    """The 0-based place of the first line below a short article; the number of lines where
    nothing is sure to end it."""
    page = lay_out(lines, own)
    if span is None or len(page.lines) < FEWEST_LINES:
        return len(lines)
    first = next(i for i, line in enumerate(page.lines) if line.index >= span.first)
    weights = load_weights()
    ends = boundaries(page, first, partial(_may_be_likely, weights))
    found = [(at, probability(at.shown, weights)) for at in ends]
    sure = (
        number
        for number, (at, likely) in enumerate(found)
        if likely >= SURE and at.shown["ratio"] >= LEAST_BELOW_SURE
    )
    end = next(sure, None)
    if end is None:
        return len(lines)
    while end > 0 and found[end - 1][1] >= LIKELY:
        end -= 1
    at = found[end][0]
    has_more = at.shown["ratio"] >= LEAST_BELOW and at.shown["later"] > 0
    return page.lines[at.place].index if has_more else len(lines)


def drop_below(judged: Sequence[Judgement], end: int) -> tuple[Judgement, ...]:
    """The judgements, nothing kept from `end` on."""
    below = (_DROPPED if judgement.keep else judgement for judgement in judged[end:])
    return (*judged[:end], *below)


def probability(shown: Mapping[str, float], weights: Weights) -> float:
    """That the article has ended above a boundary. Sorted, for a sum depends on the order."""
    parts = (weights.weights.get(name, 0.0) * shown[name] for name in sorted(shown))
    total = weights.bias + sum(parts)
    return 1 / (1 + exp(-max(-30.0, min(30.0, total))))


def _may_be_likely(weights: Weights, shown: Mapping[str, float]) -> bool:
    """Whether a boundary may be `LIKELY`, whatever its kinship."""
    most = {name: float(weights.weights.get(name, 0.0) > 0) for name in KINSHIP}
    return round(probability({**shown, **most}, weights), 6) >= LIKELY


def boundaries(
    page: Page, first: int, compared: Callable[[Mapping[str, float]], bool] = bool
) -> Iterator[Boundary]:
    """The lines that may end the article whose text begins at the first full head, or at `first`
    where no text has one. Words are compared, which takes long, where the rest is worth it."""
    heads = find_heads(page)
    start = start_of_text(page, heads)
    has_head = start is not None
    start = first if start is None else start
    signed = _signs(page, heads, start, has_head=has_head)
    if not signed:
        return
    counts = _Counts(page, signed, start)
    above: Counter[str] = Counter()
    read = max(0, start - TO_HEAD)
    for place, own in signed.items():
        worth = _worth(own)
        if worth < LEAST_WORTH or len(counts.below(place)) < FEWEST_TEXTS:
            continue
        shown = dict.fromkeys(own, 1.0)
        shown |= {"worth": worth, "signs": float(len(own)), "has-head": float(has_head)}
        shown |= counts.around(place)
        if compared(shown):
            for line in page.lines[read:place]:
                above.update(roots_of(line.bare[:READ]))
            read = place
            shown |= _kinship(page, counts, place, above)
        yield Boundary(place, shown)


def _signs(
    page: Page, heads: Sequence[Head], start: int, *, has_head: bool
) -> dict[int, frozenset[str]]:
    """Place of each line that may name a section → what it says for an end, where it says
    anything."""
    fresh = {
        place
        for head in heads
        if has_head and head.text > start
        for place in range(head.title - 1, head.fact)
    }
    first = next((head.title for head in heads if head.text == start), start - 1)
    menu = signs.entries(page.lines[: max(first, 0)])
    found: dict[int, frozenset[str]] = {}
    texts = 0
    for place in range(start, len(page.lines)):
        is_below = place > start and texts >= FEWEST_TEXTS and not page.texts[place]
        texts += page.texts[place]
        line = page.lines[place]
        is_label = is_below and signs.may_be_label(line, page.own[place])
        if is_label and not signs.is_counted(line):
            own = _shown(page, place, start, menu) | ({"head"} if place in fresh else set())
            if own:
                found[place] = frozenset(own)
    return found


def _shown(page: Page, place: int, start: int, menu: frozenset[str]) -> set[str]:
    line = page.lines[place]
    own: set[str] = set()
    for above in range(place - 1, max(start, place - 1 - TOOLS_ABOVE), -1):
        if page.texts[above]:
            break
        if signs.is_tool(page.lines[above], page.own[above]):
            own.add("tool")
    if page.own[place - 1].kind in _SIGNED:
        own.add("signed")
    own |= {"menu"} if signs.plain(line) in menu else set()
    own |= {"section"} if signs.names_section(line) else set()
    role = _ROLES.get(line.furniture.role) if line.furniture is not None else None
    return own | ({role} if role else set())


def _worth(own: frozenset[str]) -> float:
    return sum(WORTH[sign] for sign in sorted(own))


class _Counts:
    """Sums over the lines of a page, so that each boundary is looked at in one step."""

    def __init__(self, page: Page, signed: Mapping[int, frozenset[str]], start: int) -> None:
        lines = page.lines
        self.page = page
        self.start = start
        self.count = len(lines)
        self.places = [i for i, is_text in enumerate(page.texts) if is_text]
        self.columns = _sums([x.columns * t for x, t in zip(lines, page.texts, strict=True)])
        self.worth = _sums([_worth(signed[i]) if i in signed else 0.0 for i in range(self.count)])
        self.offers = _sums([signs.offers(line) for line in lines])
        self.asked = _sums([signs.asks(line) for line in lines])
        over = [
            not page.texts[i] and page.texts[i + 1] and signs.may_be_label(lines[i], page.own[i])
            for i in range(self.count - 1)
        ]
        self.over = _sums([*over, False])
        plain = [is_over and i not in signed for i, is_over in enumerate(over)]
        self.plain = _sums([*plain, False])
        runs = list(accumulate(page.texts, lambda run, is_text: run + 1 if is_text else 0))
        self.longest = list(accumulate(runs[::-1], max))[::-1]

    def below(self, place: int) -> Sequence[int]:
        """The next lines of text."""
        at = bisect_left(self.places, place)
        return self.places[at : at + COMPARED]

    def around(self, place: int) -> dict[str, float]:
        """What stands above and below a boundary."""
        rest = self.count - place
        at = bisect_left(self.places, place)
        above = at - bisect_left(self.places, self.start)
        last = at + NEXT_TEXTS
        near = self.places[last] if last < len(self.places) else self.count
        over = self.columns[place] - self.columns[self.start]
        under = self.columns[-1] - self.columns[place]
        return {
            "near": min(self.worth[near] - self.worth[place + 1], 4.0),
            "later": min(self.worth[-1] - self.worth[place + 1], 8.0),
            "texts": float(min(above, 10)),
            "run": float(min(self.longest[place], 8)),
            "columns-above": min(over, 6000) / 1000,
            "columns-below": min(under, 6000) / 1000,
            "ratio": min(under / max(over, 1), 4.0),
            "headings-above": float(min(self.plain[place] - self.plain[self.start], 4)),
            "headings-below": float(min(self.over[-1] - self.over[place + 1], 10)),
            "offers": (self.offers[-1] - self.offers[place]) / rest,
            "asked": (self.asked[-1] - self.asked[place]) / rest,
        }


def _sums(values: Sequence[float]) -> list[float]:
    return [0.0, *accumulate(map(float, values))]


def _kinship(page: Page, counts: _Counts, place: int, above: Counter[str]) -> dict[str, float]:
    """How far the next lines of text go on about what stands above."""
    near = [roots_of(page.lines[i].bare[:READ]) for i in counts.below(place)]
    words = frozenset[str]().union(*near)
    about = sum(any(above[word] >= SUBJECT for word in own) for own in near)
    shared = sum(word in above for word in words) / max(1, len(words))
    return dict(zip(KINSHIP, (shared, about / max(1, len(near))), strict=True))
