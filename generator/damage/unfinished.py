"""Whether a capture stops in the middle of a sentence."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from generator.model import Kind, Line
from generator.unfinished import has_end, holds_end

SHORTEST: Final = 12
"""Characters of a line of running text; an East Asian clause is rarely shorter."""
LONG: Final = 30
"""Characters of an item that is running text."""
SHORTEST_TEXT: Final = 40
"""Columns of a paragraph that is no label."""
MOST_UNENDED: Final = 0.3
"""Share of the other paragraphs that may end without a full stop; where more do, the
text is not punctuated and its last line says nothing."""
FEWEST: Final = 2
"""Other paragraphs that have to be there to know how the text is punctuated; one is enough
below which a sentence ends and another begins."""


def cut_off_line(lines: Sequence[Line]) -> Line | None:
    """The capture's last line, if it is running text without an end."""
    last = next((line for line in reversed(lines) if line.kind is not Kind.BLANK), None)
    if last is None or not last.keep or has_end(last.text):
        return None
    others = [line for line in lines if line.keep and line is not last]
    if last.kind is Kind.PARAGRAPH:
        return last if len(last.text.strip()) >= SHORTEST and _stops(last, others) else None
    is_item = last.kind is Kind.LIST and len(last.text.strip()) >= LONG
    return last if is_item and _stops_as_item(others) else None


def _stops(last: Line, others: Sequence[Line]) -> bool:
    """Whether the paragraphs above are punctuated; labels among them say nothing if the last
    line itself has a sentence's end in it."""
    is_long = len(last.text.strip()) >= LONG
    is_punctuated = is_long and holds_end(last.text)
    shortest = SHORTEST_TEXT if is_punctuated else 0
    text = [line for line in others if line.kind is Kind.PARAGRAPH]
    paragraphs = [line for line in text if _columns(line.text.strip()) >= shortest]
    unended = sum(not has_end(line.text) for line in paragraphs)
    fewest = 1 if is_long else FEWEST
    return len(paragraphs) >= fewest and unended <= MOST_UNENDED * len(paragraphs)


def _columns(text: str) -> int:
    return len(text) + sum(char >= "\u1100" for char in text)


def _stops_as_item(others: Sequence[Line]) -> bool:
    """Whether all the text above is sentences, as most lists are none."""
    text = [line for line in others if line.kind in (Kind.PARAGRAPH, Kind.LIST)]
    return len(text) >= FEWEST and all(has_end(line.text) for line in text)
