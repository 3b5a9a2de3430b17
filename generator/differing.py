"""What a cleaning takes out, as a unified diff from the capture to the article.

Each hunk is a run of lines left out for like reasons, and says so behind its second `@@`; what
is kept beside it is its context. `patch` makes the article from the capture with it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from generator.model import Kind, Line
from generator.removal import Run, runs

CONTEXT: Final = 2
"""Lines that are shown before and behind a run, where they are no other run's."""


def hunks(lines: Sequence[Line]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The head of each hunk and its lines; blank lines stay."""
    removed = 0
    for run, (start, end) in _placed(lines):
        part = lines[start:end]
        gone = sum(_goes(line) for line in part)
        rest = len(part) - gone
        # By the format's rule an empty side names the line before it.
        new = start - removed + (1 if rest else 0)
        reasons = ", ".join(run.reasons)
        head = f"@@ -{_side(start + 1, len(part))} +{_side(new, rest)} @@ {run.title} [{reasons}]"
        yield head, tuple(("-" if _goes(line) else " ") + line.text for line in part)
        removed += gone


def _side(first: int, length: int) -> str:
    return str(first) if length == 1 else f"{first},{length}"


def _goes(line: Line) -> bool:
    return not line.keep and line.kind is not Kind.BLANK


def _placed(lines: Sequence[Line]) -> Iterator[tuple[Run, tuple[int, int]]]:
    """Each run with the first place of its hunk and the one behind the last; they don't overlap.

    There is as much context before as behind: `patch` takes less of it on one side for the
    beginning or the end of the file.
    """
    found = runs(lines)
    firsts = [run.lines[0].n - 1 for run in found]
    reached = 0
    for run, first, following in zip(found, firsts, [*firsts, len(lines)][1:], strict=True):
        last = run.lines[-1].n
        before, behind = min(CONTEXT, first - reached), min(CONTEXT, following - last)
        if first and last < len(lines):
            before = behind = min(before, behind)
        yield run, (first - before, last + behind)
        reached = last + behind
