"""Who signs a short article: the one or two lines between its last text and the first tool of the
page (`返回`, `Print this page`), where an end was found below."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from generator.clean import ending_signs as signs
from generator.clean.features import Features, Marker
from generator.clean.reasons import Reason
from generator.clean.rules import Judgement
from generator.model import Kind

MOST: Final = 2
LONGEST: Final = 60
"""Columns."""
_OPEN: Final = frozenset(
    {
        Reason.AFTER_ARTICLE,
        Reason.READS_LIKE_FURNITURE,
        Reason.READS_LIKE_TEXT,
        Reason.SHORT_LINE,
        Reason.LONE_HEADING,
    }
)
"""Rules that had nothing but length and place to go by."""
_SIGNED: Final = Judgement(Kind.BYLINE, Reason.SIGNATURE)


def judge_sign_off(
    lines: Sequence[Features],
    own: Sequence[Judgement],
    judged: Sequence[Judgement],
    end: int,
) -> tuple[Judgement, ...]:
    """The judgements, the lines that sign the article above `end` being bylines; all sequences
    are of equal length."""
    result = list(judged)
    above = [line for line in lines[:end] if not line.blank]
    texts = (
        place for place in range(len(above) - 1, -1, -1) if _is_kept_text(above[place], own, judged)
    )
    last = next(texts, None)
    if end == len(lines) or last is None:
        return tuple(result)
    below = above[last + 1 :]
    tools = (place for place, line in enumerate(below) if signs.is_tool(line, own[line.index]))
    block = below[: next(tools, 0)]
    if len(block) <= MOST and all(_may_sign(line, own, judged) for line in block):
        for line in block:
            result[line.index] = _SIGNED
    return tuple(result)


def _is_kept_text(line: Features, own: Sequence[Judgement], judged: Sequence[Judgement]) -> bool:
    is_sentence = line.ends_sentence and own[line.index].kind is Kind.PARAGRAPH
    return judged[line.index].keep and is_sentence


def _may_sign(line: Features, own: Sequence[Judgement], judged: Sequence[Judgement]) -> bool:
    is_plain = own[line.index].reason is Reason.SHORT_LINE and line.marker is Marker.NONE
    is_short = line.columns <= LONGEST and not any(map(str.isdigit, line.bare))
    is_open = judged[line.index].reason in _OPEN and not signs.names_section(line)
    return is_plain and is_short and is_open
