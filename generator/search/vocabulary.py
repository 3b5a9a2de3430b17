"""The words of all texts, by the keys with which they are typed: for words that are half typed,
misspelt, or typed with the keyboard in the wrong language."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final

from generator.search.chunks import Chunk
from generator.search.korean import stem_of, syllables_of
from generator.search.pages import texts_of

SHORTEST: Final = 2
_NAME: Final = re.compile(r"[가-힣]{2,}")
_LATIN: Final = re.compile(r"[a-z]{4,}")


def vocabulary(chunks: Sequence[Chunk], names: Iterable[str]) -> dict[str, int]:
    """Twice how often each word stands there, and one more for names of terms: Korean words
    without their particles, Latin ones of four letters and more."""
    texts = [text for chunk in chunks for text in texts_of(chunk.passages)]
    terms = {
        name for name in (spaced.replace(" ", "") for spaced in names) if _NAME.fullmatch(name)
    }
    counted = {**dict.fromkeys(terms, 0), **_korean(texts), **_latin(texts)}
    return {word: 2 * count + (word in terms) for word, count in sorted(counted.items())}


def _korean(texts: Iterable[str]) -> Counter[str]:
    words = Counter(word for text in texts for word in syllables_of(text))
    stems: Counter[str] = Counter()
    for word, count in words.items():
        if len(stem := stem_of(word)) >= SHORTEST:
            stems[stem] += count
    return stems


def _latin(texts: Iterable[str]) -> Counter[str]:
    return Counter(word for text in texts for word in _LATIN.findall(text.lower()))
