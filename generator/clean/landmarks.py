"""What the page as a whole is, and where a line stands between its marks: names of binary
features, as in `traits.py`.

A list or a catalogue has little running text; there a short line says more than in an
essay. Past a line that ends articles (`About the author`, `Filed under`) with most of
the text above it, even sentences are seldom the article's.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np

from generator.clean.features import WIDTHS, Features
from generator.clean.naming import (
    LOW,
    Column,
    Flags,
    Whole,
    at_most,
    classes,
    column,
    flags,
    form,
    steps_up,
    sums_above,
    whole,
)
from generator.clean.phrases import Role

LONGEST_ENDING: Final = 60
"""Columns of a line that can be such a mark."""
FAR: Final = 99
"""Steps beyond which distance no longer counts."""

_PROSE: Final = (500, 1500, 4000, 10000)
_SHARE: Final = (0.1, 0.25, 0.45, 0.65)
_READ: Final = (0.0001, 0.3, 0.7, 0.95, 0.9999)
_SINCE: Final = (1, 3, 10, 30, 98)
_UNTIL: Final = (1, 3, 10, 30, 98)
MOST_SHARE: Final = 3

_WIDEST: Final = len(WIDTHS) + 1
_PROSE_OF: Final = form("prose{}-{}{}", len(_PROSE) + 1, _WIDEST, ("", "."))
_SHARE_OF: Final = form("share{}-{}{}", len(_SHARE) + 1, _WIDEST, ("", "."))
_PART_OF: Final = form("part{}-{}-{}", MOST_SHARE + 1, len(_READ) + 1, LOW + 1)
_PAST: Final = form("past{}-{}-{}", len(_SINCE) + 1, len(_READ) + 1, LOW + 1)
_TO_MARK: Final = form("until{}-{}", len(_UNTIL) + 1, LOW + 1)

_ENDING: Final = re.compile(
    r"""
    ^ \W{0,6}
    (?: about\ the\ (?:author|writer) | (?:article\ )? sources? \W*$ | references \W*$
      | disclaimers? \b | (?:tags|tagged|categories|filed\ under|posted\ in|topics) \b
      | share \b | related \b | (?:read\ )? more\ (?:from|like|on|in|stories|articles|posts) \b
      | (?:you|we) \s (?:may|might|will|think) \b .{0,16} \b (?:like|love|enjoy|interested)
      | recommended | read\ next | what\ to\ read | (?:latest|popular|trending|recent|featured) \b
      | other \s .{0,14} \b (?:articles|posts|stories) | (?:previous|next) \s (?:post|article|story)
      | (?:\d+\ )? (?:comments?|responses|replies|reviews) \W*$ | leave\ a \b | post\ a\ comment
      | subscribe | sign\ up | .{0,30} newsletter | follow\ us | join \b
      | take\ the\ next | ready\ to \b | get\ started | contact\ us | book\ (?:now|your|an?) \b
      | customers\ (?:also|who) | people\ also | similar \b | about\ us | our\ (?:company|services)
      | written\ by | back\ to\ top | explore\ more | discover\ more | keep\ reading
      | continue\ reading | editors?['’]?s?\ (?:picks?|choice)
    )
    """,
    re.VERBOSE | re.IGNORECASE,
)


def landmarks(lines: Sequence[Features], running: Sequence[bool]) -> Iterator[Column]:
    """The names for a page's lines that are not blank; both are of equal length."""
    sizes = [line.columns * is_text for line, is_text in zip(lines, running, strict=True)]
    sums = sums_above(whole(sizes))
    lows = at_most(whole([line.width for line in lines]), LOW)
    read = classes(sums[:-1] / (sums[-1] or 1), _READ)
    yield from _of_page(lines, int(sums[-1]), read, lows)
    marks = flags(map(_ends_articles, lines))
    since, until = (steps_up(marks, FAR), steps_up(marks[::-1], FAR)[::-1])
    yield column(_PAST, classes(since, _SINCE), _read_at(marks, read), lows)
    yield column(_TO_MARK, classes(until, _UNTIL), lows)


def _of_page(lines: Sequence[Features], running: int, read: Whole, lows: Whole) -> Iterator[Column]:
    """How much running text the page has in all (columns), next to what the line itself is."""
    total = sum(line.columns for line in lines) or 1
    share = np.full(len(lines), bisect_right(_SHARE, running / total))
    prose = np.full(len(lines), bisect_right(_PROSE, running))
    ends = whole([line.ends_sentence for line in lines])
    widths = whole([line.width for line in lines])
    latin = flags([not line.wide for line in lines])
    yield column(_PROSE_OF, prose, widths, ends, where=latin)
    yield column(_SHARE_OF, share, widths, ends, where=latin)
    yield column(_PART_OF, at_most(share, MOST_SHARE), read, lows, where=latin)


def _read_at(marks: Flags, read: Whole) -> Whole:
    """The class of the share of the running text that stood above the last mark."""
    return np.maximum.accumulate(np.where(marks, read, 0))


def _ends_articles(line: Features) -> bool:
    """Whether a line is such a mark; a box of other articles may stand in the middle."""
    if line.columns > LONGEST_ENDING or _ENDING.match(line.bare) is None:
        return False
    return line.furniture is None or line.furniture.role is not Role.OPENER
