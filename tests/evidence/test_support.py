"""What a claim says that none of its quotes says."""

from __future__ import annotations

import pytest

from generator.evidence import Quoted, doubts
from generator.evidence.support import Namings, written_names
from generator.model import Term

INTEL = Term(
    id="intel",
    kind="organisation",
    forms=(("ko", ("인텔",)), ("en", ("Intel",))),
    source="https://www.intel.com",
)
CHIP = Term(
    id="chip", kind="concept", forms=(("ko", ("반도체",)), ("en", ("chip",))), source="house style"
)
ARM = Term(id="arm", kind="organisation", forms=(("ko", ("암",)), ("en", ("Arm", "Arm Holdings"))))
BEIJING = Term(id="beijing", kind="place", forms=(("ko", ("베이징",)), ("en", ("Beijing",))))
TERMS = (INTEL, CHIP)
"""That the naming finds: the others only in a context."""
NAMES = (*TERMS, ARM, BEIJING)


def naming(text: str) -> tuple[Term, ...]:
    return tuple(t for t in TERMS if any(form in text for _, forms in t.forms for form in forms))


NAMINGS = Namings(named=naming, written=written_names(NAMES))


def found(text: str, *quotes: str, terms: frozenset[str] = frozenset()) -> list[tuple[str, str]]:
    quoted = [Quoted(text=quote, language="ko", terms=terms) for quote in quotes]
    return [(doubt.check, doubt.words) for doubt in doubts(text, quoted, NAMINGS)]


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("$33 billion in 2021", "2021년 330억달러(약 45조원) 규모"),
        ("signed on 17 May 2023", "(23.05.17) 행정명령 발표"),
        ("one to two years behind", "1~2년 뒤처진다"),
        ("8 to 10 billion won", "80억~100억원"),
        ("between 8 and 10 billion won", "80억~100억원"),
        ("more than 40 models", "40개 이상의 AI 모델"),
        ("29 per cent of them", "최대 국가지만(29%)"),
        ("the first of both sides", "양국의 첫 합의"),
        ("a fifth factor", "다섯 번째 생산요소"),
        ("Intel’s chips", "인텔의 반도체"),
        ("GPT-4 leads", "GPT-4를 선보였다"),
        ("Arm raised its prices", "Arm은 가격을 올렸다"),
        ("At arm’s length", "멀리"),
        ("Beijing treats it as its own", "중국은"),
    ],
)
def test_what_the_quote_says_raises_no_doubt(text: str, quote: str) -> None:
    assert found(text, quote) == []


@pytest.mark.parametrize(
    ("text", "quote", "doubt"),
    [
        ("$34 billion", "330억달러", ("number", "34 billion")),
        ("8 to 10 billion won", "9억~100억원", ("number", "8")),
        ("three years behind", "1~2년 뒤처진다", ("number", "three")),
        ("in 2023", "지난해 감소했다", ("number", "2023")),
        ("30 per cent", "30억달러", ("number", "30")),
        ("$30", "30%", ("unit", "30")),
        ("Intel’s chips", "미국의 반도체", ("name", "Intel")),
        ("GPT-4 leads", "GPT-3를 선보였다", ("name", "GPT-4")),
        ("Arm Holdings raised its prices", "가격을 올렸다", ("name", "Arm")),
        ("Arm raised its prices", "The army did harm", ("name", "Arm")),
    ],
)
def test_what_it_does_not_say_does(text: str, quote: str, doubt: tuple[str, str]) -> None:
    assert found(text, quote) == [doubt]


def test_one_quote_of_several_is_enough() -> None:
    assert found("Intel made 40", "40개", "인텔은") == []


def test_a_name_counts_by_the_sense_that_it_has_in_its_passage() -> None:
    assert found("Intel said so", "그 회사는", terms=frozenset({"intel"})) == []


def test_a_technical_term_is_a_matter_of_style() -> None:
    assert found("a chip", "칩 하나") == []
