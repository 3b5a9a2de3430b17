"""Dates and times as newspapers, agencies and ministries write them → ISO 8601.

Only what is written counts: a date without a year is no date. A numeric date whose day and
month can't be told apart (`03/04/2024`) is one only where the rest of the page tells.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time
from functools import lru_cache

from dateutil.parser import parserinfo

from generator.describe.numerals import DIGITS, NUMERALS, number

EARLIEST_YEAR = 1900
LATEST_YEAR = 2099
YEAR_BEFORE = {"令和": 2018, "平成": 1988, "昭和": 1925, "民國": 1911, "民国": 1911}
"""The year before the first one of an era."""

ZONES = {
    "z": "+00:00", "gmt": "+00:00", "utc": "+00:00", "kst": "+09:00", "jst": "+09:00",
    "hkt": "+08:00", "sgt": "+08:00", "bst": "+01:00", "est": "-05:00", "edt": "-04:00",
    "pst": "-08:00", "pdt": "-07:00",
}  # fmt: skip
"""Abbreviations with one meaning in the news; CST has three and is left out."""

ENGLISH_MONTHS = parserinfo()
"""dateutil's names of the months: `Jan`, `January`, `Sept`…"""

MONTH = r"(?i: Jan | Feb | Mar | Apr | May | Jun | Jul | Aug | Sep | Oct | Nov | Dec ) [A-Za-z]*"

COUNTED = r"\d{1,3} \s? -? (?: min | [Cc]omment | [Vv]iew | [Ss]hare | [Ll]ike )"
"""`January 29, 20245 min read`: what another box glues to a year."""

DATE = re.compile(
    r"""
    (?: (?<! [\d.,-] )
      | (?<= /\d{4} ) (?= [A-Z] )                          # 05/06/2024May 6, 2024
      | (?<= \d[:-]\d\d ) (?= \d{4} [-/年] )               # 14:052024/05/06
    )
    (?:
        # Tue Nov 30 22:17:41 CET 2004; July 8, 14:05, 2024
        (?P<month_logged> MONTH ) \s{1,2} (?P<day_logged> \d{1,2} ) ,? \s
        (?P<time_logged> (?: [01]\d | 2[0-3] ) (?: :[0-5]\d ){1,2} ) ,? \s (?: [A-Z]{3,4} \s )?
        (?P<year_logged> \d{4} ) (?!\d)
        # 2024-02-08, 2024. 5. 13., 2024/01/29, '24.1.29
    |   (?P<numeric_year> \d{4} | ['‘’]\d{2} ) \s? (?P<separator>[-./]) \s?
        (?P<numeric_month> \d{1,2} ) \s? (?P=separator) \s? (?P<numeric_day> \d{1,2} )
        (?: (?!\d) | (?= \d{4} 年 ) )
        # 2024 02/02 11:35:27, in three boxes of an agency's page
    |   (?P<boxed_year> \d{4} ) \s (?P<boxed_month> \d\d ) / (?P<boxed_day> \d\d )
        (?= \s \d\d:\d\d )
        # 25.02.18, 20.02.14, 06.20.13, 5/6/24 and 113-06-03, where `_is_dated` finds them
    |   (?P<short> \d{1,3} ) (?P<point> \s? [-./] \s? ) (?P<middle> \d{1,2} ) (?P=point)
        (?P<end> \d\d ) (?! \d | [-./:] \d )
        # 2024年5月20日, 2024년 2월 8일, 令和6年1月29日, 民國113年6月3日, 二〇二四年五月二十日,
        # 113年6月3日, 2024년 7·8월호
    |   (?: (?P<era> 令和 | 平成 | 昭和 | 民[國国] ) \s? (?P<era_year> \d{1,3} | [NUMERALS]{1,5} )
          | (?P<cjk_year> \d{4} | [DIGITS]{4} ) | (?P<republic> 1\d\d (?= \s? 年 ) ) )
        \s? [年년] \s{0,2} (?P<cjk_month> \d{1,2} | [NUMERALS]{1,2} )
        (?: [·‧,~-] \d{1,2} )? \s? [月월]
        (?: \s{0,2} (?P<cjk_day> \d{1,2} | [NUMERALS]{1,3} ) \s? [日일号號] )?
        # 十一月 3, 2020; 3 11 月, 2020; 11月3日 2020年: English order in Chinese
    |   (?: (?P<turned_day> \d{1,2} ) \s )? (?P<turned_month> \d{1,2} | [NUMERALS]{1,2} ) \s? 月
        (?: \s? (?P<turned_day_behind> \d{1,2} ) \s? 日? )? ,? \s (?P<turned_year> \d{4} ) (?!\d)
        (?: \s? 年 )?
        # January 29, 2024; Jan. 29th 2024; Jan 29 Mon 2024; January 29, 20245 min read
    |   (?P<month_first> MONTH ) \.? \s
        (?P<day_second> \d{1,2} ) (?: st|nd|rd|th )? (?: [.,]\s? | \s )
        (?: (?: Mon | Tue | Wed | Thu | Fri | Sat | Sun ) [a-z]* ,? \s )?
        (?P<year_third> \d{4} | ['’]\d{2} ) (?: (?!\d) | (?= COUNTED ) )
        # 29 Jan 2024; 29th of January, 2024; 29-Jan-2024; 29. January 2024
    |   (?P<day_first> \d{1,2} ) (?: st|nd|rd|th | \.(?=\s) )? [\s-] (?: of \s )?
        (?P<month_second> MONTH ) \.? ,? [\s-] (?P<year_last> \d{4} | ['’]\d{2} )
        (?: (?!\d) | (?= COUNTED ) )
        # 01/29/2024, 29.01.2024
    |   (?P<one> \d{1,2} ) (?P<slash>[-./]) (?P<other> \d{1,2} ) (?P=slash)
        (?P<year_after> \d{4} ) (?!\d)
        # January 2024
    |   (?P<month_only> MONTH ) \.? ,? \s (?P<year_only> \d{4} ) (?!\d)
        # 2024-02, 2024.02
    |   (?<! [A-Za-z] ) (?P<bare_year> \d{4} ) [-.] (?P<bare_month> \d{1,2} ) (?![\d:])
    )
    """.replace("MONTH", MONTH)
    .replace("COUNTED", COUNTED)
    .replace("DIGITS", DIGITS)
    .replace("NUMERALS", NUMERALS),
    re.VERBOSE,
)

CLOCK = re.compile(
    r"""
    (?P<gap> [\s.,)\]】|·-]*+ T? )
    (?: (?P<weekday> [(（\[]? \s? (?: [月火水木金土日월화수목금토일] | 星期. | [A-Z][a-z]{2} )
        (?:曜日?|요일)? \s? [)）\]]? ) [\s,.]* )?
    (?: at \s | 时间[:：]?\s? )?
    (?P<half> 오전 | 오후 | 上午 | 下午 | 午前 | 午後 )? \s?
    (?P<hour> \d{1,2} )
    (?: : | \s? [時时시点點] \s? | \. (?= \d{2} \s? (?: GMT | BST | [ap]\.?m ) ) )
    (?P<minute> \d{2} )
    (?: \s? [分분] )? (?: :? (?P<second> \d{2} ) (?!\d) (?:\.\d+)? [秒초]? )?
    \s? (?P<meridiem> [AaPp]\.?[Mm]\.? (?![A-Za-z]) )? \s?
    (?P<zone> (?: GMT | UTC ) [+-]\d{1,2} (?: :?\d{2} )? | [+-]\d{2}:?\d{2} | Z\b | [A-Z]{3}\b )?
    """,
    re.VERBOSE,
)
OFFSET = re.compile(r"(?P<sign>[+-])(?P<hours>\d{1,2}):?(?P<minutes>\d{2})?")
LARGEST_OFFSET = 14
"""Hours: `10:00-18:00` is a span of time, not a zone."""
NOON = 12
AFTERNOON = frozenset({"오후", "下午", "午後"})
FULL_DAY = 10
"""Characters of `2024-02-08`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """A date found in a text."""

    iso: str
    """`2024-05-20T10:26:51`, `2024-05-20`, `2024-05`."""
    start: int
    end: int
    """Offsets in the text, time included."""

    @property
    def exact(self) -> bool:
        """Whether the day is known."""
        return len(self.iso) >= FULL_DAY


@dataclass(frozen=True, slots=True, kw_only=True)
class Custom:
    """How a page writes days and months in numbers."""

    day_first: bool | None = None
    """Of `03/04/2024`; None where nothing tells."""
    days: frozenset[str] = frozenset()
    """ISO 8601 days that the page writes beyond doubt."""
    year_first: bool | None = None
    """Of `25.02.18`, alone in a line; None where there is no such line."""


UNKNOWN = Custom()
LONGEST_LINE = 200
"""Characters of a line that may be there for its date."""
MOST_REMEMBERED = 2_000
"""Such lines: what looks for authors, dates and outlets asks for the same few of a capture."""
SHORT_LABEL = re.compile(
    r"""
    (?: (?P<asian> (?: 입력 | 등록 | 작성 | 승인 | 발행 | 게시 | 수정 | [时時][间間] | 发布
              | 發[布佈文] | 公[開告] | 更新 | 投稿 | 刊[登載载] | 張貼 | 上[版架] | 日期 )
              (?: 일시 | 일자 | 일 | 日時 | 日期 | 日 )? )
      | (?i: \b (?: published | posted | updated | modified | issued | dated? )
              (?: \s on )? ) )
    \s? [:：]? \s? $
    """,
    re.VERBOSE,
)
"""Before `24.01.29`, which is a date right after such a word."""
LONGEST_SHORT_LABEL = 24
"""Characters."""
SET_APART_BEFORE = re.compile(r"(?:^|[|·•])\s*$")
SET_APART_AFTER = re.compile(r"\s*(?:$|[|·•])")
CLOCK_BEHIND = re.compile(r"[\s,T]{1,3}(?:오전\s|오후\s)?\d{1,2}:\d\d")
DIGIT = re.compile(rf"\d|[{NUMERALS}]\s?年")
POSSIBLE = re.compile(
    rf"""
    \d{{4}} | ['‘’]\d{{2}} | \d \s? [-./] \s? \d | \d \s? 年 | [{DIGITS}] \s? 年
    | 令和 | 平成 | 昭和 | 民[國国]
    """,
    re.VERBOSE,
)
"""What every `DATE` has somewhere: a line without is refused at once."""
REPUBLIC = len("114")
"""Digits of a year of the Republic."""


def find_dates(text: str, custom: Custom = UNKNOWN) -> Iterator[Moment]:
    """Every date of a text, in reading order, with the time that follows it."""
    if not DIGIT.search(text) or not POSSIBLE.search(text):
        return iter(())
    return iter(_remembered(text, custom)) if len(text) <= LONGEST_LINE else _dates(text, custom)


@lru_cache(maxsize=MOST_REMEMBERED)
def _remembered(text: str, custom: Custom) -> tuple[Moment, ...]:
    return tuple(_dates(text, custom))


def _dates(text: str, custom: Custom) -> Iterator[Moment]:
    position = 0
    while found := DATE.search(text, position):
        position = found.start() + 1
        day = day_of(found, custom)
        if not day:
            continue
        clock, end = _clock(text, found.end()) if len(day) == FULL_DAY else ("", found.end())
        clock = f"T{found['time_logged']}" if found["time_logged"] else clock
        position = end
        yield Moment(iso=day + clock, start=found.start(), end=end)


def day_of(found: re.Match[str], custom: Custom) -> str:
    """The matched date in ISO 8601; empty where no calendar has it."""
    part = found.groupdict()
    if part["short"]:
        return _short(found, custom)
    if part["year_after"]:
        return _ordered(part["year_after"], part["one"], part["other"], custom)
    if part["numeric_year"]:
        return _iso(_full(part["numeric_year"]), part["numeric_month"], part["numeric_day"])
    if part["bare_year"]:
        return _iso(part["bare_year"], part["bare_month"], None)
    boxed = part["boxed_year"]
    return _iso(boxed, part["boxed_month"], part["boxed_day"]) if boxed else _named_day(part)


def _named_day(part: dict[str, str]) -> str:
    return _east_asian_day(part) or _english_day(part)


def _short(found: re.Match[str], custom: Custom) -> str:
    """A day with two digits for the year, first on East Asian pages and last on others; or with
    three, of the Republic."""
    before, after = found.string[: found.start()], found.string[found.end() :]
    first, middle, end = found["short"], found["middle"], found["end"]
    label = SHORT_LABEL.search(before[-LONGEST_SHORT_LABEL:])
    is_alone = not before.strip() and not after.strip()
    # `3.1.12` is rather the number of a section or a version.
    is_whole = len(first) > 1 and len(middle) > 1
    if not label and not (is_alone and (is_whole or found["point"] == "/")):
        is_set_apart = SET_APART_BEFORE.search(before) and SET_APART_AFTER.match(after)
        is_first = len(first) == REPUBLIC and not before.strip() and after[:1].isspace()
        is_whole = is_whole or (is_first and found["point"] == "/")
        is_timed = CLOCK_BEHIND.match(after) and (is_whole or found["point"] == "/")
        if not is_timed and not (is_whole and (is_set_apart or (is_first and custom.year_first))):
            return ""
    if len(first) == REPUBLIC:
        return _iso(str(int(first) + YEAR_BEFORE["民國"]), middle, end) if first[0] == "1" else ""
    if custom.year_first or (label and label["asian"]):
        return _iso(f"20{first}", middle, end)
    return _ordered(f"20{end}", first, middle, custom) if custom.year_first is not None else ""


def _full(year: str | None) -> str:
    """`'24` with its century."""
    return f"20{year[1:]}" if year and len(year) < len("2024") else year or ""


def _east_asian_day(part: dict[str, str]) -> str:
    if part["turned_month"]:
        turned = part["turned_day"] or part["turned_day_behind"]
        return _iso(part["turned_year"], str(number(part["turned_month"])), turned)
    if not part["cjk_month"]:
        return ""
    day = part["cjk_day"] and str(number(part["cjk_day"]))
    return _iso(_cjk_year(part), str(number(part["cjk_month"])), day)


def _english_day(part: dict[str, str]) -> str:
    name = part["month_first"] or part["month_second"] or part["month_only"] or part["month_logged"]
    year = part["year_third"] or part["year_last"] or part["year_only"] or part["year_logged"]
    if not name:
        return ""
    day = part["day_second"] or part["day_first"] or part["day_logged"]
    return _iso(_full(year), _month_number(name), day)


def _cjk_year(part: dict[str, str]) -> str:
    if part["republic"]:
        return str(number(part["republic"]) + YEAR_BEFORE["民國"])
    if not part["era"]:
        return str(number(part["cjk_year"]))
    return str(number(part["era_year"]) + YEAR_BEFORE[part["era"]])


def _month_number(name: str) -> str:
    return str(ENGLISH_MONTHS.month(name) or 0)


def _ordered(year: str, one: str, other: str, custom: Custom) -> str:
    """The one order that the calendar has, or that the page writes elsewhere or always."""
    month_first, day_first = _iso(year, one, other), _iso(year, other, one)
    orders = {month_first, day_first} - {""}
    known = orders & custom.days
    if len(orders) > 1 and len(known) == 1:
        return known.pop()
    if len(orders) > 1 and custom.day_first is not None:
        return day_first if custom.day_first else month_first
    return orders.pop() if len(orders) == 1 else ""


def _iso(year: str, month: str, day: str | None) -> str:
    try:
        found = date(int(year), int(month), int(day or 1))
    except ValueError:
        return ""
    if not EARLIEST_YEAR <= found.year <= LATEST_YEAR:
        return ""
    return found.isoformat() if day else f"{found:%Y-%m}"


def _clock(text: str, position: int) -> tuple[str, int]:
    """`T10:26:51+09:00` and the offset after it, or nothing and the offset given."""
    found = CLOCK.match(text, position)
    if not found:
        return "", position
    hour = int(found["hour"])
    half = (found["meridiem"] or "").lower()[:1]
    if hour < NOON and (found["half"] in AFTERNOON or half == "p"):
        hour += NOON
    elif hour == NOON and ((found["half"] and found["half"] not in AFTERNOON) or half == "a"):
        hour = 0
    try:
        clock = time(hour, int(found["minute"]), int(found["second"] or 0))
    except ValueError:
        return "", position
    shown = clock.isoformat() if found["second"] else f"{clock:%H:%M}"
    return f"T{shown}{_zone(found['zone'] or '')}", found.end()


def _zone(written: str) -> str:
    offset = OFFSET.search(written)
    if offset and int(offset["hours"]) <= LARGEST_OFFSET:
        return f"{offset['sign']}{int(offset['hours']):02}:{offset['minutes'] or '00'}"
    return ZONES.get(written.lower(), "")
