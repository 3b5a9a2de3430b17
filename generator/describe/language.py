"""The language of a text, by the scripts that it is written in."""

from __future__ import annotations

import re
from collections.abc import Iterable

HANGUL = re.compile(r"[가-힣ㄱ-ㅎㅏ-ㅣ]+")
KANA = re.compile(r"[ぁ-ゖァ-ヺ]+")
HAN = re.compile(r"[㐀-䶿一-鿿豈-﫿]+")
LATIN = re.compile(r"[A-Za-zÀ-ɏ]+")
WORD = re.compile(r"[a-zà-ɏ']+")

EAST_ASIAN_SHARE = 0.15
"""Of all letters: a Korean text may quote whole English titles, an English one only
names in the original script. A syllable or character counts as `LETTERS_IN_ONE`."""
LETTERS_IN_ONE = 2.5
KANA_SHARE = 0.1
"""Of the East Asian characters: Japanese prose has about a half, the others none."""
HANGUL_SHARE = 0.2
"""Of the East Asian characters: mixed-script Korean still writes its particles so."""
ENGLISH_SHARE = 0.12
"""Of the words: the commonest English ones below make up about a third of English
prose, and a few in a hundred of other Latin-script languages."""
ENGLISH_WORDS = frozenset(
    [
        *("the", "of", "and", "to", "in", "that", "for", "is", "on", "with", "as", "by", "at"),
        *("from", "was", "has", "have", "its", "it", "be", "are", "this", "will", "said", "an"),
        *("not", "but"),
    ]
)
HEADLINE_WORDS = 12
"""Below so many words the share of common ones says nothing: Latin letters decide."""
UNDETERMINED = "und"


def find_language(texts: Iterable[str]) -> str:
    """`ko`, `zh`, `ja`, `en`, or `und` (BCP 47's tag for undetermined)."""
    text = "\n".join(texts)
    hangul, kana, han, latin = (
        sum(map(len, script.findall(text))) for script in (HANGUL, KANA, HAN, LATIN)
    )
    east_asian = hangul + kana + han
    letters = east_asian * LETTERS_IN_ONE + latin
    if not letters:
        return UNDETERMINED
    if east_asian * LETTERS_IN_ONE / letters >= EAST_ASIAN_SHARE:
        return _east_asian(hangul / east_asian, kana / east_asian)
    return "en" if _is_english(text) else UNDETERMINED


def with_script(language: str, texts: Iterable[str]) -> str:
    """`zh-Hant` for Chinese in traditional characters, which a browser draws with other fonts; any
    other language as it is. What tells are the characters that only one of the two legacy
    character sets has: Big5, for traditional ones, or GB 2312, for simplified ones."""
    if language != "zh":
        return language
    text = "".join(HAN.findall("\n".join(texts)))
    traditional, simplified = (len(text.encode(each, "ignore")) for each in ("big5", "gb2312"))
    return "zh-Hant" if traditional > simplified else language


def _east_asian(hangul_share: float, kana_share: float) -> str:
    if kana_share >= KANA_SHARE and kana_share > hangul_share:
        return "ja"
    return "ko" if hangul_share >= HANGUL_SHARE else "zh"


def _is_english(text: str) -> bool:
    words = WORD.findall(text.lower())
    common = sum(word in ENGLISH_WORDS for word in words)
    if len(words) < HEADLINE_WORDS:
        return text.isascii() and bool(words)
    return common / len(words) >= ENGLISH_SHARE
