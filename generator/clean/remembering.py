"""Short lines recur: the pages of an outlet share their menus, and several steps look at the
same line. What such a line is by itself is worked out once."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sized
from functools import lru_cache, wraps
from typing import Final, Protocol, TypeVar, TypeVarTuple, cast

LONGEST: Final = 120
"""Characters of a line that is likely to recur."""
MOST: Final = 20_000
"""Lines: the menus of some hundreds of outlets, in some tens of megabytes."""
LATEST: Final = 300
"""Longer lines: those of one capture, which several steps look at."""


class Text(Hashable, Sized, Protocol):
    """A line's text, or what is equal where the text is."""


Own = TypeVar("Own", bound=Text)
Rest = TypeVarTuple("Rest")
Found = TypeVar("Found")


def remembered(
    look: Callable[[Own, *Rest], Found],
) -> Callable[[Own, *Rest], Found]:
    """The same function, which remembers what it found in the latest short lines; what it
    finds must not be changed afterwards."""
    recall = cast("Callable[[Own, *Rest], Found]", lru_cache(maxsize=MOST)(look))
    recall_long = cast("Callable[[Own, *Rest], Found]", lru_cache(maxsize=LATEST)(look))

    @wraps(look)
    def found_in(text: Own, /, *rest: *Rest) -> Found:
        return (recall if len(text) <= LONGEST else recall_long)(text, *rest)

    return found_in
