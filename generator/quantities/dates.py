"""Dates as numbers: a year, a month and a day each for itself, so that `2024년 1월 29일` and
`January 29, 2024` say the same."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from types import MappingProxyType
from typing import Final

MONTHS: Final[Mapping[str, int]] = MappingProxyType(
    {
        name: number
        for number, names in enumerate(
            (
                ("january", "jan"),
                ("february", "feb"),
                ("march", "mar"),
                ("april", "apr"),
                ("may",),
                ("june", "jun"),
                ("july", "jul"),
                ("august", "aug"),
                ("september", "sept", "sep"),
                ("october", "oct"),
                ("november", "nov"),
                ("december", "dec"),
            ),
            start=1,
        )
        for name in names
    }
)
NUMERIC: Final = re.compile(
    r"""
    (?<! [\d.] )
    (?P<year> (?:19|20)?\d{2} ) [ ]?[.\-/] [ ]? (?P<month> 0?[1-9]|1[0-2] )
    (?: [ ]?[.\-/] [ ]? (?P<day> 0?[1-9]|[12]\d|3[01] ) )
    (?! \d )
    """,
    re.VERBOSE,
)
"""`23.05.17`, `2024. 5.13`, `2024-01-29`."""
MONTH_NAME: Final = re.compile(
    rf"\b(?P<month>{'|'.join(sorted(MONTHS, key=len, reverse=True))})\b\.?", re.IGNORECASE
)
SHORT_YEAR: Final = re.compile(r"['’‘]?(?P<year>\d{2})년(?!\s?(?:간|만|째|동안|여|이상|넘))")
CENTURY: Final = 2000


def numeric_dates(text: str) -> Iterator[tuple[int, int, tuple[tuple[Decimal, ...], ...]]]:
    """(start, end, the numbers that it says, each with all its readings) of each date in
    figures."""
    for match in NUMERIC.finditer(text):
        year = Decimal(match["year"])
        years = (year,) if year >= CENTURY // 2 else (year + CENTURY, year)
        rest = ((Decimal(match[part]),) for part in ("month", "day"))
        yield match.start(), match.end(), (years, *rest)


def month_names(text: str) -> Iterator[tuple[int, int, Decimal]]:
    """(start, end, number) of each English month; `may` only with a capital."""
    for match in MONTH_NAME.finditer(text):
        if match["month"][0].isupper():
            yield match.start(), match.end(), Decimal(MONTHS[match["month"].lower()])
