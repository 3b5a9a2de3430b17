"""A letter of a page and its place."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Glyph:
    """One letter and its place in points, y upwards, turned so that text runs to the right."""

    text: str
    left: float
    right: float
    baseline: float
    size: float
    bold: bool
    turned: bool
    """Whether it stands at another angle than most of the page's letters."""
