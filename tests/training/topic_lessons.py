"""What the opinion on topics is taught, and how it learns: `topics.py` writes the weights."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Final

from generator.annotate.by_words import read_passages, read_title
from generator.annotate.lexicon import Lexicon, compile_lexicon, find_hits
from generator.annotate.network import from_arrays
from generator.annotate.opinion import Model, second_signs
from generator.annotate.signs import signs_of
from generator.annotate.views import opinion_topics, views_of
from generator.annotate.whole import signs_of_shares, signs_of_whole
from generator.annotate.wording import Pass, Wording, pieces
from generator.model import Term
from tests.training.regression import FEWEST_PAGES, LEAST_WEIGHT, Example, fit
from tests.training.topic_network import Arrays, Sequel, learn_network
from tests.training.topic_texts import (
    Text,
    captures,
    cases,
    near_misses,
    seeds,
    stories,
)

STRENGTH: Final = 0.1
"""The inverse of the L2 penalty in both passes (cross-validated; 0.03 and 0.3 do as well)."""
THINNED: Final = (0.0, 0.5, 0.8)
"""Shares of the words of a text that no other text has which its copies do without, as if the
lists had been written without it. As many words of a new text are on no list."""
FOLDS: Final = 5
WEIGHT_OF_SEEDS: Final = 10.0
"""Of a seed's passage beside that of another text; there are five."""
STRENGTH_OF_WORDING: Final = 1.0
FEWEST_TEXTS: Final = 3
"""Texts in which a piece of a word must stand."""
LEAST_OF_WORDING: Final = 0.1
"""Weights of pieces nearer to nought are left out."""
LENGTH_OF_PARTS: Final = 5
"""Passages of a stretch of a text that is learned from as a short text."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """One topic in one text."""

    name: str
    topic: str
    signs: Sequence[Sequence[str]]
    bears: Sequence[bool]
    words: Sequence[frozenset[str]]
    """Of each passage, by which passages are compared."""
    whole: Sequence[str]
    """The signs of the whole text."""
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Sample:
    """A passage of which it is known, or taken for known, on what it bears."""

    name: str
    pieces: Sequence[str]
    topics: frozenset[str]
    unsure: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Trained:
    """What is written into the package."""

    first: Pass
    whole: Pass
    network: Arrays

    @property
    def model(self) -> Model:
        return Model(self.first, self.whole, from_arrays(self.network))


def learn(labelled: Sequence[Text], terms: Sequence[Term]) -> tuple[Trained, dict[str, Pass]]:
    """From these texts and everything of our own."""
    lexicon, topics = compile_lexicon(tuple(terms)), opinion_topics(terms)
    samples = samples_of(labelled)
    unseen = {
        fold: wording_of([one for one in samples if fold_of(one.name) != fold], topics)
        for fold in range(FOLDS)
    }
    return train(lessons(labelled, lexicon, topics, unseen)), wording_of(samples, topics)


def samples_of(labelled: Sequence[Text]) -> list[Sample]:
    """All passages by which wording is learned."""
    return [
        Sample(
            text.name,
            pieces(passage.text),
            frozenset(topic for line, topic in text.topics if line == passage.first),
            text.unsure,
        )
        for text in (*labelled, *stories(), *seeds(), *near_misses(), *cases(), *captures())
        for passage in text.document.passages()
    ]


def wording_of(samples: Sequence[Sample], topics: Sequence[str]) -> dict[str, Pass]:
    """By topic what speaks for it in the wording of a passage."""
    return {
        topic: own_pass(
            [
                Example(one.name, one.pieces, topic in one.topics, 1.0)
                for one in samples
                if topic not in one.unsure
            ],
            STRENGTH_OF_WORDING,
            FEWEST_TEXTS,
            LEAST_OF_WORDING,
        )
        for topic in topics
    }


def lessons_of(
    text: Text, lexicon: Lexicon, topics: Sequence[str], wording: Wording
) -> Iterator[Lesson]:
    """Every topic of which the text has any sign."""
    title = read_title(text.title, lexicon)
    readings = read_passages(text.document, lexicon, title.topics)
    for view in views_of(readings, title, topics, lexicon, wording):
        if view.topic in text.unsure:
            continue
        bears = [(own.passage.first, view.topic) in text.topics for own in readings]
        words = [sight.words for sight in view.sights]
        yield Lesson(text.name, view.topic, signs_of(view), bears, words, signs_of_whole(view))


def lessons(
    labelled: Sequence[Text],
    lexicon: Lexicon,
    topics: Sequence[str],
    unseen: Mapping[int, Wording],
) -> list[Lesson]:
    """All that is learned from, with the wording as learned without the fold of each text."""
    learned = [*labelled, *stories(), *near_misses()]
    known = {text.name: spellings_in(text, lexicon) for text in learned}
    times = Counter(spelling for found in known.values() for spelling in found)

    def of(text: Text, less: Lexicon = lexicon) -> Iterator[Lesson]:
        return lessons_of(text, less, topics, unseen[fold_of(text.name)])

    copies = (
        lesson
        for text in learned
        for less in (
            *(without(lexicon, lost(known[text.name], times, share)) for share in THINNED),
            without_terms(lexicon),
        )
        for lesson in of(text, less)
    )
    unlearned = (
        lesson
        for text in learned
        for lesson in lessons_of(text, without_terms(lexicon), topics, {})
    )
    whole = (replace(lesson, weight=WEIGHT_OF_SEEDS) for text in seeds() for lesson in of(text))
    single = (lesson for text in cases() for lesson in of(text))
    real = (lesson for text in captures() for lesson in of(text))
    parts = (lesson for text in learned for part in parts_of(text) for lesson in of(part))
    return [*copies, *unlearned, *whole, *single, *real, *parts]


def parts_of(text: Text) -> Iterator[Text]:
    """Its stretches of a few passages, under its title, as if each were a short text."""
    blocks = text.document.blocks
    if len(blocks) > LENGTH_OF_PARTS:
        for start in range(0, len(blocks), LENGTH_OF_PARTS):
            part = blocks[start : start + LENGTH_OF_PARTS]
            yield replace(text, document=replace(text.document, blocks=part))


def spellings_in(text: Text, lexicon: Lexicon) -> frozenset[str]:
    passages = [text.title, *(passage.text for passage in text.document.passages())]
    return frozenset(hit.spelling for each in passages for hit in find_hits(each, lexicon))


def lost(found: Iterable[str], times: Mapping[str, int], share: float) -> frozenset[str]:
    """Some of the words that stand in no other text, the same ones each time."""
    rare = sorted(spelling for spelling in found if times[spelling] == 1)
    return frozenset(random.Random(f"{share}").sample(rare, round(share * len(rare))))  # noqa: S311


def without(lexicon: Lexicon, gone: frozenset[str]) -> Lexicon:
    """The lexicon as if these spellings were not listed."""
    return replace(lexicon, spellings=lexicon.spellings - gone)


def without_terms(lexicon: Lexicon) -> Lexicon:
    """The lexicon as if only words with a role were listed, as for a topic begun today."""
    entries = {
        spelling: tuple(entry for entry in found if entry.term.role)
        for spelling, found in lexicon.entries.items()
    }
    return replace(lexicon, entries=entries)


def train(learned: Sequence[Lesson]) -> Trained:
    """The passes and the network; the latter learns from probabilities by models that had not seen
    the text."""
    early = {
        fold: first_pass([one for one in learned if fold_of(one.name) != fold])
        for fold in range(FOLDS)
    }
    shares = [[early[fold_of(one.name)].share(signs) for signs in one.signs] for one in learned]
    wholes = [
        Example(one.name, [*one.whole, *signs_of_shares(own)], any(one.bears), one.weight)
        for one, own in zip(learned, shares, strict=True)
    ]
    early_whole = {
        fold: own_pass([text for text in wholes if fold_of(text.page) != fold])
        for fold in range(FOLDS)
    }
    sequels = [
        sequel_of(one, own, text, early_whole[fold_of(one.name)])
        for one, own, text in zip(learned, shares, wholes, strict=True)
    ]
    return Trained(first_pass(learned), own_pass(wholes), learn_network(sequels))


def sequel_of(one: Lesson, shares: Sequence[float], text: Example, whole: Pass) -> Sequel:
    """What the network learns from, given the probabilities of the first pass."""
    more = second_signs(shares, whole.share(text.names), one.words)
    signs = [[*own, *other] for own, other in zip(one.signs, more, strict=True)]
    return Sequel(one.name, signs, text.names, one.bears, one.weight)


def first_pass(learned: Sequence[Lesson]) -> Pass:
    return own_pass(
        [
            Example(one.name, signs, bears, one.weight)
            for one in learned
            for signs, bears in zip(one.signs, one.bears, strict=True)
        ]
    )


def own_pass(
    examples: Sequence[Example],
    strength: float = STRENGTH,
    fewest: int = FEWEST_PAGES,
    least: float = LEAST_WEIGHT,
) -> Pass:
    fitted = fit(examples, strength, fewest, least)
    return Pass(fitted.bias, fitted.weights)


def fold_of(name: str, shuffle: int = 0) -> int:
    """The fold in which a text is left out; each `shuffle` deals the texts anew."""
    return int(sha256(f"{shuffle}{name}".encode()).hexdigest(), 16) % FOLDS
