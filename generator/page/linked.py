"""What the JSON-LD of a page states about its article (https://schema.org/Article).

Entries may stand alone, in a list, or in a `@graph` in which they name each other by `@id`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

LARGEST_JSON: Final = 1_000_000
MOST_PEOPLE: Final = 10
_ARTICLES: Final = frozenset(
    {"Article", "NewsArticle", "BlogPosting", "Report", "ReportageNewsArticle",
     "AnalysisNewsArticle", "OpinionNewsArticle", "TechArticle", "ScholarlyArticle"}
)  # fmt: skip

Entry = Mapping[str, Any]


def read_linked(scripts: Sequence[str]) -> Mapping[str, object]:
    """Title, publisher, author, date and address of the first article, as they are written."""
    for script in scripts:
        entries = list(_entries(script))
        for article in entries:
            if _is_a(article, _ARTICLES):
                return _values(article, entries)
    return {}


def _values(article: Entry, entries: Sequence[Entry]) -> Mapping[str, object]:
    known = {entry["@id"]: entry for entry in entries if isinstance(entry.get("@id"), str)}
    people = [person for person in _listed(article.get("author"), known) if _is_person(person)]
    return {
        "title": article.get("headline"),
        "publisher": _names(_listed(article.get("publisher"), known)),
        "author": _names(people),
        "published": article.get("datePublished"),
        "url": article.get("url"),
    }


def _entries(script: str) -> Iterator[Entry]:
    if len(script) > LARGEST_JSON:
        return
    try:
        value = json.loads(script, strict=False)
    except (ValueError, RecursionError):
        return
    for entry in value if isinstance(value, list) else [value]:
        if isinstance(entry, dict):
            graph = entry.get("@graph")
            inner = graph if isinstance(graph, list) else ()
            yield from (item for item in (entry, *inner) if isinstance(item, dict))


def _listed(value: object, known: Mapping[str, Entry]) -> list[object]:
    """The value's entries, those named by `@id` alone looked up."""
    entries = value[:MOST_PEOPLE] if isinstance(value, list) else [value]
    return [
        known.get(str(entry.get("@id")), entry)
        if isinstance(entry, dict) and "name" not in entry
        else entry
        for entry in entries
    ]


def _names(entries: Sequence[object]) -> str:
    named = (entry.get("name") if isinstance(entry, dict) else entry for entry in entries)
    return ", ".join(name for name in named if isinstance(name, str) and name)


def _is_person(entry: object) -> bool:
    """Not an organisation: an outlet that names itself as author says nothing about one."""
    return not (isinstance(entry, dict) and "Organization" in str(entry.get("@type")))


def _is_a(entry: Entry, kinds: frozenset[str]) -> bool:
    named = entry.get("@type")
    listed = named if isinstance(named, list) else [named]
    return any(isinstance(kind, str) and kind in kinds for kind in listed)
