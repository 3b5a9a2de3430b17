"""Lines around the title that are the article's: names, roles, credits, series, months."""

from __future__ import annotations

import pytest

from generator.clean.bylines import is_author_line
from generator.clean.dates import is_date_line
from generator.clean.features import columns_of
from generator.clean.latin_names import names_somebody
from generator.clean.phrases import Role, load_phrases
from generator.model import Kind
from tests.clean.test_neighbours import HEAD, MORE, TEXT, kinds

STORY = (
    "The last ferry left the harbour on Sunday with nine passengers, two dogs and a piano, and the "
    "council has not said who will run the route when the contract ends in the spring.\n\n"
    "People on the island had asked for a night service since 1987. They were given a timetable, "
    "then a survey, and at last a letter that called the matter closed."
)


@pytest.mark.parametrize(
    "line",
    [
        "Dmitri Halloway",
        "J. R. Okonkwo and Ana de la Cruz",
        "DANIELLE ACHEBE AND RUFUS WHITLOW",
        "Bogdan Hurley in Zagreb",
        "Trish Bellamy, Staff Writer",
        "Photographs by Petra Lindholm",
        "Words: Ade Brannock",
    ],
)
def test_a_name_in_latin_letters_below_the_title_is_a_byline(line: str) -> None:
    assert names_somebody(line)
    found = kinds("The Last Ferry to Saint Brannoc", line, "", STORY)
    assert found[line] is Kind.BYLINE


@pytest.mark.parametrize(
    "line", ["Photo Gallery", "View All Stories", "Story Highlights", "Before You Begin", "Menu"]
)
def test_buttons_with_capitals_are_no_names(line: str) -> None:
    assert not names_somebody(line)


@pytest.mark.parametrize(
    "line",
    [
        "글·사진 홍길동",
        "글 신경과 홍길동 교수 / 정리 홍보팀",
        "一审：王芳 二审：李明 三审：赵强",
        "（江城日报记者 王芳 李明）",
        "[取材・文] 山田花子　[写真] 佐藤一",
        "文● 山田花子　撮影● 佐藤一郎",
        "主播：小满、大鹿",
    ],
)
def test_credits_without_a_colon_are_bylines(line: str) -> None:
    assert is_author_line(line, columns_of(line), marked=False)


@pytest.mark.parametrize(
    "line",
    [
        *("글을 쓰는 시간", "진행 중인 행사", "编辑精选", "文化と歴史", "번역 인공지능 시대"),
        *("一审判决 二审改判", "口述：我在江边修船的三十年"),
    ],
)
def test_lines_that_begin_like_a_credit_are_none(line: str) -> None:
    assert not is_author_line(line, columns_of(line), marked=False)


@pytest.mark.parametrize(
    "line",
    [
        "July 2013",
        "Updated March 2023",
        "Vol. 12 No. 9 · September 2021",
        "3rd Feb",
        "Fri 26 Jan",
        "2025년 3월호 (통권 219호)",
        "令和７年９月",
    ],
)
def test_days_and_months_alone_are_datelines(line: str) -> None:
    assert is_date_line(line)


@pytest.mark.parametrize(
    "line",
    ["이슈페이퍼 2025-08", "로봇이 온다 ②", "封面故事｜第812期", "地図から消える線路　第3回"],
)
def test_the_number_of_an_issue_over_the_title_stays(line: str) -> None:
    assert kinds(line, HEAD, TEXT, MORE)[line] is Kind.SUBTITLE


def test_a_category_with_a_count_over_the_title_goes() -> None:
    assert kinds("로봇 (29)", HEAD, TEXT, MORE)["로봇 (29)"] is Kind.BOILERPLATE


@pytest.mark.parametrize("phrase", ["이 연재의 다른 기사", "24小时热门", "more by this author"])
def test_phrases_that_stand_alone_neither_open_lists_nor_close_texts(phrase: str) -> None:
    found = load_phrases().find(phrase, ends_sentence=False)
    assert found is not None
    assert found.role is Role.FURNITURE
