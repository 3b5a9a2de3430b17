"""Where a short article ends although longer texts follow, and where it does not."""

from __future__ import annotations

import pytest

from generator.clean.body import find_span
from generator.clean.context import judge_by_itself
from generator.clean.ending import Weights, find_end, probability
from generator.clean.features import measure
from generator.clean.phrases import load_phrases
from generator.model import Kind
from tests.clean.test_neighbours import cleaned

NOTICE = """南灣單車會
主頁　活動日程　裝備借用　會員專區　聯絡
最新消息
維修站搬遷　五月起改在碼頭旁
通告編號：NB/2024/07　　日期：五月二日
各位會員：
維修站因舊址重建，由五月六日起改在碼頭旁的紅色貨櫃，開放時間照舊，逢星期三及六下午。
新站設有兩個車架及一個打氣泵，工具用完請放回原位，扳手去年一共失蹤了十一把。
舊站的零件盒會在五月四日開放給會員自取，先到先得，每人限取一盒。
南灣單車會秘書處
"""
NOTICE_BELOW = """返回
裝備借用
兒童拖車
適合二至五歲，借用前請示範一次安裝方法，按金三百元，每次最長借用四日，逾期每日五十元。
長途鞍袋
防水，左右一對，附修補貼紙，每個周末收費二十元，會員半價，請於星期四前登記。
會員專區
借用守則（節錄）
借用人須親自到維修站簽收，裝備如有損壞須照價賠償。十六歲以下會員須由家長代為簽署，並繳交按金一百元。
常見問題
問：非會員可以參加夜騎嗎？
答：可以，每次收費四十元，須自備頭盔及前後車燈，出發前十五分鐘到碼頭集合，逾時不候。
問：忘記歸還鎖匙怎麼辦？
答：請放入維修站門旁的鐵盒，並以電話留言告知，隔日由義工收取，不另收費。
"""
POST = """Harrow Lane Seed Library
Catalogue
Workshops
Blog
Basket (0)
A wrong label on the June beans
Jun 8, 2022
by Perpetua
The packets marked Climbing Blue are in fact the dwarf ones, and will not climb, whatever you build.
We found out when nine of you sent pictures of tall poles with nothing at all on them by midsummer.
If you kept the packet, bring it in and we will swap it for the right one, with a cup of tea.
Tagged: beans, mistakes
Share Tweet Pin it
"""
POST_BELOW = """From the blog
How to save a tomato
May 2, 2022 by Wilfred
Choose the ripest fruit on your best plant, squeeze the pulp into a jar and leave it for three days.
It will smell of a wet dog; that is how you know the jelly has gone and the germs have gone with it.
What to buy this week
Dwarf kale, thirty grains in a paper bag, grown on the allotment behind the station. $3.50 a bag.
Copper labels, ten to a bundle, which outlive both the plant and the gardener. $12.00 the bundle.
Questions
Do you post to the islands? Yes, for $4, though the boat is slow and the packets get damp sometimes.
May I return seeds? Only unopened, and only if they have not started without you, which they do.
"""
LONG_READ = """Harbour Weekly
News
Opinion
Letters
The pier that would not burn
March 3, 2021
by Osric Venn
The pier caught fire twice in a week, and twice the tide put it out before the engines had arrived.
People on the front said that the pier had always been lucky, and that somebody should thank it.
Our rules
The pier has had a book of rules since 1881, and the keeper of the pier reads them out on Sundays.
The first of the rules says that the pier is not to be set on fire, which the keeper reads slowly.
Questions
Why the pier burned at all is harder to say, since the planks of the pier had been wet since autumn.
The keeper of the pier suspects the gulls, and has asked the council for a second bucket by Easter.
The council has promised the pier a bucket, a hose and a whistle, and the keeper a warmer coat.
"""


@pytest.mark.parametrize(("article", "below"), [(NOTICE, NOTICE_BELOW), (POST, POST_BELOW)])
def test_the_sections_below_a_short_article_go(article: str, below: str) -> None:
    found = cleaned(article + below)
    sentences = [text for text in article.splitlines() if text.endswith((".", "。"))]
    assert [text for text in sentences if not found[text].keep] == []
    assert [text for text in below.splitlines() if found[text].keep] == []


def test_a_short_article_above_longer_texts_gives_the_title() -> None:
    found = cleaned(POST + POST_BELOW)
    assert found["A wrong label on the June beans"].kind is Kind.TITLE


def test_an_article_goes_on_below_headings_that_could_be_sections() -> None:
    found = cleaned(LONG_READ)
    assert found[LONG_READ.splitlines()[-1]].keep


@pytest.mark.parametrize("text", ["", "一行。", POST.splitlines()[8], LONG_READ, POST])
def test_without_texts_below_nothing_ends(text: str) -> None:
    lines = measure(text.splitlines(), load_phrases())
    own = judge_by_itself(lines)
    assert find_end(lines, own, find_span(lines, own)) == len(lines)


@pytest.mark.parametrize(
    ("signature", "tool"),
    [("南灣單車會秘書處", "返回"), ("Perpetua Vane\nSeed keeper", "Print this page")],
)
def test_who_signs_above_an_end_stays(signature: str, tool: str) -> None:
    article = NOTICE.replace("南灣單車會秘書處", signature)
    found = cleaned(article + NOTICE_BELOW.replace("返回", tool))
    assert {found[line].kind for line in signature.splitlines()} == {Kind.BYLINE}


def test_the_order_in_which_signs_are_named_does_not_count() -> None:
    weights = Weights(0.0, {"closer": 1.0, "menu": 1e17, "tool": -1e17})
    shown = {"tool": 1.0, "menu": 1.0, "closer": 1.0}
    again = dict(sorted(shown.items()))
    assert probability(shown, weights) == probability(again, weights)
