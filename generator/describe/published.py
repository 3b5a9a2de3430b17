"""When a piece was published: the date line, or a labelled date above the text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum

from generator.describe.dates import Moment, find_dates
from generator.describe.regions import Regions
from generator.model import Kind, Line, Origin, Sourced

PUBLISHED_LABEL = re.compile(
    r"""
    입력 | 등록 | 발행 | 게재 | 승인 | 작성 | 송고 | 배포 | 게시
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


def find_published(regions: Regions) -> Sourced[str]:
    """The date that a page gives for itself; never one out of the running text."""
    furniture = (line for line in regions.head if line.kind in FURNITURE)
    labelled = (found for found in _candidates(furniture) if found.rank is _Rank.PUBLISHED)
    candidates = (
        list(_candidates(regions.around(Kind.DATELINE)))
        or list(_candidates(regions.around(Kind.BYLINE)))
        or list(labelled)
        or list(_candidates(regions.astray(Kind.DATELINE, Kind.BYLINE)))
    )
    if not candidates:
        return Sourced(value="", origin=Origin.MISSING)
    best = min(candidates, key=lambda found: (found.rank, not found.moment.exact))
    return Sourced(value=best.moment.iso, origin=Origin.CAPTURE, line=best.line)


def _candidates(lines: Iterable[Line]) -> Iterator[_Candidate]:
    for line in lines:
        moments = list(find_dates(line.text))
        befores, afters = _contexts(line.text, moments)
        labels_follow = befores and not _label(befores[0]) and _label(afters[0])
        for moment, before, after in zip(moments, befores, afters, strict=True):
            rank = _label(after) if labels_follow else _label(before) or _label(after)
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
