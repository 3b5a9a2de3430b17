"""Elements around parts of a text: footnotes' calls, glosses."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from generator.render.escape import escape

Escape = Callable[[str], str]
"""The function of `escape.py` for the place where the text stands."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A part of a text with an element around it."""

    start: int
    end: int
    opening: str
    closing: str


def marked(text: str, spans: Sequence[Span], escaped: Escape = escape) -> str:
    """A text as HTML with elements around its parts; of two that overlap only the first. Tabs
    between the cells of a row stay."""
    shown: list[str] = []
    end = 0
    for span in sorted(spans, key=lambda span: span.start):
        if span.start < end:
            continue
        part = escaped(text[span.start : span.end])
        shown += [_cells(text[end : span.start], escaped), span.opening, part, span.closing]
        end = span.end
    return "".join([*shown, _cells(text[end:], escaped)])


def _cells(text: str, escaped: Escape) -> str:
    return "\t".join(escaped(cell) for cell in text.split("\t"))
