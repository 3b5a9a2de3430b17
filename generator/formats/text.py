"""The cleaned text of a briefing: blocks, and passages with addresses of their own."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, with_config
from typing_extensions import TypedDict

from generator.formats.shape import CLOSED, LineNumber, Offset, PassageId
from generator.model import Kind


@with_config(CLOSED)
class MarkData(TypedDict):
    """A mark in a passage's text that calls a footnote."""

    start: Offset
    """Where it begins in the passage's text."""
    end: Offset
    """Where it ends."""
    note: PassageId
    """The passage of the footnote."""


@with_config(CLOSED)
class PassageData(TypedDict):
    """The smallest part of a text that has an address of its own."""

    id: PassageId
    """Depends on nothing but the text, so it survives rebuilding."""
    kind: Kind
    """What its lines are."""
    text: str
    """One line; a table row has one tab between its cells."""
    first: LineNumber
    """The capture's line where it begins."""
    last: LineNumber
    """The capture's line where it ends."""
    marks: list[MarkData]
    """In their order."""


@with_config(CLOSED)
class HeadingData(TypedDict):
    """A heading."""

    type: Literal["heading"]
    """Which of the blocks this is."""
    passage: PassageData
    """Its text."""
    level: Annotated[int, Field(ge=2, le=6)]
    """Below the page's headline, which is 1."""
    marker: str
    """What stood before it: `Ⅰ`, `2`, `■`; empty if nothing did."""


@with_config(CLOSED)
class ParagraphData(TypedDict):
    """Running text; by its passage's kind also a subtitle, notice or byline among it."""

    type: Literal["paragraph"]
    """Which of the blocks this is."""
    passage: PassageData
    """Its text."""


@with_config(CLOSED)
class ItemData(TypedDict):
    """An item of a list."""

    passage: PassageData
    """Its text."""
    marker: str
    """As captured: `-`, `•`, `□`, `1.`."""
    children: list[ItemData]
    """The items under it."""


@with_config(CLOSED)
class ItemListData(TypedDict):
    """A list."""

    type: Literal["itemlist"]
    """Which of the blocks this is."""
    items: list[ItemData]
    """In their order."""


@with_config(CLOSED)
class ReferencesData(TypedDict):
    """A bibliography, one item a work."""

    type: Literal["references"]
    """Which of the blocks this is."""
    items: list[ItemData]
    """In their order."""


@with_config(CLOSED)
class RowData(TypedDict):
    """A row of a table."""

    passage: PassageData
    """The cells with one tab between them."""


@with_config(CLOSED)
class TableData(TypedDict):
    """A table."""

    type: Literal["table"]
    """Which of the blocks this is."""
    title: PassageData | None
    """The line that names it."""
    header: RowData
    """Its first row."""
    rows: list[RowData]
    """The others."""
    source: PassageData | None
    """The line that says where it comes from."""


@with_config(CLOSED)
class PictureData(TypedDict):
    """A picture's caption; a text capture has no pictures."""

    type: Literal["figure"]
    """Which of the blocks this is."""
    caption: PassageData
    """Its text."""
    source: PassageData | None
    """The line that says where it comes from."""


BlockData = HeadingData | ParagraphData | ItemListData | ReferencesData | TableData | PictureData


@with_config(CLOSED)
class FootnoteData(TypedDict):
    """A footnote."""

    passage: PassageData
    """Its text."""
    mark: str
    """`1`, `¹⁷`, `*` as captured."""
    called_by: list[PassageId]
    """The passages whose marks call it, each once."""
