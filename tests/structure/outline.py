"""A document as an outline that a person can check against the capture.

One passage a line: indentation, block, marker in backticks, first–last line, the first
characters of the text; then its calls of notes as `mark → note's first line`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from generator.model import (
    Block,
    Document,
    Figure,
    Footnote,
    Heading,
    ItemList,
    ListItem,
    Paragraph,
    Passage,
    References,
    Table,
)

SHOWN = 40
"""Characters of each passage's text."""


def outline(document: Document) -> str:
    notes = MappingProxyType({note.passage.id: note.passage.first for note in document.footnotes})
    callers = MappingProxyType({passage.id: passage.first for passage in document.passages()})
    lines = [line for block in document.blocks for line in _block(block, notes)]
    lines += [_footnote(note, callers) for note in document.footnotes]
    return "\n".join(lines) + "\n"


def _block(block: Block, notes: Mapping[str, int]) -> Iterator[str]:
    match block:
        case Heading():
            yield _line(f"h{block.level}", block.passage, notes, marker=block.marker)
        case Paragraph():
            yield _line(block.passage.kind.value, block.passage, notes)
        case ItemList() | References():
            yield "list" if isinstance(block, ItemList) else "references"
            for item in block.items:
                yield from _item(item, notes, depth=1)
        case Table():
            yield from _table(block, notes)
        case Figure():
            yield _line("figure", block.caption, notes)
            if block.source:
                yield _line("  source", block.source, notes)


def _table(table: Table, notes: Mapping[str, int]) -> Iterator[str]:
    yield "table"
    if table.title:
        yield _line("  title", table.title, notes)
    yield _line("  header", table.header.passage, notes)
    for row in table.rows:
        yield _line("  row", row.passage, notes)
    if table.source:
        yield _line("  source", table.source, notes)


def _item(item: ListItem, notes: Mapping[str, int], *, depth: int) -> Iterator[str]:
    yield _line("  " * depth + "item", item.passage, notes, marker=item.marker)
    for child in item.children:
        yield from _item(child, notes, depth=depth + 1)


def _footnote(note: Footnote, callers: Mapping[str, int]) -> str:
    called_by = ", ".join(str(callers[caller]) for caller in note.called_by) or "nothing"
    line = _line("footnote", note.passage, {}, marker=note.mark)
    return f"{line}  ← {called_by}"


def _line(label: str, passage: Passage, notes: Mapping[str, int], *, marker: str = "") -> str:
    place = (
        f"{passage.first}" if passage.first == passage.last else f"{passage.first}–{passage.last}"
    )
    text = passage.text.replace("\t", " | ")[:SHOWN]
    calls = [
        f"{passage.text[mark.start : mark.end]} → {notes[mark.note]}" for mark in passage.marks
    ]
    shown_marker = f" `{marker}`" if marker else ""
    return "  ".join([f"{label}{shown_marker} {place}: {text}", *calls])
