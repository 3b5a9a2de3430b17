"""Where in the capture the article's text lies: its densest run of lines.

Every line weighs for or against the article by what it is by itself; the run of lines
with the largest sum is the text (Kadane's maximum subarray, one pass). Menus and lists
of other articles weigh against, so the run does not reach beyond them.
"""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from dataclasses import dataclass
from typing import Final

from generator.clean import forms
from generator.clean.comments import end_of_text
from generator.clean.features import ITEM_MARKERS, Features
from generator.clean.phrases import Role
from generator.clean.reasons import Reason
from generator.clean.rules import LONG, VERY_LONG, Judgement
from generator.model import Kind

COLUMNS_OF_ONE: Final = 50
"""Columns of running text that weigh 1."""
HEAVIEST: Final = 6.0
SHORT_SENTENCE: Final = 0.5
SHORTEST_WIDE_SENTENCE: Final = 20
"""Columns of an East Asian sentence: `飲めば、わかります。`"""
SHORTEST_CLAUSE: Final = 30
"""Columns of a Korean clause that ends in a noun."""
SHORTEST_OPEN: Final = 40
"""Columns of a line with more than a sentence that has no full stop at its end."""
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

SHORT_ITEM_SENTENCE: Final = 0.4
LONGEST_GAP_ABOVE: Final = 4
LONGEST_GAP_BELOW: Final = 7
"""Lines without a sentence, over which the text is still believed to go on."""
FEWEST_REPEATED: Final = 3
"""Times that a line stands in the capture, to be a button of each entry."""
SHORTEST_RESUMED: Final = 80
"""Columns of the sentence with which it goes on after a list of other articles."""

_EDGES: Final = frozenset({Kind.BYLINE, Kind.DATELINE, Kind.NOTICE})
_NEUTRAL: Final = frozenset({Kind.BLANK, Kind.BYLINE, Kind.DATELINE, Kind.HEADING, Kind.NOTICE})
_PASSED_OVER: Final = frozenset(
    {Kind.HEADING, Kind.CAPTION, Kind.LIST, Kind.FOOTNOTE, Kind.REFERENCE}
)
_INNER_END: Final = re.compile(
    r"""
    [가-힣] [.?!] [ ]+ (?= [가-힣] )
  | [\u3041-\u9fff] [。？！] (?= [\u3041-\u9fff] )
    """,
    re.VERBOSE,
)
"""A sentence's end with another sentence behind it."""
_CLOCK: Final = re.compile(
    r"""
    ^ \W{0,2} (?: (?: 오전 | 오후 | 午前 | 午後 | 上午 | 下午 ) \s? )?
    \d{1,2} [:：] \d\d \W{0,2} $
    """,
    re.VERBOSE,
)
"""The time over an entry of a live report, alone in its line."""
_FACT: Final = re.compile(r"^ \W{0,4} \w{1,8} [:：] .", re.VERBOSE)
"""`場所：県民ホール`"""
_PARTS: Final = frozenset({Kind.CAPTION, Kind.FOOTNOTE, Kind.REFERENCE, Kind.TABLE})


@dataclass(frozen=True, slots=True)
class Span:
    """The first and the last line of a run, as 0-based places."""

    first: int
    last: int

    def __contains__(self, index: int) -> bool:
        return self.first <= index <= self.last


def find_span(lines: Sequence[Features], own: Sequence[Judgement]) -> Span | None:
    """The densest run of article lines above the readers' comments; None where nothing weighs
    for an article."""
    lines = lines[: end_of_text(lines)]
    own = own[: len(lines)]
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
    return None if best_span is None else extend(lines, own, best_span)


def extend(lines: Sequence[Features], own: Sequence[Judgement], span: Span) -> Span:
    """Let a run reach over a short gap to further sentences of the same text."""
    first = span.first
    gap = 0
    for index in range(span.first - 1, -1, -1):
        line, judgement = lines[index], own[index]
        if line.blank:
            continue
        if gap >= LONGEST_GAP_ABOVE or judgement.kind in _EDGES or not judgement.keep:
            break
        if _is_sentence(line, judgement):
            first, gap = index, 0
        elif not (line.wide and judgement.reason is Reason.MARKED_ITEM):
            gap += 1
    return Span(first, _last(lines, own, span.last))


def _last(lines: Sequence[Features], own: Sequence[Judgement], last: int) -> int:
    gap, crossed, timed = 0, False, False
    for line in lines[last + 1 :]:
        judgement = own[line.index]
        role = line.furniture.role if line.furniture else None
        if line.blank:
            continue
        timed = timed or _CLOCK.match(line.bare) is not None
        is_edge = judgement.kind in _EDGES and not (
            (crossed and judgement.kind is Kind.DATELINE)
            or (timed and judgement.kind is Kind.BYLINE)
        )
        if gap >= LONGEST_GAP_BELOW or role is Role.CLOSER or is_edge:
            break
        if role is Role.OPENER and crossed:
            break
        crossed = role is Role.OPENER or (
            crossed and not _is_marked_over_text(lines, own, line.index)
        )
        goes_on = _resumes(lines, own, line.index) if crossed else _is_sentence(line, judgement)
        if goes_on:
            last, gap, crossed, timed = line.index, 0, False, False
        elif not _is_passed_over(line, judgement):
            gap += 1
    return last


def _is_passed_over(line: Features, judgement: Judgement) -> bool:
    """Whether a line says nothing of the text's end: the button under each entry of a live
    report, a heading, a caption, a row of a table, an item, a fact, an entry of contents."""
    is_part = judgement.kind in _PASSED_OVER or line.count >= FEWEST_REPEATED
    is_fact = judgement.keep and _FACT.match(line.bare) is not None
    is_entry = judgement.reason is Reason.CONTENTS_LIST
    return (line.wide and (is_part or is_fact or is_entry)) or judgement.kind is Kind.TABLE


def _is_sentence(line: Features, judgement: Judgement) -> bool:
    is_text = judgement.kind in (Kind.PARAGRAPH, Kind.LIST) and line.furniture is None
    return is_text and _is_whole_sentence(line)


def _is_whole_sentence(line: Features) -> bool:
    """Whether it is long enough to be a sentence of the text, not a button's label."""
    least = SHORTEST_WIDE_SENTENCE if line.wide else LONG // 2
    is_sentence = line.ends_sentence or ends_in_noun(line) or _holds_end(line)
    return line.columns >= least and is_sentence


def _holds_end(line: Features) -> bool:
    """Whether a sentence ends in the middle of an East Asian line that itself has no full stop."""
    is_long = line.wide and line.columns >= SHORTEST_OPEN and line.short_enough
    return is_long and _INNER_END.search(line.bare) is not None


def ends_in_noun(line: Features) -> bool:
    """Whether it is a Korean clause made a noun, as in reports and forums: `재단 맡겼음`."""
    is_clause = line.wide and line.columns >= SHORTEST_CLAUSE and " " in line.bare
    return is_clause and forms.NOMINAL_END.search(line.bare[-3:]) is not None


def _resumes(lines: Sequence[Features], own: Sequence[Judgement], index: int) -> bool:
    """Whether the article goes on here after a list of others: running text that more
    text or the article's end follows."""
    line = lines[index]
    if own[index].reason is not Reason.LONG_SENTENCE:
        return False
    if line.speaks_again:
        return True
    if line.columns < SHORTEST_RESUMED:
        return False
    below = [near for near in lines[index + 1 : index + 8] if not near.blank][:3]
    return any(is_prose(near, own[near.index]) or own[near.index].kind in _EDGES for near in below)


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
            below = not (_ends_list(judgement) or _heads_text(lines, own, line.index, listed))
            if below:
                listed.add(line.index)
    return frozenset(listed)


def _ends_list(judgement: Judgement) -> bool:
    return judgement.reason in (
        Reason.LONG_SENTENCE,
        Reason.BRACKETED_HEADING,
        Reason.CHAPTER_HEADING,
        Reason.RIGHTS_NOTICE,
        Reason.DISCLAIMER,
    )


def _heads_text(
    lines: Sequence[Features], own: Sequence[Judgement], index: int, listed: Container[int]
) -> bool:
    """Whether a line among the short ones under an opener is a heading of the article: it has
    a heading's mark, or a blank line parts it from a list that has none, and running text
    follows."""
    if own[index].reason is Reason.MARKED_HEADING:
        return _is_marked_over_text(lines, own, index)
    if lines[index].speaks_again and _is_over_text(lines, own, index):
        return True
    is_dense = index - 2 in listed and index - 3 in listed
    is_apart = is_dense and lines[index - 1].blank
    return is_apart and own[index].reason is Reason.SHORT_LINE and _is_over_text(lines, own, index)


def _is_marked_over_text(lines: Sequence[Features], own: Sequence[Judgement], index: int) -> bool:
    is_marked = own[index].reason is Reason.MARKED_HEADING
    return is_marked and _is_over_text(lines, own, index)


def _is_over_text(lines: Sequence[Features], own: Sequence[Judgement], index: int) -> bool:
    """Whether the next line that is not blank is a long sentence."""
    below = next((line for line in lines[index + 1 : index + 4] if not line.blank), None)
    return below is not None and own[below.index].reason is Reason.LONG_SENTENCE


def _weight(line: Features, judgement: Judgement) -> float:
    if line.furniture is not None:
        return {Role.OPENER: OPENER, Role.CLOSER: CLOSER}.get(line.furniture.role, FURNITURE)
    if judgement.kind is Kind.BOILERPLATE:
        return FURNITURE / 2
    if judgement.kind in _NEUTRAL:
        return 0.0
    if judgement.kind in _PARTS:
        return ARTICLE_PART
    return _weight_of_text(line, judgement)


def _weight_of_text(line: Features, judgement: Judgement) -> float:
    if is_prose(line, judgement):
        return min(line.columns / COLUMNS_OF_ONE, HEAVIEST)
    if line.marker not in ITEM_MARKERS:
        return SHORT_SENTENCE if _is_whole_sentence(line) else SHORT_LINE
    if line.columns >= LONG:
        return LONG_ITEM
    return SHORT_ITEM_SENTENCE if line.ends_sentence else SHORT_ITEM
