"""The docs tree: hand-written pages and generated files side by side, never mixed up.

`docs/.generated.json` lists what `briefings generate` wrote, each with the SHA-256 of its
content, so that stale files can go and a file that a person has changed is known as theirs.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator, Mapping
from hashlib import sha256
from pathlib import Path, PurePosixPath

from generator.errors import BriefingError, Problem

MANIFEST = ".generated.json"


def assemble(docs: Path, files: Mapping[str, bytes], target: Path) -> None:
    """Fill the new folder `target` with the hand-written pages of `docs` and with `files`.

    Files are given as path below the tree → content. Raises `BriefingError` if a
    hand-written page stands where a generated one goes.
    """
    _refuse_unsafe(files)
    generated = _still_generated(docs)
    _refuse_conflicts(docs, files, generated)
    target.mkdir()
    for path in _files_below(docs):
        if path not in generated and path != MANIFEST:
            _copy(docs / path, target / path)
    for path, content in sorted(files.items()):
        _write(target / path, content)


def generate(docs: Path, files: Mapping[str, bytes]) -> None:
    """Write the files into `docs` itself and remove those that an earlier run wrote and
    this one does not. Hand-written files are never touched.

    Raises `BriefingError`, and changes nothing, if one stands where a generated one goes.
    """
    _refuse_unsafe(files)
    generated = _still_generated(docs)
    _refuse_conflicts(docs, files, generated)
    for path in sorted(generated - files.keys()):
        (docs / path).unlink(missing_ok=True)
        _remove_empty_folders(docs, PurePosixPath(path).parent)
    digests = {path: sha256(content).hexdigest() for path, content in sorted(files.items())}
    _write_manifest(docs, _read_manifest(docs) | digests)
    for path, content in sorted(files.items()):
        _write(docs / path, content)
    _write_manifest(docs, digests)


def remove_generated(docs: Path) -> None:
    """Remove what `generate` wrote and nobody has changed since, and the manifest."""
    if (docs / MANIFEST).exists():
        generate(docs, {})
        (docs / MANIFEST).unlink()


def _still_generated(docs: Path) -> frozenset[str]:
    """What the manifest lists and nobody has changed since."""
    return frozenset(
        path for path, digest in _read_manifest(docs).items() if _digest(docs / path) == digest
    )


def _read_manifest(docs: Path) -> dict[str, str]:
    """Path → SHA-256; empty if there is none or it cannot be understood, so that every
    file then counts as hand-written."""
    try:
        content = json.loads((docs / MANIFEST).read_bytes())
    except (OSError, ValueError):
        return {}
    if not isinstance(content, dict):
        return {}
    return {
        path: digest
        for path, digest in content.items()
        if isinstance(digest, str) and _is_safe(path)
    }


def _write_manifest(docs: Path, digests: Mapping[str, str]) -> None:
    content = json.dumps(digests, ensure_ascii=False, indent=2, sort_keys=True)
    _write(docs / MANIFEST, content.encode() + b"\n")


def _refuse_conflicts(docs: Path, files: Mapping[str, bytes], generated: frozenset[str]) -> None:
    problems = [
        Problem(
            path=str(docs / taken),
            message="stands where a generated file goes",
            hint="rename it, or delete it if it is an old generated file",
        )
        for taken in sorted(
            {
                taken
                for path, content in files.items()
                for taken in [_taken_by_hand(docs, path, content, generated)]
                if taken
            }
        )
    ]
    if problems:
        raise BriefingError(*problems)


def _taken_by_hand(docs: Path, path: str, content: bytes, generated: frozenset[str]) -> str | None:
    """The hand-written file or folder that is in the way of a generated file, if any."""
    for folder in PurePosixPath(path).parents:
        place = docs / folder
        if place.is_file() and str(folder) not in generated:
            return str(folder)
    place = docs / path
    if path in generated or not (place.exists() or place.is_symlink()):
        return None
    if place.is_file() and _digest(place) == sha256(content).hexdigest():
        return None
    return path


def _refuse_unsafe(files: Mapping[str, bytes]) -> None:
    unsafe = sorted(path for path in files if not _is_safe(path))
    if unsafe:
        raise BriefingError(
            *(
                Problem(path=path, message="a generated page would lie outside the docs folder")
                for path in unsafe
            )
        )


def _is_safe(path: str) -> bool:
    pure = PurePosixPath(path)
    return not pure.is_absolute() and ".." not in pure.parts and pure.name != ""


def _files_below(docs: Path) -> Iterator[str]:
    """Every file's path below the folder, links followed, in a fixed order."""
    if not docs.is_dir():
        return
    for entry in sorted(docs.iterdir()):
        if entry.is_dir():
            yield from (f"{entry.name}/{path}" for path in _files_below(entry))
        else:
            yield entry.name


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        shutil.copyfile(source, target)
    except OSError as error:
        raise BriefingError(
            Problem(path=str(source), message=f"cannot be copied: {error.strerror}")
        ) from error


def _write(target: Path, content: bytes) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(content)


def _digest(path: Path) -> str | None:
    try:
        return sha256(path.read_bytes()).hexdigest()
    except OSError:
        return None


def _remove_empty_folders(docs: Path, folder: PurePosixPath) -> None:
    while folder.parts and (docs / folder).is_dir() and not any((docs / folder).iterdir()):
        (docs / folder).rmdir()
        folder = folder.parent
