"""Dates as East Asian texts write them, not yet resolved."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import Enum
from types import MappingProxyType
from typing import Final

CENTURY: Final = 2000
TWO_DIGITS: Final = 2
LAST_MONTH: Final = 12
LAST_DAY: Final = 31


class Lead(Enum):
    """A word before a date that says on which side of the publication it lies."""

    PAST = "past"
    COMING = "coming"


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """A date as written. What it leaves open is None."""

    start: int
    end: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    years_on: int | None = None
    """Years after that of publication: -1 for `지난해`."""
    months_on: int | None = None
    days_on: int | None = None
    weekday: int | None = None
    """Monday is 0."""
    same_year: bool = False
    """`같은 해`: that of the date before."""
    same_month: bool = False
    part: str = ""
    lead: Lead | None = None


YEARS_ON: Final[Mapping[str, int]] = MappingProxyType(
    dict.fromkeys(("지난해", "지난 해", "작년", "去年", "昨年"), -1)
    | dict.fromkeys(("올해", "올 해", "금년", "今年"), 0)
    | {"올": 0, "今": 0, "昨": -1}
    | dict.fromkeys(("내년", "来年", "來年", "明年"), 1)
    | dict.fromkeys(("재작년", "지지난해", "一昨年"), -2)
)
SHORTENED: Final = (
    r"올 (?= \s (?: [1-4]\s?분기 | \d{1,2}월 | 봄 | 여름 | 가을 | 겨울 ) | \s? [상하]반기 )"
    r"| [今昨] (?= [春夏秋冬] )"
)
"""Years that are so written only before a part of them: `올 1분기`, `今春`."""
MONTHS_ON: Final[Mapping[str, int]] = MappingProxyType(
    dict.fromkeys(("지난달", "지난 달", "上月", "上个月", "上個月", "先月"), -1)
    | dict.fromkeys(("이달", "이번 달", "이번달", "本月", "今月", "这个月", "這個月"), 0)
    | dict.fromkeys(("내달", "다음 달", "다음달", "来月", "來月", "下月", "下个月", "下個月"), 1)
)
DAYS_ON: Final[Mapping[str, int]] = MappingProxyType(dict.fromkeys(("어제", "昨天", "昨日"), -1))
LEADS: Final[Mapping[str, Lead]] = MappingProxyType(
    {"지난": Lead.PAST, "去る": Lead.PAST, "오는": Lead.COMING, "来る": Lead.COMING}
)
ERAS: Final[Mapping[str, int]] = MappingProxyType(
    {"令和": 2018, "平成": 1988, "昭和": 1925, "民國": 1911, "民国": 1911}
)
"""The year before the first one of an era."""
PARTS: Final[Mapping[str, str]] = MappingProxyType(
    dict.fromkeys(("초순", "상순", "上旬", "초", "初"), "beginning")
    | dict.fromkeys(("중순", "中旬", "중반", "半ば", "年中"), "middle")
    | dict.fromkeys(("하순", "下旬", "말", "底", "末"), "end")
    | dict.fromkeys(("상반기", "上半年", "上半期", "上期"), "first half")
    | dict.fromkeys(("하반기", "下半年", "下半期", "下期"), "second half")
    | {"봄": "spring", "여름": "summer", "가을": "autumn", "겨울": "winter"}
    | {"春": "spring", "夏": "summer", "秋": "autumn", "冬": "winter"}
)
QUARTERS: Final = ("first quarter", "second quarter", "third quarter", "fourth quarter")
_HAN_QUARTERS: Final = "一二三四"


def _choice(words: Mapping[str, object]) -> str:
    """An alternation with the longest word first; spaces matter in none of them but as such."""
    ordered = sorted(words, key=len, reverse=True)
    return "|".join(word.replace(" ", r"\s") for word in ordered)


EAST_ASIAN: Final = re.compile(
    rf"""
    (?<! [\d.,~〜～∼–] )
    (?: (?P<lead> {_choice(LEADS)} ) (?! \s? [해달] ) \s? )?
    (?:
        (?: (?P<era> {_choice(ERAS)} ) \s? (?P<era_year> \d{{1,3}} | 元 )
          | (?P<year> (?:19|20)\d\d )
          | (?P<short_year> ['‘’]? \d\d )
        ) \s? [년年] (?! 대 | 代 | 간 | 間 | 间 | 度 | 생 | 차 )
      | (?P<years_on> {_choice({word: on for word, on in YEARS_ON.items() if len(word) > 1})}
        | {SHORTENED} )
      | (?P<same_year> 같은\s해 | 그해 | 同年 )
    )?
    \s? (?: (?: 의 | 的 ) (?= \s? \d ) )? \s?
    (?:
        (?P<month> \d{{1,2}} ) \s? [월月]
      | (?P<months_on> {_choice(MONTHS_ON)} )
      | (?P<same_month> 같은\s달 | 同月 )
    )?
    \s?
    (?:
        (?: (?P<first_day> \d{{1,2}} ) \s? [일日号號]? \s? [~〜～∼–-] \s? )?
        (?P<day> \d{{1,2}} ) \s? (?P<day_sign> [일日号號] )
        (?! \s? (?: 간 (?! [가-힣] )
                  | 동안 | 만에 | 연속 | 째 | 이상 | 이내 | 여 | 가량 | 정도 | 뒤 | 당 | 평균
                  | 이?\s?걸 | 이?\s?소요
                  | 間 | 间 | 連続 | 连续 | 以内 | 本 | 元 | 語 | 程 | 後 | 目 | ぶり | 遅 | 早 ) )
      | (?P<days_on> {_choice(DAYS_ON)} )
    )?
    (?: \s? (?P<part> {_choice(PARTS)} )
        (?: (?= 부터 | 까지 | 에는 | 에도 | 에서 | 이후 | 이전 | 이면 | 이나 | 현재 | 기준 )
          | (?! [가-힣]{{2}} | [기월] | 步 | 期 | 日 | 級 | 级 | 端 ) )
      | \s? 第? (?P<quarter> [1-4{_HAN_QUARTERS}] ) \s? (?: 분기 | 四半期 | 季度? )
    )?
    """,
    re.VERBOSE,
)
NUMERIC: Final = re.compile(
    r"""
    (?<! [\d./-] ) (?<! [A-Za-z] ) (?<! [A-Za-z][ ] ) (?<! [vV]\. )
    (?:
        (?P<year> ['‘’]? (?:19|20)?\d\d ) [ ]? (?P<sign> [./-] ) [ ]?
        (?P<month> 1[0-2] | 0?[1-9] )
        [ ]? (?P=sign) [ ]? (?P<day> 3[01] | [12]\d | 0?[1-9] ) (?! [.]?\d | -\d | [%배억만조] )
      | (?<= [(] ) (?P<bracket_year> ['‘’]? (?:20)?\d\d ) \. [ ]?
        (?P<bracket_month> 1[0-2] | 0[1-9] )
        (?= \.? [ ]? [)] )
      | (?<= [(] ) (?P<only_month> 1[0-2] | [1-9] ) \. [ ]? (?P<only_day> 3[01] | [12]\d | [1-9] )
        (?= \.? [ ]? (?: [)] | [(][월화수목금토일][)] ) )
      | (?P<week_month> 1[0-2] | [1-9] ) \. [ ]? (?P<week_day> 3[01] | [12]\d | [1-9] )
        \.? (?= [ ]? [(][월화수목금토일][)] )
      | (?<= [(] ) (?P<quarter_year> (?:20)?\d\d ) \. (?P<quarter> [1-4] ) Q (?= [)] )
      | (?<= [~,(] ) (?P<only_year> ['‘’]? \d\d ) 년 (?= [)] )
    )
    """,
    re.VERBOSE,
)
"""`23.05.17`, `2024-01-29`; `2.21.(금)`; in brackets alone `(23.03)`, `(5.20)`,
`(23.1Q)`, `(00년)`.
After a Latin word it may be a version: `iOS 17.4.1`."""


MONTH_GROUPS: Final = ("month", "bracket_month", "only_month", "week_month")
YEAR_GROUPS: Final = ("era", "year", "short_year", "years_on", "same_year")
"""A quarter without one of these belongs to no year that the text tells."""


def east_asian_forms(text: str) -> Iterator[Form]:
    """The dates in words of a Korean, Chinese or Japanese text."""
    for match in EAST_ASIAN.finditer(text):
        found = match.groupdict()
        form = _form(match, found)
        if not form or not _is_date(form, text, found):
            continue
        if form.month is None and form.months_on is None and found["first_day"]:
            continue
        yield from _days_of_range(form, match) if found["first_day"] else (form,)


def _days_of_range(form: Form, match: re.Match[str]) -> Iterator[Form]:
    """`2월 10~11일`: its first and its last day."""
    first = int(match["first_day"])
    if 1 <= first <= LAST_DAY:
        yield replace(form, end=match.end("first_day"), day=first, part="")
    yield Form(start=match.start("day"), end=form.end, day=form.day, part=form.part)


def _form(match: re.Match[str], found: Mapping[str, str | None]) -> Form | None:
    dated = ("era", "year", "short_year", "years_on", "same_year", "month", "months_on",
             "same_month", "day", "days_on")  # fmt: skip
    if not any(found[name] for name in dated):
        return None
    start = match.start() + len(match[0]) - len(match[0].lstrip())
    written = match[0]
    if found["quarter"] and not any(found[name] for name in YEAR_GROUPS):
        written = written[: match.start("quarter") - match.start()].rstrip("第 ")
    return Form(
        start=start,
        end=match.start() + len(written.rstrip().removesuffix("의").removesuffix("的")),
        year=_year(found),
        month=int(found["month"]) if found["month"] else None,
        day=int(found["day"]) if found["day"] else None,
        years_on=_shift(found["years_on"], YEARS_ON),
        months_on=_shift(found["months_on"], MONTHS_ON),
        days_on=_shift(found["days_on"], DAYS_ON),
        same_year=bool(found["same_year"]),
        same_month=bool(found["same_month"]),
        part=_part(found) if len(written) == len(match[0]) else "",
        lead=LEADS[found["lead"]] if found["lead"] else None,
    )


def _shift(written: str | None, shifts: Mapping[str, int]) -> int | None:
    if not written:
        return None
    return next(number for word, number in shifts.items() if re.match(word, written))


def _year(found: Mapping[str, str | None]) -> int | None:
    if found["era"]:
        count = found["era_year"] or ""
        return ERAS[found["era"]] + (1 if count == "元" else int(count))
    if found["year"]:
        return int(found["year"])
    return full_year(found["short_year"]) if found["short_year"] else None


def full_year(written: str) -> int:
    """`23`, `'23` and `2023` are 2023; from 50 on two digits are of the last century."""
    digits = written.lstrip("'‘’")
    number = int(digits)
    if len(digits) > TWO_DIGITS:
        return number
    return number + CENTURY - (100 if number >= 50 else 0)  # noqa: PLR2004


def _part(found: Mapping[str, str | None]) -> str:
    if found["quarter"]:
        return quarter_name(found["quarter"])
    return PARTS[found["part"]] if found["part"] else ""


def quarter_name(sign: str) -> str:
    """Of `1` to `4`, or of `一` to `四`."""
    number = int(sign) if sign.isdecimal() else _HAN_QUARTERS.index(sign) + 1
    return QUARTERS[number - 1]


def _is_date(form: Form, text: str, found: Mapping[str, str | None]) -> bool:
    """Whether the numbers are those of a calendar and mean a date: `10년` alone is a time."""
    if form.month is not None and not 1 <= form.month <= LAST_MONTH:
        return False
    if form.day is not None and not 1 <= form.day <= LAST_DAY:
        return False
    alone = form.month is None and form.months_on is None and not form.same_month
    if found["day_sign"] in ("号", "號") and alone:
        return False
    if found["short_year"] and alone:
        if AFTER_YEAR.match(text, form.end) and int(found["short_year"][-2:]) < LATEST_SHORT:
            return form.day is None
        return form.day is None and (bool(form.part) or not found["short_year"].isdecimal())
    return not (form.lead is None and alone and form.day is not None and _is_count(form, text))


AFTER_YEAR: Final = re.compile(r"(?<=年)(?:に(?!わた|渡|及|一)|までに|以降|春|夏|秋|冬)")
"""What follows `27年` in Japanese where it is 2027 and no time of 27 years."""
LATEST_SHORT: Final = 50
"""From here on two figures before such a word are a number of years, not 1950 or 2050."""


def _is_count(form: Form, text: str) -> bool:
    """`1일 3회`, `1일 사용량`: days of any month."""
    return form.day == 1 and not re.match(r"\s?[(（]", text[form.end :]) and form.year is None


def numeric_forms(text: str) -> Iterator[Form]:
    """The dates in figures of a text in any language."""
    for match in NUMERIC.finditer(text):
        found = match.groupdict()
        year = found["year"] or found["bracket_year"] or found["quarter_year"] or found["only_year"]
        month = next((found[name] for name in MONTH_GROUPS if found[name]), None)
        day = found["day"] or found["only_day"] or found["week_day"]
        yield Form(
            start=match.start(),
            end=match.end(),
            year=full_year(year) if year else None,
            month=int(month) if month else None,
            day=int(day) if day else None,
            part=quarter_name(found["quarter"]) if found["quarter"] else "",
        )
