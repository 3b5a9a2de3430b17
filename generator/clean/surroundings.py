"""What the trained model sees around a line: names of binary features, as in `traits.py`.

Blank lines are left out; every step is linear in the lines. What is known of the whole page
is counted first; the names then come one line at a time, for all of them at once would fill
the memory.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, chain, groupby
from typing import Final

from generator.clean.comments import first_comment
from generator.clean.features import Features, Marker
from generator.clean.landmarks import landmarks
from generator.clean.naming import LOW, at_most, classes, means_around, sums_around, worded
from generator.clean.phrases import Role
from generator.clean.recurrence import recurrences
from generator.clean.traits import place_in, traits_of

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

    def count_of(self, *names: str) -> list[int]:
        """For each line, how many lines above it show one of the named features."""
        wanted = frozenset(names)
        return _sums([not wanted.isdisjoint(own) for own in self.own])


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


def names_of(page: Page) -> Iterator[list[str]]:
    """The names of all features of each line of a page."""
    if not page.lines:
        return
    groups: tuple[Iterable[Sequence[str]], ...] = (
        page.own,
        _places(page),
        _runs(page),
        _distances(page),
        _windows(page),
        _talk(page),
        recurrences(page.lines),
        landmarks(page.lines, page.running),
    )
    for parts in zip(*groups, strict=True):
        yield list(chain.from_iterable(parts))


def _is_running(line: Features, names: Sequence[str]) -> bool:
    return line.columns >= RUNNING and "sentences0" not in names


def _indent(text: str) -> int:
    return len(text) - len(text.lstrip(" \t"))


def _sums(values: Sequence[float]) -> list[int]:
    """Sums of all values before each place, and of all."""
    return [0, *accumulate(int(value) for value in values)]


def _lows(page: Page) -> list[int]:
    return at_most((line.width for line in page.lines), LOW)


def _places(page: Page) -> Iterator[tuple[str, ...]]:
    """Where a line stands in the page, and how far from the text's margin."""
    margins: Counter[int] = Counter()
    text = _sums(
        [line.columns * is_text for line, is_text in zip(page.lines, page.running, strict=True)]
    )
    for line, indent, is_text in zip(page.lines, page.indents, page.running, strict=True):
        margins[indent] += line.columns * (is_text and line.marker is Marker.NONE)
    margin = max(margins, key=lambda indent: (margins[indent], -indent))
    count, total = len(page.lines), text[-1] or 1
    return zip(
        worded(
            "inset{}{}",
            (max(-3, min(indent - margin, 5)) for indent in page.indents),
            ("" if line.marker is Marker.NONE else "m" for line in page.lines),
        ),
        worded("tenth{}", (10 * i // count for i in range(count))),
        worded("top{}", classes(range(count), _FROM_TOP)),
        worded("left{}", classes(range(count, 0, -1), _FROM_END)),
        worded("read{}-{}", classes((above / total for above in text[:-1]), _READ), _lows(page)),
        strict=True,
    )


def _runs(page: Page) -> Iterator[list[str]]:
    """The run of short lines, and of lines with tabs, that a line stands in."""
    short = (line.columns < SHORT_IN_RUN and not line.ends_sentence for line in page.lines)
    tabs = ("\t" in line.bare for line in page.lines)
    for (size, place), (rows, _) in zip(_lengths(short), _lengths(tabs), strict=True):
        found = []
        if size:
            part = "first" if place == 0 else "last" if place == size - 1 else "inner"
            found.append(f"run{place_in(size, _STEPS)}-{part}")
        if rows:
            found.append(f"tabs{place_in(rows, _FEW)}")
        yield found


def _lengths(flags: Iterable[bool]) -> Iterator[tuple[int, int]]:
    """For each flagged line, its run's length and its place in it; (0, 0) for others."""
    for is_run, members in groupby(flags):
        size = sum(1 for _ in members)
        yield from ((size, i) if is_run else (0, 0) for i in range(size))


def _since(flags: Sequence[bool]) -> list[int]:
    """Steps since the last flagged line above each, at most `FAR`."""
    steps, since = [], FAR
    for flag in flags:
        since = since + 1 if since < FAR else FAR
        steps.append(since)
        since = 0 if flag else since
    return steps


def _distances(page: Page) -> Iterator[Sequence[str]]:
    """How far running text, openers, closers and replies are."""
    roles = [line.furniture.role if line.furniture else None for line in page.lines]
    lows = _lows(page)
    before = list(classes(_since(page.running), _STEPS))
    after = list(classes(_since(page.running[::-1])[::-1], _STEPS))
    opener = _since([role is Role.OPENER for role in roles])
    closer = _since([role is Role.CLOSER for role in roles])
    replied = _since(["reply0" in own for own in page.own])
    names = zip(
        worded("before{}-{}", before, lows),
        worded("after{}-{}", after, lows),
        worded("between{}-{}-{}", at_most(before, 4), at_most(after, 4), lows),
        worded("opener{}-{}-{}", classes(opener, _STEPS), _texts_since_opener(page, roles), lows),
        worded("closer{}-{}", classes(closer, _SINCE_CLOSER), lows),
        worded("replied{}", classes(replied, _SINCE_REPLY)),
        strict=True,
    )
    return (
        found if steps < FAR else found[:-1] for found, steps in zip(names, replied, strict=True)
    )


def _texts_since_opener(page: Page, roles: Sequence[Role | None]) -> Iterator[int]:
    """How many lines of running text stand between a line and the opener above, at most 2."""
    texts = 0
    for role, is_text in zip(roles, page.running, strict=True):
        texts = 0 if role is Role.OPENER else texts + is_text
        yield min(texts, 2)


def _windows(page: Page) -> Iterator[tuple[str, ...]]:
    """How much running text and how many short lines stand around a line."""
    mass = _sums(
        [
            min(x.columns, HEAVIEST) * is_text
            for x, is_text in zip(page.lines, page.running, strict=True)
        ]
    )
    short = _sums([line.columns < SHORT and not line.ends_sentence for line in page.lines])
    return zip(
        *(
            worded(f"{name}{width}-{{}}", classes(means_around(sums, width), bounds))
            for width in WINDOWS
            for name, sums, bounds in (("mass", mass, _MASS), ("short", short, _SHORTS))
        ),
        strict=True,
    )


def _talk(page: Page) -> Iterator[Sequence[str]]:
    """How many speakers, dates and phrases of furniture stand around a line."""
    spoken = page.count_of("speaker0", "reply0")
    dated = page.count_of("date0", "date1", "date2", "clock0", "clock1", "clock2")
    phrases = _sums([line.furniture is not None for line in page.lines])
    names = zip(
        worded("talk{}", classes(sums_around(spoken, TALK, TALK), _FEW)),
        worded("dates{}", classes(sums_around(dated, TALK, TALK), _FEW)),
        worded("phrases{}", classes(sums_around(phrases, PHRASES, PHRASES), _FEW)),
        strict=True,
    )
    for i, (found, low) in enumerate(zip(names, _lows(page), strict=True)):
        yield found if i < page.comments else (*found, COMMENT, f"{COMMENT}{low}")
