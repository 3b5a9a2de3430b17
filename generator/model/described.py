"""What is known about a capture, each value with its origin, and its English headline."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from generator.model.translation import TranslationStatus

T = TypeVar("T")


class Origin(StrEnum):
    """Where a metadata value came from."""

    CAPTURE = "capture"
    SIDECAR = "sidecar"
    OUTLETS = "outlets"
    """Recognised by `editorial/outlets.yml`: a name, a domain, an e-mail address."""
    MISSING = "missing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sourced(Generic[T]):
    """A value and where it came from."""

    value: T
    origin: Origin
    line: int | None = None
    """The capture's line that shows it, where one does."""
    note: str = ""
    """The part of a page's markup that states it, where one does: `JSON-LD`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Original:
    """The publication that a translated piece was translated from."""

    publisher: str = ""
    title: str = ""
    published: str = ""
    """ISO 8601 date, or year and month, or year."""
    language: str = ""
    """BCP 47 tag."""
    url: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Metadata:
    """What is known about a capture. A value that is not known is empty with `Origin.MISSING`."""

    title: Sourced[str]
    subtitle: Sourced[tuple[str, ...]]
    publisher: Sourced[str]
    """In the capture's own language."""
    outlet: str
    """Its key in `editorial/outlets.yml`; empty if it stands in none."""
    author: Sourced[str]
    published: Sourced[str]
    """ISO 8601, as exact as known: `2024-05-20T10:26:51`, `2024-02-08`, `2024-02`, `2024`;
    a time without a zone is the outlet's local time."""
    language: Sourced[str]
    """BCP 47 tag: `ko`, `zh`, `ja`, `en`."""
    url: Sourced[str]
    original: Sourced[Original]
    rights: Sourced[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Headline:
    text: str
    """English; the original headline where there is no translation."""
    status: TranslationStatus
    origin: Origin | None = None
    """`Origin.SIDECAR`; None from the translation memory or where missing."""
    translator: str = ""
    """Who or what translated it, where known."""
    date: str = ""
    """ISO 8601 day of that, where known."""
