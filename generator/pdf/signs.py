"""What stands for a letter in a PDF → text: ligatures apart, signs of symbol fonts by name."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

SPACES: Final = frozenset(" \t\r\n\N{NO-BREAK SPACE}\N{IDEOGRAPHIC SPACE}\N{EN SPACE}\N{EM SPACE}")
HYPHEN_AT_END: Final = 0x02
"""What PDFium gives for a hyphen at the end of a line."""
UNKNOWN: Final = "\N{REPLACEMENT CHARACTER}"

_WINGDINGS: Final[Mapping[int, str]] = MappingProxyType(
    {0x6C: "●", 0x6E: "■", 0x6F: "□", 0x71: "□", 0x72: "□", 0x75: "◆", 0x76: "❖",
     0x77: "◆", 0xA1: "○", 0xA7: "▪", 0xA8: "□", 0xB7: "•", 0xD8: "➢", 0xE0: "→",
     0xE8: "➔", 0xF0: "⇨", 0xFC: "✓", 0xFE: "☑"}
)  # fmt: skip
"""Low byte of U+F0xx, under which the bullets of symbol fonts stand in documents."""
_LIGATURES: Final = range(0xFB00, 0xFB07)
_PRIVATE: Final = range(0xE000, 0xF900)
_NOT_SHOWN: Final = frozenset("\N{ZERO WIDTH SPACE}\N{ZERO WIDTH NO-BREAK SPACE}")


def as_text(code: int) -> str:
    """The text of one code that PDFium gives; empty for what a reader does not see."""
    if code == HYPHEN_AT_END:
        return "-"
    if code in _PRIVATE:
        return _WINGDINGS.get(code - 0xF000, UNKNOWN)
    if code < 0x20 or 0x7F <= code < 0xA0 or 0xD800 <= code < 0xE000 or code > 0x10FFFF:  # noqa: PLR2004
        return " " if code in {9, 10, 13} else ""
    sign = chr(code)
    if code in _LIGATURES:
        return unicodedata.normalize("NFKC", sign)
    if unicodedata.category(sign) == "Co":
        return UNKNOWN
    return "" if sign in _NOT_SHOWN else sign
