"""Dates as English texts write them, not yet resolved."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

from generator.events.forms import Form, Lead
from generator.quantities.dates import MONTHS

WEEKDAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
SHIFTS: Final[Mapping[str, int]] = MappingProxyType({"last": -1, "this": 0, "next": 1})
PARTS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "early": "beginning",
        "beginning": "beginning",
        "start": "beginning",
        "mid": "middle",
        "middle": "middle",
        "late": "end",
        "end": "end",
        "first half": "first half",
        "second half": "second half",
        "first quarter": "first quarter",
        "second quarter": "second quarter",
        "third quarter": "third quarter",
        "fourth quarter": "fourth quarter",
        "spring": "spring",
        "summer": "summer",
        "autumn": "autumn",
        "fall": "autumn",
        "winter": "winter",
    }
)
_MONTH: Final = "|".join(sorted((name.capitalize() for name in MONTHS), key=len, reverse=True))
_PART: Final = "|".join(part.replace(" ", r"\s") for part in sorted(PARTS, key=len, reverse=True))
YEAR: Final = r"(?:1[89]|20)\d\d"

ENGLISH: Final = re.compile(
    rf"""
    (?<! [\w$€£¥.,-] )
    (?: (?: the \s )? (?P<part> {_PART} ) (?: - | \s of \s | \s in \s | \s ) (?: the \s )? )?
    (?:
        # January 29, 2024; Jan. 29; January 29
        (?P<month> {_MONTH} ) \b \.? \s (?P<day> 3[01] | [12]\d | 0?[1-9] ) (?: st|nd|rd|th )? \b
        (?! [%,.]\d | \s? (?: per \s? cent | percent | million | billion ) )
        (?: ,? \s (?P<year> {YEAR} ) \b )?
        # 29 January 2024; 29 Jan.
      | (?P<day_first> 3[01] | [12]\d | 0?[1-9] ) (?: st|nd|rd|th )? \s (?: of \s )?
        (?P<month_second> {_MONTH} ) \b \.? (?: ,? \s (?P<year_last> {YEAR} ) \b )?
        # January 2024
      | (?P<month_only> {_MONTH} ) \b \.? ,? \s (?: of \s )? (?P<year_only> {YEAR} ) \b
        # last November, in November
      | (?P<shift_month> last | this | next ) \s (?P<shifted_month> {_MONTH} ) \b
      | (?<= \b[Ii]n\s ) (?P<bare_month> {_MONTH} ) \b (?! \s \d )
        # last year, next month
      | (?P<shift> last | this | next ) \s (?P<unit> year | month ) \b (?! ['’]s \s (?:end) )
      | (?P<yesterday> yesterday ) \b
        # this summer
      | this \s (?P<season> spring | summer | autumn | fall | winter ) \b
        # on Tuesday, last Friday
      | (?: on \s | (?P<week> last | next ) \s ) (?P<weekday> {"|".join(WEEKDAYS)} ) s? \b
        # in 2022, by 2030
      | (?: (?: in | since | by | until | till | from | during | through | between | before | after
              | around | and | or | to ) \s
          | (?<= \s of \s ) | (?<= - ) | (?<= late\s ) | (?<= early\s ) )
        (?P<alone> {YEAR} ) \b (?! [%,.-]\d | -\w | ['’]?s \b | \s (?: {_MONTH} ) \b | [/] )
    )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_PREPOSITION: Final = re.compile(
    r"(?:in|on|since|by|until|till|from|during|through|between|before|after|around|and|or|to)\s",
    re.IGNORECASE,
)
_CAPITAL: Final = ("month", "month_second", "month_only", "shifted_month", "bare_month")


def english_forms(text: str) -> Iterator[Form]:
    """The dates in words of an English text."""
    for match in ENGLISH.finditer(text):
        found = match.groupdict()
        names = [found[name] for name in _CAPITAL if found[name]]
        if all(name and name[0].isupper() for name in names):
            yield _form(match, found)


def _form(match: re.Match[str], found: Mapping[str, str | None]) -> Form:
    start = match.start()
    before = _PREPOSITION.match(match[0])
    shift = (found["shift"] or "").lower()
    year = found["year"] or found["year_last"] or found["year_only"] or found["alone"]
    day = found["day"] or found["day_first"]
    name = next((found[key] for key in _CAPITAL if found[key]), None)
    part = found["part"] or found["season"]
    is_year = (found["unit"] or "").lower() == "year"
    return Form(
        start=start + (before.end() if before else 0),
        end=match.end(),
        year=int(year) if year else None,
        month=MONTHS[name.lower()] if name else None,
        day=int(day) if day else None,
        years_on=0 if found["season"] else SHIFTS[shift] if shift and is_year else None,
        months_on=SHIFTS[shift] if shift and not is_year else None,
        days_on=-1 if found["yesterday"] else None,
        weekday=WEEKDAYS.index(found["weekday"].lower()) if found["weekday"] else None,
        part=PARTS[" ".join(part.lower().split())] if part else "",
        lead=_lead(found["shift_month"] or found["week"]),
    )


def _lead(word: str | None) -> Lead | None:
    """On which side of the publication it lies; `this March` may lie on either."""
    return {"last": Lead.PAST, "next": Lead.COMING}.get((word or "").lower())
