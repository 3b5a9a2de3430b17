"""Figures and events for other programs: JSON, and CSV for spreadsheets.

    data/figures.csv · data/figures.json · data/events.csv · data/events.json

What is not known is null in JSON and empty in CSV. UTF-8; CSV as in RFC 4180.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Mapping, Sequence
from typing import Any, Final

from generator.formats import EventData, FigureData, FoundData
from generator.model import Amount, Briefing, Event
from generator.render.amounts import topics_by_passage, value_label
from generator.render.encoded import encoded
from generator.render.escape import inert
from generator.render.events import order_of

FIGURE_COLUMNS: Final = (
    "slug", "line", "block", "start", "end", "written", "low", "high", "unit", "currency", "bound",
    "english", "topics", "url",
)  # fmt: skip
EVENT_COLUMNS: Final = (
    "date", "precision", "part", "certainty", "slug", "line", "block", "start", "end", "written",
    "topics", "url",
)  # fmt: skip
FORMULA: Final = re.compile(r"[=+\-@\t\r]")
"""With what a spreadsheet begins a formula (OWASP, "CSV Injection")."""
NUMBER: Final = re.compile(r"-?\d+(?:\.\d+)?")


def render_sheets(briefings: Sequence[Briefing]) -> dict[str, bytes]:
    """The four files, by their path below docs/."""
    ordered = sorted(briefings, key=lambda briefing: briefing.seed.slug)
    figures = [figure for briefing in ordered for figure in figures_of(briefing)]
    dated = [
        (order_of(event), entry)
        for briefing in ordered
        for event, entry in zip(briefing.events, events_of(briefing), strict=True)
    ]
    events = [entry for _, entry in sorted(dated, key=lambda each: each[0])]
    return {
        "data/figures.csv": sheet(FIGURE_COLUMNS, figures),
        "data/figures.json": encoded(figures),
        "data/events.csv": sheet(EVENT_COLUMNS, events),
        "data/events.json": encoded(events),
    }


def figures_of(briefing: Briefing) -> list[FigureData]:
    """A briefing's amounts in reading order. Numbers are text, so that none loses a digit."""
    topics = topics_by_passage(briefing)
    return [_figure(amount, briefing.seed.slug, topics) for amount in briefing.amounts]


def _figure(amount: Amount, slug: str, topics: Mapping[str, Sequence[str]]) -> FigureData:
    return {
        **_place(amount, slug, topics),
        "low": f"{amount.low:f}",
        "high": f"{amount.high:f}",
        "unit": amount.unit or None,
        "currency": amount.currency or None,
        "bound": amount.bound,
        "english": value_label(amount),
    }


def events_of(briefing: Briefing) -> list[EventData]:
    """A briefing's events in reading order."""
    topics = topics_by_passage(briefing)
    return [
        {
            **_place(event, briefing.seed.slug, topics),
            "date": event.date,
            "precision": event.precision,
            "part": event.part or None,
            "certainty": event.certainty,
        }
        for event in briefing.events
    ]


def _place(found: Amount | Event, slug: str, topics: Mapping[str, Sequence[str]]) -> FoundData:
    passage = found.passage
    return {
        "slug": slug,
        "line": passage.first,
        "block": passage.id,
        "start": found.start,
        "end": found.end,
        "written": found.written,
        "topics": list(topics.get(passage.id, ())),
        "url": f"briefings/{slug}/#{passage.id}",
    }


def sheet(columns: Sequence[str], entries: Sequence[Mapping[str, Any]]) -> bytes:
    """Entries as CSV, a byte order mark first: without it Excel takes UTF-8 for something else."""
    written = io.StringIO(newline="")
    writer = csv.writer(written)
    writer.writerow(columns)
    writer.writerows([cell(entry[column]) for column in columns] for entry in entries)
    return written.getvalue().encode("utf-8-sig")


def cell(value: object) -> str:
    """One cell: a list with spaces between; what a spreadsheet would take for a formula with an
    apostrophe before it."""
    if value is None:
        return ""
    text = inert(" ".join(map(str, value)) if isinstance(value, list) else str(value))
    is_formula = FORMULA.match(text.lstrip()) and not NUMBER.fullmatch(text)
    return f"'{text}" if is_formula else text
