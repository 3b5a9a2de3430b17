"""The stage: from a document and the termbase to the passages that bear on topics."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from generator.annotate.lexicon import Hit, Lexicon, compile_lexicon, find_hits
from generator.annotate.mentions import without_overlaps
from generator.annotate.senses import has_sense, survey
from generator.annotate.strength import judge
from generator.model import TELLING, Document, Passage, Term, TermMatch, TopicPassage


def annotate(document: Document, terms: Sequence[Term]) -> tuple[TopicPassage, ...]:
    """Find the passages that bear on topics, in reading order, then by the topic's id."""
    lexicon = compile_lexicon(tuple(terms))
    return tuple(
        bearing
        for passage in document.passages()
        if passage.kind in TELLING
        for bearing in _topics_of(passage, lexicon)
    )


def _topics_of(passage: Passage, lexicon: Lexicon) -> Iterator[TopicPassage]:
    by_topic = _matches_by_topic(tuple(find_hits(passage.text, lexicon)), lexicon)
    for topic in sorted(by_topic):
        matches = without_overlaps(by_topic[topic])
        yield TopicPassage(
            topic=topic, passage=passage, strength=judge(passage, matches), matches=matches
        )


def _matches_by_topic(hits: Sequence[Hit], lexicon: Lexicon) -> dict[str, list[TermMatch]]:
    surroundings = survey(hits)
    by_topic: defaultdict[str, list[TermMatch]] = defaultdict(list)
    for hit in hits:
        for entry in lexicon.entries.get(hit.spelling, ()):
            if has_sense(hit, entry, surroundings):
                match = TermMatch(term=entry.term.id, start=hit.start, end=hit.end)
                for topic in entry.term.topics:
                    by_topic[topic].append(match)
    return by_topic
