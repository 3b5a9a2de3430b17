"""Headings that pages of essays and accounts set in lines of their own and that look like counters:
the numbers of chapters, and a word over the first paragraph."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import count, pairwise
from typing import Final

from generator.clean.features import Features
from generator.clean.reasons import Reason
from generator.clean.rules import Judgement
from generator.model import Kind

FEWEST: Final = 2
"""Chapters."""

_NUMBER: Final = re.compile(
    r"(?: (?: part | no ) [.\s]* )? (?: 0 (?P<zero> [1-9] ) | (?P<dotted> [1-9] ) [.] )",
    re.VERBOSE | re.IGNORECASE,
)
"""`01`, `1.`, `PART 01`; a bare `1` counts comments or pictures."""
_LEAD: Final = re.compile(r"\W{0,3}(?:导[读言语]|導[讀言語]|编者按|編者按)\W{0,3}")
_TEXT: Final = frozenset({Kind.PARAGRAPH, Kind.LIST, Kind.HEADING})
_DROPPED: Final = frozenset({Reason.COUNTER, Reason.HEAD_CRUMB, Reason.READS_LIKE_FURNITURE})
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
