from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from generator.read.one_line import SHORTEST, cut_one_line

PAGE = (
    "새벽신문 로그인 제목이 되는 말 입력 2024.03.02. 오전 9:10 홍길동 기자 "
    + "정부는 29일 반도체 수출 통제를 강화하는 방안을 발표했다. 값은 3.5% 올랐다. " * 8
    + "저작권자 ⓒ 새벽신문 무단전재 및 재배포 금지 관련기사 다른 글의 제목"
)


def test_menus_dates_names_and_notices_part_from_the_article() -> None:
    pieces = [piece.strip() for piece in cut_one_line([PAGE])]
    assert pieces[:7] == [
        "새벽신문",
        "로그인",
        "제목이 되는 말",
        "입력 2024.03.02. 오전 9:10",
        "홍길동 기자",
        "정부는 29일 반도체 수출 통제를 강화하는 방안을 발표했다.",
        "값은 3.5% 올랐다.",
    ]
    assert pieces[-3:] == [
        "저작권자 ⓒ 새벽신문 무단전재 및 재배포 금지",
        "관련기사",
        "다른 글의 제목",
    ]


def test_no_sentence_is_cut_inside() -> None:
    sentence = "Mr. J. Fenn of the U.S. paid $2.4 million on Jan. 5, said Dr. Lee (see p. 12). "
    assert set(cut_one_line([sentence * 9])) == {sentence}


def test_pages_with_lines_are_left_alone() -> None:
    lines = (PAGE, "둘째 줄이다.", "셋째 줄이다.")
    assert cut_one_line(lines) == lines
    paragraph = ("긴 문장 하나가 " * 60 + "끝났다.",)
    assert cut_one_line(paragraph) == paragraph


@given(st.text(min_size=1), st.integers(1, 30))
def test_the_pieces_are_the_text(text: str, times: int) -> None:
    line = (text + PAGE[: SHORTEST // 3]) * times
    assert "".join(cut_one_line([line])) == line
