"""The dates that lines give, and what each says it is: that of publication, of the last change, or
neither."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum

from generator.characters import COPYRIGHT_SIGNS, SENTENCE_ENDS
from generator.describe.dates import Custom, Moment, find_dates
from generator.describe.regions import Shown
from generator.model import Line

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
LABEL_AFTER = 8
"""Characters after a date in which a label may stand: `2024年5月20日 6:00 更新`."""
LONGEST_REST = 60
SHORTEST_REST = 12
"""Characters beside the dates in a line that is there for them; fewer where the day is missing
or the line ends like a sentence."""
SHORTEST_SENTENCE = 6
"""Such characters before `。`, where more say what happened that day."""
MASTHEAD = 6
"""Lines at the top of a page where the day of the visit may stand."""
BOXES, BELOW = 4, 6
"""Lines above the title and below the text's first in which the parts of a date may stand."""
_BOX = re.compile(
    r"(?:\d{1,2}(?:st|nd|rd|th)?|[A-Z][A-Za-z]{2,8}|\d{4}|[A-Z][a-z]{2,8}\s\d{1,2}|\d{1,2}\s[A-Z][a-z]{2,8})"
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
    """The date whose day, month and year stand in lines of their own: `Jan` over `29` over
    `2024`."""
    near = shown.lines[max(shown.title - BOXES, 0) : shown.told + BELOW]
    for at in range(len(near)):
        for lines in (near[at : at + 3], near[at : at + 2]):
            texts = [line.text.strip(" ,.•") for line in lines]
            if len(lines) > 1 and all(map(_BOX.fullmatch, texts)):
                moment = next(find_dates(" ".join(_month_second(texts))), None)
                if moment and moment.exact:
                    yield Candidate(moment, Rank.UNLABELLED, lines[0].n)
                    return


def _month_second(texts: Sequence[str]) -> list[str]:
    """Day, month and year in the order in which a date is written without a comma."""
    words = " ".join(texts).split()
    return [words[1], words[0], *words[2:]] if words[0].isalpha() else words


def of_date_line(line: Line, place: int, custom: Custom) -> list[Candidate]:
    """The dates of a line that holds little beside them and nothing that dates something else."""
    text = line.text.strip()
    aside = _ASIDE.search(line.text)
    found = list(dates_given([line], custom))
    if aside and any(candidate.moment.end > aside.start() for candidate in found):
        return []
    text = _ASIDE.sub("", text)
    rest = len(text) - sum(candidate.moment.end - candidate.moment.start for candidate in found)
    is_exact = any(candidate.moment.exact for candidate in found)
    allowed = LONGEST_REST if is_exact and text[-1:] not in SENTENCE_ENDS else SHORTEST_REST
    allowed = SHORTEST_SENTENCE if text.endswith("。") else allowed
    is_today = place < MASTHEAD and WEEKDAY.search(text) is not None
    return found if rest <= allowed and not is_today and not OTHER_DATE.search(text) else []


def dates_given(lines: Iterable[Line], custom: Custom) -> Iterator[Candidate]:
    for line in lines:
        moments = list(find_dates(line.text, custom))
        befores, afters = _contexts(line.text, moments)
        labels_follow = befores and not _label(befores[0]) and _label(afters[0])
        for moment, before, after in zip(moments, befores, afters, strict=True):
            # Before another date a word behind one is that one's: `受理 5月1日　公開 6月2日`.
            own = "" if moment is not moments[-1] and not labels_follow else after
            rank = _label(own) if labels_follow else _label(before) or _label(own)
            yield Candidate(moment, rank or Rank.UNLABELLED, line.n)


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
    return Rank.PUBLISHED if PUBLISHED_LABEL.search(context) else None
