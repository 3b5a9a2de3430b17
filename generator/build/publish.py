"""Replace a site in one step: build beside it, then swap, so the old one stays whole until
the new one is.

Beside the site `NAME` lies, while a build works, the folder `.NAME.building`: `docs` (the
assembled tree), `new` (the site being built) and, for the blink of the swap, `old`. What an
interrupted run left there is put right by the next.
"""

from __future__ import annotations

import fcntl
import os
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from generator.build.marker import MARKER, is_ours
from generator.errors import BriefingError, Problem
from generator.project import Project

DOCS, NEW, OLD = "docs", "new", "old"


def check_target(site: Path, project: Project, seeds: Iterable[Path] = ()) -> None:
    """Raise `BriefingError` unless the folder may be replaced: it is missing, empty or a
    site of ours, holds none of the project's inputs nor of the seeds, and does not lie in
    an input."""
    problem = _objection(site, project, seeds)
    if problem:
        raise BriefingError(Problem(path=str(site), message=problem, hint="choose another --site"))


def _objection(site: Path, project: Project, seeds: Iterable[Path]) -> str:
    place = _place_of(site)
    for source in (project.root, *project.inputs, *seeds):
        if _place_of(source).is_relative_to(place):
            return f"would replace {source}, which the build needs"
    around = input_around(site, project)
    if around:
        return f"lies inside {around}, which the build reads"
    if os.path.lexists(place) and not place.is_dir():
        return "is a file, not a folder"
    if place.is_dir() and os.path.ismount(place):
        return "is a mount point and cannot be replaced in one step"
    if place.is_dir() and any(place.iterdir()) and not is_ours(place):
        return f"holds something else (no {MARKER} of ours), so it is left alone"
    return ""


def input_around(place: Path, project: Project) -> Path | None:
    """The input of the project that a place is, or lies in; what is put there would be read
    by the next build."""
    real = _place_of(place)
    return next((i for i in project.inputs if real.is_relative_to(_place_of(i))), None)


def _place_of(path: Path) -> Path:
    """Where a path leads, all links followed; a link that leads back to itself stays."""
    return Path(os.path.realpath(path))


@contextmanager
def workshop(site: Path) -> Iterator[Path]:
    """A private, empty folder beside the site; gone afterwards.

    An old site that a run put aside and could not replace goes back to its place, now or,
    if that run was killed, when the next begins. Raises `BriefingError` if another build
    of the same site is at work, or the place can't be written to.
    """
    place = _place_of(site)
    folder = place.parent / f".{place.name}.building"
    lock = _lock(folder, site)
    try:
        _clear_up(folder, place)
        yield folder
    finally:
        with suppress(OSError):
            _clear_up(folder, place)
            folder.rmdir()
        os.close(lock)


def swap(folder: Path, site: Path) -> None:
    """Put the workshop's `new` in the place of the site.

    Raises `BriefingError` if the system refuses; the workshop then puts the old one back.
    """
    place = _place_of(site)
    try:
        if place.exists():
            place.rename(folder / OLD)
        (folder / NEW).rename(place)
    except OSError as error:
        raise BriefingError(
            Problem(
                path=str(site),
                message=f"cannot be replaced: {error.strerror}; the old site stays",
                hint="delete it yourself, or choose another --site",
            )
        ) from error


def _lock(folder: Path, site: Path) -> int:
    """Make the folder this process's own; the system frees it even if the process dies."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock = os.open(folder, os.O_RDONLY)
    except OSError as error:
        raise BriefingError(
            Problem(path=str(site), message=f"cannot build beside it: {error.strerror}")
        ) from error
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        os.close(lock)
        raise BriefingError(
            Problem(
                path=str(site),
                message="another build of this site is at work",
                hint="wait for it, or choose another --site",
            )
        ) from error
    if _is_gone(folder, lock):
        os.close(lock)
        return _lock(folder, site)
    return lock


def _is_gone(folder: Path, lock: int) -> bool:
    """Whether another process finished and removed the folder just before we locked it."""
    try:
        return not os.path.samestat(folder.stat(), os.fstat(lock))
    except FileNotFoundError:
        return True


def _clear_up(folder: Path, place: Path) -> None:
    """Bring a stranded old site back, then empty the folder."""
    old = folder / OLD
    if old.exists() and not place.exists():
        old.rename(place)
    for entry in sorted(folder.iterdir()):
        if entry.is_dir() and not entry.is_symlink():
            shutil.rmtree(entry)
        else:
            entry.unlink()
