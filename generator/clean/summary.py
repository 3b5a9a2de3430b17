"""Summaries that the site had a machine write, beside or above the author's text.

Told by their label (`AI 요약`) and by the note that says who made them (`기사 내용을 AI가
요약한 것으로 …`): what stands between the two, or below the note up to the next furniture or line
of the head, is no author's.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from generator.clean.features import Features
from generator.clean.reasons import Reason
from generator.clean.rules import Judgement
from generator.model import Kind

MOST_LINES: Final = 6
"""Lines of a summary that are not blank."""
MOST_WITHOUT_NOTE: Final = 3
"""The same, where nothing but furniture or a line of the head ends it."""
LONGEST_NOTE: Final = 160
"""Columns."""

_LABEL: Final = re.compile(
    r"""
    ^ \W{0,4} (?:
        (?: AI | 인공지능 | 자동 ) \s? (?: 기사 | 뉴스 )? \s? 요약 (?: \s? (?: 봇 | 문 | 보기 ) )?
      | (?: AI | 自動 ) \s? (?: による )? (?: 記事 )? 要約
      | (?: AI | 智能 | 智慧 | 自動 | 机器 ) \s? (?: 智能 )? (?: 摘要 | 总结 | 總結 | 速览 | 导读 )
      | (?: AI | automated | machine ) [ -] (?: generated \s )? summary
      | summari[sz]ed \s by \s AI
    ) (?: \W .{0,8} )? $
    """,
    re.VERBOSE | re.IGNORECASE,
)
_MAKER: Final = re.compile(
    r"""
    AI | 인공지능 | 자동 | 기계 | 기술로 | 自動 | 人工智能 | 人工智慧 | 智能 | 机器
  | automat | machine
    """,
    re.VERBOSE | re.IGNORECASE,
)
_MADE: Final = re.compile(
    r"""
    요약 (?: 한 | 된 | 했 | 하 | 은 | 문은 | 결과 | 입니다 )
  | 要約 (?: し | され | は | です ) | (?: 記事 .{0,8} | ポイント .{0,4} | 要点 .{0,4} ) AI \s? が
  | 摘要 .{0,8} (?: 生成 | 由 | 产生 | 產生 | 提供 )
  | (?: 生成 | 提炼 ) .{0,6} (?: 摘要 | 总结 | 總結 )
  | (?: 总结 | 總結 | 提炼 ) .{0,6} (?: 而成 | 仅供 | 僅供 )
  | summar .{0,30} (?: generated | created | made | written | produced ) | generated \s summar
    """,
    re.VERBOSE | re.IGNORECASE,
)
_STOPS: Final = frozenset({Kind.BOILERPLATE, Kind.BYLINE, Kind.DATELINE})
_SUMMARY: Final = Judgement(Kind.BOILERPLATE, Reason.MACHINE_SUMMARY)


def judge_machine_summaries(lines: Sequence[Features], own: Sequence[Judgement]) -> list[Judgement]:
    """What each line is by itself, but for machines' summaries and the notes about them."""
    result = list(own)
    filled = [(line, own[line.index]) for line in lines if not line.blank]
    labels = frozenset(place for place, (line, _) in enumerate(filled) if _is_label(line))
    notes = frozenset(place for place, (line, _) in enumerate(filled) if _is_note(line))
    for place in sorted(labels | notes):
        end = _end(filled, place, labels, notes)
        for line, judgement in filled[place : end + 1]:
            result[line.index] = _SUMMARY if judgement.keep else judgement
    return result


def _end(
    filled: Sequence[tuple[Features, Judgement]],
    place: int,
    labels: frozenset[int],
    notes: frozenset[int],
) -> int:
    """The last place of what a label or a note at a place tells of; that place itself, if it
    is a note below a labelled summary, or if neither furniture nor the head follows soon; the one
    above if the note is itself running text, about machines."""
    if place in labels:
        near = range(place + 1, place + MOST_LINES + 2)
        note = next((below for below in near if below in notes), None)
        if note is not None:
            return note
    elif not labels.isdisjoint(range(place - MOST_LINES - 1, place)):
        return place
    elif place and filled[place - 1][1].reason is Reason.LONG_SENTENCE:
        return place - 1
    below = range(place + 1, min(place + MOST_WITHOUT_NOTE + 2, len(filled)))
    stop = next((near for near in below if filled[near][1].kind in _STOPS), place + 1)
    is_brief = all(line.columns <= LONGEST_NOTE for line, _ in filled[place + 1 : stop])
    return stop - 1 if is_brief else place


def _is_label(line: Features) -> bool:
    return line.columns <= LONGEST_NOTE // 4 and _LABEL.match(line.bare) is not None


def _is_note(line: Features) -> bool:
    is_short = line.columns <= LONGEST_NOTE
    return is_short and _MADE.search(line.bare) is not None and _MAKER.search(line.bare) is not None
