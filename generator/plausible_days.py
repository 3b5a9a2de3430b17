"""Days of a briefing that cannot be right."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from generator.errors import Problem
from generator.model import Briefing, Origin
from generator.sidecar import SIDECAR_SUFFIX

TOLERANCE: Final = timedelta(days=1)
"""The editor's clock and the outlet's need not show the same day."""


def implausible_days(briefing: Briefing, today: date) -> Iterator[Problem]:
    """A publication or a capture that is still to come, and a capture made before its text was
    published: one of the two days is wrong."""
    sidecar = str(briefing.seed.path.with_suffix(SIDECAR_SUFFIX))
    captured, published = briefing.seed.sidecar.captured, briefing.metadata.published
    if _is_after(published.value, today):
        given = published.origin is Origin.SIDECAR
        yield Problem(
            path=sidecar if given else str(briefing.seed.path),
            where="published" if given or not published.line else f"line {published.line}",
            message=f"published on {published.value}, which is still to come",
            hint="correct the day" if given else f"give the right day in {_name(briefing)}",
        )
    if _is_after(captured, today):
        yield Problem(
            path=sidecar,
            where="captured",
            message=f"captured on {captured}, which is still to come",
            hint="correct the day",
        )
    elif captured and _is_after(published.value, _days(captured)[1]):
        yield Problem(
            path=sidecar,
            where="captured",
            message=f"{captured} is before the text was published, on {published.value}",
            hint="correct the day of the capture, or give the right day as published",
        )


def _name(briefing: Briefing) -> str:
    return f"{briefing.seed.path.stem}{SIDECAR_SUFFIX} as published"


def _is_after(written: str, day: date) -> bool:
    """Whether all days that an ISO 8601 date can mean lie after another day."""
    return bool(written) and _days(written)[0] > day + TOLERANCE


def _days(written: str) -> tuple[date, date]:
    """The first and the last day that an ISO 8601 date, as far as it is known, can mean."""
    year, month, day = ([int(part) for part in written[:10].split("-")] + [0, 0])[:3]
    first = date(year, month or 1, day or 1)
    if day:
        return first, first
    return first, date(year, month or 12, monthrange(year, month or 12)[1])
