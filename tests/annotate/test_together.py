"""Passages that speak of a topic only together."""

from __future__ import annotations

import pytest

from generator.annotate import annotate
from generator.model import Document, Kind, Paragraph, Passage, Term

PLAIN = Term(
    id="about-chips",
    kind="concept",
    forms=(("en", ("yield", "node", "licence", "scanner")),),
    topics=("chips",),
    needs=("Beijing",),
    continues=True,
    least=2,
)


@pytest.mark.parametrize(
    ("texts", "found"),
    [
        (
            ["Beijing waits.", "The yield of the", "node is low.", "No licence, no scanner."],
            [1, 2, 3],
        ),
        (["Rain fell.", "The yield of the", "node is low.", "No licence, no wine."], []),
        (["Beijing waits.", "The yield of the", "yield is low.", "A licence came."], []),
        (["Beijing waits.", "A yield, a", "node.", "Rain.", "A licence, a", "scanner."], []),
    ],
    ids=["enough", "no cue", "the same word twice", "too far apart"],
)
def test_words_of_neighbours_are_counted_together(texts: list[str], found: list[int]) -> None:
    assert bearing_on_chips([Kind.PARAGRAPH] * len(texts), texts) == found


def test_a_heading_parts_a_stretch() -> None:
    texts = ["Beijing waits.", "The yield of the node.", "Elsewhere", "A licence, a harbour."]
    kinds = [Kind.PARAGRAPH, Kind.PARAGRAPH, Kind.HEADING, Kind.PARAGRAPH]
    assert bearing_on_chips(kinds, texts) == []


def bearing_on_chips(kinds: list[Kind], texts: list[str]) -> list[int]:
    passages = [
        Passage(id=f"p-{n}", kind=kind, text=text, first=n, last=n)
        for n, (kind, text) in enumerate(zip(kinds, texts, strict=True))
    ]
    document = Document(blocks=tuple(Paragraph(passage=passage) for passage in passages))
    return [bearing.passage.first for bearing in annotate(document, (PLAIN,))]
