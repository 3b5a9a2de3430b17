"""Dates in a text, resolved by the date of publication."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.events import find_events
from generator.model import Certainty, Document, Event, Kind, Paragraph, Passage


def events_of(
    text: str, language: str, published: str = "2024-02-08", kind: Kind = Kind.PARAGRAPH
) -> tuple[Event, ...]:
    passage = Passage(id="p-1", kind=kind, text=text, first=1, last=1)
    return find_events(Document(blocks=(Paragraph(passage=passage),)), published, language)


def dates(text: str, language: str, published: str = "2024-02-08") -> list[str]:
    return [f"{e.date} {e.part}".strip() for e in events_of(text, language, published)]


DATED = [
    ("ko", "(23.05.17) 미국은 규제를 발표", ["2023-05-17"]),
    ("ko", "2024년 1월 29일(현지시간) 공개", ["2024-01-29"]),
    ("ko", "지난 31일 보도했다", ["2024-01-31"]),
    ("ko", "지난해 11월 출시했다", ["2023-11"]),
    ("ko", "2022년 말까지 등재됐다", ["2022 end"]),
    ("ko", "2023년 3분기 매출", ["2023 third quarter"]),
    ("ko", "1월 15일부터 19일까지 열린", ["2024-01-15", "2024-01-19"]),
    ("ko", "'45년 5월 3일생으로 '23년 5월에 물러났다", ["1945-05-03", "2023-05"]),
    ("ko", "해당 연도 1월 1일부터 계산한다", []),
    ("zh", "自当年1月1日起累计提供", []),
    ("zh", "2023年亏损，当年12月31日被收购", ["2023", "2023-12-31"]),
    ("ja", "'45年生まれで、23年5月に退任した", ["1945", "2023-05"]),
    ("en", "He was born on May 3, '45 in Suwon.", ["1945-05-03"]),
    ("en", "The target is due in May '45.", ["2045-05"]),
    ("en", "Reports are due on March 1 of each year.", []),
    ("ko", "규제는 4월 29일까지 의견을 받을 예정이다", ["2024-04-29"]),
    ("ko", "지난달 공개했고 내년 시행한다", ["2024-01", "2025"]),
    ("ko", "특허는 ('21년 기준) 늘었다", ["2021"]),
    ("ko", "2,695억 불(00년) → 7,209억 불(20년)", ["2000", "2020"]),
    ("ko", "2017년 4월에 시작해 같은 해 10월에 끝났다", ["2017-04", "2017-10"]),
    ("zh", "2023年10月17日，美国商务部公布", ["2023-10-17"]),
    ("zh", "去年10月的规定", ["2023-10"]),
    ("zh", "1月29日发布，2023年底完成", ["2024-01-29", "2023 end"]),
    ("ja", "令和6年1月に公表し、昨年12月の調査では", ["2024-01", "2023-12"]),
    ("ja", "先月20日に発表した", ["2024-01-20"]),
    ("en", "on January 29, 2024, and Feb. 2", ["2024-01-29", "2024-02-02"]),
    ("en", "29 January 2024; in 2022; late 2023", ["2024-01-29", "2022", "2023 end"]),
    ("en", "last year, last November, on Monday", ["2023", "2023-11", "2024-02-05"]),
]
PRESS = [
    ("ko", "2021~2023년 평균", ["2021", "2023"]),
    ("ko", "2023년 5월~2024년 3월", ["2023-05", "2024-03"]),
    ("ko", "2월 10~11일에, 지난주 금요일부터", ["2024-02-10", "2024-02-11", "2024-02-02"]),
    ("ko", "23일 오후 6시에 공개된다", ["2024-02-23"]),
    ("ko", "지난 31일 보도했다, 어제 밝혔다", ["2024-01-31", "2024-02-07"]),
    ("ko", "올여름 덥고 내후년 완공한다", ["2024 summer", "2026"]),
    ("ko", "2023년 3월에 열려 이듬해 1월 끝났다", ["2023-03", "2024-01"]),
    ("ko", "2001년부터 22년 동안 지켰다", ["2001"]),
    ("ko", "2025년도 예산", ["2025"]),
    ("ko", "오는 25일 기준이다. 5일까지 접수했다", ["2024-02-25", "2024-02-05"]),
    ("zh", "在週三飆出。下周三公布", ["2024-02-07", "2024-02-14"]),
    ("zh", "16日的比賽可能延到9月", ["2024-02-16", "2024-09"]),
    ("zh", "今年年初启动，二〇二三年三月一日施行", ["2024 beginning", "2023-03-01"]),
    ("zh", "在9月30日前提交，30日内申报", ["2023-09-30"]),
    ("zh", "今日（7日）宣布", ["2024-02-07"]),
    ("ja", "7月19、20日に開く", ["2024-07-19", "2024-07-20"]),
    ("ja", "2026年3月末が期限だが、1月の時点で", ["2026-03 end", "2024-01"]),
    ("ja", "2023年7～9月期、24年3月期", ["2023 third quarter"]),
    ("ja", "再来年に完成する。2023年後半に着工した", ["2026", "2023 second half"]),
    ("ja", "2020年から23年にかけて", ["2020", "2023"]),
    ("ja", "「事務所が5日に開いた」と語る", ["2024-02-05"]),
    ("ja", "翌年3月まで", []),
    ("en", "It said Tuesday that it will, on Monday, close", ["2024-02-06", "2024-02-05"]),
    ("en", "Results are due on Monday; by Friday it closes", ["2024-02-12", "2024-02-09"]),
    ("en", "lost since October, above that of June", ["2023-10", "2023-06"]),
    ("en", "between June and September 2023", ["2023-06", "2023-09"]),
    ("en", "It fell in Q4 2023, and in summer 2023.", ["2023 fourth quarter", "2023 summer"]),
    ("en", "on 25 January. It met on February 5-6.", ["2024-01-25", "2024-02-05", "2024-02-06"]),
    ("en", "first published on Dec. 2, 2023, and revised in January", ["2023-12-02", "2024-01"]),
    ("en", "The sums since 2008; the year to January 31.", ["2008", "2024-01-31"]),
    ("ko", "지난\u00a0주 금요일에, 지난\u00a0해 3월에", ["2024-02-02", "2023-03"]),
    ("en", "in Auguſt 2023 and on Thurſday", ["2023-08", "2024-02-08"]),
]
UNDATED = [
    ("ko", "월요일과 화요일은 이쪽에서, 오늘날, 30일 안에, 3박 4일"),
    ("zh", "一周一次，周一至周五，2025财年"),
    ("ja", "2025年度末、昨年度、昨年5月期、前年同月比、月曜の朝"),
    ("en", "on a Tuesday, every Friday, Monday to Friday, Black Friday, in fiscal 2026"),
    ("ko", "10년 뒤처져 있다. 3일 만에, 5개월 동안, 1960년대, 3년차"),
    ("ko", "「2023년 인공지능 지수」와 《2030년 계획》"),
    ("ko", "입력 2024.02.08 10:20 | 수정 2024.02.08 11:00, 검색일: 2024. 1. 29."),
    ("ko", "보도가 있다(조선일보, 2024.1.29)"),
    ("ko", "매년 4월과 10월에 열린다"),
    ("ko", "https://example.com/2024-01-29/article"),
    ("ko", "13월 45일, 2023년 2월 30일"),
    ("en", "iOS 17.4.1, may decide, the 2022 report, 2030 seats, in 2,022 cases"),
    ("en", "retrieved January 29, 2024"),
]


@pytest.mark.parametrize(("language", "text", "wanted"), DATED)
def test_dates_are_resolved(language: str, text: str, wanted: list[str]) -> None:
    assert dates(text, language) == wanted


@pytest.mark.parametrize(("language", "text", "wanted"), PRESS)
def test_forms_of_the_press_are_resolved(language: str, text: str, wanted: list[str]) -> None:
    assert dates(text, language) == wanted


TOLD = [
    (
        "en",
        "It takes effect on 2 January 2025.",
        "Update documents before 2 January.",
        "2025-01-02",
    ),
    ("ko", "규칙은 2025년 1월 2일 시행된다.", "1월 2일 전에 문서를 고쳐야 한다.", "2025-01-02"),
    ("zh", "规则于2025年1月2日生效。", "请在1月2日前更新文件。", "2025-01-02"),
    ("ja", "規則は2025年1月2日に発効する。", "1月2日より前に文書を改める。", "2025-01-02"),
    ("en", "On 12 November 2019 it was founded.", "Staff met on 12 November.", "2024-11-12"),
    ("en", "On 2 May 2022 and 2 May 2023 it met.", "It met on 2 May.", "2024-05-02"),
]


@pytest.mark.parametrize(("language", "full", "text", "wanted"), TOLD)
def test_a_day_without_a_year_is_of_the_one_given_in_full(
    language: str, full: str, text: str, wanted: str
) -> None:
    passages = (
        Passage(id=f"p-{line}", kind=Kind.PARAGRAPH, text=one, first=line, last=line)
        for line, one in enumerate((text, full), start=1)
    )
    blocks = tuple(Paragraph(passage=passage) for passage in passages)
    events = find_events(Document(blocks=blocks), "2024-11-14", language)
    assert events[0].date == wanted


@pytest.mark.parametrize(("language", "text"), UNDATED)
def test_other_numbers_date_nothing(language: str, text: str) -> None:
    assert dates(text, language) == []


def test_it_is_told_how_a_date_is_known() -> None:
    found = events_of("2024년 1월 15일부터 19일까지, 지난해", "ko")
    assert [event.certainty for event in found] == [
        Certainty.STATED,
        Certainty.CARRIED,
        Certainty.COUNTED,
    ]


@pytest.mark.parametrize(
    ("published", "wanted"),
    [("", ["2022"]), ("2024", ["2022", "2023"]), ("2024-02", ["2022", "2023", "2024-02-16"])],
)
def test_only_what_the_publication_tells_is_counted(published: str, wanted: list[str]) -> None:
    assert dates("2022년 이후 지난해 늘었고 지난 16일 공개됐다", "ko", published) == wanted


@pytest.mark.parametrize("published", ["9999-12-31", "0001-01-01", "0000"])
def test_from_a_year_that_is_a_slip_nothing_is_counted(published: str) -> None:
    assert dates(
        "내년 3월 시행한다. 지난달 16일 발표했다. 2023년 5월 나왔다.", "ko", published
    ) == ["2023-05"]


def test_a_bibliography_dates_no_events() -> None:
    assert not events_of("블룸버그, 2024.01.29.", "ko", kind=Kind.REFERENCE)
    assert not events_of(
        "Business Post(2023.3.10.) 챗GPT는 전기 먹는 하마", "ko", kind=Kind.FOOTNOTE
    )


PIECES = st.one_of(
    st.integers(0, 3000).map(str),
    st.sampled_from(
        [*"년월일年月日.-(),말", "지난", "지난해", "January", "last ", "on ", "in ", "Monday"]
    ),
    st.sampled_from([" ", "\u00a0", "지난\u00a0주", "Auguſt", "Aprıl", "laſt year"]),
    st.text(max_size=2),
)


@given(
    st.lists(PIECES, max_size=30).map("".join),
    st.sampled_from(["ko", "zh", "ja", "en"]),
    st.sampled_from(["", "2024", "2024-02", "2024-02-29", "2024-02-08T10:00:00+09:00", "soon"]),
)
def test_every_date_is_of_the_calendar_and_stands_in_the_text(
    text: str, language: str, published: str
) -> None:
    end = 0
    for event in events_of(text, language, published):
        assert end <= event.start < event.end <= len(text)
        end = event.end
        year, month, day = (*map(int, event.date.split("-")), 1, 1)[:3]
        assert 1800 <= year < 2200
        assert 1 <= month <= 12
        assert 1 <= day <= 31
