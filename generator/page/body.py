"""Which element of a page holds the article, and which parts of it do not belong to it.

The element is the smallest that holds most of what both judges, trafilatura and the rules for
text, take for the article. Within it little is furniture; what is, mostly stands in an element
whose name says so.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Final

from generator.model import Element, Flat

MOST: Final = 0.75
"""Share of the sure lines' characters that the article's element holds: a byline, a notice or a
second part may stand beside it."""
LARGEST_FURNITURE: Final = 0.3
"""Share of the sure lines' characters above which an element's name is not believed: whole
articles stand in elements named `social-news` or `comment-column`."""


@dataclass(frozen=True, slots=True)
class Body:
    """Where the article stands on a page."""

    inside: frozenset[int]
    """Places of the lines within its element."""
    furniture: frozenset[int]
    """Places of the lines, on the whole page, in elements named as furniture."""
    first: int
    """Place of the first sure line."""
    last: int
    """Place of the last sure line."""


def find_body(page: Sequence[Flat], blocks: Sequence[Element], sure: AbstractSet[int]) -> Body:
    """`sure`: places of lines that are certainly the article; at least one."""
    weights = _weights(blocks, [page[at] for at in sure])
    whole = weights[0]
    body = max(place for place, weight in enumerate(weights) if weight >= MOST * whole)
    within: list[bool] = []
    named: list[bool] = []
    for place, block in enumerate(blocks):
        is_inner = block.parent != place
        within.append(place == body or (is_inner and within[block.parent]))
        is_named = block.is_furniture and weights[place] < LARGEST_FURNITURE * whole
        named.append(is_named or (is_inner and named[block.parent]))
    return Body(
        inside=frozenset(at for at, flat in enumerate(page) if within[flat.block]),
        furniture=frozenset(at for at, flat in enumerate(page) if named[flat.block]),
        first=min(sure),
        last=max(sure),
    )


def _weights(blocks: Sequence[Element], lines: Iterable[Flat]) -> list[int]:
    """Characters of these lines in each block, those in the blocks within it too."""
    weights = [0] * len(blocks)
    for line in lines:
        weights[line.block] += len(line.text)
    # An element begins before those within it.
    for place in range(len(blocks) - 1, 0, -1):
        parent = blocks[place].parent
        if parent != place:
            weights[parent] += weights[place]
    return weights
