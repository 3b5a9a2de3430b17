"""Where the article that trafilatura takes out of a page stands among the page's lines.

trafilatura (https://trafilatura.readthedocs.io) gives running text; its words are looked for
again in the page's lines. Long lines are found first; a short one counts only where it stands
between the same long ones in both.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

ANCHOR: Final = 20
"""Characters, white space not counted, of a line that is unlikely to stand twice."""
WINDOW: Final = 50_000
"""Characters of the article in which a page's next line is looked for; keeps a page of
many megabytes linear."""


def find_lines(article: str, lines: Sequence[str]) -> frozenset[int]:
    """Places of the lines that stand in the article's text, both without white space."""
    anchors: list[tuple[int, int]] = []
    reached = 0
    for at, text in enumerate(lines):
        if len(text) < ANCHOR:
            continue
        place = article.find(text, reached, reached + WINDOW)
        if place >= 0:
            anchors.append((at, place))
            reached = place + len(text)
    found = {at for at, _ in anchors}
    for (at, place), (next_at, next_place) in pairwise(anchors):
        found |= _between(article[place:next_place], lines, range(at + 1, next_at))
    return frozenset(found)


def _between(article: str, lines: Sequence[str], places: range) -> set[int]:
    found: set[int] = set()
    reached = 0
    for at in places:
        place = article.find(lines[at], reached)
        if place >= 0:
            found.add(at)
            reached = place + len(lines[at])
    return found
