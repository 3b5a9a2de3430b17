"""What holds for every capture, whatever it is."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.clean import Reason, clean
from generator.model import Capture, Kind

FRAGMENTS = """\
본문 바로가기
관련기사
댓글 0
가장 많이 본 뉴스
홍길동 기자 a@b.kr
2024.05.20 10:26
■ 소제목
Ⅰ 서론
1 장
- 항목
* 용어: 설명
¹ 주석
9 주석
[표 1] 제목
가\t나
출처: 통계청
ⓒ 무단전재 금지
정부는 이날 대책을 발표하고 하반기부터 시행하겠다고 밝혔다.*
데이터 자원화
참고문헌
Home > News
By Jane Doe
责任编辑：王
関連記事
경제
▲ 사진
The ministry said on Monday that the rule would take effect at the end of the quarter.¹
""".splitlines()

line_texts = st.one_of(
    st.sampled_from(FRAGMENTS), st.just(""), st.text(st.characters(exclude_categories=["Cs"]))
)


def capture(lines: list[str]) -> Capture:
    return Capture(name="a.txt", encoding="utf-8", raw=b"", lines=tuple(lines))


@settings(deadline=None)
@given(st.lists(line_texts))
def test_every_line_comes_out_once_in_order_and_unchanged(texts: list[str]) -> None:
    lines = clean(capture(texts))
    assert [line.text for line in lines] == texts
    assert [line.n for line in lines] == list(range(1, len(texts) + 1))
    for line in lines:
        assert line.keep == (line.kind not in (Kind.BOILERPLATE, Kind.BLANK))
        assert line.reason in set(Reason)


@settings(deadline=None)
@given(st.lists(line_texts))
def test_at_most_one_title(texts: list[str]) -> None:
    assert sum(line.kind is Kind.TITLE for line in clean(capture(texts))) <= 1


@settings(deadline=None)
@given(st.lists(line_texts))
def test_white_space_alone_is_blank_and_nothing_else(texts: list[str]) -> None:
    for line in clean(capture(texts)):
        if line.kind is Kind.BLANK:
            assert not any(char.isalnum() for char in line.text)
        if not line.text.strip():
            assert line.kind is Kind.BLANK


@settings(deadline=None)
@given(st.lists(line_texts))
def test_the_same_capture_is_judged_the_same(texts: list[str]) -> None:
    assert clean(capture(texts)) == clean(capture(texts))
