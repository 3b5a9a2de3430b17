"""Words of queries that are no words to look for as they are."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

EMPTY_WORDS: Final = """
    a an the of in on for to and or by with at from is are what how why who 및 와 과 등
"""
"""They say nothing beside others."""
SCALES: Final[Mapping[str, int]] = MappingProxyType(
    {
        **dict.fromkeys(("조", "trillion", "万亿", "兆"), 10**12),
        **dict.fromkeys(("billion", "bn"), 10**9),
        **dict.fromkeys(("억", "亿"), 10**8),
        **dict.fromkeys(("million", "m"), 10**6),
        **dict.fromkeys(("만", "万"), 10**4),
    }
)
"""By which a figure before them is multiplied, as the search compares them."""
