"""Dated events as pages show them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from types import MappingProxyType
from typing import Final

from generator.model import (
    MISSING_TRANSLATION,
    Briefing,
    Certainty,
    Editorial,
    Event,
    Precision,
    Topic,
)
from generator.render.amounts import passages_about, topics_by_passage
from generator.render.cards import card_of
from generator.render.labels import count_label, date_label
from generator.render.listings import CELL_SEPARATOR
from generator.render.markup import shortened
from generator.words import first_edge

EXCERPT: Final = 240
"""Characters."""
BEFORE: Final = 60
"""Characters of the excerpt that may stand before the date."""
CERTAINTY_LABELS: Final = MappingProxyType(
    {
        Certainty.STATED: "",
        Certainty.CARRIED: "year or month from the date before it in the text",
        Certainty.COUNTED: "counted from the date of publication",
    }
)
SENTENCE_END: Final = re.compile(r"[.!?][”’)]?\s+(?=[“‘(]?[A-Z])")
SEASONS: Final = frozenset({"spring", "summer", "autumn", "winter"})
PART_ORDER: Final = MappingProxyType(
    {
        part: order
        for order, parts in enumerate(
            (
                ("beginning", "first quarter", "spring"),
                ("first half",),
                ("second quarter", "middle", "summer"),
                ("third quarter", "autumn"),
                ("second half",),
                ("fourth quarter", "winter"),
                ("end",),
            ),
            start=1,
        )
        for part in parts
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class EventRow:
    """An event in a timeline."""

    date: str
    """ISO 8601."""
    label: str
    """`29 January 2024`, `end of 2022`."""
    precision: Precision
    is_stated: bool
    certainty: str
    """How the date is known, in words; empty where the text writes it in full."""
    written: str
    language: str
    text: str
    """What is dated: the translation, or the original from just before the date."""
    text_language: str
    slug: str
    headline: str
    headline_language: str
    passage: str
    place: str
    topics: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EventYear:
    """The events of one year."""

    id: str
    title: str
    rows: tuple[EventRow, ...]

    @property
    def label(self) -> str:
        """`12 dated events`."""
        return count_label(len(self.rows), "dated event")


def event_rows(briefings: Sequence[Briefing], editorial: Editorial) -> tuple[EventRow, ...]:
    """All events by their date, the earliest first; of one date, by slug and reading order."""
    ordered = sorted(briefings, key=lambda briefing: briefing.seed.slug)
    dated = [
        (order_of(event), row)
        for briefing in ordered
        for event, row in zip(briefing.events, rows_of(briefing, editorial), strict=True)
    ]
    return tuple(row for _, row in sorted(dated, key=lambda each: each[0]))


def order_of(event: Event) -> tuple[str, int, str]:
    """A year comes before its months, and parts of it in their order."""
    return event.date[:4], 0 if event.date[4:] else PART_ORDER.get(event.part, 0), event.date


def rows_of(briefing: Briefing, editorial: Editorial) -> Iterator[EventRow]:
    """A briefing's events in reading order."""
    card = card_of(briefing, editorial)
    language = briefing.metadata.language.value
    topics = topics_by_passage(briefing)
    for event in briefing.events:
        translation = briefing.text.by_passage.get(event.passage.id, MISSING_TRANSLATION).text
        yield EventRow(
            date=event.date,
            label=event_label(event),
            precision=event.precision,
            is_stated=event.certainty is Certainty.STATED,
            certainty=CERTAINTY_LABELS[event.certainty],
            written=event.written,
            language=language,
            text=english_excerpt(translation, event) if translation else excerpt(event),
            text_language="en" if translation else language,
            slug=card.slug,
            headline=card.headline,
            headline_language=card.headline_language,
            passage=event.passage.id,
            place=event.passage.place,
            topics=topics.get(event.passage.id, ()),
        )


def topic_events(
    topic: Topic, briefings: Sequence[Briefing], editorial: Editorial
) -> tuple[EventRow, ...]:
    """The events in passages that are about the topic."""
    about = passages_about(topic, briefings)
    return tuple(
        row for row in event_rows(briefings, editorial) if (row.slug, row.passage) in about
    )


def event_years(rows: Sequence[EventRow]) -> tuple[EventYear, ...]:
    return tuple(
        EventYear(id=f"events-{year}", title=year, rows=tuple(members))
        for year, members in groupby(rows, key=lambda row: row.date[:4])
    )


def event_label(event: Event) -> str:
    label = date_label(event.date)
    if not event.part:
        return label
    joint = " " if event.part in SEASONS else " of "
    return f"{event.part}{joint}{label}"


def excerpt(event: Event) -> str:
    """The passage from a little before the date on."""
    text = event.passage.text
    first = min(first_edge(text, max(0, event.start - BEFORE)), event.start)
    return ("… " if first else "") + one_line(text[first:].lstrip())


def english_excerpt(translation: str, event: Event) -> str:
    """The translation from the sentence on that names the year; from its beginning if none
    does."""
    year = translation.find(event.date[:4])
    ends = [match.end() for match in SENTENCE_END.finditer(translation) if match.end() <= year]
    first = ends[-1] if ends else 0
    return ("… " if first else "") + one_line(translation[first:])


def one_line(text: str) -> str:
    return shortened(text.replace("\t", CELL_SEPARATOR), EXCERPT)
