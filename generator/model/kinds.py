"""What a line of a capture can be."""

from __future__ import annotations

from enum import StrEnum


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
