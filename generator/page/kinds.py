"""The kind of a page's line, as its words and its element have it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum
from typing import Final

from generator.model import Flat, Kind, Line

SENTENCE_ENDS: Final = (".", "。", "!", "?", "…", "！", "？", '"', "”", "」")
LONGEST_HEADING: Final = 60
"""Characters of a bold line that is a heading."""
_NAMED: Final = frozenset({Kind.BYLINE, Kind.DATELINE, Kind.REFERENCE, Kind.NOTICE})
"""Kinds that words tell better than elements."""
_TELLING: Final[Mapping[Kind, frozenset[Kind]]] = {
    kind: _NAMED - {Kind.REFERENCE} | {Kind.FOOTNOTE} for kind in Kind
} | {
    Kind.PARAGRAPH: frozenset(Kind) - {Kind.TITLE},
    Kind.LIST: _NAMED | {Kind.FOOTNOTE, Kind.SUBTITLE},
    Kind.HEADING: frozenset({Kind.SUBTITLE}),
    Kind.TABLE: frozenset(),
    Kind.CAPTION: frozenset({Kind.REFERENCE}),
    Kind.FOOTNOTE: frozenset(),
}
"""By the kind that an element gives: the kinds given by the words that go before it."""


class PageReason(StrEnum):
    """Why a line of an HTML page is what it is: `Line.reason`."""

    HTML_TITLE = "html-title"
    HTML_HEAD = "html-head"
    HTML_ARTICLE = "html-article"
    HTML_CAPTION = "html-caption"
    HTML_FURNITURE = "html-furniture"


def is_tool(line: Line, flat: Flat) -> bool:
    """Links and buttons that the rules for text take for a subtitle."""
    return flat.is_linked and line.kind is Kind.SUBTITLE


def kind_of_element(flat: Flat) -> Kind:
    """The kind that an element's name says, or else its tag."""
    if flat.kind in (Kind.HEADING, Kind.TABLE) and flat.role is not Kind.SUBTITLE:
        return flat.kind
    return flat.role or flat.kind


def as_text_says(line: Line, flat: Flat, reason: PageReason | None = None) -> Line:
    """Kept, of the kind that its words or its element say, whichever says more."""
    kind = kind_of_element(flat)
    if line.kind in _TELLING[kind]:
        kind = line.kind
    if kind is Kind.PARAGRAPH and is_bold_heading(flat):
        kind = Kind.HEADING
    return replace(line, kind=kind, keep=True, reason=reason.value if reason else line.reason)


def is_bold_heading(flat: Flat) -> bool:
    """A short bold line that is no sentence."""
    return (
        flat.is_strong
        and len(flat.text) <= LONGEST_HEADING
        and not flat.text.endswith(SENTENCE_ENDS)
    )


def kept_as(line: Line, kind: Kind, reason: PageReason) -> Line:
    return replace(line, kind=kind, keep=True, reason=reason.value)


def left_out(line: Line, reason: PageReason | None = None) -> Line:
    """With the reason of the rules for text where they have one."""
    if reason is None and line.keep:
        reason = PageReason.HTML_FURNITURE
    own = reason.value if reason else line.reason
    return replace(line, kind=Kind.BOILERPLATE, keep=False, reason=own)
