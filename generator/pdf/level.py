"""Tables that only level lines close in, over the columns of a page's text too.

Such a table has no lines between its cells, and where it stands over two columns, its cells may
lie to the left and the right of the gutter like text. What stands between its lines is known by
their common ends, and as a table by its short pieces.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from generator.pdf.cells import MOST_LINES, lines_of, run_on
from generator.pdf.drawn import THIN, Box
from generator.pdf.strips import Strip

SAME_END: Final = 3.0
"""Points by which the ends of a table's lines may differ."""
SHORTEST: Final = 100.0
"""Points of a table's line."""
LONG_PIECE: Final = 0.4
"""Of the table's width: a piece of running text; two columns of it stand beside each other."""
MOST_LONG: Final = 0.25
"""Of the pieces between two lines, the share of long ones in a table whose cells are sentences."""
FEWEST_PIECES: Final = 3
FEWEST_ROWS: Final = 3
"""Between level lines of their own; a table with a line under its head alone has two parts."""
WRAPPED: Final = 0.6
"""Of its column's width, what the first line of a wrapped cell fills."""
MOST_RULES: Final = 400
"""Level lines of a page, above which it is a drawing; keeps the search short."""


def in_tables(strips: Sequence[Strip], drawn: Sequence[Box]) -> tuple[Strip, ...]:
    """The pieces of text of a page, those of a table between level lines told so.

    Where each row has its own lines, the wrapped text of a cell is one piece.
    """
    tables: defaultdict[tuple[float, float], dict[Box, list[Strip]]] = defaultdict(dict)
    spans = list(_spans(strips, drawn))
    outside: list[Strip] = []
    for strip in strips:
        span = next((span for span in spans if _is_inside(strip, span)), None)
        if span is None:
            outside.append(strip)
        else:
            tables[span.left, span.right].setdefault(span, []).append(strip)
    return (*outside, *(strip for rows in tables.values() for strip in _table(list(rows.values()))))


def _table(rows: Sequence[Sequence[Strip]]) -> Iterator[Strip]:
    columns = _columns([strip for row in rows for strip in row])
    edges = columns[0][0], columns[-1][1]
    for row in rows:
        cells = [[strip for strip in row if _is_in(strip, column)] for column in columns]
        wrapped = len(rows) >= FEWEST_ROWS and _is_wrapped(cells, columns)
        for strip in _one_row(cells, columns) if wrapped else row:
            yield replace(strip, table=edges)


def _columns(strips: Sequence[Strip]) -> list[tuple[float, float]]:
    """Where the columns of a table begin and end: pieces over or under one another."""
    columns: list[tuple[float, float]] = []
    for strip in sorted(strips, key=lambda strip: strip.left):
        if columns and strip.left < columns[-1][1]:
            columns[-1] = columns[-1][0], max(columns[-1][1], strip.right)
        else:
            columns.append((strip.left, strip.right))
    return columns


def _is_in(strip: Strip, column: tuple[float, float]) -> bool:
    return column[0] <= strip.left and strip.right <= column[1]


def _is_wrapped(cells: Sequence[Sequence[Strip]], columns: Sequence[tuple[float, float]]) -> bool:
    """Whether the lines between two rules are those of one row's cells and not rows: some cells
    have fewer, and those with most hold words and fill their column."""
    lines = [list(lines_of(cell)) if cell else [] for cell in cells]
    most = max(map(len, lines))
    if not 1 < most <= MOST_LINES or all(len(of) == most for of in lines):
        return False
    longest = [(of, column) for of, column in zip(lines, columns, strict=True) if len(of) == most]
    return all(
        of[0].width >= WRAPPED * (right - left) and any(sign.isalpha() for sign in of[0].text)
        for of, (left, right) in longest
    )


def _one_row(
    cells: Sequence[Sequence[Strip]], columns: Sequence[tuple[float, float]]
) -> Iterator[Strip]:
    baseline = max(strip.baseline for cell in cells for strip in cell)
    for cell, column in zip(cells, columns, strict=True):
        if cell:
            yield replace(run_on(list(lines_of(cell)), column), baseline=baseline)


def _is_inside(strip: Strip, span: Box) -> bool:
    middle = strip.baseline + strip.size / 3
    is_beside = span.left - SAME_END <= strip.left and strip.right <= span.right + SAME_END
    return span.bottom < middle < span.top and is_beside


def _spans(strips: Sequence[Strip], drawn: Sequence[Box]) -> Iterator[Box]:
    """What lies between two neighbouring level lines with the same ends, and is a table's."""
    groups: defaultdict[tuple[int, int], list[Box]] = defaultdict(list)
    for rule in _level(drawn):
        groups[round(rule.left / SAME_END), round(rule.right / SAME_END)].append(rule)
    for rules in groups.values():
        ordered = sorted(rules, key=lambda rule: -rule.top)
        for upper, lower in pairwise(ordered):
            span = Box(upper.left, lower.top, upper.right, upper.bottom)
            if _is_table(strips, span):
                yield span


def _level(drawn: Sequence[Box]) -> Iterator[Box]:
    """The long level lines; one drawn in pieces, cell by cell, is one."""
    level = [box for box in drawn if box.height <= THIN < box.width]
    if len(level) > MOST_RULES:
        return
    whole: Box | None = None
    for rule in sorted(level, key=lambda rule: (round(rule.bottom), rule.left)):
        goes_on = whole and round(whole.bottom) == round(rule.bottom)
        if whole and goes_on and rule.left <= whole.right + SAME_END:
            whole = replace(whole, right=max(whole.right, rule.right))
            continue
        if whole and whole.width >= SHORTEST:
            yield whole
        whole = rule
    if whole and whole.width >= SHORTEST:
        yield whole


def _is_table(strips: Sequence[Strip], span: Box) -> bool:
    inside = [strip for strip in strips if _is_inside(strip, span)]
    long = sum(strip.width > LONG_PIECE * span.width for strip in inside)
    return len(inside) >= FEWEST_PIECES and long <= MOST_LONG * len(inside)
