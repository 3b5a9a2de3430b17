"""What the layout of a PDF says of its lines, over what their words alone say."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from generator.characters import SENTENCE_ENDS
from generator.model import Kind, Line, Mark
from generator.pdf.titles import LayoutReason

LONGEST_HEAD: Final = 15
"""Lines above the text, title included, that may be a subtitle, byline or date."""
_OF_HEAD: Final = frozenset({Kind.SUBTITLE, Kind.BYLINE, Kind.DATELINE})
_OF_CREDIT: Final = frozenset({Kind.BYLINE, Kind.DATELINE})
_BY_WORDS: Final = frozenset(
    {Kind.HEADING, Kind.LIST, Kind.CAPTION, Kind.REFERENCE, Kind.NOTICE, Kind.FOOTNOTE}
)
"""Kinds that words show better than the layout does."""
LONGEST_LABEL: Final = 12
"""Letters beside a date that may say which date it is: `Published on`."""
LONGEST_CREDIT: Final = 80
"""Letters beside a date that may be names and offices."""
_DATE: Final = re.compile(
    r"""
      (?: 19 | 20 )\d\d \s? [.년年/-] \s? \d{1,2} (?!\d)
        (?: \s? [.월月/-] (?: \s? \d{1,2} [.일日]? )? )?
    | \d{1,2} \s [A-Z][a-z]{2,8} \.? ,? \s (?: 19 | 20 )\d\d
    | [A-Z][a-z]{2,8} \.? \s (?: \d{1,2} ,? \s )? (?: 19 | 20 )\d\d
    """,
    re.VERBOSE,
)
_CAPTION: Final = re.compile(
    r"""
      (?: 표 | 그림 | 图表? | 圖表? | 表 | 図表? | 附[图圖表] ) \s? \d{1,3} (?: [.-]\d{1,2} )?
        [\s:：.] .*
    | (?: table | figure | fig[.] | chart | exhibit | box | map ) \s \d{1,3} (?: [.-]\d{1,2} )?
        [\s:.|–—] .*
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""The name of a table or figure, set in a line of its own."""
LONGEST_CAPTION: Final = 160
"""Columns; a paragraph may begin with a table's number, too."""
SHORTEST_TEXT: Final = 100
"""Columns of a paragraph, two for a Han or Hangul letter, before which a document's head ends."""


def judge_layout(marks: Sequence[Mark], by_text: Sequence[Line]) -> tuple[Line, ...]:
    """One line for each line of the capture.

    `by_text` is what the rules for plain text make of them: they name bylines and dates at
    the head, captions, references and notices.
    """
    end = _end_of_head(marks, by_text)
    is_titled = any(mark.kind is Kind.TITLE for mark in marks)
    judged = [
        _judged(mark, line, in_head=at < end, is_titled=is_titled)
        for at, (mark, line) in enumerate(zip(marks, by_text, strict=True))
    ]
    subtitle = _subtitle(judged, end)
    if subtitle is not None:
        reason = LayoutReason.PDF_SUBTITLE.value
        judged[subtitle] = replace(judged[subtitle], kind=Kind.SUBTITLE, reason=reason)
    return tuple(judged)


def _subtitle(lines: Sequence[Line], end: int) -> int | None:
    """A heading right under the title with no text of its own: names or a date follow it."""
    kept = [at for at in range(end) if lines[at].keep]
    for title, below, after in zip(kept, kept[1:], kept[2:], strict=False):
        if lines[title].kind is Kind.TITLE and lines[below].kind is Kind.HEADING:
            return below if _is_credit(lines[after]) else None
    return None


def _end_of_head(marks: Sequence[Mark], lines: Sequence[Line]) -> int:
    text = (
        at
        for at, (mark, line) in enumerate(zip(marks, lines, strict=True))
        if mark.kind in (Kind.PARAGRAPH, Kind.LIST) and _columns(line.text) >= SHORTEST_TEXT
    )
    return min(next(text, len(marks)), LONGEST_HEAD)


def _is_credit(line: Line) -> bool:
    """Whether a line of the head names people or a day, or is too short for running text."""
    is_short = line.kind is Kind.PARAGRAPH and _columns(line.text) <= LONGEST_CREDIT
    return line.kind in _OF_CREDIT or (is_short and not line.text.endswith(tuple(SENTENCE_ENDS)))


def _columns(text: str) -> int:
    return sum(2 if sign >= "\N{IDEOGRAPHIC SPACE}" else 1 for sign in text)


def _judged(mark: Mark, line: Line, *, in_head: bool, is_titled: bool) -> Line:
    if mark.kind is Kind.BOILERPLATE:
        return replace(line, kind=mark.kind, keep=False, reason=mark.reason)
    is_named = line.kind in _OF_HEAD and not _is_dated_subtitle(line)
    is_only_title = line.kind is Kind.TITLE and not is_titled
    if in_head and line.keep and mark.kind is not Kind.TITLE and (is_named or is_only_title):
        return line
    if (
        in_head
        and mark.kind in (Kind.PARAGRAPH, Kind.HEADING)
        and (dated := _DATE.search(line.text))
    ):
        # A line that is little but a date; with a name before it, a byline.
        rest = sum(sign.isalpha() for sign in line.text.replace(dated[0], ""))
        if rest <= LONGEST_CREDIT:
            kind = Kind.DATELINE if rest <= LONGEST_LABEL else Kind.BYLINE
            return replace(line, kind=kind, keep=True, reason=LayoutReason.PDF_DATELINE.value)
    if mark.kind in (Kind.PARAGRAPH, Kind.HEADING) and _is_caption(line):
        return replace(line, kind=Kind.CAPTION, keep=True, reason=LayoutReason.PDF_CAPTION.value)
    kind = mark.kind
    if kind is Kind.PARAGRAPH and line.kind in _BY_WORDS:
        kind = line.kind
    return replace(line, kind=kind, keep=True, reason=mark.reason)


def _is_dated_subtitle(line: Line) -> bool:
    return line.kind is Kind.SUBTITLE and bool(_DATE.search(line.text))


def _is_caption(line: Line) -> bool:
    """Whether a short line that is no sentence names a table or a figure."""
    is_short = _columns(line.text) <= LONGEST_CAPTION
    is_sentence = line.text.endswith(tuple(SENTENCE_ENDS))
    is_named = line.kind is Kind.CAPTION or bool(_CAPTION.fullmatch(line.text))
    return is_named and is_short and not is_sentence
