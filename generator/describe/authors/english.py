"""English bylines: `By Jane Doe and John Roe`, `Jane Doe in Beijing`, `Reporting by …`."""

from __future__ import annotations

import re

LABEL = re.compile(
    r"""
    (?: ^ | (?<=[\s|(]) )
    (?: (?: [Ww]ritten | [Ss]tory | [Rr]eport(?: ing | ed )? | [Ww]ords | [Tt]ext | [Pp]osted )
        \s by
      | B[Yy] | [Aa]uthors? (?= \s* : ) )
    \s* :? \s+ (?= [A-Z] )
    """,
    re.VERBOSE,
)
WORD = r"[A-ZÀ-Þ][\w'’.-]*"
NAME = re.compile(
    rf"""
    {WORD}
    (?: \s (?: (?: de | da | del | van | von | der | bin | al | el | la ) \s ){{0,2}} {WORD} ){{1,3}}
    """,
    re.VERBOSE,
)
BETWEEN = re.compile(r"\s*(?:,\s*(?:and\s+)?|;\s*|\s+and\s+|\s*&\s*)")
PLACE = re.compile(rf"\s+in\s+{WORD}(?:\s{WORD})?")
NO_PERSON = frozenset(
    [
        *("staff", "writer", "writers", "reporter", "reporters", "correspondent", "editor"),
        *("editors", "senior", "special", "contributor", "news", "press", "bureau", "chief"),
        *("associated", "reuters", "agency", "agencies", "team", "desk", "office", "board"),
        *("department", "ministry", "university", "institute", "times", "post", "today"),
        *("daily", "policy"),
    ]
)
"""Words in posts, desks and institutions that are capitalised like a name."""


def find_english(text: str) -> tuple[str, ...]:
    """The people after `By` and the like."""
    label = LABEL.search(text)
    return people_at(text, label.end()) if label else ()


def people_at(text: str, position: int) -> tuple[str, ...]:
    """The names that follow each other from an offset on."""
    names: list[str] = []
    while found := NAME.match(text, position):
        if NO_PERSON & {word.strip(".,").lower() for word in found[0].split()}:
            break
        names.append(found[0].rstrip(".,"))
        place = PLACE.match(text, found.end())
        between = BETWEEN.match(text, place.end() if place else found.end())
        if not between:
            break
        position = between.end()
    return tuple(names)
