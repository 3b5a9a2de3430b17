"""A document with other passages in the places of its own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from generator.model import (
    Block,
    Document,
    Figure,
    Heading,
    ItemList,
    ListItem,
    Paragraph,
    Passage,
    References,
    Row,
    Table,
)


def with_passages(document: Document, passages: Iterable[Passage]) -> Document:
    """The document with each passage replaced by the next one given, in reading order."""
    supply = iter(passages)
    return Document(
        blocks=tuple([_block(block, supply) for block in document.blocks]),
        footnotes=tuple([replace(note, passage=next(supply)) for note in document.footnotes]),
    )


def _block(block: Block, supply: Iterator[Passage]) -> Block:
    match block:
        case Heading() | Paragraph():
            return replace(block, passage=next(supply))
        case ItemList() | References():
            return replace(block, items=tuple([_item(item, supply) for item in block.items]))
        case Table():
            return Table(
                title=next(supply) if block.title else None,
                header=Row(passage=next(supply)),
                rows=tuple([Row(passage=next(supply)) for _ in block.rows]),
                source=next(supply) if block.source else None,
            )
        case Figure():
            return Figure(
                caption=next(supply),
                source=next(supply) if block.source else None,
            )


def _item(item: ListItem, supply: Iterator[Passage]) -> ListItem:
    passage = next(supply)
    children = tuple([_item(child, supply) for child in item.children])
    return replace(item, passage=passage, children=children)
