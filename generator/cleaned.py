"""Captures cleaned line by line, as `briefings clean` shows them: data first, words second."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.damage import find_damage, problems_of
from generator.describe import describe
from generator.differing import hunks
from generator.errors import BriefingError, Problem
from generator.formats import CaptureData, KnownData, LineData
from generator.judging import judged_lines
from generator.model import Line, Metadata, Outlet, Seed, Skipped
from generator.read import read
from generator.seeds import find_seeds, seed_at


@dataclass(frozen=True, slots=True, kw_only=True)
class Cleaned:
    """One capture: what is known about it and the judgement on each of its lines."""

    file: str
    """Its path as the person named it."""
    sha256: str
    """Of its bytes; a sidecar that names lines names it too."""
    ends_in_line_end: bool
    """Whether a line end closes its last line."""
    metadata: Metadata
    lines: tuple[Line, ...]


Found = Seed | Skipped


def find_captures(paths: Sequence[Path]) -> tuple[Found, ...]:
    """The captures of each path, a file or a folder of seeds; a sidecar beside one counts."""
    return tuple(seed for path in paths for seed in _seeds_of(path))


def clean_captures(
    captures: Iterable[Found], outlets: Sequence[Outlet]
) -> Iterator[Cleaned | tuple[Problem, ...]]:
    """Clean captures one after another. What cannot be read comes as its problems."""
    for seed in captures:
        if isinstance(seed, Skipped):
            yield (seed.problem,)
            continue
        try:
            yield _clean(seed, outlets)
        except BriefingError as error:
            yield error.problems
        except Exception as error:
            error.add_note(f"while working on {seed.path}")
            raise


def _seeds_of(path: Path) -> tuple[Seed | Skipped, ...]:
    """The seeds of a folder, or the one that the file is."""
    try:
        return find_seeds(path) if path.is_dir() else seed_at(path)
    except BriefingError as error:
        return tuple(Skipped(path=path, problem=problem) for problem in error.problems)
    except OSError as error:
        problem = Problem(path=str(path), message=f"can't be read: {error.strerror}")
        return (Skipped(path=path, problem=problem),)


def _clean(seed: Seed, outlets: Sequence[Outlet]) -> Cleaned:
    capture = read(seed.path)
    lines = judged_lines(seed, capture)
    metadata = describe(capture, lines, seed.sidecar, outlets)
    return Cleaned(
        file=str(seed.path),
        sha256=capture.sha256,
        ends_in_line_end=capture.raw.endswith((b"\n", b"\r")),
        metadata=metadata,
        lines=lines,
    )


# ------------------------------------------------------------------ words


_ENCODER = json.JSONEncoder(ensure_ascii=False)


def _known(cleaned: Cleaned) -> KnownData:
    """All but the lines as plain values; None where something is not known."""
    metadata = cleaned.metadata
    return {
        "file": cleaned.file,
        "title": metadata.title.value or None,
        "publisher": metadata.publisher.value or None,
        "author": metadata.author.value or None,
        "published": metadata.published.value or None,
        "url": metadata.url.value or None,
        "language": metadata.language.value or None,
    }


def _line_as_json(line: Line) -> LineData:
    return {
        "n": line.n,
        "text": line.text,
        "kind": line.kind,
        "keep": line.keep,
        "reason": line.reason,
    }


def as_json(cleaned: Cleaned) -> CaptureData:
    """The capture as plain values; None where something is not known."""
    return {**_known(cleaned), "lines": [_line_as_json(line) for line in cleaned.lines]}


def to_json(captures: Sequence[Cleaned]) -> str:
    """One object for one capture, a list for any other number of them."""
    objects = [as_json(cleaned) for cleaned in captures]
    whole = objects[0] if len(objects) == 1 else objects
    return json.dumps(whole, ensure_ascii=False, indent=2)


def to_jsonl(cleaned: Cleaned) -> str:
    """One object on one line.

    Its lines are worded one by one: as plain values they would take several times the room.
    """
    known = _ENCODER.encode(_known(cleaned))
    lines = ", ".join([_ENCODER.encode(_line_as_json(line)) for line in cleaned.lines])
    return f'{known[:-1]}, "lines": [{lines}]}}'


@dataclass(frozen=True, slots=True)
class Printed:
    """One line for a person to read."""

    text: str
    style: str = ""
    """`dropped`, `damage`, `place`, `heading` or nothing; never needed to understand the line."""


def to_text(cleaned: Cleaned) -> Iterator[Printed]:
    """What is known and the capture's hash, then every line with number, kind, reason and text."""
    yield Printed(cleaned.file, "heading")
    for name, value in _known(cleaned).items():
        if name != "file":
            yield Printed(f"  {name:<10} {value or '–'}")
    yield Printed(f"  {'sha256':<10} {cleaned.sha256}")
    for problem in problems_of(find_damage(cleaned.lines), Path(cleaned.file)):
        yield Printed(f"  {'damage':<10} {problem.where}: {problem.message}", "damage")
    width = max((len(line.reason) for line in cleaned.lines), default=0)
    for line in cleaned.lines:
        text = f"{line.n:>5}  {line.kind.value:<11}  {line.reason:<{width}}  {line.text}"
        yield Printed(text.rstrip(), "" if line.keep else "dropped")


def to_diff(cleaned: Cleaned) -> Iterator[Printed]:
    """As a unified diff from the capture to the article, a hunk for each run of lines that were
    left out for like reasons; nothing for a capture of which every line is kept."""
    found = tuple(hunks(cleaned.lines))
    if found:
        yield Printed(f"--- {cleaned.file}", "heading")
        yield Printed(f"+++ {cleaned.file}", "heading")
    last = len(cleaned.lines)
    for head, lines in found:
        yield Printed(head, "place")
        for text in lines:
            yield Printed(text, "dropped" if text.startswith("-") else "")
    if found and not cleaned.ends_in_line_end and _reaches(found[-1], last):
        yield Printed("\\ No newline at end of file")


def _reaches(hunk: tuple[str, tuple[str, ...]], last: int) -> bool:
    """Whether a hunk shows the capture's last line."""
    first = int(hunk[0].split()[1].lstrip("-").partition(",")[0])
    return first + len(hunk[1]) - 1 == last
