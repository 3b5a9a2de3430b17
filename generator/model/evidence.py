"""Which passages bear on which topic, and which words prove what editors claim."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from generator.model.document import Passage


class Strength(StrEnum):
    """How much a passage has to do with a topic."""

    ABOUT = "about"
    PASSING = "passing"


@dataclass(frozen=True, slots=True, kw_only=True)
class TermMatch:
    """A term's form found in a passage."""

    term: str
    """The term's id in `editorial/terms.yml`."""
    start: int
    """Offset of its first character in `Passage.text`."""
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Mentions:
    """The terms that a passage names, each in the order of their offsets, not overlapping."""

    original: tuple[TermMatch, ...] = ()
    english: tuple[TermMatch, ...] = ()
    """Their offsets are those of the translation's text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicPassage:
    """A passage that bears on a topic."""

    topic: str
    """The topic's id in `editorial/topics.yml`."""
    passage: Passage
    strength: Strength
    matches: tuple[TermMatch, ...]
    """At least one; in the order of their offsets; they do not overlap."""


class RelationKind(StrEnum):
    """What one briefing has to do with another, the closest first."""

    SAME_TEXT = "same text"
    SAME_STORY = "same story"
    RELATED = "related"


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """A briefing that has to do with another one."""

    slug: str
    kind: RelationKind
    degree: float
    """0 to 1: the share of the same text, or how alike the names are."""
    shared: tuple[str, ...]
    """The telling names that both have, in English, the most telling first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """Words of a capture, as an editor quotes them."""

    text: str
    """In the capture's own language; its white space does not matter."""
    seed: str = ""
    """The capture's file name without its suffix; empty beside the capture itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Waived:
    """An editor's word that a check is wrong about some words of a claim."""

    check: str
    """`name`, `number` or `unit`."""
    words: str
    """What the check doubts, as it names it: `2023`."""
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What an editor says of one or more captures, with the words that prove it."""

    text: str
    """English."""
    citations: tuple[Citation, ...]
    """At least one."""
    is_reviewed: bool = False
    """Whether a second person has checked it."""
    waived: tuple[Waived, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimedValue:
    """One of the values that sources give for the same measure."""

    claim: Claim
    """Its text is the value: `one to two years`."""
    speaker: str
    """Who says so."""
    subject: str = ""
    """What it is the value of, where that differs from one value to the next."""
    date: str = ""
    """ISO 8601, as much as is known: when it was said; empty for the capture's own date."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contradiction:
    """A measure for which the sources give different values."""

    measure: str
    values: tuple[ClaimedValue, ...]
    """At least two."""
    note: str = ""
    """The editor's, on why they differ."""


class QuoteState(StrEnum):
    """Whether the words of a quote stand in the text."""

    FOUND = "found"
    MISSING = "missing"
    REPEATED = "repeated"
    """More than once, so that nobody can say which place is meant."""
    ABSENT = "absent"
    """Of a capture that is not there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where words stand."""

    passage: Passage
    start: int
    """Offset of their first character in `Passage.text`."""
    end: int

    @property
    def text(self) -> str:
        return self.passage.text[self.start : self.end]


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """A citation that was looked for."""

    citation: Citation
    places: tuple[Place, ...]
    """Every place, in reading order."""
    nearest: Place | None = None
    """Of a missing quote: the words most like it, if any are."""
    is_absent: bool = False
    """Whether the capture that it names is not there."""

    @property
    def state(self) -> QuoteState:
        if self.is_absent:
            return QuoteState.ABSENT
        if not self.places:
            return QuoteState.MISSING
        return QuoteState.FOUND if len(self.places) == 1 else QuoteState.REPEATED

    @property
    def place(self) -> Place | None:
        """Where it stands; None unless that is certain."""
        return self.places[0] if len(self.places) == 1 else None


@dataclass(frozen=True, slots=True, kw_only=True)
class CitedClaim:
    """A claim with its quotes looked for."""

    claim: Claim
    quotes: tuple[Quote, ...]
    """One a citation, in their order."""
