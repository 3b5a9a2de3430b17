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


def find_end(page: Sequence[Flat], last: int) -> int:
    """Place of the first mark of the end below a page's last certain line; its length if there
    is none."""
    below = range(last + 1, len(page))
    return next((at for at in below if _MARK.fullmatch(page[at].text)), len(page))


def find_prompts(
    page: Sequence[Flat], blocks: Sequence[Element], by_text: Sequence[Line], body: frozenset[int]
) -> frozenset[int]:
    """Places of the lines, among those given, in boxes with a sentence that asks to subscribe or
    to pay: what such a box offers and what it costs."""
    boxes = defaultdict(list)
    sizes: dict[int, int] = defaultdict(int)
    for at in sorted(body):
        own = page[at].block
        for box in {own, blocks[own].parent}:
            boxes[box].append(at)
            sizes[box] += len(page[at].text)
    asking = {
        box
        for box, places in boxes.items()
        if sizes[box] <= LARGEST_BOX
        and any(by_text[at].reason == PROMPT and not page[at].is_linked for at in places)
    }
    held = {at for box in asking for at in boxes[box]}
    return frozenset(at for at in held if by_text[at].kind not in _KEEPS_ITS_KIND)
