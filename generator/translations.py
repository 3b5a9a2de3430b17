"""The translation files of a project, brought up to date with its captures and written."""

from __future__ import annotations

import os
import tempfile
from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from generator.collect import TARGET_LANGUAGE, Collection
from generator.errors import BriefingError, Problem
from generator.model import Briefing, TranslationStatus
from generator.project import Project
from generator.translate.entries import Entry, TranslationFile
from generator.translate.memory import load_memory, memory_path, translation_of
from generator.translate.po import format_po
from generator.translate.reuse import Source, Suggestion, filled_from_others, suggestions
from generator.translate.updating import updated


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """One capture's translation file, as it should be now."""

    briefing: Briefing
    path: Path
    file: TranslationFile
    changed: bool
    """Whether that differs from what stands on the disk."""
    suggestions: tuple[Suggestion, ...] = ()
    """Translations of similar texts for those that have none."""

    @property
    def untranslated(self) -> tuple[Entry, ...]:
        """The entries that want a translation: missing ones, in reading order."""
        return tuple(entry for entry in self.file.entries if not entry.text.strip())

    @property
    def language(self) -> str:
        """The capture's, a BCP 47 tag."""
        return self.briefing.metadata.language.value

    def counts(self) -> Counter[TranslationStatus]:
        """The entries by their state."""
        return Counter(translation_of(entry, self.file).status for entry in self.file.entries)

    @property
    def unsigned(self) -> int:
        """How many entries nobody is named for: drafts, though marked as reviewed."""
        return sum(
            entry.status is TranslationStatus.REVIEWED
            and translation_of(entry, self.file).status is TranslationStatus.DRAFT
            for entry in self.file.entries
        )

    def source(self) -> Source:
        """The file as one that others are filled from."""
        name = "/".join(self.path.parts[-3:])
        return Source(name=name, language=self.language, file=self.file)


def plan(
    project: Project, collection: Collection, names: Sequence[str] = (), *, suggest: bool = False
) -> tuple[Work, ...]:
    """Each briefing that needs a translation, with its file brought up to date and filled with
    what is reviewed elsewhere; with suggestions only if asked for.

    `names` chooses some, by the capture's file name (with or without suffix) or the page's
    slug. A file that could not be read is left as it is. Raises `BriefingError` for names that
    fit none.
    """
    chosen = {briefing.seed.path for briefing in _chosen(collection, names)}
    unread = {each.path for each in collection.unread}
    works = [
        _work(project, briefing)
        for briefing in collection.briefings
        if _has_text(briefing) and _path(project, briefing) not in unread
    ]
    sources = [work.source() for work in works]
    filled = (
        with_file(work, filled_from_others(work.source(), sources))
        for work in works
        if work.briefing.seed.path in chosen
    )
    if not suggest:
        return tuple(filled)
    return tuple(
        replace(work, suggestions=tuple(suggestions(work.source(), sources))) for work in filled
    )


def with_file(work: Work, file: TranslationFile) -> Work:
    """The work with another file to write."""
    on_disk = work.path.read_bytes() if work.path.exists() else b""
    return replace(work, file=file, changed=format_po(file) != on_disk)


def write(path: Path, file: TranslationFile) -> None:
    """Replace a translation file; its folder is made if there is none."""
    path.parent.mkdir(parents=True, exist_ok=True)
    replace_file(path, format_po(file))


def replace_file(path: Path, content: bytes) -> None:
    """Write a file in one step: whoever reads it sees the old or the new one, never a part."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as written:
            written.write(content)
        Path(name).chmod(0o644)
        Path(name).replace(path)
    except BaseException:
        with suppress(FileNotFoundError):
            Path(name).unlink()
        raise


def with_entry(file: TranslationFile, entry: Entry) -> TranslationFile:
    """The file with one entry replaced by another of the same key."""
    return replace(
        file,
        entries=tuple(entry if each.key == entry.key else each for each in file.entries),
    )


def _work(project: Project, briefing: Briefing) -> Work:
    before = load_memory(project.translations / TARGET_LANGUAGE, briefing.seed.path.stem).file
    file = updated(
        before,
        [each.segment for each in briefing.text.segments],
        capture=f"seeds/{briefing.seed.path.name}",
        sha256=briefing.capture.sha256,
    )
    path = _path(project, briefing)
    return with_file(Work(briefing=briefing, path=path, file=before, changed=False), file)


def _path(project: Project, briefing: Briefing) -> Path:
    return memory_path(project.translations / TARGET_LANGUAGE, briefing.seed.path.stem)


def _has_text(briefing: Briefing) -> bool:
    return bool(briefing.text.segments)


def _chosen(collection: Collection, names: Sequence[str]) -> tuple[Briefing, ...]:
    briefings = collection.briefings
    if not names:
        return tuple(briefings)
    unknown = [name for name in names if not any(_fits(b, name) for b in briefings)]
    if unknown:
        raise BriefingError(*(_unknown(collection, name) for name in unknown))
    return tuple(b for b in briefings if any(_fits(b, name) for name in names))


def _unknown(collection: Collection, name: str) -> Problem:
    if any(name in _names_of(skipped.path) for skipped in collection.skipped):
        return Problem(path=name, message="was left out", hint="first mend what is named above")
    hint = "name captures as in seeds/, or by the page’s address"
    return Problem(path=name, message="no such seed", hint=hint)


def _names_of(path: Path) -> tuple[str, ...]:
    return path.name, path.stem, str(path)


def _fits(briefing: Briefing, name: str) -> bool:
    return name in {*_names_of(briefing.seed.path), briefing.seed.slug}
