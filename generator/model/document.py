"""The article as a reader sees it: blocks, and passages with addresses of their own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.kinds import Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteMark:
    """A mark in a passage's text that calls a footnote."""

    start: int
    """Offset of its first character in `Passage.text`."""
    end: int
    """Offset after its last character."""
    note: str
    """The `Passage.id` of the footnote that it calls."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """The smallest part of a document that has an address of its own."""

    id: str
    """`p-` and eight hexadecimal digits of a hash of the text; the second passage
    with the same text has `-2` at the end, and so on. It depends on nothing but the
    text, so it survives a rebuild and lines added elsewhere."""
    kind: Kind
    text: str
    """One line of text: hard-wrapped lines joined, outer white space and the list or
    heading marker gone, inner white space runs as one space. A table row keeps one
    tab between its cells."""
    first: int
    """The capture's line where it begins."""
    last: int
    """The capture's line where it ends."""
    marks: tuple[NoteMark, ...] = ()
    """In the order of their offsets; they do not overlap."""

    @property
    def place(self) -> str:
        """Where in the capture it stands: `line 41`, `lines 41–43`."""
        if self.first == self.last:
            return f"line {self.first}"
        return f"lines {self.first}–{self.last}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    passage: Passage
    level: int
    """2 to 6: the page's h1 is the headline."""
    marker: str
    """What stood before it, to be shown again: `Ⅰ`, `2`, `■`; empty if nothing did."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """Running text; by its passage's kind also a subtitle, notice or byline among the text."""

    passage: Passage


@dataclass(frozen=True, slots=True, kw_only=True)
class ListItem:
    passage: Passage
    marker: str
    """`-`, `*`, `•`, `◦`, `⇒`, `※`, `□`, `1.`, `(2)`… as captured."""
    children: tuple[ListItem, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemList:
    items: tuple[ListItem, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A table row: its passage's text is the cells with one tab between them."""

    passage: Passage

    @property
    def cells(self) -> tuple[str, ...]:
        return tuple(self.passage.text.split("\t"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    title: Passage | None
    """Its `[표 n] …` line."""
    header: Row
    rows: tuple[Row, ...]
    source: Passage | None = None
    """Its `출처: …` line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A picture's caption; the picture itself is never in a text capture."""

    caption: Passage
    source: Passage | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Footnote:
    """Gathered at the document's end, wherever it stood in the capture."""

    passage: Passage
    mark: str
    """`1`, `¹⁷`, `*` as captured."""
    called_by: tuple[str, ...] = ()
    """Ids of the passages whose marks call it, in reading order, each once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class References:
    """A bibliography: one item a work, an address on the next line joined to it."""

    items: tuple[ListItem, ...]


Block = Heading | Paragraph | ItemList | Table | Figure | References


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """The article as a reader sees it, in reading order; title, bylines and datelines are
    not among the blocks."""

    blocks: tuple[Block, ...]
    footnotes: tuple[Footnote, ...] = ()

    def passages(self) -> Iterator[Passage]:
        """Every passage, in reading order, footnotes last."""
        for block in self.blocks:
            yield from passages_of(block)
        for note in self.footnotes:
            yield note.passage


def passages_of(block: Block) -> Iterator[Passage]:
    """The passages of one block, in reading order."""
    match block:
        case Heading() | Paragraph():
            yield block.passage
        case ItemList() | References():
            for item in block.items:
                yield from _passages_of_item(item)
        case Table():
            yield from (p for p in (block.title, block.header.passage) if p)
            yield from (row.passage for row in block.rows)
            yield from (p for p in (block.source,) if p)
        case Figure():
            yield from (p for p in (block.caption, block.source) if p)


def _passages_of_item(item: ListItem) -> Iterator[Passage]:
    yield item.passage
    for child in item.children:
        yield from _passages_of_item(child)
