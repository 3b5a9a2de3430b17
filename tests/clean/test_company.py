"""In what company a line stands on an East Asian page."""

from __future__ import annotations

from generator.clean.company import company_names
from generator.clean.context import judge_by_itself
from generator.clean.features import measure
from generator.clean.likeness import words_of
from generator.clean.naming import Names
from generator.clean.phrases import load_phrases

TEXT = "정부가 제조업 현장에 로봇을 보급하기로 하면서 공장의 인력 구조가 바뀔 것으로 전망된다."
LISTED = ["로봇 팔 하나의 값", "협동 로봇 시장", "로봇 학과의 봄"]


def names(texts: list[str], shares: list[float]) -> list[list[str]]:
    lines = measure(texts, load_phrases())
    own = judge_by_itself(lines)
    words = [words_of(text) for text in texts]
    columns = list(company_names(lines, own, shares, [False] * len(texts), words))
    return list(Names([()] * len(lines), columns).by_line())


def test_every_line_is_named_and_lines_of_one_shape_are_a_run() -> None:
    found = names([TEXT, *LISTED, TEXT], [0.9, 0.1, 0.1, 0.1, 0.9])
    assert [sum(name.startswith("run-of") for name in own) for own in found] == [2] * 5
    assert "run-of2-0" in found[1]
    assert "over-run-long-sentence-1" in found[3]


def test_lines_of_one_shape_that_take_turns_with_others_are_counted() -> None:
    found = names([TEXT, LISTED[0], TEXT, LISTED[1], TEXT, LISTED[2]], [0.5] * 6)
    assert "turns2-0" in found[1]


def test_a_words_worth_is_that_of_the_likely_text() -> None:
    likely, unlikely = (names([TEXT, TEXT], [share, 0.5])[1] for share in (1.0, 0.0))
    assert "likely-words6-2" in likely
    assert "likely-words0-2" in unlikely
