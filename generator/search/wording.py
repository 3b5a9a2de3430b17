"""Words of queries that are no words to look for as they are."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

EMPTY_WORDS: Final = """
    a an the of in on for to and or by with at from is are what how why who where when which does
    do did can will be was were has have many much that this its their as than 및 와 과 등
"""
"""They say nothing beside others."""
SCALES: Final[Mapping[str, int]] = MappingProxyType(
    {
        **dict.fromkeys(("조", "trillion", "万亿", "兆"), 10**12),
        **dict.fromkeys(("천억",), 10**11),
        **dict.fromkeys(("백억",), 10**10),
        **dict.fromkeys(("billion", "bn", "십억"), 10**9),
        **dict.fromkeys(("억", "亿"), 10**8),
        **dict.fromkeys(("천만",), 10**7),
        **dict.fromkeys(("million", "m", "백만"), 10**6),
        **dict.fromkeys(("만", "万"), 10**4),
    }
)
"""By which a figure before them is multiplied, as the search compares them."""
ENGLISH_ENDINGS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "ies$": "y",
        "([sxz]|[cs]h)es$": "$1",
        "([^s])s$": "$1",
        "(?<=..)(ing|ed)$": "e",
        "(?<=...)(ing|ed|ly)$": "",
        r"(?<=..)(.)\1(ing|ed|ly)$": "$1",
        "ense(s?)$": "ence$1",
        "ence(s?)$": "ense$1",
        "(?<=....)z(e|ed|es|ing|ations?)$": "s$1",
        "(?<=....)s(e|ed|es|ing|ations?)$": "z$1",
        "(?<=..[^aeio])or(s?)$": "our$1",
        "(?<=..[^aeio])our(s?)$": "or$1",
        "(?<=..[^aeiour])er(s?)$": "re$1",
        "(?<=..[^aeiour])re(s?)$": "er$1",
    }
)
"""What is written onto an English word, as regular expressions of the browser, and what stands
there without it: countries, curbs, using, lagging. Then spellings of America and those of
Britain: license, organize, labor, center."""
