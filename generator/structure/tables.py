"""Tables: runs of lines with tabs between their cells."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.model import Row, Table
from generator.structure.pieces import Piece, fold, passage_of

CELL = "\t"


def tables_of(pieces: Sequence[Piece]) -> Iterator[Table]:
    """The tables of a run of table pieces; a gap before a row of another width parts two."""
    start = 0
    for at in range(1, len(pieces) + 1):
        if at == len(pieces) or _parts(pieces[at - 1], pieces[at]):
            yield _table(pieces[start:at])
            start = at


def _parts(above: Piece, below: Piece) -> bool:
    if below.first == above.last + 1:
        return False
    return above.text.count(CELL) != below.text.count(CELL)


def _table(pieces: Sequence[Piece]) -> Table:
    rows = [_row(piece) for piece in pieces]
    return Table(title=None, header=rows[0], rows=tuple(rows[1:]))


def _row(piece: Piece) -> Row:
    cells = CELL.join(fold(cell) for cell in piece.text.split(CELL))
    return Row(passage=replace(passage_of(piece), text=cells))
