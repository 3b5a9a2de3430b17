"""Clean a capture: every line, in order, with its kind and the rule that decided.

features (what a line shows) → rules (what it is by itself) → ending (where longer texts follow a
short article) → context (what place and neighbours make of it) → overrule (where a trained model
is sure of the reverse) → head (the title, where there is no running text) → ending again (nothing
is kept below it) → sign_off (who signs above it) → opening, closing, chapters (what the lines
around the title and below the text are, and the headings over its parts) → cut_off (the capture's
last line, where its sentence stops) → lines.
"""

from __future__ import annotations

from collections.abc import Sequence

from generator.clean.body import Span
from generator.clean.chapters import judge_between_sentences, judge_chapters
from generator.clean.closing import judge_closing
from generator.clean.context import judge_by_itself, judge_in_context
from generator.clean.cut_off import judge_cut_off
from generator.clean.ending import drop_below
from generator.clean.features import Features, measure
from generator.clean.head import judge_title_alone
from generator.clean.opening import judge_opening
from generator.clean.overrule import overruled
from generator.clean.phrases import load_phrases
from generator.clean.reasons import Reason
from generator.clean.rules import Judgement
from generator.clean.sign_off import judge_sign_off
from generator.clean.spans import find_text
from generator.model import Capture, Line

__all__ = ["Reason", "clean", "settled"]


def clean(capture: Capture) -> tuple[Line, ...]:
    """One `Line` for each line of the capture, in order, its text unchanged."""
    judged = _judge(capture.lines, has_markup=bool(capture.page or capture.marks))
    return tuple(
        Line(
            n=n, text=text, kind=judgement.kind, keep=judgement.keep, reason=judgement.reason.value
        )
        for n, (text, judgement) in enumerate(zip(capture.lines, judged, strict=True), 1)
    )


def _judge(texts: Sequence[str], *, has_markup: bool) -> tuple[Judgement, ...]:
    lines = measure(texts, load_phrases())
    own = judge_by_itself(lines)
    span, end = find_text(lines, own)
    judged = judge_in_context(lines, own, span)
    judged = overruled(texts, lines, own, judged, span)
    return settled(lines, own, judged, (span, end), has_markup=has_markup)


def settled(
    lines: Sequence[Features],
    own: Sequence[Judgement],
    judged: Sequence[Judgement],
    text: tuple[Span | None, int],
    *,
    has_markup: bool,
) -> tuple[Judgement, ...]:
    """The judgements that the models have looked through, after all that follows: the lines around
    title, text and end are set right. `text` is where it stands, and from which line on nothing is
    kept. The sequences are of equal length."""
    span, end = text
    judged = judge_title_alone(lines, own, judged, span)
    judged = drop_below(judged, end)
    judged = judge_sign_off(lines, own, judged, end)
    judged = judge_opening(lines, own, judged)
    judged = judge_chapters(lines, judge_closing(lines, judged))
    if not has_markup:
        judged = judge_between_sentences(lines, judged)
    return judge_cut_off(lines, own, judged)
