"""The size of letters that an element sets by itself, as pages without headings do."""

from __future__ import annotations

import re
from typing import Final

from lxml import html

_LARGE_FONTS: Final = frozenset({"5", "6", "7", "+2", "+3", "+4"})
"""Sizes of `<font>` from 24 pixels on: https://html.spec.whatwg.org/#rules-for-parsing-a-legacy-font-size."""
LARGE: Final = {"px": 20, "pt": 15}
_SIZE: Final = re.compile(
    r"""
    font-size \s* : \s* (?P<number> \d{1,3} ) (?: \.\d+ )? (?P<unit> px | pt )
    """,
    re.VERBOSE | re.IGNORECASE,
)


def is_large(element: html.HtmlElement) -> bool:
    """Whether its letters are of a headline's size."""
    if element.tag == "font":
        return (element.get("size") or "").strip() in _LARGE_FONTS
    found = _SIZE.search(element.get("style") or "")
    return found is not None and int(found["number"]) >= LARGE[found["unit"].lower()]
