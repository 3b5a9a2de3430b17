"""The translation memory of one capture: `translations/LANGUAGE/NAME.po`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

from generator.errors import BriefingError, Problem
from generator.model import Translation, TranslationStatus
from generator.translate.entries import Entry, TranslationFile
from generator.translate.po import parse_po
from generator.translate.segments import segment_key


@dataclass(frozen=True, slots=True, kw_only=True)
class Memory:
    """One capture's translations."""

    file: TranslationFile = field(default_factory=TranslationFile)

    @property
    def entries(self) -> Mapping[str, Entry]:
        """By `segment_key`; only those with a translation."""
        return MappingProxyType(
            {entry.key: entry for entry in self.file.entries if entry.text.strip()}
        )

    def find(self, kind: str, source: str) -> Translation | None:
        """The translation of a segment, if anyone has made one of this very wording."""
        entry = self.entries.get(segment_key(kind, source))
        return translation_of(entry, self.file) if entry else None


def translation_of(entry: Entry, file: TranslationFile) -> Translation:
    """An entry's translation, with the file's translator where the entry names nobody.

    A review is somebody's: what nobody has put a name to is a draft, whatever its flags say,
    because a tool for editing PO files takes `fuzzy` away by itself.
    """
    by_machine = entry.status is TranslationStatus.MACHINE
    somebody = entry.translator or file.translator
    reviewed = entry.status is TranslationStatus.REVIEWED
    return Translation(
        status=TranslationStatus.DRAFT if reviewed and not somebody else entry.status,
        text="\t".join(" ".join(cell.split()) for cell in entry.text.split("\t")),
        translator=entry.machine if by_machine else somebody,
        date=entry.date or ("" if by_machine else file.revised),
    )


def memory_path(folder: Path, name: str) -> Path:
    """Where a language's folder keeps the translations of the capture of that name."""
    return folder / f"{name}.po"


def load_memory(folder: Path, name: str) -> Memory:
    """Read a language's folder for the capture of that name (without suffix).

    A missing file is an empty memory. Raises `BriefingError` if the file is broken; see
    `parse_po`.
    """
    path = memory_path(folder, name)
    try:
        content = path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return Memory()
    except OSError as error:
        problem = Problem(path=str(path), message=f"can't be read: {error.strerror}")
        raise BriefingError(problem) from error
    return Memory(file=parse_po(str(path), content))
