"""The names that mean the same thing: the termbase's and the outlets'."""

from __future__ import annotations

from collections.abc import Iterable

from generator.model import Editorial


def term_forms(editorial: Editorial) -> list[list[str]]:
    """For every term and outlet the ids of its topics, parted by spaces, then its names."""
    terms = (
        _entry(
            term.topics,
            (*(form for _, forms in term.forms for form in forms), *term.alternatives),
        )
        for term in editorial.terms
    )
    outlets = (
        _entry((), (*(name for _, name in outlet.names), *outlet.aliases))
        for outlet in editorial.outlets
    )
    return [*terms, *outlets]


def _entry(topics: Iterable[str], names: Iterable[str]) -> list[str]:
    return [" ".join(topics), *dict.fromkeys(names)]
