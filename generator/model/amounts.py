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
    MORE_THAN = "more than"
    """`넘는`, `초과`, `超`, `over`."""
    AT_LEAST = "at least"
    """`이상`, `以上`, `or more`."""
    LESS_THAN = "less than"
    """`미만`, `채 안 되는`, `未満`, `under`."""
    AT_MOST = "at most"
    """`이하`, `최대`, `以内`, `up to`."""


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
