"""From pieces in a row to blocks: runs of one kind are built, then neighbours are joined."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import groupby
from types import MappingProxyType
from typing import Final

from generator.model import Block, Heading, Kind, Paragraph
from generator.structure.captions import with_captions
from generator.structure.headings import TOP, with_levels
from generator.structure.lists import list_of
from generator.structure.pieces import Piece, passage_of
from generator.structure.references import references_of
from generator.structure.tables import tables_of

Builder = Callable[[Sequence[Piece], Block | None], Iterable[Block]]
"""Takes a run of pieces of one kind and the block above it."""


def blocks_of(pieces: Sequence[Piece]) -> tuple[Block, ...]:
    """The blocks in reading order; notices come last."""
    blocks: list[Block] = []
    for kind, run in groupby(pieces, key=lambda piece: piece.kind):
        above = blocks[-1] if blocks else None
        blocks.extend(BUILDERS.get(kind, _paragraphs)(list(run), above))
    return _notices_last(with_captions(with_levels(blocks)))


def _paragraphs(pieces: Sequence[Piece], _above: Block | None) -> Iterable[Block]:
    return [Paragraph(passage=passage_of(piece)) for piece in pieces]


def _headings(pieces: Sequence[Piece], _above: Block | None) -> Iterable[Block]:
    return [Heading(passage=passage_of(piece), level=TOP, marker="") for piece in pieces]


def _list(pieces: Sequence[Piece], _above: Block | None) -> Iterable[Block]:
    return [list_of(pieces)]


def _tables(pieces: Sequence[Piece], _above: Block | None) -> Iterable[Block]:
    return tables_of(pieces)


def _references(pieces: Sequence[Piece], above: Block | None) -> Iterable[Block]:
    return references_of(pieces, titled=isinstance(above, Heading))


BUILDERS: Final[Mapping[Kind, Builder]] = MappingProxyType(
    {
        Kind.HEADING: _headings,
        Kind.LIST: _list,
        Kind.TABLE: _tables,
        Kind.REFERENCE: _references,
    }
)
"""Kinds that become more than paragraphs; captions do later, by what stands below them."""


def _notices_last(blocks: Sequence[Block]) -> tuple[Block, ...]:
    return tuple(sorted(blocks, key=_is_notice))


def _is_notice(block: Block) -> bool:
    return isinstance(block, Paragraph) and block.passage.kind is Kind.NOTICE
