"""Where a word begins and ends, in scripts with and without spaces between words."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Final

SHORT_HANGUL: Final = 2
"""Syllables. A form this short is part of many other words: 칩 in 감자칩 and 칩거,
인재 in 인재난, 인텔 in 인텔리."""


class Script(StrEnum):
    """As far as it decides about the limits of a word."""

    LATIN = "latin"
    """And every other script with spaces between words, and digits."""
    HANGUL = "hangul"
    HAN = "han"
    """And hiragana: nothing marks where a word ends."""
    KATAKANA = "katakana"
    NONE = "none"
    """White space, punctuation and the marks of footnotes."""


PARTICLES: Final = (
    *("은", "는", "이", "가", "을", "를", "의", "에", "에서", "에게", "와", "과", "도", "만"),
    *("로", "으로", "로서", "으로서", "로써", "으로써", "까지", "부터", "보다", "처럼", "마다"),
    *("조차", "마저", "밖에", "뿐", "대로", "만큼", "하고", "이나", "나", "이자", "들", "등"),
    *("이란", "란", "이라는", "라는", "이라고", "라고", "이라", "라", "인", "이다", "이며", "이고"),
    *("이었다", "였다", "입니다", "인데", "이지만"),
)
"""Korean particles (조사) and forms of the copula that are written onto a noun."""

LIGHT_VERBS: Final = tuple("하한할함해했되된될됨됐")
"""First syllables of 하다 and 되다, which make a verb of a noun: 유치하기, 채용된."""

_END_OF_WORD: Final = re.compile(
    rf"""
    (?: {"|".join(PARTICLES)} ){{0,4}} (?! [가-힣] )
    | (?: {"|".join(LIGHT_VERBS)} )
    """,
    re.VERBOSE,
)
_HANGUL: Final = re.compile(r"[가-힣]")
_KATAKANA: Final = re.compile(r"[\N{KATAKANA LETTER SMALL A}-\N{KATAKANA LETTER VO}ー]")
_HAN_OR_HIRAGANA: Final = re.compile(
    r"[\N{HIRAGANA LETTER SMALL A}-\N{HIRAGANA LETTER SMALL KE}"
    r"\N{IDEOGRAPHIC ITERATION MARK}"
    r"\N{CJK UNIFIED IDEOGRAPH-3400}-\N{CJK UNIFIED IDEOGRAPH-4DBF}"
    r"\N{CJK UNIFIED IDEOGRAPH-4E00}-\N{CJK UNIFIED IDEOGRAPH-9FFF}"
    r"\N{CJK COMPATIBILITY IDEOGRAPH-F900}-\N{CJK COMPATIBILITY IDEOGRAPH-FAD9}]"
)


def script_of(character: str) -> Script:
    """Take one character; an empty string has no script."""
    if _HANGUL.match(character):
        return Script.HANGUL
    if _KATAKANA.match(character):
        return Script.KATAKANA
    if _HAN_OR_HIRAGANA.match(character):
        return Script.HAN
    is_letter_or_digit = character.isalnum() and not is_raised_digit(character)
    return Script.LATIN if is_letter_or_digit else Script.NONE


def is_raised_digit(character: str) -> bool:
    """Whether it is the mark of a footnote, written onto a word: competition⁵."""
    return character.isdigit() and not character.isdecimal()


def is_word(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]` stands as a word or inside a compound that keeps its sense.

    - Latin letters and digits, and katakana: nothing of the same script on either side.
    - Hangul of one or two syllables: no syllable before, and after it only particles
      or the verb 하다 or 되다.
    - Longer Hangul, and Han characters: anywhere.
    """
    syllables = len(_HANGUL.findall(text, start, end))
    return _begins(text, start, syllables) and _ends(text, end, syllables)


def _begins(text: str, start: int, syllables: int) -> bool:
    first, before = script_of(text[start]), script_of(text[max(start - 1, 0) : start])
    if first is Script.HANGUL:
        return before is not Script.HANGUL or syllables > SHORT_HANGUL
    return first is Script.HAN or before is not first


def _ends(text: str, end: int, syllables: int) -> bool:
    last, after = script_of(text[end - 1]), script_of(text[end : end + 1])
    if last is Script.HANGUL:
        return syllables > SHORT_HANGUL or bool(_END_OF_WORD.match(text, end))
    return last is Script.HAN or after is not last
