"""The stage: from a document and the termbase to the passages that bear on topics.

What the terms say (`by_words.py`) stands. For a topic whose things and deeds are listed an opinion
on the text as a whole adds the passages that speak of it in other words, and drops those found
only by a word that goes on about the topic where the opinion doubts them. It also drops the one
passage that names a topic in a text which it takes to be about something else (a share price, a
simile), and all of them where it is sure of that. Licences, subsidies and lists of firms make no
topic by themselves in a text that speaks of another: rare earths have them too.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Final

from generator.annotate.by_words import Reading, Title, read_passages, read_title
from generator.annotate.counts import words_by_part
from generator.annotate.lexicon import Lexicon, compile_lexicon
from generator.annotate.mentions import without_overlaps
from generator.annotate.opinion import Model, Opinion, form_opinion, load_model
from generator.annotate.strength import judge
from generator.annotate.views import opinion_topics, views_of
from generator.annotate.wording import Wording, load_wording
from generator.model import (
    Document,
    Grounds,
    Kind,
    Role,
    Strength,
    Term,
    TermMatch,
    TopicPassage,
)

LIKELY: Final = 0.6
"""From this probability on a passage bears on a topic without one of its terms. On open texts 0.5
to 0.65 do about as well; so high that the seeds get no passage that an editor did not choose."""
DOUBTED: Final = 0.35
"""Below it a word that counts only in a text on the topic does not count."""
ENOUGH: Final = 0.45
"""Of a whole text. Chosen, with `NAMED_ONCE`, by weights that had not learned from three strangers'
texts, so that the documents come out right first; from 0.4 to 0.55 does about as well."""
ENOUGH_ALONE: Final = 0.65
"""Of a text that is one passage, which nothing else bears out."""
NAMED_ONCE: Final = 0.6
"""Of a text in which one passage alone names a topic and the title does not."""
NAMED: Final = 0.3
"""Of a text in which several do: below it what they name is something else’s, a bank’s foreign
customers, a coach’s talents."""
NEEDED: Final = MappingProxyType({0: ENOUGH, 1: NAMED_ONCE})
"""By the number of passages that name a topic, of a text; of one with more `NAMED` is."""
PLAIN: Final = 0.8
"""From here on a passage is about the topic and does not only touch it."""
PARTS: Final = (None, Role.THINGS, Role.DEEDS)
Shares = Mapping[str, Sequence[float]]
"""Topic → the probability of each passage."""


def annotate(
    document: Document, terms: Sequence[Term], title: str = ""
) -> tuple[TopicPassage, ...]:
    """Find the passages that bear on topics, in reading order, then by the topic's id."""
    return annotate_by(load_model(), load_wording(), document, terms, title)


def annotate_by(
    model: Model, wording: Wording, document: Document, terms: Sequence[Term], title: str = ""
) -> tuple[TopicPassage, ...]:
    """The same by other weights than those of the package."""
    lexicon = compile_lexicon(tuple(terms))
    heading = read_title(title, lexicon)
    readings = read_passages(document, lexicon, heading.topics)
    views = views_of(readings, heading, opinion_topics(terms), lexicon, wording)
    opinions = {view.topic: form_opinion(view, model) for view in views}
    shares = {topic: opinion.passages for topic, opinion in opinions.items()}
    spoken_of = _spoken_of(opinions, len(readings))
    aside = _aside(opinions, readings, heading)
    return tuple(
        bearing
        for place, reading in enumerate(readings)
        for bearing in _bearings(reading, place, shares, spoken_of, lexicon)
        if bearing.topic not in aside
    )


def _spoken_of(opinions: Mapping[str, Opinion], passages: int) -> frozenset[str]:
    """The topics of which a text of so many passages speaks, so that the opinion may add some."""
    enough = ENOUGH if passages > 1 else ENOUGH_ALONE
    return frozenset(topic for topic, opinion in opinions.items() if opinion.whole >= enough)


def _aside(
    opinions: Mapping[str, Opinion], readings: Sequence[Reading], heading: Title
) -> frozenset[str]:
    """The topics that passages of several name and that are not what the text is about."""
    times = Counter(topic for reading in readings for topic in reading.named)
    return frozenset(
        topic
        for topic, opinion in opinions.items()
        if len(readings) > 1
        and topic not in heading.topics
        and opinion.whole < NEEDED.get(times[topic], NAMED)
    )


def _bearings(
    reading: Reading, place: int, shares: Shares, spoken_of: frozenset[str], lexicon: Lexicon
) -> Iterator[TopicPassage]:
    for topic in sorted({*reading.found, *spoken_of}):
        share = shares[topic][place] if topic in shares else None
        if topic in reading.named or (share is None and topic in reading.sure):
            yield _by_terms(reading, topic)
        elif topic in reading.found and _stands(share, topic in spoken_of, topic in reading.sure):
            yield _by_words(reading, topic, reading.found[topic], share or 0)
        elif topic not in reading.found and share is not None and share >= LIKELY:
            yield _by_words(reading, topic, _words_of(reading, topic, lexicon), share)


def _stands(share: float | None, is_spoken_of: bool, is_bundle: bool) -> bool:
    """Whether words that only go on count; without an opinion they do."""
    if share is None:
        return True
    return (is_spoken_of or is_bundle) and share >= DOUBTED


def _by_terms(reading: Reading, topic: str) -> TopicPassage:
    matches = without_overlaps(reading.found[topic])
    strength = judge(reading.passage, matches)
    return TopicPassage(topic=topic, passage=reading.passage, strength=strength, matches=matches)


def _by_words(
    reading: Reading, topic: str, matches: Sequence[TermMatch], share: float
) -> TopicPassage:
    is_plain = share >= PLAIN and reading.passage.kind is not Kind.FOOTNOTE
    return TopicPassage(
        topic=topic,
        passage=reading.passage,
        strength=Strength.ABOUT if is_plain else Strength.PASSING,
        matches=without_overlaps(matches),
        grounds=Grounds.WORDS if matches else Grounds.CONTEXT,
    )


def _words_of(reading: Reading, topic: str, lexicon: Lexicon) -> list[TermMatch]:
    """The words of a passage that the opinion was formed by, to be marked."""
    words = words_by_part(reading.hits, lexicon)
    return [
        TermMatch(term=word.term, start=word.hit.start, end=word.hit.end)
        for part in PARTS
        for word in words.get((topic, part), ())
    ]
