"""Pages under other pages' heads, for the ranking of titles to learn from.

What stands above a title is an outlet's and not the article's: under another's menus and teasers
it is the title still. Of some hundred heads and some hundred texts this makes thousands of pages.
"""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from generator.model import Kind
from tests.training.pages import Page

HEADS: Final = 3
"""Others' heads for each page."""
SHORTEST_HEAD: Final = 2
"""Lines."""
BLANK: Final = 0.15
"""Share of blank lines from which on a capture parts its lines by them."""


@dataclass(frozen=True, slots=True)
class Headed:
    """A page that shows its title."""

    page: Page
    title: int
    """The title's 0-based place."""
    group: str
    """Heads are exchanged within it: with those of pages that are left out together."""


def with_others_heads(pages: Sequence[Headed]) -> Iterator[tuple[Headed, Page]]:
    """Each page and, under some others' heads, copies of it."""
    chance = random.Random(5)  # noqa: S311
    groups: defaultdict[tuple[str, bool], list[Headed]] = defaultdict(list)
    for own in pages:
        groups[own.group, _is_parted(own.page)].append(own)
    for _, members in sorted(groups.items()):
        for own in members:
            others = [o for o in members if o is not own and o.title >= SHORTEST_HEAD]
            for _ in range(HEADS if others else 0):
                yield own, _under(chance.choice(others), own)


def _is_parted(page: Page) -> bool:
    return sum(not text.strip() for text in page.lines) > BLANK * len(page.lines)


def _under(head: Headed, own: Headed) -> Page:
    page = own.page
    return replace(
        page,
        name=f"{page.name}~",
        lines=[*head.page.lines[: head.title], *page.lines[own.title :]],
        keep=[False] * head.title + list(page.keep[own.title :]),
        decided=[True] * head.title + list(page.decided[own.title :]),
        kinds=[Kind.BOILERPLATE] * head.title + list(page.kinds[own.title :]) if page.kinds else (),
    )
