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
from generator.translate.memory import load_memory, memory_path
from generator.translate.po import format_po
from generator.translate.updating import updated


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """One capture's translation file, as it should be now."""

    briefing: Briefing
    path: Path
    file: TranslationFile
    changed: bool
    """Whether that differs from what stands on the disk."""

    @property
    def untranslated(self) -> tuple[Entry, ...]:
        """The entries that want a translation: missing ones, in reading order."""
        return tuple(entry for entry in self.file.entries if not entry.text.strip())

    def counts(self) -> Counter[TranslationStatus]:
        """The entries by their state."""
        return Counter(entry.status for entry in self.file.entries)


def plan(project: Project, collection: Collection, names: Sequence[str] = ()) -> tuple[Work, ...]:
    """Each briefing that needs a translation, with its file brought up to date.

    `names` chooses some, by the capture's file name (with or without suffix) or the page's
    slug. Raises `BriefingError` for names that fit none, and for broken files.
    """
    chosen = _chosen(collection.briefings, names)
    return tuple(_work(project, briefing) for briefing in chosen if briefing.text.segments)


def write(path: Path, file: TranslationFile) -> None:
    """Replace a translation file in one step: whoever reads it sees the old or the new one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as written:
            written.write(format_po(file))
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
    folder = project.translations / TARGET_LANGUAGE
    name = briefing.seed.path.stem
    before = load_memory(folder, name).file
    file = updated(
        before,
        [each.segment for each in briefing.text.segments],
        capture=f"seeds/{briefing.seed.path.name}",
        sha256=briefing.capture.sha256,
    )
    path = memory_path(folder, name)
    on_disk = path.read_bytes() if path.exists() else b""
    return Work(briefing=briefing, path=path, file=file, changed=format_po(file) != on_disk)


def _chosen(briefings: Sequence[Briefing], names: Sequence[str]) -> tuple[Briefing, ...]:
    if not names:
        return tuple(briefings)
    unknown = [name for name in names if not any(_fits(b, name) for b in briefings)]
    if unknown:
        hint = "name captures as in seeds/, or by the page’s address"
        raise BriefingError(
            *(Problem(path=name, message="no such seed", hint=hint) for name in unknown)
        )
    return tuple(b for b in briefings if any(_fits(b, name) for name in names))


def _fits(briefing: Briefing, name: str) -> bool:
    path = briefing.seed.path
    return name in {path.name, path.stem, str(path), briefing.seed.slug}
