"""The dates that lines give, and what each says it is: that of publication, of the last change, or
neither."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum

from generator.characters import COPYRIGHT_SIGNS, SENTENCE_ENDS
from generator.describe.dates import MONTH, Custom, Moment, find_dates
from generator.describe.regions import Shown
from generator.model import Line

PUBLISHED_LABEL = re.compile(
    r"""
    입력 | 등록 | 발[행간] | 게재 | 승인 | 작성 | 송고 | 배포 | 게시
    | 发[布表] | 發[布表] | 刊[登发發] | 出版 | [时時][间間] | 日期
    | 公開 | 投稿 | 配信 | 掲載 | 発[行表]
    | (?i: publish | posted | issued | released | first \s printed | \basked\b | \bdate\b )
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
_OF_WHAT = re.compile(r"(?<=[一-鿿])(?:[時时][间間]|日期)")
"""`摄影时间`: the word before says of what the day is."""
_COLON = re.compile(r"[:：]\s*$")
LABEL_AFTER = 8
"""Characters after a date in which a label may stand: `2024年5月20日 6:00 更新`."""
_ROW = re.compile(r"[|｜·•]")
_ISSUE = re.compile(
    r"\d{4} \s? [年년] \s? \d{1,2} (?: [·・,~-] \d{1,2} )? \s? [月월] \s? [号號호]", re.VERBOSE
)
LONGEST_REST = 60
SHORTEST_REST = 12
"""Characters beside the dates in a line that is there for them; fewer where the day is missing
or the line ends like a sentence."""
SHORTEST_SENTENCE = 6
"""Such characters before `。`, where more say what happened that day."""
MASTHEAD = 6
"""Lines at the top of a page where the day of the visit may stand."""
BOXES, BELOW = 12, 6
"""Lines above the title and below the text's first in which the parts of a date may stand."""
_BOX = re.compile(
    rf"""
    (?P<day> \d{{1,2}} ) (?: st | nd | rd | th | 日 )?
  | (?P<month> {MONTH} ) \.? (?: \s (?P<day_b> \d{{1,2}} ) )?
  | (?P<day_c> \d{{1,2}} ) \s (?P<month_c> {MONTH} )
  | (?P<year> \d{{4}} ) 年?
  | (?P<year_b> \d{{4}} ) [-./年] (?P<number> \d{{1,2}} ) 月?
  | (?P<number_d> \d{{1,2}} ) [-/月] (?P<day_d> \d{{1,2}} ) 日?
    """,
    re.VERBOSE,
)
WEEKDAY = re.compile(
    r"\b(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\b|[월화수목금토일]요일"
    r"|星期[一二三四五六日天]|周[一二三四五六日]|[月火水木金土日]曜日"
)
_ASIDE = re.compile(r"https?://\S+|关键[词字][:：].*$|關鍵[詞字][:：].*$")
"""Addresses and keywords beside a date."""
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

OTHER_LABEL = re.compile(
    r"""
    (?: 展[会會览覽出] | 活[动動] | [会會][议議] | [举舉][办辦行] | [报報]名 | 演出 | 公演
      | 考[试試] | 比[赛賽] | [讲講]座 | 培[训訓] | [课課]程 | [开開][课課庭幕] | [采採][访訪]
      | 有效 | [注註][册冊] | 登[录錄入] | 生[产產] | [实實]施 | 生效 | 施行 | 投[标標] | 面[试試]
      | 放映 | [收来來]稿 | 修回 | [录錄]用 | 受理 | 裁判 | [营營][业業] | 服[务務] | [办辦]公
      | 到[岗崗] | 出生
      | 原文 (?: [发發][表布佈] | 刊登 )?
    ) \s? (?: [时時][间間] | 日期? ) \s? [:：]? \s* $
  | (?: [注註][册冊] | 原[载載]) \s? [于於] \s* $
  | 最[后後] (?: 登[录錄入] | [访訪][问問] | 上[线線] ) (?:[时時][间間])? \s? [:：]? \s* $
  | \b (?: (?: last \s (?: seen | visit(?:ed)? | active | login ) )
        | website (?: \s last)? \s updated | site (?: \s last)? \s updated
        | (?: received | accepted | answered | replied | commented | due | opens | closes | starts
            | ends | doors )
      ) (?: \s on )? \s? :? \s* $
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""What right before a date says that it is not that of a publication."""
_SPAN_BEFORE = re.compile(
    r"""
    (?: \b MONTH (?: \s \d{1,2} )? | [日号號)）]
      | (?: ^ | \b from \s | \b [MTWFS][a-z]{2,8} \s | [(,:|] \s? ) \d{1,2} (?:st|nd|rd|th)?
    ) \s?
    (?: [-–—~～至到] | to | until | through ) \s? $
    """.replace("MONTH", MONTH),
    re.VERBOSE,
)
"""`16 March to` before `8 September 2024`: the end of a span of days."""
_ONLY_DASH = re.compile(r"\s?(?:[-–—~～至到]|to|until|through)\s?")
_SPAN_BEHIND = re.compile(r"\s?(?:[(（].[)）])?\s?[-–—~～至到]\s?\d{1,2}\s?[日月]")
"""`-14日` behind a date."""
LONGEST_SPAN = 24
"""Characters beside a date in which a span's other end stands."""
_QUOTES = re.compile(r"^\W*On\b.{6,80}\bwrote:\s*$")


class Rank(IntEnum):
    """What a date says it is, the best first."""

    PUBLISHED = 1
    UNLABELLED = 2
    MODIFIED = 3


@dataclass(frozen=True, slots=True)
class Candidate:
    moment: Moment
    rank: Rank
    line: int


def in_boxes(shown: Shown) -> Iterator[Candidate]:
    """The date whose parts stand in lines of their own: `Jan` over `29` over `2024`, `2025` over
    `05/06`, `29` over `2024-01`."""
    near = shown.lines[max(shown.title - BOXES, 0) : shown.told + BELOW]
    parts = [_BOX.fullmatch(line.text.strip(" ,.•/")) for line in near]
    for at in range(len(near)):
        for boxes in (parts[at : at + 3], parts[at : at + 2]):
            whole = _together(boxes)
            moment = next(find_dates(whole), None) if whole else None
            if moment and moment.exact:
                yield Candidate(moment, Rank.UNLABELLED, near[at].n)
                return


def _together(boxes: Sequence[re.Match[str] | None]) -> str:
    """The parts of a date as one; empty if one is missing or stands there twice."""
    parts = [
        (name.partition("_")[0], part)
        for box in boxes
        for name, part in (box.groupdict().items() if box else ())
        if part
    ]
    given = dict(parts)
    if not all(boxes) or len(given) < len(parts) or not {"year", "day"} <= given.keys():
        return ""
    if "month" in given:
        return f"{given['day']} {given['month']} {given['year']}"
    return f"{given['year']}-{given['number']}-{given['day']}" if "number" in given else ""


def of_date_line(line: Line, custom: Custom, *, is_top: bool) -> list[Candidate]:
    """The dates of a line that holds little beside them and nothing that dates something else.

    At the top of a page a weekday shows that the day is that of the visit.
    """
    found = list(dates_given([line], custom))
    if not found:
        return []
    text = line.text.strip()
    aside = _ASIDE.search(line.text)
    if aside and any(candidate.moment.end > aside.start() for candidate in found):
        return []
    text = _ASIDE.sub("", text)
    rest = len(text) - sum(candidate.moment.end - candidate.moment.start for candidate in found)
    is_exact = any(candidate.moment.exact for candidate in found)
    allowed = LONGEST_REST if is_exact and text[-1:] not in SENTENCE_ENDS else SHORTEST_REST
    allowed = SHORTEST_SENTENCE if text.endswith("。") else allowed
    is_published = any(candidate.rank is Rank.PUBLISHED for candidate in found)
    if is_published or _ISSUE.search(text) or _is_set_apart(text, found):
        allowed = LONGEST_REST
    is_today = is_top and WEEKDAY.search(text) is not None
    return found if rest <= allowed and not is_today and not OTHER_DATE.search(text) else []


def _is_set_apart(text: str, found: Iterable[Candidate]) -> bool:
    """Whether a date has a part of a row to itself: `Sky News | May 2024 | Issue 2`."""
    parts = {part.strip() for part in _ROW.split(text)}
    return len(parts) > 1 and any(
        text[one.moment.start : one.moment.end].strip() in parts for one in found
    )


def dates_given(lines: Iterable[Line], custom: Custom) -> Iterator[Candidate]:
    """The dates that may be those of the page, each with what it says it is."""
    for line in lines:
        moments = list(find_dates(line.text, custom))
        if not moments or _QUOTES.match(line.text):
            continue
        befores, afters = _contexts(line.text, moments)
        spans = _spans(line.text, moments)
        is_labelled = befores and (_label(befores[0]) or _COLON.search(befores[0]))
        labels_follow = befores and not is_labelled and _label(afters[0])
        for at, (moment, before, after) in enumerate(zip(moments, befores, afters, strict=True)):
            # Before another date a word behind one is that one's: `受理 5月1日　公開 6月2日`.
            own = "" if moment is not moments[-1] and not labels_follow else after
            rank = _label(own) if labels_follow else _label(before) or _label(own)
            if (rank is not Rank.PUBLISHED and at in spans) or OTHER_LABEL.search(before):
                continue
            yield Candidate(moment, rank or Rank.UNLABELLED, line.n)


def _spans(text: str, moments: Sequence[Moment]) -> frozenset[int]:
    """Which of a line's dates begin or end a span of days: none says when a text was
    published."""
    found: set[int] = set()
    for at, moment in enumerate(moments):
        before = text[moments[at - 1].end if at else 0 : moment.start]
        if at and _ONLY_DASH.fullmatch(before):
            found |= {at - 1, at}
        if _SPAN_BEFORE.search(before[-LONGEST_SPAN:]) or _SPAN_BEHIND.match(text, moment.end):
            found.add(at)
    return frozenset(found)


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


def _label(context: str) -> Rank | None:
    if MODIFIED_LABEL.search(context):
        return Rank.MODIFIED
    told = _OF_WHAT.sub("", context)
    return Rank.PUBLISHED if PUBLISHED_LABEL.search(told) else None
