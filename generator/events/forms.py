"""Dates as texts write them, not yet resolved."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from generator.events.words import Lead

CENTURY: Final = 2000
TWO_DIGITS: Final = 2
LAST_MONTH: Final = 12
LAST_DAY: Final = 31


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """A date as written. What it leaves open is None."""

    start: int
    end: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    years_on: int | None = None
    """Years after that of publication: -1 for `지난해`."""
    months_on: int | None = None
    days_on: int | None = None
    weekday: int | None = None
    """Monday is 0."""
    weeks_on: int | None = None
    """Weeks after that of publication: -1 for `지난주`."""
    same_year: bool = False
    """`같은 해`: that of the date before."""
    year_after: bool = False
    """`이듬해`: that after the date before."""
    told_year: int | None = None
    """Of the same day elsewhere in the text."""
    same_month: bool = False
    part: str = ""
    lead: Lead | None = None


def full_year(written: str) -> int:
    """`23`, `'23` and `2023` are 2023; from 50 on two digits are of the last century."""
    digits = written.lstrip("'‘’")
    number = int(digits)
    if len(digits) > TWO_DIGITS:
        return number
    return number + CENTURY - (100 if number >= 50 else 0)  # noqa: PLR2004
