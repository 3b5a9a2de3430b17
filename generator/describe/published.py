"""When a piece was published: the date line, a labelled date above the text, or one that
stands near the title with little else in its line."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from enum import IntEnum
from itertools import pairwise

from generator.characters import COPYRIGHT_SIGNS, SENTENCE_ENDS
from generator.describe.dates import FULL_DAY, Custom, Moment, find_dates
from generator.describe.regions import Regions, Shown
from generator.describe.relative import find_relative
from generator.describe.title import split_title
from generator.model import Kind, Line, Origin, Sourced

PUBLISHED_LABEL = re.compile(
    r"""
    입력 | 등록 | 발[행간] | 게재 | 승인 | 작성 | 송고 | 배포 | 게시
    | 发[布表] | 發[布表] | 刊[登发發] | 出版 | [时時][间間] | 日期
    | 公開 | 投稿 | 配信 | 掲載 | 発[行表]
    | (?i: publish | posted | issued | released | \bdate\b )
    """,
    re.VERBOSE,
)
MODIFIED_LABEL = re.compile(
    r"""
    수정 | 업데이트 | 갱신 | 최종
    | 更新 | 修[改正訂订] | 最終
    | (?i: updated | modified | edited | revised )
    """,
    re.VERBOSE,
)
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
LABEL_AFTER = 8
"""Characters after a date in which a label may stand: `2024年5月20日 6:00 更新`."""
ABOVE = 25
"""Lines above the title, below the text's first and after its last where its date may stand."""
BELOW = 6
AFTER = 4
NEAR = 6
"""Lines above the title where `3 days ago` is the page's own."""
LONGEST_REST = 60
SHORTEST_REST = 12
"""Characters beside the dates in a line that is there for them; fewer where the day is missing
or the line ends like a sentence."""
SHORTEST_SENTENCE = 6
"""Such characters before `。`, where more say what happened that day."""
MASTHEAD = 6
"""Lines at the top of a page where the day of the visit may stand."""
TOP = 2
BOXES = 4
"""Lines above the title in which the parts of its date may stand."""
_BOX = re.compile(
    r"(?:\d{1,2}(?:st|nd|rd|th)?|[A-Z][A-Za-z]{2,8}|\d{4}|[A-Z][a-z]{2,8}\s\d{1,2}|\d{1,2}\s[A-Z][a-z]{2,8})"
)
WEEKDAY = re.compile(
    r"\b(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\b|[월화수목금토일]요일"
    r"|星期[一二三四五六日天]|周[一二三四五六日]|[月火水木金土日]曜日"
)
_SHORT_WEEKDAY = re.compile(r"[(（][월화수목금토일月火水木金土日][)）]\s*$")
_ASIDE = re.compile(r"https?://\S+|关键[词字][:：].*$|關鍵[詞字][:：].*$")
"""Addresses and keywords beside a date."""
_BEGAN = re.compile(
    r"^\W*(?:시작일|설립일|창립일|출시일|발매일|개봉일|発売日|開設日|設立日|成立[时時][间間]|上线[时日][间期])[\s:：]"
)
_DEGREES = re.compile(r"-?\d\s?(?:℃|°C)\s*$")
OTHER_DATE = re.compile(
    rf"""
    [{COPYRIGHT_SIGNS}] | copyright | rights \s reserved
  | \b (?: as \s of | since | until | through | last \s checked | accessed | retrieved | expires?
          | join(?:ed)? (?: \s date )? | member \s since | registered
          | (?: event | start | end | due | closing ) \s date
          | deadline | effective | valid | born | founded | established | completed ) \b
  | 出[发發][时時日][间間期]?
  | 검색일 | 접속일 | 기준 | 마감 | 까지 | 현재 | 설립 | 창립 | 閲覧日 | 現在 | まで
  | 截至 | 截止 | 成立 | [创創][立办辦] | 設立 | 上映 | 推荐文章 | 推薦文章
  | (?: 사진 | 자료 | 写真 | 資料 | 提供 | 撮影 | [摄攝] ) \s? [=＝/:：] | [图圖] \s? [/／]
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""Words that say a date is not that of a publication."""
FURNITURE = frozenset({Kind.BOILERPLATE, Kind.NOTICE, Kind.REFERENCE})


class _Rank(IntEnum):
    """What a date says it is, the best first."""

    PUBLISHED = 1
    UNLABELLED = 2
    MODIFIED = 3


@dataclass(frozen=True, slots=True)
class _Candidate:
    moment: Moment
    rank: _Rank
    line: int


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


def _best(regions: Regions, author: int | None, custom: Custom) -> _Candidate | None:
    furniture = _undisputed(line for line in regions.head if line.kind in FURNITURE)
    labelled = [found for found in _candidates(furniture, custom) if found.rank is _Rank.PUBLISHED]
    datelines = _not_of_visit(list(_of_kind(regions.head, Kind.DATELINE)), regions, custom)
    candidates = (
        list(_candidates(_undisputed(datelines), custom))
        or list(_candidates(datelines, custom))
        or list(_candidates(regions.early(Kind.DATELINE), custom))
        or list(_candidates(regions.around(Kind.DATELINE), custom))
        or list(_candidates(regions.around(Kind.BYLINE), custom))
        or labelled
        or list(_candidates(filter(_is_labelled_date, regions.first_lines()), custom))
        or list(_behind_title(regions.head))
        or list(_standing(regions.shown(), author, custom))
        or list(_candidates(_undisputed(regions.astray(Kind.DATELINE, Kind.BYLINE)), custom))
        or list(_in_boxes(regions.shown()))
    )
    best = min(candidates, key=lambda found: (found.rank, not found.moment.exact), default=None)
    if best and best.rank is _Rank.MODIFIED:
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


def _behind_title(head: Sequence[Line]) -> Iterator[_Candidate]:
    """The date that the capture put into the title's line."""
    for line in _of_kind(head, Kind.TITLE):
        _, _, moment = split_title(line.text)
        if moment:
            yield _Candidate(moment, _Rank.UNLABELLED, line.n)


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


def _standing(shown: Shown, author: int | None, custom: Custom) -> Iterator[_Candidate]:
    """The dates of the one line that is there for its date: beside the author's, nearest below
    the title, above it, or right after the text."""
    count = len(shown.lines)
    at = next((place for place, line in enumerate(shown.lines) if line.n == author), None)
    is_head = at is not None and at < shown.told + BELOW
    beside = (at, at + 1, at - 1, at + 2, at - 2) if at is not None and is_head else ()
    below = range(shown.title, min(max(shown.text, shown.told) + BELOW, shown.after))
    above = range(shown.title - 1, max(shown.title - ABOVE, 0) - 1, -1)
    coarse: list[_Candidate] = []
    for place in (*beside, *below, *above):
        if not 0 <= place < count:
            continue
        line = shown.lines[place]
        is_authors = place == at and not OTHER_DATE.search(line.text)
        found = list(_candidates([line], custom)) if is_authors else []
        found = found or _of_date_line(line, place, custom)
        if any(candidate.moment.exact for candidate in found):
            yield from found
            return
        coarse = coarse or found
    if coarse:
        yield from coarse
        return
    after = range(shown.after, min(shown.after + AFTER, count))
    dated = [found for at in after if (found := _of_date_line(shown.lines[at], at, custom))]
    dated = [found for found in dated if any(candidate.moment.exact for candidate in found)]
    # More than one are those of comments or of other pieces.
    yield from dated[0] if len(dated) == 1 else ()


def _in_boxes(shown: Shown) -> Iterator[_Candidate]:
    """The date whose day, month and year stand in lines of their own: `Jan` over `29` over
    `2024`."""
    near = shown.lines[max(shown.title - BOXES, 0) : shown.told + BELOW]
    for at in range(len(near)):
        for lines in (near[at : at + 3], near[at : at + 2]):
            texts = [line.text.strip(" ,.•") for line in lines]
            if len(lines) > 1 and all(map(_BOX.fullmatch, texts)):
                moment = next(find_dates(" ".join(_month_second(texts))), None)
                if moment and moment.exact:
                    yield _Candidate(moment, _Rank.UNLABELLED, lines[0].n)
                    return


def _month_second(texts: Sequence[str]) -> list[str]:
    """Day, month and year in the order in which a date is written without a comma."""
    words = " ".join(texts).split()
    return [words[1], words[0], *words[2:]] if words[0].isalpha() else words


def _of_date_line(line: Line, place: int, custom: Custom) -> list[_Candidate]:
    """The dates of a line that holds little beside them and nothing that dates something else."""
    text = line.text.strip()
    aside = _ASIDE.search(line.text)
    found = list(_candidates([line], custom))
    if aside and any(candidate.moment.end > aside.start() for candidate in found):
        return []
    text = _ASIDE.sub("", text)
    rest = len(text) - sum(candidate.moment.end - candidate.moment.start for candidate in found)
    is_exact = any(candidate.moment.exact for candidate in found)
    allowed = LONGEST_REST if is_exact and text[-1:] not in SENTENCE_ENDS else SHORTEST_REST
    allowed = SHORTEST_SENTENCE if text.endswith("。") else allowed
    is_today = place < MASTHEAD and WEEKDAY.search(text) is not None
    return found if rest <= allowed and not is_today and not OTHER_DATE.search(text) else []


def _candidates(lines: Iterable[Line], custom: Custom) -> Iterator[_Candidate]:
    for line in lines:
        moments = list(find_dates(line.text, custom))
        befores, afters = _contexts(line.text, moments)
        labels_follow = befores and not _label(befores[0]) and _label(afters[0])
        for moment, before, after in zip(moments, befores, afters, strict=True):
            # Before another date a word behind one is that one's: `受理 5月1日　公開 6月2日`.
            own = "" if moment is not moments[-1] and not labels_follow else after
            rank = _label(own) if labels_follow else _label(before) or _label(own)
            yield _Candidate(moment, rank or _Rank.UNLABELLED, line.n)


def _contexts(text: str, moments: Sequence[Moment]) -> tuple[list[str], list[str]]:
    """What stands before each date, back to the one before, and what right after it."""
    starts = [0, *(moment.end for moment in moments)]
    ends = [*(moment.start for moment in moments[1:]), len(text)]
    befores = [text[start : moment.start] for start, moment in zip(starts, moments, strict=False)]
    afters = [
        text[moment.end : min(end, moment.end + LABEL_AFTER)]
        for moment, end in zip(moments, ends, strict=False)
    ]
    return befores, afters


def _label(context: str) -> _Rank | None:
    if MODIFIED_LABEL.search(context):
        return _Rank.MODIFIED
    return _Rank.PUBLISHED if PUBLISHED_LABEL.search(context) else None
