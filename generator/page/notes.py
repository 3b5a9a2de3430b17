"""Footnotes by what leads to them: a small sign in the text links to the note's element."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet
from typing import Final

from lxml import html

_SIGN: Final = re.compile(
    r"""
    (?P<bracket> [\[(（［〔] )? \s*
    (?: 注 | 註 | note )? \s*
    (?: \d{1,3} | [*†‡]{1,3} )
    \s* (?(bracket) [\])）］〕] )
    """,
    re.VERBOSE | re.IGNORECASE,
)
LONGEST_SIGN: Final = 10
"""Characters."""


def find_notes(root: html.HtmlElement) -> AbstractSet[str]:
    """Ids to which raised or bracketed signs in the text lead."""
    return {
        link.get("href", "")[1:]
        for link in root.iterfind(".//a[@href]")
        if link.get("href", "").startswith("#") and _is_sign(link)
    } - {""}


def is_note(element: html.HtmlElement, notes: AbstractSet[str]) -> bool:
    """Whether a sign leads to an element, or to the anchor that it begins with."""
    if not notes:
        return False
    if element.get("id") in notes:
        return True
    first = element[0] if len(element) and not (element.text or "").strip() else None
    is_anchor = first is not None and first.tag in ("a", "span", "sup")
    return is_anchor and not notes.isdisjoint({first.get("id"), first.get("name")})


def _is_sign(link: html.HtmlElement) -> bool:
    text = "".join(link.itertext()).strip() if len(link) <= 1 else ""
    found = _SIGN.fullmatch(text) if len(text) <= LONGEST_SIGN else None
    parent = link.getparent()
    is_raised = link.find("sup") is not None or (parent is not None and parent.tag == "sup")
    return found is not None and (is_raised or found["bracket"] is not None)
