"""Damage of a capture: garbled text, lost characters, an end that is missing.

It is only ever reported: a repaired quote would be one that the source never printed.
"""

from __future__ import annotations

from generator.damage.find import find_damage
from generator.damage.words import problems_of

__all__ = ["find_damage", "problems_of"]
