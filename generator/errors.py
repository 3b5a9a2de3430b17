"""Faults that a person can mend, each with the place and the way out."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One fault in an input, worded for the person who can mend it."""

    path: str
    """The file (or folder) at fault, as the person named it."""
    message: str
    """What is wrong, without a full stop."""
    where: str = ""
    """The place inside the file: a line (`line 3`) or a key path (`headline.en`)."""
    hint: str = ""
    """What to do about it."""

    def __str__(self) -> str:
        place = f"{self.path}: {self.where}" if self.where else self.path
        return f"{place}: {self.message}" + (f"; {self.hint}" if self.hint else "")


class BriefingError(Exception):
    """Work that cannot go on, with every problem that stopped it.

    The command line prints one line for each and exits with 1; nothing else
    catches it.
    """

    def __init__(self, *problems: Problem) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = problems
