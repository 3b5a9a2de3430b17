"""The cleaning of a capture, line by line: `briefings clean --format json`."""

from __future__ import annotations

from pydantic import with_config
from typing_extensions import TypedDict

from generator.formats.shape import CLOSED, Language, LineNumber, PartialDate
from generator.model import Kind


@with_config(CLOSED)
class LineData(TypedDict):
    """A line of a capture and the judgement on it."""

    n: LineNumber
    """Its number in the capture."""
    text: str
    """Exactly as decoded, white space included."""
    kind: Kind
    """What it is."""
    keep: bool
    """Whether it belongs to the article."""
    reason: str
    """The id of what decided; the method pages have a heading for each."""


@with_config(CLOSED)
class KnownData(TypedDict):
    """What is known about a capture."""

    file: str
    """Its path as it was named on the command line."""
    title: str | None
    """In the capture's own language."""
    publisher: str | None
    """In the capture's own language."""
    author: str | None
    """Several with `, ` between them."""
    published: PartialDate | None
    """When it was first published."""
    url: str | None
    """Its address."""
    language: Language | None
    """BCP 47 tag."""


@with_config(CLOSED)
class CaptureData(KnownData):
    """A capture: what is known about it and the judgement on each of its lines."""

    lines: list[LineData]
    """All lines, in their order."""
