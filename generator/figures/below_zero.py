"""Amounts below zero: the word or the sign before the number that says so."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from generator.figures.units import Unit

MINUS: Final = re.compile(
    r"(?:영하|마이너스|零下|[负負]|氷点下|マイナス|(?<!plus\sor\s)(?<!plus/)\b[Mm]inus)\s?$"
    r"|(?:^|(?<=[\s(（，、；：比为為由从從和与與及至到达達,;:]))(?P<sign>[-−])$"
)
SIGNED: Final = frozenset(
    {"degrees Celsius", "degrees Fahrenheit", "per cent", "percentage points", "points"}
)
"""Money has a sign too."""
IN_BRACKETS: Final = re.compile(r"(?:[(（]|(?<=[당는은] ))(?P<sign>[-−])$")
"""Before a count too: `7월(-18만6000명)`, `1만명당 -0.36명`."""
TRIANGLES: Final[Mapping[str, re.Pattern[str]]] = MappingProxyType(
    {
        "ja": re.compile(r"(?P<sign>[▲△])$"),
        "ko": re.compile(r"(?:[(（]|\d[^\s\d]{0,3},\s)(?P<sign>△)$"),
    }
)
"""A minus in Japanese accounts and in those of Korean ministries, `(64.8억불, △40.5%)`, elsewhere
a mark of a list or of a rise."""


def sign_of_minus(before: str, unit: Unit, language: str) -> re.Match[str] | None:
    """The sign before an amount that is below zero."""
    if unit.name not in SIGNED and not unit.currency:
        return IN_BRACKETS.search(before)
    triangle = TRIANGLES.get(language)
    return MINUS.search(before) or (triangle.search(before) if triangle else None)
