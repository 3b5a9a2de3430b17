"""The stage: from a document and the termbase to the passages that bear on topics.

A passage bears on a topic by terms that are sure in it. Where such a passage is near, the title
bears on the topic, or a stretch of passages speaks of it together, words count too that say so
only then: 수율 in a text about chips, H100 without any other word about chips.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from generator.annotate.lexicon import Entry, Hit, Lexicon, compile_lexicon, find_hits
from generator.annotate.mentions import without_overlaps
from generator.annotate.senses import Surroundings, has_sense, may_have_sense, survey
from generator.annotate.strength import judge
from generator.annotate.together import spoken_of_together
from generator.model import (
    TELLING,
    Document,
    Kind,
    Passage,
    Strength,
    Term,
    TermMatch,
    TopicPassage,
)

REACH: Final = 3
"""Passages on either side, in the same section, for which a sure one speaks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A passage and what its own words say."""

    passage: Passage
    section: int
    """How many headings stand before it or are it."""
    hits: tuple[Hit, ...]
    sure: dict[str, list[TermMatch]]
    """By topic."""


def annotate(
    document: Document, terms: Sequence[Term], title: str = ""
) -> tuple[TopicPassage, ...]:
    """Find the passages that bear on topics, in reading order, then by the topic's id."""
    lexicon = compile_lexicon(tuple(terms))
    readings = _readings(document, lexicon)
    of_title = frozenset(_matches_by_topic(tuple(find_hits(title, lexicon)), lexicon))
    together = spoken_of_together([(each.section, each.hits) for each in readings], lexicon)
    return tuple(
        bearing
        for place, reading in enumerate(readings)
        for bearing in _topics_of(
            reading, of_title | together[place] | _spoken_of(readings, place), lexicon
        )
    )


def _readings(document: Document, lexicon: Lexicon) -> list[Reading]:
    readings = []
    section = 0
    for passage in document.passages():
        section += passage.kind is Kind.HEADING
        if passage.kind in TELLING:
            hits = tuple(find_hits(passage.text, lexicon))
            sure = _matches_by_topic(hits, lexicon)
            readings.append(Reading(passage=passage, section=section, hits=hits, sure=sure))
    return readings


def _spoken_of(readings: Sequence[Reading], place: int) -> frozenset[str]:
    """The topics on which passages near this one bear by their own words."""
    near = readings[max(0, place - REACH) : place + REACH + 1]
    section = readings[place].section
    return frozenset(topic for one in near if one.section == section for topic in one.sure)


def _topics_of(
    reading: Reading, spoken_of: frozenset[str], lexicon: Lexicon
) -> Iterator[TopicPassage]:
    found = _matches_by_topic(reading.hits, lexicon, spoken_of) if spoken_of else {}
    for topic in sorted(found):
        matches = without_overlaps(found[topic])
        is_sure = topic in reading.sure
        strength = judge(reading.passage, matches) if is_sure else Strength.PASSING
        yield TopicPassage(topic=topic, passage=reading.passage, strength=strength, matches=matches)


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
