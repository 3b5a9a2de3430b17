"""The names that mean the same thing: the termbase's and the outlets'."""

from __future__ import annotations

from collections.abc import Iterable

from generator.model import Editorial


def term_forms(editorial: Editorial) -> list[list[str]]:
    """For every term and outlet all its names, each once; those with only one are left out."""
    terms = (
        (*(form for _, forms in term.forms for form in forms), *term.alternatives)
        for term in editorial.terms
    )
    outlets = (
        (*(name for _, name in outlet.names), *outlet.aliases) for outlet in editorial.outlets
    )
    return [names for names in map(_each_once, (*terms, *outlets)) if len(names) > 1]


def _each_once(names: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(names))
