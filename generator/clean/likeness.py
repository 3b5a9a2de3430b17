"""How much a line's words are those of a text."""

from __future__ import annotations

import re
from typing import Final

from generator.clean.remembering import remembered

_RUN: Final = re.compile(r"[가-힣\u4e00-\u9fff]+|[ァ-ヶー]+")
_WORD: Final = re.compile(r"[a-z]{4,}|\d{2,}")


@remembered
def words_of(text: str) -> frozenset[str]:
    """Pairs of neighbouring East Asian characters, and Latin words and numbers."""
    folded = text.casefold()
    words = frozenset(_WORD.findall(folded))
    if folded.isascii():
        return words
    pairs: set[str] = set()
    for run in _RUN.findall(folded):
        pairs.update(map(str.__add__, run, run[1:]) if len(run) > 1 else run)
    return words | pairs


def likeness(text: str, words: frozenset[str]) -> float:
    """Share of a line's words that the text has too, 0 to 1."""
    own = words_of(text)
    return len(own & words) / len(own) if own else 0.0
