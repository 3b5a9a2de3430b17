"""Numbers that stand alone over the parts of a text: `01`, `02`, `03`. By itself such a line is a
counter; in sequence, each between running text, they are headings."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from generator.clean.body import Span, is_prose
from generator.clean.features import Features
from generator.clean.reasons import Reason
from generator.clean.rules import Judgement
from generator.model import Kind

FEWEST_CHAPTERS: Final = 2
NEAR: Final = 2
"""Lines above and below a number, one of which is running text."""

_NUMBER: Final = re.compile(r"0? [1-9] | [1-3]\d", re.VERBOSE)
_HEADING: Final = Judgement(Kind.HEADING, Reason.NUMBERED_HEADING)


def judge_chapter_numbers(
    lines: Sequence[Features], judged: Sequence[Judgement], span: Span
) -> list[Judgement]:
    """The judgements with the text's numbered chapters kept. They count up by one; the first
    chapter may have no number."""
    result = list(judged)
    filled = [line.index for line in lines[span.first : span.last + 1] if not line.blank]
    chapters: list[int] = []
    for place, index in enumerate(filled):
        line = lines[index]
        if judged[index].reason is not Reason.COUNTER or not _NUMBER.fullmatch(line.bare):
            continue
        near = (filled[max(0, place - NEAR) : place], filled[place + 1 : place + 1 + NEAR])
        is_over_text = all(any(_is_text(lines, judged, i) for i in side) for side in near)
        follows = int(line.bare) == int(lines[chapters[-1]].bare) + 1 if chapters else True
        if is_over_text and follows and (chapters or int(line.bare) <= FEWEST_CHAPTERS):
            chapters.append(index)
    if len(chapters) >= FEWEST_CHAPTERS:
        for index in chapters:
            result[index] = _HEADING
    return result


def _is_text(lines: Sequence[Features], judged: Sequence[Judgement], index: int) -> bool:
    is_paragraph = judged[index].keep and judged[index].kind is Kind.PARAGRAPH
    return is_paragraph and (lines[index].ends_sentence or is_prose(lines[index], judged[index]))
