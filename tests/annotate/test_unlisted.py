"""Likely names that the termbase lacks, for an editor."""

from __future__ import annotations

import pytest

from generator.annotate import unlisted_names
from generator.model import Document, Kind, Paragraph, Passage, Term

BIREN = Term(id="biren", kind="organisation", forms=(("ko", ("비런커지",)), ("en", ("Biren",))))
INTEL = Term(
    id="intel",
    kind="organisation",
    forms=(("ko", ("인텔",)), ("en", ("Intel",))),
    needs=("반도체",),
)


def found(text: str) -> list[tuple[str, str]]:
    passage = Passage(id="p-1", kind=Kind.PARAGRAPH, text=text, first=7, last=7)
    document = Document(blocks=(Paragraph(passage=passage),))
    return [(each.name, each.gloss) for each in unlisted_names(document, (BIREN, INTEL))]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("쉬링제(徐凌杰)는 사임했다.", [("쉬링제", "徐凌杰")]),
        ("새 모델 소라(Sora)를 공개했다.", [("새 모델 소라", "Sora")]),
        ("루미(LUMI·卢米)와 루미(LUMI)", [("루미", "LUMI, 卢米")]),
        ("비런커지(壁仞科技·Biren Technology)", []),
        ("인텔(Intel)은 발표했다.", []),
        ("지난 16일(현지시간) 발표했다.", []),
        ("인공지능(AI)을 쓴다.", []),
    ],
)
def test_a_word_given_in_another_script_is_a_likely_name(
    text: str, names: list[tuple[str, str]]
) -> None:
    assert found(text) == names
