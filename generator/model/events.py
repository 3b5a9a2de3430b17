"""Dates that an article's text speaks of."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from generator.model.document import Passage


class Precision(StrEnum):
    DAY = "day"
    MONTH = "month"
    YEAR = "year"


class Certainty(StrEnum):
    """How the date is known."""

    STATED = "stated"
    """The text writes the year."""
    CARRIED = "carried"
    """The year, or year and month, is that of the date before it in the same passage."""
    COUNTED = "counted"
    """Counted from the date of publication: `지난 16일`, `last November`."""


PRECISIONS: Final = {
    len("2024"): Precision.YEAR,
    len("2024-01"): Precision.MONTH,
    len("2024-01-29"): Precision.DAY,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """A date in a passage: when something that it tells happened or will happen."""

    passage: Passage
    start: int
    """Offset of the date's first character in `Passage.text`."""
    end: int
    date: str
    """ISO 8601 of the precision that is known: `2024-01-29`, `2024-01`, `2024`."""
    part: str = ""
    """Which part of the month or year, in English: `end`, `second half`, `summer`."""
    certainty: Certainty = Certainty.STATED

    @property
    def precision(self) -> Precision:
        return PRECISIONS[len(self.date)]

    @property
    def written(self) -> str:
        """The date in the passage's own words."""
        return self.passage.text[self.start : self.end]
