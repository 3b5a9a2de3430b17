"""What the terms of the termbase alone say of each passage.

A passage bears on a topic by terms that are sure in it. Where such a passage is near, the title
bears on the topic, or a stretch of passages speaks of it together, words count too that say so
only then: 수율 in a text about chips, H100 without any other word about chips.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from generator.annotate.lexicon import Entry, Hit, Lexicon, find_hits
from generator.annotate.senses import Surroundings, has_sense, may_have_sense, survey
from generator.annotate.together import spoken_of_together
from generator.model import TELLING, Document, Kind, Passage, TermMatch

REACH: Final = 3
"""Passages on either side, in the same section, for which a sure one speaks."""
Matches = Mapping[str, Sequence[TermMatch]]
"""By topic."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A passage and what its own words say."""

    passage: Passage
    section: int
    """How many headings stand before it or are it."""
    hits: tuple[Hit, ...]
    named: frozenset[str]
    """Topics on which a term bears that is a concept or a name, and not a bundle of words."""
    sure: Matches
    """What bears on a topic wherever it stands."""
    found: Matches
    """The same, and what does so because the text speaks of the topic."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Title:
    """A title, which may be empty, and what its words say."""

    text: str
    hits: tuple[Hit, ...]
    topics: frozenset[str]
    """Those on which it bears by its terms."""


def read_title(title: str, lexicon: Lexicon) -> Title:
    """What the words of a title say."""
    hits = tuple(find_hits(title, lexicon))
    return Title(text=title, hits=hits, topics=frozenset(_matches_by_topic(hits, lexicon)))


def read_passages(
    document: Document, lexicon: Lexicon, of_title: frozenset[str]
) -> tuple[Reading, ...]:
    """The passages that tell something, in reading order."""
    alone = _readings(document, lexicon)
    together = spoken_of_together([(each.section, each.hits) for each in alone], lexicon)
    return tuple(
        _in_its_text(reading, of_title | together[place] | _spoken_of(alone, place), lexicon)
        for place, reading in enumerate(alone)
    )


def _readings(document: Document, lexicon: Lexicon) -> list[Reading]:
    readings = []
    section = 0
    for passage in document.passages():
        section += passage.kind is Kind.HEADING
        if passage.kind in TELLING:
            hits = tuple(find_hits(passage.text, lexicon))
            sure = _matches_by_topic(hits, lexicon)
            readings.append(
                Reading(
                    passage=passage,
                    section=section,
                    hits=hits,
                    named=_named(sure, lexicon),
                    sure=sure,
                    found=sure,
                )
            )
    return readings


def _named(matches: Matches, lexicon: Lexicon) -> frozenset[str]:
    return frozenset(
        topic
        for topic, own in matches.items()
        if any(match.term not in lexicon.bundles for match in own)
    )


def _in_its_text(reading: Reading, spoken_of: frozenset[str], lexicon: Lexicon) -> Reading:
    if not spoken_of:
        return reading
    found = _matches_by_topic(reading.hits, lexicon, spoken_of)
    return replace(reading, found=found)


def _spoken_of(readings: Sequence[Reading], place: int) -> frozenset[str]:
    """The topics on which passages near this one bear by their own words."""
    near = readings[max(0, place - REACH) : place + REACH + 1]
    section = readings[place].section
    return frozenset(topic for one in near if one.section == section for topic in one.sure)


def _matches_by_topic(
    hits: Sequence[Hit], lexicon: Lexicon, spoken_of: frozenset[str] = frozenset()
) -> dict[str, list[TermMatch]]:
    surroundings = survey(hits)
    by_topic: defaultdict[str, list[TermMatch]] = defaultdict(list)
    for hit in hits:
        for entry in lexicon.entries.get(hit.spelling, ()):
            for topic in _meant_by(hit, entry, surroundings, spoken_of):
                match = TermMatch(term=entry.term.id, start=hit.start, end=hit.end)
                by_topic[topic].append(match)
    return by_topic


def _meant_by(
    hit: Hit, entry: Entry, surroundings: Surroundings, spoken_of: frozenset[str]
) -> Iterable[str]:
    """The topics on which a hit bears as a form of a term."""
    if has_sense(hit, entry, surroundings):
        return entry.term.topics
    known = entry.term.continues and not spoken_of.isdisjoint(entry.term.topics)
    if known and may_have_sense(hit, entry, surroundings):
        return [topic for topic in entry.term.topics if topic in spoken_of]
    return ()
