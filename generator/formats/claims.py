"""What editors claim and the words of the sources that prove it: `data/claims.json`."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, with_config
from typing_extensions import TypedDict

from generator.formats.shape import CLOSED, LineNumber, Offset, PartialDate, PassageId
from generator.model import QuoteState


@with_config(CLOSED)
class QuoteData(TypedDict):
    """Words of a capture. What is not known, as of a missing quote's place, is null."""

    seed: str
    """The capture's file name without its suffix."""
    text: str
    """As it stands in the capture; of a missing quote as the editor wrote it."""
    state: QuoteState
    """Whether the words stand there."""
    line: LineNumber | None
    """The first line of its passage."""
    last_line: LineNumber | None
    """The last line of its passage."""
    block: PassageId | None
    """The passage."""
    start: Offset | None
    """Where it begins in the passage's text."""
    end: Offset | None
    """Where it ends."""


@with_config(CLOSED)
class CitedClaimData(TypedDict):
    """A claim with its quotes."""

    text: str
    """English."""
    status: Literal["reviewed", "draft"]
    """Whether a second person has checked it."""
    quotes: Annotated[list[QuoteData], Field(min_length=1)]
    """In the editor's order."""


@with_config(CLOSED)
class KeyPointData(CitedClaimData):
    """A key point of a briefing."""

    id: str
    """The fragment of its address on the page."""


@with_config(CLOSED)
class ValueData(CitedClaimData):
    """One of the values that sources give for a measure; `text` is the value."""

    subject: str | None
    """What it is the value of, where that differs from one value to the next."""
    speaker: str
    """Who says so."""
    date: PartialDate | None
    """When it was said, if not on the capture's own date."""


@with_config(CLOSED)
class ContradictionData(TypedDict):
    """A measure for which the sources give different values."""

    measure: str
    """What is measured."""
    note: str | None
    """The editor's, on why the values differ."""
    values: Annotated[list[ValueData], Field(min_length=2)]
    """At least two."""


@with_config(CLOSED)
class TopicClaims(TypedDict):
    """All that is claimed on a topic's page."""

    agreement: list[CitedClaimData]
    """What the sources agree on."""
    contradictions: list[ContradictionData]
    """Where they do not."""
    open_questions: list[CitedClaimData]
    """What they leave open."""
