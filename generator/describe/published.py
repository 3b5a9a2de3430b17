"""Which date a piece was published on: that of the date line, a labelled one above the text, or one
that stands near the title with little else in its line."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet

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
from generator.describe.event_days import is_record, without_events, without_others
from generator.describe.label_lines import with_labels
from generator.describe.regions import Regions, Shown
from generator.describe.relative import find_relative, find_wire_day, find_without_year
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
LONGEST_WIRE = 120
"""Characters at the beginning of a report in which its place and day stand."""
_PLACE_BEFORE = re.compile(
    r"\s*(?!(?:On|In|By|Since|From|After|Before|Until|As)\b)"
    r"(?:[A-Z][\w’'-]*[,./]*\s+(?:[–—-]{1,2}\s)?){1,8}[(]?"
)
_AGENCY_BEHIND = re.compile(r"[)]?[,:]?\s*(?:[–—-]{1,2}\s|/[^/]{2,40}/|[(][^()]{2,40}[)]\s*[–—-])")
_CLOCK = re.compile(r"\d{1,2}:\d\d")
NEAR_CHANGE = 2
"""Lines between the day of publication and that of the last change."""
ABOVE = 25
"""Lines above the title, below the text's first and after its last where its date may stand."""
BELOW = 6
AFTER = 4
COMMENTS = 12
"""Lines after the text among which comments have dates too."""
NEAR = 6
"""Lines above the title where `3 days ago` is the page's own."""
TOP = 2
FURNITURE = frozenset({Kind.BOILERPLATE, Kind.NOTICE, Kind.REFERENCE})
UNFIT = frozenset({Kind.TITLE, Kind.SUBTITLE})
"""Kinds that a row of labels under the title is taken for."""


def find_published(regions: Regions, author: int | None = None, captured: str = "") -> Sourced[str]:
    """The date that a page gives for itself; never one out of the running text.

    Beside the number of the line that names the author a date needs no label. From
    `captured`, an ISO 8601 day, or else the day of the visit that the top of the page shows,
    days are counted back: `3 days ago`.
    """
    custom = regions.custom()
    regions = with_labels(without_others(regions, custom), custom)
    best = _best(without_events(regions, custom), author, custom)
    if not best and is_record(regions):
        best = _best(regions, author, custom)
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
    """The best candidate of the first sort of lines that has any."""
    found = next(filter(None, _tiers(regions, author, custom)), [])
    best = min(found, key=lambda found: (found.rank, not found.moment.exact), default=None)
    if best and best.rank is Rank.MODIFIED:
        return _before_change(best, regions, custom)
    if best is None or not best.moment.exact:
        boxed = next(in_boxes(regions.shown()), None)
        fits = boxed and (best is None or boxed.moment.iso.startswith(best.moment.iso))
        return boxed if fits else best
    return best


def _tiers(regions: Regions, author: int | None, custom: Custom) -> Iterator[list[Candidate]]:
    """The candidates by the sort of their lines, the likeliest first."""
    datelines = _not_of_visit(list(_of_kind(regions.head, Kind.DATELINE)), regions, custom)
    shown = regions.shown()
    yield [
        *dates_given(_undisputed(datelines), custom),
        *_labelled(_of_kinds(regions.head, UNFIT), custom),
        *_labelled(filter(_is_labelled_date, regions.opening()), custom),
    ]
    yield list(dates_given(_of_kind(regions.head, Kind.BYLINE), custom))
    yield list(_under_title(shown, custom))
    yield list(dates_given(_undisputed(regions.early(Kind.DATELINE)), custom))
    yield list(dates_given(_undisputed(regions.around(Kind.DATELINE)), custom))
    yield list(dates_given(regions.around(Kind.BYLINE), custom))
    yield _labelled(_of_kinds(regions.head, FURNITURE), custom)
    yield list(dates_given(filter(_is_labelled_date, regions.first_lines()), custom))
    yield _labelled(regions.ending(), custom)
    yield list(_behind_title(regions.head))
    yield list(_standing(shown, author, custom))
    yield list(dates_given(_undisputed(regions.astray(Kind.DATELINE, Kind.BYLINE)), custom))
    yield list(_of_wire(regions.opening(), custom))
    yield _alone_below(regions.tail, custom)


def _of_wire(opening: Iterable[Line], custom: Custom) -> Iterator[Candidate]:
    """The day after the place with which an agency's report or a release begins."""
    for line in opening:
        start = line.text[:LONGEST_WIRE]
        moment = next(find_dates(start, custom), None)
        if not moment or not moment.exact or not _PLACE_BEFORE.fullmatch(start[: moment.start]):
            continue
        if _AGENCY_BEHIND.match(start, moment.end):
            yield Candidate(moment, Rank.UNLABELLED, line.n)
            return


def _alone_below(tail: Iterable[Line], custom: Custom) -> list[Candidate]:
    """The only day below the text that is called that of publication; more are those of others."""
    found = _labelled((line for line in tail if _is_labelled_date(line)), custom)
    return found if len({candidate.moment.iso for candidate in found}) == 1 else []


def _before_change(change: Candidate, regions: Regions, custom: Custom) -> Candidate:
    """The day of publication, which stands in whatever box beside that of the last change; else
    that of the change."""
    labelled = _labelled(_of_kinds(regions.head, FURNITURE), custom)
    near = [found for found in labelled if abs(found.line - change.line) <= NEAR_CHANGE]
    near += _labelled(_of_kind(regions.head, Kind.BYLINE), custom)
    return next(iter(near), change)


def _labelled(lines: Iterable[Line], custom: Custom) -> list[Candidate]:
    """The dates that are called those of publication."""
    given = dates_given(_undisputed(lines), custom)
    return [found for found in given if found.rank is Rank.PUBLISHED]


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


def _relative(shown: Shown, captured: str, custom: Custom) -> Sourced[str]:
    """A line near the title that counts back from a day that is known."""
    top = [moment for line in shown.lines[:MASTHEAD] if WEEKDAY.search(line.text)
           for moment in find_dates(line.text, custom) if moment.exact]  # fmt: skip
    visited = captured or (top[0].iso if top else "")
    if len(visited) < FULL_DAY:
        return Sourced(value="", origin=Origin.MISSING)
    visited = visited[:FULL_DAY]
    start, end = max(shown.title - NEAR, 0), min(shown.text + BELOW, shown.after)
    for place in range(start, end):
        line, in_row = shown.lines[place], place < shown.text
        day = find_relative(line.text, visited, in_row=in_row)
        if in_row and not day and _gives_only_a_day(line.text, custom):
            day = find_without_year(line.text, visited)
        if day:
            return Sourced(value=day, origin=Origin.CAPTURE, line=line.n)
    for line in shown.lines[shown.text : end]:
        if day := find_wire_day(line.text, visited):
            return Sourced(value=day, origin=Origin.CAPTURE, line=line.n)
    return Sourced(value="", origin=Origin.MISSING)


def _gives_only_a_day(text: str, custom: Custom) -> bool:
    """Whether a line has no date with a year, nor says what else took place that day."""
    return next(find_dates(text, custom), None) is None and not OTHER_DATE.search(text)


def _of_kind(lines: Iterable[Line], kind: Kind) -> Iterator[Line]:
    return _of_kinds(lines, {kind})


def _of_kinds(lines: Iterable[Line], kinds: AbstractSet[Kind]) -> Iterator[Line]:
    return (line for line in lines if line.kind in kinds)


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
        # A clock right above the title is hardly that of the visit.
        is_timed = place == shown.title - 1 and _CLOCK.search(line.text) is not None
        is_top = place < MASTHEAD and place <= shown.title and not is_timed
        found = found or of_date_line(line, custom, is_top=is_top)
        if any(candidate.moment.exact for candidate in found):
            yield from found
            return
        coarse = coarse or found
    if coarse:
        yield from coarse
        return
    after = range(shown.after, min(shown.after + AFTER, count))
    dated = [
        found
        for at in after
        if (found := of_date_line(shown.lines[at], custom, is_top=at < MASTHEAD))
    ]
    dated = [found for found in dated if any(candidate.moment.exact for candidate in found)]
    own = [found for found in dated if any(one.rank is Rank.PUBLISHED for one in found)]
    more = range(shown.after + AFTER, min(shown.after + COMMENTS, count))
    others = any(of_date_line(shown.lines[at], custom, is_top=False) for at in more)
    # More than one are those of comments or of other pieces.
    if len(own) == 1:
        yield from own[0]
    elif len(dated) == 1 and not others:
        yield from dated[0]


def _under_title(shown: Shown, custom: Custom) -> Iterator[Candidate]:
    """The exact date of the first such line between the title and the text, whatever it was taken
    for."""
    for place in range(shown.title + 1, shown.text):
        found = of_date_line(shown.lines[place], custom, is_top=False)
        if any(candidate.moment.exact for candidate in found):
            yield from found
            return
