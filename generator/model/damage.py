"""What is wrong with a capture that only capturing it again can mend."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class DamageKind(StrEnum):
    """What sort of damage it is."""

    GARBLED = "garbled"
    """Text decoded with an encoding that it was not written in."""
    LOST = "lost"
    """Characters that are gone, with a replacement in their place."""
    CUT_OFF = "cut-off"
    """The text stops before its end."""
    CONFLICT = "conflict"
    """Two versions of the capture stand in it, as Git leaves them where a merge stopped."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Damage:
    """Damage of one sort and cause; the text itself is never changed for it."""

    kind: DamageKind
    line: int
    """The first line that shows it; 1-based in the capture."""
    excerpt: str
    """What is damaged there, at most 40 characters."""
    cause: str
    """What has probably happened: `UTF-8 read as CP949`."""
    lines: int = 1
    """How many lines show it."""
