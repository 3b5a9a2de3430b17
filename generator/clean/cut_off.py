"""Where the capture stops in the middle of a sentence: the last line is text, though nothing below
it and no full stop says so, and so is the heading right above it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from generator.clean.features import ITEM_MARKERS, Features, Marker
from generator.clean.phrases import Role
from generator.clean.reasons import Reason
from generator.clean.rules import LONG, Judgement
from generator.model import Kind
from generator.unfinished import has_end, holds_end

MOST_BETWEEN: Final = 14
"""Lines that are not blank between the text and its last line: a form to sign up, a list of
other articles."""
FEWEST: Final = 2
"""Lines that are not blank."""
LONGEST_HEADING: Final = 60
"""Columns."""

_TEXT: Final = frozenset({Kind.PARAGRAPH, Kind.LIST, Kind.HEADING, Kind.CAPTION})
_OPEN: Final = frozenset(
    {
        Reason.AFTER_ARTICLE,
        Reason.READS_LIKE_FURNITURE,
        Reason.LISTED_UNDER_FURNITURE,
    }
)
"""Rules that had nothing but place and likeness to go by."""
_CLAUSE: Final = re.compile(
    r"[,，、] | (?: 으며 | [하했됐였]며 | 지만 | 는데 | 면서 | 도록 ) [ ]", re.VERBOSE
)
"""A mark or an ending after which the same sentence goes on."""
_ROW: Final = re.compile(r"[|｜©ⓒ]")
"""What stands between the links of a footer."""


def judge_cut_off(
    lines: Sequence[Features], own: Sequence[Judgement], judged: Sequence[Judgement]
) -> tuple[Judgement, ...]:
    """The judgements, the capture's unfinished last line being kept; all sequences are of equal
    length."""
    result = list(judged)
    written = [line for line in lines if not line.blank]
    if len(written) < FEWEST or not _is_unfinished(written[-1], own):
        return tuple(result)
    last, over = written[-1], written[-2]
    if not judged[last.index].keep:
        above = _above(written, judged)
        if judged[last.index].reason not in _OPEN or not above or not _goes_on(last, above, own):
            return tuple(result)
        result[last.index] = Judgement(own[last.index].kind, Reason.LONG_LINE)
    if _is_heading(over, own, judged) and not _is_listed(written[:-1], judged):
        result[over.index] = Judgement(Kind.HEADING, Reason.LONE_HEADING)
    return tuple(result)


def _is_unfinished(line: Features, own: Sequence[Judgement]) -> bool:
    """Whether a line is long enough to be text, and stops."""
    is_text = own[line.index].kind in (Kind.PARAGRAPH, Kind.LIST) and line.furniture is None
    is_long = line.columns >= LONG and not _ROW.search(line.bare)
    return is_text and is_long and not has_end(line.bare)


def _above(written: Sequence[Features], judged: Sequence[Judgement]) -> Sequence[Features] | None:
    """From the last kept line to the one above the last, if the text may go on below them."""
    places = range(len(written) - 2, max(-1, len(written) - 3 - MOST_BETWEEN), -1)
    last = next((at for at in places if judged[written[at].index].keep), None)
    if last is None or judged[written[last].index].kind not in _TEXT:
        return None
    if written[last].wide != written[-1].wide:
        return None
    return written[last:-1]


def _goes_on(line: Features, above: Sequence[Features], own: Sequence[Judgement]) -> bool:
    """Right below the text a clause is enough; below something else the line must hold a
    sentence's end, as no headline does, and nothing between may end an article."""
    if len(above) == 1:
        is_item = line.marker in ITEM_MARKERS or line.marker is Marker.HEADING
        return is_item or holds_end(line.bare) or _CLAUSE.search(line.bare) is not None
    is_ended = any(_ends_article(near, own[near.index]) for near in above[1:])
    return holds_end(line.bare) and not is_ended


def _ends_article(line: Features, own: Judgement) -> bool:
    is_closer = line.furniture is not None and line.furniture.role is Role.CLOSER
    return is_closer or own.kind is Kind.NOTICE


def _is_heading(line: Features, own: Sequence[Judgement], judged: Sequence[Judgement]) -> bool:
    """Whether a short East Asian line is known by its place alone."""
    is_plain = own[line.index].reason in (Reason.SHORT_LINE, Reason.NUMBERED_HEADING)
    is_open = judged[line.index].reason in {*_OPEN, Reason.SHORT_LINE} and line.furniture is None
    return is_plain and is_open and line.wide and line.columns <= LONGEST_HEADING


def _is_listed(written: Sequence[Features], judged: Sequence[Judgement]) -> bool:
    """Whether a list of other things begins between the last sentence and the last line, or
    there is no sentence."""
    for line in reversed(written):
        if line.furniture is not None and line.furniture.role is Role.OPENER:
            return True
        if judged[line.index].keep and line.ends_sentence:
            return False
    return True
