"""The second view: what place and neighbours make of the lines.

Reads as a list of steps; each takes the judgements so far and returns new ones. The
first view's judgement stays wherever no step has a reason to overrule it.
"""

from __future__ import annotations

from collections.abc import Sequence

from generator.clean.body import Span
from generator.clean.features import Features
from generator.clean.head import Head, find_head, judge_head
from generator.clean.outline import (
    judge_headings,
    judge_notes,
    judge_photo_marks,
    judge_references,
    judge_wrapped,
)
from generator.clean.rules import Judgement, judge
from generator.clean.summary import judge_machine_summaries
from generator.clean.tail import (
    judge_holes,
    judge_picture_names,
    judge_signature,
    judge_tail,
)


def judge_by_itself(lines: Sequence[Features]) -> list[Judgement]:
    """What each line is by itself; of a machine's summary only its label and note are told so."""
    return judge_machine_summaries(lines, [judge(line) for line in lines])


def judge_in_context(
    lines: Sequence[Features], own: Sequence[Judgement], span: Span | None
) -> tuple[Judgement, ...]:
    """The final judgement on every line, in order; `span` is where the text lies.

    A capture without running text has no article to find: its lines stay what they are
    by themselves.
    """
    head = Head(None, 0) if span is None else find_head(lines, own, span)
    judged: Sequence[Judgement] = judge_photo_marks(lines, own)
    if span is not None:
        judged = judge_holes(lines, judged, span, head.title)
        judged = judge_tail(lines, judged, span)
        judged = judge_signature(lines, judged, span)
        judged = judge_head(lines, judged, head, span)
        judged = judge_picture_names(lines, judged, head.title or 0)
    judged = judge_references(lines, judged)
    judged = judge_notes(lines, judged)
    judged = judge_wrapped(lines, judged)
    return tuple(judge_headings(lines, judged, head.title or 0))
