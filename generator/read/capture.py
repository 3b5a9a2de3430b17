"""A file on disk → a `Capture`; every fault of a file is named here for a person."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path
from typing import Final

from generator.errors import BriefingError, Problem
from generator.model import Capture, Page
from generator.read.encoding import UnknownEncodingError, detect
from generator.read.markup import decode_page
from generator.read.one_line import cut_one_line

SUFFIX: Final = ".txt"
PAGE_SUFFIX: Final = ".html"
PDF_SUFFIX: Final = ".pdf"
PDF: Final = "pdf"
"""In place of a codec: the text of a PDF is not decoded as a whole."""

MAGIC: Final = (
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"RIFF", "a sound, video or WebP file"),
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "a zip archive or an office document"),
    (b"PK\x05\x06", "an empty zip archive"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (b"Rar!", "a RAR archive"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old office or HWP document"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3", "a database"),
)
"""First bytes of what people rename to `.txt`, and what to call it."""

_LINE_END: Final = re.compile(r"\r\n|\r|\n")
_CONTROLS: Final = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_MOST_CONTROLS: Final = 0.01
"""Share of control characters above which a decoded text is no text."""

_WEB_PAGE: Final = re.compile(
    r"""
    [\s\N{ZERO WIDTH NO-BREAK SPACE}]*
    (?: <\?xml [^>]* > \s* )?      # XHTML
    (?: <!-- (?: [^-] | -(?!->) )* --> \s* )*
    < (?: !doctype \s+ html | html | head | body ) [\s>]
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""How the source of a web page begins."""

_FILL: Final = "paste the page's text into it, or delete it"
_COPY: Final = "give it the suffix .html, or copy the page's text in a browser and save that"
_PDF_MAGIC: Final = b"%PDF-"
_MAGIC_WITHIN: Final = 1_024
"""Bytes in which a PDF says that it is one; some programs write something before it."""
_AS_PDF: Final = "give it the suffix .pdf"
_AS_TEXT: Final = "save the page's text as a .txt file in UTF-8"


def read(path: Path) -> Capture:
    """Read a `.txt`, `.html` or `.pdf` capture; of the latter, the lines that a reader sees.

    The text is in Unicode NFC; lines end at LF, CR LF or CR and at nothing else; a
    line end at the end of the file begins no further line. A page on a single line is cut
    where its lines may have ended.

    Raises BriefingError for a file that is missing, unreadable, none of these,
    empty, binary, a web page's source named `.txt`, in an encoding that cannot be told, or
    a PDF that is broken, locked or without text.
    """
    if path.suffix.lower() not in (SUFFIX, PAGE_SUFFIX, PDF_SUFFIX):
        what = f"{path.suffix} captures" if path.suffix else "captures without a suffix"
        raise _fault(path, f"{what} are not supported yet", _AS_TEXT)
    is_page = path.suffix.lower() == PAGE_SUFFIX
    data = _bytes_of(path)
    if not data.strip():
        raise _fault(path, "the file is empty", _FILL)
    if path.suffix.lower() == PDF_SUFFIX:
        return _read_pdf(path, data)
    what = _binary(data)
    if what:
        hint = _AS_PDF if data.startswith(_PDF_MAGIC) else _AS_TEXT
        raise _fault(path, f"not a text file but {what}", hint)
    try:
        text, codec = decode_page(data) if is_page else decode(data)
    except UnknownEncodingError as error:
        raise _fault(path, "the encoding cannot be told", _AS_TEXT) from error
    if not text.strip():
        raise _fault(
            path, "the file holds nothing but white space", "paste the page's text into it"
        )
    if not is_page and _WEB_PAGE.match(text):
        raise _fault(path, "the source (HTML) of a web page, not its text", _COPY)
    if len(_CONTROLS.findall(text)) > _MOST_CONTROLS * len(text):
        raise _fault(path, "not a text file: it is full of control characters", _AS_TEXT)
    page = _take_apart(text) if is_page else None
    lines = tuple(flat.text for flat in page.lines) if page else cut_one_line(split_lines(text))
    if not lines:
        raise _fault(path, "a page without any text", "save it again once it is fully loaded")
    return Capture(name=path.name, encoding=codec, raw=data, lines=lines, page=page)


def _take_apart(text: str) -> Page:
    # Imported for a page alone: the processes that clean texts need not wait for it.
    from generator.page import take_apart

    return take_apart(text)


def _read_pdf(path: Path, data: bytes) -> Capture:
    from generator.pdf import PdfError, lay_out

    if _PDF_MAGIC not in data[:_MAGIC_WITHIN]:
        what = _binary(data) or "something else"
        raise _fault(path, f"not a PDF but {what}", "save the document itself under this name")
    try:
        paper = lay_out(data)
    except PdfError as error:
        raise _fault(path, error.message, error.hint) from error
    return Capture(
        name=path.name,
        encoding=PDF,
        raw=data,
        lines=paper.lines,
        marks=paper.marks,
    )


def decode(data: bytes) -> tuple[str, str]:
    """The text of a file's bytes, in NFC and without byte order mark, and the Python codec.

    Raises UnknownEncodingError (a ValueError) where no codec gives a plausible text.
    """
    text, codec = detect(data)
    return unicodedata.normalize("NFC", text), codec


def split_lines(text: str) -> tuple[str, ...]:
    """Split at LF, CR LF and CR only: U+2028, form feeds and the like stay in their line."""
    lines = _LINE_END.split(text)
    return tuple(lines[:-1] if lines[-1] == "" else lines)


def _bytes_of(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise _fault(path, "there is no such file", "check the name") from None
    except IsADirectoryError:
        raise _fault(path, "this is a folder", "name a .txt file") from None
    except OSError as error:
        reason = error.strerror or "unknown fault"
        raise _fault(path, f"cannot be read: {reason}", "check the file's permissions") from None


def _binary(data: bytes) -> str:
    """What a binary file's first bytes say that it is; empty for all else."""
    return next((what for magic, what in MAGIC if data.startswith(magic)), "")


def _fault(path: Path, message: str, hint: str) -> BriefingError:
    return BriefingError(Problem(path=str(path), message=message, hint=hint))
