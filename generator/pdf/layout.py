"""The pages of a PDF as lines of a capture: one for each paragraph, item, heading or row of a
table, and one for each piece of furniture, in reading order."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from generator.model import Mark
from generator.pdf.blocks import blocks_of
from generator.pdf.cells import in_cells
from generator.pdf.drawn import rules_of, with_marks
from generator.pdf.furniture import furniture_of
from generator.pdf.level import in_tables
from generator.pdf.measure import measure
from generator.pdf.opening import Page, PdfError, opened, pages_of
from generator.pdf.pages import Leaf
from generator.pdf.rows import Column, Row, in_columns, rows_of
from generator.pdf.seams import words_of
from generator.pdf.spread import with_columns_of_others
from generator.pdf.stacks import with_stacks
from generator.pdf.strips import strips_of
from generator.pdf.titles import Block

UNREADABLE: Final = 0.3
"""Share of letters without meaning from which a document is no text."""
_EMPTY: Final = (
    "save it again from the program that made it; if its pages show text, make that readable, "
    "with `ocrmypdf --force-ocr -l kor+eng IN.pdf OUT.pdf` say"
)
_OCR: Final = "make its text readable first, with `ocrmypdf -l kor+eng IN.pdf OUT.pdf` say"


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A document, laid out."""

    lines: tuple[str, ...]
    marks: tuple[Mark, ...]
    """One for each line."""


def lay_out(data: bytes) -> Paper:
    """The lines of a document. Raises PdfError if it cannot be read or holds no text."""
    with opened(data) as document:
        sheets = [_sheet(page) for page in pages_of(document)]
    _check_letters(sheets)
    blocks = _blocks(_leaves(sheets))
    return Paper(
        lines=tuple(unicodedata.normalize("NFC", block.text) for block in blocks),
        marks=tuple(block.mark for block in blocks),
    )


@dataclass(frozen=True, slots=True)
class _Sheet:
    """What is taken from one page alone."""

    columns: tuple[Column, ...]
    turned: tuple[str, ...]
    letters: int
    unmapped: int
    """Letters of which the font gives only the shape."""
    is_picture: bool


def _check_letters(sheets: Sequence[_Sheet]) -> None:
    """Raises PdfError for a document without letters, and for one whose letters say nothing."""
    letters = sum(sheet.letters for sheet in sheets)
    if not letters and any(sheet.is_picture for sheet in sheets):
        raise PdfError("a scanned PDF: its pages are pictures without text", _OCR)
    if not letters:
        raise PdfError("a PDF without any text", _EMPTY)
    if sum(sheet.unmapped for sheet in sheets) > UNREADABLE * letters:
        raise PdfError("the PDF's fonts do not say which letters their shapes are", _OCR)


def _sheet(page: Page) -> _Sheet:
    strips = with_stacks(strips_of(with_marks(page.glyphs, page.drawn), rules_of(page.drawn)))
    upright = in_cells([strip for strip in strips if not strip.turned], page.drawn)
    upright = in_tables(upright, page.drawn)
    return _Sheet(
        columns=in_columns(upright),
        turned=tuple(strip.text for strip in strips if strip.turned),
        letters=len(page.glyphs),
        unmapped=page.unmapped,
        is_picture=page.is_drawn and not page.glyphs,
    )


def _leaves(sheets: Sequence[_Sheet]) -> tuple[Leaf, ...]:
    columns = with_columns_of_others([sheet.columns for sheet in sheets])
    return tuple(
        Leaf(
            number=number,
            columns=tuple(rows_of(column, number) for column in of),
            turned=sheet.turned,
            is_picture=sheet.is_picture,
        )
        for number, (sheet, of) in enumerate(zip(sheets, columns, strict=True))
    )


def _blocks(leaves: Sequence[Leaf]) -> tuple[Block, ...]:
    rows: list[Row] = [row for leaf in leaves for column in leaf.columns for row in column]
    furniture = furniture_of([leaf.by_height for leaf in leaves], measure(rows))
    named = {id(leaves[page].by_height[at]): what for (page, at), what in furniture.items()}
    text = [row for row in rows if id(row) not in named]
    return tuple(blocks_of(leaves, named, measure(text), words_of(text)))
