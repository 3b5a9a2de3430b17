"""The bytes of a PDF → the letters of its pages. Only this module knows PDFium."""

from __future__ import annotations

import ctypes
import math
import zlib
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Final

import pypdfium2
import pypdfium2.raw as pdfium

from generator.pdf.drawn import Box
from generator.pdf.glyphs import Glyph
from generator.pdf.signs import SPACES, as_text

MOST_PAGES: Final = 5_000
MOST_LETTERS: Final = 60_000
"""Of one page; a newspaper's full page has 30,000."""
MOST_DRAWN: Final = 20_000
"""Objects of one page that are looked at for lines and marks."""
MOST_BYTES: Final = 512_000_000
"""To which all streams of a document may expand."""
_CHUNK: Final = 1_000_000
_QUARTER: Final = math.pi / 2
_BROKEN: Final = "open it in a PDF program and save it again, or save its text as a .txt file"
_PASSWORD: Final = (
    "save it without the password (print it to a new PDF), or save its text as a .txt file"  # noqa: S105 - a hint
)


class PdfError(ValueError):
    """A document that cannot be read, worded for the person who gave it."""

    def __init__(self, message: str, hint: str) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """The letters of one page."""

    glyphs: tuple[Glyph, ...]
    unmapped: int = 0
    """Letters of which the font gives only the shape."""
    drawn: tuple[Box, ...] = ()
    """What its drawings take up; empty where its text is turned."""
    is_drawn: bool = False
    """Whether anything is on it: without letters, a picture."""


@contextmanager
def opened(data: bytes) -> Iterator[pypdfium2.PdfDocument]:
    """The document, closed in the end. Raises PdfError."""
    _check_size(data)
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) == pdfium.FPDF_ERR_PASSWORD:
            raise PdfError("the PDF is locked with a password", _PASSWORD) from error
        raise PdfError("a broken PDF: it cannot be opened", _BROKEN) from error
    try:
        if len(document) > MOST_PAGES:
            hint = "split it into parts"
            raise PdfError(f"the PDF has {len(document)} pages, more than {MOST_PAGES}", hint)
        yield document
    finally:
        document.close()


def pages_of(document: pypdfium2.PdfDocument) -> Iterator[Page]:
    """The pages, one at a time; one that cannot be loaded is empty. Raises PdfError."""
    for number in range(len(document)):
        try:
            page = document[number]
        except pypdfium2.PdfiumError:
            yield Page(glyphs=(), is_drawn=True)
            continue
        text = page.get_textpage()
        try:
            count = text.count_chars()
            if count > MOST_LETTERS:
                message = f"page {number + 1} of the PDF has more than {MOST_LETTERS} letters"
                raise PdfError(message, "save its text as a .txt file")
            yield _read(page, text, count) if count else Page(glyphs=(), is_drawn=_is_drawn(page))
        finally:
            text.close()
            page.close()


def _is_drawn(page: pypdfium2.PdfPage) -> bool:
    return bool(pdfium.FPDFPage_CountObjects(page))


def information(document: pypdfium2.PdfDocument) -> Mapping[str, str]:
    """The document's information dictionary: ISO 32000-1, 14.3.3."""
    found: Mapping[str, str] = document.get_metadata_dict(skip_empty=True)
    return found


# ------------------------------------------------------------------ letters


@dataclass(frozen=True, slots=True)
class _Style:
    """What all letters of one piece of text share."""

    size: float
    bold: bool
    angle: int
    """In quarters of a turn, or -1 for any other angle."""


def _read(page: pypdfium2.PdfPage, text: Any, count: int) -> Page:
    box, x, y = pdfium.FS_RECTF(), ctypes.c_double(), ctypes.c_double()
    letters: list[tuple[str, _Style, tuple[float, float, float, float], float, float]] = []
    style = _Style(0.0, bold=False, angle=0)
    piece = 0
    unmapped = 0
    for at in range(count):
        code = pdfium.FPDFText_GetUnicode(text, at)
        shown = as_text(code)
        generated = pdfium.FPDFText_IsGenerated(text, at) == 1
        if not shown or (generated and code != ord(" ")):
            continue
        if not generated:
            owner = ctypes.cast(pdfium.FPDFText_GetTextObject(text, at), ctypes.c_void_p).value
            if owner != piece or not owner:
                piece, style = owner or 0, _style(text, at)
            unmapped += pdfium.FPDFText_HasUnicodeMapError(text, at) == 1
        pdfium.FPDFText_GetLooseCharBox(text, at, box)
        pdfium.FPDFText_GetCharOrigin(text, at, x, y)
        edges = (box.left, box.bottom, box.right, box.top)
        letters.append((shown, style, edges, x.value, y.value))
    angles = Counter(style.angle for _, style, *_ in letters)
    main = max(angles, key=lambda angle: (angles[angle], -angle), default=0)
    glyphs = tuple(_glyph(*letter, main) for letter in letters)
    return Page(glyphs=glyphs, unmapped=unmapped, drawn=() if main else tuple(_drawn(page)))


def _drawn(page: pypdfium2.PdfPage) -> Iterator[Box]:
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    for at in range(min(pdfium.FPDFPage_CountObjects(page), MOST_DRAWN)):
        shape = pdfium.FPDFPage_GetObject(page, at)
        if pdfium.FPDFPageObj_GetType(shape) == pdfium.FPDF_PAGEOBJ_PATH and (
            pdfium.FPDFPageObj_GetBounds(shape, left, bottom, right, top)
        ):
            has_mode = pdfium.FPDFPath_GetDrawMode(shape, fill, stroke)
            is_filled = not has_mode or fill.value != pdfium.FPDF_FILLMODE_NONE
            yield Box(left.value, bottom.value, right.value, top.value, is_filled)


def _style(text: Any, at: int) -> _Style:
    matrix = pdfium.FS_MATRIX()
    size = float(pdfium.FPDFText_GetFontSize(text, at))
    angle = 0
    if pdfium.FPDFText_GetMatrix(text, at, matrix):
        size *= math.hypot(matrix.b, matrix.d) or 1.0
        turn = math.atan2(matrix.b, matrix.a) / _QUARTER
        angle = round(turn) % 4 if abs(turn - round(turn)) < 0.1 else -1  # noqa: PLR2004
    return _Style(round(abs(size), 1) or 1.0, bold=_is_bold(text, at), angle=angle)


def _is_bold(text: Any, at: int) -> bool:
    """By the font's name: the weight that PDFium gives is a guess."""
    name, flags = ctypes.create_string_buffer(128), ctypes.c_int()
    pdfium.FPDFText_GetFontInfo(text, at, name, 128, flags)
    lowered = name.value.lower()
    return any(word in lowered for word in (b"bold", b"black", b"heavy", b"semibold"))


def _glyph(  # noqa: PLR0913, PLR0917 - the parts of a letter
    shown: str,
    style: _Style,
    edges: tuple[float, float, float, float],
    x: float,
    y: float,
    main: int,
) -> Glyph:
    left, bottom, right, top = edges
    turned = style.angle != main
    angle = main if style.angle < 0 else style.angle
    if angle == 1:
        left, right, y = bottom, top, -x
    elif angle == 2:  # noqa: PLR2004 - half a turn
        left, right, y = -right, -left, -y
    elif angle == 3:  # noqa: PLR2004 - three quarters
        left, right, y = -top, -bottom, x
    if shown in SPACES:
        shown = " "
    return Glyph(shown, left, right, y, style.size, style.bold, turned)


# ------------------------------------------------------------------- bounds


def _check_size(data: bytes) -> None:
    """Raises PdfError for a document whose packed streams expand beyond all measure.

    PDFium would unpack a stream of some kilobytes into a gigabyte. Here they are unpacked
    bit by bit and thrown away.
    """
    total = 0
    start = data.find(b"stream")
    while start >= 0:
        begin = start + len(b"stream")
        while data[begin : begin + 1] in (b"\r", b"\n"):
            begin += 1
        if data[begin : begin + 1] in (b"\x78", b"\x68", b"\x58", b"\x48"):
            end = data.find(b"endstream", begin)
            total += _expanded(memoryview(data)[begin : end if end >= 0 else len(data)])
            if total > MOST_BYTES:
                message = f"the PDF expands to more than {MOST_BYTES // 1_000_000} MB"
                raise PdfError(message, "save its text as a .txt file")
        start = data.find(b"stream", begin)


def _expanded(packed: memoryview) -> int:
    """Bytes that a packed stream gives, counted no further than is allowed."""
    unpacker = zlib.decompressobj()
    count, rest = 0, bytes(packed)
    try:
        while rest and count <= MOST_BYTES and not unpacker.eof:
            count += len(unpacker.decompress(rest, _CHUNK))
            rest = unpacker.unconsumed_tail
    except zlib.error:
        pass
    return count
