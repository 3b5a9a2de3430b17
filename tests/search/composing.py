"""What stands in a search box while Korean is typed: the text after each key of the Korean
keyboard, as the input methods of Windows and macOS show it before a syllable is done."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final
from unicodedata import normalize

from generator.search.korean import KEYS, keys_of

_JAMO: Final = dict(
    zip(
        "rRseEfaqQtTdwWczxvgkoiOjpuPhynbml",
        "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎㅏㅐㅑㅒㅓㅔㅕㅖㅗㅛㅜㅠㅡㅣ",
        strict=True,
    )
)
_INITIAL, _VOWEL, _FINAL = ("|".join(sorted(row, key=lambda keys: -len(keys))) for row in KEYS)
_SYLLABLE: Final = re.compile(
    rf"(?P<initial>{_INITIAL}) (?P<vowel>{_VOWEL}) (?: (?P<final>{_FINAL}) (?!{_VOWEL}) )?",
    re.VERBOSE,
)
_RUN: Final = re.compile("[가-힣]+$")


def while_typing(text: str) -> Iterator[tuple[str, int]]:
    """What is shown after each key, with the place of the letter that the key belongs to."""
    for place, letter in enumerate(text):
        keys, run = keys_of(letter), _RUN.search(text[:place])
        done = run.start() if run else place
        for end in range(1, len(keys) + 1):
            yield text[:done] + composed(keys_of(text[done:place]) + keys[:end], letter), place


def composed(keys: str, text: str) -> str:
    """Keys as syllables, those that make none yet as single letters; a key that the text itself
    holds stays."""
    shown = _SYLLABLE.sub(_syllable, keys)
    return "".join(key if key in text else _JAMO.get(key, key) for key in shown)


def _syllable(found: re.Match[str]) -> str:
    parts = zip(KEYS, found.groups(), strict=True)
    return normalize("NFC", "".join(row[keys] for row, keys in parts if keys))
