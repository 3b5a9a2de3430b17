"""Marks that Git leaves in a file where two changes met.

Source: git-merge(1), "How conflicts are presented".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from generator.errors import Problem

_OURS: Final = re.compile(r"<{7}(?:\s|$)")
_THEIRS: Final = re.compile(r">{7}(?:\s|$)")
_MARK: Final = re.compile(rf"^(?:{_OURS.pattern}|{_THEIRS.pattern})", re.MULTILINE)


def conflict(path: str, text: str) -> Problem | None:
    """The first conflict that is left in a file's text; `path` is for the wording."""
    mark = _MARK.search(text)
    if mark is None:
        return None
    return Problem(
        path=path,
        where=f"line {text.count(chr(10), 0, mark.start()) + 1}",
        message="a conflict of a merge is left here",
        hint="keep one of the two versions, and delete the lines of <<<<<<<, ======= and >>>>>>>",
    )


def conflicting_line(lines: Sequence[str]) -> int | None:
    """The 0-based place of the first line that opens a conflict which a later one closes.

    Both are asked for, since a text, unlike a YAML or a PO file, may hold any one line.
    """
    opened = next((place for place, line in enumerate(lines) if _OURS.match(line)), None)
    if opened is None or not any(_THEIRS.match(line) for line in lines[opened:]):
        return None
    return opened
