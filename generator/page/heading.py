"""The line of a page that shows the article's title."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from generator.model import Kind, Page
from generator.page.body import Body

MOST_OF_TITLE: Final = 0.4
"""Share of the title stated that a line shows; the rest is the name of a section and a site."""


def find_title_line(page: Page, squeezed: Sequence[str], body: Body) -> int | None:
    """Its place: the line with the words that the page states as its title, a heading first; or
    else the only main heading above the text."""
    stated = "".join(page.facts.title.value.split())
    lines = page.lines[: body.last + 1]
    shown = [
        at for at, flat in enumerate(lines) if not flat.is_aside and _shows(squeezed[at], stated)
    ]
    same = [at for at in shown if squeezed[at] == stated] or shown
    if same:
        return min(same, key=lambda at: (not lines[at].is_h1, lines[at].kind is not Kind.HEADING))
    lone = [at for at, flat in enumerate(lines) if flat.is_h1]
    return lone[0] if len(lone) == 1 else None


def _shows(text: str, stated: str) -> bool:
    return bool(text) and text in stated and len(text) >= MOST_OF_TITLE * len(stated)
