"""How lists that grow with the number of briefings are divided among pages.

The newest pieces stand on the list's own page. Earlier ones stand on further pages, counted from
the oldest pieces on, so that a new one changes the addresses of none.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from generator.model import Briefing
from generator.render.cards import newest_first
from generator.render.labels import date_label

BRIEFINGS_ON_PAGE: Final = 40
"""On a further page; on the list's own the newest, as many and less than twice as many."""
MONTH: Final = len("2024-02")


def divided(
    briefings: Sequence[Briefing],
) -> tuple[tuple[Briefing, ...], tuple[tuple[Briefing, ...], ...]]:
    """The briefings for the list's own page, and those for each further page, the oldest first;
    within a page the newest first. Undated pieces are the oldest."""
    ordered = newest_first(briefings)[::-1]
    pages = max(0, len(ordered) // BRIEFINGS_ON_PAGE - 1)
    further = tuple(
        tuple(ordered[start : start + BRIEFINGS_ON_PAGE][::-1])
        for start in range(0, pages * BRIEFINGS_ON_PAGE, BRIEFINGS_ON_PAGE)
    )
    return tuple(ordered[pages * BRIEFINGS_ON_PAGE :][::-1]), further


def period(members: Sequence[Briefing]) -> str:
    """From the oldest piece's month to the newest's: `March 2022 to August 2023`."""
    known = [each.metadata.published.value[:MONTH] for each in members]
    dated = sorted(month for month in known if month)
    if not dated:
        return "without a date"
    ends = dict.fromkeys((dated[0], dated[-1]))
    months = " to ".join(map(date_label, ends))
    return months if len(dated) == len(known) else f"{months}, and without a date"
