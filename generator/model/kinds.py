"""What a line of a capture can be."""

from __future__ import annotations

from enum import StrEnum
from typing import Final


class Kind(StrEnum):
    """What a line is. The values are what `briefings clean` prints."""

    TITLE = "title"
    SUBTITLE = "subtitle"
    BYLINE = "byline"
    DATELINE = "dateline"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST = "list"
    TABLE = "table"
    CAPTION = "caption"
    FOOTNOTE = "footnote"
    REFERENCE = "reference"
    NOTICE = "notice"
    BOILERPLATE = "boilerplate"
    BLANK = "blank"


TELLING: Final = frozenset(
    {
        Kind.SUBTITLE,
        Kind.HEADING,
        Kind.PARAGRAPH,
        Kind.LIST,
        Kind.TABLE,
        Kind.CAPTION,
        Kind.FOOTNOTE,
    }
)
"""Kinds of passages in which the article speaks; a bibliography, a source line or a rights
notice only names other works."""
