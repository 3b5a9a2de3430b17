"""Each topic of a text as an opinion sees it: counts of words, and what its terms say."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.annotate.by_words import Reading
from generator.annotate.counts import tally
from generator.annotate.lexicon import Hit, Lexicon
from generator.annotate.signs import Sight, View
from generator.annotate.strength import columns_of
from generator.model import Role, Term


def opinion_topics(terms: Sequence[Term]) -> tuple[str, ...]:
    """The topics whose things and deeds are listed, so that there can be an opinion."""
    things, deeds = (
        {topic for term in terms if term.role is role for topic in term.topics}
        for role in (Role.THINGS, Role.DEEDS)
    )
    return tuple(sorted(things & deeds))


def views_of(
    readings: Sequence[Reading],
    title: Sequence[Hit] | None,
    of_title: frozenset[str],
    topics: Sequence[str],
    lexicon: Lexicon,
) -> Iterator[View]:
    """The topics of which a text has any sign: a term, or a thing and a deed in one passage.
    `title` is `None` for a text without one.
    """
    sights = tuple(_sight(reading, lexicon) for reading in readings)
    for topic in topics:
        counts = [sight.tally.of(topic) for sight in sights]
        if any(count.terms or count.pairs for count in counts):
            yield View(
                topic=topic,
                rivals=tuple(other for other in topics if other != topic),
                sights=sights,
                title=None if title is None else tally(title, lexicon),
                of_title=of_title,
            )


def _sight(reading: Reading, lexicon: Lexicon) -> Sight:
    return Sight(
        columns=columns_of(reading.passage.text),
        section=reading.section,
        tally=tally(reading.hits, lexicon),
        sure=reading.named,
        found=frozenset(reading.found),
    )
