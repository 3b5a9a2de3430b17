"""The lines that come of a PDF, and which of them is the title."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from generator.model import Kind, Mark
from generator.pdf.measure import Measure

SHORTEST: Final = 4
"""Letters of a title."""
_KIND_OF_PAPER: Final = re.compile(
    r"""
    [\W\d]* (?:
        보도자료 | 보도참고자료 | 보도해명자료 | 보도설명자료 | 설명자료 | 참고자료 | 해명자료
      | 회의자료 | 이슈브리프 | 정책브리프 | 연구보고서
      | 新闻稿 | 新聞稿 | 白皮书 | 报道资料 | プレスリリース | 報道発表資料 | 報道資料
      | (?: press | news | media ) (?: release | statement )
      | (?: policy | issue | research ) (?: brief | paper | note ) | workingpaper | whitepaper
      | (?: client | legal ) (?: alert | update ) | newsletter
    ) [\W\d]*
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""What a document is, often in larger letters than what it is called; without white space."""


class LayoutReason(StrEnum):
    """Why a line of a PDF is what it is, besides `Furniture`: `Line.reason`."""

    PDF_TITLE = "pdf-title"
    PDF_HEADING = "pdf-heading"
    PDF_TEXT = "pdf-text"
    PDF_TABLE = "pdf-table"
    PDF_DATELINE = "pdf-dateline"
    PDF_CAPTION = "pdf-caption"
    PDF_SUBTITLE = "pdf-subtitle"
    PDF_FOOTNOTE = "pdf-footnote"
    TURNED_TEXT = "turned-text"
    PAGE_WITHOUT_TEXT = "page-without-text"


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One line of the capture."""

    text: str
    mark: Mark
    size: float
    page: int


def with_title(blocks: list[Block], usual: Measure) -> list[Block]:
    """The largest heading of the first page that has text is the title."""
    first = next((block.page for block in blocks if block.mark.kind is not Kind.BOILERPLATE), 0)
    headings = [
        at
        for at, block in enumerate(blocks)
        if block.page == first
        and block.mark.reason == LayoutReason.PDF_HEADING
        and block.size > usual.size
        and _can_be_title(block.text)
    ]
    if not headings:
        return blocks
    at = max(headings, key=lambda at: (blocks[at].size, -at))
    mark = Mark(kind=Kind.TITLE, reason=LayoutReason.PDF_TITLE.value)
    title = Block(text=blocks[at].text, mark=mark, size=blocks[at].size, page=first)
    return [*blocks[:at], title, *blocks[at + 1 :]]


def _can_be_title(text: str) -> bool:
    is_word = sum(sign.isalpha() for sign in text) >= SHORTEST
    return is_word and not _KIND_OF_PAPER.fullmatch("".join(text.split()))
