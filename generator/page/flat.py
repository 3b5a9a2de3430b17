"""A page as flat text: one line for each block that a reader sees, one for each table row."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from typing import Final

from lxml import html

from generator.model import Element, Flat, Kind
from generator.page.letters import is_large
from generator.page.names import names_furniture, names_label, names_pull_quote, role_of
from generator.page.notes import find_notes, is_note
from generator.page.tree import shown_events

_KINDS: Final = {
    "h1": Kind.HEADING, "h2": Kind.HEADING, "h3": Kind.HEADING, "h4": Kind.HEADING,
    "h5": Kind.HEADING, "h6": Kind.HEADING, "li": Kind.LIST, "tr": Kind.TABLE,
    "figcaption": Kind.CAPTION, "caption": Kind.CAPTION, "summary": Kind.HEADING,
    "dt": Kind.LIST, "dd": Kind.LIST,
}  # fmt: skip
_BLOCKS: Final = frozenset(
    {*_KINDS, "address", "article", "aside", "blockquote", "body", "div", "dl", "fieldset",
     "figure", "footer", "form", "header", "hr", "html", "main", "nav", "ol", "p",
     "pre", "section", "table", "tbody", "tfoot", "thead", "ul", "details", "br"}
)  # fmt: skip
_ASIDE: Final = frozenset({"a", "aside", "footer", "nav"})
"""Parts that are not the text, and what a link is made of."""
_BOLD: Final = frozenset({"b", "strong"})
_CONTROLS: Final = frozenset({"a", "button", "label"})
_CELLS: Final = frozenset({"td", "th"})
_WITHIN_A_ROW: Final = frozenset({"p", "br", "div", "section", "ul", "ol", "li"})
LONGEST_ROW: Final = 40
"""Blocks in a row of data; one with more is a page laid out as a table."""
_SPACE: Final = re.compile(r"[ \t\n\f\r]+")


@dataclass(slots=True)
class _Writer:
    """The lines so far and the one under way."""

    lines: list[Flat] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)
    strong: int = 0
    """Open elements that are bold."""
    large: int = 0
    """Open elements in large letters."""
    has_large: bool = False
    """Whether a part of the line under way is in large letters."""
    links: int = 0
    """Open links and buttons."""
    plain: bool = False
    """Whether a part of the line under way is not bold."""
    inner_role: Kind | None = None
    """What an element within the line under way is named as."""
    unlinked: bool = False
    """Whether a part of the line under way is neither link nor button."""
    within: list[tuple[html.HtmlElement, str]] = field(default_factory=list)
    """Open elements that give a line its kind, with the tag that does, innermost last."""
    roles: list[tuple[html.HtmlElement, Kind]] = field(default_factory=list)
    """Open elements whose names say what they are, innermost last."""
    blocks: list[Element] = field(default_factory=list)
    """The block elements so far, in the order in which they began."""
    open_blocks: list[tuple[html.HtmlElement, int]] = field(default_factory=list)
    """Those not yet ended, with their places, innermost last."""
    labels: list[bool] = field(default_factory=list)
    """Whether each of them is the name of a field; told once, for an element of many lines."""
    pulled: html.HtmlElement | None = None
    """The open pull quote, the outermost."""
    row: html.HtmlElement | None = None
    notes: AbstractSet[str] = frozenset()
    """Ids of the footnotes that signs in the text lead to."""
    aside: int = 0
    """Open elements that are beside the text."""

    def add(self, text: str | None) -> None:
        if not text:
            return
        self.pieces.append(_SPACE.sub(" ", text))
        if any(map(str.isalnum, text)):
            self.plain = self.plain or not self.strong
            self.unlinked = self.unlinked or not self.links
            self.has_large = self.has_large or self.large > 0

    def end_line(self) -> None:
        joined = "".join(self.pieces)
        is_strong, is_linked = not self.plain, not self.unlinked
        self.pieces.clear()
        has_large = self.has_large
        self.plain = self.unlinked = self.has_large = False
        inner_role, self.inner_role = self.inner_role, None
        cells = [_SPACE.sub(" ", cell).strip() for cell in joined.split("\t")]
        text = "\t".join(cells).strip()
        if not text:
            return
        tag = "tr" if self.row is not None else self.within[-1][1] if self.within else ""
        kind = Kind.PARAGRAPH if tag == "tr" and "\t" not in text else _KINDS.get(tag)
        normal = unicodedata.normalize("NFC", text)
        self.lines.append(
            Flat(
                text=normal,
                kind=kind or Kind.PARAGRAPH,
                role=self.roles[-1][1] if self.roles else None,
                inner_role=inner_role,
                is_h1=tag == "h1",
                is_strong=is_strong,
                is_large=has_large,
                is_linked=is_linked,
                is_label=bool(self.labels) and self.labels[-1],
                is_aside=self.aside > 0,
                is_pulled=self.pulled is not None,
                block=self.open_blocks[-1][1] if self.open_blocks else 0,
            )
        )

    def start(self, element: html.HtmlElement) -> None:
        tag = element.tag
        if self.row is not None:
            if tag in _CELLS and element.getprevious() is not None:
                self.pieces.append("\t")
            elif tag in _BLOCKS:
                self.pieces.append(" ")
        else:
            is_block = tag in _BLOCKS or tag in _CELLS or not self.open_blocks
            is_footnote = is_block and is_note(element, self.notes)
            role = Kind.FOOTNOTE if is_footnote else role_of(element)
            if is_block or role is Kind.CAPTION:
                self.end_line()
                self.open(element, role)
            elif role in (Kind.SUBTITLE, Kind.BYLINE, Kind.DATELINE):
                self.inner_role = self.inner_role or role
        self.aside += tag in _ASIDE
        self.strong += tag in _BOLD
        self.large += is_large(element)
        self.links += tag in _CONTROLS
        self.add(element.text)

    def open(self, element: html.HtmlElement, role: Kind | None) -> None:
        """Remember a block element until it ends, and what it says about its lines."""
        if self.pulled is None and names_pull_quote(element):
            self.pulled = element
        if role is not None:
            self.roles.append((element, role))
        if element.tag == "tr" and _is_row(element):
            self.row = element
        elif element.tag in _KINDS and element.tag != "tr":
            self.within.append((element, element.tag))
        place = len(self.blocks)
        parent = self.open_blocks[-1][1] if self.open_blocks else place
        self.blocks.append(Element(parent=parent, is_furniture=names_furniture(element)))
        self.open_blocks.append((element, place))
        self.labels.append(names_label(element))

    def end(self, element: html.HtmlElement) -> None:
        tag = element.tag
        if self.open_blocks and self.open_blocks[-1][0] is element:
            self.end_line()
            self.row = None
            self.pulled = None if self.pulled is element else self.pulled
            self.open_blocks.pop()
            self.labels.pop()
            for open_ones in (self.within, self.roles):
                if open_ones and open_ones[-1][0] is element:
                    open_ones.pop()
        elif self.row is not None and tag in _BLOCKS:
            self.pieces.append(" ")
        self.aside -= tag in _ASIDE
        self.strong -= tag in _BOLD
        self.large -= is_large(element)
        self.links -= tag in _CONTROLS
        self.add(element.tail)


def flatten(root: html.HtmlElement) -> tuple[tuple[Flat, ...], tuple[Element, ...]]:
    """The lines of a page, none of them blank, and its block elements; hidden parts left out."""
    writer = _Writer(notes=find_notes(root))
    for event, element in shown_events(root):
        if event == "start":
            writer.start(element)
        elif event == "end":
            writer.end(element)
        else:
            writer.add(element.tail)
    writer.end_line()
    return tuple(writer.lines), tuple(writer.blocks)


def _is_row(row: html.HtmlElement) -> bool:
    """Whether a row holds data and not a part of the page's layout: a single cell is one."""
    blocks = cells = 0
    for inner in row.iterdescendants():
        cells += inner.tag in _CELLS
        if inner.tag in _BLOCKS:
            blocks += 1
            if inner.tag not in _WITHIN_A_ROW or blocks > LONGEST_ROW:
                return False
    return cells > 1
