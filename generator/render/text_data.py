"""A briefing's cleaned text as plain values for its JSON twin."""

from __future__ import annotations

from generator.formats import BlockData, FootnoteData, ItemData, PassageData, RowData
from generator.model import (
    Block,
    Figure,
    Footnote,
    Heading,
    ItemList,
    ListItem,
    Paragraph,
    Passage,
    References,
    Row,
    Table,
)


def block_data(block: Block) -> BlockData:
    match block:
        case Heading():
            return {
                "type": "heading",
                "passage": _passage(block.passage),
                "level": block.level,
                "marker": block.marker,
            }
        case Paragraph():
            return {"type": "paragraph", "passage": _passage(block.passage)}
        case ItemList():
            return {"type": "itemlist", "items": [_item(item) for item in block.items]}
        case References():
            return {"type": "references", "items": [_item(item) for item in block.items]}
        case Table():
            return {
                "type": "table",
                "title": _optional(block.title),
                "header": _row(block.header),
                "rows": [_row(row) for row in block.rows],
                "source": _optional(block.source),
            }
        case Figure():
            return {
                "type": "figure",
                "caption": _passage(block.caption),
                "source": _optional(block.source),
            }


def footnote_data(note: Footnote) -> FootnoteData:
    return {
        "passage": _passage(note.passage),
        "mark": note.mark,
        "called_by": list(note.called_by),
    }


def _item(item: ListItem) -> ItemData:
    return {
        "passage": _passage(item.passage),
        "marker": item.marker,
        "children": [_item(child) for child in item.children],
    }


def _row(row: Row) -> RowData:
    return {"passage": _passage(row.passage)}


def _optional(passage: Passage | None) -> PassageData | None:
    return _passage(passage) if passage else None


def _passage(passage: Passage) -> PassageData:
    return {
        "id": passage.id,
        "kind": passage.kind,
        "text": passage.text,
        "first": passage.first,
        "last": passage.last,
        "marks": [
            {"start": mark.start, "end": mark.end, "note": mark.note} for mark in passage.marks
        ],
    }
