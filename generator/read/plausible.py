"""How much a text decoded by a legacy codec looks like the language of that codec.

A measure is the mean worth, 0 to 1, of the characters beyond ASCII. Bytes of one
double-byte encoding are often valid in another, but then give rare characters: Hangul
becomes Han without particles or half-width kana, Han becomes rare Hangul.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Final

from generator.characters import (
    COMMON_HANGUL,
    COMMON_KANJI,
    COMMON_SIMPLIFIED,
    COMMON_TRADITIONAL,
)

PLAUSIBLE: Final = 0.6
"""The least measure that is believed. Text of the right language measures 0.7 and more;
noise that happens to be valid, 0.54 where it is long enough to average out."""

_PUNCTUATION: Final = frozenset("、。，．！？：；“”‘’…·—「」『』《》〈〉（）【】〔〕％～○□■ㆍ")
_HANGUL: Final = frozenset(COMMON_HANGUL)
_CHINESE: Final = frozenset(COMMON_SIMPLIFIED)
_TRADITIONAL: Final = frozenset(COMMON_TRADITIONAL) | (_CHINESE & frozenset(COMMON_KANJI))
_KANJI: Final = frozenset(COMMON_KANJI)
_WESTERN: Final = frozenset(
    "“”‘’–—…•·¹²³±×©®™€£§°«»àáâãäåæçèéêëìíîïñòóôõöøùúûüßÀÁÂÄÅÆÇÈÉÊËÍÎÑÓÔÖØÚÜ"
)
_FULL_KANA_SHARE: Final = 0.1
"""Of a Japanese text, the least share of full-width kana: half-width ones alone are
Korean or Chinese bytes misread."""
_WESTERN_SHARE: Final = 0.15
"""Of a Western text, the largest share of characters beyond ASCII."""

Measure = Callable[[str], float]


def korean(text: str) -> float:
    def worth(char: str) -> float:
        if char in _HANGUL:
            return 1.0
        if "가" <= char <= "힣":
            return 0.8
        if char in _PUNCTUATION:
            return 0.7
        return 0.4 if char in _TRADITIONAL else 0.1

    return _mean(text, worth)


def chinese(text: str) -> float:
    def worth(char: str) -> float:
        if char in _CHINESE:
            return 1.0
        if char in _PUNCTUATION:
            return 0.7
        return 0.5 if _encodable(char, "gb2312") else 0.1

    return _mean(text, worth)


def traditional_chinese(text: str) -> float:
    def worth(char: str) -> float:
        if char in _TRADITIONAL:
            return 1.0
        if char in _PUNCTUATION:
            return 0.7
        return 0.4 if _is_han(char) and _encodable(char, "big5") else 0.0

    return _mean(text, worth)


def japanese(text: str) -> float:
    beyond = [char for char in text if char > "\x7f"]
    kana = sum("ぁ" <= char <= "ー" for char in beyond)
    half_width = 0.9 if kana >= _FULL_KANA_SHARE * len(beyond) else 0.1

    def worth(char: str) -> float:
        if "ぁ" <= char <= "ー" or char in _KANJI:
            return 1.0
        if "｡" <= char <= "ﾟ":
            return half_width
        if char in _PUNCTUATION:
            return 0.7
        return 0.5 if _is_han(char) else 0.2

    return _mean(text, worth) if kana else 0.0


def western(text: str) -> float:
    beyond = sum(char > "\x7f" for char in text)
    if beyond > _WESTERN_SHARE * len(text):
        return 0.0
    return _mean(text, lambda char: 0.9 if char in _WESTERN else 0.0)


MEASURES: Final[tuple[tuple[str, Measure], ...]] = (
    ("cp949", korean),
    ("gb18030", chinese),
    ("cp932", japanese),
    ("euc_jp", japanese),
    ("big5", traditional_chinese),
    ("cp1252", western),
)
"""The legacy codecs of the site's languages and how to judge their readings; of equal
measures the first wins."""


def plausibility(text: str) -> float:
    """How much a text looks like any of the languages; English without accents is one."""
    return 1.0 if text.isascii() else max(measure(text) for _, measure in MEASURES)


def _mean(text: str, worth: Callable[[str], float]) -> float:
    values = [worth(char) for char in text if char > "\x7f"]
    return sum(values) / len(values) if values else 0.0


def _is_han(char: str) -> bool:
    return "\u4e00" <= char <= "\u9fff"


@lru_cache(maxsize=32_768)
def _encodable(char: str, codec: str) -> bool:
    """Whether a standard of the usual characters has it: GB 2312, Big5."""
    try:
        char.encode(codec)
    except UnicodeEncodeError:
        return False
    return True
