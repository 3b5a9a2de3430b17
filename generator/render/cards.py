"""A briefing as lists show it: the card on the home page, in the archive, on topic pages.

A view is a frozen value worked out before a template arranges it: a template
never decides. Its strings are as captured or as an editor wrote them; they are
escaped where a template prints them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.model import (
    Briefing,
    Editorial,
    Metadata,
    Outlet,
    Topic,
    TranslationStatus,
)
from generator.render.labels import (
    LIST_LABELS,
    NO_OUTLET,
    STATUS_LABELS,
    UNDATED,
    count_label,
    date_label,
)
from generator.render.translated import text_label

UNTRANSLATED = frozenset({TranslationStatus.MISSING, TranslationStatus.NOT_NEEDED})
"""The headline shown is the original one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicCount:
    """A topic and how many passages bear on it."""

    id: str
    title: str
    passages: int
    label: str
    """`14 passages`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A briefing in a list."""

    slug: str
    headline: str
    headline_language: str
    status: TranslationStatus
    status_label: str
    list_label: str
    """The status where only little room is; empty where the headline can be relied on."""
    text_label: str
    """How far the text is translated; empty where it can be relied on."""
    original: str
    """The original headline; empty where it stands as the headline itself."""
    language: str
    outlet: str
    """Its English name, else as the capture has it; says so where it has none."""
    published: str
    """ISO 8601; empty if not known."""
    published_label: str
    standfirst: str
    topics: tuple[TopicCount, ...]


def newest_first(briefings: Sequence[Briefing]) -> tuple[Briefing, ...]:
    """By date of publication, the undated last; of one date, by slug."""
    by_slug = sorted(briefings, key=lambda briefing: briefing.seed.slug)
    return tuple(
        sorted(by_slug, key=lambda briefing: briefing.metadata.published.value, reverse=True)
    )


def outlet_of(metadata: Metadata, outlets: Sequence[Outlet]) -> Outlet | None:
    return next((outlet for outlet in outlets if outlet.id == metadata.outlet), None)


def outlet_name(metadata: Metadata, outlets: Sequence[Outlet]) -> str:
    """In English where the outlet is known, else as the capture has it."""
    outlet = outlet_of(metadata, outlets)
    return outlet.name("en") if outlet else metadata.publisher.value


def english_name(publisher: str, outlets: Sequence[Outlet]) -> str:
    """The English name of the listed outlet that bears this name; the name itself if none does."""
    return next(
        (
            outlet.name("en")
            for outlet in outlets
            if publisher in {*dict(outlet.names).values(), *outlet.aliases}
        ),
        publisher,
    )


def topic_counts(briefing: Briefing, topics: Sequence[Topic]) -> tuple[TopicCount, ...]:
    """The topics that the briefing bears on, in the site's order."""
    counts = (
        (topic, sum(found.topic == topic.id for found in briefing.evidence)) for topic in topics
    )
    return tuple(
        TopicCount(
            id=topic.id,
            title=topic.title,
            passages=passages,
            label=count_label(passages, "passage"),
        )
        for topic, passages in counts
        if passages
    )


def headline_status(briefing: Briefing) -> TranslationStatus:
    """How far the translation can be trusted; of an English text there is none, even where
    an editor wrote the headline down once more or in other words."""
    english = briefing.metadata.language.value.partition("-")[0] == "en"
    return TranslationStatus.NOT_NEEDED if english else briefing.headline.status


def headline_of(briefing: Briefing) -> str:
    """The headline that pages show: English where there is one, else the original, else the name
    of the file."""
    return briefing.headline.text or briefing.seed.path.stem


def headline_language(briefing: Briefing) -> str:
    """BCP 47 tag of the headline that is shown; empty if it is not known."""
    if headline_status(briefing) in UNTRANSLATED:
        return briefing.metadata.language.value
    return "en"


def card_of(briefing: Briefing, editorial: Editorial) -> Card:
    metadata, headline = briefing.metadata, briefing.headline
    published = metadata.published.value
    status = headline_status(briefing)
    own_words = headline.text in {"", metadata.title.value}
    return Card(
        slug=briefing.seed.slug,
        headline=headline_of(briefing),
        headline_language=headline_language(briefing),
        status=status,
        status_label=STATUS_LABELS[status],
        list_label=LIST_LABELS[status],
        text_label=text_label(briefing.text),
        original="" if own_words else metadata.title.value,
        language=metadata.language.value,
        outlet=outlet_name(metadata, editorial.outlets) or NO_OUTLET,
        published=published,
        published_label=date_label(published) if published else UNDATED,
        standfirst=briefing.seed.sidecar.standfirst,
        topics=topic_counts(briefing, editorial.topics),
    )
