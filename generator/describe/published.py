"""Which date a piece was published on: that of the date line, a labelled one above the text, or one
that stands near the title with little else in its line."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from itertools import pairwise

from generator.describe.dates import FULL_DAY, Custom, find_dates
from generator.describe.dating import (
    MASTHEAD,
    OTHER_DATE,
    PUBLISHED_LABEL,
    WEEKDAY,
    Candidate,
    Rank,
    dates_given,
    in_boxes,
    of_date_line,
)
from generator.describe.regions import Regions, Shown
from generator.describe.relative import find_relative
from generator.describe.title import split_title
from generator.model import Kind, Line, Origin, Sourced

MOST_BETWEEN = 4
_LABELLED = re.compile(
    rf"^\W*(?:{PUBLISHED_LABEL.pattern})[일자시간日期時間时间]{{0,3}}(?:\s(?:on|date))?[\s:：|/]*",
    re.VERBOSE,
)
_EDITION = re.compile(
    r"[(（\[<〈] [^()（）\[\]\d]{0,12} (?: 신문 | 일보 | 경제 | 新聞 | 日[報报] | 晚[報报] ) \s?"
    r" (?P<day> \d{4} [년年] \s? \d{1,2} [월月] \s? \d{1,2} [일日] ) \s? (?: 자 | 付 | 刊 )?"
    r" [^()（）\[\]]{0,12} [)）\]>〉] \W* $",
    re.VERBOSE,
)
"""`(하늘신문 1996년 12월 24일자)`"""
_PLACE = re.compile(
    r"^\W*(?:地[點点]|[场場]所|会場|會場|開催地|장\s?소|venue|where|location)\s*[:：|\t]",
    re.IGNORECASE,
)
NEAR_CHANGE = 2
"""Lines between the day of publication and that of the last change."""
ABOVE = 25
"""Lines above the title, below the text's first and after its last where its date may stand."""
BELOW = 6
AFTER = 4
NEAR = 6
"""Lines above the title where `3 days ago` is the page's own."""
TOP = 2
_SHORT_WEEKDAY = re.compile(r"[(（][월화수목금토일月火水木金土日][)）]\s*$")
_BEGAN = re.compile(
    r"^\W*(?:시작일|설립일|창립일|출시일|발매일|개봉일|発売日|開設日|設立日|成立[时時][间間]|上线[时日][间期])[\s:：]"
)
_DEGREES = re.compile(r"-?\d\s?(?:℃|°C)\s*$")
FURNITURE = frozenset({Kind.BOILERPLATE, Kind.NOTICE, Kind.REFERENCE})


def find_published(regions: Regions, author: int | None = None, captured: str = "") -> Sourced[str]:
    """The date that a page gives for itself; never one out of the running text.

    Beside the number of the line that names the author a date needs no label. From
    `captured`, an ISO 8601 day, or else the day of the visit that the top of the page shows,
    days are counted back: `3 days ago`.
    """
    custom = regions.custom()
    regions = _without_others(regions)
    best = _best(_without_events(regions), author, custom) or _best(regions, author, custom)
    if not best:
        printed = _printed(regions, custom)
        return printed or _relative(regions.shown(), captured, custom)
    return Sourced(value=best.moment.iso, origin=Origin.CAPTURE, line=best.line)


def _printed(regions: Regions, custom: Custom) -> Sourced[str] | None:
    """The day of the paper's edition in brackets at the text's end."""
    for line in regions.signing():
        found = _EDITION.search(line.text)
        moment = next(find_dates(found["day"], custom), None) if found else None
        if moment and moment.exact:
            return Sourced(value=moment.iso, origin=Origin.CAPTURE, line=line.n)
    return None


def _best(regions: Regions, author: int | None, custom: Custom) -> Candidate | None:
    furniture = _undisputed(line for line in regions.head if line.kind in FURNITURE)
    labelled = [found for found in dates_given(furniture, custom) if found.rank is Rank.PUBLISHED]
    datelines = _not_of_visit(list(_of_kind(regions.head, Kind.DATELINE)), regions, custom)
    candidates = (
        list(dates_given(_undisputed(datelines), custom))
        or list(dates_given(datelines, custom))
        or list(dates_given(regions.early(Kind.DATELINE), custom))
        or list(dates_given(regions.around(Kind.DATELINE), custom))
        or list(dates_given(regions.around(Kind.BYLINE), custom))
        or labelled
        or list(dates_given(filter(_is_labelled_date, regions.first_lines()), custom))
        or list(_behind_title(regions.head))
        or list(_standing(regions.shown(), author, custom))
        or list(dates_given(_undisputed(regions.astray(Kind.DATELINE, Kind.BYLINE)), custom))
        or list(in_boxes(regions.shown()))
    )
    best = min(candidates, key=lambda found: (found.rank, not found.moment.exact), default=None)
    if best and best.rank is Rank.MODIFIED:
        # The day of publication stands beside that of the last change, in whatever box.
        near = [found for found in labelled if abs(found.line - best.line) <= NEAR_CHANGE]
        return near[0] if near else best
    return best


def _not_of_visit(datelines: list[Line], regions: Regions, custom: Custom) -> list[Line]:
    """Without the weekday and date at the very top of a page, where the title has another date
    right below it: the first is the day of the visit."""
    shown = regions.shown()
    title = shown.lines[shown.title].n if shown.title < len(shown.lines) else 0
    top = {line.n for line in shown.lines[:TOP] if line.n < title and WEEKDAY.search(line.text)}
    below = [
        line
        for line in datelines
        if line.n > title and any(found.exact for found in find_dates(line.text, custom))
    ]
    return [line for line in datelines if line.n not in top] if below and top else datelines


def _behind_title(head: Sequence[Line]) -> Iterator[Candidate]:
    """The date that the capture put into the title's line."""
    for line in _of_kind(head, Kind.TITLE):
        _, _, moment = split_title(line.text)
        if moment:
            yield Candidate(moment, Rank.UNLABELLED, line.n)


def _without_events(regions: Regions) -> Regions:
    """Without the lines that say when something takes place: one with the place follows."""
    lines = [line for line in (*regions.head, *regions.body, *regions.tail) if line.text.strip()]
    events = {line.n for line, below in pairwise(lines) if _PLACE.match(below.text)}

    return _without(regions, events)


def _without_others(regions: Regions) -> Regions:
    """Without the day of the visit, and days on which something else began."""
    lines = [line for line in (*regions.head, *regions.body, *regions.tail) if line.text.strip()]
    others = {line.n for at, line in enumerate(lines) if _is_over_weather(lines, at)}
    return _without(regions, others | {line.n for line in lines if _BEGAN.match(line.text)})


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
    below = lines[at + 1 : at + 1 + NEAR_CHANGE]
    if not below or not all(_DEGREES.search(line.text) for line in below):
        return False
    return bool(WEEKDAY.search(lines[at].text) or _SHORT_WEEKDAY.search(lines[at].text))


def _relative(shown: Shown, captured: str, custom: Custom) -> Sourced[str]:
    """A line near the title that counts back from a day that is known."""
    top = [moment for line in shown.lines[:MASTHEAD] if WEEKDAY.search(line.text)
           for moment in find_dates(line.text, custom) if moment.exact]  # fmt: skip
    visited = captured or (top[0].iso if top else "")
    near = shown.lines[max(shown.title - NEAR, 0) : min(shown.text + BELOW, shown.after)]
    for line in near if len(visited) >= FULL_DAY else ():
        day = find_relative(line.text, visited[:FULL_DAY])
        if day:
            return Sourced(value=day, origin=Origin.CAPTURE, line=line.n)
    return Sourced(value="", origin=Origin.MISSING)


def _of_kind(lines: Iterable[Line], kind: Kind) -> Iterator[Line]:
    return (line for line in lines if line.kind is kind)


def _undisputed(lines: Iterable[Line]) -> Iterator[Line]:
    """Without those that date something else: `Last checked: …`."""
    return (line for line in lines if not OTHER_DATE.search(line.text))


def _is_labelled_date(line: Line) -> bool:
    """Whether a line, perhaps a table's, is a label and the day of publication: `Posted  1 May`."""
    found = _LABELLED.match(line.text)
    moment = next(find_dates(line.text), None) if found else None
    return bool(found and moment and moment.start <= found.end() + MOST_BETWEEN)


def _standing(shown: Shown, author: int | None, custom: Custom) -> Iterator[Candidate]:
    """The dates of the one line that is there for its date: beside the author's, nearest below
    the title, above it, or right after the text."""
    count = len(shown.lines)
    at = next((place for place, line in enumerate(shown.lines) if line.n == author), None)
    is_head = at is not None and at < shown.told + BELOW
    beside = (at, at + 1, at - 1, at + 2, at - 2) if at is not None and is_head else ()
    below = range(shown.title, min(max(shown.text, shown.told) + BELOW, shown.after))
    above = range(shown.title - 1, max(shown.title - ABOVE, 0) - 1, -1)
    coarse: list[Candidate] = []
    for place in (*beside, *below, *above):
        if not 0 <= place < count:
            continue
        line = shown.lines[place]
        is_authors = place == at and not OTHER_DATE.search(line.text)
        found = list(dates_given([line], custom)) if is_authors else []
        found = found or of_date_line(line, place, custom)
        if any(candidate.moment.exact for candidate in found):
            yield from found
            return
        coarse = coarse or found
    if coarse:
        yield from coarse
        return
    after = range(shown.after, min(shown.after + AFTER, count))
    dated = [found for at in after if (found := of_date_line(shown.lines[at], at, custom))]
    dated = [found for found in dated if any(candidate.moment.exact for candidate in found)]
    # More than one are those of comments or of other pieces.
    yield from dated[0] if len(dated) == 1 else ()
