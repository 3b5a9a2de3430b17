"""Who wrote it, in the forms that outlets of four languages use, and who is named and did not."""

from __future__ import annotations

import pytest

from generator.describe.authors.english_credits import names_told
from tests.describe.cases import BODY, page

TITLES = {
    "en": "title|A new plan for chips and data centres",
    "ko": "title|반도체 새 계획",
    "zh": "title|芯片新计划",
    "ja": "title|半導体の新しい計画",
}

HEAD = [
    ("en", ("Jane Doe | January 3, 2024",), "Jane Doe"),
    ("en", ("Kirralee Donnelly-Voss", "First published 21 Nov 2023"), "Kirralee Donnelly-Voss"),
    ("en", ("Bogdan Hurley in Zagreb", "Sat 14 May 2022 23.05 BST"), "Bogdan Hurley"),
    ("en", ("Hosted by Odile Barrowman",), "Odile Barrowman"),
    ("en", ("By Jane Q. Doe, for the Sky Daily",), "Jane Q. Doe"),
    ("en", ("Words by Ludwig van Berg",), "Ludwig van Berg"),
    ("en", ("Share", "January 3, 2024"), ""),
    ("en", ("San Francisco", "January 3, 2024"), ""),
    ("en", ("Photo by John Roe",), ""),
    ("ko", ("글·사진 손다예",), "손다예"),
    ("ko", ("저자 감주원, 단하늬",), "감주원, 단하늬"),
    ("ko", ("봉선화 시인",), "봉선화"),
    ("ko", ("홍길동 변호사",), "홍길동"),
    ("ko", ("도움말 소담병원 수면센터 여은채 교수",), ""),
    ("ko", ("반응형", "2024.01.29"), ""),
    ("zh", ("作者 朱采薇",), "朱采薇"),
    ("zh", ("文/圖：阿莓",), "阿莓"),
    ("zh", ("图/文：阿莓",), "阿莓"),
    ("zh", ("原创 骆宾 章晓舟 东栅发布",), "骆宾, 章晓舟"),
    ("zh", ("范庭宇 律師 / 倪書敏 資深律師",), "范庭宇, 倪書敏"),
    ("zh", ("本文来自微信公众号：碎碎念（ID：suisui），作者：葛小满，编辑：陈皮",), "葛小满"),
    ("zh", ("簡方舟",), "簡方舟"),
    ("zh", ("责任编辑：李四",), ""),
    ("zh", ("审核丨林茂",), ""),
    ("ja", ("弁護士　久遠あずさ", "弁護士　樋渡誠"), "久遠あずさ, 樋渡誠"),
    ("ja", ("経済調査部　主任研究員　逢坂真理子　／　研究員　韮崎 優",), "逢坂真理子, 韮崎 優"),
    ("ja", ("文● 吉備沢タクミ　撮影● 小鹿野まどか　編集● ヤナギ",), "吉備沢タクミ"),
    ("ja", ("ライター　伏見ななえ",), "伏見ななえ"),
    # A list that does not end as one: each more name once took eight times as long.
    ("ja", ("主任研究員　" + "／".join(["逢坂真理子"] * 11) + "（注",), "逢坂真理子"),
    ("ja", ("榊原美冬　鷲尾直", "2024年2月8日 5時00分"), "榊原美冬, 鷲尾直"),
    ("ja", ("室生 透", "音環境デザイナー"), "室生 透"),
    ("ja", ("内閣官房長官記者会見",), ""),
    ("ja", ("会員限定", "2024年2月8日 5時00分"), ""),
]  # fmt: skip


@pytest.mark.parametrize(("language", "lines", "author"), HEAD)
def test_the_author_stands_between_title_and_text(
    language: str, lines: tuple[str, ...], author: str
) -> None:
    head = [f"boilerplate|{line}" for line in lines]
    assert page(TITLES[language], *head, BODY[language]).author.value == author


TAIL = [
    ("en", ("Yours in clogs,", "Fergus Applewhaite"), "Fergus Applewhaite"),
    ("en", ("View all posts by Jane Doe",), "Jane Doe"),
    ("en", ("More from Jane Doe",), "Jane Doe"),
    ("en", ("More from This Contributor",), ""),
    ("en", ("More stories", "Jane Roe wins the cup"), ""),
    ("zh", ("供稿丨沈知秋", "编辑丨韩小雪", "审核丨林茂"), "沈知秋"),
    ("zh", ("文字：骆宾 章晓舟", "图片：秦朗"), "骆宾, 章晓舟"),
    ("zh", ("作者介紹", "阮小梅"), "阮小梅"),
    ("ja", ("【真砂達也】",), "真砂達也"),
    ("ja", ("【関連記事】",), ""),
    ("ja", ("（以上）",), ""),
    ("ja", ("伏見ななえ（ふしみ・ななえ）　編集者。人事の仕事を経て独立。",), "伏見ななえ"),
    ("ja", ("早瀬 灯", "早瀬 灯のプロフィール・記事一覧"), "早瀬 灯"),
    ("ja", ("筆者紹介：吉備沢タクミ",), "吉備沢タクミ"),
    ("ja", ("文・編集部",), ""),
    ("ko", ("봉선화 기자의 다른 기사 보기",), "봉선화"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "lines", "author"), TAIL)
def test_the_author_stands_after_the_text(
    language: str, lines: tuple[str, ...], author: str
) -> None:
    tail = [f"boilerplate|{line}" for line in lines]
    assert page(TITLES[language], BODY[language], *tail).author.value == author


def test_a_user_is_known_by_a_greeting_or_by_talking_to_readers() -> None:
    greeting = "paragraph|こんにちは、ゆずママです。今日は新しい計画について書きます。"
    box = ("boilerplate|このブログのフォロワー", "boilerplate|ゆずママ")
    assert page(TITLES["ja"], greeting, BODY["ja"], *box).author.value == "ゆずママ"
    head = ("boilerplate|目工新手", "boilerplate|2024.11.03 22:14:51")
    comment = ("boilerplate|目工新手", "boilerplate|作者", "boilerplate|谢谢！")
    found = page(TITLES["zh"], *head, BODY["zh"], "boilerplate|评论", *comment).author
    assert (found.value, found.line) == ("目工新手", 2)


def test_who_posts_in_a_forum_stands_over_when_he_joined() -> None:
    head = ("WindowSeat", "Station Master", "Joined: 14 Jan 2005", "Posts: 12")
    lines = [f"boilerplate|{line}" for line in head]
    assert page(*lines, TITLES["en"], BODY["en"]).author.value == "WindowSeat"


def test_several_who_sign_are_all_named() -> None:
    tail = ("byline|엄정후 변호사", "notice|T. 02.000.1101", "byline|제하윤 변호사")
    assert page(TITLES["ko"], BODY["ko"], *tail).author.value == "엄정후, 제하윤"


def test_a_line_of_very_many_degrees_is_read_at_once() -> None:
    assert names_told("By Jane Doe" + ", PhD" * 25 + "!") == ()
