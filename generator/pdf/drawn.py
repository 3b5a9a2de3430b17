"""What is drawn and not written: the marks of lists, and the lines between a table's cells."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from generator.pdf.glyphs import Glyph

DISC: Final = "\N{BULLET}"
RING: Final = "\N{WHITE BULLET}"
"""What stands for a mark in a line's text: one that is filled, one that is only outlined."""
SMALLEST, LARGEST = 0.15, 0.6
"""Of the letters' size, the width of a list's mark."""
SQUARE: Final = 0.2
"""Of a mark's width, by which its height may differ."""
LOWEST, HIGHEST = 0.05, 0.65
"""Of the letters' size, the height of a mark's middle over the baseline."""
FARTHEST: Final = 2.5
"""Of the letters' size, between a mark and its item."""
FEWEST_MARKS: Final = 2
"""Marks that begin at one place: a lone dot may be anything."""
THIN: Final = 2.0
"""Points of a line's width at most."""
TALLEST_MARK: Final = 20.0
"""Points; keeps the search for a mark's item short."""


@dataclass(frozen=True, slots=True)
class Box:
    """What a drawing takes up, in points, y upwards."""

    left: float
    bottom: float
    right: float
    top: float
    is_filled: bool = True
    """Not only outlined."""

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def height(self) -> float:
        return self.top - self.bottom


@dataclass(frozen=True, slots=True)
class Rules:
    """The upright lines of a page, by the whole point in which they stand."""

    by_place: Mapping[int, Sequence[Box]]

    def part(self, left: Glyph, right: Glyph) -> bool:
        """Whether a line stands between two letters of one baseline."""
        middle = left.baseline + left.size / 3
        return any(
            rule.bottom <= middle <= rule.top
            for place in range(int(left.right) - 1, int(right.left) + 2)
            for rule in self.by_place.get(place, ())
            if left.right - 1 <= rule.left and rule.right <= right.left + 1
        )


def rules_of(drawn: Sequence[Box]) -> Rules:
    places: defaultdict[int, list[Box]] = defaultdict(list)
    for box in drawn:
        if box.width <= THIN < box.height:
            places[int(box.left)].append(box)
    return Rules(places)


def with_marks(glyphs: Sequence[Glyph], drawn: Sequence[Box]) -> tuple[Glyph, ...]:
    """The letters, with a bullet before each that a drawn mark of a list stands before."""
    found = dict(_marked(glyphs, drawn))
    often = Counter(round(box.left) for box in found.values())
    written: list[Glyph] = []
    for at, glyph in enumerate(glyphs):
        box = found.get(at)
        if box is not None and often[round(box.left)] >= FEWEST_MARKS:
            written.append(_mark(box, glyph))
        written.append(glyph)
    return tuple(written)


def _mark(box: Box, glyph: Glyph) -> Glyph:
    """The mark as a letter on the line of the letter that follows it."""
    sign = DISC if box.is_filled else RING
    return Glyph(sign, box.left, box.right, glyph.baseline, glyph.size, bold=False, turned=False)


def _marked(glyphs: Sequence[Glyph], drawn: Sequence[Box]) -> Iterator[tuple[int, Box]]:
    """Places of the letters that a mark stands before, each with the mark."""
    marks = [box for box in drawn if 0 < box.width <= TALLEST_MARK and _is_square(box)]
    lines: defaultdict[int, list[int]] = defaultdict(list)
    for at, glyph in enumerate(glyphs if marks else ()):
        if glyph.text != " " and not glyph.turned:
            lines[int(glyph.baseline)].append(at)
    for box in marks:
        middle = (box.top + box.bottom) / 2
        beside = [
            at
            for line in range(int(middle - TALLEST_MARK), int(middle) + 1)
            for at in lines.get(line, ())
            if _is_beside(box, glyphs[at], middle)
        ]
        first = min(beside, key=lambda at: glyphs[at].left, default=None)
        if first is not None and glyphs[first].left >= box.right:
            yield first, box


def _is_square(box: Box) -> bool:
    return abs(box.width - box.height) <= SQUARE * box.width


def _is_beside(box: Box, glyph: Glyph, middle: float) -> bool:
    """Whether a letter stands on the mark's line and close to it, on either side."""
    size = glyph.size
    return (
        SMALLEST * size <= box.width <= LARGEST * size
        and LOWEST * size <= middle - glyph.baseline <= HIGHEST * size
        and box.left - FARTHEST * size <= glyph.left <= box.right + FARTHEST * size
    )
