"""From a date as written to ISO 8601.

What a date leaves open is taken from the date just before it in the same passage, or counted
from the date of publication; where both are silent it stays unknown.
"""

from __future__ import annotations

import calendar
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from types import MappingProxyType
from typing import Final

from generator.events.forms import Form
from generator.events.words import Lead
from generator.model import Certainty

FULL_DAY: Final = len("2024-01-29")
MONTH_AND_YEAR: Final = len("2024-01")
YEAR_ALONE: Final = len("2024")
NEAR_FUTURE: Final = timedelta(days=183)
"""How far ahead a date without a year may lie where its sentence speaks of the future."""
A_YEAR: Final = timedelta(days=365)
"""How far ahead it may lie where a word says that it is to come."""
NEAR_PAST: Final = timedelta(days=183)
"""How far back a date without a year may lie in the year before: further back its year would
stand there, so that the next such date is meant."""
NEAR_TURN: Final = timedelta(days=10)
TURN_OF_YEAR: Final = 8
"""Months from one back to the next: `December 2024, and January` is told in its order."""
TURN_OF_MONTH: Final = 20
"""Days from one back to the next: `30日から1日にかけて` ends in the month after."""
NEAR_DAY: Final = 60
"""Characters from a date to a day without a month that belongs to it: `1월 15일부터 19일까지`."""
NEAR_MONTH: Final = 160
SEASONS: Final[Mapping[str, int]] = MappingProxyType(
    {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}
)
"""The month in which it begins."""
LAST_OF_SEASON: Final = 2
"""Months from the first of a season to its last."""
WEEK: Final = 7
EARLIEST_YEAR: Final = 1000
LATEST_YEAR: Final = 2199
EARLIEST_PUBLICATION: Final = 1800


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolved:
    date: str
    certainty: Certainty
    end: int
    """Offset after its words."""
    is_counted: bool = False
    """Whether its year is told by that of publication, be it carried on from another date."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """The date of publication, as far as it is known."""

    day: date | None = None
    """The last day that it may be."""
    precision: int = 0
    """Characters of ISO 8601."""


def reference_of(published: str) -> Reference:
    """Of an ISO 8601 date of any precision; none of an empty one, or of a year that is a slip,
    from which nothing can be counted."""
    iso = published[:FULL_DAY]
    if not str(EARLIEST_PUBLICATION) <= iso[:YEAR_ALONE] <= str(LATEST_YEAR):
        return Reference()
    try:
        if len(iso) == FULL_DAY:
            return Reference(day=date.fromisoformat(iso), precision=FULL_DAY)
        year = int(iso[:YEAR_ALONE])
        month = int(iso[5:7]) if len(iso) == MONTH_AND_YEAR else 12
        last = calendar.monthrange(year, month)[1]
        return Reference(day=date(year, month, last), precision=len(iso))
    except ValueError:
        return Reference()


def resolve(
    form: Form,
    reference: Reference,
    before: Resolved | None,
    *,
    ahead: bool,
    as_of: bool = False,
) -> Resolved | None:
    """The date that is meant; None where nothing tells. `before` is the date before it in the
    passage; `ahead` whether the sentence speaks of the future, `as_of` whether the date tells
    when something held: it is then not after the publication."""
    if form.year is not None:
        return _resolved(form, form.year, form.month, form.day, Certainty.STATED)
    carried = _carried(form, before)
    if carried and before:
        carried = replace(carried, is_counted=before.is_counted)
    if form.told_year is not None and (carried is None or carried.is_counted):
        return _resolved(form, form.told_year, form.month, form.day, Certainty.CARRIED)
    is_ahead = bool(carried and reference.day and carried.date > reference.day.isoformat())
    is_same = before is not None and carried is not None and carried.date == before.date
    if carried and (is_same or not (as_of and is_ahead)):
        return carried
    if as_of and form.lead is None:
        form = replace(form, lead=Lead.PAST)
    return _counted(form, reference, ahead=ahead) if reference.day else None


def _carried(form: Form, before: Resolved | None) -> Resolved | None:
    if before is None or form.lead or form.years_on is not None or form.months_on is not None:
        return None
    year = int(before.date[:YEAR_ALONE])
    month = int(before.date[5:7]) if len(before.date) >= MONTH_AND_YEAR else None
    distance = form.start - before.end
    if form.same_month:
        return _resolved(form, year, month, form.day, Certainty.CARRIED) if month else None
    turned = bool(form.month and month and month - form.month >= TURN_OF_YEAR)
    year_on = year + (form.year_after or (turned and not form.same_year))
    is_near = form.month is not None and distance <= NEAR_MONTH
    if form.year_after or form.same_year or is_near:
        return _resolved(form, year_on, form.month, form.day, Certainty.CARRIED)
    if form.month is None and form.day is not None and month and distance <= NEAR_DAY:
        day = int(before.date[-2:]) if len(before.date) == FULL_DAY else 0
        on = (year * 12 + month) if day - form.day >= TURN_OF_MONTH else year * 12 + month - 1
        return _resolved(form, on // 12, on % 12 + 1, form.day, Certainty.CARRIED)
    return None


def _counted(form: Form, reference: Reference, *, ahead: bool) -> Resolved | None:
    day = reference.day
    if day is None or form.same_year or form.same_month or form.year_after:
        return None
    years_on = _years_to_season(form, reference) if form.years_on is None else form.years_on
    if years_on is not None:
        return _resolved(form, day.year + years_on, form.month, form.day, Certainty.COUNTED)
    if reference.precision < MONTH_AND_YEAR:
        return None
    if form.months_on is not None:
        year, month = divmod(day.year * 12 + day.month - 1 + form.months_on, 12)
        return _resolved(form, year, month + 1, form.day, Certainty.COUNTED)
    if form.days_on is not None or form.weekday is not None:
        found = _near_day(form, day, ahead=ahead) if reference.precision == FULL_DAY else None
    else:
        found = _nearest(form, day, ahead=ahead or form.lead is Lead.COMING)
    if found is None:
        return None
    known_day = None if form.day is None and form.month is not None else found.day
    return _resolved(form, found.year, found.month, known_day, Certainty.COUNTED)


def _years_to_season(form: Form, reference: Reference) -> int | None:
    """`지난여름` is that which ended last, `next spring` the next one to begin."""
    is_season = form.part in SEASONS and form.month is None and form.day is None
    if not is_season or form.lead is None or reference.day is None:
        return None
    if reference.precision < MONTH_AND_YEAR:
        return None
    month = reference.day.month
    if form.lead is Lead.COMING:
        return int(SEASONS[form.part] < month)
    return (SEASONS[form.part] + LAST_OF_SEASON < month) - 1


def _near_day(form: Form, day: date, *, ahead: bool) -> date:
    if form.days_on is not None:
        return day + timedelta(days=form.days_on)
    weekday = form.weekday or 0
    if form.weeks_on is not None:
        return day + timedelta(days=WEEK * form.weeks_on + weekday - day.weekday())
    if form.lead is Lead.COMING or (ahead and form.lead is None):
        least = 0 if form.lead is None else 1
        return day + timedelta(days=(weekday - day.weekday() - least) % WEEK + least)
    most = 1 if form.lead is Lead.PAST else 0
    return day - timedelta(days=(day.weekday() - weekday - most) % WEEK + most)


def _nearest(form: Form, day: date, *, ahead: bool) -> date | None:
    """The last such date up to the day of publication, or the next one after it: where the
    sentence speaks of the future, or where the last one lies far back."""
    past = last_such(form, day)
    horizon = day + (A_YEAR if form.lead is Lead.COMING else NEAR_FUTURE)
    coming = [candidate for candidate in _candidates(form, day) if day <= candidate <= horizon]
    if form.lead is Lead.PAST or not coming:
        return past
    return min(coming) if ahead or past is None or _is_long_ago(form, past, day) else past


def last_such(form: Form, day: date) -> date | None:
    """The last date up to `day` that has the form's month, if it tells one, and day."""
    return max((one for one in _candidates(form, day) if one <= day), default=None)


def such_days(form: Form, day: date, within: timedelta) -> tuple[date, ...]:
    """The dates within so much of `day` that have the form's month, if it tells one, and day."""
    return tuple(one for one in _candidates(form, day) if abs(one - day) <= within)


def _is_long_ago(form: Form, past: date, day: date) -> bool:
    """A day of the month before would be told with its month, except around the turn of the
    month; a month of the year before with its year, except around the turn of the year."""
    if form.month is None:
        return (past.year, past.month) != (day.year, day.month) and day - past > NEAR_TURN
    return past.year < day.year and day - past > NEAR_PAST


def _candidates(form: Form, day: date) -> Iterator[date]:
    """Such dates of the years around, or of the months around where no month is given."""
    for months in range(-12, 13):
        year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
        if form.month not in (None, month + 1):
            continue
        if calendar.monthrange(year, month + 1)[1] >= (form.day or 1):
            yield date(year, month + 1, form.day or 1)


def _resolved(
    form: Form, year: int, month: int | None, day: int | None, certainty: Certainty
) -> Resolved | None:
    """None where no calendar has that day."""
    if not EARLIEST_YEAR <= year <= LATEST_YEAR or (day is not None and month is None):
        return None
    if month is not None and day is not None and day > calendar.monthrange(year, month)[1]:
        return None
    parts = [f"{year:04}", *(f"{part:02}" for part in (month, day) if part is not None)]
    return Resolved(
        date="-".join(parts),
        certainty=certainty,
        end=form.end,
        is_counted=certainty is Certainty.COUNTED,
    )
