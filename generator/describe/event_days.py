"""Lines whose days are those of something else: of an event, of the visit, of a beginning. They are
taken away before the day of publication is looked for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from itertools import pairwise

from generator.describe.dates import FULL_DAY, Custom, find_dates
from generator.describe.dating import WEEKDAY, Rank, of_date_line
from generator.describe.regions import LONGEST, Regions
from generator.model import Kind, Line

_PLACE = re.compile(
    r"""
    ^ \W* (?: (?: [展会會活动動舉举办辦] {1,2} )? (?: 地[點点址] | [场場]所 | 会场 | 會場 )
          | 会場 | 開催地 | 장\s?소 | venue | where | location ) \s* [:：|｜\t]
  | ^ \W* (?: [时時][间間] ) \s? [:：|｜] \s? \d{1,2} [:：]
  | ^ \W* time \s? : \s? \d
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""What follows the day of an event."""
_BUTTON = re.compile(
    r"\W*(?:(?:register|book)\snow|rsvp|add\sto\scalendar|tickets\s?:)\W*\w*$", re.IGNORECASE
)
"""The same below a day with its hour; sites where readers sign in have such buttons everywhere."""
_HOUR = re.compile(r"(?<!\d)\d{1,2}[:.]\d\d(?!\d)")
_HOURS = re.compile(
    r"""
    (?: (?<! [\d./-] ) \d{1,2} (?: [:時时시] \d{0,2} 분? | \. \d\d ) (?: \s? [ap]\.?m\.? )?
      | \d \s? [ap]\.?m\.? )
    \s? [-–—~～〜至] \s? \d{1,2} (?: [:.時时시] | \s? [ap]\.?m )
  | (?<! [\d/-] ) \d{1,2} \s? [-–—] \s? \d{1,2} \s? [ap]\.?m \b
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""`10:00 am - 1:00 pm`, `5-7 pm`: when something takes place; no day and its hour,
`2024.05.06 - 12:30`."""
_CALLED_PUBLISHED = re.compile(
    r"(?i:\b(?:published|posted)\b)|입력|(?:등록|작성|게시)일|发布(?!会)|[發発][布佈](?!會|会)|投稿|掲載"
)
"""In a line whose day is that of the page, whatever follows. A mere `时间` or `date` is as often
the event's."""
_RECORD = re.compile(
    r"회의록|속기록|議事[録要]|会議録|[會会][議议][紀纪记][錄录]|[纪紀]要|(?i:\bminutes of\b)"
)
_SHORT_WEEKDAY = re.compile(r"[(（][월화수목금토일月火水木金土日][)）]\s*$")
_BEGAN = re.compile(
    r"^\W*(?:시작일|설립일|창립일|출시일|발매일|개봉일|発売日|開設日|設立日|成立[时時][间間]|上线[时日][间期])[\s:：]"
)
_DEGREES = re.compile(r"-?\d\s?(?:℃|°C)\s*$")
LONGEST_LABEL = 8
"""Characters of a word and a colon."""
APART = 3
"""Lines from one day of a list to the next."""
OVER_WEATHER = 2
"""Lines with degrees below the day of the visit."""


def is_record(regions: Regions) -> bool:
    """Whether the page is the record of a meeting, whose day is the only one that it gives."""
    return any(_RECORD.search(line.text) for line in regions.head)


def without_events(regions: Regions, custom: Custom) -> Regions:
    """Without the lines that say when something takes place: they have its hours too, or one with
    the place follows, and they are not called days of publication."""
    lines = [line for line in (*regions.head, *regions.body, *regions.tail) if line.text.strip()]
    dated = [at for at, line in enumerate(lines) if _has_day(line, custom)]
    events = {
        lines[at].n
        for at in dated
        if not _CALLED_PUBLISHED.search(lines[at].text)
        and (
            _HOURS.search(lines[at].text)
            or (at + 1 < len(lines) and _tells_event(lines[at].text, lines[at + 1].text))
        )
    }
    if not events:
        return regions
    days = {
        moment.iso[:FULL_DAY]
        for at in dated
        if lines[at].n in events
        for moment in find_dates(lines[at].text, custom)
        if moment.exact
    }
    # The day again, in the box that sums the event up.
    again = (lines[at] for at in dated if lines[at].n > min(events))
    events |= {line.n for line in again if _is_day(line.text, days, custom)}
    return _without(regions, events)


def _tells_event(line: str, below: str) -> bool:
    has_button = _BUTTON.match(below) and _HOUR.search(line)
    return bool(_PLACE.match(below) or has_button)


def without_others(regions: Regions, custom: Custom) -> Regions:
    """Without the day of the visit, those of other pieces in a list above the title, and those on
    which something else began."""
    lines = [line for line in (*regions.head, *regions.body, *regions.tail) if line.text.strip()]
    others = {line.n for at, line in enumerate(lines) if _is_over_weather(lines, at)}
    others |= _of_list(lines, custom)
    return _without(regions, others | {line.n for line in lines if _BEGAN.match(line.text)})


def _of_list(lines: Sequence[Line], custom: Custom) -> frozenset[int]:
    """The lines above the title that give a list of other pieces with their days: two days or
    more, with a title beside or between them."""
    title = next((at for at, line in enumerate(lines) if line.kind is Kind.TITLE), 0)
    dated = [
        (at, found.moment.iso[:FULL_DAY])
        for at, line in enumerate(lines[:title])
        for found in of_date_line(line, custom, is_top=False)[:1]
        if found.rank is Rank.UNLABELLED and found.moment.exact and not WEEKDAY.search(line.text)
    ]
    near = [
        {one[0], other[0]}
        for one, other in pairwise(dated)
        if one[1] != other[1] and other[0] - one[0] <= APART
    ]
    return frozenset(lines[at].n for pair in near for at in pair)


def _is_day(text: str, days: AbstractSet[str], custom: Custom) -> bool:
    """Whether a line is one of some ISO 8601 days, perhaps with a label of one word."""
    moments = list(find_dates(text, custom)) if days else []
    return any(
        moment.iso in days and moment.end - moment.start + LONGEST_LABEL >= len(text.strip())
        for moment in moments
    )


def _has_day(line: Line, custom: Custom) -> bool:
    """Whether a line, none of running text and not the title, gives a day."""
    if len(line.text) > LONGEST or line.kind is Kind.TITLE:
        return False
    return any(found.exact for found in find_dates(line.text, custom))


def _without(regions: Regions, numbers: AbstractSet[int]) -> Regions:
    def others(part: Sequence[Line]) -> tuple[Line, ...]:
        return tuple(line for line in part if line.n not in numbers)

    if not numbers:
        return regions
    return replace(
        regions, head=others(regions.head), body=others(regions.body), tail=others(regions.tail)
    )


def _is_over_weather(lines: Sequence[Line], at: int) -> bool:
    """Whether the day of the visit, for the weather of that day follows."""
    below = lines[at + 1 : at + 1 + OVER_WEATHER]
    if not below or not all(_DEGREES.search(line.text) for line in below):
        return False
    return bool(WEEKDAY.search(lines[at].text) or _SHORT_WEEKDAY.search(lines[at].text))
