"""The names that mean the same thing: the termbase's and the outlets'."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final

from generator.model import Editorial
from generator.search.letters import words_of

READINGS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "美": "미",
        "中": "중",
        "日": "일",
        "韩": "한",
        "北": "북",
        "对": "대",
        "英": "영",
        "独": "독",
        "佛": "불",
        "露": "러",
        "反": "반",
    }
)
"""How Korean reads the characters with which headlines write countries, and what is done to
them: 對中 is typed 대중."""
LONGEST_READ: Final = 4


def term_forms(editorial: Editorial) -> list[list[str]]:
    """For every term and outlet the ids of its topics, parted by spaces, then its names. Words that
    only go on about a topic do not mean the same thing."""
    terms = (
        _entry(
            term.topics,
            (*(form for _, forms in term.forms for form in forms), *term.alternatives),
        )
        for term in editorial.terms
        if not term.goes_on
    )
    outlets = (
        _entry((), (*(name for _, name in outlet.names), *outlet.aliases))
        for outlet in editorial.outlets
    )
    return [*terms, *outlets]


def read_forms(texts: Iterable[str]) -> list[list[str]]:
    """For every word of such characters in the texts its reading and the word, as terms."""
    words = {word.letters for text in texts for word in words_of(text) if word.script == "han"}
    read = sorted(
        word
        for word in words
        if 1 < len(word) <= LONGEST_READ and all(letter in READINGS for letter in word)
    )
    return [_entry((), ("".join(READINGS[letter] for letter in word), word)) for word in read]


def _entry(topics: Iterable[str], names: Iterable[str]) -> list[str]:
    return [" ".join(topics), *dict.fromkeys(names)]
