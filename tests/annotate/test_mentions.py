"""Which term a form names that two terms share."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest

from generator.annotate.lexicon import compile_lexicon
from generator.annotate.mentions import find_mentions, mentions_in
from generator.editorial import load_editorial
from generator.model import Document, Kind, Paragraph, Passage, Term, TranslatedText

EDITORIAL: Final = Path(__file__).parents[2] / "editorial"


def document_of(*texts: str) -> Document:
    passages = (
        Passage(id=f"p-{line}", kind=Kind.PARAGRAPH, text=text, first=line, last=line)
        for line, text in enumerate(texts, start=1)
    )
    return Document(blocks=tuple(Paragraph(passage=passage) for passage in passages))


COMMERCE = Term(
    id="us",
    kind="organisation",
    forms=(("ko", ("미국 상무부", "상무부")), ("en", ("Commerce Department",))),
)
MINISTRY = Term(
    id="china",
    kind="organisation",
    forms=(("ko", ("중국 상무부", "상무부")), ("en", ("Ministry of Commerce",))),
    same_form_as=("us",),
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("상무부가 발표했다.", ["us"]),
        ("미국 상무부가 발표했고 상무부 허가를 받아야 한다.", ["us", "us"]),
        ("중국 상무부가 발표했고 상무부 허가를 받아야 한다.", ["china", "china"]),
        ("상무부 허가가 필요하다고 중국 상무부가 발표했다.", ["china", "china"]),
        ("미국 상무부와 중국 상무부가 만났다.", ["us", "china"]),
    ],
)
def test_a_shared_form_names_the_term_that_the_text_names_in_full(
    text: str, expected: list[str]
) -> None:
    lexicon = compile_lexicon((COMMERCE, MINISTRY), topical=False)
    assert [match.term for match in mentions_in(text, lexicon)] == expected


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (("중국 상무부가 발표했다.", "상무부는 밝혔다."), "china"),
        (("미국 상무부가 발표했다.", "상무부는 밝혔다."), "us"),
        (("중국 상무부와 만났다.", "미국 상무부가 발표했다.", "상무부는 밝혔다."), "us"),
        (("미국 상무부와 만났다.", "중국 상무부가 발표했다.", "상무부는 밝혔다."), "china"),
    ],
)
def test_a_shared_form_names_the_term_that_an_earlier_passage_names_in_full(
    texts: tuple[str, ...], expected: str
) -> None:
    document = document_of(*texts)
    found = find_mentions(document, TranslatedText(), (COMMERCE, MINISTRY))
    last = list(document.passages())[-1]
    assert [match.term for match in found[last.id].original] == [expected]


def test_what_a_later_passage_names_in_full_is_meant_before_it_too() -> None:
    document = document_of("상무부는 밝혔다.", "중국 상무부가 발표했다.")
    found = find_mentions(document, TranslatedText(), (COMMERCE, MINISTRY))
    assert {match.term for one in found.values() for match in one.original} == {"china"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("商务部、海关总署联合发布公告", ["mofcom", "china-customs"]),
        ("中国商务部表示", ["mofcom"]),
        ("美国商务部宣布", ["commerce-department"]),
        ("美商务部宣布", ["commerce-department"]),
        ("美國商務部宣布", ["commerce-department"]),
        ("商务部回应美国商务部的决定", ["mofcom", "commerce-department"]),
        ("国务院印发通知", ["state-council"]),
        ("美国国务院发言人表示", ["state-department"]),
        ("美国财政部宣布", ["treasury-department"]),
        ("财政部宣布", []),
        ("国防部宣布", []),
    ],
)
def test_a_ministry_alone_is_that_of_the_country_of_the_language(
    text: str, expected: list[str]
) -> None:
    lexicon = compile_lexicon(load_editorial(EDITORIAL).terms, topical=False)
    assert [match.term for match in mentions_in(text, lexicon)] == expected
