"""Headings that look like counters, the numbers of chapters and a word over the first paragraph;
and those that no blank line parts from the text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import count, pairwise
from typing import Final

from generator.clean.features import Features, Marker
from generator.clean.reasons import Reason
from generator.clean.rules import LONG, Judgement
from generator.model import Kind

FEWEST: Final = 2
"""Chapters."""
LONGEST: Final = 80
"""Columns of a heading between sentences."""
WIDER: Final = 1.5
"""How many times as wide as such a heading the text below it is."""

_NUMBER: Final = re.compile(
    r"(?: (?: part | no ) [.\s]* )? (?: 0 (?P<zero> [1-9] ) | (?P<dotted> [1-9] ) [.] )",
    re.VERBOSE | re.IGNORECASE,
)
"""`01`, `1.`, `PART 01`; a bare `1` counts comments or pictures."""
_LEAD: Final = re.compile(r"\W{0,3}(?:导[读言语]|導[讀言語]|编者按|編者按)\W{0,3}")
_TEXT: Final = frozenset({Kind.PARAGRAPH, Kind.LIST, Kind.HEADING})
_DROPPED: Final = frozenset({Reason.COUNTER, Reason.HEAD_CRUMB, Reason.READS_LIKE_FURNITURE})
_PLAIN: Final = frozenset({Reason.SHORT_LINE, Reason.READS_LIKE_TEXT})
_NUMBERED: Final = Judgement(Kind.HEADING, Reason.NUMBERED_HEADING)
_FIRST: Final = Judgement(Kind.HEADING, Reason.LONE_HEADING)


def judge_chapters(lines: Sequence[Features], judged: Sequence[Judgement]) -> tuple[Judgement, ...]:
    """The judgements, numbers that count the chapters from 1 on and a word over the lead being
    headings; both sequences are of equal length."""
    result = list(judged)
    text = [at for at, found in enumerate(judged) if found.kind in _TEXT]
    if not text:
        return tuple(result)
    filled = [line for line in lines[: text[-1] + 1] if not line.blank]
    over = [
        line
        for line, below in pairwise(filled)
        if judged[line.index].reason in _DROPPED and judged[below.index].kind in _TEXT
    ]
    numbers = [(line, match) for line in over if (match := _NUMBER.fullmatch(line.bare))]
    counted = [int(match["zero"] or match["dotted"]) for _, match in numbers]
    if len(counted) >= FEWEST and all(a == b for a, b in zip(counted, count(1), strict=False)):
        for line, _ in numbers:
            result[line.index] = _NUMBERED
    leads = (line for line in over if line.index < text[0] and _LEAD.fullmatch(line.bare))
    for line in leads:
        result[line.index] = _FIRST
    return tuple(result)


def judge_between_sentences(
    lines: Sequence[Features], judged: Sequence[Judgement]
) -> tuple[Judgement, ...]:
    """The judgements, a short Latin line without a full stop between a sentence and running text
    being a heading, though no blank lines are around it.

    Where each line is broken at the same width, the first of a paragraph looks like that too, but
    is about as wide as the one below.
    """
    result = list(judged)
    filled = [line for line in lines if not line.blank]
    for above, line, below in zip(filled, filled[1:], filled[2:], strict=False):
        if _is_short(line, judged[line.index]) and _is_sentence(judged[above.index]):
            over = judged[below.index]
            is_wider = below.columns >= max(LONG, WIDER * line.columns)
            if over.kind is Kind.PARAGRAPH and is_wider:
                result[line.index] = _FIRST
    return tuple(result)


def _is_short(line: Features, own: Judgement) -> bool:
    is_plain = own.kind is Kind.PARAGRAPH and own.reason in _PLAIN and line.marker is Marker.NONE
    is_whole = line.columns <= LONGEST and line.count == 1 and line.bare[0].isupper()
    return is_plain and is_whole and line.bare[-1].isalnum() and not line.wide


def _is_sentence(own: Judgement) -> bool:
    return own.kind is Kind.PARAGRAPH and own.reason is Reason.LONG_SENTENCE
