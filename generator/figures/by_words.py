"""A unit that only the words around it tell."""

from __future__ import annotations

import re
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
