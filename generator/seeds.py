"""The seeds folder: which captures it holds and what an editor put beside each.

A capture is `NAME.txt`, `NAME.html` or `NAME.pdf`; its sidecar, `NAME.yml`, is optional; see
`sidecar.py`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from stat import S_ISREG

from generator.errors import BriefingError, Problem
from generator.model import Seed, Skipped
from generator.sidecar import SIDECAR_SUFFIX, read_sidecar
from generator.slugs import make_slug

CAPTURE_SUFFIX = ".txt"
PAGE_SUFFIX = ".html"
PDF_SUFFIX = ".pdf"
README = "README"
CAPTURE_SUFFIXES = (CAPTURE_SUFFIX, PAGE_SUFFIX, PDF_SUFFIX)
LATER_SUFFIXES = frozenset({".htm"})
DOCUMENT_SUFFIXES = frozenset(
    {".doc", ".docx", ".epub", ".hwp", ".hwpx", ".markdown", ".md", ".mht", ".mhtml", ".odt"}
    | {".rtf", ".webarchive"}
)
"""Of files that hold texts, and that somebody may take for captures."""


def find_seeds(folder: Path) -> tuple[Seed | Skipped, ...]:
    """Every seed of a folder, in the order of the file names.

    What cannot be used comes as `Skipped`, one for each problem, in its place; a
    sidecar with three faults gives three. Raises `BriefingError` if the folder is
    missing, can't be read or holds no seed at all.
    """
    entries = _entries(folder)
    found = tuple(result for path in entries for result in _look_at(path, entries))
    if not found:
        hint = "put a capture (.txt) in it"
        raise BriefingError(Problem(path=str(folder), message="holds no seeds", hint=hint))
    return tuple(_without_slug_clashes(found))


def seed_at(path: Path) -> tuple[Seed | Skipped, ...]:
    """One capture with the sidecar beside it, or everything that is wrong with them.

    It may lie anywhere; whether another seed has the same address is not asked.
    """
    objection = _objection(path)
    if objection:
        return (Skipped(path=path, problem=objection),)
    sidecar, problems = read_sidecar(path.with_suffix(SIDECAR_SUFFIX))
    if problems:
        return tuple(Skipped(path=path, problem=problem) for problem in problems)
    return (Seed(path=path, slug=sidecar.slug or make_slug(path.stem), sidecar=sidecar),)


def find_captures(paths: Sequence[Path]) -> tuple[Seed | Skipped, ...]:
    """The captures of each path, a file or a folder of seeds; a sidecar beside one counts."""
    return tuple(seed for path in paths for seed in _captures_of(path))


def _captures_of(path: Path) -> tuple[Seed | Skipped, ...]:
    """The seeds of a folder, or the one that the file is."""
    try:
        return find_seeds(path) if path.is_dir() else seed_at(path)
    except BriefingError as error:
        return tuple(Skipped(path=path, problem=problem) for problem in error.problems)
    except OSError as error:
        problem = Problem(path=str(path), message=f"can't be read: {error.strerror}")
        return (Skipped(path=path, problem=problem),)


# ----------------------------------------------------- folder and file


def _entries(folder: Path) -> list[Path]:
    """What a folder holds, by name; hidden files left out."""
    try:
        shown = [path for path in folder.iterdir() if not path.name.startswith(".")]
    except (FileNotFoundError, NotADirectoryError) as error:
        hint = "create it and put captures (.txt) in it, or name another with --seeds"
        problem = Problem(path=str(folder), message="no such folder", hint=hint)
        raise BriefingError(problem) from error
    except OSError as error:
        problem = Problem(path=str(folder), message=f"can't be read: {error.strerror}")
        raise BriefingError(problem) from error
    return sorted(shown, key=lambda path: path.name)


def _look_at(path: Path, entries: list[Path]) -> Iterator[Seed | Skipped]:
    suffix = path.suffix.lower()
    if suffix in {*CAPTURE_SUFFIXES, *LATER_SUFFIXES}:
        yield from seed_at(path)
    elif suffix == ".yaml":
        yield _skip(path, "not read", f"a sidecar's name ends in {SIDECAR_SUFFIX}: rename it")
    elif suffix in DOCUMENT_SUFFIXES and path.stem.upper() != README:
        yield _skip(
            path, "not read", f"save its text as {path.stem}{CAPTURE_SUFFIX}, or move it elsewhere"
        )
    elif path.is_dir() and _holds_captures(path, entries):
        yield _skip(path, "a folder, whose captures are not read", f"move them to {path.parent}")
    elif path.suffix == SIDECAR_SUFFIX and not _has_capture(path, entries):
        yield _skip(
            path,
            "a sidecar without a capture",
            f"put {path.stem}{CAPTURE_SUFFIX} beside it, or move it to another folder",
        )


def _holds_captures(folder: Path, neighbours: list[Path]) -> bool:
    """Not so of the folder of pictures and frames that a browser saves beside a page."""
    pages = [path.stem for path in neighbours if path.suffix.lower() == PAGE_SUFFIX]
    if any(folder.name.startswith(f"{stem}_") for stem in pages):
        return False
    return any(path.suffix.lower() in CAPTURE_SUFFIXES for path in folder.glob("[!.]*"))


def _has_capture(sidecar: Path, entries: list[Path]) -> bool:
    suffixes = {*CAPTURE_SUFFIXES, *LATER_SUFFIXES}
    return any(other.stem == sidecar.stem and other.suffix.lower() in suffixes for other in entries)


def _objection(path: Path) -> Problem | None:
    """Why a path can't be a capture, so far as that shows without reading it."""
    suffix = path.suffix.lower()
    as_text = (
        f"rename it to {path.stem}{PAGE_SUFFIX}"
        if suffix == ".htm"
        else "save the page's text as a .txt file with the same name"
    )
    try:
        is_file = S_ISREG(path.stat().st_mode)
    except FileNotFoundError:
        message = "a link that leads nowhere" if path.is_symlink() else "no such file or folder"
        return Problem(path=str(path), message=message)
    except OSError as error:
        return Problem(path=str(path), message=f"can't be read: {error.strerror}")
    if suffix in LATER_SUFFIXES:
        return Problem(path=str(path), message="not read", hint=as_text)
    if suffix not in CAPTURE_SUFFIXES:
        return Problem(path=str(path), message="not a capture (.txt, .html, .pdf)", hint=as_text)
    if not is_file:
        return Problem(path=str(path), message="not a file", hint="put the capture itself here")
    return None


def _skip(path: Path, message: str, hint: str) -> Skipped:
    return Skipped(path=path, problem=Problem(path=str(path), message=message, hint=hint))


def _without_slug_clashes(found: tuple[Seed | Skipped, ...]) -> Iterator[Seed | Skipped]:
    first: dict[str, Path] = {}
    for result in found:
        if isinstance(result, Seed) and result.slug in first:
            yield _clashing(result, first[result.slug])
            continue
        if isinstance(result, Seed):
            first[result.slug] = result.path
        yield result


def _clashing(seed: Seed, other: Path) -> Skipped:
    """A seed whose address another has already; captures of one name have one sidecar, so a
    slug can't tell them apart."""
    sidecar = seed.path.with_suffix(SIDECAR_SUFFIX).name
    hint = (
        f"keep one of them, or give {seed.path.name} another name"
        if seed.path.stem == other.stem
        else f"give one of them another slug in its sidecar ({sidecar})"
    )
    return _skip(seed.path, f"has the same address ({seed.slug}) as {other.name}", hint)
