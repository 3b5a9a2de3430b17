"""What the markup of an HTML capture gives, beside the words of its lines."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model.kinds import Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Flat:
    """One line of a page."""

    text: str
    kind: Kind
    """What its element says: heading, list, table, caption, or paragraph for all else."""
    is_h1: bool = False
    is_aside: bool = False
    """Whether it stands in a part beside the text, like a menu or a footer, or in a link."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stated:
    """A value and the part of the markup that states it; both empty if none does."""

    value: str = ""
    note: str = ""
    """`JSON-LD`, `meta og:title`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What a page or document states about itself."""

    title: Stated = Stated()
    publisher: Stated = Stated()
    author: Stated = Stated()
    published: Stated = Stated()
    """ISO 8601, as exact as stated."""
    url: Stated = Stated()


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What the markup of a page gives."""

    lines: tuple[Flat, ...] = ()
    """What a reader sees, hidden parts left out."""
    facts: Facts = Facts()
    article: str = ""
    """The article's text as an extractor takes it out; empty if it finds none."""
