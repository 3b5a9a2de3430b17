"""What a built site is: `data/build.json`."""

from __future__ import annotations

from pydantic import with_config
from typing_extensions import TypedDict

from generator.formats.shape import CLOSED, Count


@with_config(CLOSED)
class CountsData(TypedDict):
    """A site in numbers."""

    briefings: Count
    """How many there are."""
    topics: Count
    """How many there are, with passages or without."""
    lines_kept: Count
    """Of all captures."""
    lines_dropped: Count
    """Of all captures, blank lines not counted."""
    headlines_missing: Count
    """Briefings without an English headline."""
    dates_missing: Count
    """Briefings without a date of publication."""


@with_config(CLOSED)
class BuildData(TypedDict):
    """What made a site and what it holds. Without it no folder is taken for a built site."""

    generator: str
    """The program and its version."""
    version: str
    """The version alone."""
    counts: CountsData
    """What the site holds."""
