"""In which chunks which letters stand: what narrows a search down before any text is loaded.

A token is a word in Latin letters, a figure, or two letters of another script that follow each
other, spaces left out; a letter after which Latin, a figure or nothing follows stands by
itself. Whatever is looked for is the sequence of its tokens, wherever its words end.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import IntEnum
from functools import lru_cache
from itertools import chain
from typing import Final

from generator.search.chunks import Chunk
from generator.search.codes import encoded
from generator.search.korean import is_ending
from generator.search.letters import Word, words_of
from generator.search.pages import texts_of

OFTEN: Final = 3
"""Occurrences with which a chunk says a lot about something."""


class Place(IntEnum):
    """Where in a word a token stands; the least is the best."""

    WORD = 0
    """It is the word, particles apart."""
    START = 1
    INSIDE = 2
    ACROSS = 3
    """Inside, and it reaches over the word's end: 미국 in 의미 국가."""


def postings(chunks: Sequence[Chunk]) -> dict[str, str]:
    """For each token its chunks by place, the places parted by spaces.

    A chunk stands at its token's best place only. Its code is the distance to the chunk before,
    twice, and one more where the token stands there often.
    """
    lists: dict[str, list[_List]] = {}
    for number, chunk in enumerate(chunks):
        for token, (place, is_often) in _tokens_of_chunk(chunk).items():
            places = lists.setdefault(token, [_List() for _ in Place])
            places[place].add(number, is_often)
    return {
        token: " ".join(places.codes for places in by_place).rstrip()
        for token, by_place in lists.items()
    }


class _List:
    """A list of chunks while it grows."""

    __slots__ = ("codes", "last")

    def __init__(self) -> None:
        self.codes, self.last = "", 0

    def add(self, number: int, is_often: bool) -> None:
        self.codes += encoded((number - self.last) * 2 + is_often)
        self.last = number


def _tokens_of_chunk(chunk: Chunk) -> Mapping[str, tuple[Place, bool]]:
    tokens = Counter(chain.from_iterable(tokens_of(text) for text in texts_of(chunk.passages)))
    best: dict[str, Place] = {}
    counts: Counter[str] = Counter()
    for (token, place), count in tokens.items():
        best[token] = min(place, best.get(token, place))
        counts[token] += count
    return {token: (place, counts[token] >= OFTEN) for token, place in best.items()}


def tokens_of(text: str) -> Iterator[tuple[str, Place]]:
    words = words_of(text)
    yield from chain.from_iterable(map(_tokens_of_word, words))
    for word, following in zip(words, [*words[1:], None], strict=True):
        if not _is_paired(word):
            continue
        last = word.letters[-1]
        begins = len(word.letters) == 1
        inside = Place.INSIDE if word.script == "han" else Place.ACROSS
        if following and _is_paired(following):
            yield last + following.letters[0], Place.START if begins else inside
        else:
            yield last, Place.START if begins else Place.INSIDE
    yield from _initialisms(words)


@lru_cache(maxsize=100_000)
def _tokens_of_word(word: Word) -> tuple[tuple[str, Place], ...]:
    if not _is_paired(word):
        return ((word.letters, Place.WORD),)
    first = Place.WORD if is_ending(word.letters[2:]) else Place.START
    return tuple(
        (word.letters[at : at + 2], Place.INSIDE if at else first)
        for at in range(len(word.letters) - 1)
    )


def _is_paired(word: Word) -> bool:
    return word.script not in ("latin", "digit")


def _initialisms(words: Iterable[Word]) -> Iterator[tuple[str, Place]]:
    """`us` for U.S.: letters by themselves, taken together."""
    initials = ""
    for word in chain(words, [Word("", "")]):
        if word.script == "latin" and len(word.letters) == 1:
            initials += word.letters
            continue
        if len(initials) > 1:
            yield initials, Place.WORD
        initials = ""
