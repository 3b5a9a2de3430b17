"""Dates in figures, and years on both sides of a dash."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from generator.events.forms import LAST_MONTH, Form, full_year
from generator.events.words import ERAS, PARTS, RANGE, YEARS_ON, quarter_name
from generator.quantities.han import han_value

NUMERIC: Final = re.compile(
    r"""
    (?<! [\d./-] ) (?<! [A-Za-z] ) (?: (?<! [A-Za-z][ ] ) | (?= (?:19|20)\d\d- ) )
    (?<! [vV]\. )
    (?:
        (?P<year> ['‘’]? (?:19|20)?\d\d ) [ ]? (?P<sign> [./-] ) [ ]?
        (?P<month> 1[0-2] | 0?[1-9] )
        [ ]? (?P=sign) [ ]? (?P<day> 3[01] | [12]\d | 0?[1-9] ) (?! [.]?\d | -\d | [%배억만조] )
      | (?<= [(] ) (?P<bracket_year> ['‘’]? (?:20)?\d\d ) \. [ ]?
        (?P<bracket_month> 1[0-2] | 0[1-9] )
        (?= \.? [ ]? [)] )
      | (?<= [(] ) (?<! \d[(] ) (?P<only_month> 1[0-2] | [1-9] ) \. [ ]?
        (?P<only_day> 3[01] | [12]\d | [1-9] )
        (?= \.? [ ]? (?: [)] | [(][월화수목금토일][)] ) )
      | (?P<week_month> 1[0-2] | [1-9] ) \. [ ]? (?P<week_day> 3[01] | [12]\d | [1-9] )
        \.? (?= [ ]? [(][월화수목금토일][)] )
      | (?P<told_month> 1[0-2] | [1-9] ) \. [ ]? (?P<told_day> 3[01] | [12]\d | [1-9] ) \.
        (?= 부터 | 까지 | 자\b | 이며 | 이고 | 이다 | 에\s | 로\s
          | [ ]? (?: 기준 | 시행 | 현재 | 이후 | 예정 )
          | [ ]? [~∼] [ ]? \d{1,2} \. [ ]? \d{1,2} \. )
      | (?: (?<= \. [~∼] ) | (?<= \. [~∼] [ ] ) | (?<= \. [ ] [~∼] [ ] ) )
        (?P<until_month> 1[0-2] | [1-9] ) \. [ ]? (?P<until_day> 3[01] | [12]\d | [1-9] ) \.
      | (?P<marked_year> ['‘’] \d\d ) \. [ ]? (?P<marked_month> 1[0-2] | 0?[1-9] ) [ ]? 월
        (?! [ ]? \d{1,2} [ ]? 일 )
      | (?<= [(] ) (?P<quarter_year> (?:20)?\d\d ) \. (?P<quarter> [1-4] ) Q (?= [)] )
      | (?<= [~,(] ) (?P<only_year> ['‘’]? \d\d ) 년 (?= [)] )
    )
    """,
    re.VERBOSE,
)
"""`23.05.17`, `2024-01-29`; `2.21.(금)`, `5.15.부터`, `1.20.~2.2.`; in brackets
alone `(23.03)`, `(5.20)`,
`(23.1Q)`, `(00년)`; `’24.12월`.
After a Latin word it may be a version: `iOS 17.4.1`."""


MONTH_GROUPS: Final = (
    "month",
    "bracket_month",
    "only_month",
    "week_month",
    "told_month",
    "until_month",
    "marked_month",
)
YEAR_GROUPS: Final = ("year", "bracket_year", "quarter_year", "only_year", "marked_year")
DAY_GROUPS: Final = ("day", "only_day", "week_day", "told_day", "until_day")
BRACKETED_DAY: Final = re.compile(
    r"""
    (?: (?<! [迄至古如當当現现] ) [今昨]
      | (?<! [目之以最說说證证聲声] ) [前明後]
        (?= [^)）]{1,6} [)）] \s? (?: [日天晚早晨夜] | 凌晨 | [上下中]午 | 傍晚 ) ) )
    \s? [(（] \s? (?P<day> 3[01] | [12]\d | [1-9] ) \s? [)）] (?: \s? 日 )? (?! \s? 年 )
    """,
    re.VERBOSE,
)
"""`今（15）日`, `明（16）晚`, as Taiwan's press writes; 說明（2） and 目前（3）個 are no days."""
BRACKETED_YEAR: Final = re.compile(
    r"""
    [今去明] \s? [(（] \s? (?: (?P<republic> 1[01]\d ) | (?P<year> 20\d\d ) ) \s? [)）]
    \s? 年 (?! 度 )
    (?: \s? (?P<month> 1[0-2] | [1-9] ) \s? 月 (?: \s? (?P<day> 3[01] | [12]\d | [1-9] ) \s? 日 )?
      | \s? 第? \s? (?P<quarter> [1-4一二三四] ) \s? 季 )?
    """,
    re.VERBOSE,
)
"""`今（114）年` of the Republic, `今（2025）年9月`."""
YEAR_RANGE: Final = re.compile(
    rf"""
    (?<! [\d.,{RANGE}] ) (?P<first> (?:19|20)\d\d ) (?P<sign> \s?[년年] )?
    \s? [{RANGE}至到] \s? (?P<last> (?:19|20)?\d\d ) \s? [년年]
    (?! \s?\d{{1,2}}\s?[월月] | [度도간間间대代] | 동안 )
    """,
    re.VERBOSE,
)
"""`2021~2023년`, `2020-23年`."""


MONTH_RANGE: Final = re.compile(
    rf"""
    (?: (?<! \d ) (?P<year> (?:19|20)\d\d ) \s? [년年] \s?
      | (?P<years_on> 지난해 | 작년 | 올해 | 내년 | 去年 | 昨年 | 今年 | 明年 | 来年 ) \s? )?
    (?<! [\d.,{RANGE}] ) (?P<first> \d{{1,2}} ) \s? [{RANGE}至到] \s?
    (?P<last> \d{{1,2}} ) \s? [월月] (?! 期 | \s? \d{{1,2}} \s? [일日] )
    """,
    re.VERBOSE,
)
"""`1~5월`, `2025年1—5月`; not the quarter `4〜6月期`."""
QUARTER: Final = re.compile(
    r"(?<![A-Za-z\d.,-])(?P<number>[1-4])(?P<sign>[QH])\s?['’]?(?P<year>20\d\d|[0-4]\d)(?![\w%]|[.,]\d)"
)
MONTH_LIST: Final = re.compile(
    r"""
    (?: (?<! \d ) (?P<year> (?:19|20)\d\d ) \s? [년年] \s? )?
    (?<! [\d.,・·、] ) (?P<months> (?: (?: 1[0-2] | [1-9] ) [・·、,] \s? ){1,5}
    (?: 1[0-2] | [1-9] ) ) \s? [월月] (?! 期 | [号間间] | (?<= ,\d月 ) 份 | \s? \d{1,2} \s? [일日] )
    """,
    re.VERBOSE,
)
"""`3・4・9月`, `1, 2월`."""
HAN_DATE: Final = re.compile(
    r"""
    (?<! [一二三四五六七八九十百千第每毎] )
    (?:
        (?: (?P<year> [一二][〇○零九][〇○零一二三四五六七八九]{2} )
          | (?P<era> 令和|平成|昭和|大正|明治|民國|民国 )
            (?P<era_year> 元 | [一二三四五六七八九十百〇○零]{1,5} )
          | (?<! \d ) (?P<full_year> (?:19|20)\d\d )
            (?= 年 (?: 十[一二]? | [一二三四五六七八九] ) 月 )
        ) 年 (?! 度 | 代 | 間 | 间 )
    )?
    (?P<years_on> 去年 | 今年 | 明年 | 昨年 | 来年 | 來年 )?
    (?: (?P<month> 十[一二]? | [一二三四五六七八九] ) 月
      (?: (?P<part> 初 | 底 | 末 | [上中下]旬 )
        | (?P<day> 三十一? | 二?十[一二三四五六七八九]? | [一二三四五六七八九] ) [日號号] )? )?
    """,
    re.VERBOSE,
)
"""`二〇二四年三月一日`, `平成二十八年十月十一日`, `三月二十七日`; a month alone may be
one of any year."""


HAN_DAY: Final = re.compile(
    r"""
    (?<! [一二三四五六七八九十百廿月第每過过隔初兩两數数幾几近期\d] )
    (?P<day> 三十一? | [二廿]?十[一二三四五六七八九]? | 廿[一二三四五六七八九]?
      | [二三四五六七八九] ) 日
    (?= 表示 | 宣[布佈] | [说說] | [称稱] | 指出 | [证證][实實] | 公[布佈] | [发發][布佈表] | 上午
      | 下午 | 晚[间間上] | 凌晨 | 清晨 | 中午 | 傍晚 | [举舉]行 | 召[开開] | [决決]定
      | [会會][见見] )
    """,
    re.VERBOSE,
)
"""`八日表示`: a day in numerals where something is said or done on it."""
MONTH_AFTER: Final = re.compile(
    r"份|[之以]?[前后後]|以[来來]|[，。、；）]|$|[开開](?:学|學|始|幕|放|工|[业業])|[举舉]行|[发發]布|公布|生效"
    r"|施行|[实實]施|起|[将將會会]|至(?=[一-十]+月)|到(?=[一-十]+月)|の|に|から|まで"
)
"""After a month in words that is one of the calendar: `九月开学`; 五月天 and 十月革命 are names."""


def han_dates(text: str) -> Iterator[Form]:
    """The dates in Chinese numerals."""
    for match in HAN_DATE.finditer(text):
        if _is_han_date(match):
            yield Form(
                start=match.start(),
                end=match.end(),
                year=_han_year(match),
                month=_han(match["month"]),
                day=_han(match["day"]),
                years_on=YEARS_ON[match["years_on"]] if match["years_on"] else None,
                part=PARTS[match["part"]] if match["part"] else "",
            )


def han_days(text: str) -> Iterator[Form]:
    """The days in Chinese numerals without a month."""
    for match in HAN_DAY.finditer(text):
        day = _han(match["day"].replace("廿十", "廿").replace("廿", "二十"))
        yield Form(start=match.start(), end=match.end(), day=day)


def _is_han_date(match: re.Match[str]) -> bool:
    if match["year"] or match["era"] or match["full_year"] or match["day"]:
        return True
    if not match["month"]:
        return False
    is_told = match["years_on"] or match["part"]
    return bool(is_told) or MONTH_AFTER.match(match.string, match.end()) is not None


def _han_year(match: re.Match[str]) -> int | None:
    if match["full_year"]:
        return int(match["full_year"])
    if match["era"]:
        count = 1 if match["era_year"] == "元" else _han(match["era_year"]) or 0
        return ERAS[match["era"]] + count
    return _han(match["year"])


def _han(numeral: str | None) -> int | None:
    return int(han_value(numeral.replace("○", "〇"))) if numeral else None


def bracketed_dates(text: str) -> Iterator[Form]:
    """Days and years that a bracket tells after their word."""
    for match in BRACKETED_DAY.finditer(text):
        yield Form(start=match.start(), end=match.end(), day=int(match["day"]))
    for match in BRACKETED_YEAR.finditer(text):
        year = int(match["year"] or int(match["republic"]) + ERAS["民國"])
        yield Form(
            start=match.start(),
            end=match.end(),
            year=year,
            month=int(match["month"]) if match["month"] else None,
            day=int(match["day"]) if match["day"] else None,
            part=quarter_name(match["quarter"]) if match["quarter"] else "",
        )


def year_ranges(text: str) -> Iterator[Form]:
    """The first and the last year of each range of years."""
    for match in YEAR_RANGE.finditer(text):
        first, last = int(match["first"]), match["last"]
        final = int(match["first"][: -len(last)] + last) if len(last) < len("2023") else int(last)
        if first < final:
            yield Form(
                start=match.start(),
                end=match.end("sign") if match["sign"] else match.end("first"),
                year=first,
            )
            yield Form(start=match.start("last"), end=match.end(), year=final)


def month_ranges(text: str) -> Iterator[Form]:
    """The first and the last month of each range of months."""
    for match in MONTH_RANGE.finditer(text):
        first, last = int(match["first"]), int(match["last"])
        year = int(match["year"]) if match["year"] else None
        years_on = YEARS_ON[match["years_on"]] if match["years_on"] else None
        if first < last <= LAST_MONTH:
            one = Form(
                start=match.start(),
                end=match.end("first"),
                year=year,
                month=first,
                years_on=years_on,
            )
            yield one
            yield replace(one, start=match.start("last"), end=match.end(), month=last)


def quarters(text: str) -> Iterator[Form]:
    """`2Q25`, `1H 2026`: a part of a year as companies and brokers write it."""
    for match in QUARTER.finditer(text):
        halves = ("first half", "second half")
        number = int(match["number"])
        if match["sign"] == "Q" or number <= len(halves):
            part = quarter_name(match["number"]) if match["sign"] == "Q" else halves[number - 1]
            year = full_year(match["year"])
            yield Form(start=match.start(), end=match.end(), year=year, part=part)


def month_lists(text: str) -> Iterator[Form]:
    """Each month of a list that goes forward."""
    for match in MONTH_LIST.finditer(text):
        months = list(re.finditer(r"\d+", match["months"]))
        numbers = [int(month[0]) for month in months]
        if numbers != sorted(set(numbers)):
            continue
        for month, number in zip(months, numbers, strict=True):
            is_first, is_last = month is months[0], month is months[-1]
            yield Form(
                start=match.start() if is_first else match.start("months") + month.start(),
                end=match.end() if is_last else match.start("months") + month.end(),
                year=int(match["year"]) if match["year"] else None,
                month=number,
            )


def numeric_forms(text: str) -> Iterator[Form]:
    """The dates in figures of a text in any language."""
    for match in NUMERIC.finditer(text):
        found = match.groupdict()
        year = next((found[name] for name in YEAR_GROUPS if found[name]), None)
        month = next((found[name] for name in MONTH_GROUPS if found[name]), None)
        day = next((found[name] for name in DAY_GROUPS if found[name]), None)
        yield Form(
            start=match.start(),
            end=match.end(),
            year=full_year(year) if year else None,
            month=int(month) if month else None,
            day=int(day) if day else None,
            part=quarter_name(found["quarter"]) if found["quarter"] else "",
        )
