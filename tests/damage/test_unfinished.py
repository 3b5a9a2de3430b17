from __future__ import annotations

import pytest

from generator.damage.unfinished import cut_off_line
from generator.model import Kind, Line

WHOLE = {
    "ko": "정부는 반도체 수출 통제를 강화하는 방안을 발표했다.",
    "ja": "政府は半導体の輸出規制を強化すると発表した。",
    "zh": "美国政府宣布加强对人工智能芯片的出口管制。",
    "en": "The government said on Monday that it would tighten the rules.",
}
STOPPED = {
    "ko": "관계자는 이번 조치가 산업에 미칠 영향을 살펴보",
    "ja": "担当者は今回の措置が産業に与える影響に",
    "zh": "有关负责人表示，这项措施对产业的影响将",
    "en": "An official said that the measures would be reviewed once the",
}


def lines(*texts: str, kind: Kind = Kind.PARAGRAPH, keep: bool = True) -> tuple[Line, ...]:
    return tuple(
        Line(
            n=n, text=text, kind=kind if text else Kind.BLANK, keep=keep and bool(text), reason="x"
        )
        for n, text in enumerate(texts, 1)
    )


@pytest.mark.parametrize("language", WHOLE)
def test_a_last_sentence_without_an_end_is_cut_off(language: str) -> None:
    whole, stopped = WHOLE[language], STOPPED[language]
    found = cut_off_line(lines(whole, whole, stopped, ""))
    assert found is not None
    assert found.n == 3


@pytest.mark.parametrize("language", WHOLE)
def test_a_whole_text_is_not(language: str) -> None:
    whole = WHOLE[language]
    assert cut_off_line(lines(whole, whole, whole)) is None


@pytest.mark.parametrize(
    "last",
    [
        "이것으로 발표를 마치고 질문을 받겠습니다",
        "He called it “the last word on the whole affair”",
        "자세한 내용은 다음 주소에서 https://example.org/a/b",
        "This is what everybody in the room had said before.[1]",
    ],
)
def test_an_end_need_not_be_a_full_stop(last: str) -> None:
    assert cut_off_line(lines(WHOLE["ko"], WHOLE["ko"], last)) is None


def test_a_text_without_full_stops_says_nothing() -> None:
    stopped = STOPPED["ko"]
    assert cut_off_line(lines(stopped, stopped, stopped)) is None


def test_what_follows_the_article_or_is_no_running_text_says_nothing() -> None:
    article = lines(WHOLE["ko"], WHOLE["ko"], STOPPED["ko"])
    menu = Line(n=4, text="목록", kind=Kind.BOILERPLATE, keep=False, reason="menu")
    assert cut_off_line((*article, menu)) is None
    assert cut_off_line(lines(WHOLE["ko"], STOPPED["ko"], kind=Kind.LIST)) is None


@pytest.mark.parametrize("language", WHOLE)
def test_one_whole_paragraph_is_enough_above_a_second_sentence(language: str) -> None:
    space = " " if language in ("ko", "en") else ""
    stopped = lines(WHOLE[language], WHOLE[language] + space + STOPPED[language])
    found = cut_off_line(stopped)
    assert found is not None
    assert found.n == 2
    assert cut_off_line(lines(WHOLE[language], WHOLE[language])) is None


def test_an_item_is_cut_off_only_among_sentences() -> None:
    items = (f"□ {WHOLE['ko']}", f"ㅇ {WHOLE['ko']}")
    stopped = f"□ {WHOLE['ko']} {STOPPED['ko']}"
    found = cut_off_line(lines(*items, stopped, kind=Kind.LIST))
    assert found is not None
    assert found.n == 3
    named = ("□ 수출 통제 품목의 단계적 확대", "ㅇ 국내 기업의 인력 양성 지원")
    assert cut_off_line(lines(*named, stopped, kind=Kind.LIST)) is None
