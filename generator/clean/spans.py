"""Where the text lies, and above which line all of it stands."""

from __future__ import annotations

from collections.abc import Sequence

from generator.clean.body import Span, find_span
from generator.clean.ending import find_end
from generator.clean.features import Features
from generator.clean.rules import Judgement


def find_text(lines: Sequence[Features], own: Sequence[Judgement]) -> tuple[Span | None, int]:
    """The span in which the text is sought, and the line where longer texts follow a short
    article; without any that is the number of lines."""
    span = find_span(lines, own)
    end = find_end(lines, own, span)
    if end < len(lines):
        span = find_span(lines[:end], own[:end])
    return span, end
