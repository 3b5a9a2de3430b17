"""The names that mean the same thing: the termbase's, the outlets' and everyday words, by what of
them is on the site."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final, NamedTuple

from generator.model import Editorial
from generator.search.letters import Word, words_of
from generator.search.postings import UNPAIRED, tokens_of_word
from generator.search.shorter import shorter_names
from generator.search.variants import synonyms

READINGS: Final = MappingProxyType(
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
_ENDS_IN_PLUS: Final = re.compile(r"[+＋]$")
"""Without its sign AI+ would be AI."""
_CAPITALS: Final = re.compile(r"(?<![A-Za-z]) [A-Z]{2,} (?![a-z])", re.VERBOSE)
"""An acronym: MOST, a ministry, is not the word."""
MOST_RELATED: Final = 8
"""Names that a term of a topic may stand for."""


class Group(NamedTuple):
    """Names that mean the same thing, as the search compares them, words parted by spaces."""

    topics: tuple[str, ...]
    there: tuple[str, ...]
    """Those on the site."""
    others: tuple[str, ...]
    is_everyday: bool = False
    """Whether they are words of `synonyms.yml`, which name nothing."""


@dataclass(frozen=True, slots=True)
class Site:
    """All texts of a site, to look for names in."""

    words: str
    """Every word with a space before it."""
    letters: str
    tokens: Sequence[str]
    """Those of the postings, sorted."""
    capitals: frozenset[str]
    """What stands there in capitals, in small letters."""

    def holds(self, name: Sequence[Word]) -> bool:
        """Whether a name is there: one that begins with a Latin word or a figure where a word
        begins, and its last word may go on."""
        *before, last = name
        if last.script == "latin":
            at = bisect_left(self.tokens, last.letters)
            following = self.tokens[at : at + 1]
            is_last_there = any(token.startswith(last.letters) for token in following)
        else:
            is_last_there = self._has_tokens(last)
        if not is_last_there or not all(map(self._has_tokens, before)):
            return False
        if name[0].script in UNPAIRED:
            return _spaced(name) in self.words
        return _solid(name) in self.letters

    def _has_tokens(self, word: Word) -> bool:
        return all(
            self.tokens[at : at + 1] == [token]
            for token, _ in tokens_of_word(word)
            for at in [bisect_left(self.tokens, token)]
        )


def site_of(texts: Iterable[str], tokens: Collection[str]) -> Site:
    written = list(texts)
    read = [words_of(text) for text in written]
    return Site(
        "\n".join(map(_spaced, read)),
        "\n".join(map(_solid, read)),
        sorted(tokens),
        frozenset(word.lower() for text in written for word in _CAPITALS.findall(text)),
    )


def groups_of(editorial: Editorial, site: Site) -> tuple[Group, ...]:
    """The groups of which a name is there, and those that share a topic with such a group. Words
    that only go on about a topic do not mean the same thing."""
    groups = [
        *(_group(topics, names, site) for topics, names in _named(editorial, site)),
        *(_group((), words, site)._replace(is_everyday=True) for words in synonyms()),
    ]
    known = {topic for group in groups if group.there for topic in group.topics}
    return tuple(group for group in groups if group.there or known.intersection(group.topics))


def _named(editorial: Editorial, site: Site) -> Iterator[tuple[tuple[str, ...], Iterable[str]]]:
    """Topics and names."""
    for term in editorial.terms:
        if not term.goes_on:
            forms = (form for _, forms in term.forms for form in forms)
            yield term.topics, (*forms, *term.alternatives, *shorter_names(term))
    for outlet in editorial.outlets:
        yield (), (*(name for _, name in outlet.names), *outlet.aliases)
    for names in _read_names(site):
        yield (), names


def _group(topics: tuple[str, ...], names: Iterable[str], site: Site) -> Group:
    written = [name for name in names if not _ENDS_IN_PLUS.search(name)]
    acronyms = {name.lower() for name in written if _CAPITALS.fullmatch(name)} - site.capitals
    read = [words for words in map(words_of, written) if words]
    # Start-up and startup are two names, of which one may be there.
    there = {
        _solid(words): _spaced(words).strip()
        for words in read
        if _solid(words) not in acronyms and site.holds(words)
    }
    others = {_solid(words): _spaced(words).strip() for words in read}
    return Group(
        topics,
        tuple(there.values()),
        tuple(name for letters, name in others.items() if letters not in there),
    )


def _read_names(site: Site) -> Iterator[tuple[str, str]]:
    """Every word of the characters that are read aloud, after its reading."""
    for word in sorted(set(site.words.split())):
        if 1 < len(word) <= LONGEST_READ and all(letter in READINGS for letter in word):
            yield "".join(READINGS[letter] for letter in word), word


def group_entry(group: Group) -> tuple[Sequence[str] | None, str]:
    """The topics, if no name of the group is there, none for everyday words; and the names that
    are there, parted by `|`."""
    topics = () if group.there else group.topics
    return None if group.is_everyday else topics, "|".join(group.there)


def names_of(groups: Sequence[Group]) -> Iterator[tuple[str, int]]:
    """Every name that is not on the site, without spaces, with the number of its group."""
    for number, group in enumerate(groups):
        for name in group.others:
            yield name.replace(" ", ""), number


def related(groups: Sequence[Group], site: Site) -> dict[str, list[str]]:
    """For each topic of a group that is not there the names that are, the rarest first."""
    wanted = sorted({topic for group in groups if not group.there for topic in group.topics})
    return {topic: _names_of_topic(topic, groups, site) for topic in wanted}


def _names_of_topic(topic: str, groups: Sequence[Group], site: Site) -> list[str]:
    names = {group.there[0] for group in groups if group.there and topic in group.topics}
    counted = sorted((site.letters.count(name.replace(" ", "")), name) for name in names)
    return [name for _, name in counted[:MOST_RELATED]]


def _spaced(words: Iterable[Word]) -> str:
    return "".join(f" {word.letters}" for word in words)


def _solid(words: Iterable[Word]) -> str:
    return "".join(word.letters for word in words)
