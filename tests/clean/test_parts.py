"""Parts of a text: entries of a live report, turns of a conversation; and what
below it is another text's or the site's."""

from __future__ import annotations

import pytest

from generator.clean.body import find_span
from generator.clean.context import judge_by_itself
from generator.clean.features import measure
from generator.clean.phrases import load_phrases
from generator.model import Kind
from tests.clean.test_neighbours import HEAD, MORE, RELATED, TEXT, kinds

ENGLISH_HEAD = "A Harbour Without Pilots\n\nBy Ada Lund\n\nMarch 3, 2024"
ENGLISH = "\n\n".join(
    f"On its {count} crossing the ferry docked without a hand on the wheel, and the captain, who"
    " had nothing to do, read out the tide table to the passengers."
    for count in ("first", "second", "third", "fourth")
)


def test_the_byline_of_a_live_report_does_not_end_it() -> None:
    entry = ("공유", "링크복사", "15:05", "비가 그친 뒤의 공장", "성춘향 기자", MORE)
    page = "\n".join((HEAD, TEXT, *entry, "공유", "링크복사", RELATED)).split("\n")
    lines = measure(page, load_phrases())
    span = find_span(lines, judge_by_itself(lines))
    assert span is not None
    assert page[span.last] == MORE.splitlines()[-1]


@pytest.mark.parametrize(
    "caption", ["旗を振る人たち＝15日午前9時40分、山田花子撮影", "港に着いた船＝3月2日、神戸市"]
)
def test_a_caption_may_name_the_day_alone(caption: str) -> None:
    assert kinds(HEAD, TEXT, MORE, caption)[caption] is Kind.CAPTION


@pytest.mark.parametrize(
    "link",
    [
        "1ページ目\u3000湯気が戻った日",
        "（3ページ目へ続く）",
        "第2页：动态体验",
        "【 第1頁 第2頁 】",
    ],
)
def test_links_to_the_pages_of_a_text_go(link: str) -> None:
    assert kinds(HEAD, TEXT, MORE, link, TEXT)[link] is Kind.BOILERPLATE


def test_whom_to_ask_may_stand_below_a_remark_and_files() -> None:
    files = ("（速報のため、修正の可能性あり）", "資料１ 手順（PDF／842KB）")
    found = kinds(
        HEAD, TEXT, MORE, *files, "本件に関するお問い合わせ", "広報課　電話：03-5555-0199"
    )
    assert found["本件に関するお問い合わせ"] is Kind.HEADING
    assert found["広報課　電話：03-5555-0199"] is not Kind.BOILERPLATE


def test_dates_and_rights_below_an_english_text_and_furniture_are_not_its_own() -> None:
    tail = (
        "Read next\n\nThe lock keepers' strike\n\nMay 27, 2023\n\nA museum of knots\n\nMay 2, 2023"
    )
    holder = "© 2024 Lund & Sons Ltd"
    found = kinds(ENGLISH_HEAD, "", ENGLISH, "", tail, "", holder)
    assert found["March 3, 2024"] is Kind.DATELINE
    assert {found[line] for line in (*tail.split("\n\n"), holder)} == {Kind.BOILERPLATE}


def test_rights_directly_below_an_english_text_are_its_own() -> None:
    holder = "© 2024 by the Lund Institute. All rights reserved."
    assert kinds(ENGLISH_HEAD, "", ENGLISH, "", holder)[holder] is Kind.NOTICE
