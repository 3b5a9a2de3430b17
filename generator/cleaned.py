"""Captures cleaned line by line, as `briefings clean` gives them to programs.

The processes that share the work import this module and what it needs, and nothing else.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.describe import describe
from generator.errors import BriefingError, Problem
from generator.judging import judged_lines
from generator.model import Line, Metadata, Outlet, Seed, Skipped
from generator.read import read

if TYPE_CHECKING:
    from generator.formats import CaptureData, KnownData, LineData


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


def clean_captures(
    captures: Iterable[Seed | Skipped], outlets: Sequence[Outlet]
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


_ENCODER = json.JSONEncoder(ensure_ascii=False)


def known(cleaned: Cleaned) -> KnownData:
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
    return {**known(cleaned), "lines": [_line_as_json(line) for line in cleaned.lines]}


def to_json(captures: Sequence[Cleaned]) -> str:
    """One object for one capture, a list for any other number of them."""
    objects = [as_json(cleaned) for cleaned in captures]
    whole = objects[0] if len(objects) == 1 else objects
    return json.dumps(whole, ensure_ascii=False, indent=2)


def to_jsonl(cleaned: Cleaned) -> str:
    """One object on one line.

    Its lines are worded one by one: as plain values they would take several times the room.
    """
    about = _ENCODER.encode(known(cleaned))
    lines = ", ".join([_ENCODER.encode(_line_as_json(line)) for line in cleaned.lines])
    return f'{about[:-1]}, "lines": [{lines}]}}'
