"""Which term a form names that two terms share."""

from __future__ import annotations

import pytest

from generator.annotate.lexicon import compile_lexicon
from generator.annotate.mentions import mentions_in
from generator.model import Term

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
