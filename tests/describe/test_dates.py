"""Dates as pages write them, each in a line of a small page → the day that is published."""

from __future__ import annotations

import pytest

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
