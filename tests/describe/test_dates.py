"""Dates as pages write them, each in a line of a small page → the day that is published."""

from __future__ import annotations

import pytest

from generator.model import Sidecar
from tests.describe.cases import BODY, page

TITLES = {
    "ko": "정부, 새 계획을 내놓다",
    "zh": "政府宣布新计划",
    "ja": "政府が新しい計画を発表",
    "en": "A New Plan for the Industry",
}
MENU = ["boilerplate|Menu"] * 6
"""The day of the visit stands at the top of a page."""


@pytest.mark.parametrize(
    ("language", "line", "published"),
    [
        ("en", "06.20.13", "2013-06-20"),
        ("en", "20.02.14", "2014-02-20"),
        ("en", "20/02/14", "2014-02-20"),
        ("en", "05.06.14", ""),
        ("en", "13.14.15", ""),
        ("ko", "25.02.18", "2025-02-18"),
        ("zh", "25-02-18", "2025-02-18"),
        ("zh", "114-04-30", "2025-04-30"),
        ("en", "Tue Nov 30 22:17:41 CET 2004", "2004-11-30T22:17:41"),
        ("en", "Tue Nov 30 99:99:99 CET 2004", ""),
        ("zh", "Sat Aug 16 23:41:07 2025", "2025-08-16T23:41:07"),
        ("zh", "2024 02/02 11:35:27", "2024-02-02T11:35:27"),
        ("zh", "09/10/2021", "2021-10-09"),
        ("en", "09/10/2021", ""),
        ("en", "9/10/2021, 9:00 a.m.", "2021-09-10T09:00"),
        ("en", "9/10/2021 9:00 am ET", "2021-09-10T09:00"),
        ("zh", "出发时间/2024-05-20", ""),
        ("ja", "受付 2024年3月14日　受理 2024年5月2日　公開 2024年6月28日", "2024-06-28"),
        ("zh", "关键词：2024-05-20 世界测量日", ""),
        ("zh", "https://daily.example/2024-05-20/1.html", ""),
        ("ko", "시작일 : 2024.05.20", ""),
        ("ja", "撮影：2024年5月20日", ""),
        ("ja", "2024年  5月  20日", "2024-05-20"),
        ("en", "Join date: 12 Aug 2012", ""),
        ("en", "Member since 12 August 2012", ""),
        ("en", "January 25, 20235 min read", "2023-01-25"),
        ("en", "Jane DoeJanuary 25, 20230 Comments", "2023-01-25"),
        ("en", "January 25, 20235", ""),
        ("zh", "二〇二四年四月十五日", "2024-04-15"),
        ("zh", "二○二四年十一月廿三日", "2024-11-23"),
        ("zh", "民國一百一十三年六月三日", "2024-06-03"),
        ("zh", "民國一百年六月三日", "2011-06-03"),
        ("ja", "平成二十年六月三日", "2008-06-03"),
        ("zh", "二〇二四 年六月三日", "2024-06-03"),
        ("zh", "113年6月3日", "2024-06-03"),
        ("ja", "令和元年七月", "2019-07"),
        ("ko", "2024년 7·8월호 (통권 41호)", "2024-07"),
        ("ko", "24.05.23 09:48", "2024-05-23T09:48"),
        ("ko", "등록일 16-11-22 08:40 | 조회 317", "2016-11-22T08:40"),
        ("ja", "公開日 : 22/12/11", "2022-12-11"),
        ("en", "Date Published: 20/06/23", "2023-06-20"),
        ("en", "10.12.21 8:15am ET", "2021-10-12T08:15"),
        ("en", "Client Alert | 4 min read | 05.30.24", "2024-05-30"),
        ("en", "Chapter 3.1.12", ""),
        ("en", "3.1.12", ""),
        ("en", "Monday, 6. May 2024", "2024-05-06"),
        ("en", "Monday, July 8, 14:05, 2024", "2024-07-08T14:05"),
        ("en", "05/06/2024May 6, 2024", "2024-05-06"),
        ("en", "05/06/2024 04:12 PM EDT", "2024-05-06T16:12-04:00"),
        ("zh", "14:052024/05/06", "2024-05-06"),
        ("zh", "2.10.2019", "2019-10-02"),
        ("zh", "摄影时间：2024年5月3日 发布：2024年5月6日", "2024-05-06"),
        ("zh", "原文发表时间：2023年12月3日", ""),
        ("zh", "注册时间 2008-3-2", ""),
        ("en", "16 March to 8 September 2024", ""),
        ("en", "August 2, 1931 – January 19, 2023", ""),
        ("zh", "2024年9月12日-14日", ""),
        ("en", "February 8, 2020 @ 10:00 am - 1:00 pm", ""),
        ("en", "February 8, 2020 @ 9:14 pm", "2020-02-08"),
        ("en", "Thu, 06/21/2018 - 21:14", "2018-06-21T21:14"),
        ("zh", "制訂日期：2015/03/02　修訂日期：2023/08/30", "2015-03-02"),
    ],
)
def test_a_line_under_the_title_dates_the_page(language: str, line: str, published: str) -> None:
    found = page(*MENU, f"title|{TITLES[language]}", f"boilerplate|{line}", BODY[language])
    assert found.published.value == published


@pytest.mark.parametrize(
    "lines",
    [("Jan", "25", "2023"), ("25", "January", "2023"), ("Jan 25", "2023"), ("25 January", "2023")],
)
def test_a_date_in_boxes_of_its_own_dates_the_page(lines: tuple[str, ...]) -> None:
    boxes = [f"boilerplate|{line}" for line in lines]
    found = page(*MENU, f"title|{TITLES['en']}", *boxes, BODY["en"])
    assert found.published.value == "2023-01-25"


@pytest.mark.parametrize(
    ("language", "line", "below"),
    [
        ("en", "Posted 15 April 2024", "Location: Bern"),
        ("zh", "发布时间：2024-04-15", "地点：北京"),
        ("ko", "게시일 2024.04.15", "장소: 서울"),
    ],
)
def test_what_follows_a_day_that_is_called_that_of_publication_makes_it_no_event(
    language: str, line: str, below: str
) -> None:
    found = page("title|A title", f"paragraph|{line}", f"paragraph|{below}", BODY[language])
    assert found.published.value == "2024-04-15"


def test_the_day_of_an_event_is_not_that_of_publication() -> None:
    event = "dateline|Event date: 14 March 2025"
    found = page(f"title|{TITLES['en']}", event, "dateline|Published 25 January 2023", BODY["en"])
    assert found.published.value == "2023-01-25"


def test_the_day_of_the_visit_gives_way_to_the_date_under_the_title() -> None:
    visit, own = "dateline|• Sat. Jul 20th, 2024", "dateline|Jan 24, 2013"
    assert page(visit, f"title|{TITLES['en']}", own, BODY["en"]).published.value == "2013-01-24"
    assert page(visit, f"title|{TITLES['en']}", BODY["en"]).published.value == "2024-07-20"


def test_two_digits_for_the_year_are_none_inside_a_line() -> None:
    found = page("title|A New Plan", "boilerplate|Version 20.02.14", BODY["en"])
    assert not found.published.value


def test_the_day_of_publication_beats_that_of_the_last_change_beside_it() -> None:
    found = page(
        *MENU,
        "boilerplate|公開日時 : 2021/04/12 10:00",
        "dateline|更新日時 : 2023/10/31 15:22",
        f"title|{TITLES['ja']}",
        BODY["ja"],
    )
    assert found.published.value == "2021-04-12T10:00"


def test_the_day_over_the_weather_is_that_of_the_visit() -> None:
    weather = ["boilerplate|2026.01.01 (목)", "boilerplate|서울 3℃", "boilerplate|부산 7℃"]
    found = page(*weather, f"title|{TITLES['ko']}", "dateline|2024.05.20", BODY["ko"])
    assert found.published.value == "2024-05-20"


def test_the_papers_edition_in_brackets_dates_the_page() -> None:
    body = [BODY["ko"], "paragraph|(하늘신문 1996년 12월 24일자)"]
    found = page(*MENU, f"title|{TITLES['ko']}", *body)
    assert found.published.value == "1996-12-24"


ORDERS = [
    # The day stands first where the page writes `6 May 2024` or is British, the month where it
    # has a ZIP code; two signs against each other tell nothing.
    (("paragraph|The site opened on 12 March 2019.",), "2024-06-05"),
    (("boilerplate|www.gazette.example.co.uk",), "2024-06-05"),
    (("boilerplate|12 Main Street, Boise, ID 83702",), "2024-05-06"),
    (("boilerplate|12 Main Street, Boise, ID 83702", "boilerplate|news.example.co.uk"), ""),
    # Of dates that follow each other the number that differs is the day's.
    (("boilerplate|Mira, 06/06/2024", "boilerplate|Tom, 07/06/2024"), "2024-06-05"),
    (("boilerplate|Mira, 05/07/2024", "boilerplate|Tom, 05/08/2024"), "2024-05-06"),
    (("boilerplate|Also on 05/28/2024",), "2024-05-06"),
]


@pytest.mark.parametrize(("others", "published"), ORDERS)
def test_the_page_tells_in_which_order_it_writes(others: tuple[str, ...], published: str) -> None:
    found = page(*MENU, f"title|{TITLES['en']}", "dateline|05/06/2024", BODY["en"], *others)
    assert found.published.value == published


ROWS = [
    ("zh", "boilerplate|原创 老周 老周手记 昨天 07:01", "2024-06-02"),
    ("zh", "subtitle|蓝鲸快报 · 3小时前", "2024-06-03"),
    ("en", "dateline|18 hours ago", "2024-06-02"),
    ("zh", "dateline|05-06 08:30", "2024-05-06"),
    ("zh", "subtitle|编辑部 12-30 18:20", "2023-12-30"),
    ("en", "dateline|Jun 21", "2023-06-21"),
    ("en", "dateline|Feb 30", ""),
    ("zh", "boilerplate|截止 5月6日", ""),
]


@pytest.mark.parametrize(("language", "line", "published"), ROWS)
def test_a_row_under_the_title_counts_from_the_capture(
    language: str, line: str, published: str
) -> None:
    lines = (*MENU, f"title|{TITLES[language]}", line, BODY[language])
    assert page(*lines, sidecar=Sidecar(captured="2024-06-03")).published.value == published
    assert not page(*lines).published.value


def test_an_agencys_report_has_its_day_before_the_capture() -> None:
    lines = (
        *MENU,
        f"title|{TITLES['zh']}",
        "paragraph|环江社海城5月6日电（记者 梁小满）港口消息。",
    )
    captured = Sidecar(captured="2024-06-03")
    assert page(*lines, sidecar=captured).published.value == "2024-05-06"


@pytest.mark.parametrize(
    "lines",
    [("2023", "01/25", "14:02:11"), ("25", "2023-01"), ("01-25", "2023"), ("25日", "2023年1月")],
)
def test_a_date_in_boxes_of_numbers_dates_the_page(lines: tuple[str, ...]) -> None:
    boxes = [f"boilerplate|{line}" for line in lines]
    found = page(*MENU, f"title|{TITLES['zh']}", *boxes, BODY["zh"])
    assert found.published.value == "2023-01-25"


def test_a_label_may_stand_above_its_date() -> None:
    pairs = ("成文日期：", "2022年03月10日", "发布日期：", "2022年03月15日")
    lines = (f"dateline|{line}" if "年" in line else f"boilerplate|{line}" for line in pairs)
    found = page(*MENU, f"title|{TITLES['zh']}", *lines, BODY["zh"])
    assert found.published.value == "2022-03-15"


def test_a_release_begins_with_its_place_and_day() -> None:
    start = "paragraph|LONDON, May 6, 2024 (WORLD WIRE) -- The office has published its guidance."
    assert page(f"title|{TITLES['en']}", start, BODY["en"]).published.value == "2024-05-06"
    story = "paragraph|On May 6, 2024 -- a Monday -- the office published its guidance."
    assert not page(f"title|{TITLES['en']}", story, BODY["en"]).published.value


@pytest.mark.parametrize(
    ("title", "published"),
    [("講座：水用到哪裡去", ""), ("教育文化委員會審查會議紀錄", "2024-06-08")],
)
def test_only_the_record_of_a_meeting_is_dated_by_it(title: str, published: str) -> None:
    lines = ("dateline|時間：2024年6月8日（六）14:00", "boilerplate|地點：圖書館三樓")
    assert page(*MENU, f"title|{title}", *lines, BODY["zh"]).published.value == published


def test_the_labelled_day_below_the_text_is_its_own_if_there_is_one_only() -> None:
    head = (*MENU, f"title|{TITLES['zh']}", BODY["zh"], *["boilerplate|相關活動"] * 6)
    own = "boilerplate|發布日期：114-01-20　更新日期：114-02-03　點閱數：452"
    assert page(*head, own).published.value == "2025-01-20"
    assert not page(*head, own, "boilerplate|發布日期：114-01-21").published.value
