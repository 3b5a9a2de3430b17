"""Garbled text: which misreading of bytes would have made it.

ftfy (https://ftfy.readthedocs.io) knows UTF-8 that was read in a Western encoding. East Asian
text is tested the other way round: a word that looks like no language is written back in the
encoding that it may have been read in, and read in the one that it may have been written in.
Text in a language hardly ever comes out of that by chance.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import ftfy
import ftfy.bad_codecs  # registers the codec sloppy-windows-1252
from ftfy.badness import is_bad

from generator.characters import (
    COMMON_HANGUL,
    COMMON_KANJI,
    COMMON_SIMPLIFIED,
    COMMON_TRADITIONAL,
)

REPLACEMENT: Final = "\N{REPLACEMENT CHARACTER}"
PIECE: Final = 2_000
"""Characters of a line that are looked at together; keeps very long lines linear."""
LONGEST_EXCERPT: Final = 40

MOST_LOST: Final = 0.5
MOST_LOST_OF_HOLES: Final = 4
"""Of a text put back, characters that may be lost for each one that is a letter; and of a
text that shows holes itself."""

_KANA: Final = "".join(chr(code) for code in range(0x3041, 0x30FF))
_KANA_LETTERS: Final = frozenset(_KANA)
_COMMON: Final = frozenset(
    COMMON_HANGUL + COMMON_KANJI + COMMON_SIMPLIFIED + COMMON_TRADITIONAL + _KANA
)
_BEYOND_ASCII: Final = re.compile(r"[^\x00-\x7f]")
_EAST_ASIAN: Final = re.compile("[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_NAME: Final = re.compile("[\u3400-\u9fff]{1,3}")
"""A person's, which may be of rare characters alone: 莊育誠 in Shift_JIS is valid UTF-8."""


@dataclass(frozen=True, slots=True)
class Language:
    """How to know that text is written in one."""

    letters: frozenset[str]
    """Those that a text is mostly made of; empty: any East Asian ones."""
    share: float
    """The least share of them among the letters beyond ASCII."""
    fewest: int
    """The least number of letters that prove anything."""
    kana: float = 0.0
    """The least share of kana: Chinese and Korean read as Japanese have hardly any."""


@dataclass(frozen=True, slots=True)
class Misreading:
    """Bytes of one encoding, read in another."""

    written: str
    read_as: str
    language: Language
    """What the text was in."""
    cause: str


# Valid UTF-8 hardly ever comes about by chance; in the others nearly any bytes are valid.
_ANY: Final = Language(frozenset(), 0.7, 2)
_KOREAN: Final = Language(frozenset(COMMON_HANGUL), 0.8, 4)
_JAPANESE: Final = Language(frozenset(_KANA + COMMON_KANJI), 0.8, 4, kana=0.2)
_SIMPLIFIED: Final = Language(frozenset(COMMON_SIMPLIFIED), 0.6, 6)
_TRADITIONAL: Final = Language(frozenset(COMMON_TRADITIONAL + COMMON_SIMPLIFIED), 0.6, 6)

_READINGS: Final = {
    "latin-1": "Latin-1",
    "sloppy-windows-1252": "Windows-1252",
    "cp949": "CP949",
    "cp932": "Shift_JIS",
    "gb18030": "GBK",
    "big5": "Big5",
}
_WRITTEN: Final = (
    ("utf-8", "UTF-8", _ANY, tuple(_READINGS)),
    ("cp949", "EUC-KR (CP949)", _KOREAN, tuple(_READINGS)),
    ("cp932", "Shift_JIS", _JAPANESE, tuple(_READINGS)),
    ("gb18030", "GBK", _SIMPLIFIED, tuple(_READINGS)),
    ("euc_jp", "EUC-JP", _JAPANESE, ("latin-1", "sloppy-windows-1252")),
    ("big5", "Big5", _TRADITIONAL, ("latin-1", "sloppy-windows-1252")),
)
MISREADINGS: Final = tuple(
    Misreading(written, codec, language, f"{name} read as {_READINGS[codec]}")
    for written, name, language, codecs in _WRITTEN
    for codec in codecs
    if codec != written
)
"""In the order in which they are tried."""

_LOST_TWICE: Final = (
    ("占쏙", "CP949"),
    ("锟斤拷", "GBK"),
    ("ï¿½", "Latin-1"),
    ("ｿｽ", "Shift_JIS"),
)
"""The replacement character's bytes in UTF-8, once or twice, in another encoding."""
_PUNCTUATION: Final = "".join(
    bytes([last, ord(letter)]).decode("cp949", "ignore")
    for last in (0x98, 0x99)
    for letter in "stmdrvl"
)
_HOLE: Final = re.compile(rf"{REPLACEMENT}|[?][^\x00-\x7f]")
_APOSTROPHE: Final = re.compile(rf"[a-z][?{REPLACEMENT}][{_PUNCTUATION}](?![가-힣])")
"""`don’t` in UTF-8 read as CP949: `don?셳`."""


@dataclass(frozen=True, slots=True)
class Garbled:
    """A garbled piece of a line."""

    excerpt: str
    cause: str
    is_lost: bool = False
    """Whether characters are gone, and not only shown as others."""


def find_garbled(line: str) -> Garbled | None:
    """The first garbled piece of a line."""
    if line.isascii():
        return None
    pieces = (line[start : start + PIECE] for start in range(0, len(line), PIECE))
    return next((found for piece in pieces if (found := _look_at(piece))), None)


def _look_at(text: str) -> Garbled | None:
    if text.isascii():
        return None
    return _lost_twice(text) or _misread(text) or _western(text) or _lost(text)


def _lost_twice(text: str) -> Garbled | None:
    for trace, read_as in _LOST_TWICE:
        at = text.find(trace)
        if at >= 0:
            cause = f"characters lost in UTF-8, and what stood for them read as {read_as}"
            return Garbled(_around(text, at), cause, is_lost=True)
    return None


def _misread(text: str) -> Garbled | None:
    """The misreading after which the words that look like no language do look like one."""
    apostrophe = _APOSTROPHE.search(text)
    if apostrophe:
        return Garbled(_around(text, apostrophe.start()), "UTF-8 read as CP949")
    strange = [word for word in text.split() if _is_strange(word)]
    whole = [word for word in strange if not _HOLE.search(word)]
    for words in (strange, whole) if len(whole) < len(strange) else (strange,):
        joined = " ".join(words)
        found = next((reading for reading in MISREADINGS if _fits(joined, reading)), None)
        if joined and found and not _NAME.fullmatch(joined):
            return Garbled(_cut(joined), found.cause)
    return None


def _is_strange(word: str) -> bool:
    """Whether most of its letters beyond ASCII are common ones in none of the languages."""
    letters = [letter for letter in _BEYOND_ASCII.findall(word) if letter.isalnum()]
    return bool(letters) and 2 * sum(letter in _COMMON for letter in letters) < len(letters)


def _fits(text: str, misreading: Misreading) -> bool:
    """Whether the text, put back and read rightly, is in the language."""
    # What does not belong to the misreading becomes a question mark or is marked as lost.
    read = text.encode(misreading.read_as, "replace").decode(misreading.written, "replace")
    language = misreading.language
    lost = read.count(REPLACEMENT)
    letters = [letter for letter in _BEYOND_ASCII.findall(read) if letter != REPLACEMENT]
    most_lost = (MOST_LOST_OF_HOLES if _HOLE.search(text) else MOST_LOST) * len(letters)
    if len(letters) < language.fewest or lost > most_lost:
        return False
    good = _good(letters, language)
    kana = sum(letter in _KANA_LETTERS for letter in letters)
    return good >= language.share * len(letters) and kana >= language.kana * len(letters)


def _good(letters: Sequence[str], language: Language) -> int:
    if language.letters:
        return sum(letter in language.letters for letter in letters)
    return sum(_EAST_ASIAN.match(letter) is not None for letter in letters)


def _western(text: str) -> Garbled | None:
    """What ftfy finds: it must look wrong and be readable another way."""
    if not is_bad(text):
        return None
    for word in text.split():
        if is_bad(word) and ftfy.fix_encoding(word) != word:
            return Garbled(_cut(word), "UTF-8 read as a Western encoding (Latin-1, Windows-1252)")
    return None


def _around(text: str, at: int) -> str:
    return _cut(text[max(at - 10, 0) :])


def _cut(text: str) -> str:
    return " ".join(text[:LONGEST_EXCERPT].split())


def _lost(text: str) -> Garbled | None:
    at = text.find(REPLACEMENT)
    if at < 0:
        return None
    return Garbled(_around(text, at), "characters that could not be read", is_lost=True)
