"""About a topic, or in passing."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.annotate import annotate
from generator.model import Document, Kind, Strength, Term

CHIPS = (Term(id="semiconductor", kind="concept", forms=(("ko", ("반도체",)),), topics=("chips",)),)
ONE_SENTENCE = "미국은 반도체 수출을 막았다."
OTHER_SENTENCES = "한편 양국은 기후와 보건, 교육에서도 협력하기로 했다. " * 6

CASES = [
    ("one sentence", Kind.PARAGRAPH, ONE_SENTENCE, Strength.ABOUT),
    ("one of many sentences", Kind.PARAGRAPH, OTHER_SENTENCES + ONE_SENTENCE, Strength.PASSING),
    ("all of many sentences", Kind.PARAGRAPH, ONE_SENTENCE * 20, Strength.ABOUT),
    ("a long caption", Kind.CAPTION, OTHER_SENTENCES + ONE_SENTENCE, Strength.ABOUT),
    ("a footnote", Kind.FOOTNOTE, ONE_SENTENCE, Strength.PASSING),
]


@pytest.mark.parametrize(
    ("kind", "text", "strength"), [case[1:] for case in CASES], ids=[c[0] for c in CASES]
)
def test_strength(
    kind: Kind, text: str, strength: Strength, document_of: Callable[..., Document]
) -> None:
    (bearing,) = annotate(document_of(text, kind), CHIPS)
    assert bearing.strength is strength
