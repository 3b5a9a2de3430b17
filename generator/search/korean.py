"""What of Korean the search knows: particles, and the keys with which syllables are typed."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import Final

_PARTICLES: Final = """
    에서는 에서의 에서도 으로서 으로써 으로의 으로는 이라는 이라고 입니다 이었다 에게서
    하는 하기 했다 한다 하고 하며 되는 된다 됐다 에서 에게 에는 에도 으로 로서 로써 로는 로의
    까지 부터 보다 처럼 마다 조차 마저 밖에 대로 만큼 이나 이자 이란 라는 라고 이다 이며 이고
    였다 인데 들이 들은 들을 들의 들도 과의 와의
    은 는 이 가 을 를 의 에 와 과 도 만 로 들 등 인 란 라 뿐 나 한 할 된 될
"""
PARTICLES: Final = tuple(_PARTICLES.split())
"""Particles, forms of the copula and of 하다, 되다, as they are written onto a noun; the longer
before those that they end with."""
_ENDING: Final = re.compile(rf"(?: {'|'.join(PARTICLES)} ){{0,3}}", re.VERBOSE)
SHORTEST_STEM: Final = 2

_KEYS: Final = (
    "r R s e E f a q Q t T d w W c z x v g",
    "k o i O j p u P h hk ho hl y n nj np nl b m ml l",
    "r R rt s sw sg e f fr fa fq ft fx fv fg a q qt t T d w c z x v g",
)
_FIRST_LETTERS: Final = (0x1100, 0x1161, 0x11A8)
KEYS: Final = tuple(
    {keys: chr(first + place) for place, keys in enumerate(row.split())}
    for first, row in zip(_FIRST_LETTERS, _KEYS, strict=True)
)
"""The keys of the Korean keyboard (KS X 5002) for initials, vowels and finals, each with its
conjoining letter of Unicode."""
_TYPED: Final = {ord(letter): keys for row in KEYS for keys, letter in row.items()}
_SYLLABLES: Final = re.compile("[가-힣]+")


@cache
def stem_of(word: str) -> str:
    """A word without one particle; of two syllables at least."""
    for particle in PARTICLES:
        if word.endswith(particle) and len(word) - len(particle) >= SHORTEST_STEM:
            return word[: -len(particle)]
    return word


def is_ending(letters: str) -> bool:
    """Whether a word goes on with nothing but particles, three at most."""
    return _ENDING.fullmatch(letters) is not None


def keys_of(word: str) -> str:
    """The keys with which a word is typed; other letters stay."""
    return unicodedata.normalize("NFKD", word).translate(_TYPED)


def keyboard() -> list[dict[str, str]]:
    """`KEYS` with the longer before those that they begin with."""
    return [dict(sorted(row.items(), key=lambda each: -len(each[0]))) for row in KEYS]


def tails() -> list[str]:
    """The keys with which a particle can begin that is not yet typed to its end."""
    typed = [keys_of(particle) for particle in PARTICLES]
    begun = {keys[:end] for keys in typed for end in range(1, len(keys))}
    return sorted(begun - set(typed), key=lambda keys: (len(keys), keys))


def syllables_of(text: str) -> list[str]:
    """The unbroken runs of Korean syllables."""
    return _SYLLABLES.findall(text)
