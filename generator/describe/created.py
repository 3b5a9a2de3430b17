"""The day on which a PDF was made, as a date of publication where the text shows none.

Programs write it, and write it anew when a file is saved, joined or recognised again; so it
counts only where nothing in the text or in the sidecar speaks against it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from generator.describe.dates import FULL_DAY
from generator.model import Line, Stated

YEARS_BEHIND: Final = 1
"""By which the latest year that a text names may lie before the year it was published in."""
_YEAR: Final = re.compile(r"(?<![\d.,])(?:19|20)\d\d(?![\d,])")


def plausible(made: Stated, lines: Sequence[Line], captured: str) -> Stated:
    """The day of `made`, an ISO 8601 moment; empty where it can't be that of publication.

    `captured` is the ISO 8601 day on which the file was fetched, empty if that is not known.
    """
    day = made.value[:FULL_DAY]
    if not day or (captured and day > captured) or _is_made_anew(int(day[:4]), lines):
        return Stated()
    return replace(made, value=day)


def _is_made_anew(year: int, lines: Sequence[Line]) -> bool:
    """Whether a text knows only of years long before."""
    named = [int(found) for line in lines if line.keep for found in _YEAR.findall(line.text)]
    return bool(named) and max(named) + YEARS_BEHIND < year
