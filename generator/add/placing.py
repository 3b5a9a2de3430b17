"""New files, all or none; nothing that is there already is ever written over."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from generator.errors import BriefingError, Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class NewFile:
    path: Path
    content: bytes


def place(files: Sequence[NewFile]) -> None:
    """Write files that do not exist yet, with their folders.

    If one cannot be written, or the work is interrupted, none is left and no folder either.
    Raises `BriefingError` for the file at fault.
    """
    made: list[Path] = []
    try:
        for file in files:
            _make_folders(file.path.parent, made)
            _write(file, made)
    except BaseException as error:
        for path in reversed(made):
            _remove(path)
        if isinstance(error, OSError):
            raise BriefingError(_problem(error, files)) from error
        raise


def _make_folders(folder: Path, made: list[Path]) -> None:
    missing = [each for each in (folder, *folder.parents) if not each.exists()]
    for each in reversed(missing):
        each.mkdir()
        made.append(each)


def _write(file: NewFile, made: list[Path]) -> None:
    with file.path.open("xb") as stream:
        made.append(file.path)
        stream.write(file.content)


def _remove(path: Path) -> None:
    """Take away what we made; a folder only if nobody has put anything into it since."""
    with suppress(OSError):
        if path.is_dir():
            path.rmdir()
        else:
            path.unlink()


def _problem(error: OSError, files: Sequence[NewFile]) -> Problem:
    place = str(error.filename or files[-1].path)
    if isinstance(error, FileExistsError):
        return Problem(path=place, message="is there already", hint="choose another --name")
    return Problem(path=place, message=f"can't be written: {error.strerror}")
