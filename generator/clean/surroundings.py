"""What the trained model sees around a line: names of binary features, as in `traits.py`.

Blank lines are left out; every step is linear in the lines.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

import numpy as np

from generator.clean.comments import first_comment
from generator.clean.features import Features, Marker
from generator.clean.landmarks import landmarks
from generator.clean.naming import (
    LOW,
    Column,
    Flags,
    Names,
    Numbers,
    Whole,
    at_most,
    classes,
    column,
    flags,
    form,
    means_around,
    steps_up_from,
    sums_above,
    sums_around,
    whole,
)
from generator.clean.phrases import Role
from generator.clean.recurrence import recurrences
from generator.clean.traits import traits_of

RUNNING: Final = 90
"""Columns of a line that, if a sentence ends in it, is running text beyond doubt."""
HEAVIEST: Final = 600
"""Columns of running text that a single line counts for at most."""
SHORT, SHORT_IN_RUN = 50, 60
"""Columns of a line that is short if it does not end a sentence."""
FAR: Final = 99
"""Steps beyond which distance no longer counts."""
WINDOWS: Final = (3, 8, 20)
TALK: Final = 12
PHRASES: Final = 8
INSET, DEEPEST_INSET = 3, 5
"""Characters that a line stands left and right of the margin, at most."""
MOST_TEXTS: Final = 2

COMMENT: Final = "comment"
"""The feature of lines among readers' comments, which are never the article's."""

_STEPS: Final = (1, 2, 3, 5, 8, 13, 25)
_FEW: Final = (1, 2, 3, 5)
_FROM_TOP: Final = (1, 3, 6, 12, 25, 50, 100)
_FROM_END: Final = (2, 4, 7, 13, 25, 50, 100)
_READ: Final = (0.0001, 0.05, 0.5, 0.85, 0.95, 0.9999)
_MASS: Final = (1, 12, 30, 60, 100, 160, 250)
_SHORTS: Final = (0.05, 0.25, 0.5, 0.75, 0.95)
_SINCE_CLOSER: Final = (1, 3, 10, 30, 98)
_SINCE_REPLY: Final = (2, 5, 12)

_LOWS: Final = LOW + 1
_INSET: Final = form("inset{}{}", range(-INSET, DEEPEST_INSET + 1), ("", "m"))
_TENTH: Final = form("tenth{}", 10)
_TOP: Final = form("top{}", len(_FROM_TOP) + 1)
_LEFT: Final = form("left{}", len(_FROM_END) + 1)
_READ_ABOVE: Final = form("read{}-{}", len(_READ) + 1, _LOWS)
_RUN: Final = form("run{}-{}", len(_STEPS) + 1, ("first", "last", "inner"))
_TABS: Final = form("tabs{}", len(_FEW) + 1)
_BEFORE: Final = form("before{}-{}", len(_STEPS) + 1, _LOWS)
_AFTER: Final = form("after{}-{}", len(_STEPS) + 1, _LOWS)
_BETWEEN: Final = form("between{}-{}-{}", 5, 5, _LOWS)
_OPENER: Final = form("opener{}-{}-{}", len(_STEPS) + 1, MOST_TEXTS + 1, _LOWS)
_CLOSER: Final = form("closer{}-{}", len(_SINCE_CLOSER) + 1, _LOWS)
_REPLIED: Final = form("replied{}", len(_SINCE_REPLY) + 1)
_MASS_AROUND: Final = {width: form(f"mass{width}-{{}}", len(_MASS) + 1) for width in WINDOWS}
_SHORT_AROUND: Final = {width: form(f"short{width}-{{}}", len(_SHORTS) + 1) for width in WINDOWS}
_TALK: Final = form("talk{}", len(_FEW) + 1)
_DATES: Final = form("dates{}", len(_FEW) + 1)
_PHRASES: Final = form("phrases{}", len(_FEW) + 1)
_COMMENT: Final = form(COMMENT)
_COMMENT_OF: Final = form(f"{COMMENT}{{}}", _LOWS)


@dataclass(frozen=True, slots=True)
class Page:
    """The lines that are not blank, and what was found in each; all of equal length."""

    lines: Sequence[Features]
    indents: Sequence[int]
    own: Sequence[Sequence[str]]
    """Names of the features of each line by itself."""
    running: Sequence[bool]
    """Whether a line is running text before the readers' comments."""
    comments: int
    """Place of the first comment; the number of lines if there are none."""

    def count_of(self, *names: str) -> Numbers:
        """For each line, how many lines above it show one of the named features."""
        wanted = frozenset(names)
        return sums_above(flags([not wanted.isdisjoint(own) for own in self.own]))


def look_at(texts: Sequence[str], lines: Sequence[Features]) -> Page:
    """A capture's lines, as they are and as measured."""
    filled, own, gap = [], [], 0
    shared: dict[str, str] = {}
    for line in lines:
        if line.blank:
            gap += 1
            continue
        filled.append(line)
        own.append(tuple([shared.setdefault(name, name) for name in traits_of(line, gap)]))
        gap = 0
    running = [_is_running(line, names) for line, names in zip(filled, own, strict=True)]
    comments = first_comment(filled, own, running)
    indents = [_indent(texts[line.index]) for line in filled]
    return Page(
        filled,
        indents,
        own,
        [is_text and i < comments for i, is_text in enumerate(running)],
        comments,
    )


def names_of(page: Page) -> Names:
    """The names of all features of each line of a page."""
    if not page.lines:
        return Names((), ())
    columns = (
        *_places(page),
        *_runs(page),
        *_distances(page),
        *_windows(page),
        *_talk(page),
        *recurrences(page.lines),
        *landmarks(page.lines, page.running),
    )
    return Names(page.own, columns)


def _is_running(line: Features, names: Sequence[str]) -> bool:
    return line.columns >= RUNNING and "sentences0" not in names


def _indent(text: str) -> int:
    return len(text) - len(text.lstrip(" \t"))


def lows_of(lines: Sequence[Features]) -> Whole:
    """The rough class of each line's width, none above `LOW`."""
    return at_most(whole([line.width for line in lines]), LOW)


def _places(page: Page) -> Iterator[Column]:
    """Where a line stands in the page, and how far from the text's margin."""
    sizes = [line.columns * is_text for line, is_text in zip(page.lines, page.running, strict=True)]
    text = sums_above(whole(sizes))
    count, total = len(page.lines), text[-1] or 1
    lines = np.arange(count)
    insets = np.clip(whole(page.indents) - _margin(page), -INSET, DEEPEST_INSET)
    marked = whole([line.marker is not Marker.NONE for line in page.lines])
    yield column(_INSET, insets + INSET, marked)
    yield column(_TENTH, 10 * lines // count)
    yield column(_TOP, classes(lines, _FROM_TOP))
    yield column(_LEFT, classes(count - lines, _FROM_END))
    yield column(_READ_ABOVE, classes(text[:-1] / total, _READ), lows_of(page.lines))


def _margin(page: Page) -> int:
    """The indent at which most of the running text stands."""
    margins: Counter[int] = Counter()
    for line, indent, is_text in zip(page.lines, page.indents, page.running, strict=True):
        margins[indent] += line.columns * (is_text and line.marker is Marker.NONE)
    return max(margins, key=lambda indent: (margins[indent], -indent))


def _runs(page: Page) -> Iterator[Column]:
    """The run of short lines, and of lines with tabs, that a line stands in."""
    size, place = _lengths(
        line.columns < SHORT_IN_RUN and not line.ends_sentence for line in page.lines
    )
    parts = np.select([place == 0, place == size - 1], [0, 1], 2)
    yield column(_RUN, classes(size, _STEPS), parts, where=size > 0)
    rows, _ = _lengths("\t" in line.bare for line in page.lines)
    yield column(_TABS, classes(rows, _FEW), where=rows > 0)


def _lengths(marks: Iterable[bool]) -> tuple[Whole, Whole]:
    """For each marked line, its run's length and its place in it; 0 for others."""
    sizes: list[int] = []
    places: list[int] = []
    for is_run, members in groupby(marks):
        size = sum(1 for _ in members)
        sizes += [size if is_run else 0] * size
        places += range(size) if is_run else [0] * size
    return whole(sizes), whole(places)


def _distances(page: Page) -> Iterator[Column]:
    """How far running text, openers, closers and replies are."""
    roles = [line.furniture.role if line.furniture else None for line in page.lines]
    openers = flags([role is Role.OPENER for role in roles])
    closers = flags([role is Role.CLOSER for role in roles])
    running = flags(page.running)
    lows = lows_of(page.lines)
    before = classes(steps_up_from(running, FAR), _STEPS)
    after = classes(steps_up_from(running[::-1], FAR)[::-1], _STEPS)
    opener = classes(steps_up_from(openers, FAR), _STEPS)
    replied = steps_up_from(flags(["reply0" in own for own in page.own]), FAR)
    yield column(_BEFORE, before, lows)
    yield column(_AFTER, after, lows)
    yield column(_BETWEEN, at_most(before, 4), at_most(after, 4), lows)
    yield column(_OPENER, opener, _texts_since(openers, running), lows)
    yield column(_CLOSER, classes(steps_up_from(closers, FAR), _SINCE_CLOSER), lows)
    yield column(_REPLIED, classes(replied, _SINCE_REPLY), where=replied < FAR)


def _texts_since(openers: Flags, running: Flags) -> Whole:
    """How many lines of running text stand between a line and the opener above, at most 2."""
    texts = np.cumsum(running, dtype=np.int64)
    above = np.maximum.accumulate(np.where(openers, texts, 0))
    return at_most(texts - above, MOST_TEXTS)


def _windows(page: Page) -> Iterator[Column]:
    """How much running text and how many short lines stand around a line."""
    sizes = [
        min(x.columns, HEAVIEST) * is_text
        for x, is_text in zip(page.lines, page.running, strict=True)
    ]
    mass = sums_above(whole(sizes))
    short = sums_above(
        flags([line.columns < SHORT and not line.ends_sentence for line in page.lines])
    )
    for width in WINDOWS:
        yield column(_MASS_AROUND[width], classes(means_around(mass, width), _MASS))
        yield column(_SHORT_AROUND[width], classes(means_around(short, width), _SHORTS))


def _talk(page: Page) -> Iterator[Column]:
    """How many speakers, dates and phrases of furniture stand around a line."""
    spoken = page.count_of("speaker0", "reply0")
    dated = page.count_of("date0", "date1", "date2", "clock0", "clock1", "clock2")
    phrases = sums_above(flags([line.furniture is not None for line in page.lines]))
    yield column(_TALK, classes(sums_around(spoken, TALK, TALK), _FEW))
    yield column(_DATES, classes(sums_around(dated, TALK, TALK), _FEW))
    yield column(_PHRASES, classes(sums_around(phrases, PHRASES, PHRASES), _FEW))
    lines = np.arange(len(page.lines))
    in_comments = lines >= page.comments
    yield column(_COMMENT, np.zeros_like(lines), where=in_comments)
    yield column(_COMMENT_OF, lows_of(page.lines), where=in_comments)
