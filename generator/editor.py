"""The editor's hand: lines that a sidecar keeps or drops whatever the rules say.

The numbers belong to one capture, known by the hash of its bytes. If the capture is
another one, or a number does not fit it, the work stops: a shifted line would put
words on a page that no editor chose.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from typing import Final

from generator.errors import BriefingError, Problem
from generator.model import Capture, Kind, Line, LineRange, LineWishes


class EditorReason(StrEnum):
    """Why a line is what it is where an editor decided: `Line.reason`."""

    EDITOR_KEPT = "editor-kept"
    EDITOR_DROPPED = "editor-dropped"


_NO_TEXT: Final = frozenset({Kind.BOILERPLATE, Kind.SUBTITLE, Kind.BYLINE, Kind.DATELINE})
"""Kinds that the text of a page does not show."""


def decide(
    capture: Capture, lines: Sequence[Line], wishes: LineWishes, sidecar: Path
) -> tuple[Line, ...]:
    """The lines as an editor wants them; all others as they are.

    A kept line has the kind that the editor names, or else the one that the rules gave it; it is
    a paragraph where they took it for furniture, or for what is shown apart from the text (a
    subtitle, a byline, a date). A blank line inside a range stays blank, and one that the rules
    had decided alike is theirs. `sidecar` is only for the wording of problems.

    Raises BriefingError, with every number that does not fit, and where a line that is kept as
    the title is not the only one: the text shows no title, so that another would be lost.
    """
    if not wishes:
        return tuple(lines)
    problems = tuple(_problems(capture, lines, wishes, str(sidecar)))
    if problems:
        raise BriefingError(*problems)
    kept, dropped = _kinds(wishes.keep), _numbers(wishes.drop)
    decided = tuple(_decided(line, kept, dropped) for line in lines)
    titles = [line.n for line in decided if line.kind is Kind.TITLE]
    if len(titles) > 1 and Kind.TITLE in kept.values():
        raise BriefingError(_of_titles(titles, str(sidecar)))
    return decided


def is_editors(line: Line) -> bool:
    """Whether an editor decided about it otherwise than the rules."""
    return line.reason in tuple(EditorReason)


def named_lines(wishes: LineWishes) -> frozenset[int]:
    """The numbers of the lines that an editor has looked at, whatever the rules say of them."""
    return _numbers((*wishes.keep, *wishes.drop))


def _decided(line: Line, kept: Mapping[int, Kind | None], dropped: frozenset[int]) -> Line:
    if line.kind is Kind.BLANK:
        return line
    if line.n in kept:
        kind = kept[line.n] or (Kind.PARAGRAPH if line.kind in _NO_TEXT else line.kind)
        if line.keep and kind is line.kind:
            return line
        return replace(line, kind=kind, keep=True, reason=EditorReason.EDITOR_KEPT.value)
    if line.n in dropped and line.keep:
        reason = EditorReason.EDITOR_DROPPED.value
        return replace(line, kind=Kind.BOILERPLATE, keep=False, reason=reason)
    return line


def _kinds(ranges: Sequence[LineRange]) -> dict[int, Kind | None]:
    """Each number and what its line is said to be, if any range that holds it says so."""
    kinds: dict[int, Kind | None] = {}
    for part in ranges:
        for n in range(part.first, part.last + 1):
            kinds[n] = part.kind or kinds.get(n)
    return kinds


def _numbers(ranges: Sequence[LineRange]) -> frozenset[int]:
    return frozenset(n for part in ranges for n in range(part.first, part.last + 1))


# --------------------------------------------------------------- problems


def _problems(
    capture: Capture, lines: Sequence[Line], wishes: LineWishes, path: str
) -> Iterator[Problem]:
    if wishes.sha256.lower() != capture.sha256:
        yield _another_capture(capture, wishes, path)
        return
    last = len(lines)
    for key, ranges in (("keep", wishes.keep), ("drop", wishes.drop)):
        for place, part in enumerate(ranges, start=1):
            message, hint = _misfit(lines, part)
            if message:
                where = f"lines.{key}[{place}]"
                yield Problem(path=path, where=where, message=message, hint=hint)
    yield from _disputed(wishes.keep, path)
    both = [n for n in _overlap(wishes, last) if lines[n - 1].kind is not Kind.BLANK]
    if both:
        message = f"{_listed(both)} in both keep and drop"
        yield Problem(path=path, where="lines", message=message, hint="leave it in one of them")


def _disputed(ranges: Sequence[LineRange], path: str) -> Iterator[Problem]:
    """Each range that says of a line something else than one before it."""
    for place, part in enumerate(ranges, start=1):
        for other in ranges[: place - 1]:
            first, last = max(part.first, other.first), min(part.last, other.last)
            if first <= last and part.kind and other.kind not in {None, part.kind}:
                yield Problem(
                    path=path,
                    where=f"lines.keep[{place}]",
                    message=f"line {first} is kept as {other.kind} already",
                    hint="say one of them",
                )


def _another_capture(capture: Capture, wishes: LineWishes, path: str) -> Problem:
    look = (
        "take `lines` out, look at the line numbers with `briefings clean`, then put it back "
        f"with {capture.sha256}"
    )
    if not wishes.sha256:
        message = f"is missing: the line numbers need that of {capture.name}"
    else:
        message = f"is not that of {capture.name}: the line numbers are of another text"
    return Problem(path=path, where="lines.sha256", message=message, hint=look)


def _of_titles(titles: Sequence[int], path: str) -> Problem:
    return Problem(
        path=path,
        where="lines.keep",
        message=f"{_listed(titles)} titles; there can be one",
        hint="drop the others, or keep them as what they are",
    )


def _misfit(lines: Sequence[Line], part: LineRange) -> tuple[str, str]:
    """What is wrong with a range and what to do about it; both empty if it fits."""
    if part.last > len(lines):
        return f"there is no line {part.last}", f"the capture's last line is {len(lines)}"
    for n in (part.first, part.last):
        if lines[n - 1].kind is Kind.BLANK:
            return f"line {n} is blank", "name the line that you mean"
    return "", ""


def _overlap(wishes: LineWishes, last: int) -> tuple[int, ...]:
    """The lines of the capture that stand in both lists."""
    kept = [range(part.first, min(part.last, last) + 1) for part in wishes.keep]
    dropped = [range(part.first, min(part.last, last) + 1) for part in wishes.drop]
    return tuple(
        sorted({n for keep in kept for drop in dropped for n in keep if n in drop}),
    )


def _listed(numbers: Sequence[int]) -> str:
    """`line 3 is`, `lines 3 and 4 are`, `lines 3, 4 and 2 more are`."""
    if len(numbers) == 1:
        return f"line {numbers[0]} is"
    if len(numbers) == 2:  # noqa: PLR2004
        return f"lines {numbers[0]} and {numbers[1]} are"
    return f"lines {numbers[0]}, {numbers[1]} and {len(numbers) - 2} more are"
