"""Where in the capture the article's text lies: its densest run of lines.

Every line weighs for or against the article by what it is by itself; the run of lines
with the largest sum is the text (Kadane's maximum subarray, one pass). Menus and lists
of other articles weigh against, so the run does not reach beyond them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from generator.clean.features import ITEM_MARKERS, Features
from generator.clean.phrases import Role
from generator.clean.reasons import Reason
from generator.clean.rules import LONG, VERY_LONG, Judgement
from generator.model import Kind

COLUMNS_OF_ONE: Final = 50
"""Columns of running text that weigh 1."""
HEAVIEST: Final = 6.0
SHORT_SENTENCE: Final = 0.5
LONG_ITEM: Final = 0.8
SHORT_ITEM: Final = -0.3
SHORT_LINE: Final = -0.7
FURNITURE: Final = -1.5
OPENER: Final = -4.0
CLOSER: Final = -10.0
LISTED: Final = -1.0
"""A short line under an opener: another article's headline."""
ARTICLE_PART: Final = 0.3
"""A caption, note, source or table row."""

_NEUTRAL: Final = frozenset({Kind.BLANK, Kind.BYLINE, Kind.DATELINE, Kind.HEADING, Kind.NOTICE})
_PARTS: Final = frozenset({Kind.CAPTION, Kind.FOOTNOTE, Kind.REFERENCE, Kind.TABLE})


@dataclass(frozen=True, slots=True)
class Span:
    """The first and the last line of a run, as 0-based places."""

    first: int
    last: int

    def __contains__(self, index: int) -> bool:
        return self.first <= index <= self.last


def find_span(lines: Sequence[Features], own: Sequence[Judgement]) -> Span | None:
    """The densest run of article lines; None where nothing weighs for an article."""
    listed = listed_lines(lines, own)
    best, best_span = 0.0, None
    total, start = 0.0, 0
    for line, judgement in zip(lines, own, strict=True):
        weight = LISTED if line.index in listed else _weight(line, judgement)
        if total <= 0:
            total, start = 0.0, line.index
        total += weight
        if total > best:
            best, best_span = total, Span(start, line.index)
    return best_span


def is_prose(line: Features, judgement: Judgement) -> bool:
    """Whether a line is running text that could stand in the article's body."""
    if judgement.kind not in (Kind.PARAGRAPH, Kind.LIST) or line.furniture is not None:
        return False
    return line.columns >= LONG and (line.ends_sentence or line.columns >= VERY_LONG)


def listed_lines(lines: Sequence[Features], own: Sequence[Judgement]) -> frozenset[int]:
    """Places of the short lines under an opener (`Most read`), up to the next running text."""
    listed: set[int] = set()
    below = False
    for line, judgement in zip(lines, own, strict=True):
        if line.furniture is not None and line.furniture.role is Role.OPENER:
            below = True
        elif below and not line.blank:
            below = not _ends_list(line, judgement)
            if below:
                listed.add(line.index)
    return frozenset(listed)


def _ends_list(line: Features, judgement: Judgement) -> bool:
    is_text = judgement.reason is Reason.LONG_SENTENCE and line.columns >= VERY_LONG
    return is_text or judgement.reason in (
        Reason.CHAPTER_HEADING,
        Reason.RIGHTS_NOTICE,
        Reason.DISCLAIMER,
    )


def _weight(line: Features, judgement: Judgement) -> float:
    if line.furniture is not None:
        return {Role.OPENER: OPENER, Role.CLOSER: CLOSER}.get(line.furniture.role, FURNITURE)
    if judgement.kind is Kind.BOILERPLATE:
        return FURNITURE / 2
    if judgement.kind in _NEUTRAL:
        return 0.0
    if judgement.kind in _PARTS:
        return ARTICLE_PART
    if is_prose(line, judgement):
        return min(line.columns / COLUMNS_OF_ONE, HEAVIEST)
    if line.marker in ITEM_MARKERS:
        return LONG_ITEM if line.columns >= LONG else SHORT_ITEM
    return SHORT_SENTENCE if line.ends_sentence and line.columns >= LONG // 2 else SHORT_LINE


def around(indexes: Sequence[int]) -> dict[int, tuple[int | None, int | None]]:
    """For each place of an ordered run: the one before it and the one after it."""
    befores = dict([(b, a) for a, b in pairwise(indexes)])
    afters = dict(pairwise(indexes))
    return {index: (befores.get(index), afters.get(index)) for index in indexes}
