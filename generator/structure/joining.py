"""Hard-wrapped lines joined where a sentence goes on.

Lines right below each other are joined if the upper one is open: it ends in a comma, a
particle or a connective, or it fills the measure of a hard-wrapped text. Across a gap (a
page break) only a plainly open end will do. Two finished sentences are never joined, and
neither is a line with a marker of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from types import MappingProxyType
from typing import Final

from generator.greetings import greets
from generator.model import Kind, Line
from generator.structure.captions import is_labelled_caption, is_source
from generator.structure.footnotes import split_note_mark
from generator.structure.markers import split_marker
from generator.structure.pieces import Piece
from generator.structure.references import is_address, split_reference_marker
from generator.structure.sentences import (
    begins_anew,
    begins_inside,
    is_finished,
    is_finished_note,
    is_open,
    seam,
)
from generator.structure.wrapping import NARROWEST, Measure, columns, measure_of

GoesOn = Callable[[Sequence[Line], Line, Measure], bool]
"""Whether a line goes on with the joined lines above it, all being of one kind."""


def join(lines: Sequence[Line]) -> tuple[Piece, ...]:
    """The lines as pieces, in order; headings and table rows are never joined."""
    measure = measure_of(lines)
    groups: list[list[Line]] = []
    for line in lines:
        if groups and _goes_on(groups[-1], line, measure):
            groups[-1].append(line)
        else:
            groups.append([line])
    return tuple(_piece(group) for group in groups)


def _goes_on(group: Sequence[Line], line: Line, measure: Measure) -> bool:
    if group[-1].kind is not line.kind or line.kind not in GOES_ON:
        return False
    return GOES_ON[line.kind](group, line, measure)


def _piece(group: Sequence[Line]) -> Piece:
    if len(group) == 1:
        return Piece(kind=group[0].kind, text=group[0].text, first=group[0].n, last=group[0].n)
    parts = [group[0].text.rstrip()]
    for upper, lower in pairwise(group):
        text = lower.text.strip()
        parts += [seam(upper.text.rstrip(), text), text]
    return Piece(kind=group[0].kind, text="".join(parts), first=group[0].n, last=group[-1].n)


def _adjacent(group: Sequence[Line], line: Line) -> bool:
    return line.n == group[-1].n + 1


def _running_text_goes_on(group: Sequence[Line], line: Line, measure: Measure) -> bool:
    upper = group[-1]
    if is_finished(upper.text) or split_marker(line.text)[0] or is_source(line.text):
        return False
    if len(group) == 1 and greets(upper.text):
        return False
    if is_open(upper.text):
        return True
    if begins_inside(line.text) and _breaks_off(upper.text):
        return True
    return _adjacent(group, line) and measure.is_filled_by(upper.n)


def _breaks_off(text: str) -> bool:
    """Whether the line is long enough to be wrapped and ends inside a phrase."""
    return columns(text) >= NARROWEST and text.rstrip()[-1:].isalnum()


def _item_goes_on(group: Sequence[Line], line: Line, measure: Measure) -> bool:
    if not split_marker(group[0].text)[0] or begins_anew(group[-1].text, line.text):
        return _running_text_goes_on(group, line, measure)
    return not split_marker(line.text)[0] and not is_finished_note(group[-1].text)


def _caption_goes_on(group: Sequence[Line], line: Line, measure: Measure) -> bool:
    if is_labelled_caption(line.text) or not _adjacent(group, line):
        return False
    return _running_text_goes_on(group, line, measure)


def _note_goes_on(_group: Sequence[Line], line: Line, _measure: Measure) -> bool:
    return not split_note_mark(line.text)[0]


def _reference_goes_on(group: Sequence[Line], line: Line, measure: Measure) -> bool:
    if is_source(line.text) or split_reference_marker(line.text)[0]:
        return False
    marker, first = split_reference_marker(group[0].text)
    if is_address(line.text):
        return not is_address(first) and (_adjacent(group, line) or bool(marker))
    return _adjacent(group, line) and _running_text_goes_on(group, line, measure)


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
