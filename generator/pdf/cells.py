"""Cells of tables whose text runs over several lines, by the lines drawn around them.

A row of such a table has no baseline in common: its cells have different numbers of lines and
stand in the middle. So the pieces of text within one cell are joined to one, and all cells of a
row are set on one baseline. Tables without lines between their columns are left as they are.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from generator.pdf.drawn import THIN, Box
from generator.pdf.rows import Row
from generator.pdf.seams import Words, run_together
from generator.pdf.spacing import spacing_of
from generator.pdf.strips import SAME_BASELINE, Strip, joined

MOST_RULES: Final = 1_000
"""Drawn lines of a page above which it is a drawing; keeps the search short."""
MOST_LINES: Final = 12
"""Lines of a cell; one with more is a column of text between drawn lines."""
TOUCHING: Final = 2.0
"""Points by which a cell's text may reach over its edge, and lines may miss each other."""
PADDING: Final = 0.5
"""Of the letters' size: what a cell leaves free at its edge."""


@dataclass(frozen=True, slots=True, order=True)
class _Cell:
    """Where a cell stands, in whole points."""

    top: int
    left: int
    right: int


@dataclass(frozen=True, slots=True)
class _Grid:
    """The drawn lines of a page."""

    level: tuple[Box, ...]
    upright: tuple[Box, ...]

    def cell_of(self, strip: Strip) -> _Cell | None:
        """The cell that a piece of text stands in; none where no lines close it in."""
        height = strip.baseline + strip.size / 3
        middle = (strip.left + strip.right) / 2
        across = [rule for rule in self.level if _covers(rule.left, rule.right, middle)]
        above = min((r for r in across if r.bottom > height), key=_bottom, default=None)
        below = any(rule.top < height for rule in across)
        if above is None or not below:
            return None
        beside = [rule for rule in self.upright if _covers(rule.bottom, rule.top, height)]
        lefts = [rule.left for rule in beside if rule.left <= strip.left + TOUCHING]
        rights = [rule.right for rule in beside if rule.right >= strip.right - TOUCHING]
        # Many tables are open at their sides.
        left, right = max(lefts, default=above.left), min(rights, default=above.right)
        return _Cell(round(above.bottom), round(left), round(right))


def in_cells(strips: Sequence[Strip], drawn: Sequence[Box]) -> tuple[Strip, ...]:
    """The pieces of text of a page, those of one cell of a table joined."""
    grid = _grid_of(drawn)
    if grid is None:
        return tuple(strips)
    rows: defaultdict[int, defaultdict[_Cell, list[Strip]]] = defaultdict(lambda: defaultdict(list))
    outside: list[Strip] = []
    for strip in strips:
        cell = grid.cell_of(strip)
        if cell is None:
            outside.append(strip)
        else:
            rows[cell.top][cell].append(strip)
    inside = (strip for cells in rows.values() for strip in _row(sorted(cells.items())))
    return (*outside, *inside)


def _grid_of(drawn: Sequence[Box]) -> _Grid | None:
    if len(drawn) > MOST_RULES:
        return None
    edges = [edge for box in drawn for edge in _edges(box)]
    level = tuple(box for box in edges if box.height <= THIN < box.width)
    upright = tuple(box for box in edges if box.width <= THIN < box.height)
    return _Grid(level, upright) if level and upright else None


def _edges(box: Box) -> tuple[Box, ...]:
    """The lines that a box consists of: itself, or the four sides of an outlined one."""
    if box.is_filled or min(box.width, box.height) <= THIN:
        return (box,)
    return (
        replace(box, right=box.left),
        replace(box, left=box.right),
        replace(box, top=box.bottom),
        replace(box, bottom=box.top),
    )


def _row(cells: Sequence[tuple[_Cell, list[Strip]]]) -> Iterator[Strip]:
    """The pieces of text of one row's cells, from the left; unchanged if none is wrapped."""
    lines = [list(lines_of(strips)) for _, strips in cells]
    most = max(map(len, lines))
    if len(cells) == 1 or not 1 < most <= MOST_LINES:
        yield from (strip for _, strips in cells for strip in strips)
        return
    baseline = max(line.baseline for of in lines for line in of)
    for at, ((cell, _), of) in enumerate(zip(cells, lines, strict=True), 1):
        edges = float(cell.left), float(cell.right)
        yield replace(run_on(of, edges), baseline=baseline, ruled_end=at < len(cells))


def lines_of(strips: Iterable[Strip]) -> Iterator[Strip]:
    """One strip for each line of a cell, from the top."""
    line: list[Strip] = []
    for strip in sorted(strips, key=lambda strip: (-strip.baseline, strip.left)):
        if line and line[0].baseline - strip.baseline > SAME_BASELINE * 2 * strip.size:
            yield joined(sorted(line, key=_left), " ")
            line = []
        line.append(strip)
    yield joined(sorted(line, key=_left), " ")


def run_on(lines: Sequence[Strip], cell: tuple[float, float]) -> Strip:
    """The lines of a cell as one; `cell` is where it begins and ends, in points."""
    whole = lines[0]
    # Cells are narrow: Korean lines break wherever they are full.
    words = Words(
        counts=Counter(),
        spacing=spacing_of((line.text for line in lines), Counter()),
        writes_spaces=False,
        breaks_words=True,
    )
    for lower in lines[1:]:
        text, between = run_together(_as_row(whole, cell), _as_row(lower, cell), words)
        whole = replace(
            lower,
            text=f"{text}{between}{lower.text}",
            bold=whole.bold and lower.bold,
        )
    edges = min(line.left for line in lines), max(line.right for line in lines)
    return replace(whole, left=edges[0], right=edges[1])


def _as_row(strip: Strip, cell: tuple[float, float]) -> Row:
    return Row(
        text=strip.text,
        page=0,
        left=strip.left,
        right=strip.right,
        baseline=strip.baseline,
        size=strip.size,
        bold=strip.bold,
        is_table=True,
        spaced_end=strip.spaced_end,
        edges=(cell[0], cell[1] - PADDING * strip.size),
    )


def _covers(first: float, last: float, place: float) -> bool:
    return first - TOUCHING <= place <= last + TOUCHING


def _bottom(rule: Box) -> float:
    return rule.bottom


def _left(strip: Strip) -> float:
    return strip.left
