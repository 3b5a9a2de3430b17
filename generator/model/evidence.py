"""Which passages bear on which topic."""

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
