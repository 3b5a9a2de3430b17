"""The one point in time that a build knows: no clock, so the same inputs give the same bytes.

See https://reproducible-builds.org/specs/source-date-epoch/ for `SOURCE_DATE_EPOCH`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime

from generator.errors import BriefingError, Problem
from generator.model import Briefing

VARIABLE = "SOURCE_DATE_EPOCH"
EARLIEST = datetime(1980, 1, 1, tzinfo=UTC)
"""Where no briefing has a date; a zip can hold none before it."""
LATEST = datetime(2106, 2, 7, tzinfo=UTC)
"""The last day that a gzip file, the packed sitemap, can hold (RFC 1952, `MTIME`); a zip holds
one more year."""


def source_date(environment: Mapping[str, str], briefings: Iterable[Briefing]) -> datetime:
    """The time that `SOURCE_DATE_EPOCH` gives, or else midnight UTC of the latest day on
    which a briefing was published; within the years that packed files can hold.

    Raises `BriefingError` if the variable is not a number of seconds.
    """
    given = environment.get(VARIABLE, "")
    moment = _from_seconds(given) if given else _latest_day(briefings)
    return min(max(moment, EARLIEST), LATEST)


def _from_seconds(given: str) -> datetime:
    try:
        return datetime.fromtimestamp(int(given), UTC)
    except (ValueError, OverflowError, OSError) as error:
        raise BriefingError(
            Problem(
                path=VARIABLE,
                message=f"{given!r} is not a time in seconds since 1970",
                hint="unset it, or give a whole number",
            )
        ) from error


def _latest_day(briefings: Iterable[Briefing]) -> datetime:
    days = (briefing.metadata.published.value for briefing in briefings)
    return max((_midnight(day) for day in days if day), default=EARLIEST)


def _midnight(published: str) -> datetime:
    """The day of an ISO 8601 date; a year or month alone begins with its first day."""
    year, month, day = (published[:10] + "-01-01").split("-")[:3]
    return datetime(int(year), int(month), int(day), tzinfo=UTC)
