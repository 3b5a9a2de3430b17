"""What the page as a whole is, and where a line stands between its marks: names of binary
features, as in `traits.py`.

A list or a catalogue has little running text; there a short line says more than in an
essay. Past a line that ends articles (`About the author`, `Filed under`) with most of
the text above it, even sentences are seldom the article's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import Final

from generator.clean.features import Features
from generator.clean.naming import LOW, at_most, classes, worded
from generator.clean.phrases import Role
from generator.clean.traits import place_in

LONGEST_ENDING: Final = 60
"""Columns of a line that can be such a mark."""
FAR: Final = 99
"""Steps beyond which distance no longer counts."""

_PROSE: Final = (500, 1500, 4000, 10000)
_SHARE: Final = (0.1, 0.25, 0.45, 0.65)
_READ: Final = (0.0001, 0.3, 0.7, 0.95, 0.9999)
_SINCE: Final = (1, 3, 10, 30, 98)
_UNTIL: Final = (1, 3, 10, 30, 98)

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


def landmarks(lines: Sequence[Features], running: Sequence[bool]) -> Iterator[list[str]]:
    """The names for each of a page's lines that are not blank; both are of equal length."""
    groups = zip(_of_page(lines, running), _of_endings(lines, running), strict=True)
    return ([*of_page, *of_endings] for of_page, of_endings in groups)


def _of_page(lines: Sequence[Features], running: Sequence[bool]) -> Iterator[Sequence[str]]:
    """How much running text the page has in all, next to what the line itself is."""
    sums = _columns_above(lines, running)
    total = sum(line.columns for line in lines) or 1
    share = place_in(sums[-1] / total, _SHARE)
    prose = place_in(sums[-1], _PROSE)
    ends = ["." if line.ends_sentence else "" for line in lines]
    widths = [line.width for line in lines]
    names = zip(
        worded(f"prose{prose}-{{}}{{}}", widths, ends),
        worded(f"share{share}-{{}}{{}}", widths, ends),
        worded(f"part{min(share, 3)}-{{}}-{{}}", _read(sums), at_most(widths, LOW)),
        strict=True,
    )
    return (() if line.wide else found for line, found in zip(lines, names, strict=True))


def _read(sums: Sequence[int]) -> Iterator[int]:
    """The class of the share of the running text that stands above each line."""
    total = sums[-1] or 1
    return classes((above / total for above in sums[:-1]), _READ)


def _of_endings(lines: Sequence[Features], running: Sequence[bool]) -> Iterator[tuple[str, ...]]:
    """How far the marks that end articles are, and how much text stood above the last."""
    sums = _columns_above(lines, running)
    marks = [_ends_articles(line) for line in lines]
    until = _steps_to(marks[::-1])[::-1]
    lows = at_most((line.width for line in lines), LOW)
    return zip(
        worded("past{}-{}-{}", classes(_steps_to(marks), _SINCE), _read_at(marks, sums), lows),
        worded("until{}-{}", classes(until, _UNTIL), lows),
        strict=True,
    )


def _read_at(marks: Sequence[bool], sums: Sequence[int]) -> Iterator[int]:
    """The share of the running text that stood above the last mark, as a class."""
    last = 0
    for is_mark, read in zip(marks, _read(sums), strict=True):
        last = read if is_mark else last
        yield last


def _steps_to(marks: Sequence[bool]) -> list[int]:
    """Steps from each line up to the nearest mark, itself included, at most `FAR`."""
    steps, since = [], FAR
    for mark in marks:
        since = 0 if mark else since + 1 if since < FAR else FAR
        steps.append(since)
    return steps


def _ends_articles(line: Features) -> bool:
    """Whether a line is such a mark; a box of other articles may stand in the middle."""
    if line.columns > LONGEST_ENDING or _ENDING.match(line.bare) is None:
        return False
    return line.furniture is None or line.furniture.role is not Role.OPENER


def _columns_above(lines: Sequence[Features], running: Sequence[bool]) -> list[int]:
    """Columns of running text above each line, and in all."""
    sizes = [line.columns * is_text for line, is_text in zip(lines, running, strict=True)]
    return [0, *accumulate(sizes)]
