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
OFTEN_ENOUGH: Final = 3
"""How often two words have to follow each other to be one of the vocabulary."""
_NAME: Final = re.compile(r"[가-힣]{2,}")
_LATIN: Final = re.compile(r"[a-z]{4,}")
_PAIR: Final = re.compile(
    r"""
    (?<! [가-힣] ) (?P<first> [가-힣]{1,5} )
    (?= [ ] (?P<second> [가-힣]{1,5} ) (?! [가-힣] ) )
    """,
    re.VERBOSE,
)


def vocabulary(chunks: Sequence[Chunk], names: Iterable[str]) -> dict[str, int]:
    """Twice how often each word stands there, and one more for names of terms: Korean words
    without their particles, two short ones in a row with the space between them, Latin ones of
    four letters and more."""
    texts = [text for chunk in chunks for text in texts_of(chunk.passages)]
    terms = set(filter(_NAME.fullmatch, map(_solid, names)))
    korean = _korean(texts)
    pairs = {pair: count for pair, count in _pairs(texts).items() if _solid(pair) not in korean}
    counted = {**dict.fromkeys(terms, 0), **korean, **pairs, **_latin(texts)}
    return {word: 2 * count + (word in terms) for word, count in sorted(counted.items())}


def _solid(words: str) -> str:
    return words.replace(" ", "")


def _korean(texts: Iterable[str]) -> Counter[str]:
    words = Counter(word for text in texts for word in syllables_of(text))
    stems: Counter[str] = Counter()
    for word, count in words.items():
        if len(stem := stem_of(word)) >= SHORTEST:
            stems[stem] += count
    return stems


def _pairs(texts: Iterable[str]) -> Counter[str]:
    pairs = Counter(pair for text in texts for pair in _PAIR.findall(text))
    stems: Counter[str] = Counter()
    for (first, second), count in pairs.items():
        stems[f"{first} {stem_of(second)}"] += count
    return Counter({pair: count for pair, count in stems.items() if count >= OFTEN_ENOUGH})


def _latin(texts: Iterable[str]) -> Counter[str]:
    return Counter(word for text in texts for word in _LATIN.findall(text.lower()))
