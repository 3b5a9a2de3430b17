"""Captures that stop in the middle of a sentence: their last line stays, a footer does not."""

from __future__ import annotations

import pytest

from generator.model import Kind
from tests.clean.test_neighbours import kinds

Texts = tuple[str, ...]

ENGLISH: Texts = (
    "Port Authority Delays Dredging of the Northern Channel",
    "By Jane Roe | 5 June 2026",
    (
        "The port authority on Tuesday put off the dredging of its northern channel until the "
        "autumn, citing the nesting season of terns."
    ),
    "Pilots said that tankers would have to wait for the tide, which adds six hours to each call.",
)
KOREAN: Texts = (
    "항만공사, 북쪽 항로 준설 가을로 연기",
    "김가람 기자 2026.06.05 10:20",
    "항만공사는 5일 제비갈매기 번식기를 이유로 북쪽 항로의 준설 작업을 가을로 미룬다고 발표했다.",
    "도선사들은 유조선이 밀물을 기다려야 해서 입항할 때마다 여섯 시간이 더 걸린다고 말했다.",
)
JAPANESE: Texts = (
    "港湾公社、北航路の浚渫を秋に延期",
    "2026年6月5日 10時20分",
    "港湾公社は5日、アジサシの繁殖期にあたるとして、北航路の浚渫を秋まで延期すると発表した。",
    "水先人によると、タンカーは満潮を待つ必要があり、入港のたびに六時間余計にかかるという。",
)
LISTED: dict[Texts, Texts] = {
    ENGLISH: ("Read also: Ferries to run all night", "READ MORE: Why the terns came"),
    KOREAN: ("[관련기사]", "☞ 밤새 다니는 여객선"),
    JAPANESE: ("広告の後に続きがあります",),
}
STOPPED = {
    ENGLISH: "The authority expects no lasting effect. Its harbour master said that most "
    "shippers had already changed their timeta",
    KOREAN: "공사 관계자는 장기적인 영향은 없다고 말했다. 그는 대부분의 선사가 이미 운항 일정을 바",
    JAPANESE: "背景には、鳥の保護を求める住民の声がある。公社によると、昨年度の調査では巣の数が二",
}
FOOTERS = (
    "Northgate School is committed to the welfare of children. High Visibility | Cookies | Map",
    "Shipping News of the Northern Ports and Harbours Association of Pilots and Masters",
    "© 2026 Northgate Press. All rights reserved. Registered in the county of Northgate at 5 Quay",
)


@pytest.mark.parametrize("text", STOPPED)
def test_a_last_line_that_stops_right_below_the_text_stays(text: Texts) -> None:
    found = kinds(*text, STOPPED[text])
    assert found[STOPPED[text]] is Kind.PARAGRAPH


@pytest.mark.parametrize("text", STOPPED)
def test_it_stays_below_a_list_of_other_articles(text: Texts) -> None:
    found = kinds(*text, *LISTED[text], STOPPED[text])
    assert found[STOPPED[text]] is Kind.PARAGRAPH
    assert {found[line] for line in LISTED[text]} == {Kind.BOILERPLATE}


def test_the_heading_above_it_stays() -> None:
    heading = "「静かな海」を求める声"
    found = kinds(*JAPANESE, *LISTED[JAPANESE], heading, STOPPED[JAPANESE])
    assert found[heading] is Kind.HEADING


def test_a_headline_in_a_list_above_it_is_none() -> None:
    headline = "夜通し走る連絡船"
    found = kinds(*JAPANESE, "関連記事", headline, STOPPED[JAPANESE])
    assert found[headline] is Kind.BOILERPLATE


@pytest.mark.parametrize("footer", FOOTERS)
def test_a_footer_without_a_full_stop_is_no_text(footer: str) -> None:
    found = kinds(*ENGLISH, "Most read", "Ferries to run all night", footer)
    assert found[footer] in {Kind.BOILERPLATE, Kind.NOTICE}
