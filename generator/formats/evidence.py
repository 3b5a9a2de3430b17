"""What was found in the texts: passages by topic, figures, events, names."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, with_config
from typing_extensions import TypedDict

from generator.formats.shape import (
    CLOSED,
    LineNumber,
    Number,
    Offset,
    PartialDate,
    PassageId,
)
from generator.model import Bound, Certainty, Precision, Strength


@with_config(CLOSED)
class TopicPassageData(TypedDict):
    """A passage that bears on a topic."""

    line: LineNumber
    """The capture's line where it begins."""
    block: PassageId
    """The passage."""
    text: str
    """The passage's text."""
    terms: list[str]
    """The ids of the terms that it was found by, each once."""
    strength: Strength
    """How much it has to do with the topic."""


@with_config(CLOSED)
class TopicPassageEntry(TopicPassageData):
    """An entry of a topic's list in `data/topics.json`."""

    slug: str
    """The briefing."""
    seed: str
    """Its capture's file name."""


@with_config(CLOSED)
class MatchData(TypedDict):
    """A term's form in a passage."""

    term: str
    """The term's id in the termbase."""
    start: Offset
    """Where it begins in the passage's text."""
    end: Offset
    """Where it ends."""


@with_config(CLOSED)
class TopicEvidence(TopicPassageData):
    """A passage of one briefing that bears on a topic, with what it was found by."""

    topic: str
    """The topic's id."""
    matches: list[MatchData]
    """In the order of the text."""


@with_config(CLOSED)
class FoundData(TypedDict):
    """Something that a passage says, and where."""

    slug: str
    """The briefing."""
    line: LineNumber
    """The capture's line where the passage begins."""
    block: PassageId
    """The passage."""
    start: Offset
    """Where it begins in the passage's text."""
    end: Offset
    """Where it ends."""
    written: str
    """In the passage's own words."""
    topics: list[str]
    """The ids of the topics that the passage bears on."""
    url: str
    """The passage's address, from the site's root."""


@with_config(CLOSED)
class FigureData(FoundData):
    """An amount: an entry of `data/figures.json`."""

    low: Number
    """In the unit itself: 330억달러 is 33000000000."""
    high: Number
    """The other end of a range; equal to `low` if it is none."""
    unit: str | None
    """English, in the plural; null for a bare number."""
    currency: Annotated[str, Field(pattern="^[A-Z]{3}$")] | None
    """ISO 4217; null if it is no money."""
    bound: Bound
    """How exactly it is stated."""
    english: str
    """Value and unit as the pages show them."""


@with_config(CLOSED)
class EventData(FoundData):
    """A date that the text speaks of: an entry of `data/events.json`."""

    date: PartialDate
    """As exact as is known."""
    precision: Precision
    """How exact that is."""
    part: str | None
    """Which part of the month or year, in English: `end`, `second half`."""
    certainty: Certainty
    """How the date is known: written, carried on from the one before, or counted from the
    date of publication."""


@with_config(CLOSED)
class NamedData(TypedDict):
    """A briefing that names somebody or something."""

    slug: str
    """The briefing."""
    blocks: list[PassageId]
    """The passages, in the order of the text."""


@with_config(CLOSED)
class NameData(TypedDict):
    """A name of the termbase: an entry of `data/names.json`."""

    id: str
    """Its id in the termbase."""
    kind: str
    """What sort of name it is: `person`, `organisation`, `law`."""
    english: str
    """The standard English form."""
    forms: dict[str, list[str]]
    """The forms by language (BCP 47 tag), the first the usual one."""
    note: str | None
    """What it is."""
    source: str | None
    """Where the standard form is taken from."""
    named: list[NamedData]
    """By slug; briefings that do not name it are left out."""
