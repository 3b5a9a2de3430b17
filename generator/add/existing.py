"""Whether a project has a capture already: the same bytes, the same title or address, the name."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from generator.cleaned import Cleaned, clean_captures
from generator.model import Outlet
from generator.seeds import CAPTURE_SUFFIXES, LATER_SUFFIXES, find_captures
from generator.slugs import make_slug

_SUFFIXES = frozenset({*CAPTURE_SUFFIXES, *LATER_SUFFIXES})


def same_bytes(folder: Path, data: bytes) -> Path | None:
    """The capture of a folder that holds just these bytes."""
    sized = (path for path in _captures(folder) if path.stat().st_size == len(data))
    return next((path for path in sized if path.read_bytes() == data), None)


def alike(
    folder: Path, title: str, addresses: frozenset[str], outlets: Sequence[Outlet]
) -> Iterator[str]:
    """A line for each capture of a folder with this title or one of the addresses.

    Captures that cannot be read are passed over: `briefings check` names them.
    """
    wanted = _folded(title)
    for cleaned in clean_captures(find_captures(_captures(folder)), outlets):
        if not isinstance(cleaned, Cleaned):
            continue
        if wanted and _folded(cleaned.metadata.title.value) == wanted:
            yield f"{cleaned.file} has the same title: is it the same text?"
        elif cleaned.metadata.url.value in addresses:
            yield f"{cleaned.file} comes from the same address: is it the same text?"


def names_taken(folders: Iterable[Path], slugs: Iterable[str]) -> frozenset[str]:
    """The names that a new capture cannot have: of any file in the folders, without suffix and
    as an address, and the addresses of the pages that there are."""
    stems = {path.stem for folder in folders if folder.is_dir() for path in folder.iterdir()}
    return frozenset({*stems, *map(make_slug, stems), *slugs})


def _captures(folder: Path) -> tuple[Path, ...]:
    if not folder.is_dir():
        return ()
    return tuple(
        path
        for path in sorted(folder.iterdir())
        if path.suffix.lower() in _SUFFIXES and path.is_file() and not path.name.startswith(".")
    )


def _folded(title: str) -> str:
    """A title by its letters and digits alone."""
    plain = unicodedata.normalize("NFKC", title).casefold()
    return "".join(character for character in plain if character.isalnum())
