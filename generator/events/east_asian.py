"""Dates in words of Korean, Chinese and Japanese texts, as written."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Final

from generator.events.dates_or_counts import NEAR, are_days, is_date
from generator.events.forms import LAST_DAY, Form, full_year
from generator.events.words import (
    COUNTED_FROM_WEEK,
    DAYS_ON,
    ERA_LETTERS,
    ERAS,
    HAN_QUARTERS,
    LEADS,
    MONTHS_ON,
    NO_DAY,
    NO_NAME,
    NOT_NOW,
    PARTS,
    QUARTERS,
    RANGE,
    SHORTENED,
    WEEKDAY,
    WEEKS_ON,
    YEARS_ON,
    choice,
    quarter_name,
    weekday_of,
)

OLD_YEAR: Final = r"""1[0-7] (?! 00 ) \d\d
    (?= \s? [년年] (?! [前间間余餘多来來] | の?[歴间間] | 历史 | 歷史 | \s? [전간여동만역넘] ) )"""
"""Before 1800 a year and a number of years look alike; those are mostly round."""
MIDDLE: Final = r"(?<= 月 ) 中 (?= [，。；才前后後起至到开開完竣动動] )"
"""`8月中完工`; Japanese 8月中に is the whole of it."""
EAST_ASIAN: Final = re.compile(
    rf"""
    (?: (?<! [\d{RANGE}] ) (?<! \d [.,] ) | (?<= [월月일日년年] [{RANGE}] )
        (?= (?: 20\d\d\s?[년年] | \d{{1,2}}\s?[월月] ) ) )
    (?: (?P<lead> {choice(LEADS)} ) (?! \s? [해달주] ) \s? )?
    (?:
        (?: (?P<era> {choice(ERAS)}
              | (?<! [A-Za-z\d] ) [HRS] (?= \d{{1,2}} 年 ) ) \s? (?P<era_year> \d{{1,3}} | 元 )
          | (?P<year> (?:1[89]|20)\d\d | {OLD_YEAR} )
          | (?P<republic_year> 1[01]\d ) (?= \s? 年 (?: \s? \d{{1,2}} \s? 月 | [起底] ) )
          | (?P<short_year> ['‘’]? \d\d )
        ) \s? [년年]
          (?! 대 | 代 | (?(year) (?!) | [간間间] ) | 度 | 생 | 차
            | \s? \d{{1,2}} 月期 (?! [间間] ) )
      | (?P<years_on> (?: {choice(word for word in YEARS_ON if len(word) > 1 and word != "前年")} )
        (?! 度 | \d{{1,2}} 月期 (?! [间間] ) )
        | {SHORTENED} )
      | (?P<same_year> 같은\s해 | 그해 | 同年 (?! \d{{1,2}}月期 ) )
      | (?P<next_year> 이듬해 | 翌年 | 次年 (?=\d) )
    )?
    \s? (?: (?: 의 | 的 ) (?= \s? \d ) )? \s?
    (?:
        (?P<month> \d{{1,2}} ) \s? [월月] (?! 期 (?! [间間] ) )
      | (?P<months_on> {choice(MONTHS_ON)} )
      | (?(lead) (?P<season> 봄 | 여름 | 가을 | 겨울 ) (?! [가-힣]{{2}} ) | (?!) )
      | (?P<same_month> 같은\s달 | (?<! [年期] ) 同月 (?! 比 ) )
    )?
    \s?
    (?:
        (?: (?P<first_day> \d{{1,2}} ) (?P<first_sign> \s? [일日号號] )?
            \s? (?P<between> [{RANGE}、・·,] ) \s? )?
        (?P<day> \d{{1,2}} ) \s? (?P<day_sign> [일日号號] | (?= の?両日 ) )
        (?! \s? (?: (?(month) (?(first_day) (?!) | 간 ) | 간 ) (?! [가-힣] )
                  | 동안 | 만(?=에|이) | 연속 | 째 | 이상 | 이내
                  | 여 (?![가-힣]) | 가량 | 정도 | 뒤
                  | 당 (?! [국시사선초신정대일] ) | [차전후] (?! [가-힣] )
                  | 평균
                  | (?: 에서\s \d{{1,2}}일 )? 로\s (?: 늘 | 줄 | 단축 | 확대 )
                  | (?: から \d{{1,2}}日 )? に (?: 増え | 増や | 減[らっる] | 短縮 | 拡大 )
                  | 이?\s?걸 | 이?\s?소요
                  | 間 | 间 | 連続 | 连续 | 以[内內] | [内內] (?! [閣阁容部需外地政] )
                  | 止ま | 休[みんむ] | 滞在 | 待[たちっ] | おき | ごと
                  | 足らず | 泊ま | つぶ | 本 | 元 | 語 | 程 | 後 | 目 | ぶり | 遅 | 早 [くめ] ) )
      | (?P<days_on> (?: {choice(word for word, on in DAYS_ON.items() if on)} ) {NO_NAME}
          | (?: {choice(word for word, on in DAYS_ON.items() if on == 0)} ) {NOT_NOW} ) {NO_DAY}
      | (?: (?P<week> {choice(WEEKS_ON)} ) \s? (?:의\s|的|の)? )?
        (?P<weekday> {WEEKDAY}
          | (?: (?<= [上下本这這] [周週] ) | (?<= [上下本个個] 星期 ) )
            [一二三四五六日天] {COUNTED_FROM_WEEK}
          | (?<= [一二三四五六] [至到] ) [周週] [二三四五六日天] {COUNTED_FROM_WEEK} )
    )?
    (?: \s? の? (?P<part> {choice(PARTS)} | {MIDDLE} )
        (?: (?= 께 | 쯤 | 경 | 부터 | 까지 | 에는 | 에야 | 에도 | 에서 | 이후 | 이전 | 이면 | 이나
            | 현재 | 기준 )
          | (?! [가-힣]{{2}} | [기월] | [步期日級级端めて春夏秋冬季奥奧残殘五] ) )
      | \s? (?P<months> (?: 1 \s? [{RANGE}] \s? 3 | 4 \s? [{RANGE}] \s? 6
          | 7 \s? [{RANGE}] \s? 9 | 10 \s? [{RANGE}] \s? 12 ) ) \s? 月期
      | \s? (?: Q (?P<after_q> [1-4] ) | (?P<before_q> [1-4] ) Q ) (?! [A-Za-z\d] )
      | \s? 第? \s? (?P<quarter> [1-4{HAN_QUARTERS}] ) \s? (?: 분기 | 四半期 | 季度? )
    )?
    """,
    re.VERBOSE,
)
QUARTER_GROUPS: Final = ("quarter", "after_q", "before_q", "months")
YEAR_GROUPS: Final = (
    "era",
    "year",
    "republic_year",
    "short_year",
    "years_on",
    "same_year",
    "next_year",
)
"""A quarter without one of these belongs to no year that the text tells."""
SAME_WEEK: Final = re.compile(
    rf"(?P<week>{choice(WEEKS_ON)})(?:(?!{choice(WEEKS_ON)})[^，。；,.\d]){{0,8}}$"
)
"""Before a weekday without a week of its own."""


def east_asian_forms(text: str) -> Iterator[Form]:
    """The dates in words of a Korean, Chinese or Japanese text."""
    for match in EAST_ASIAN.finditer(text):
        if not match[0].strip():
            continue
        found = match.groupdict()
        form = _form(match, found)
        form = _of_same_week(form, text) if form else None
        if not form or not is_date(form, text, found):
            continue
        if found["first_day"] is None:
            yield form
        elif (
            form.month
            or form.months_on is not None
            or form.lead
            or found["between"] not in RANGE
            or are_days(form, text)
        ):
            yield from _days_of_range(form, match)


def _of_same_week(form: Form, text: str) -> Form:
    """`上周一至周三`, `下周改在周四`: with the week that its clause has told."""
    told = SAME_WEEK.search(text[max(0, form.start - NEAR) : form.start])
    if form.weekday is None or form.weeks_on is not None or form.lead or told is None:
        return form
    return replace(form, weeks_on=_shift(told["week"], WEEKS_ON))


def _days_of_range(form: Form, match: re.Match[str]) -> Iterator[Form]:
    """`2월 10~11일`, `19、20日`: its first and its last day."""
    first = int(match["first_day"])
    if 1 <= first <= LAST_DAY:
        sign = "first_sign" if match["first_sign"] else "first_day"
        yield replace(form, end=match.end(sign), day=first, part="")
    yield Form(start=match.start("day"), end=form.end, day=form.day, part=form.part)


def _form(match: re.Match[str], found: Mapping[str, str | None]) -> Form | None:
    dated = ("era", "year", "republic_year", "short_year", "years_on", "same_year",
             "next_year", "month", "months_on", "same_month", "day", "days_on", "weekday",
             "season")  # fmt: skip
    if not any(found[name] for name in dated):
        return None
    start = match.start() + len(match[0]) - len(match[0].lstrip())
    written = match[0]
    quarter = next((name for name in QUARTER_GROUPS if found[name]), None)
    if quarter and not any(found[name] for name in YEAR_GROUPS):
        written = written[: match.start(quarter) - match.start()].rstrip("第 ")
    return Form(
        start=start,
        end=match.start() + len(written.rstrip().removesuffix("의").removesuffix("的")),
        year=_year(found),
        month=int(found["month"]) if found["month"] else None,
        day=int(found["day"]) if found["day"] else None,
        years_on=_shift(found["years_on"], YEARS_ON),
        months_on=_shift(found["months_on"], MONTHS_ON),
        days_on=_shift(found["days_on"], DAYS_ON),
        weekday=weekday_of(found["weekday"]) if found["weekday"] else None,
        weeks_on=_shift(found["week"], WEEKS_ON),
        same_year=bool(found["same_year"]),
        year_after=bool(found["next_year"]),
        same_month=bool(found["same_month"]),
        part=_part(found) if len(written) == len(match[0]) else "",
        lead=LEADS[found["lead"]] if found["lead"] else None,
    )


def _shift(written: str | None, shifts: Mapping[str, int]) -> int | None:
    return shifts[" ".join(written.split())] if written else None


def _year(found: Mapping[str, str | None]) -> int | None:
    if found["era"]:
        count = found["era_year"] or ""
        return ERAS[ERA_LETTERS.get(found["era"], found["era"])] + (
            1 if count == "元" else int(count)
        )
    if found["year"]:
        return int(found["year"])
    if found["republic_year"]:
        return int(found["republic_year"]) + ERAS["民國"]
    return full_year(found["short_year"]) if found["short_year"] else None


def _part(found: Mapping[str, str | None]) -> str:
    quarter = found["quarter"] or found["after_q"] or found["before_q"]
    if quarter:
        return quarter_name(quarter)
    if found["months"]:
        return QUARTERS[(int(re.split(rf"\s?[{RANGE}]", found["months"])[0]) - 1) // 3]
    part = found["part"] or found["season"]
    return PARTS.get(part, "middle") if part else ""
