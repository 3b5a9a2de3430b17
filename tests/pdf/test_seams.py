"""Where two Korean lines meet: a space or none."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.pdf import lay_out
from generator.pdf.spacing import spacing_of
from tests.pdf.papers import KOREAN, Sheet

PARAGRAPHS = (
    (
        "정부는 하천의 둑을 높이는 대신 물이 머물 자리를 넓히는 쪽으로 정책의 방향을 바꾸기로"
        " 하였다. 둑을 높이는 데에는 큰돈이 들지만, 논을 빌려 물을 가두는 데에는 그 절반이면 된다."
    ),
    (
        "농민들은 해마다 얼마를 받을지 미리 알고 싶어 하지만, 물이 언제 들어올지는 아무도 알지"
        " 못한다. 이에 따라 정부는 물이 들어온 해와 그러지 않은 해를 나누어 지급하기로 하였다."
    ),
)


@pytest.mark.parametrize(
    ("before", "after", "parted"),
    [
        ("정부는", "방안을", True), ("가장", "목마른", True), ("하기", "위하여", True),
        ("있", "으며", False), ("반도", "체의", False), ("하", "였다", False),
        ("발표", "했다", False), ("검토", "하고", False),
    ],
)  # fmt: skip
def test_korean_at_large_says_where_words_end(before: str, after: str, *, parted: bool) -> None:
    assert spacing_of((), Counter()).parts(before, after) is parted


@pytest.mark.parametrize(
    ("texts", "parted"),
    [(["새 물자원 관리", "옛 물자원 조사"], False), (["맑은 물 자원", "깊은 물 자원"], True)],
)
def test_the_document_says_more_than_korean_at_large(texts: list[str], *, parted: bool) -> None:
    assert spacing_of(texts, Counter()).parts("물", "자원") is parted


@given(st.text("가나다라는의에 ", max_size=40), st.text("가나다", min_size=1, max_size=4))
def test_any_document_says_something(text: str, word: str) -> None:
    assert spacing_of([text], Counter(text.split())).parts(word, word) in {True, False}


@pytest.mark.parametrize("width", [250, 330])
def test_spaces_written_at_the_ends_of_lines_are_believed(width: int) -> None:
    sheet = Sheet()
    for paragraph in PARAGRAPHS:
        for line in broken_anywhere(paragraph, width // 11):
            sheet.at(72, sheet.y, line, 11, KOREAN)
            sheet.y -= 17
        sheet.y -= 12
    assert lay_out(sheet.made()).lines == PARAGRAPHS


def broken_anywhere(text: str, letters: int) -> list[str]:
    """Lines of so many letters each; a space between two stays at the end of the first."""
    lines = [""]
    for sign in text:
        if len(lines[-1]) >= letters and sign not in " .,":
            lines.append("")
        lines[-1] += sign
    return lines
