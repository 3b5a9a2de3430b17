"""Whether numbers that read like an East Asian date mean one, or how many days or years."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from generator.events.forms import CENTURY, LAST_DAY, LAST_MONTH, Form, full_year
from generator.events.words import RANGE

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


def is_date(form: Form, text: str, found: Mapping[str, str | None]) -> bool:
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


def are_days(form: Form, text: str) -> bool:
    """Whether a range of days without a month says when something is done: `노조는 7∼9일 투표를`,
    `5〜7日の3日間`; else it may be how long that takes."""
    if THROUGH_DAYS.match(text, form.end):
        return True
    start = AFTER_SUBJECT.search(BEFORE_RANGE.sub("", _before(form, text)))
    return start is not None and DONE_THEN.match(text, form.end) is not None


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
