"""The words of all texts, by the keys with which they are typed: for words that are half typed,
misspelt, or typed with the keyboard in the wrong language."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterable, Sequence
from typing import Final
from unicodedata import normalize

from generator.search.chunks import Chunk
from generator.search.korean import stem_of, syllables_of
from generator.search.pages import FoundPage, texts_of

SHORTEST: Final = 2
_NAME: Final = re.compile(r"[가-힣]{2,}")
_LATIN: Final = re.compile(r"[a-z]{4,}")
_ACRONYM: Final = re.compile(r"(?<![A-Za-z])[A-Z]{3}(?![A-Za-z])")
_FIGURE: Final = re.compile(r"[0-9](?:[.,]?[0-9]){2,}")


def vocabulary(chunks: Sequence[Chunk], names: Iterable[str]) -> dict[str, int]:
    """Twice how often each word stands there, and one more for names of terms: Korean words
    without their particles, Latin ones of four letters and more, acronyms of three, figures of
    three digits and more."""
    texts = [text for chunk in chunks for text in texts_of(chunk.passages)]
    terms = {
        name for name in (spaced.replace(" ", "") for spaced in names) if _NAME.fullmatch(name)
    }
    counted = {**dict.fromkeys(terms, 0), **_korean(texts), **_latin(texts), **_figures(texts)}
    return {word: 2 * count + (word in terms) for word, count in sorted(counted.items())}


def left_out(pages: Iterable[FoundPage], tokens: Container[str]) -> list[str]:
    """Words of two syllables that only lines have which no page shows, and that look like the
    half-typed beginning of something else: 구독, of 구도가."""
    words = {
        stem_of(word) for page in pages for line in page.left_out for word in syllables_of(line)
    }
    return sorted(
        word
        for word in words
        if len(word) == SHORTEST and word not in tokens and word[0] + _opened(word[1]) in tokens
    )


def _opened(syllable: str) -> str:
    """A syllable without its final."""
    return normalize("NFC", normalize("NFD", syllable)[:2])


def _korean(texts: Iterable[str]) -> Counter[str]:
    words = Counter(word for text in texts for word in syllables_of(text))
    stems: Counter[str] = Counter()
    for word, count in words.items():
        if len(stem := stem_of(word)) >= SHORTEST:
            stems[stem] += count
    return stems


def _latin(texts: Iterable[str]) -> Counter[str]:
    return Counter(
        word
        for text in texts
        for word in (*_LATIN.findall(text.lower()), *map(str.lower, _ACRONYM.findall(text)))
    )


def _figures(texts: Iterable[str]) -> Counter[str]:
    return Counter(figure.replace(",", "") for text in texts for figure in _FIGURE.findall(text))
