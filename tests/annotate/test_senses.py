"""An ambiguous form counts only in the sense that the term means."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.annotate import annotate
from generator.model import Document, Kind, Paragraph, Passage, Term

TERMS = (
    Term(id="intelligence", kind="concept", forms=(("en", ("AI",)), ("ko", ("인공 지능",)))),
    Term(
        id="chip",
        kind="concept",
        forms=(("en", ("chip",)), ("ko", ("칩",))),
        topics=("chips",),
        needs=("intelligence", "wafer"),
        excludes=("potato", "bargaining chip"),
    ),
)

CASES = [
    ("a plain need", "The wafer holds a chip.", 1),
    ("a need that is another term's id", "AI runs on a chip.", 1),
    ("a need of that term in another language", "인공지능 칩", 1),
    ("no need in the passage", "The chip is small.", 0),
    ("another word that looks like a need", "The aim is a chip.", 0),
    ("an exclude nearby", "AI sorts each potato chip.", 0),
    ("an exclude far away", f"AI needs a chip. {'So it goes. ' * 5}A potato does not.", 1),
    ("an exclude around the form rules out this one", "A bargaining chip for AI.", 0),
    ("but not the next one", "A bargaining chip for an AI chip.", 1),
]


@pytest.mark.parametrize(("text", "count"), [case[1:] for case in CASES], ids=[c[0] for c in CASES])
def test_senses(text: str, count: int, document_of: Callable[..., Document]) -> None:
    matches = [match for bearing in annotate(document_of(text), TERMS) for match in bearing.matches]
    assert len(matches) == count


GOING_ON = Term(
    id="about-chips",
    kind="concept",
    forms=(("en", ("yield", "node", "licence")),),
    topics=("chips",),
    needs=("intelligence",),
    continues=True,
    least=2,
)


@pytest.mark.parametrize(
    ("texts", "title", "found"),
    [
        (["AI runs on a chip.", "The yield is low."], "", [True, True]),
        (["Rain fell.", "The yield is low."], "", [False, False]),
        (["The yield of wheat is low."], "An AI chip for all", [True]),
        (["The yield of AI is low."], "", [False]),
        (["The yield of this AI node is low."], "", [True]),
        (
            ["AI runs on a chip.", *["Rain fell."] * 3, "The yield is low."],
            "",
            [True, *[False] * 4],
        ),
    ],
    ids=["near", "nowhere near", "by the title", "too few", "two by themselves", "too far"],
)
def test_words_go_on_about_a_topic_where_it_is_spoken_of(
    texts: list[str], title: str, found: list[bool]
) -> None:
    passages = [
        Passage(id=f"p-{n}", kind=Kind.PARAGRAPH, text=text, first=n, last=n)
        for n, text in enumerate(texts)
    ]
    document = Document(blocks=tuple(Paragraph(passage=passage) for passage in passages))
    bearing = {one.passage.first for one in annotate(document, (*TERMS, GOING_ON), title)}
    assert [n in bearing for n in range(len(texts))] == found
