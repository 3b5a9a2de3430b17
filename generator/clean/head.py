"""The article's head: which line is the title, and what stands between it and the text."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from dataclasses import dataclass
from typing import Final

from generator.clean.body import Span, ends_in_noun, is_prose
from generator.clean.bylines import LONGEST_NAME, NAME, SEVERAL_NAMES
from generator.clean.dates import is_date_line
from generator.clean.features import Features, Marker, columns_of
from generator.clean.latin_names import LONGEST_NAME_LINE, ROLE, names_somebody
from generator.clean.likeness import likeness, words_of
from generator.clean.outline import begins_with_heading
from generator.clean.reasons import Reason
from generator.clean.rules import Judgement
from generator.clean.series import series_lines
from generator.clean.title import find_title
from generator.model import Kind

ANCHOR_BEFORE: Final = 15
ANCHOR_AFTER: Final = 6
"""Lines before and after the text's beginning where a dateline or byline marks the head."""
MOST_PROSE_IN_HEAD: Final = 2
LONGEST_TITLE: Final = 150
SHORTEST_TITLE: Final = 12
"""Columns."""
MOST_TEXT_ABOVE: Final = 0.04
"""Share of the running text that may stand above the title and be none of the article's."""
TITLE_BLOCK: Final = 5
"""Lines under the title that are believed to be subtitles by their place."""
FURTHEST_SUBTITLE: Final = 12
"""Kept lines under the title, beyond which it has no subtitle."""
SHORTEST_SUBTITLE: Final = 14
SHORTEST_FIRST_SENTENCE: Final = 24
HEAD_LINES: Final = 8
FEWEST_KEPT: Final = 6
"""Lines of an article that has no running text."""
MOST_COPIES: Final = 3
"""A title stands in the window's title and a path too; `3 days ago` beside each of many posts."""
LIKENESS_OF_SUBTITLE: Final = 0.25

_LABEL: Final = re.compile(
    r"""
    (?: 등록 | 작성 | 게시 | 발행 | 입력 | 수정 | 송고 | 승인 | 보도 | 조회 | 추천 | 댓글
      | 发布 | 發布 | 發佈 | 浏览 | 瀏覽 | 阅读 | 閱讀 | 更新 | 点击 | 點擊 | 前往 | 時間 | 时间 )
    """,
    re.VERBOSE,
)
"""With what a label as short as a name begins: `등록일`."""

_ROLE: Final = re.compile(
    r"""
    (?: 글 | 사진 | 글·사진 | 취재 | 영상 | 편집 | 그래픽 | 디자인 | 번역 | 정리
      | 文 | 文字 | 写真 | 取材 | 取材・文 | 編集 | 聞き手 | 構成 | 撮影 | 翻訳
      | 撰文 | 图 | 圖 | 攝影 | 摄影 | 設計 | 设计 | 採訪 | 采访 | 編輯 | 编辑 | 責任編輯 | 责任编辑
      | 執行編輯 | 校對 | 校对 | 翻譯 | 翻译 | 製圖 | 制图 )
    """,
    re.VERBOSE,
)
"""What somebody did, alone in a line over the name."""
_HEAD_LINES: Final = frozenset({Kind.DATELINE, Kind.BYLINE})


@dataclass(frozen=True, slots=True)
class Head:
    """Where the head lies, as 0-based places."""

    title: int | None
    text: int
    """The first line of the article's text."""


def find_head(lines: Sequence[Features], own: Sequence[Judgement], span: Span) -> Head:
    """The title and the beginning of the text."""
    filled = [line.index for line in lines if not line.blank]
    text = _beginning(lines, own, span, filled)
    title = find_title(lines, own, span)
    if title is None or title < text:
        return Head(title, text)
    below = [index for index in filled if index > title]
    begun = next((index for index in below if _begins_text(lines[index], own[index])), None)
    return Head(title, begun or next(iter(below), title))


def judge_head(
    lines: Sequence[Features], judged: Sequence[Judgement], head: Head, span: Span
) -> list[Judgement]:
    """The lines up to the text: title, what is under it, and the furniture above it."""
    result = list(judged)
    if head.title is None:
        return result
    kept_above = _head_lines_above(lines, judged, head.title)
    for line in lines[: _end_of_furniture(lines, judged, head.title, span)]:
        if judged[line.index].keep and line.index not in kept_above:
            result[line.index] = Judgement(Kind.BOILERPLATE, Reason.BEFORE_TITLE)
    for index in series_lines(lines, head.title):
        if judged[index].keep and judged[index].kind not in _HEAD_LINES:
            result[index] = Judgement(Kind.SUBTITLE, Reason.SERIES_NAME)
    result[head.title] = Judgement(Kind.TITLE, Reason.TITLE_OVER_TEXT)
    words = frozenset(
        word for line in lines[head.text : span.last + 1] for word in words_of(line.bare)
    )
    between = [line for line in lines[head.title + 1 : head.text] if judged[line.index].keep]
    authors = _parts(
        " ".join(line.bare for line in lines if judged[line.index].kind is Kind.BYLINE)
    )
    for place, line in enumerate(between):
        own = judged[line.index]
        if begins_with_heading(lines, judged, line.index):
            result[line.index] = Judgement(Kind.HEADING, Reason.LONE_HEADING)
            break
        if _ends_head(line, own) or _begins_early(
            line, own, between[place + 1 : place + 1 + HEAD_LINES]
        ):
            break
        if own.kind is Kind.PARAGRAPH and _is_author(line, place, between, judged, authors):
            result[line.index] = Judgement(Kind.BYLINE, Reason.NAMED_AUTHOR)
        else:
            result[line.index] = _under_title(line, own, place, words)
    return result


def judge_title_alone(
    lines: Sequence[Features],
    own: Sequence[Judgement],
    judged: Sequence[Judgement],
    span: Span | None,
) -> tuple[Judgement, ...]:
    """The title of an article without running text (a forum's post in short lines, an interview
    in items), among the lines that the model keeps."""
    kept = [line.index for line in lines if judged[line.index].keep and not line.blank]
    if span is not None or len(kept) < FEWEST_KEPT:
        return tuple(judged)
    title = find_title(lines, own, Span(kept[0], kept[-1]))
    if title is None or title not in kept or lines[title].count > MOST_COPIES:
        return tuple(judged)
    result = list(judged)
    result[title] = Judgement(Kind.TITLE, Reason.TITLE_OVER_TEXT)
    return tuple(result)


def _beginning(
    lines: Sequence[Features], own: Sequence[Judgement], span: Span, filled: Sequence[int]
) -> int:
    """The first running text below the head's last dateline or byline."""
    place = filled.index(span.first) if span.first in filled else 0
    near = filled[max(0, place - ANCHOR_BEFORE) : place + ANCHOR_AFTER]
    anchor, prose = span.first, 0
    for index in near:
        prose += index >= span.first and is_prose(lines[index], own[index])
        if own[index].kind in _HEAD_LINES and index in span and prose < MOST_PROSE_IN_HEAD:
            anchor = index
    below = [index for index in filled if anchor <= index <= span.last]
    text = next((index for index in below if _begins_text(lines[index], own[index])), below[0])
    return _wrapped_start(lines, own, text)


def _wrapped_start(lines: Sequence[Features], own: Sequence[Judgement], text: int) -> int:
    """The first line of a hard-wrapped paragraph of which one line was found."""
    while text > 0 and own[text - 1].kind is Kind.PARAGRAPH and lines[text].goes_on:
        text -= 1
    return text


def _begins_text(line: Features, judgement: Judgement) -> bool:
    if not is_prose(line, judgement):
        return False
    return line.ends_sentence or line.columns > LONGEST_TITLE or judgement.kind is Kind.LIST


def _end_of_furniture(
    lines: Sequence[Features], judged: Sequence[Judgement], title: int, span: Span
) -> int:
    """How far the furniture above the title reaches: teasers are sometimes taken for the
    text's beginning, but what is much of the text stays."""
    prose = [line for line in lines[span.first : span.last + 1] if _is_kept_prose(line, judged)]
    above = sum(line.columns for line in prose if line.index < title)
    is_little = above <= MOST_TEXT_ABOVE * sum(line.columns for line in prose)
    return title if is_little else span.first


def _is_kept_prose(line: Features, judged: Sequence[Judgement]) -> bool:
    return judged[line.index].keep and is_prose(line, judged[line.index])


def _head_lines_above(
    lines: Sequence[Features], judged: Sequence[Judgement], title: int
) -> frozenset[int]:
    """A dateline or byline directly above the title belongs to the head; so does a series'
    name in brackets."""
    above = [line.index for line in lines[max(0, title - 6) : title] if not line.blank][-2:]
    series = (index for index in above[-1:] if judged[index].reason is Reason.BRACKETED_HEADING)
    return frozenset((*(index for index in above if judged[index].kind in _HEAD_LINES), *series))


def _under_title(line: Features, own: Judgement, place: int, words: frozenset[str]) -> Judgement:
    if own.reason is Reason.DATE_LINE and _is_bracketed_whole(line.bare):
        return Judgement(Kind.REFERENCE, Reason.PUBLICATION_NOTE)
    if not own.keep or own.kind not in (Kind.PARAGRAPH, Kind.LIST, Kind.HEADING):
        return own
    like = likeness(line.bare, words)
    if columns_of(line.rest) < SHORTEST_SUBTITLE and like < 2 * LIKENESS_OF_SUBTITLE:
        return Judgement(Kind.BOILERPLATE, Reason.HEAD_CRUMB)
    if place > FURTHEST_SUBTITLE or (place > TITLE_BLOCK and like < LIKENESS_OF_SUBTITLE):
        return Judgement(Kind.BOILERPLATE, Reason.HEAD_CRUMB)
    return Judgement(Kind.SUBTITLE, Reason.UNDER_TITLE)


def _is_author(
    line: Features,
    place: int,
    between: Sequence[Features],
    judged: Sequence[Judgement],
    authors: Container[str],
) -> bool:
    """A bare name that a byline repeats, a dateline follows or a role stands above; or the role.
    In Latin letters a name needs no such company, for it is written as no sentence is."""
    if not line.wide:
        return line.columns <= LONGEST_NAME_LINE and _is_latin_author(line.bare, place, between)
    if _ROLE.fullmatch(line.bare):
        return any(NAME.match(near.bare) for near in between[place + 1 : place + 2])
    if SEVERAL_NAMES.match(line.bare) and not _LABEL.match(line.bare):
        return True
    if not NAME.match(line.bare) or _LABEL.match(line.bare):
        return False
    if any(_ROLE.fullmatch(near.bare) for near in between[max(0, place - 1) : place]):
        return True
    below = between[place + 1 : place + 2]
    return line.bare in authors or any(judged[near.index].kind is Kind.DATELINE for near in below)


def _is_latin_author(bare: str, place: int, between: Sequence[Features]) -> bool:
    near = [*between[max(0, place - 1) : place], *between[place + 1 : place + 2]]
    is_role = ROLE.fullmatch(bare) is not None
    return names_somebody(bare) or (is_role and any(names_somebody(x.bare) for x in near))


def _parts(text: str) -> frozenset[str]:
    """All pieces of a text that are as long as a name."""
    return frozenset(
        text[at : at + size] for size in range(2, LONGEST_NAME + 1) for at in range(len(text))
    )


def _begins_early(line: Features, own: Judgement, below: Sequence[Features]) -> bool:
    """Whether a sentence shorter than the text's usual ones begins it."""
    if own.kind is not Kind.PARAGRAPH or not line.wide or line.columns < SHORTEST_FIRST_SENTENCE:
        return False
    is_sentence = line.ends_sentence or ends_in_noun(line)
    return is_sentence and not any(is_date_line(near.bare) for near in below)


def _ends_head(line: Features, own: Judgement) -> bool:
    """Whether a chapter begins: the lines below are the text's, however short."""
    if own.reason is Reason.BRACKETED_HEADING:
        return line.columns <= SHORTEST_TITLE
    return own.kind is Kind.HEADING or line.marker is Marker.NUMBER


def _is_bracketed_whole(bare: str) -> bool:
    return bare[:1] in "(（" and bare[-1:] in ")）"
