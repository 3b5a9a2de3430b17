"""Hard-wrapped lines joined where a sentence goes on.

Lines right below each other are joined if the upper one is open: it ends in a comma, a
particle or a connective, or it fills the measure of a hard-wrapped text. Across a gap (a
page break) only a plainly open end will do. Two finished sentences are never joined, and
neither is a line with a marker of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Final

from generator.model import Kind, Line
from generator.structure.captions import is_labelled_caption, is_source
from generator.structure.footnotes import split_note_mark
from generator.structure.markers import split_marker
from generator.structure.pieces import Piece
from generator.structure.references import is_address, split_reference_marker
from generator.structure.sentences import (
    begins_inside,
    is_finished,
    is_finished_note,
    is_open,
    seam,
)
from generator.structure.wrapping import Measure, measure_of

GoesOn = Callable[[Piece, Line, Measure], bool]
"""Whether a line goes on with the piece above it, both being of one kind."""


def join(lines: Sequence[Line]) -> tuple[Piece, ...]:
    """The lines as pieces, in order; headings and table rows are never joined."""
    measure = measure_of(lines)
    pieces: list[Piece] = []
    for line in lines:
        if pieces and _goes_on(pieces[-1], line, measure):
            pieces[-1] = _extended(pieces[-1], line)
        else:
            pieces.append(Piece(kind=line.kind, text=line.text, first=line.n, last=line.n))
    return tuple(pieces)


def _goes_on(piece: Piece, line: Line, measure: Measure) -> bool:
    if piece.kind is not line.kind or line.kind not in GOES_ON:
        return False
    return GOES_ON[line.kind](piece, line, measure)


def _extended(piece: Piece, line: Line) -> Piece:
    upper, lower = piece.text.rstrip(), line.text.strip()
    return replace(piece, text=upper + seam(upper, lower) + lower, last=line.n)


def _adjacent(piece: Piece, line: Line) -> bool:
    return line.n == piece.last + 1


def _running_text_goes_on(piece: Piece, line: Line, measure: Measure) -> bool:
    if is_finished(piece.text) or split_marker(line.text)[0] or is_source(line.text):
        return False
    if is_open(piece.text) or begins_inside(line.text):
        return True
    return _adjacent(piece, line) and measure.is_filled_by(piece.last)


def _item_goes_on(piece: Piece, line: Line, measure: Measure) -> bool:
    if not split_marker(piece.text)[0]:
        return _running_text_goes_on(piece, line, measure)
    return not split_marker(line.text)[0] and not is_finished_note(piece.text)


def _caption_goes_on(piece: Piece, line: Line, measure: Measure) -> bool:
    if is_labelled_caption(line.text) or not _adjacent(piece, line):
        return False
    return _running_text_goes_on(piece, line, measure)


def _note_goes_on(_piece: Piece, line: Line, _measure: Measure) -> bool:
    return not split_note_mark(line.text)[0]


def _reference_goes_on(piece: Piece, line: Line, measure: Measure) -> bool:
    if is_source(line.text) or split_reference_marker(line.text)[0]:
        return False
    if is_address(line.text):
        is_first = not is_address(split_reference_marker(piece.text)[1])
        return is_first and (_adjacent(piece, line) or bool(split_reference_marker(piece.text)[0]))
    return _adjacent(piece, line) and _running_text_goes_on(piece, line, measure)


GOES_ON: Final[Mapping[Kind, GoesOn]] = MappingProxyType(
    {
        Kind.PARAGRAPH: _running_text_goes_on,
        Kind.NOTICE: _running_text_goes_on,
        Kind.LIST: _item_goes_on,
        Kind.CAPTION: _caption_goes_on,
        Kind.FOOTNOTE: _note_goes_on,
        Kind.REFERENCE: _reference_goes_on,
    }
)
