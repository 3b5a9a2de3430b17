"""In which chunks which letters stand: what narrows a search down before any text is loaded.

A token is a word in Latin letters, a figure, or two letters of another script that follow each
other, spaces left out; a letter after which Latin, a figure or nothing follows stands by
itself. Where the script changes, the two letters there are one more. Whatever is looked for is
the sequence of its tokens, wherever its words end.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import IntEnum
from functools import lru_cache
from itertools import chain, pairwise
from typing import Final

from generator.search.chunks import Chunk
from generator.search.codes import encoded
from generator.search.korean import is_ending
from generator.search.letters import Word, words_of
from generator.search.pages import texts_of

UNPAIRED: Final = ("latin", "digit")
"""The scripts whose words are tokens as they are."""
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


PLACES: Final = len(Place)


def postings(chunks: Sequence[Chunk]) -> dict[str, str]:
    """For each token its chunks by place, the places parted by spaces.

    A chunk stands at its token's best place only. Its code is the distance to the chunk before,
    twice, and one more where the token stands there often.
    """
    found: defaultdict[str, array[int]] = defaultdict(lambda: array("I"))
    for number, chunk in enumerate(chunks):
        for token, (place, count) in _tokens_of_chunk(chunk).items():
            found[token].append((number * PLACES + place) * 2 + (count >= OFTEN))
    return {token: _code(packed) for token, packed in found.items()}


def _code(packed: Iterable[int]) -> str:
    codes = ["" for _ in Place]
    last = [0 for _ in Place]
    for posting in packed:
        rest, is_often = divmod(posting, 2)
        number, place = divmod(rest, PLACES)
        codes[place] += encoded((number - last[place]) * 2 + is_often)
        last[place] = number
    return " ".join(codes).rstrip()


def _tokens_of_chunk(chunk: Chunk) -> Mapping[str, tuple[int, int]]:
    """The best place of each token and how often it stands there."""
    found: dict[str, tuple[int, int]] = {}
    for text in texts_of(chunk.passages):
        for token, place in tokens_of(text):
            best, count = found.get(token, (place, 0))
            found[token] = (min(best, place), count + 1)
    return found


def tokens_of(text: str) -> Iterator[tuple[str, int]]:
    """The tokens of a text, each with its `Place`."""
    words = words_of(text)
    for word in words:
        yield from tokens_of_word(word)
    yield from _between(words)
    yield from _initialisms(words)


def _between(words: Sequence[Word]) -> Iterator[tuple[str, int]]:
    """The last letter of each word with the first one of the next."""
    for word, following in pairwise([*words, Word("", "latin")]):
        if following.letters and word.script != following.script:
            yield word.letters[-1] + following.letters[0], Place.INSIDE
        if word.script in UNPAIRED:
            continue
        inside = Place.INSIDE if word.script == "han" else Place.ACROSS
        place = Place.START if len(word.letters) == 1 else inside
        if following.script in UNPAIRED:
            yield word.letters[-1], min(place, Place.INSIDE)
        else:
            yield word.letters[-1] + following.letters[0], place


@lru_cache(maxsize=100_000)
def tokens_of_word(word: Word) -> tuple[tuple[str, int], ...]:
    """The tokens inside a word, each with its `Place`."""
    if word.script in UNPAIRED:
        return ((word.letters, Place.WORD),)
    first = Place.WORD if is_ending(word.letters[2:]) else Place.START
    return tuple(
        (word.letters[at : at + 2], Place.INSIDE if at else first)
        for at in range(len(word.letters) - 1)
    )


def _initialisms(words: Iterable[Word]) -> Iterator[tuple[str, int]]:
    """`us` for U.S.: letters by themselves, taken together."""
    initials = ""
    for word in chain(words, [Word("", "")]):
        if word.script == "latin" and len(word.letters) == 1:
            initials += word.letters
            continue
        if len(initials) > 1:
            yield initials, Place.WORD
        initials = ""
