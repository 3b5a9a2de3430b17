"""Clean a capture: every line, in order, with its kind and the rule that decided.

features (what a line shows) → rules (what it is by itself) → ending (where longer texts follow a
short article) → context (what place and neighbours make of it) → overrule (where a trained model
is sure of the reverse) → lines.
"""

from __future__ import annotations

from generator.clean.body import find_span
from generator.clean.context import judge_by_itself, judge_in_context
from generator.clean.ending import drop_below, find_end
from generator.clean.features import measure
from generator.clean.overrule import overruled
from generator.clean.phrases import load_phrases
from generator.clean.reasons import Reason
from generator.model import Capture, Line

__all__ = ["Reason", "clean"]


def clean(capture: Capture) -> tuple[Line, ...]:
    """One `Line` for each line of the capture, in order, its text unchanged."""
    lines = measure(capture.lines, load_phrases())
    own = judge_by_itself(lines)
    span = find_span(lines, own)
    end = find_end(lines, own, span)
    if end < len(lines):
        span = find_span(lines[:end], own[:end])
    judged = judge_in_context(lines, own, span)
    judged = overruled(capture.lines, lines, own, judged, span)
    judged = drop_below(judged, end)
    return tuple(
        Line(
            n=n, text=text, kind=judgement.kind, keep=judgement.keep, reason=judgement.reason.value
        )
        for n, (text, judgement) in enumerate(zip(capture.lines, judged, strict=True), 1)
    )
