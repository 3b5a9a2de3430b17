"""All that is known about one briefing: `data/briefings/SLUG.json`."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, with_config
from typing_extensions import TypedDict

from generator.formats.claims import KeyPointData
from generator.formats.cleaning import LineData
from generator.formats.evidence import EventData, FigureData, TopicEvidence
from generator.formats.listing import Summary
from generator.formats.shape import CLOSED, Language, LineNumber, PartialDate, PassageId, Sha256
from generator.formats.text import BlockData, FootnoteData
from generator.model import DamageKind, Kind, Origin, RelationKind, TranslationStatus


@with_config(CLOSED)
class SourcedData(TypedDict):
    """A value and where it came from; null with the origin `missing` if it is not known."""

    value: str | None
    """The value."""
    origin: Origin
    """Where it came from."""
    line: LineNumber | None
    """The capture's line that shows it, where one does."""


@with_config(CLOSED)
class SourcedListData(TypedDict):
    """Several values and where they came from."""

    value: list[str] | None
    """The values."""
    origin: Origin
    """Where they came from."""
    line: LineNumber | None
    """The capture's line that shows the first, where one does."""


@with_config(CLOSED)
class PublicationData(TypedDict):
    """The publication that a translated piece was translated from."""

    publisher: str | None
    """Its publisher."""
    title: str | None
    """Its title."""
    published: PartialDate | None
    """When it was published."""
    language: Language | None
    """BCP 47 tag."""
    url: str | None
    """Its address."""


@with_config(CLOSED)
class SourcedPublicationData(TypedDict):
    """A publication and where its data came from."""

    value: PublicationData | None
    """The publication."""
    origin: Origin
    """Where its data came from."""
    line: LineNumber | None
    """The capture's line that shows it, where one does."""


@with_config(CLOSED)
class MetadataData(TypedDict):
    """What is known about a capture, each value with its origin."""

    title: SourcedData
    """In the capture's own language."""
    subtitle: SourcedListData
    """In the capture's own language."""
    publisher: SourcedData
    """In the capture's own language."""
    author: SourcedData
    """Several with `, ` between them."""
    published: SourcedData
    """When it was first published."""
    language: SourcedData
    """BCP 47 tag."""
    url: SourcedData
    """The capture's address."""
    original: SourcedPublicationData
    """Of a piece that is itself a translation."""
    rights: SourcedData
    """The rights notice."""


@with_config(CLOSED)
class HeadlineData(TypedDict):
    """The English headline."""

    text: str | None
    """Null if there is none."""
    status: TranslationStatus
    """How far it can be trusted."""
    origin: Origin | None
    """Where it came from."""
    translator: str | None
    """Who or what made it or, once reviewed, who reviewed it."""
    date: PartialDate | None
    """When that was."""


@with_config(CLOSED)
class CaptureFileData(TypedDict):
    """The raw capture."""

    path: str
    """From the site's root."""
    encoding: str
    """The encoding that it was read with."""
    sha256: Sha256
    """Of its bytes."""


@with_config(CLOSED)
class DamageData(TypedDict):
    """Damage of one sort and cause."""

    kind: DamageKind
    """What sort of damage it is."""
    line: LineNumber
    """The first line that shows it."""
    excerpt: str
    """What is damaged there."""
    cause: str
    """What has probably happened."""
    lines: Annotated[int, Field(ge=1)]
    """How many lines show it."""


@with_config(CLOSED)
class RelationData(TypedDict):
    """A briefing that has to do with this one."""

    slug: str
    """The other briefing."""
    kind: RelationKind
    """What they have to do with each other."""
    degree: Annotated[float, Field(ge=0, le=1)]
    """The share of the same text, or how alike the names are."""
    shared: list[str]
    """The telling names that both have, in English."""


@with_config(CLOSED)
class TranslationData(TypedDict):
    """A segment and its translation."""

    key: str
    """The message context of its entry in the PO file."""
    kind: Literal["title"] | Kind
    """`title`, or the kind of its lines."""
    source: str
    """In the capture's own language."""
    lines: list[LineNumber]
    """The capture's lines where it begins."""
    blocks: list[PassageId]
    """The passages that are this text."""
    text: str | None
    """English."""
    status: TranslationStatus
    """How far it can be trusted."""
    translator: str | None
    """Who or what made it or, once reviewed, who reviewed it."""
    date: PartialDate | None
    """When that was."""


@with_config(CLOSED)
class Twin(Summary):
    """A briefing in full. What is not known is null."""

    standfirst: str | None
    """English."""
    key_points: list[KeyPointData]
    """With the words that prove them."""
    notes: list[str]
    """The editor's."""
    captured: PartialDate | None
    """When the capture was taken."""
    archived_url: str | None
    """The address of an archived copy."""
    outlet: str | None
    """The publisher's key in the list of outlets."""
    headline: HeadlineData
    """The English headline."""
    metadata: MetadataData
    """What is known about the capture."""
    capture: CaptureFileData
    """The raw capture."""
    lines: list[LineData]
    """Every line of the capture, with the judgement on it."""
    blocks: list[BlockData]
    """The cleaned text."""
    damage: list[DamageData]
    """What only capturing the page again can mend."""
    footnotes: list[FootnoteData]
    """In the order of the text."""
    related: list[RelationData]
    """The closest first."""
    translations: list[TranslationData]
    """In the order of the text."""
    figures: list[FigureData]
    """In the order of the text."""
    events: list[EventData]
    """In the order of the text."""
    evidence: list[TopicEvidence]
    """Which passages bear on which topics."""
