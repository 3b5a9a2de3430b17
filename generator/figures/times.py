"""Times: whether years are one or a date, two units that say one, and ranges of such."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from types import MappingProxyType
from typing import Final

from generator.figures.numbers import Number
from generator.figures.units import Unit

YEARS: Final = range(1900, 2100)
LONGEST_YEARS: Final = 20
"""Of a time that is told by nothing but its number; 21 to 30 may be 2021 to 2030."""
AFTER_SHORT_YEARS: Final = range(31, 50)
COMPOSED: Final[Mapping[tuple[str, str], int]] = MappingProxyType(
    {("years", "months"): 12, ("hours", "minutes"): 60, ("minutes", "seconds"): 60}
)
"""A unit of time and the smaller one after it → how many of these it has."""
JOINED: Final = re.compile(r"\s?(?:and\s|[零又])?")
RANGED: Final = re.compile(r"\s?(?:[~–—-]|[至到]|to\b)\s?")
HALVED: Final = frozenset({"years", "months", "weeks", "days", "hours", "times"})
HALF: Final = re.compile(
    r"""
    \s? 반 (?! 도체 | 도\b | [대응면복발출입환영기값부년납] )
      (?= [이을의은에] | 정도 | 가량 | 쯤 | 동안 | 만에 | 째 | 간 | [\s,.)] | $ )
  | 半 (?! [导導年月小天决決數数額额] )
    """,
    re.VERBOSE,
)
AGO: Final = re.compile(
    r"\s?(?:간|동안|만|이상|이내|내|뒤|후|전|여|씩|째|안|차이|정도|가량|치|짜리|연속|격차|넘"
    r"|이다|이었|이\s?(?:지|걸|넘|흘)|来|來|内|后|後|前|以[上内下]|連続|ぶり|来|多|に[わ渡]|か[けか]|続|近く|ほど"
    r"|(?:의\s)?역사|[的の]?(?:历史|歷史|歴史))"
)
MONTH_FOLLOWS: Final = re.compile(r"\s?\d{1,2}\s?[월月]")
CALENDAR_BEFORE: Final = re.compile(
    r"(?:['‘’]|令和|平成|昭和|民[國国]|단기|[(（]|(?<!개월)(?<!か月)(?<!カ月)(?<!个月)(?<!個月)(?<!주)~)\s?$"
)
BRACKET: Final = re.compile(r"[(（]\s?$")
OF_ONE_FIGURE: Final = re.compile(r"[1-9]년(?!\s?\d)")
"""`보관(2년)`: a year would have two figures."""
GRADE: Final = re.compile(r"(?:小学校?|中学校?|高校|高中|大学|学部|修士|博士|초등|고교|중학교)\s?$")
"""`小学3年`: which year of a school."""
SINCE: Final = re.compile(
    r"(?:이후|이래|지난|총|무려|최근|평균|\s지|(?<![为為除])了|[过過满滿整达達已用花])\s?$"
)
NOT_OF_TIME: Final = re.compile(
    r"생|\s?차(?!이|례|량|액)(?=[가-힣\s,.]|$)|판|형|산|대|代|度|级|級|生"
)
"""`95년생`, `3년차`, `1960년대`."""
NEAR: Final = 6
"""Characters before a number."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """An amount in a text."""

    start: int
    end: int
    low: Decimal
    high: Decimal
    unit: Unit
    rounded: bool = False


def is_time(text: str, number: Number, end: int) -> bool:
    """Whether a number of years, `text[number.start:end]`, is a time and no date."""
    if not re.search(r"[년年]", text[number.end : end]):
        return True
    if NOT_OF_TIME.match(text, end) or GRADE.search(
        text[max(0, number.start - NEAR) : number.start]
    ):
        return False
    if number.scaled or number.rounded or AGO.match(text, end) or text[end - 1] in "간間间안":
        return number.value not in YEARS
    before = text[max(0, number.start - NEAR) : number.start]
    in_bracket = OF_ONE_FIGURE.match(text, number.start) and BRACKET.search(before)
    if not in_bracket and (MONTH_FOLLOWS.match(text, end) or CALENDAR_BEFORE.search(before[-4:])):
        return bool(re.search(r"\d\s?~\s?$", before[-4:])) and not MONTH_FOLLOWS.match(text, end)
    return (SINCE.search(before) is not None and number.value not in YEARS) or _may_be_time(
        number.value
    )


def _may_be_time(years: Decimal) -> bool:
    in_tens = years % 5 == 0 and years <= 150  # noqa: PLR2004
    return years < LONGEST_YEARS or years in AFTER_SHORT_YEARS or in_tens


def joined(text: str, found: Sequence[Found]) -> Iterator[Found]:
    """With `1시간 30분` as one time, and `6개월~1년 6개월` as one range."""
    composed = tuple(_by_pairs(text, found, _composed))
    yield from _by_pairs(text, composed, _ranged)


def _by_pairs(
    text: str,
    found: Sequence[Found],
    one_of: Callable[[str, Found, Found], Found | None],
) -> Iterator[Found]:
    before: Found | None = None
    for each in found:
        both = one_of(text, before, each) if before else None
        if before and not both:
            yield before
        before = both or each
    if before:
        yield before


def _composed(text: str, one: Found, other: Found) -> Found | None:
    """`1시간 30분`, `1年6个月`, `775円16銭`: two units say one. Of a
    range, `1~2시간 30분`, the smaller one belongs to the end."""
    gap = text[one.end : other.start].strip()
    if other.unit.name == "sen" and one.unit.currency in ("JPY", "KRW") and not gap:
        return replace(
            one, end=other.end, low=one.low + other.low / 100, high=one.high + other.high / 100
        )
    factor = COMPOSED.get((one.unit.name, other.unit.name))
    if not factor or not JOINED.fullmatch(text[one.end : other.start]):
        return None
    low, high = one.low * factor, one.high * factor + other.high
    low = high if one.low == one.high else low
    return replace(other, start=one.start, low=low.normalize(), high=high.normalize())


def _ranged(text: str, one: Found, other: Found) -> Found | None:
    """`6个月至1年半`, `6개월~1년 6개월`: told in the smaller of the two units."""
    months = {"years": 12, "months": 1}
    if {one.unit.name, other.unit.name} - months.keys():
        return None
    small = min((one.unit, other.unit), key=lambda unit: months[unit.name])
    low, high = (each.low * months[each.unit.name] / months[small.name] for each in (one, other))
    is_single = one.low == one.high and other.low == other.high
    if not is_single or low >= high or not RANGED.fullmatch(text[one.end : other.start]):
        return None
    return replace(other, start=one.start, low=low.normalize(), high=high.normalize(), unit=small)
