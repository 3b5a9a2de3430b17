"""Each topic of a text as an opinion sees it: counts of words, and what its terms say."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from generator.annotate.by_words import Reading, Title
from generator.annotate.cohesion import telling_words
from generator.annotate.counts import NOTHING, tally, tally_text
from generator.annotate.lexicon import Lexicon
from generator.annotate.signs import Sight, View
from generator.annotate.strength import columns_of
from generator.annotate.wording import Wording, said_of
from generator.model import Role, Term

NOTE: Final = re.compile(
    r"""
    \A \s* [(（\[［※©*†]
    | \A \s* <? https?://
    | \d{2,4} - \d{3,4} - \d{4}
    | [\w.] @ [\w-]+ \. \w
    """,
    re.VERBOSE,
)
"""A bracket or a sign of a note at the beginning; a telephone number or an address anywhere."""
QUOTES: Final = ('"', "“", "‘", "「", "『", "«", "„")


def opinion_topics(terms: Sequence[Term]) -> tuple[str, ...]:
    """The topics whose things and deeds are listed, so that there can be an opinion."""
    things, deeds = (
        {topic for term in terms if term.role is role for topic in term.topics}
        for role in (Role.THINGS, Role.DEEDS)
    )
    return tuple(sorted(things & deeds))


def views_of(
    readings: Sequence[Reading],
    title: Title,
    topics: Sequence[str],
    lexicon: Lexicon,
    wording: Wording,
) -> Iterator[View]:
    """The topics of which a text has any sign: a term, or a thing and a deed in one passage."""
    sights = tuple(_sight(reading, lexicon) for reading in readings)
    whole = tally_text([reading.hits for reading in readings], lexicon)
    texts = [reading.passage.text for reading in readings]
    for topic in topics:
        counts = [sight.tally.of(topic) for sight in sights]
        if any(count.terms or count.pairs for count in counts):
            yield View(
                topic=topic,
                rivals=tuple(other for other in topics if other != topic),
                sights=sights,
                whole=whole.get(topic, NOTHING),
                title=tally(title.hits, lexicon) if title.text else None,
                of_title=title.topics,
                said=said_of(topic, title.text, texts, wording),
            )


def _sight(reading: Reading, lexicon: Lexicon) -> Sight:
    return Sight(
        columns=columns_of(reading.passage.text),
        section=reading.section,
        is_note=bool(NOTE.search(reading.passage.text)),
        is_quoted=reading.passage.text.lstrip().startswith(QUOTES),
        words=telling_words(reading.passage.text),
        tally=tally(reading.hits, lexicon),
        sure=reading.named,
        found=frozenset(reading.found),
    )
