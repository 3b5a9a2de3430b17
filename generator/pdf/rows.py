"""A page's strips in the order in which they are read: columns, and rows in them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import Final

from generator.pdf.strips import SAME_BASELINE, Strip, joined

FEWEST_IN_COLUMN: Final = 4
"""Lines that a column has on either side of a gutter."""
FILLED: Final = 0.55
"""Of a column's width, what the middle line of running text fills; cells of tables are shorter."""
LONG: Final = 25
"""Lines of a column that takes most of a page; tables mostly have fewer."""
BROAD: Final = 15.0
"""Times the letters' size: the width of a column of text; those of tables are narrower."""
MOST_COLUMNS: Final = 4
NARROWEST: Final = 72.0
"""Points of a column's width."""
FEWEST_ALIGNED: Final = 3
"""Lines that begin right at a gutter."""
SHARED: Final = 0.25
"""Of a column's lines, those that end at the same edge where they are justified."""
TABLE_GAP: Final = 1.8
"""Of the letters' size: a gap that only cells of a table have between them."""
WIDEST_SPACE: Final = 3.0
"""Of the letters' size: the widest space in a justified line of a narrow column."""
ALIGNED: Final = 6.0
"""Points by which the cells of a table's column may stand apart."""
NEAR: Final = 2.0
"""Of the letters' size: the most that lines of one paragraph are apart."""
LARGE: Final = 1.3
"""Times the usual size: letters of a title."""
HALF: Final = 0.5
CELL: Final = "\t"
_LONE_MARK: Final = re.compile(r"[^\w\s]{1,2} | [(（]?[0-9가-힣a-z]{1,2}[.)）] | [oㅇ]", re.VERBOSE)
"""A list's mark that stands apart from its text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line as it stands on the page."""

    text: str
    page: int
    """0-based."""
    left: float
    right: float
    baseline: float
    size: float
    bold: bool
    is_table: bool
    spaced_end: bool
    edges: tuple[float, float]
    """Of the column that it stands in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column of a page, or a part of it that is set in one."""

    strips: tuple[Strip, ...]
    edges: tuple[float, float]
    """Where its lines begin and end at most, in points."""


def in_columns(strips: Sequence[Strip]) -> tuple[Column, ...]:
    """The columns of a page in reading order.

    A strip across a gutter (a title over two columns, a wide table) parts what is above it
    from what is below.
    """
    ordered = sorted(strips, key=lambda strip: (-strip.baseline, strip.left))
    return tuple(_cut(ordered, MOST_COLUMNS)) if ordered else ()


def _cut(strips: Sequence[Strip], most: int) -> Iterator[Column]:
    edges = _edges(strips)
    gutter = _gutter(strips) if most > 1 else None
    if gutter is None:
        yield Column(strips=tuple(strips), edges=edges)
        return
    sections = [(part, _parted(part, gutter, edges)) for part in _sections(strips, gutter)]
    for section, parted in sections:
        if parted is None:
            yield Column(strips=tuple(section), edges=edges)
            continue
        for side in filter(None, parted):
            yield from _cut(side, most - 1)


def _edges(strips: Sequence[Strip]) -> tuple[float, float]:
    """The left edge, and the right one that many lines share, or else the outermost."""
    rights = Counter(round(max(strip.right for strip in line)) for line in _baselines(strips))
    right, often = max(rights.items(), key=lambda entry: (entry[1], entry[0]))
    is_shared = often > 1 and often >= SHARED * rights.total()
    outermost = max(strip.right for strip in strips)
    return min(strip.left for strip in strips), float(right) if is_shared else outermost


def _parted(
    section: Sequence[Strip], gutter: float, edges: tuple[float, float]
) -> tuple[list[Strip], list[Strip]] | None:
    """What stands left and right of the gutter; None where that is no running text."""
    left = [strip for strip in section if strip.right <= gutter]
    right = [strip for strip in section if strip.left >= gutter]
    if len(left) + len(right) < len(section):
        return None
    is_text = _fills(left, gutter - edges[0]) and _fills(right, edges[1] - gutter)
    return (left, right) if is_text else None


def _gutter(strips: Sequence[Strip]) -> float | None:
    """Where a column to the right begins: where many lines begin, and text fills both sides."""
    first = min(strip.left for strip in strips)
    starts = Counter(round(strip.left) for strip in strips if strip.left > first + NARROWEST)
    best: tuple[int, float] = (0, 0.0)
    for start, often in sorted(starts.items()):
        if often >= FEWEST_ALIGNED:
            place = start - 1.5
            best = max(best, (_lines_beside(strips, place), -place))
    return -best[1] if best[0] else None


def _lines_beside(strips: Sequence[Strip], gutter: float) -> int:
    """Lines that stand in two columns at a gutter there."""
    count = 0
    for section in _sections(strips, gutter):
        left = [strip for strip in section if strip.right <= gutter]
        right = [strip for strip in section if strip.left >= gutter]
        if len(left) + len(right) == len(section) and _is_column(left) and _is_column(right):
            count += min(len(list(_baselines(left))), len(list(_baselines(right))))
    return count


def _sections(strips: Sequence[Strip], gutter: float) -> Iterator[list[Strip]]:
    """Runs of strips that cross the gutter, and of such that do not."""
    section: list[Strip] = []
    crossing = False
    usual = median(strip.size for strip in strips)
    for strip in strips:
        left, right = strip.table or (strip.left, strip.right)
        crosses = left < gutter < right
        if section and crossing and strip.size > LARGE * usual:
            # The last line of a large title may be a short one.
            near = section[-1].baseline - strip.baseline < NEAR * strip.size
            crosses = crosses or (near and strip.size == section[-1].size)
        if section and crosses != crossing:
            yield section
            section = []
        section.append(strip)
        crossing = crosses
    if section:
        yield section


def _is_column(strips: Sequence[Strip]) -> bool:
    lines = list(_baselines(strips))
    if len(lines) < FEWEST_IN_COLUMN:
        return False
    return _fills(strips, max(s.right for s in strips) - min(s.left for s in strips))


def _fills(strips: Sequence[Strip], width: float) -> bool:
    """Whether lines of running text fill a width: most of them, or beside a table some."""
    inked = [sum(strip.width for strip in line) for line in _baselines(strips)]
    if not inked:
        return True
    filled = sum(ink >= FILLED * width for ink in inked)
    is_broad = width >= BROAD * median(strip.size for strip in strips)
    if is_broad and len(inked) >= LONG and filled >= SHARED * len(inked):
        return True
    return median(inked) >= FILLED * width


# --------------------------------------------------------------------- rows


def rows_of(column: Column, page: int) -> tuple[Row, ...]:
    """The rows of one column, from the top."""
    lines = [sorted(line, key=lambda strip: strip.left) for line in _baselines(column.strips)]
    lines = [_with_mark(line) for line in lines]
    rows = []
    for at, line in enumerate(lines):
        neighbours = [*lines[max(at - 1, 0) : at], *lines[at + 1 : at + 2]]
        is_table = _is_table(line, neighbours, column.edges)
        strip = joined(line, CELL if is_table else " ")
        rows.append(
            Row(
                text=strip.text,
                page=page,
                left=strip.left,
                right=strip.right,
                baseline=strip.baseline,
                size=strip.size,
                bold=strip.bold,
                is_table=is_table,
                spaced_end=strip.spaced_end,
                edges=column.edges,
            )
        )
    return tuple(rows)


def _baselines(strips: Sequence[Strip]) -> Iterator[list[Strip]]:
    line: list[Strip] = []
    for strip in sorted(strips, key=lambda strip: -strip.baseline):
        if line and line[0].baseline - strip.baseline > SAME_BASELINE * 2 * strip.size:
            yield line
            line = []
        line.append(strip)
    if line:
        yield line


def _with_mark(line: list[Strip]) -> list[Strip]:
    """A lone mark of a list goes with the text behind it."""
    if len(line) > 1 and _LONE_MARK.fullmatch(line[0].text):
        return [joined(line[:2], " "), *line[2:]]
    return line


def _is_table(
    line: Sequence[Strip], neighbours: Sequence[Sequence[Strip]], edges: tuple[float, float]
) -> bool:
    """Whether a line is a row of cells and not a justified line with wide gaps."""
    if len(line) == 1:
        return False
    if _is_ruled(line) and any(_is_ruled(other) for other in neighbours):
        return True
    inked = sum(strip.width for strip in line)
    fills = line[0].left - edges[0] < ALIGNED and edges[1] - line[-1].right < ALIGNED
    if fills and inked > FILLED * (edges[1] - edges[0]) and not _is_wide(line, WIDEST_SPACE):
        return False
    if any(_aligned(line, other) for other in neighbours):
        return True
    beside_text = any(
        len(other) == 1
        and other[0].size == line[0].size
        and abs(other[0].baseline - line[0].baseline) < NEAR * line[0].size
        for other in neighbours
    )
    return not (fills and beside_text) and _is_wide(line, TABLE_GAP)


def _is_ruled(line: Sequence[Strip]) -> bool:
    """Whether drawn lines stand between the cells."""
    return len(line) > 1 and all(strip.ruled_end for strip in line[:-1])


def _is_wide(line: Sequence[Strip], gap: float) -> bool:
    """Whether all gaps in a line are wider than so many times its letters."""
    return all(right.left - left.right > gap * left.size for left, right in pairwise(line))


def _aligned(line: Sequence[Strip], other: Sequence[Strip]) -> bool:
    """Whether most cells behind the first stand under one another: at their left edges, their
    right ones or in the middle."""
    if len(other) < 2:  # noqa: PLR2004 - a row has cells
        return False
    whole = line[-1].right - line[0].left
    fits = sum(
        any(
            abs(cell.left - near.left) <= ALIGNED
            or (abs(cell.right - near.right) <= ALIGNED and cell.width < HALF * whole)
            or abs(cell.left + cell.right - near.left - near.right) <= ALIGNED
            for near in other[1:]
        )
        for cell in line[1:]
    )
    widest = max(right.left - left.right for left, right in pairwise(line))
    return fits * 2 > len(line) - 1 and (
        widest > TABLE_GAP * line[0].size or len(line) == len(other)
    )
