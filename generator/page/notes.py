"""Footnotes by what leads to them: a small sign in the text links to the note's element."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet
from itertools import islice
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
MOST_PIECES: Final = 8
"""Pieces of text in a link that may be a sign."""


def find_notes(root: html.HtmlElement) -> AbstractSet[str]:
    """Ids to which raised or bracketed signs in the text lead."""
    addresses = {str(link.get("href")) for link in root.iter("a") if _is_sign(link)}
    return {address[1:] for address in addresses if address.startswith("#")} - {""}


def is_note(element: html.HtmlElement, notes: AbstractSet[str]) -> bool:
    """Whether a sign leads to an element, or to the anchor that it begins with."""
    if not notes:
        return False
    if element.get("id") in notes:
        return True
    if len(element) == 0 or (element.text or "").strip():
        return False
    first = element[0]
    is_anchor = first.tag in ("a", "span", "sup")
    return is_anchor and not notes.isdisjoint({first.get("id"), first.get("name")})


def _is_sign(link: html.HtmlElement) -> bool:
    text = "".join(islice(link.itertext(), MOST_PIECES)).strip()
    found = _SIGN.fullmatch(text) if len(text) <= LONGEST_SIGN else None
    parent = link.getparent()
    is_within = parent is not None and parent.tag == "sup"
    is_raised = is_within or link.find("sup") is not None
    return found is not None and (is_raised or found["bracket"] is not None)
