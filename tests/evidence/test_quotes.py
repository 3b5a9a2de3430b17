"""Where quoted words stand: white space and composition aside, to the letter."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from generator.evidence import find_quote, lines_with
from generator.model import Citation, Kind, Line, Passage, Quote, QuoteState

KOREAN = "중국은 2023년 8월부터 지난 6개월간 40개 이상의 AI 모델을 승인함."
CHINESE = "国务院发布《数字中国建设整体布局规划》，AI 模型备案超过40个。"
ROW = "22.07.06\t미국 네덜란드 ASML의 EUV 장비 중국 수출금지 요청"
TEXTS = (KOREAN, CHINESE, ROW, "It rose by 30.1% (or so) in 2000.")
SPACES = st.text(" \t\n\u00a0\u3000", min_size=1, max_size=4)


def passage(text: str, number: int = 1) -> Passage:
    return Passage(id=f"p-{number}", kind=Kind.PARAGRAPH, text=text, first=number, last=number)


def look_for(quote: str, *texts: str) -> Quote:
    passages = [passage(text, number) for number, text in enumerate(texts, start=1)]
    return find_quote(Citation(text=quote), passages)


@pytest.mark.parametrize(
    ("quote", "found"),
    [
        ("40개 이상의 AI 모델을 승인함", "40개 이상의 AI 모델을 승인함"),
        ("40개\n  이상의\tAI 모델", "40개 이상의 AI 모델"),
        (unicodedata.normalize("NFD", "모델을 승인함"), "모델을 승인함"),
        ("数字中国\n建设整体\n布局规划", "数字中国建设整体布局规划"),
        ("规划》，\nAI 模型", "规划》，AI 模型"),
        ("22.07.06 미국 네덜란드", "22.07.06\t미국 네덜란드"),
        ("30.1% (or so)", "30.1% (or so)"),
    ],
)
def test_words_are_found_however_they_are_spaced_and_composed(quote: str, found: str) -> None:
    place = look_for(quote, *TEXTS).place
    assert place
    assert place.text == found


@pytest.mark.parametrize(
    "quote",
    [
        "40개 이상의 AI 모형을 승인함",  # a word changed
        "40개이상의 AI 모델",  # a space left out
        "41개 이상의 AI 모델",
        "30x1%",  # no pattern
        "승인함.\n국무원",  # of two passages
        "It Rose",
        "30.1% (o r so)",
        "数字 中国 建设 计划",
    ],
)
def test_other_words_are_not(quote: str) -> None:
    assert look_for(quote, *TEXTS).state is QuoteState.MISSING


def test_words_that_stand_twice_are_no_proof() -> None:
    twice = look_for("AI 모델", "AI 모델, AI 모델", "그 AI 모델")
    assert twice.state is QuoteState.REPEATED
    assert twice.place is None
    assert [(p.passage.first, p.start) for p in twice.places] == [(1, 0), (1, 7), (2, 2)]


def test_places_that_overlap_are_two() -> None:
    assert len(look_for("가나가", "가나가나가").places) == 2


def test_a_missing_quote_shows_the_words_most_like_it() -> None:
    near = look_for("지난 6개월간 40개 이상의 AI 모형을 승인함", *TEXTS).nearest
    assert near
    assert (near.passage.first, near.text) == (1, "지난 6개월간 40개 이상의 AI 모델을 승인함")
    whole = look_for("르면 내달 초안이 나올", "빠르면 10월 초안이 나온다.").nearest
    assert whole
    assert whole.text == "빠르면 10월 초안이 나온다"
    assert look_for("전혀 다른 문장입니다", *TEXTS).nearest is None
    assert look_for("무엇이든").nearest is None


def test_a_short_passage_is_not_nearest_for_one_word_that_it_shares() -> None:
    near = look_for("지난 6개월간 40개 이상의 AI 모형을 승인함", "AI", KOREAN).nearest
    assert near
    assert near.passage.first == 2


def test_lines_with_the_words_are_found_kept_or_not() -> None:
    lines = [
        Line(n=1, text="많이 본 뉴스", kind=Kind.BOILERPLATE, keep=False, reason="menu"),
        Line(n=2, text="본문", kind=Kind.PARAGRAPH, keep=True, reason="text"),
    ]
    assert [line.n for line in lines_with("본\n뉴스", lines)] == [1]


@given(st.data(), st.sampled_from(TEXTS))
def test_any_part_of_a_text_is_found_with_its_white_space_changed(
    data: st.DataObject, text: str
) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    part = text[start : data.draw(st.integers(start + 1, len(text)))].strip()
    assume(part)
    words = part.split()
    spaced = words[0] + "".join(data.draw(SPACES) + word for word in words[1:])
    decomposed = unicodedata.normalize("NFD", f"\n {spaced} ")
    places = look_for(decomposed, text).places
    assert part in {place.text for place in places}


@given(st.data(), st.sampled_from(TEXTS))
def test_no_text_is_found_with_a_letter_changed(data: st.DataObject, text: str) -> None:
    letters = [n for n, letter in enumerate(text) if letter.isalnum()]
    changed = data.draw(st.sampled_from(letters))
    other = data.draw(st.sampled_from([c for c in "각x7国" if c != text[changed]]))
    quote = text[:changed] + other + text[changed + 1 :]
    assert look_for(quote, *TEXTS).state is QuoteState.MISSING
