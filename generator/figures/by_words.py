"""A unit that only the words around it tell."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

EAST: Final = frozenset({"ko", "zh", "ja"})
AFTER: Final = 10
"""Characters after a unit that are looked at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ambiguous:
    """A sign that is this unit in these languages where the words around say so."""

    name: str
    languages: frozenset[str]
    form: re.Pattern[str]
    around: re.Pattern[str] | None = None
    after: int = 0
    """Characters after the amount's number that are looked at too."""


def by_words(
    name: str,
    languages: Iterable[str],
    form: str | re.Pattern[str],
    *,
    around: str | re.Pattern[str] | None = None,
    after: int = 0,
) -> Ambiguous:
    """The unit `name` of `languages`: what stands for it, and what must stand around it."""
    return Ambiguous(
        name=name,
        languages=frozenset(languages),
        form=re.compile(form),
        around=re.compile(around) if around else None,
        after=after,
    )
