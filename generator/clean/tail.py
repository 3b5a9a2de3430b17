"""What is not the article's: holes in its text, and everything after its end."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from generator.clean.body import Span, listed_lines
from generator.clean.features import Features, Marker
from generator.clean.phrases import Role
from generator.clean.reasons import Reason
from generator.clean.rules import LONG, Judgement
from generator.model import Kind

LONGEST_PICTURE_NAME: Final = 24
"""Columns of a line over a photograph's caption that only names the picture's outlet."""
MOST_STRAYS: Final = 5
"""Lines of furniture after the text, after which nothing of the article is expected."""
SHORTEST_TAIL_SENTENCE: Final = 30
LONGEST_SIGNATURE: Final = 100

_OF_TAIL: Final = frozenset(
    {Kind.BYLINE, Kind.CAPTION, Kind.REFERENCE, Kind.NOTICE, Kind.FOOTNOTE, Kind.DATELINE}
)
_AFTER: Final = Judgement(Kind.BOILERPLATE, Reason.AFTER_ARTICLE)
_LISTED: Final = Judgement(Kind.BOILERPLATE, Reason.LISTED_UNDER_FURNITURE)


def judge_holes(
    lines: Sequence[Features], judged: Sequence[Judgement], span: Span
) -> list[Judgement]:
    """Furniture among the text: lists of other articles, names of pictures."""
    result = list(judged)
    filled = [line.index for line in lines[span.first : span.last + 1] if not line.blank]
    for index in sorted(listed_lines(lines, judged)):
        if index in span and judged[index].keep:
            result[index] = _LISTED
    for place, index in enumerate(filled):
        line = lines[index]
        if _is_heading_after_all(line, lines, filled, place, judged):
            result[index] = Judgement(Kind.HEADING, Reason.LONE_HEADING)
    return result


def judge_picture_names(
    lines: Sequence[Features], judged: Sequence[Judgement], title: int
) -> list[Judgement]:
    """A bare name directly above a credited photograph stands for the picture."""
    result = list(judged)
    filled = [line.index for line in lines[title + 1 :] if not line.blank]
    for index, below in zip(filled, filled[1:], strict=False):
        if judged[below].reason is Reason.PHOTO_CREDIT and _is_bare_name(lines[index]):
            result[index] = Judgement(Kind.BOILERPLATE, Reason.PICTURE_NAME)
    return result


def judge_tail(
    lines: Sequence[Features], judged: Sequence[Judgement], span: Span
) -> list[Judgement]:
    """The lines after the text: notes, bylines and notices stay until the furniture begins."""
    result = list(judged)
    strays, closed = 0, False
    for line in lines[span.last + 1 :]:
        own = judged[line.index]
        if line.blank:
            continue
        closed = closed or strays > MOST_STRAYS or _closes(line)
        if not closed and _belongs_to_tail(line, own):
            continue
        strays += 1
        result[line.index] = own if not own.keep else _AFTER
    return result


def judge_signature(
    lines: Sequence[Features], judged: Sequence[Judgement], span: Span
) -> list[Judgement]:
    """Dashed lines that end an article without dashed items say who wrote it."""
    result = list(judged)
    dashed = [
        line.index for line in lines[span.first :] if line.marker is Marker.DASH and judged[line.index].kind is Kind.LIST
    ]
    text = [
        line.index
        for line in lines
        if judged[line.index].kind is Kind.PARAGRAPH and line.ends_sentence and line.columns >= LONG
    ]
    if not dashed or not text or dashed[0] < text[-1]:
        return result
    for index in dashed:
        if lines[index].columns <= LONGEST_SIGNATURE and not lines[index].spaced:
            result[index] = Judgement(Kind.BYLINE, Reason.SIGNATURE)
    return result


def _is_heading_after_all(
    line: Features,
    lines: Sequence[Features],
    filled: Sequence[int],
    place: int,
    judged: Sequence[Judgement],
) -> bool:
    """A section's name (`경제`) alone between two texts is a heading of the article."""
    if line.furniture is None or line.furniture.role is not Role.WEAK:
        return False
    if place == 0 or place == len(filled) - 1:
        return False
    return all(
        judged[filled[near]].keep and lines[filled[near]].columns >= LONG
        for near in (place - 1, place + 1)
    )


def _is_bare_name(line: Features) -> bool:
    return (
        line.columns <= LONGEST_PICTURE_NAME
        and line.marker is Marker.NONE
        and not line.ends_sentence
        and not any(char.isdigit() for char in line.bare)
    )


def _closes(line: Features) -> bool:
    return line.furniture is not None and line.furniture.role in (Role.OPENER, Role.CLOSER)


def _belongs_to_tail(line: Features, own: Judgement) -> bool:
    if own.kind in _OF_TAIL:
        return True
    if own.reason is Reason.MARKED_ITEM and line.marker is Marker.DASH:
        return not line.spaced and line.columns <= LONGEST_SIGNATURE
    return own.kind is Kind.PARAGRAPH and line.ends_sentence and line.columns >= SHORTEST_TAIL_SENTENCE
