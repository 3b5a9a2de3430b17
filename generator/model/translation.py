"""A capture's text in English, segment by segment, and how far each can be trusted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType


class TranslationStatus(StrEnum):
    """How far a translation can be trusted."""

    MISSING = "missing"
    STALE = "stale"
    """Made of an earlier wording of the source."""
    MACHINE = "machine"
    DRAFT = "draft"
    REVIEWED = "reviewed"
    NOT_NEEDED = "original"
    """The source is in English already, or there is nothing in it to translate."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """The unit of translation: a text that an English reader needs in English, with all the
    places where it stands."""

    kind: str
    """`title`, or the value of its lines' `Kind`."""
    source: str
    """One line of text; a table row keeps one tab between its cells."""
    key: str
    """The kind and a hash of the source; the PO file's `msgctxt`."""
    lines: tuple[int, ...] = ()
    """The capture's lines where it begins; none if only the sidecar has it."""
    passages: tuple[str, ...] = ()
    """`Passage.id` of each passage that is this text; none for headline and subtitles."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Translation:
    """What there is in English for one segment."""

    status: TranslationStatus
    text: str = ""
    """Empty if missing; a row's cells with one tab between them."""
    translator: str = ""
    """Who or what made it or, once reviewed, who reviewed it; empty if not known."""
    date: str = ""
    """ISO 8601 day of that; empty if not known."""


MISSING_TRANSLATION = Translation(status=TranslationStatus.MISSING)


@dataclass(frozen=True, slots=True, kw_only=True)
class TranslatedSegment:
    segment: Segment
    translation: Translation


@dataclass(frozen=True, slots=True, kw_only=True)
class TranslatedText:
    """A capture's segments with their translations, in reading order, each wording once."""

    segments: tuple[TranslatedSegment, ...] = ()
    by_key: Mapping[str, Translation] = field(default_factory=lambda: MappingProxyType({}))
    by_passage: Mapping[str, Translation] = field(default_factory=lambda: MappingProxyType({}))
    """By `Passage.id`; a passage that is not in it needs no translation."""

    @property
    def passages(self) -> int:
        """How many passages need a translation."""
        return len(self.by_passage)

    def counts(self) -> Counter[TranslationStatus]:
        """The passages that need a translation, by the state of theirs."""
        return Counter(translation.status for translation in self.by_passage.values())

    @property
    def translated(self) -> int:
        """How many passages have a translation of their present wording."""
        without = {TranslationStatus.MISSING, TranslationStatus.STALE}
        return sum(number for status, number in self.counts().items() if status not in without)


NOTHING_TO_TRANSLATE = TranslatedText()
