"""Headings told by what stands above and below them, machines' summaries, lists of references."""

from __future__ import annotations

import pytest

from generator.clean.reasons import Reason
from generator.model import Kind
from tests.clean.test_neighbours import HEAD, MORE, RELATED, TEXT, cleaned, kinds


@pytest.mark.parametrize(
    "heading",
    [
        "교육 현장의 과제",
        "무엇부터 가르칠 것인가?",
        "2. 해외의 사례",
        "● 학교의 준비",
        "제2장 현황과 과제",
        "二、投资标的基本情况",
        "2.1　移動の定義",
        "― 현장에서는 무엇이 달라졌습니까?",
        "(2) 일본",
    ],
)
def test_a_heading_needs_no_blank_lines_around_it(heading: str) -> None:
    assert kinds(HEAD, TEXT, heading, MORE)[heading] is Kind.HEADING


@pytest.mark.parametrize(
    "line",
    [
        "（記者）",
        "다음과 같이 밝혔다:",
        "진행자: 왜 늦었습니까?",
        "Q. 어려웠던 점은요?",
        "◦ 로봇 보급 현황",
    ],
)
def test_turns_lead_ins_and_items_are_no_headings(line: str) -> None:
    assert kinds(HEAD, TEXT, line, MORE)[line] is not Kind.HEADING


ENGLISH_HEAD = "Quota trimmed for the second year\n\nBy Jane Doe\n\n3 April 2025\n"
ENGLISH_TEXT = (
    "The ministry trimmed the quota for the second year in a row, and the mills said so too.",
    "Mills that had bought early in the spring kept working through most of the dry summer.",
    "Two of the smaller ones closed in June, and a third now opens only on three days a week.",
)


@pytest.mark.parametrize(
    ("line", "is_heading"),
    [
        ("What happens to the mills", True),
        ("Next steps", True),
        ("10:15", False),
        ("and so on", False),
        ("It rained.", False),
    ],
)
def test_an_english_heading_between_sentences_needs_none_either(
    line: str, is_heading: bool
) -> None:
    first, second, third = ENGLISH_TEXT
    found = kinds(ENGLISH_HEAD, first, line, second, third)[line]
    assert (found is Kind.HEADING) == is_heading


def test_no_line_of_a_text_broken_at_a_width_is_a_heading() -> None:
    paragraph = """{} met on Tuesday and agreed that the bridge would be rebuilt
before the winter comes. Its chairman said the cost had been known for
years and that nobody had wanted to pay. Until then the ferry carries no
lorries, which drive around the whole lake and its many small villages."""
    paragraphs = map(paragraph.format, ("The council", "The tenants", "The farmers"))
    found = kinds(ENGLISH_HEAD, *"\n".join(paragraphs).split("\n"))
    assert Kind.HEADING not in found.values()


def test_english_lines_in_a_row_are_no_headings() -> None:
    first, second, third = ENGLISH_TEXT
    names = ("Perry Lindqvist of the harbour mill", "Ottilie Brandvold of the river mill")
    found = kinds(ENGLISH_HEAD, first, *names, second, third)
    assert Kind.HEADING not in {found[name] for name in names}


def test_numbers_that_count_on_are_items() -> None:
    items = ("1. 로봇 보급", "2. 인력 양성", "3. 현장 실증")
    found = kinds(HEAD, TEXT, *items, MORE)
    assert {found[item] for item in items} == {Kind.LIST}


SUMMARY = "로봇 예산이 두 배로 늘었다."
NOTE = "기사 내용을 AI가 요약한 것으로, 전체 내용은 본문에서 확인하실 수 있습니다."


@pytest.mark.parametrize("parts", [("AI 요약", SUMMARY, NOTE), (NOTE, SUMMARY, "공유하기")])
def test_a_machines_summary_goes_with_its_label_and_note(parts: tuple[str, ...]) -> None:
    found = cleaned(HEAD, *parts, TEXT, MORE)
    assert found[SUMMARY].reason == found[NOTE].reason == Reason.MACHINE_SUMMARY
    assert all(found[line].keep for line in f"{TEXT}\n{MORE}".split("\n"))


def test_running_text_about_machines_summaries_stays() -> None:
    about = "이 회사는 AI가 회의록을 요약한 결과를 사람이 다시 고치게 했다고 설명했다."
    assert kinds(HEAD, TEXT, about, MORE)[about] is Kind.PARAGRAPH


def test_a_line_without_number_or_punctuation_ends_the_references() -> None:
    entries = ("홍길동(2021), 『로봇의 시대』, 한빛출판.", "김철수(2022), 「협동 로봇」, 12쪽.")
    found = kinds(HEAD, TEXT, MORE, "참고문헌", *entries, "오늘의 퀴즈", RELATED)
    assert {found[entry] for entry in entries} == {Kind.REFERENCE}
    assert found["오늘의 퀴즈"] is Kind.BOILERPLATE
