"""The line of a page that shows the article's title."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile
from typing import Final

from generator.model import Flat, Kind, Page
from generator.page.body import Body

MOST_OF_TITLE: Final = 0.4
"""Share of the title stated that a line shows; the rest is the name of a section and a site."""


def find_title_lines(page: Page, squeezed: Sequence[str], body: Body) -> range:
    """Their places: the line with the words that the page states as its title, a heading first; or
    else the only main heading above the text; and the lines of the same element in which it
    runs on."""
    stated = "".join(page.facts.title.value.split())
    first = _find_first(page, squeezed, body, stated)
    if first is None:
        return range(0)
    is_stated = _shows(squeezed[first], stated)

    def runs_on(at: int) -> bool:
        line, start = page.lines[at], page.lines[first]
        is_same = (line.block, line.is_large) == (start.block, start.is_large)
        return is_same and (not is_stated or squeezed[at] in stated)

    above = takewhile(runs_on, range(first - 1, -1, -1))
    below = takewhile(runs_on, range(first + 1, body.last))
    return range(min((first, *above)), max((first, *below)) + 1)


def _find_first(page: Page, squeezed: Sequence[str], body: Body, stated: str) -> int | None:
    lines = page.lines[: body.last + 1]
    shown = [
        at for at, flat in enumerate(lines) if not flat.is_aside and _shows(squeezed[at], stated)
    ]
    same = [at for at in shown if squeezed[at] == stated] or shown
    if same:
        return min(same, key=lambda at: (not lines[at].is_h1, lines[at].kind is not Kind.HEADING))
    heads = [at for at, flat in enumerate(lines) if flat.is_h1]
    above = enumerate(lines[: body.first])
    large = [at for at, flat in above if flat.is_large and not flat.is_linked]
    return _lone(lines, heads) if heads else _lone(lines, large)


def _lone(lines: Sequence[Flat], places: Sequence[int]) -> int | None:
    """The first place, if all are in one element."""
    return places[0] if len({lines[at].block for at in places}) == 1 else None


def _shows(text: str, stated: str) -> bool:
    return bool(text) and text in stated and len(text) >= MOST_OF_TITLE * len(stated)
