"""What the lines around the title are in the end: a series' name above it, and below it those of
an office, the subtitles, and the text's first sentences.

A page that parts its first sentences from the rest (a sign-up box, `Read also`) makes them look
like subtitles. What stands below the name of the author or the day of publication and ends like
a sentence is the text's, as is what greets its readers.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from generator.clean.features import Features
from generator.clean.offices import OFFICE
from generator.clean.reasons import Reason
from generator.clean.rules import Judgement
from generator.clean.under_title import judge_under_title, line_above
from generator.greetings import greets
from generator.model import Kind

LONGEST_SERIES: Final = 60
"""Columns of a series' or a section's name above the title."""
LONGEST_OFFICE: Final = 80
LONGEST_STANDFIRST: Final = 100
"""Columns of a sentence that stands between title and text without an author or a date."""

_OFFICE: Final = re.compile(
    rf"""
    (?: {OFFICE} | 연락처 | 문의처? | 전화(?:번호)? | 팩스
      | (?: 新闻 | 新聞 )? (?: 联系 | 聯絡 | 聯繫 ) (?: 人 | 电话 | 電話 | 窗口 ) | 电话
      | (?: お? 問い?合わ?せ | 連絡 ) 先 | 同時発表 | 電話
      | (?i: (?: media \s | press \s )? contacts? | tel | phone | fax | e-?mail ) (?= \s? [:：] ) )
    (?: \s? [:：|｜] \s? | \s+ ) (?= \S )
    """,
    re.VERBOSE,
)
"""`담당부서 무역안보정책과`, `發布單位：疾病管制科`: who answers for a release."""
_FACTS: Final = re.compile(
    r"\W{0,3} (?: [^\s\d:：]{1,8} | [A-Z][\w' -]{2,24} ) \s? [:：] \s* \S", re.VERBOSE
)
"""`會場：…`, `Running time: 94 min`"""
_BESIDE: Final = frozenset({Kind.BYLINE, Kind.DATELINE})
_OF_TEXT: Final = frozenset({Kind.PARAGRAPH, Kind.HEADING, Kind.LIST})
_BEGINS: Final = frozenset({Kind.PARAGRAPH, Kind.LIST, Kind.TABLE})
_BY_PLACE: Final = frozenset({Reason.READS_LIKE_TEXT, Reason.BRACKETED_HEADING})
_SERIES: Final = Judgement(Kind.SUBTITLE, Reason.SERIES_NAME)
_FACT: Final = Judgement(Kind.LIST, Reason.LABELLED_FACT)
_OF_OFFICE: Final = Judgement(Kind.BYLINE, Reason.OFFICE_LINE)


def judge_opening(
    lines: Sequence[Features], own: Sequence[Judgement], judged: Sequence[Judgement]
) -> tuple[Judgement, ...]:
    """The judgements, those on the kept lines around the title set right; all sequences are of
    equal length."""
    result = list(judged)
    title = next((at for at, found in enumerate(judged) if found.kind is Kind.TITLE), None)
    if title is None:
        return tuple(result)
    for line in lines[:title]:
        if _names_series(line, judged[line.index]):
            result[line.index] = _SERIES
    below = _between(lines, judged, title)
    for line in below:
        result[line.index] = _below_title(lines, result[line.index], line, title)
    beside = [line.index for line in below if result[line.index].kind in _BESIDE]
    under = [line for line in below if result[line.index].reason is Reason.UNDER_TITLE]
    for line in _facts(under):
        if not any(at > line.index for at in beside):
            result[line.index] = _FACT
    under = [line for line in under if result[line.index].reason is Reason.UNDER_TITLE]
    first = next((at for at, line in enumerate(under) if _begins_text(line, under, beside)), None)
    for line in under[first:] if first is not None else ():
        result[line.index] = own[line.index]
    return tuple(result)


def _names_series(line: Features, judgement: Judgement) -> bool:
    """Whether a short line that was kept above the title for how it reads names a series."""
    is_open = judgement.reason in _BY_PLACE and judgement.kind in _OF_TEXT
    return is_open and line.columns <= LONGEST_SERIES and not line.ends_sentence


def _between(lines: Sequence[Features], judged: Sequence[Judgement], title: int) -> list[Features]:
    """The kept lines from the title to the text's first; those of an office are none of it."""
    found: list[Features] = []
    for line in lines[title + 1 :]:
        judgement = judged[line.index]
        if judgement.keep and judgement.kind in _BEGINS and not _is_of_office(line):
            return found
        if judgement.keep:
            found.append(line)
    return []


def _below_title(
    lines: Sequence[Features], own: Judgement, line: Features, title: int
) -> Judgement:
    """The judgement on a line between title and text, if it has the form of another thing."""
    if _is_of_office(line):
        return _OF_OFFICE
    if own.reason is not Reason.UNDER_TITLE:
        return own
    return judge_under_title(line, lines[title], line_above(lines, line.index)) or own


def _is_of_office(line: Features) -> bool:
    is_short = line.columns <= LONGEST_OFFICE and not line.ends_sentence
    return is_short and _OFFICE.match(line.bare) is not None


def _facts(under: Sequence[Features]) -> list[Features]:
    """Of lines in a row that are labels with what they say (`会場：…`, `對象：…`), all."""
    told = [_FACTS.match(line.bare) is not None and not line.ends_sentence for line in under]
    return [
        line
        for at, line in enumerate(under)
        if told[at] and (told[at - 1 : at] == [True] or told[at + 1 : at + 2] == [True])
    ]


def _begins_text(line: Features, under: Sequence[Features], beside: Sequence[int]) -> bool:
    """Whether a line under the title begins the text; `beside` are the places of authors and
    dates above the text's first line."""
    if greets(line.bare):
        return True
    if not line.ends_sentence:
        return False
    if beside and beside[-1] < line.index:
        return True
    is_alone = sum(near.ends_sentence for near in under) == 1
    return not beside and not (is_alone and line.columns <= LONGEST_STANDFIRST)
