"""Amounts below zero: the word or the sign before the number that says so."""

from __future__ import annotations

import re
from typing import Final

from generator.figures.units import Unit

MINUS: Final = re.compile(
    r"(?:영하|마이너스|零下|[负負]|氷点下|マイナス|\b[Mm]inus)\s?$"
    r"|(?:^|(?<=[\s(（，、；：比为為由从從]))(?P<sign>[-−])$"
)
SIGNED: Final = frozenset(
    {"degrees Celsius", "degrees Fahrenheit", "per cent", "percentage points", "points"}
)
"""Money has a sign too."""
IN_BRACKETS: Final = re.compile(r"(?:[(（]|(?<=[당는은] ))(?P<sign>[-−])$")
"""Before a count too: `7월(-18만6000명)`, `1만명당 -0.36명`."""
TRIANGLE: Final = re.compile(r"(?P<sign>[▲△])$")
"""A minus in Japanese accounts, elsewhere a mark of a list or of a rise."""


def sign_of_minus(before: str, unit: Unit, language: str) -> re.Match[str] | None:
    """The sign before an amount that is below zero."""
    if unit.name not in SIGNED and not unit.currency:
        return IN_BRACKETS.search(before)
    return MINUS.search(before) or (TRIANGLE.search(before) if language == "ja" else None)
