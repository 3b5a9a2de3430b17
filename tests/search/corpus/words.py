"""Sentences that nobody wrote, of the words of real ones, with names that nobody bears.

A chain gives each word a follower that it has in the sentences it was made of. The names are
numbered without end, and a name is the rarer the higher its number, so that a corpus has the
more different words the larger it is, as real ones have (Heaps’ law).
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

PROSE: Final = re.compile(
    r"""
    [\w"'“‘(]          # no bullet, no sign of a notice
    [^©ⓒ※■◇→⇒<>@|]*
    (?: 다[.] | 요[.] | [a-z)][.] )
    """,
    re.VERBOSE,
)
"""A sentence of Korean or English prose."""
SENTENCE_END: Final = re.compile(r"(?<=[.!?。])\s+")
LONGEST_SENTENCE: Final = 24
"""Words."""
RARITY: Final = 0.6
"""Exponent of the Pareto distribution of names: that many different ones after n mentions
are about n to the power of it."""
COMMON: Final = 30
"""The number of the commonest name."""

ONSETS: Final = (
    *("g", "n", "d", "r", "m", "b", "s"),
    *("", "j", "ch", "k", "t", "p", "h"),
)
ONSET_JAMO: Final = (0, 2, 3, 5, 6, 7, 9, 11, 12, 14, 15, 16, 17, 18)
VOWELS: Final = ("a", "ae", "eo", "e", "yeo", "o", "u", "eu", "i")
VOWEL_JAMO: Final = (0, 1, 4, 5, 6, 8, 13, 18, 20)
CODAS: Final = ("", "", "k", "n", "l", "m", "ng")
CODA_JAMO: Final = (0, 0, 1, 4, 8, 16, 21)
FIRST_SYLLABLE: Final = 0xAC00
PER_ONSET: Final = 588
PER_VOWEL: Final = 28
PARTICLES: Final = ("은", "는", "이", "가", "을", "를", "의", "에", "와", "도", "에서", "")


@dataclass(frozen=True, slots=True)
class Name:
    korean: str
    english: str


@dataclass(frozen=True, slots=True)
class Chain:
    """Which words follow which; the empty word stands before the first and after the last."""

    followers: dict[str, list[str]]

    def sentence(self, chance: random.Random) -> list[str]:
        words: list[str] = []
        word = chance.choice(self.followers[""])
        while word and len(words) < LONGEST_SENTENCE:
            words.append(word)
            word = chance.choice(self.followers[word])
        return words


def chain_of(texts: Iterable[str]) -> Chain:
    followers: dict[str, list[str]] = {}
    for text in texts:
        for sentence in filter(PROSE.fullmatch, SENTENCE_END.split(text)):
            words = ["", *(word for word in sentence.split() if any(map(str.isalnum, word))), ""]
            for word, following in pairwise(words):
                if word or following:
                    followers.setdefault(word, []).append(following)
    return Chain(followers)


def name_of(number: int) -> Name:
    """The name with a number: two to four syllables in Korean, the same in Latin letters."""
    chance = random.Random(number)  # noqa: S311
    korean, english = "", ""
    for _ in range(chance.choice((2, 3, 3, 4))):
        onset, vowel, coda = (chance.randrange(len(part)) for part in (ONSETS, VOWELS, CODAS))
        at = ONSET_JAMO[onset] * PER_ONSET + VOWEL_JAMO[vowel] * PER_VOWEL + CODA_JAMO[coda]
        korean += chr(FIRST_SYLLABLE + at)
        english += ONSETS[onset] + VOWELS[vowel] + CODAS[coda]
    return Name(korean, english.capitalize())


def some_name(chance: random.Random) -> Name:
    return name_of(int(COMMON * chance.paretovariate(RARITY)))


def with_names(words: Sequence[str], names: Sequence[str], chance: random.Random) -> str:
    """The sentence with each name in the place of one of its words."""
    changed = list(words)
    for name, at in zip(names, chance.sample(range(len(words)), len(names)), strict=True):
        changed[at] = name
    return " ".join(changed).rstrip(".") + "."
