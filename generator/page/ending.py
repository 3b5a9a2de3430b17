"""How a text ends: marks of the end, and boxes that ask the reader for something."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from typing import Final

from generator.model import Element, Flat, Kind, Line

PROMPT: Final = "subscription-prompt"
"""The rule for text that leaves out what asks to subscribe or to pay."""
LARGEST_BOX: Final = 400
"""Characters of a box around such a sentence; a larger element holds text too."""
_KEEPS_ITS_KIND: Final = frozenset({Kind.BYLINE, Kind.CAPTION, Kind.NOTICE})
_MARK: Final = re.compile(
    r"""
    [\W_]*
    (?: the\ end | ends? | 끝 | 完 | 本文完 | 全文完 | 以上 | 了 )
    [\W_]*
    """,
    re.VERBOSE | re.IGNORECASE,
)


def is_end(text: str) -> bool:
    """Whether a line is nothing but a mark of the end."""
    return _MARK.fullmatch(text) is not None


def find_end(page: Sequence[Flat], first: int) -> int:
    """Place of the first mark of the end below a page's first certain line; its length if there
    is none. With a heading below it the text goes on: notes, whom to ask."""
    below = range(first + 1, len(page) - 1)
    return next(
        (at for at in below if is_end(page[at].text) and page[at + 1].kind is not Kind.HEADING),
        len(page),
    )


def find_prompts(
    page: Sequence[Flat], blocks: Sequence[Element], by_text: Sequence[Line], body: frozenset[int]
) -> frozenset[int]:
    """Places of the lines, among those given, in boxes with a sentence that asks to subscribe or
    to pay: what such a box offers and what it costs."""
    asking = {
        blocks[page[at].block].parent
        for at in body
        if by_text[at].reason == PROMPT and not page[at].is_linked
    }
    box_of: list[int | None] = []
    for place, block in enumerate(blocks):
        around = box_of[block.parent] if block.parent != place else None
        box_of.append(place if place in asking else around)
    held: dict[int, list[int]] = defaultdict(list)
    for at in sorted(body):
        box = box_of[page[at].block]
        if box is not None:
            held[box].append(at)
    small = (at for at in held.values() if sum(len(page[one].text) for one in at) <= LARGEST_BOX)
    places = (one for at in small for one in at)
    return frozenset(at for at in places if by_text[at].kind not in _KEEPS_ITS_KIND)
