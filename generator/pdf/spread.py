"""How wide the column of a page is that only a part of one fills: as wide as on the other pages.

The last page of a text in two columns often holds nothing but half a column. Measured against the
page, its lines would all seem to end early, and none to go on in the next.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from generator.pdf.rows import ALIGNED, FEWEST_IN_COLUMN, NARROWEST, Column

MOST_KNOWN: Final = 16
"""Columns of a document; more are those of tables. Keeps the search in step with the pages."""
MOST: Final = 0.75
"""Share of a page's lines that stand within a column of other pages; heads and numbers do not."""


def with_columns_of_others(pages: Sequence[Sequence[Column]]) -> list[tuple[Column, ...]]:
    """The pages' columns, those that fit into a column of a page with several being so wide."""
    known = _known(pages)
    return [tuple(_fitted(column, known) for column in columns) for columns in pages]


def _known(pages: Sequence[Sequence[Column]]) -> frozenset[tuple[float, float]]:
    """The edges of most columns of pages with several, those that nearly agree as one."""
    often: Counter[tuple[int, int]] = Counter()
    widest: dict[tuple[int, int], tuple[float, float]] = {}
    for columns in pages:
        if len({round(column.edges[0]) for column in columns}) == 1:
            continue
        for left, right in (c.edges for c in columns if len(c.strips) >= FEWEST_IN_COLUMN):
            place = round(left / ALIGNED), round(right / ALIGNED)
            often[place] += 1
            known = widest.get(place, (left, right))
            widest[place] = min(known[0], left), max(known[1], right)
    return frozenset(widest[place] for place, _ in often.most_common(MOST_KNOWN))


def _fitted(column: Column, known: frozenset[tuple[float, float]]) -> Column:
    fitting = [edges for edges in known if _fits(column, edges)]
    return replace(column, edges=min(fitting)) if fitting else column


def _fits(column: Column, edges: tuple[float, float]) -> bool:
    if column.edges[1] - edges[1] < NARROWEST:
        return False
    within = sum(
        edges[0] - ALIGNED <= strip.left and strip.right <= edges[1] + ALIGNED
        for strip in column.strips
    )
    return within >= max(FEWEST_IN_COLUMN, MOST * len(column.strips))
