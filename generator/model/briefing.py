"""A seed with what an editor put beside it, and all that its page needs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

from generator.errors import Problem
from generator.model.amounts import Amount
from generator.model.damage import Damage
from generator.model.described import Headline, Metadata, Original
from generator.model.document import Document
from generator.model.events import Event
from generator.model.evidence import CitedClaim, Claim, Mentions, Relation, TopicPassage
from generator.model.kinds import Kind
from generator.model.lines import Capture, Line
from generator.model.translation import (
    NOTHING_TO_TRANSLATE,
    TranslatedText,
    TranslationStatus,
)


@dataclass(frozen=True, slots=True, order=True)
class LineRange:
    """Lines of a capture, by their numbers, both ends among them; `1 <= first <= last`."""

    first: int
    last: int
    kind: Kind | None = None
    """What the editor says that they are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LineWishes:
    """Lines that an editor keeps or drops, whatever the rules say. False if there are none."""

    sha256: str = ""
    """Of the capture that the numbers belong to."""
    keep: tuple[LineRange, ...] = ()
    drop: tuple[LineRange, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.keep or self.drop)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sidecar:
    """What an editor knows or decides about one seed: `seeds/NAME.yml`. All optional;
    empty is not given."""

    slug: str = ""
    headline_en: str = ""
    headline_status: TranslationStatus = TranslationStatus.DRAFT
    headline_by: str = ""
    standfirst: str = ""
    """English, at most 60 words."""
    key_points: tuple[Claim, ...] = ()
    """Their citations name no seed: they are of this capture."""
    title: str = ""
    subtitle: tuple[str, ...] = ()
    publisher: str = ""
    author: str = ""
    published: str = ""
    captured: str = ""
    """ISO 8601 date of the capture."""
    language: str = ""
    url: str = ""
    archived_url: str = ""
    original: Original | None = None
    rights: str = ""
    notes: tuple[str, ...] = ()
    """An editor's notes, English, shown on the page as such."""
    lines: LineWishes = LineWishes()


@dataclass(frozen=True, slots=True, kw_only=True)
class Seed:
    """A raw capture in the seeds folder and what an editor put beside it."""

    path: Path
    slug: str
    """Its page's address: the sidecar's, or one made of the file's name."""
    sidecar: Sidecar


@dataclass(frozen=True, slots=True, kw_only=True)
class Skipped:
    """A seed that could not be read; the build names it and goes on."""

    path: Path
    problem: Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Unread:
    """A translation file that could not be read; the page is made without it."""

    path: Path
    problem: Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Briefing:
    """All that a page needs about one seed."""

    seed: Seed
    capture: Capture
    lines: tuple[Line, ...]
    document: Document
    metadata: Metadata
    headline: Headline
    evidence: tuple[TopicPassage, ...]
    damage: tuple[Damage, ...] = ()
    """What only another capture can mend; shown on the page, a problem for `check`."""
    text: TranslatedText = NOTHING_TO_TRANSLATE
    mentions: Mapping[str, Mentions] = field(default_factory=lambda: MappingProxyType({}))
    """By `Passage.id`."""
    key_points: tuple[CitedClaim, ...] = ()
    relations: tuple[Relation, ...] = ()
    """Other briefings that have to do with it, the closest first; known once all are read."""
    amounts: tuple[Amount, ...] = ()
    """In reading order."""
    events: tuple[Event, ...] = ()
    """In reading order."""
