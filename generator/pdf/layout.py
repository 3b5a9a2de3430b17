"""The pages of a PDF as lines of a capture: one for each paragraph, item, heading or row of a
table, and one for each piece of furniture, in reading order."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from generator.model import Mark
from generator.pdf.blocks import Block, blocks_of
from generator.pdf.cells import in_cells
from generator.pdf.drawn import rules_of, with_marks
from generator.pdf.furniture import furniture_of
from generator.pdf.measure import measure
from generator.pdf.opening import Page, PdfError, opened, pages_of
from generator.pdf.pages import Leaf
from generator.pdf.rows import Column, Row, in_columns, rows_of
from generator.pdf.seams import words_of
from generator.pdf.spread import with_columns_of_others
from generator.pdf.strips import strips_of

UNREADABLE: Final = 0.3
"""Share of letters without meaning from which a document is no text."""
_EMPTY: Final = "save it again from the program that made it, or delete it"
_OCR: Final = "make its text readable first, with `ocrmypdf -l kor+eng IN.pdf OUT.pdf` say"


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A document, laid out."""

    lines: tuple[str, ...]
    marks: tuple[Mark, ...]
    """One for each line."""


def lay_out(data: bytes) -> Paper:
    """The lines of a document. Raises PdfError if it cannot be read or holds no text."""
    sheets: list[_Sheet] = []
    letters = unmapped = 0
    with opened(data) as document:
        for page in pages_of(document):
            sheets.append(_sheet(page))
            letters += len(page.glyphs)
            unmapped += page.unmapped
    columns = with_columns_of_others([sheet.columns for sheet in sheets])
    leaves = [
        _leaf(sheet, of, at) for at, (sheet, of) in enumerate(zip(sheets, columns, strict=True))
    ]
    if not letters:
        what = "a scanned PDF: its pages are pictures without text"
        is_scanned = any(leaf.is_picture for leaf in leaves)
        raise PdfError(what, _OCR) if is_scanned else PdfError("a PDF without any text", _EMPTY)
    if unmapped > UNREADABLE * letters:
        raise PdfError("the PDF's fonts do not say which letters their shapes are", _OCR)
    blocks = _blocks(leaves)
    return Paper(
        lines=tuple(unicodedata.normalize("NFC", block.text) for block in blocks),
        marks=tuple(block.mark for block in blocks),
    )


@dataclass(frozen=True, slots=True)
class _Sheet:
    """What is taken from one page alone."""

    columns: tuple[Column, ...]
    turned: tuple[str, ...]
    is_picture: bool


def _sheet(page: Page) -> _Sheet:
    strips = strips_of(with_marks(page.glyphs, page.drawn), rules_of(page.drawn))
    upright = in_cells([strip for strip in strips if not strip.turned], page.drawn)
    return _Sheet(
        columns=in_columns(upright),
        turned=tuple(strip.text for strip in strips if strip.turned),
        is_picture=page.is_drawn and not page.glyphs,
    )


def _leaf(sheet: _Sheet, columns: Sequence[Column], number: int) -> Leaf:
    return Leaf(
        number=number,
        columns=tuple(rows_of(column, number) for column in columns),
        turned=sheet.turned,
        is_picture=sheet.is_picture,
    )


def _blocks(leaves: list[Leaf]) -> tuple[Block, ...]:
    rows: list[Row] = [row for leaf in leaves for column in leaf.columns for row in column]
    furniture = furniture_of([leaf.by_height for leaf in leaves], measure(rows))
    named = {id(leaves[page].by_height[at]): what for (page, at), what in furniture.items()}
    text = [row for row in rows if id(row) not in named]
    return tuple(blocks_of(leaves, named, measure(text), words_of(text)))
