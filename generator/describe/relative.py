"""Days that are told by another: `3 days ago`, `어제`, `2시간 전` from the day of a visit, and days
without a year, `05-06 08:30`, of which it is the last before the visit → ISO 8601.

Only where that day is known. Weeks, months and years are too coarse to give a day.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from generator.describe.dates import ENGLISH_MONTHS, MONTH

_AGO: Final = r"""
    (?: (?P<minutes> (?: \d{1,2} | an? ) \s? (?: minutes? | mins? | m ) \s ago
          | just \s now | (?: today | 오늘 | 今[天日] ) (?= \s? \d )
          | \d{1,2} \s? 분 \s? 전 | 방금 (?: \s 전 )?
          | \d{1,2} \s? 分[钟鐘]? \s? 之?前 | [刚剛][刚剛] )
      | (?P<hours> \d{1,2} | an? ) \s?
            (?: (?: hours? | hrs? | h ) \s ago | 시간 \s? 전 | (?: 小[时時] | 時間 ) \s? 之?前 )
      | (?P<yesterday> yesterday | 어제 | 昨天 | 昨日 )
      | (?P<before> 그저께 | 前天 )
      | (?P<days> \d{1,3} | an? | one ) \s?
            (?: days? \s ago | d \s ago | 일 \s? 전 | [天日] \s? 之?前 )
    )
    (?: \s? \d{1,2} [:：] \d{2} )?
"""
RELATIVE: Final = re.compile(
    rf"""
    ^ \W* (?: (?: published | posted | updated | 입력 | 등록 | 发布于? | 發布於? | 公開 )
               \s? [:：]? \s? )?
    {_AGO} \W* $
    """,
    re.VERBOSE | re.IGNORECASE,
)
_IN_ROW: Final = re.compile(
    rf"(?<![^\s|·•,，:：]) {_AGO} (?![^\s|·•,，(（])", re.VERBOSE | re.IGNORECASE
)
LONGEST_ROW: Final = 40
"""Characters of a row that gives a name or two beside the day."""
_WITHOUT_YEAR: Final = re.compile(
    rf"""
    (?<![^\s|·•,，:：(（])
    (?: (?P<month> \d{{1,2}} ) (?: [-/.] (?P<day> \d{{1,2}} ) (?= \s \d{{1,2}} [:：] \d\d )
          | \s? [月월] \s? (?P<day_of> \d{{1,2}} ) \s? [日일] )
      | (?P<name> {MONTH} ) \.? \s (?P<day_behind> \d{{1,2}} ) (?: st|nd|rd|th )? (?= \W* $ )
      | (?P<day_before> \d{{1,2}} ) (?: st|nd|rd|th )? \s (?P<name_behind> {MONTH} ) (?= \W* $ )
    )
    (?! [-/.\d] | ,? \s \d{{4}} )
    """,
    re.VERBOSE,
)
_WIRE: Final = re.compile(
    r"^[\s（(【]*[^\s，。；：\d]{2,20}(?P<month>\d{1,2})月(?P<day>\d{1,2})日[电電]"
)
NOON: Final = 12
"""Hours back from which it was rather the day before, at whatever hour the page was seen."""


def find_relative(text: str, visited: str, *, in_row: bool = False) -> str:
    """The day that a line of nothing else means, or that a row over the text has among names;
    empty if it is no such line.

    `visited` is the ISO 8601 day on which the page was seen.
    """
    found = RELATIVE.match(text)
    if not found and in_row and len(text) <= LONGEST_ROW:
        found = _IN_ROW.search(text)
    if not found:
        return ""
    days = 1 if found["yesterday"] else 2 if found["before"] else 0
    if found["hours"]:
        days = int(found["hours"].isdecimal() and int(found["hours"]) > NOON)
    if found["days"]:
        days = int(found["days"]) if found["days"].isdecimal() else 1
    return (date.fromisoformat(visited) - timedelta(days=days)).isoformat()


def find_without_year(text: str, visited: str) -> str:
    """The last day before the visit that a short row names by month and day; empty if none."""
    found = _WITHOUT_YEAR.search(text) if len(text) <= LONGEST_ROW else None
    if not found:
        return ""
    name = found["name"] or found["name_behind"]
    month = (ENGLISH_MONTHS.month(name) or 0) if name else int(found["month"])
    day = found["day"] or found["day_of"] or found["day_behind"] or found["day_before"]
    return _last(month, int(day), visited)


def find_wire_day(text: str, visited: str) -> str:
    """The day of an agency's report, which begins `新华社北京5月6日电`."""
    found = _WIRE.match(text)
    return _last(int(found["month"]), int(found["day"]), visited) if found else ""


def _last(month: int, day: int, visited: str) -> str:
    seen = date.fromisoformat(visited)
    return next((str(made) for made in _days(month, day, seen.year) if made <= seen), "")


def _days(month: int, day: int, year: int) -> Iterator[date]:
    for of in (year, year - 1):
        try:
            yield date(of, month, day)
        except ValueError:
            continue
