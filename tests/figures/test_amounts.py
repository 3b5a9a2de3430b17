"""Which amounts a text states, and which of its numbers are none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.figures import amounts_in
from generator.model import Amount, Kind, NoteMark, Passage
from tests.quality.evidence import meant_by


def passage(text: str, *marks: NoteMark) -> Passage:
    return Passage(id="p-1", kind=Kind.PARAGRAPH, text=text, first=1, last=1, marks=marks)


def found(text: str, language: str) -> list[str]:
    return [meant_by(amount) for amount in amounts_in(passage(text), language)]


STATED = [
    ("ko", "330억달러를 투자했다", ["exact 33000000000 US dollars"]),
    ("ko", "(약 45조원) 규모", ["about 45000000000000 Korean won"]),
    ("ko", "매개변수 1,750억 개", ["exact 175000000000 items"]),
    ("ko", "687개의 중국 기업", ["exact 687 items"]),
    ("ko", "1.287GWh의 전기", ["exact 1.287 gigawatt hours"]),
    ("ko", "초당 110.2경 번의 연산", ["exact 1102000000000000000 operations"]),
    ("ko", "30.1%, 3.5%였으나", ["exact 30.1 per cent", "exact 3.5 per cent"]),
    ("ko", "1~2년 뒤처진다", ["exact 1..2 years"]),
    ("ko", "1시간 30분 걸린다", ["exact 90 minutes"]),
    ("ko", "1~2시간 30분 걸린다", ["exact 60..150 minutes"]),
    ("ko", "10분의 1로", ["exact 0.1 of the whole"]),
    ("ko", "40개 이상의 모델", ["at least 40 items"]),
    ("ko", "2.7배로 증가", ["exact 2.7 times"]),
    ("ko", "10~20억 달러", ["exact 1000000000..2000000000 US dollars"]),
    ("ko", "20여 년 만에", ["about 20 years"]),
    ("ko", "10%도 채 안 되는", ["at most 10 per cent"]),
    ("ko", "3.1%포인트 낮다", ["exact 3.1 percentage points"]),
    ("ko", "1조 2,000억 원", ["exact 1200000000000 Korean won"]),
    ("zh", "投资约3.5亿美元", ["about 350000000 US dollars"]),
    ("zh", "增长了近3倍", ["about 3 times"]),
    ("zh", "2700亿元人民币的基金", ["exact 270000000000 Chinese yuan"]),
    ("zh", "共40多家企业", ["about 40 companies"]),
    ("zh", "三年内，占比達35%以上", ["at least 35 per cent"]),
    ("zh", "股價達1,000億元", ["exact 100000000000 元, currency not told"]),
    ("ja", "最大5900億円の支援", ["at most 590000000000 Japanese yen"]),
    ("ja", "3割の企業", ["exact 30 per cent"]),
    ("ja", "３５カ国が参加", ["exact 35 countries"]),
    ("en", "about $33 billion", ["about 33000000000 US dollars"]),
    ("en", "1.5-2 trillion won", ["exact 1500000000000..2000000000000 Korean won"]),
    ("en", "more than 40 AI models were approved", ["at least 40 models"]),
    ("en", "it grew 17.7-fold to 18 percent", ["exact 17.7 times", "exact 18 per cent"]),
    ("en", "a gap of 1 to 2 years", ["exact 1..2 years"]),
]
NOT_STATED = [
    ("ko", "2024년 1월 29일(현지시간) 오전 10시 30분"),
    ("ko", "23.05.17 발표, 24년 3월 시행"),
    ("ko", "전화 02-1234-5678, 010-9876-5432"),
    ("ko", "기사번호 20240202001800085"),
    ("ko", "표 3, [그림 12], 제2차관, 제5조 2항, 제13회"),
    ("ko", "GPT-4와 H100, GPT-3.5, LLaMA2, A100"),
    ("ko", "14나노 공정과 7nm 반도체"),
    ("ko", "1960년대, 95년생, 3년차, 1위, 5G"),
    ("ko", "ISBN 978-89-123-4567-8, doi:10.1000/182"),
    ("ko", "(Brown et al., 2020) pp. 1877-1901"),
    ("ko", "출처 https://example.com/2024/12개/345"),
    ("zh", "2023年10月17日，第5章图3，7纳米工艺"),
    ("zh", "电话：010-6655-1234"),
    ("ja", "2ナノ世代、令和6年5月、第3回、図2"),
    ("en", "on January 29, 2024, Section 301, Table 4 and Figure 12"),
    ("en", "GPT-4, Llama 2 70B, version 3.5, iOS 17.4.1, COVID-19 cases"),
    ("en", "2022 reports; see p. 14; call +1 202-555-0143"),
    ("ko", f"100분의 {'9' * 40}, 百分之{'9' * 40}, 1{'만' * 60}원"),
]


@pytest.mark.parametrize(("language", "text", "wanted"), STATED)
def test_amounts_are_read_with_their_unit(language: str, text: str, wanted: list[str]) -> None:
    assert found(text, language) == wanted


@pytest.mark.parametrize(("language", "text"), NOT_STATED)
def test_other_numbers_are_no_amounts(language: str, text: str) -> None:
    assert found(text, language) == []


def test_a_footnote_mark_is_no_part_of_an_amount() -> None:
    text = "중국 기업 687개1)가 올랐다"
    mark = NoteMark(start=text.index("1)"), end=text.index("1)") + 2, note="p-2")
    (amount,) = amounts_in(passage(text, mark), "ko")
    assert amount.written == "687개"


PIECES = st.one_of(
    st.integers(0, 10**9).map(str),
    st.sampled_from(
        [
            *"억조만원개명%~-.,년월일약億元年/() ",
            "달러",
            "이상",
            " billion",
            "$",
            "million",
            "分之",
            "분의",
            "0^0",
            "9" * 30,
            " mıllion",
        ]
    ),
    st.text(max_size=3),
)


@given(st.lists(PIECES, max_size=30).map("".join), st.sampled_from(["ko", "zh", "ja", "en", "und"]))
def test_amounts_of_any_text_stand_in_order_and_apart(text: str, language: str) -> None:
    amounts: tuple[Amount, ...] = amounts_in(passage(text), language)
    ends = [0, *(amount.end for amount in amounts)]
    for amount, end in zip(amounts, ends, strict=False):
        assert end <= amount.start < amount.end <= len(text)
        assert amount.low <= amount.high
        assert any(sign.isdigit() for sign in amount.written)
