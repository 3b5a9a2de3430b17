"""How many words of each topic a text has, by the part that they play as evidence."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from generator.annotate.lexicon import Entry, Hit, Lexicon
from generator.annotate.senses import may_have_sense, survey
from generator.model import Role


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """Of one topic in one text; different words, none inside another."""

    core: int = 0
    things: int = 0
    deeds: int = 0
    beyond: int = 0
    pairs: int = 0
    """A thing and a deed that is another word, each in one pair only."""
    terms: int = 0
    """Forms of the topic's terms and words that go on about it, whether they count or not."""

    @property
    def value(self) -> float:
        """What it is worth beside other topics: a pair and a term say more than a word alone."""
        return 2 * self.pairs + (self.things + self.deeds) / 2 + self.terms


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """Of one text."""

    by_topic: Mapping[str, Count]
    elsewhere: int
    """Words of other news."""
    goes_on: bool = False
    """Whether it begins with words that go on about what was said before."""
    turns: bool = False
    """Whether it begins with words that turn to something else."""

    def of(self, topic: str) -> Count:
        return self.by_topic.get(topic, NOTHING)


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """A word that plays a part, and the term of which it is a form."""

    hit: Hit
    term: str


NOTHING: Final = Count()
Part = tuple[str, Role | None]
"""A topic, and the role of its words; `None` for its terms."""
_OF_ALL: Final = frozenset({Role.ELSEWHERE, Role.ONWARD, Role.TURNING})
"""Roles of words that belong to no topic."""
OPENING: Final = 4
"""Characters before the words with which a passage begins: a quotation mark, a bullet, a `the`."""


def tally(hits: Sequence[Hit], lexicon: Lexicon) -> Tally:
    """Count the words of a text, given as its hits in the order of their starts."""
    words = words_by_part(hits, lexicon)
    found = _spellings(words)
    return Tally(
        by_topic=_counts(found),
        elsewhere=len(found.get(("", Role.ELSEWHERE), ())),
        goes_on=_begins(words.get(("", Role.ONWARD), ())),
        turns=_begins(words.get(("", Role.TURNING), ())),
    )


def tally_text(passages: Sequence[Sequence[Hit]], lexicon: Lexicon) -> Mapping[str, Count]:
    """By topic, the different words of all passages of a text, given as their hits."""
    whole: defaultdict[Part, set[str]] = defaultdict(set)
    for hits in passages:
        for part, own in _spellings(words_by_part(hits, lexicon)).items():
            whole[part] |= own
    return _counts({part: frozenset(own) for part, own in whole.items()})


def _spellings(words: Mapping[Part, Sequence[Word]]) -> dict[Part, frozenset[str]]:
    return {part: frozenset(word.hit.spelling for word in own) for part, own in words.items()}


def _counts(found: Mapping[Part, frozenset[str]]) -> Mapping[str, Count]:
    topics = {topic for topic, role in found if role not in _OF_ALL}
    return MappingProxyType({topic: _count(topic, found) for topic in topics})


def _begins(words: Sequence[Word]) -> bool:
    return any(word.hit.start <= OPENING for word in words)


def words_by_part(hits: Sequence[Hit], lexicon: Lexicon) -> Mapping[Part, tuple[Word, ...]]:
    """The words of each part, without those that stand inside another of the same part."""
    surroundings = survey(hits)
    by_part: defaultdict[Part, list[Word]] = defaultdict(list)
    for hit in hits:
        for entry in lexicon.entries.get(hit.spelling, ()):
            if may_have_sense(hit, entry, surroundings):
                for part in _parts(entry):
                    by_part[part].append(Word(hit=hit, term=entry.term.id))
    return {part: _apart(found) for part, found in by_part.items()}


def _parts(entry: Entry) -> Iterator[Part]:
    if entry.term.role in _OF_ALL:
        yield "", entry.term.role
        return
    for topic in entry.term.topics:
        yield topic, entry.term.role


def _apart(words: Sequence[Word]) -> tuple[Word, ...]:
    kept: list[Word] = []
    for word in sorted(words, key=lambda word: (word.hit.start, -word.hit.end)):
        if not kept or word.hit.start >= kept[-1].hit.end:
            kept.append(word)
    return tuple(kept)


def _count(topic: str, found: Mapping[Part, frozenset[str]]) -> Count:
    things = found.get((topic, Role.THINGS), frozenset())
    deeds = found.get((topic, Role.DEEDS), frozenset())
    return Count(
        core=len(found.get((topic, Role.CORE), ())),
        things=len(things),
        deeds=len(deeds),
        beyond=len(found.get((topic, Role.BEYOND), ())),
        pairs=min(len(things), len(deeds - things)),
        terms=len(found.get((topic, None), ())),
    )
