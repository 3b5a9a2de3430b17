"""How long work tells how far it is, without knowing who listens."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum


class Step(StrEnum):
    """A stretch of work; the value is what a person reads."""

    CAPTURES = "cleaning captures"
    SEEDS = "reading seeds"
    PAGES = "building pages"
    ZIP = "packing files"
    DRAFTS = "translating"


Listener = Callable[[Step, int, int], None]
"""Called with a step, how many of its parts are done and how many there are; with 0
done when the step begins."""


def nobody(_step: Step, _done: int, _total: int) -> None:
    """The listener that is not interested."""
