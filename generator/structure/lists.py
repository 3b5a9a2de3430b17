"""Lists and their nesting, by a stack of markers.

A marker that is new under an item goes one level deeper; a known one returns to its level.
Indentation comes before that, and so does the fixed order of some bullets: a dash never
stands below an asterisk note.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.model import ItemList, ListItem, Passage
from generator.structure.markers import Marker, split_marker
from generator.structure.pieces import Piece, passage_of

DEEPEST = 8
"""Levels of a list; what would stand deeper stays on the last one. No article goes so deep,
and a hostile one must not exhaust the stack."""


@dataclass(frozen=True, slots=True)
class _Entry:
    passage: Passage
    marker: str
    depth: int


def list_of(pieces: Sequence[Piece]) -> ItemList:
    """One list of a run of list pieces."""
    levels: tuple[Marker, ...] = ()
    entries: list[_Entry] = []
    for piece in pieces:
        marker, text = split_marker(piece.text)
        if marker:
            levels = _levels_with(levels, marker)
        depth = max(0, len(levels) - 1)
        shown = marker.text if marker else ""
        entries.append(_Entry(passage_of(piece, text), shown, depth))
    return ItemList(items=_nested(entries, 0))


def _levels_with(levels: tuple[Marker, ...], marker: Marker) -> tuple[Marker, ...]:
    """The open levels, outermost first, with the marker's own as the last."""
    for depth, known in enumerate(levels):
        if marker.is_level_with(known):
            return (*levels[:depth], marker)
    while levels and _stands_above(marker, levels[-1]):
        levels = levels[:-1]
    return (*levels[: DEEPEST - 1], marker)


def _stands_above(new: Marker, open_one: Marker) -> bool:
    if new.indent != open_one.indent:
        return new.indent < open_one.indent
    if new.rank is None or open_one.rank is None:
        return False
    return new.rank < open_one.rank


def _nested(entries: Sequence[_Entry], depth: int) -> tuple[ListItem, ...]:
    starts = [at for at, entry in enumerate(entries) if entry.depth == depth]
    ends = [*starts[1:], len(entries)][: len(starts)]
    return tuple(
        ListItem(
            passage=entries[start].passage,
            marker=entries[start].marker,
            children=_nested(entries[start + 1 : end], depth + 1),
        )
        for start, end in zip(starts, ends, strict=True)
    )
