"""The bytes of an HTML file → its text, in the encoding that it names or else looks like."""

from __future__ import annotations

import codecs
import re
from typing import Final

from generator.read.encoding import BYTE_ORDER_MARKS, detect

_HEAD: Final = 4_096
"""Bytes in which the encoding is named; HTML asks for 1,024, pages take more."""
_NAMED: Final = re.compile(
    rb"""<meta\b[^>]{0,300}?charset\s*=\s*["']?\s*([\w:.-]{1,40})""", re.IGNORECASE
)
_WIDER: Final = {
    "euc_kr": "cp949", "euc-kr": "cp949", "gb2312": "gb18030", "gbk": "gb18030",
    "shift_jis": "cp932", "iso8859-1": "cp1252", "ascii": "cp1252",
}  # fmt: skip
"""What browsers read under a name: https://encoding.spec.whatwg.org/#names-and-labels."""
_OTHER_NAMES: Final = {"x-sjis": "cp932", "ks_c_5601-1987": "cp949", "windows-949": "cp949"}


def decode_page(data: bytes) -> tuple[str, str]:
    """The text and the Python codec: byte order mark, `<meta charset>`, `http-equiv`, looks.

    Raises UnknownEncodingError where no codec gives a plausible text.
    """
    codec = _named(data)
    marked = any(data.startswith(mark) for mark, _ in BYTE_ORDER_MARKS)
    if marked or not codec:
        return detect(data)
    try:
        return data.decode(codec), codec
    except UnicodeDecodeError:
        # The page names one encoding and is in another; its bytes tell.
        return detect(data)


def _named(data: bytes) -> str:
    found = _NAMED.search(data[:_HEAD])
    codec = codec_of(found[1].decode("ascii")) if found else ""
    # A page whose head could be read as ASCII is not in UTF-16, whatever it says.
    return "" if codec.startswith(("utf-16", "utf-32")) else codec


def codec_of(name: str) -> str:
    """The Python codec that reads what a page or a server calls so; empty if there is none."""
    name = name.lower()
    if name in _OTHER_NAMES:
        return _OTHER_NAMES[name]
    try:
        known = codecs.lookup(name).name
        "".encode(known)
    except LookupError:
        # Unknown, or a codec like base64, which gives no text.
        return ""
    return _WIDER.get(known, known)
