"""Which codec a file's bytes are in: marks first, then validity, then plausibility.

No general detector is asked: those err on short files (a Korean headline comes out as
Chinese) and find an exotic codec for any noise, where a person is better told.
"""

from __future__ import annotations

import codecs
import re
from typing import Final

from generator.read.plausible import MEASURES, PLAUSIBLE, plausibility

BYTE_ORDER_MARKS: Final = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
"""The longer marks first: UTF-32's begins like UTF-16's."""

REPLACEMENT: Final = "\N{REPLACEMENT CHARACTER}"
SOUND_PER_FAULT: Final = 20
"""Characters beyond ASCII that are valid UTF-8, for each that is not, in a damaged text."""
_BEYOND_ASCII: Final = re.compile(r"[^\x00-\x7f]")

LONGEST_CHARACTER: Final = 3
"""Bytes of a character that is cut in two, in any of the encodings."""

_SAMPLE: Final = 20_000
"""Characters of a text that are measured; a page shows its language sooner than that."""

_USUAL_RANGES: Final = (
    "\t\n\r\x20-\x7e",  # ASCII
    "\u00a0-\u00ff",  # Latin-1
    "\u2010-\u2027\u2030-\u205e\u2070-\u20bf\u2100-\u27bf",  # punctuation, signs, marks, arrows
    "\u3000-\u30ff\u3131-\u318e\u31f0-\u33ff",  # East Asian punctuation, kana, signs
    "\u4e00-\u9fff",  # Han
    "\uac00-\ud7a3",  # Hangul
    "\uff01-\uffee",  # half and full width
)
_USUAL: Final = re.compile("[" + "".join(_USUAL_RANGES) + "]")
_USUAL_SHARE: Final = 0.95
"""Of a UTF-16 text without a mark, the least share of characters from the usual blocks;
read in the wrong byte order it scatters over all blocks."""


class UnknownEncodingError(ValueError):
    """No codec gives a plausible text."""


def detect(data: bytes) -> tuple[str, str]:
    """The text (not yet normalised) and the codec.

    Raises UnknownEncodingError.
    """
    if data.startswith(codecs.BOM_UTF8):
        text = _utf8(data.removeprefix(codecs.BOM_UTF8))
        if text is not None:
            return text, "utf-8-sig"
    for mark, codec in BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _strict(data, codec), codec
    text = None if b"\0" in data else _utf8(data)
    if text is not None:
        return text, "utf-8"
    return _utf16_without_mark(data) if b"\0" in data else _by_plausibility(data)


def _utf8(data: bytes) -> str | None:
    """The text if it is UTF-8, with a replacement character for each of the few faults; None
    if it is in another encoding.

    Long stretches are valid in it by chance in no other encoding.
    """
    text = _valid(data, "utf-8")
    if text is not None:
        return text
    text = data.decode("utf-8", "replace")
    faults = text.count(REPLACEMENT) - data.count(REPLACEMENT.encode())
    sound = len(_BEYOND_ASCII.findall(text)) - text.count(REPLACEMENT)
    return text if sound >= SOUND_PER_FAULT * faults else None


def _utf16_without_mark(data: bytes) -> tuple[str, str]:
    """The byte order in which nearly all characters are usual ones.

    Raises UnknownEncodingError where neither is, or where the text looks like no language:
    a binary file.
    """
    readings = [(_valid(data, codec), codec) for codec in ("utf-16-le", "utf-16-be")]
    scored = [(_usual_share(text[:_SAMPLE]), text, codec) for text, codec in readings if text]
    share, text, codec = max(scored, default=(0.0, "", ""))
    if share < _USUAL_SHARE or plausibility(text[:_SAMPLE]) < PLAUSIBLE:
        raise UnknownEncodingError("neither byte order of UTF-16 gives a usual text")
    return text, codec


def _usual_share(text: str) -> float:
    return len(_USUAL.findall(text)) / len(text)


def _by_plausibility(data: bytes) -> tuple[str, str]:
    """The legacy codec whose reading looks most like a language, or UTF-16 for a text
    without a space, digit or line end, which would show as zero bytes.

    Raises UnknownEncodingError where neither gives a plausible text.
    """
    readings = [(codec, _valid(data, codec), measure) for codec, measure in MEASURES]
    scored = [
        (measure(text[:_SAMPLE]), codec, text)
        for codec, text, measure in readings
        if text is not None
    ]
    score, codec, text = max(scored, key=lambda entry: entry[0], default=(0.0, "", ""))
    return (text, codec) if score >= PLAUSIBLE else _utf16_without_mark(data)


def _strict(data: bytes, codec: str) -> str:
    text = _valid(data, codec)
    if text is None:
        raise UnknownEncodingError(f"marked as {codec}, but not valid in it")
    return text


def _valid(data: bytes, codec: str) -> str | None:
    """The text if all of it is valid; a last character that the end of the file cuts in two
    becomes a replacement character."""
    try:
        return data.decode(codec)
    except UnicodeDecodeError as error:
        if not error.start or error.end < len(data) or len(data) - error.start > LONGEST_CHARACTER:
            return None
        start = error.start
    text = data[:start].decode(codec)
    return text + REPLACEMENT if text else None
