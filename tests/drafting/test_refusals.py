"""Which drafts of a machine are not kept."""

from __future__ import annotations

import pytest

from generator.drafting.refusals import refusals, tidied
from generator.model import Term


@pytest.mark.parametrize(
    ("source", "english"),
    [
        ("3억 달러를 투자했다", "It invested $300 million."),
        ("시진핑 주석", "President Xi Jinping (习近平)"),
        ("중국의 대응", "China’s response"),
        ("한국\t12\t중국", "South Korea\t12\tChina"),
        ("제2장", "2"),
    ],
)
def test_a_sound_draft_is_kept(source: str, english: str) -> None:
    assert list(refusals(source, tidied(english), "ko")) == []


def test_a_number_may_belong_to_the_english_name_of_a_term() -> None:
    committee = Term(
        id="sc-42",
        kind="organisation",
        forms=(("ko", ("AI 국제표준화회의",)), ("en", ("ISO/IEC JTC 1/SC 42",))),
    )
    source, english = "AI 국제표준화회의가 열렸다", "ISO/IEC JTC 1/SC 42 met."
    assert list(refusals(source, english, "ko", (committee,))) == []
    assert list(refusals(source, english, "ko")) != []


@pytest.mark.parametrize(
    ("source", "english", "reason"),
    [
        ("중국", "", "it is empty"),
        ("중국", " \n ", "it is empty"),
        ("중국의 대응", "중국의 대응", "it is not in English"),
        ("중국의 대응", "中国将采取应对措施 China", "it is not in English"),
        ("한국\t중국", "South Korea China", "the source has 2 cells, it has 1"),
        ("한국", "South\tKorea", "the source has 1 cells, it has 2"),
        ("중국", "Chi\x00na", "it holds control characters"),
        ("중국", "\x1b[31mChina", "it holds control characters"),
        ("3억 달러를 투자했다", "It invested $3 billion.", "has no counterpart in English"),
        ("40개 이상", "More than 40 of the 50", "does not stand in the source"),
    ],
)
def test_a_draft_that_cannot_be_right_is_refused(source: str, english: str, reason: str) -> None:
    assert reason in "; ".join(refusals(source, tidied(english), "ko"))


def test_a_draft_is_kept_on_one_line() -> None:
    assert tidied(" One\nline\u2028of  text \t and\ta cell\n") == "One line of text\tand\ta cell"
