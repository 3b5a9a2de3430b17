"""The year of a day that stands in full elsewhere in a text: `the rule takes effect on 2 January
2025`, and later `before 2 January`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Final

from generator.events.forms import Form
from generator.events.resolving import Reference, such_days

MonthAndDay = tuple[int, int]
THESE_DAYS: Final = timedelta(days=31)
"""From the publication: a day so near is that of these days, and one in full may be that of
which it is the anniversary."""


def told_years(forms: Iterable[Form]) -> dict[MonthAndDay, int]:
    """By month and day, the year of those that are given in full, where it is always the same."""
    years: dict[MonthAndDay, set[int]] = {}
    for form in forms:
        if form.year is not None and form.month is not None and form.day is not None:
            years.setdefault((form.month, form.day), set()).add(form.year)
    return {day: min(told) for day, told in years.items() if len(told) == 1}


def of_told_year(form: Form, reference: Reference, years: Mapping[MonthAndDay, int]) -> Form:
    """The form, with the year that the text tells of its day, if it has none of its own."""
    if form.month is None or form.day is None:
        return form
    told = years.get((form.month, form.day))
    if told is None or any(one is not None for one in (form.year, form.years_on, form.months_on)):
        return form
    near = () if reference.day is None else such_days(form, reference.day, THESE_DAYS)
    is_another = any(day.year != told for day in near)
    return form if is_another else replace(form, told_year=told)
