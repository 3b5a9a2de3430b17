"""What a translation file holds: its entries and its header, apart from the file's format."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model import TranslationStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiver:
    """An editor's word that an alarm of a check is wrong for one entry."""

    check: str
    """The check's id."""
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A segment and its translation, as a translation file keeps them."""

    key: str
    """The kind and a hash of the source: `segment_key`."""
    source: str
    text: str = ""
    reviewed: bool = False
    machine: str = ""
    """The engine, its model and the day, where a machine made it."""
    translator: str = ""
    """Who translated or reviewed it; empty if nobody is named at the entry."""
    date: str = ""
    """ISO 8601 day of that; empty if not given."""
    previous: str = ""
    """The source that the translation was made of, where that has changed since."""
    waivers: tuple[Waiver, ...] = ()
    comments: tuple[str, ...] = ()
    """Translators' other comments."""
    places: tuple[tuple[str, int | None], ...] = ()
    """(file, line) pairs."""
    line: int = 0
    """In the translation file; 0 if it was not read from one. Not compared when writing."""

    @property
    def kind(self) -> str:
        return self.key.partition(":")[0]

    @property
    def wording(self) -> str:
        """The hash of the source: the same for the same text of another kind."""
        return self.key.partition(":")[2]

    @property
    def status(self) -> TranslationStatus:
        if not self.text.strip():
            return TranslationStatus.MISSING
        if self.reviewed:
            return TranslationStatus.REVIEWED
        if self.previous:
            return TranslationStatus.STALE
        return TranslationStatus.MACHINE if self.machine else TranslationStatus.DRAFT


@dataclass(frozen=True, slots=True, kw_only=True)
class TranslationFile:
    """All of one capture's translations into one language."""

    entries: tuple[Entry, ...] = ()
    """In reading order."""
    obsolete: tuple[Entry, ...] = ()
    """Of texts that no longer stand in the capture."""
    source_sha256: str = ""
    """Of the capture that the entries were last matched with."""
    translator: str = ""
    """Of all entries that name nobody: the header's `Last-Translator`, without an address."""
    revised: str = ""
    """ISO 8601 day of the last change."""
    headers: tuple[tuple[str, str], ...] = ()
    """The header's fields as they stand in the file, in its order; empty for a new file."""
    comment: str = ""
    """The header's comment, `#` before each line; empty for a new file."""
