"""Amounts that an article states: a number with its unit."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from generator.model.document import Passage


class Bound(StrEnum):
    """How exactly an amount is stated."""

    EXACT = "exact"
    ABOUT = "about"
    AT_LEAST = "at least"
    """Also `more than`: which of both is often only a habit of the language."""
    AT_MOST = "at most"
    """Also `less than`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """A number with its unit, as a passage states it."""

    passage: Passage
    start: int
    """Offset of its first character in `Passage.text`."""
    end: int
    low: Decimal
    """In the unit itself: `330억달러` is 33000000000 US dollars."""
    high: Decimal
    """The range's other end; equal to `low` if it is none."""
    unit: str
    """English, in the plural: `US dollars`, `per cent`, `people`; empty for a bare number."""
    currency: str = ""
    """ISO 4217; empty if it is no money."""
    bound: Bound = Bound.EXACT

    @property
    def written(self) -> str:
        """Number and unit in the passage's own words."""
        return self.passage.text[self.start : self.end]
