"""A capture and the judgement on each of its lines."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from generator.model.kinds import Kind
from generator.model.page import Page


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """What the layout of a document says about one line."""

    kind: Kind
    reason: str
    """The id of the rule of layout, for `Line.reason`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Capture:
    """A raw capture, decoded: what a person copied from a page, furniture and all."""

    name: str
    """The file's name with its suffix: `000_a077a2993fd9c108.txt`."""
    encoding: str
    """The Python codec that decoded it: `utf-8`, `utf-8-sig`, `cp949`…; `pdf` for a PDF."""
    raw: bytes
    """The file's bytes, never changed: what the site offers as the raw capture."""
    lines: tuple[str, ...]
    """The text in Unicode NFC, split at line ends; `lines[0]` is line 1."""
    marks: tuple[Mark, ...] = ()
    """What the layout of a PDF says of each line; none for all other captures."""
    page: Page | None = None
    """What the markup of an HTML capture gives; none for all other captures."""

    @property
    def is_page(self) -> bool:
        """Whether it is HTML: `lines` are then what a reader of the page sees."""
        return self.name.lower().endswith(".html")

    @property
    def is_pdf(self) -> bool:
        """Whether it is a PDF: `lines` are then its paragraphs, headings, rows of tables."""
        return self.name.lower().endswith(".pdf")

    @property
    def sha256(self) -> str:
        """Of the raw bytes, hexadecimal."""
        return hashlib.sha256(self.raw).hexdigest()


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of a capture and the judgement on it."""

    n: int
    """1-based number in the capture."""
    text: str
    """Exactly as decoded, white space included."""
    kind: Kind
    keep: bool
    """Whether it belongs to the article; never true for boilerplate and blank."""
    reason: str
    """The id of the rule, or of the editor's wish, that decided; `docs/method/rules/index.md`
    has a heading for each."""
