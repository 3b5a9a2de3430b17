"""A form is found however it is written, and in no other word."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.annotate.lexicon import compile_lexicon, find_hits
from generator.annotate.spelling import fold, spellings
from generator.model import Term

FOUND = [
    ("반도체", "반도체를 산다", "반도체"),
    ("반도체", "차량용반도체산업", "반도체"),
    ("인재", "인재의 흐름", "인재"),
    ("인재", "인재들에게는", "인재"),
    ("칩", "AI칩이다", "칩"),
    ("유치", "학자를 유치하기로 했다", "유치"),
    ("데이터 주권", "데이터주권", "데이터주권"),
    ("데이터 주권", "데이터의 주권", "데이터의 주권"),
    ("데이터 반출", "데이터를 반출했다", "데이터를 반출"),
    ("인력 양성", "인력을 양성한다", "인력을 양성"),
    ("AI 칩", "AI칩과", "AI칩"),
    ("chip", "Chips, please", "Chips"),
    ("chip", "THE CHIP'S MAKER", "CHIP"),
    ("foundry", "two foundries", "foundries"),
    ("fab", "fabs", "fabs"),
    ("brain drain", "a brain-drain problem", "brain-drain"),
    ("know your customer", "know-your-customer rules", "know-your-customer"),
    ("know your customer", "know\N{NO-BREAK SPACE}your\N{NON-BREAKING HYPHEN}customer", None),
    ("GPU", "GPU를 만 개", "GPU"),
    ("GPU", "ＧＰＵ", "ＧＰＵ"),
    ("chip", "a tax on chips⁵", "chips"),
    ("AI", "¹²AI", "AI"),
    ("芯片", "美国限制芯片出口", "芯片"),
    ("データ 主権", "データの主権", "データの主権"),
    ("クラウド", "米クラウド大手", "クラウド"),
]
"""A form, a text, and what of the text is it; None for all of the text."""

NOT_FOUND = [
    ("칩", "감자칩"),
    ("칩", "칩거"),
    ("칩", "칩셋"),
    ("인재", "인재난"),
    ("인텔", "인텔리"),
    ("인력", "만유인력"),
    ("chip", "chipmunk"),
    ("chip", "microchip"),
    ("A100", "A1000"),
    ("A100", "A10⁰"),
    ("A100", "a 100-page report"),
    ("cloud", "cloudy"),
    ("チップ", "ポテトチップス"),
    ("데이터 주권", "데이터\t주권"),
]


def found(form: str, text: str) -> list[str]:
    term = Term(id="term", kind="concept", forms=(("und", (form,)),), topics=("topic",))
    return [text[hit.start : hit.end] for hit in find_hits(text, compile_lexicon((term,)))]


@pytest.mark.parametrize(("form", "text", "part"), FOUND)
def test_found(form: str, text: str, part: str | None) -> None:
    assert found(form, text) == [part or text]


@pytest.mark.parametrize(("form", "text"), NOT_FOUND)
def test_not_found(form: str, text: str) -> None:
    assert found(form, text) == []


@given(st.text())
def test_folding_keeps_every_offset(text: str) -> None:
    assert len(fold(text)) == len(text)


@given(st.text(max_size=12))
def test_a_form_is_one_of_its_spellings(form: str) -> None:
    folded = " ".join(fold(form).split())
    assert spellings(form) == () if not folded else folded in spellings(form)
