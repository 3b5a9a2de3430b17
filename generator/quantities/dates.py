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
SHORTENED: Final = re.compile(
    r"""
    (?<! [\d.,$] )
    (?: (?P<first> (?:20)?\d{2} | \d ) [ ]? \. [ ]? (?P<second> \d{1,2} )
      | (?P<alone> \d{2} )
    )
    (?! [\d%A-PR-Za-z] | [.,]\d | [ ]?(?:%|배|억|만|조|개|명|건|원|달러|위안|나노|점\b|GWh|kg
        |[十百千万萬億亿兆京成割元円]|美元|美金|欧元|歐元|米?ドル|ユーロ|ウォン) )
    """,
    re.VERBOSE,
)
"""`23.05`, `5.20`, `92` of `92년`, `13` of `13-22`: two figures may be a year, figures about a
point a month of a year or a day of a month."""
CENTURY: Final = 2000
DECEMBER: Final = 12


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


def shortened_dates(
    text: str,
) -> Iterator[tuple[int, int, tuple[Decimal, ...], tuple[tuple[Decimal, ...], ...]]]:
    """(start, end, what it may mean as one number, what as a date) of each short number that
    may be a date or a part of one."""
    for match in SHORTENED.finditer(text):
        if match["alone"]:
            yield match.start(), match.end(), _years(match["alone"]), ()
            continue
        first, second = Decimal(match["first"]), Decimal(match["second"])
        value = Decimal(f"{match['first']}.{match['second']}")
        parts: tuple[tuple[Decimal, ...], ...] = ()
        if second <= DECEMBER and len(match["first"]) > 1:
            parts = (_years(match["first"]), (second,))
        elif first <= DECEMBER:
            parts = ((first,), (second,))
        yield match.start(), match.end(), (value.normalize(),), parts


def _years(digits: str) -> tuple[Decimal, ...]:
    """A number of two figures and the years that it may stand for."""
    year = Decimal(digits)
    return (year,) if len(digits) > len("23") else (year, year + CENTURY, year + CENTURY - 100)
