"""Dates as East Asian texts write them, not yet resolved."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

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
    Lead,
    choice,
    quarter_name,
    weekday_of,
)

CENTURY: Final = 2000
TWO_DIGITS: Final = 2
LAST_MONTH: Final = 12
LAST_DAY: Final = 31


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
    weeks_on: int | None = None
    """Weeks after that of publication: -1 for `지난주`."""
    same_year: bool = False
    """`같은 해`: that of the date before."""
    year_after: bool = False
    """`이듬해`: that after the date before."""
    told_year: int | None = None
    """Of the same day elsewhere in the text."""
    same_month: bool = False
    part: str = ""
    lead: Lead | None = None


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


def east_asian_forms(text: str) -> Iterator[Form]:
    """The dates in words of a Korean, Chinese or Japanese text."""
    for match in EAST_ASIAN.finditer(text):
        if not match[0].strip():
            continue
        found = match.groupdict()
        form = _form(match, found)
        form = _of_same_week(form, text) if form else None
        if not form or not _is_date(form, text, found):
            continue
        if found["first_day"] is None:
            yield form
        elif (
            form.month
            or form.months_on is not None
            or form.lead
            or found["between"] not in RANGE
            or _are_days(form, text)
        ):
            yield from _days_of_range(form, match)


def _of_same_week(form: Form, text: str) -> Form:
    """`上周一至周三`, `下周改在周四`: with the week that its clause has told."""
    told = SAME_WEEK.search(text[max(0, form.start - NEAR) : form.start])
    if form.weekday is None or form.weeks_on is not None or form.lead or told is None:
        return form
    return replace(form, weeks_on=_shift(told["week"], WEEKS_ON))


def _are_days(form: Form, text: str) -> bool:
    """Whether a range of days without a month says when something is done: `노조는 7∼9일 투표를`,
    `5〜7日の3日間`; else it may be how long that takes."""
    if THROUGH_DAYS.match(text, form.end):
        return True
    start = AFTER_SUBJECT.search(BEFORE_RANGE.sub("", _before(form, text)))
    return start is not None and DONE_THEN.match(text, form.end) is not None


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


def full_year(written: str) -> int:
    """`23`, `'23` and `2023` are 2023; from 50 on two digits are of the last century."""
    digits = written.lstrip("'‘’")
    number = int(digits)
    if len(digits) > TWO_DIGITS:
        return number
    return number + CENTURY - (100 if number >= 50 else 0)  # noqa: PLR2004


def _part(found: Mapping[str, str | None]) -> str:
    quarter = found["quarter"] or found["after_q"] or found["before_q"]
    if quarter:
        return quarter_name(quarter)
    if found["months"]:
        return QUARTERS[(int(re.split(rf"\s?[{RANGE}]", found["months"])[0]) - 1) // 3]
    part = found["part"] or found["season"]
    return PARTS.get(part, "middle") if part else ""


def _is_date(form: Form, text: str, found: Mapping[str, str | None]) -> bool:
    """Whether the numbers are those of a calendar and mean a date: `10년` alone is a time."""
    if form.month is not None and not 1 <= form.month <= LAST_MONTH:
        return False
    if form.day is not None and not 1 <= form.day <= LAST_DAY:
        return False
    if form.weekday is not None and not _is_dated_weekday(form, text, found):
        return False
    alone = form.month is None and form.months_on is None and not form.same_month
    if found["day_sign"] in ("号", "號") and alone:
        return False
    if found["short_year"] and alone:
        return form.day is None and _is_short_year(form, text, found["short_year"])
    return not (form.lead is None and alone and form.day is not None and _is_count(form, text))


SAME_WEEK: Final = re.compile(
    rf"(?P<week>{choice(WEEKS_ON)})(?:(?!{choice(WEEKS_ON)})[^，。；,.\d]){{0,8}}$"
)
"""Before a weekday without a week of its own."""
AFTER_DAY: Final = re.compile(r"[\d일日号號] \s? [(（,，]? \s? $", re.VERBOSE)
"""Before the weekday of a date that is told: `18일 화요일`."""
BEFORE_DAY: Final = re.compile(r"\s?[(（]\s?\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일]\s?[)）]")
"""After a weekday: `本周五（7月4日）`."""
AFTER_YEAR: Final = re.compile(
    r"(?<=年)(?:に(?!わた|渡|及|一)|までに|以降|春|夏|秋|冬|(?:育成)?ドラフト|[^\d、。]{0,4}(?:五輪|W杯|大会|総選挙|衆院選|参院選))"
)
"""What follows `27年` in Japanese where it is 2027 and no time of 27 years."""
LATEST_SHORT: Final = 40
"""From here on two figures before such a word are a number of years, or of the Shōwa era."""
AFTER_FULL_YEAR: Final = re.compile(r"(?:19|20)\d\d\s?[년年](?:から|부터|至|到)\s?$")
NEAR_YEAR: Final = 60
TOLD_YEAR: Final = re.compile(r"(?P<year>19\d\d)\s?[년年](?![대代])[^.。!?！？]*$")
AS_MANY_YEARS: Final = re.compile(
    r"\s?(?:동안|간|만|째|전|뒤|후|이상|가까이|넘|여|된|의?\s?역사|차|이?\s?(?:지|걸|흘)"
    r"|[间間来來前后後余餘多近历歷歴ぶのほ]|以[上内內下])"
)
"""`1971년 태어나 94년 졸업`, but not `1931년 문을 열어 94년 만에`."""
UNTIL: Final = re.compile(r"まで|にかけて")
UNTIL_SHORT_YEAR: Final = re.compile(r"(?<=年)から\d\d年(?:まで|にかけて)")
FROM_SHORT_YEAR: Final = re.compile(r"(?<!\d)\d\d年から$")
"""`18年から22年まで`."""
NEAR: Final = 16
"""Characters before a date that are looked at."""
AS_LONG: Final = re.compile(r"\s?(?:동안|간|만에|間|间)")
NIGHTS: Final = re.compile(r"[박泊]\s?$")
WEEKLY: Final = re.compile(r"(?:週に?|月に|年に|(?<![가-힣])주)\s?$")
"""Before a number of days: `週4日以上`."""
NUMBER_OF_DAYS: Final = re.compile(
    r"(?<=[일日])(?:\s?안에|이면|内|続|余|近く|前(?!後)|[にで]約?\d{1,3}[回度])"
)
AFTER_SUBJECT: Final = re.compile(r"(?:[가-힣](?:[은는이가]|에서)\s|[はがも])$")
"""The press tells the day after who did something: `정부는 1일 밝혔다`, `政府は1日、`."""
BEFORE_RANGE: Final = re.compile(rf"\d{{1,2}}\s?[일日]?\s?[{RANGE}]\s?$")
THROUGH_DAYS: Final = re.compile(
    r"\s?(?:이틀|사흘|나흘|닷새|엿새|이레)간?(?=\s)|の[二三四五六七\d]日間|[,\s]*\d일간\s"
)
"""After a range of days, how many of them there are."""
DONE_THEN: Final = re.compile(
    r"\s(?!(?:정도|걸|안|이상|이내|가량|내|뒤|만|동안|소요|간격|전|후|더|늦|앞당|일찍|치|사이|남짓|쯤|중|지)"
    r"|\d|약\s)[가-힣]|に(?!わた|渡|及|[一二三\d]|かけ|短縮|延長)"
)
"""After a range of days, what is done on them."""
EVERY_DAY: Final = re.compile(
    r"\s?(?:약\s?|約|最大|최대\s?|평균|平均)?\d|\s?(?:평균|최대|이용|생산|처리|권장|섭취|[^\s]{1,4}량)|[にず]?つき|[当あ]たり|[ごお]と|平均|最大|約|中"
)
"""After `1日` that is how long something takes, or of each day: `1日80万袋`."""
COUNTED_AFTER: Final = re.compile(
    r"\s?[(（]|\s?(?:부터|까지|자(?![가-힣])|자로|付|から|まで|오전|오후|새벽|아침|저녁|午前|午後|には|にかけ|の?(?:昼|朝|夜|夕|未明|正午)|[、，,])"
)


def _is_dated_weekday(form: Form, text: str, found: Mapping[str, str | None]) -> bool:
    """Korean and Japanese tell the week, since `월요일` alone is any Monday; the weekday beside a
    date that is told says nothing more."""
    if BEFORE_DAY.match(text, form.end):
        return False
    if form.weeks_on is None and AFTER_DAY.search(_before(form, text)):
        return False
    named = (found["weekday"] or "").endswith(("요일", "曜", "曜日"))
    is_end = text[: form.start].endswith(("至", "到"))
    return not (named or is_end) or form.weeks_on is not None or form.lead is not None


def _before(form: Form, text: str) -> str:
    return text[max(0, form.start - NEAR) : form.start]


def _is_short_year(form: Form, text: str, written: str) -> bool:
    """Whether two figures are a year and no number of years: `27年に`, `2020年から23年`."""
    if written.startswith("0"):
        return True
    if AFTER_YEAR.match(text, form.end) and int(written[-2:]) < LATEST_SHORT:
        return True
    if int(written[-2:]) < LATEST_SHORT and (
        UNTIL_SHORT_YEAR.match(text, form.end)
        or (FROM_SHORT_YEAR.search(_before(form, text)) and UNTIL.match(text, form.end))
    ):
        return True
    told = TOLD_YEAR.search(text[max(0, form.start - NEAR_YEAR) : form.start])
    is_later = told is not None and int(told["year"]) < full_year(written) < CENTURY
    if is_later and not AS_MANY_YEARS.match(text, form.end):
        return True
    is_range = AFTER_FULL_YEAR.search(_before(form, text)) and not AS_LONG.match(text, form.end)
    return bool(is_range) or bool(form.part) or not written.isdecimal()


def _is_count(form: Form, text: str) -> bool:
    """`1일 3회`, `30日以内`, `3박 4일`: days of any month."""
    before = _before(form, text)
    if NUMBER_OF_DAYS.match(text, form.end) or NIGHTS.search(before) or WEEKLY.search(before):
        return True
    if form.day != 1 or form.year is not None:
        return False
    is_told = COUNTED_AFTER.match(text, form.end) or AFTER_SUBJECT.search(_before(form, text))
    return not is_told or EVERY_DAY.match(text, form.end) is not None
