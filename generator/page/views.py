"""What the three judges make of a page, side by side."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Final

from generator.model import Flat, Line
from generator.page.body import Body

BEFORE_TITLE: Final = "before-title"
"""The rule for text that leaves out what stands above the title."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Views:
    """What the judges make of a page."""

    page: tuple[Flat, ...]
    by_text: tuple[Line, ...]
    found: frozenset[int]
    """Places of the lines that trafilatura takes."""
    by_place: AbstractSet[str]
    """Reasons of the rules for text that look at nothing but the line's place or style."""
    body: Body
    titles: range
    """Places of the lines of the title; empty if none is found."""
    end: int
    """Place of the mark that ends the text, or of the page's end."""
    authors: tuple[str, ...]
    """Names that the page states, without white space."""
    squeezed: Sequence[str]
    """The page's lines without white space."""

    @property
    def title(self) -> int | None:
        return self.titles.start if self.titles else None

    def is_weak(self, at: int) -> bool:
        """Whether the rules for text leave it out without knowing it for furniture."""
        return self.by_text[at].reason in self.by_place

    def is_of_text_alone(self) -> bool:
        """Whether the article's element holds the text and nothing of its head; what ends it is
        text too, then, and not what a page has below."""
        return self.title is not None and self.title not in self.body.inside

    def is_below_title(self, at: int) -> bool:
        """Whether they left it out as standing above the title, and it does not."""
        is_above = self.by_text[at].reason == BEFORE_TITLE
        return is_above and self.title is not None and at > self.title
