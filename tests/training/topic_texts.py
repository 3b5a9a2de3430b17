"""The texts from which the opinion on topics is learned, and on what each passage of them bears."""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import yaml

from generator.model import Document, Kind, Paragraph, Passage
from generator.structure import structure
from tests.annotate.golden import labelled_lines
from tests.quality.evidence import TOPICS, Bearing, Labelled, load_labelled
from tests.training.learned import (
    CAPTURES,
    CASES,
    NEAR_MISSES,
    ROOT,
    STORIES,
    labelled_files,
)
from tests.training.pages import Page, hands_of_captures, labelled_captures

LONGEST: Final = 14
"""Passages of a capture that are learned from."""
UNDECIDED: Final = "?"
SHORTEST: Final = 12
"""Characters of a line that is a passage."""


@dataclass(frozen=True, slots=True)
class Text:
    """A text of which it is known on what each passage bears."""

    name: str
    title: str
    document: Document
    topics: frozenset[Bearing]
    unsure: frozenset[str] = frozenset()
    """Topics of which nobody has decided on which passages they bear: not learned from."""


def texts() -> list[Text]:
    """The labelled texts that are not kept aside."""
    return [text_of(load_labelled(path)) for path in labelled_files()]


def text_of(own: Labelled) -> Text:
    return Text(own.name, own.title, own.document, own.topics)


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
    """The beginnings of the development captures that are not kept aside."""
    hands, known = hands_of_captures(), labels_of_captures()
    for page in labelled_captures():
        if page.name in hands:
            labels = known.get(page.name, {})
            yield Text(
                page.name,
                title_of(page),
                document_of(page),
                frozenset((line, topic) for topic, lines in labels.items() for line in lines),
                frozenset(topic for topic, lines in labels.items() if not lines),
            )


def labels_of_captures() -> Mapping[str, Mapping[str, Sequence[int]]]:
    """Capture → topic → lines that bear on it, none if that is undecided; on any other topic a
    capture does not bear."""
    known: defaultdict[str, dict[str, list[int]]] = defaultdict(dict)
    with CAPTURES.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            lines = row["lines"].replace(UNDECIDED, "").split()
            known[row["capture"]][row["topic"]] = [int(line) for line in lines]
    return known


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
