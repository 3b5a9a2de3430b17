"""A page as flat text: one line for each block that a reader sees, one for each table row."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from typing import Final

from lxml import html

from generator.model import Flat, Kind
from generator.page.tree import shown_events

_KINDS: Final = {
    "h1": Kind.HEADING, "h2": Kind.HEADING, "h3": Kind.HEADING, "h4": Kind.HEADING,
    "h5": Kind.HEADING, "h6": Kind.HEADING, "li": Kind.LIST, "tr": Kind.TABLE,
    "figcaption": Kind.CAPTION, "caption": Kind.CAPTION,
}  # fmt: skip
_BLOCKS: Final = frozenset(
    {*_KINDS, "address", "article", "aside", "blockquote", "body", "dd", "div", "dl", "dt",
     "fieldset", "figure", "footer", "form", "header", "hr", "html", "main", "nav", "ol", "p",
     "pre", "section", "summary", "table", "tbody", "tfoot", "thead", "ul", "details", "br"}
)  # fmt: skip
_ASIDE: Final = frozenset({"a", "aside", "footer", "nav"})
"""Parts that are not the text, and what a link is made of."""
_CELLS: Final = frozenset({"td", "th"})
_WITHIN_A_ROW: Final = frozenset({"p", "br", "div", "ul", "ol", "li"})
LONGEST_ROW: Final = 40
"""Blocks in a row of data; one with more is a page laid out as a table."""
_SPACE: Final = re.compile(r"[ \t\n\f\r]+")


@dataclass(slots=True)
class _Writer:
    """The lines so far and the one under way."""

    lines: list[Flat] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)
    within: list[str] = field(default_factory=list)
    """Open elements that give a line its kind, innermost last."""
    row: html.HtmlElement | None = None
    aside: int = 0
    """Open elements that are beside the text."""

    def add(self, text: str | None) -> None:
        if text:
            self.pieces.append(_SPACE.sub(" ", text))

    def end_line(self) -> None:
        joined = "".join(self.pieces)
        self.pieces.clear()
        cells = [_SPACE.sub(" ", cell).strip() for cell in joined.split("\t")]
        text = "\t".join(cells).strip()
        if not text:
            return
        tag = "tr" if self.row is not None else self.within[-1] if self.within else ""
        kind = Kind.PARAGRAPH if tag == "tr" and "\t" not in text else _KINDS.get(tag)
        normal = unicodedata.normalize("NFC", text)
        self.lines.append(
            Flat(
                text=normal,
                kind=kind or Kind.PARAGRAPH,
                is_h1=tag == "h1",
                is_aside=self.aside > 0,
            )
        )

    def start(self, element: html.HtmlElement) -> None:
        tag = element.tag
        if self.row is not None:
            if tag in _CELLS and element.getprevious() is not None:
                self.pieces.append("\t")
            elif tag in _BLOCKS:
                self.pieces.append(" ")
        elif tag in _BLOCKS or tag in _CELLS:
            self.end_line()
            if tag == "tr" and _is_row(element):
                self.row = element
            elif tag in _KINDS and tag != "tr":
                self.within.append(tag)
        self.aside += tag in _ASIDE
        self.add(element.text)

    def end(self, element: html.HtmlElement) -> None:
        tag = element.tag
        if element is self.row:
            self.end_line()
            self.row = None
        elif self.row is None and (tag in _BLOCKS or tag in _CELLS):
            self.end_line()
            if self.within and self.within[-1] == tag:
                self.within.pop()
        elif self.row is not None and tag in _BLOCKS:
            self.pieces.append(" ")
        self.aside -= tag in _ASIDE
        self.add(element.tail)


def flatten(root: html.HtmlElement) -> tuple[Flat, ...]:
    """The lines of a page, none of them blank; hidden parts left out."""
    writer = _Writer()
    for event, element in shown_events(root):
        if event == "start":
            writer.start(element)
        elif event == "end":
            writer.end(element)
        else:
            writer.add(element.tail)
    writer.end_line()
    return tuple(writer.lines)


def _is_row(row: html.HtmlElement) -> bool:
    """Whether a row holds data and not a part of the page's layout."""
    blocks = 0
    for inner in row.iterdescendants():
        if inner.tag in _BLOCKS:
            blocks += 1
            if inner.tag not in _WITHIN_A_ROW or blocks > LONGEST_ROW:
                return False
    return True
