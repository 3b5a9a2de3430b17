"""Which lines of an HTML page are the article: what trafilatura takes out of the markup.

trafilatura (https://trafilatura.readthedocs.io) gives running text; its words are looked for
again in the page's lines, so that every line of the page can be judged and shown. Long lines
are found first; a short one counts only where it stands between the same long ones in both.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum
from itertools import pairwise
from typing import Final

from generator.model import Flat, Kind, Line, Page

ANCHOR: Final = 20
"""Characters, white space not counted, of a line that is unlikely to stand twice."""
LONGEST_HEAD: Final = 15
"""Lines between title and text that may be a subtitle, byline or date."""
_OF_HEAD: Final = frozenset({Kind.SUBTITLE, Kind.BYLINE, Kind.DATELINE})


WINDOW: Final = 50_000
"""Characters of the article in which a page's next line is looked for; keeps a page of
many megabytes linear."""


class PageReason(StrEnum):
    """Why a line of an HTML page is what it is: `Line.reason`."""

    HTML_TITLE = "html-title"
    HTML_ARTICLE = "html-article"
    HTML_CAPTION = "html-caption"
    HTML_FURNITURE = "html-furniture"


def judge_page(page: Page, by_text: Sequence[Line]) -> tuple[Line, ...]:
    """One line for each line of the page.

    `by_text` is what the rules for plain text make of them: they name bylines and dates at
    the article's head, which the extraction leaves out. Where nothing can be extracted the rules
    decide alone.
    """
    squeezed = ["".join(flat.text.split()) for flat in page.lines]
    kept = _found("".join(page.article.split()), squeezed)
    if not kept:
        return tuple(by_text)
    title = "".join(page.facts.title.value.split())
    named = _title_line(page.lines, title, squeezed, max(kept))
    judged = [
        _judged(flat, line, kept=at in kept)
        for at, (flat, line) in enumerate(zip(page.lines, by_text, strict=True))
    ]
    first = min(kept) if named is None else min(named, *kept)
    judged = _with_captions(judged, page.lines, first, max(kept))
    if named is None:
        return tuple(judged)
    return tuple(_with_head(judged, named, kept, by_text))


def _with_captions(judged: list[Line], page: Sequence[Flat], first: int, last: int) -> list[Line]:
    """The captions of pictures between these lines, which the extraction leaves out."""
    reason = PageReason.HTML_CAPTION.value
    return [
        replace(line, kind=Kind.CAPTION, keep=True, reason=reason)
        if not line.keep and flat.kind is Kind.CAPTION and not flat.is_aside and first < at < last
        else line
        for at, (line, flat) in enumerate(zip(judged, page, strict=True))
    ]


def _with_head(
    judged: list[Line], named: int, kept: frozenset[int], by_text: Sequence[Line]
) -> list[Line]:
    """The lines with the title, and the subtitle, byline and date between it and the text."""
    judged[named] = replace(
        judged[named], kind=Kind.TITLE, keep=True, reason=PageReason.HTML_TITLE.value
    )
    body = [at for at in sorted(kept) if at > named]
    end = min(body[0] if body else named, named + LONGEST_HEAD)
    for at in range(named + 1, end):
        if by_text[at].keep and by_text[at].kind in _OF_HEAD:
            judged[at] = by_text[at]
    return judged


def _judged(flat: Flat, by_text: Line, *, kept: bool) -> Line:
    if not kept:
        reason = PageReason.HTML_FURNITURE.value
        return replace(by_text, kind=Kind.BOILERPLATE, keep=False, reason=reason)
    kind = flat.kind
    known = by_text.kind not in (Kind.BOILERPLATE, Kind.TITLE, Kind.BLANK)
    if kind is Kind.PARAGRAPH and known:
        kind = by_text.kind
    return replace(by_text, kind=kind, keep=True, reason=PageReason.HTML_ARTICLE.value)


def _title_line(page: Sequence[Flat], title: str, squeezed: Sequence[str], last: int) -> int | None:
    """The line that shows the title: its first heading with these words, or any line."""
    same = [at for at, text in enumerate(squeezed[: last + 1]) if title and text == title]
    first = [at for at in same if page[at].is_h1] or same
    lone = [at for at, flat in enumerate(page[: last + 1]) if flat.is_h1]
    return first[0] if first else lone[0] if len(lone) == 1 else None


def _found(article: str, lines: Sequence[str]) -> frozenset[int]:
    """Places of the lines that stand in the article's text, both without white space."""
    anchors: list[tuple[int, int]] = []
    reached = 0
    for at, text in enumerate(lines):
        if len(text) < ANCHOR:
            continue
        place = article.find(text, reached, reached + WINDOW)
        if place >= 0:
            anchors.append((at, place))
            reached = place + len(text)
    kept = {at for at, _ in anchors}
    for (at, place), (next_at, next_place) in pairwise(anchors):
        kept |= _between(article[place:next_place], lines, range(at + 1, next_at))
    return frozenset(kept)


def _between(article: str, lines: Sequence[str], places: range) -> set[int]:
    found: set[int] = set()
    reached = 0
    for at in places:
        place = article.find(lines[at], reached)
        if place >= 0:
            found.add(at)
            reached = place + len(lines[at])
    return found
