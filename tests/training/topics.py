"""Make `generator/annotate/opinion.json` again, or say how well it does on texts it has not seen.

    python -m tests.training.topics [--out FILE] [--folds N]

Learned from are the texts labelled with topics that are not kept aside, the seeds, our own
stories, near misses and single sentences, and the development captures in which no term of a topic
counts, as texts that are not about it.
"""

from __future__ import annotations

import argparse
import csv
import json
import random
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import Final

import yaml

from generator.annotate.by_words import read_passages, read_title
from generator.annotate.lexicon import Lexicon, compile_lexicon, find_hits
from generator.annotate.opinion import Model, Pass, second_signs
from generator.annotate.signs import FOUND, signs_of
from generator.annotate.views import opinion_topics, views_of
from generator.annotate.whole import signs_of_shares, signs_of_whole
from generator.editorial import load_editorial
from generator.model import Document, Kind, Paragraph, Passage, Term
from generator.structure import structure
from tests.annotate.conftest import labelled_lines
from tests.quality.evidence import EDITORIAL, TOPICS, Bearing, load_labelled
from tests.training.learned import CASES, NEAR_MISSES, ROOT, STORIES, fingerprint, labelled_files
from tests.training.pages import Page, hands_of_captures, labelled_captures
from tests.training.regression import Example, fit

STRENGTH: Final = 0.1
"""The inverse of the L2 penalty in both passes (cross-validated; 0.03 and 0.3 do as well)."""
THINNED: Final = (0.0, 0.5, 0.8)
"""Shares of the words of a text that no other text has which its copies do without, as if the
lists had been written without it. As many words of a new text are on no list."""
HANDS: Final = frozenset({"first", "second", "third", "fourth", "fifth"})
"""Whose development captures are learned from: nobody has read those of later hands for topics."""
LONGEST: Final = 14
"""Passages of a capture that are learned from."""
SHORTEST: Final = 12
"""Characters of a line that is a passage."""
FOLDS: Final = 5
WEIGHT_OF_SEEDS: Final = 6.0
"""Of a seed's passage beside that of another text; there are five."""
ON_A_TOPIC: Final = frozenset({("ko-daily-column", "chips")})
"""Captures about a topic although no term of it counts."""


@dataclass(frozen=True, slots=True)
class Text:
    """A text of which it is known on what each passage bears."""

    name: str
    title: str
    document: Document
    topics: frozenset[Bearing]


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


def texts() -> list[Text]:
    """The labelled texts that are not kept aside."""
    labelled = map(load_labelled, labelled_files())
    return [Text(own.name, own.title, own.document, own.topics) for own in labelled]


def seeds() -> Iterator[Text]:
    """The seeds, read whole by hand: each with its title and without."""
    with (ROOT / "tests/annotate/gold.tsv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))
    for path in sorted((ROOT / "tests/golden").glob("*.lines.tsv")):
        lines = labelled_lines(path)
        document = structure(lines)
        title = next((line.text.strip() for line in lines if line.kind is Kind.TITLE), "")
        own = [row for row in rows if path.name.startswith(row["seed"])]
        topics = frozenset((int(row["line"]), row["topic"]) for row in own)
        for words in ("", title):
            yield Text(path.name, words, document, topics)


def captures() -> Iterator[Text]:
    """The beginnings of the development captures by these hands that are not kept aside."""
    hands = hands_of_captures()
    for page in labelled_captures():
        if hands.get(page.name) in HANDS:
            yield Text(page.name, title_of(page), document_of(page), frozenset())


def near_misses() -> Iterator[Text]:
    """Texts that share words with the topics and bear on none: a title and a passage a line."""
    blocks = NEAR_MISSES.read_text(encoding="utf-8").strip().split("\n\n")
    for n, block in enumerate(blocks):
        title, *lines = block.splitlines()
        yield Text(f"near-miss-{n}", title, _document(enumerate(lines, start=1)), frozenset())


def stories() -> Iterator[Text]:
    """Texts of our own that wander: a title and a passage a line with the topics on which it
    bears, many in words on no list, with asides about other things."""
    for n, block in enumerate(STORIES.read_text(encoding="utf-8").strip().split("\n\n")):
        head, *lines = block.splitlines()
        passages = {line: TOPICS.sub("", text) for line, text in enumerate(lines, start=1)}
        topics = frozenset(
            (line, topic)
            for line, text in enumerate(lines, start=1)
            for topic in text[len(passages[line]) :].replace("#", "").split()
        )
        title = head.partition(" = ")[2]
        yield Text(f"story-{n}", title, _document(passages.items()), topics)


def cases() -> Iterator[Text]:
    """Single sentences with their topics."""
    for n, case in enumerate(yaml.safe_load(CASES.read_text(encoding="utf-8"))):
        topics = frozenset((1, topic) for topic in case["topics"])
        yield Text(f"case-{n}", "", _document([(1, case["text"])]), topics)


def title_of(page: Page) -> str:
    lines = zip(page.lines, page.kinds, strict=True)
    return next((line.strip() for line, kind in lines if kind == Kind.TITLE), "")


def document_of(page: Page) -> Document:
    kept = [
        (n, line.strip())
        for n, (line, keep) in enumerate(zip(page.lines, page.keep, strict=True), start=1)
        if keep and len(line.strip()) >= SHORTEST
    ]
    return _document(kept[:LONGEST])


def _document(lines: Iterable[tuple[int, str]]) -> Document:
    passages = (
        Passage(id=f"p-{n}", kind=Kind.PARAGRAPH, text=line, first=n, last=n) for n, line in lines
    )
    return Document(blocks=tuple(Paragraph(passage=passage) for passage in passages))


def lessons_of(text: Text, lexicon: Lexicon, topics: Sequence[str]) -> Iterator[Lesson]:
    """Every topic of which the text has any sign."""
    title, of_title = read_title(text.title, lexicon)
    readings = read_passages(text.document, lexicon, of_title)
    hits = title if text.title else None
    for view in views_of(readings, hits, of_title, topics, lexicon):
        bears = [(own.passage.first, view.topic) in text.topics for own in readings]
        words = [sight.words for sight in view.sights]
        yield Lesson(text.name, view.topic, signs_of(view), bears, words, signs_of_whole(view))


def lessons(terms: Sequence[Term]) -> list[Lesson]:
    """All that is learned from."""
    lexicon, topics = compile_lexicon(tuple(terms)), opinion_topics(terms)
    learned = [*texts(), *stories()]
    known = {text.name: spellings_in(text, lexicon) for text in learned}
    times = Counter(spelling for found in known.values() for spelling in found)
    copies = (
        lesson
        for text in learned
        for less in (
            *(without(lexicon, lost(known[text.name], times, share)) for share in THINNED),
            without_terms(lexicon),
        )
        for lesson in lessons_of(text, less, topics)
    )
    whole = (
        replace(lesson, weight=WEIGHT_OF_SEEDS)
        for text in seeds()
        for lesson in lessons_of(text, lexicon, topics)
    )
    missed = (
        lesson
        for text in (*near_misses(), *cases())
        for lesson in lessons_of(text, lexicon, topics)
    )
    others = (lesson for text in captures() for lesson in of_others(text, lexicon, topics))
    return [*copies, *whole, *missed, *others]


def of_others(text: Text, lexicon: Lexicon, topics: Sequence[str]) -> Iterator[Lesson]:
    """The topics of which no term counts in a text, so that it is about none of them."""
    for lesson in lessons_of(text, lexicon, topics):
        found = any(FOUND in signs for signs in lesson.signs)
        if not found and (lesson.name, lesson.topic) not in ON_A_TOPIC:
            yield lesson


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


def train(learned: Sequence[Lesson]) -> Model:
    """Both passes; the second learns from probabilities by models that had not seen the text."""
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
    again = [
        Example(one.name, [*signs, *more], bears, one.weight)
        for one, own, text in zip(learned, shares, wholes, strict=True)
        for signs, more, bears in zip(
            one.signs,
            second_signs(own, early_whole[fold_of(one.name)].share(text.names), one.words),
            one.bears,
            strict=True,
        )
    ]
    return Model(first_pass(learned), own_pass(wholes), own_pass(again))


def first_pass(learned: Sequence[Lesson]) -> Pass:
    return own_pass(
        [
            Example(one.name, signs, bears, one.weight)
            for one in learned
            for signs, bears in zip(one.signs, one.bears, strict=True)
        ]
    )


def own_pass(examples: Sequence[Example]) -> Pass:
    fitted = fit(examples, STRENGTH)
    return Pass(fitted.bias, fitted.weights)


def fold_of(name: str, shuffle: int = 0) -> int:
    """The fold in which a text is left out; each `shuffle` deals the texts anew."""
    return int(sha256(f"{shuffle}{name}".encode()).hexdigest(), 16) % FOLDS


def main() -> int:
    parser = argparse.ArgumentParser(description="Train the opinion on topics.")
    parser.add_argument("--out", type=Path, default=ROOT / "generator/annotate/opinion.json")
    options = parser.parse_args()
    out: Path = options.out
    learned = lessons(load_editorial(EDITORIAL).terms)
    model = train(learned)
    table = {**asdict(model), "learned from": fingerprint()}
    text = json.dumps(table, ensure_ascii=False, indent=0, sort_keys=True)
    out.write_text(f"{text}\n", encoding="utf-8")
    count = sum(len(own.weights) for own in (model.first, model.whole, model.second))
    sys.stdout.write(f"{out}: {count} weights from {len(learned)} lessons\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
