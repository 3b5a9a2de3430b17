"""In which order a page writes the numbers of a date: by its dates beyond doubt, by how its other
dates differ, by what it says of its country."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Final

from generator.describe.dates import (
    DATE,
    FULL_DAY,
    MONTH,
    UNKNOWN,
    Custom,
    day_of,
)

_DIGIT: Final = re.compile(r"\d")
_NUMBERS: Final = re.compile(r"\d{1,2}[-./]\d{1,2}[-./]\d{4}")
"""What may need the rest of the page to be understood."""
_SHORT: Final = re.compile(r"(?<![\d.,/-])\d{1,3}\s?([-./])\s?\d{1,2}\s?\1\s?\d\d(?!\d)")
_AMERICAN: Final = re.compile(
    r"""
    \b \d{1,2} / \d{1,2} / (?:\d\d){1,2} ,? \s+ [1-9]\d? : \d\d
    (?: : \d\d \s [AP]M \b | \s [ap]\.m\. )
  | \b \d{1,2} [/.] \d{1,2} [/.] (?:\d\d){1,2} ,? \s+ (?:at \s)? [01]?\d : \d\d
    \s? [AaPp]\.?[Mm]\.? \s [ECMP][SD]?T \b
    """,
    re.VERBOSE,
)
"""`9/7/2018 10:48:00 PM`, `9/7/2018, 10:48 p.m.`: so Americans write, and few others."""
_AMERICAN_PLACE: Final = re.compile(
    r"""
    , \s (?: [A-Z]{2} | [A-Z][a-z]+ (?: \s [A-Z][a-z]+ )? ) \s \d{5} (?: -\d{4} )? \b
  | \b [1-9]\d? (?: :\d\d )? \s? [AaPp]\.?[Mm]\.? \s [ECMP][SD]?T \b
    """,
    re.VERBOSE,
)
"""A state and its ZIP code, an hour in one of its zones."""
_DAY_BEFORE_MONTH: Final = re.compile(
    rf"(?<![\d:]) \b \d{{1,2}} (?:st|nd|rd|th)? \s (?:of\s)? {MONTH} ,? \s \d{{4}} \b", re.VERBOSE
)
"""Who writes `6 May 2024` writes `06/05/2024` in the same order."""
_COMMONWEALTH: Final = re.compile(
    r"""
    \. (?: (?: co | org | gov | ac | com | net | edu ) \. (?: uk|au|nz|in|za|sg|my|ke|ng )
         | uk | ie | nz ) (?! [\w-] )
  | \b (?: Registered \s in \s (?: England | Scotland | Ireland )
         | \d (?: \s? [ap]m )? \s (?: BST | AE[SD]T | NZ[SD]T | IST | SGT ) \b )
    """,
    re.VERBOSE,
)
_DAY_ALONE: Final = re.compile(r"^\s*\d{1,2}[/.]\d{1,2}[/.]\d{4}(?:\s\d\d:\d\d)?\s*$")
"""`09/10/2021`, alone in a line: on a Chinese page the day stands first, as in Hong Kong."""
_EAST_ASIAN: Final = re.compile(r"[가-힣ぁ-んァ-ヶ一-鿿]{4}")
_NOT_CHINESE: Final = re.compile(r"[가-힣ぁ-んァ-ヶ]")


def custom_of(texts: Iterable[str]) -> Custom:
    """What a page's dates beyond doubt, and the page itself, tell about the others."""
    read = list(texts)
    lines = [text for text in read if _DIGIT.search(text)]
    year_first = _is_east_asian(read) if any(map(_SHORT.search, lines)) else None
    if year_first is None and not any(map(_NUMBERS.search, lines)):
        return UNKNOWN
    days, orders = _beyond_doubt(lines, Custom(year_first=year_first))
    order = orders.pop() if len(orders) == 1 else None
    if order is None and not orders:
        order = next((tells for tells in _signs(read, lines) if tells is not None), None)
    return Custom(day_first=order, days=days, year_first=year_first)


def _beyond_doubt(lines: Iterable[str], custom: Custom) -> tuple[frozenset[str], set[bool]]:
    """The days that can be read in one way only, and whether the day stands first in them."""
    days: set[str] = set()
    orders: set[bool] = set()
    for text in lines:
        for found in DATE.finditer(text):
            day = day_of(found, custom)
            if len(day) == FULL_DAY:
                days.add(day)
                one, other = found["one"] or found["short"], found["other"] or found["middle"]
                if one and other and one != other:
                    orders.add(int(one) == int(day[-2:]))
    return frozenset(days), orders


def _signs(read: Sequence[str], lines: Sequence[str]) -> Iterator[bool | None]:
    """What speaks for the day before the month or against it, the strongest first."""
    yield False if any(map(_AMERICAN.search, lines)) else None
    yield _by_differences(lines)
    if _is_east_asian(read):
        is_chinese = not any(map(_NOT_CHINESE.search, read))
        yield True if is_chinese and any(map(_DAY_ALONE.search, lines)) else None
        return
    is_american = any(map(_AMERICAN_PLACE.search, lines))
    is_other = any(map(_COMMONWEALTH.search, read)) or any(map(_DAY_BEFORE_MONTH.search, lines))
    yield is_other if is_other != is_american else None


def _by_differences(lines: Iterable[str]) -> bool | None:
    """Of dates that follow each other, the number that alone differs is the day's."""
    dates = [
        (found["one"], found["other"], found["year_after"])
        for text in lines
        for found in DATE.finditer(text)
        if found["year_after"]
    ]
    votes = {
        one[0] != other[0]
        for one, other in pairwise(dates)
        if one[2] == other[2] and (one[0] == other[0]) != (one[1] == other[1])
    }
    return votes.pop() if len(votes) == 1 else None


def _is_east_asian(texts: Iterable[str]) -> bool:
    """Whether a page counts years first, as Koreans, Chinese and Japanese do."""
    return any(map(_EAST_ASIAN.search, texts))
