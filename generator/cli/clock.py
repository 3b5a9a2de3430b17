"""The day on which a command runs; builds know no clock."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime

from generator.build.epoch import VARIABLE, source_date


def this_day(environment: Mapping[str, str]) -> date:
    """The day, in UTC, of `SOURCE_DATE_EPOCH`, or today. Raises `BriefingError` if the variable
    is not a number of seconds."""
    moment = source_date(environment, ()) if environment.get(VARIABLE) else datetime.now(UTC)
    return moment.date()
