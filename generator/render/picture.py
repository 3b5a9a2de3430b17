"""The timeline as a picture: SVG in the page itself, made when the site is built.

A column a year, a sign an event. What a sign means is its shape and whether it is filled, never
its colour; the same events stand in the list below, which each column's link leads to.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from generator.model import Precision
from generator.render.escape import escape
from generator.render.events import EventRow, EventYear

STEP: Final = 11
"""Pixels from one sign to the next."""
IN_ROW: Final = 4
MOST_SIGNS: Final = 48
"""In a column; its number tells of the others."""
MOST_COLUMNS: Final = 24
"""The latest years; with more, nobody could read them where the picture is shown whole."""
MANY_COLUMNS: Final = 15
"""From here on the picture is made smaller where it is shown whole."""
COLUMN: Final = IN_ROW * STEP + 12
GAP: Final = 18
"""Where years are skipped."""
FOOT: Final = 40
HEAD: Final = 18
RADIUS: Final = 3.6


def timeline_picture(years: Sequence[EventYear]) -> str:
    """The picture of the latest years as SVG; empty if there are no events."""
    if not years:
        return ""
    count = sum(len(year.rows) for year in years)
    left_out = sum(len(year.rows) for year in years[:-MOST_COLUMNS])
    years = years[-MOST_COLUMNS:]
    columns = "".join(_columns(years))
    tallest = max(min(len(year.rows), MOST_SIGNS) for year in years)
    height = HEAD + -(-tallest // IN_ROW) * STEP + FOOT
    width = _place(years, len(years))
    most = max(years, key=lambda year: len(year.rows))
    about = (
        f"{count - left_out} dated events from {years[0].title} to {years[-1].title}, a column a "
        f"year{f'; {left_out} of earlier years are in the list only' if left_out else ''}; most "
        f"({len(most.rows)}) in {most.title}. Circles are known to the day, diamonds to the "
        "month, squares to the year; hollow ones are not written in full in the text."
    )
    many = " timeline-svg--many" if len(years) >= MANY_COLUMNS else ""
    return (
        f'<svg class="timeline-svg{many}" role="img"'
        ' aria-labelledby="timeline-title timeline-about"'
        f' viewBox="0 {-(height - FOOT)} {width} {height}" width="{width}" height="{height}"'
        ' xmlns="http://www.w3.org/2000/svg">'
        '<title id="timeline-title">Dated events by year</title>'
        f'<desc id="timeline-about">{escape(about)}</desc>'
        f'<path class="timeline-axis" d="M0 0H{width}"/>{columns}</svg>'
    )


def _columns(years: Sequence[EventYear]) -> Iterator[str]:
    for position, year in enumerate(years):
        left = _place(years, position)
        if position and int(year.title) - int(years[position - 1].title) > 1:
            yield f'<text class="timeline-gap" x="{left - GAP / 2}" y="4">⋯</text>'
        middle = left + COLUMN / 2
        shown = year.rows[:MOST_SIGNS]
        signs = "".join(_sign(row, left, n) for n, row in enumerate(shown))
        top = -(-(-len(shown) // IN_ROW) * STEP) - 5
        yield (
            f'<a href="#{escape(year.id)}" tabindex="-1" aria-hidden="true">{signs}'
            f'<text class="timeline-count" x="{middle}" y="{top}">{len(year.rows)}</text>'
            f'<text class="timeline-year" x="{middle}" y="20">{escape(year.title)}</text></a>'
        )


def _place(years: Sequence[EventYear], position: int) -> int:
    """The left edge of a column, or the right one of the last."""
    gaps = sum(
        int(later.title) - int(earlier.title) > 1
        for earlier, later in pairwise(years[: position + 1])
    )
    return position * COLUMN + gaps * GAP


def _sign(row: EventRow, left: float, number: int) -> str:
    x = left + 6 + STEP / 2 + number % IN_ROW * STEP
    y = -(number // IN_ROW * STEP + STEP / 2 + 2)
    filled = "timeline-sign" if row.is_stated else "timeline-sign timeline-sign--hollow"
    r = RADIUS
    match row.precision:
        case Precision.DAY:
            return f'<circle class="{filled}" cx="{x}" cy="{y}" r="{r}"/>'
        case Precision.MONTH:
            s = f"{r + 0.8}"
            path = f"M{x} {y - r - 0.8}l{s} {s}l-{s} {s}l-{s} -{s}z"
            return f'<path class="{filled}" d="{path}"/>'
        case Precision.YEAR:
            size = 2 * r - 0.6
            return (
                f'<rect class="{filled}" x="{x - size / 2}" y="{y - size / 2}"'
                f' width="{size}" height="{size}"/>'
            )
