"""Names of series and numbers of issues that stand over a title."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from generator.clean.features import Features, Marker

LONGEST: Final = 70
"""Columns."""
NEAR: Final = 3
"""Lines over the title that are looked at."""

_NUMBER: Final = re.compile(
    r"""
    (?: 제 \s? \d{1,4} \s? [호회화편부권집] | 통권 | \d{4} 년 \s? \d{1,2} 월호
      | \d{4} \s? [-–] \s? (?: no[.] \s? )? \d{1,3} \s? 호? $
      | 第 \s? [\d０-９一二三四五六七八九十百]{1,5} \s? [期号號回集季話卷] | [总總] 第
      | 系列 \s? [\d一二三四五六七八九十]
      | \b (?: vol | no | issue | part | episode ) [.]? \s?
            (?: \d{1,4} | one | two | three | four | five | six | [IV]{1,3} ) \b
      | ^ (?: 特集 | 連載 | 기획 | 특집 ) [\s:：|｜] \s? \S | ^ \[ [^\[\]]{2,12} \] \s [『《〈「]
      | [<〈] \s? \d{1,2} \s? [>〉] \W? $ | \S \s? [①-⑳] $ | \S \s [上中下] $ | [#＃] \d{1,3} $ )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_NOT_SERIES: Final = re.compile(r"[>›»＞] | / \s | ^ [#＃] | [(（] \d+ [)）] $", re.VERBOSE)
"""Steps of a breadcrumb, tags and counts."""


def series_lines(lines: Sequence[Features], title: int) -> frozenset[int]:
    """Places of the lines directly over the title that number what it belongs to:
    `이슈브리프 제2024-18호`, `封面故事｜第812期`, `地図から消える線路　第3回`."""
    above = [line for line in lines[max(0, title - 2 * NEAR) : title] if not line.blank][-NEAR:]
    return frozenset(line.index for line in above if _numbers_issue(line))


def _numbers_issue(line: Features) -> bool:
    is_plain = line.furniture is None and line.marker in (Marker.NONE, Marker.HEADING)
    is_sentence = line.ends_sentence and not line.bare[-1].isdigit()
    is_short = line.columns <= LONGEST and not is_sentence
    if not (is_plain and is_short) or _NOT_SERIES.search(line.bare):
        return False
    return _NUMBER.search(line.bare) is not None
