"""Marks that Git leaves in a file where two changes met.

Source: git-merge(1), "How conflicts are presented".
"""

from __future__ import annotations

import re
from typing import Final

from generator.errors import Problem

_MARK: Final = re.compile(r"^(?:<{7}|>{7})(?:\s|$)", re.MULTILINE)


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
