"""Whether a text is hard-wrapped, and which of its lines fill the measure."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from generator.model import Line

NARROWEST, WIDEST = 40, 120
"""Columns of the widest line: below them stand short entries, above them whole paragraphs."""
FILLED = 0.75
"""The part of the widest line that a line must reach to count as filled."""
FEWEST = 3
"""Lines with another one right below them, fewer of which show no measure."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """The line width that a hard-wrapped text was set to."""

    filled: frozenset[int]
    """Numbers of the lines that reach it; empty if the text isn't hard-wrapped."""

    def is_filled_by(self, n: int) -> bool:
        return n in self.filled


def measure_of(lines: Sequence[Line]) -> Measure:
    """Judge by the lines that have another of their kind right below them."""
    widths = {
        upper.n: columns(upper.text)
        for upper, lower in pairwise(lines)
        if lower.n == upper.n + 1 and lower.kind is upper.kind
    }
    widest = max(widths.values(), default=0)
    filled = frozenset(n for n, width in widths.items() if width >= FILLED * widest)
    is_set_to_it = len(widths) >= FEWEST and 2 * len(filled) >= len(widths)
    is_wrapped = is_set_to_it and NARROWEST <= widest <= WIDEST
    return Measure(filled=filled if is_wrapped else frozenset())


def columns(text: str) -> int:
    """The width of a text on a terminal: Hangul, Han and kana are two columns wide."""
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in text)
