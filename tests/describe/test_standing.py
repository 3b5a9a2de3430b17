"""Authors and dates that no word labels, and the words that are no authors and no dates."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model import Kind, Sidecar
from tests.describe.cases import BODY, page

TITLE = "title|A new plan for chips and data centres"
EAST_ASIAN_TITLE = "title|새 계획 新計画"

# ---------------------------------------------------------------- authors

LEFT_OUT = [
    ("By Jane Doe and John Roe", "Jane Doe, John Roe"),
    ("BY JANE DOE AND JOHN ROE", "JANE DOE, JOHN ROE"),
    ("By Jane Doe, Staff Writer", "Jane Doe"),
    ("By Jane Doe, ACME Columnist", "Jane Doe"),
    ("By Jane DoeUpdated January 29, 2024", "Jane Doe"),
    ("Byline profile imageWritten\N{NO-BREAK SPACE}by Jane Doe, CFP®", "Jane Doe"),
    ("Posted by Jane Doe on January 29, 2024", "Jane Doe"),
    ("Posted by sysadmin42 on Friday January 5, 2024", "sysadmin42"),
    ("BySarah July 30, 2019", "Sarah"),
    ("Opinion by Jane Doe", "Jane Doe"),
    ("Words: Jane Doe", "Jane Doe"),
    ("Jane Doe Published: January 3, 2024", "Jane Doe"),
    ("Jane (Ann) Doe | January 3, 2024", "Jane (Ann) Doe"),
    ("January 5, 2024 By Jane Doe", "Jane Doe"),
    ("By Associated Press", "Associated Press"),
    ("By ACME Team", "ACME Team"),
    ("By Industry", ""),
    ("By Company Size", ""),
    ("Privacy Policy", ""),
    ("Posted on January 3, 2024", ""),
]


@pytest.mark.parametrize(("text", "author"), LEFT_OUT)
def test_a_byline_counts_where_the_cleaning_left_it_out(text: str, author: str) -> None:
    menu = "boilerplate|Plans for every industry and every size of company"
    assert page(menu, TITLE, f"boilerplate|{text}", BODY["en"]).author.value == author


STANDING = [
    (("Jane Doe", "January 3, 2024", "5 min read"), "Jane Doe"),
    (("By", "Okedara Pavlina"), "Okedara Pavlina"),
    (("By", "Pavlina Okedara | The Sky Newsroom"), "Pavlina Okedara"),
    (("Podium staff", "Podium Staff", "calendarApr 16, 2024"), "Podium staff"),
    (("Picture of Ahmet Serhan", "Ahmet Serhan"), "Ahmet Serhan"),
    (("12/19/2025 • Friday Philosophy • David Gordon",), "David Gordon"),
    (("Customer Stories", "January 3, 2024"), ""),
    (("Sign Up", "Log In"), ""),
    (("钟  砺", "2024年12月05日05:46"), "钟砺"),
    (("つゆくさ", "2024年12月22日 08:30", "フォロー", "つゆくさ"), "つゆくさ"),
    (("하늘일보", "2024.01.29"), ""),
    (("반응형", "2024.01.29"), ""),
    (("by 느린우체통 Mar 17. 2024",), "느린우체통"),
    (("编辑 王小明", "2024年12月05日"), ""),
]


@pytest.mark.parametrize(("lines", "author"), STANDING)
def test_a_name_that_stands_alone_is_known_by_what_stands_around_it(
    lines: tuple[str, ...], author: str
) -> None:
    left_out = [f"boilerplate|{line}" for line in lines]
    stories = "boilerplate|More customer stories: sign up or log in"
    assert page(TITLE, *left_out, BODY["en"], stories).author.value == author


def test_a_box_after_the_text_names_the_author() -> None:
    tail = ("Author", "CP", "Chengcheng Pei", "Staff Software Engineer")
    found = page(TITLE, BODY["en"], *(f"boilerplate|{line}" for line in tail))
    assert (found.author.value, found.author.line) == ("Chengcheng Pei", 5)


def test_tags_under_the_title_are_nobody() -> None:
    text = "paragraph|先週、新しい規制が発表された。半導体の輸出が対象になるという。"
    head = ("dateline|2025-02-11", "title|新しい輸出のきまりを読んでみた")
    assert page(*head, "paragraph|佐藤 花子", text).author.value == "佐藤 花子"
    assert not page(*head, "paragraph|半導体 規制", text).author.value


def test_who_comments_is_no_author() -> None:
    tail = ("Picture of Sarah Jones", "Sarah Jones", "says:", "January 3, 2024", "Great!")
    assert not page(TITLE, BODY["en"], *(f"boilerplate|{line}" for line in tail)).author.value


EAST_ASIAN = [
    ("（寶島社記者簡以安台北15日電）美國政府擬對半導體課徵關稅。", "zh", "簡以安"),
    ("启明财经记者 阮清欢 深圳报道", "zh", "阮清欢"),
    ("文／本刊记者 宫晓岚", "zh", "宫晓岚"),
    ("（山田つむぎ）", "ja", "山田つむぎ"),
    ("インタビュー・テキスト：比嘉つむぎ", "ja", "比嘉つむぎ"),
    ("文・山田太郎", "ja", "山田太郎"),
    ("（共同）", "ja", ""),
    ("추예린 기자 승인 2025.10.13 14:05 댓글 0", "ko", "추예린"),
    ("설한빛 연구위원(지역산업연구실), 마루온 부연구위원(도시재생센터)", "ko", "설한빛, 마루온"),
    ("작성일 2024-02-08 작성자 홍길동 조회 123", "ko", "홍길동"),
    ("담당부서 반도체공급망과", "ko", ""),
    ("담당 부서 | 책임자 | 과장 홍길동 (044-203-4040)", "ko", ""),
]


@pytest.mark.parametrize(("text", "language", "author"), EAST_ASIAN)
@pytest.mark.parametrize("kind", [Kind.BYLINE, Kind.PARAGRAPH])
def test_a_byline_counts_where_it_was_taken_for_text(
    text: str, language: str, author: str, kind: Kind
) -> None:
    found = page(EAST_ASIAN_TITLE, f"{kind.value}|{text}", BODY[language]).author.value
    assert found == author


def test_a_page_that_lost_its_line_ends_still_names_its_author() -> None:
    text = (
        "로봇이 끓인 라면 입력 2024-06-15 09:20 변유나 기자 댓글 0 글자크기 지난달 휴게소에 들어선"
    )
    assert page(f"notice|{text}").author.value == "변유나"


# ------------------------------------------------------------------ dates

DATES = [
    ("Jane Doe July 13, 2025 — 7 minutes read", "2025-07-13"),
    ("by Jane DoeNovember 20, 2007", "2007-11-20"),
    ("calendarApr 16, 2024", "2024-04-16"),
    ("Mar 17. 2024", "2024-03-17"),
    ("2024年12月22日 08:30", "2024-12-22T08:30"),
    ("발간일 2024.12.30", "2024-12-30"),
    ("입력 24.01.29", "2024-01-29"),
    ("民國113年6月3日", "2024-06-03"),
    ("發布日期：113-06-03", "2024-06-03"),
    ("Copyright January 3, 2024 Sky Daily", ""),
    ("As of July 31, 2025, the office has received:", ""),
    ("8 Best Index Funds to Buy in March 2026", ""),
]


@pytest.mark.parametrize(("text", "date"), DATES)
def test_a_date_near_the_title_needs_no_label(text: str, date: str) -> None:
    assert page(TITLE, f"boilerplate|{text}", BODY["en"]).published.value == date


def test_dates_after_the_text_are_those_of_other_pieces() -> None:
    teasers = ("A first story", "January 3, 2024", "A second story", "January 2, 2024")
    assert not page(TITLE, BODY["en"], *(f"boilerplate|{line}" for line in teasers)).published.value


@pytest.mark.parametrize(
    ("elsewhere", "date"),
    [
        ("Nothing of the sort", ""),
        ("Read on December 02, 2025", "2025-12-02"),
        ("Read on 12 February 2025", "2025-02-12"),
        ("Read on 31/01/2025", "2025-02-12"),
        ("Read on 01/31/2025", "2025-12-02"),
    ],
)
def test_the_page_tells_which_number_is_the_day(elsewhere: str, date: str) -> None:
    story = f"paragraph|{elsewhere}, a day of which much was said in all the papers."
    found = page(TITLE, "dateline|12/02/2025", BODY["en"], story)
    assert found.published.value == date


RELATIVE = [
    ("3 days ago", "2024-05-31"),
    ("Posted 2 hours ago", "2024-06-03"),
    ("yesterday", "2024-06-02"),
    ("어제", "2024-06-02"),
    ("2시간 전", "2024-06-03"),
    ("3일 전", "2024-05-31"),
    ("昨天 10:26", "2024-06-02"),
    ("2天前", "2024-06-01"),
    ("2 months ago", ""),
    ("today", ""),
]


@pytest.mark.parametrize(("text", "date"), RELATIVE)
def test_days_are_counted_back_from_the_capture(text: str, date: str) -> None:
    lines = (TITLE, f"boilerplate|{text}", BODY["en"])
    assert page(*lines, sidecar=Sidecar(captured="2024-06-03")).published.value == date
    assert not page(*lines).published.value


def test_days_are_counted_back_from_the_day_that_the_page_shows() -> None:
    found = page("boilerplate|2024년 6월 3일 월요일", TITLE, "boilerplate|3일 전", BODY["ko"])
    assert (found.published.value, found.published.line) == ("2024-05-31", 3)


@given(st.lists(st.text(max_size=60), max_size=8))
def test_any_lines_can_be_described(texts: list[str]) -> None:
    lines = [f"boilerplate|{''.join(text.splitlines())}" for text in texts]
    found = page(TITLE, *lines, BODY["en"])
    assert found.author.line is None or found.author.value


@pytest.mark.parametrize("heading", ["用意したもの", "困ったこと", "うまくいった理由"])
def test_a_heading_that_a_clause_makes_a_noun_is_nobody(heading: str) -> None:
    parts = (f"paragraph|{heading}", "dateline|2026-06-05", f"heading|{heading}")
    assert not page(EAST_ASIAN_TITLE, *parts, BODY["ja"]).author.value
