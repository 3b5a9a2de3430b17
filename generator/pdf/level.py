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
MOST_RULES: Final = 400
"""Level lines of a page, above which it is a drawing; keeps the search short."""


def in_tables(strips: Sequence[Strip], drawn: Sequence[Box]) -> tuple[Strip, ...]:
    """The pieces of text of a page, those of a table between level lines told so."""
    spans = list(_spans(strips, drawn))
    of = [next((span for span in spans if _is_inside(strip, span)), None) for strip in strips]
    edges: dict[tuple[float, float], tuple[float, float]] = {}
    for strip, span in zip(strips, of, strict=True):
        if span:
            left, right = edges.get(_ends(span), (strip.left, strip.right))
            edges[_ends(span)] = min(left, strip.left), max(right, strip.right)
    return tuple(
        replace(strip, table=edges[_ends(span)]) if span else strip
        for strip, span in zip(strips, of, strict=True)
    )


def _ends(span: Box) -> tuple[float, float]:
    return span.left, span.right


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
