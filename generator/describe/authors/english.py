"""English bylines: `By Jane Doe and John Roe`, `Jane Doe in Beijing`, `Reporting by …`."""

from __future__ import annotations

import re
from itertools import takewhile

LABEL = re.compile(
    r"""
    (?: ^ | (?<=[\s|(]) )
    (?: (?: (?i: written | story | report(?: ing | ed )? | words | text | posted | published ) \s )?
        (?i: by )
      | [Aa]uthors? (?= \s* : )
      | [Ww]riter (?= \s* : )
    )
    (?: \s* : \s* | \s+ ) (?= [A-ZÀ-Þ] )
    """,
    re.VERBOSE,
)
WORD = r"[A-ZÀ-Þ][\w'’.-]*"
NAME = re.compile(
    rf"""
    {WORD}
    (?: \s (?: (?: de | da | del | van | von | der | bin | al | el | la ) \s ){{0,2}}
        {WORD} ){{1,3}}
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
        *("daily", "policy", "executive", "managing", "contributing", "digital", "director"),
        *("published", "updated", "last", "posted", "read", "min", "image", "photo", "lead"),
        *("company", "inc", "center", "centre", "council", "association", "journal", "review"),
        *("phd", "md", "esq", "medically", "reviewed", "fact", "checked", "photography"),
    ]
)
"""Words in posts, desks and institutions that are capitalised like a name."""
GLUED = re.compile(r"(?<=[a-z])(?=(?:Published|Updated|Posted|Last)\b)|(?<=^By)(?=[A-Z])")
"""Captures lose the space between a name and what stood in another box."""


def find_english(text: str) -> tuple[str, ...]:
    """The people after `By` and the like."""
    spaced = GLUED.sub(" ", text)
    label = LABEL.search(spaced)
    return people_at(spaced, label.end()) if label else ()


def starts_with_label(text: str) -> bool:
    """Whether a line begins like a byline."""
    return LABEL.match(GLUED.sub(" ", text.strip())) is not None


def without_label(text: str) -> str:
    """What follows `by` at the beginning of a line."""
    label = LABEL.match(text)
    return text[label.end() :] if label else text


def is_english_name(text: str) -> bool:
    """Whether a text is a person's name and nothing else."""
    return people_at(text, 0) == (text,)


def people_at(text: str, position: int) -> tuple[str, ...]:
    """The names that follow each other from an offset on."""
    names: list[str] = []
    while found := NAME.match(text, position):
        words = found[0].split()
        person = list(takewhile(lambda word: word.strip(".,®").lower() not in NO_PERSON, words))
        if len(person) > 1:
            names.append(" ".join(person).rstrip(".,"))
        if len(person) < len(words):
            break
        place = PLACE.match(text, found.end())
        between = BETWEEN.match(text, place.end() if place else found.end())
        if not between:
            break
        position = between.end()
    return tuple(names)
