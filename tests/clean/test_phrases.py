"""Wordings that are furniture around an article and a heading or a sentence in it."""

from __future__ import annotations

from importlib.resources import files

import pytest
import yaml

from generator.clean.phrases import fold, load_phrases
from generator.clean.reasons import Reason
from generator.model import Kind
from tests.clean.test_neighbours import (
    ENGLISH_HEAD,
    ENGLISH_TEXT,
    HEAD,
    MORE,
    RELATED,
    TEXT,
    kinds,
)

KEPT_IN_TEXT = (
    "관련 법령",
    "알립니다",
    "q&a",
    "세 줄 요약",
    "相关政策法规",
    "主办单位",
    "読者の声",
    "当社について",
)
ENGLISH_KEPT_IN_TEXT = (
    "Related work",
    "What to watch",
    "Data protection",
    "Our history",
    "In depth",
)
ENGLISH_MORE = """\
Analysts say that the next round of rules will reach the makers of the tools as well as chips.
Nobody expects the department to publish them before the end of the year, she said on Tuesday."""


@pytest.mark.parametrize("heading", KEPT_IN_TEXT)
def test_a_heading_that_menus_have_too_stays_between_two_texts(heading: str) -> None:
    assert kinds(HEAD, TEXT, heading, MORE)[heading] is Kind.HEADING


@pytest.mark.parametrize("heading", ENGLISH_KEPT_IN_TEXT)
def test_an_english_heading_that_menus_have_too_stays(heading: str) -> None:
    found = kinds(ENGLISH_HEAD, ENGLISH_TEXT, heading, ENGLISH_MORE)
    assert found[heading] is Kind.HEADING


@pytest.mark.parametrize("heading", [*KEPT_IN_TEXT, *ENGLISH_KEPT_IN_TEXT])
def test_the_same_wording_below_the_text_goes(heading: str) -> None:
    assert kinds(HEAD, TEXT, MORE, RELATED, heading)[heading] is Kind.BOILERPLATE


@pytest.mark.parametrize(
    "sentence",
    [
        "Sponsored by two senators from the coast, the bill would cap rents for five years.",
        "Residents can get the free vaccine at any of the clinics that the county runs.",
        "Crews were unable to load the trucks after the storm, the port's director said.",
        "The chain brought the burger back as a limited-time offer in three states this spring.",
        "이용자들은 하루 평균 두 시간을 이 앱에서 더 보냈다고 조사에서 답했다.",
        "이 광고는 선정성 논란 끝에 방송 한 달 만에 내려졌다.",
        "这款药对病情是否有帮助，目前还没有定论。",
        "明星的粉丝群体正在改变演出市场的消费方式。",
        "このアプリなら十秒で記録が終わると利用者は話している。",
        "心当たりのある方は情報をお寄せくださいと警察は呼びかけている。",
    ],
)
def test_a_sentence_that_holds_words_of_a_prompt_is_text(sentence: str) -> None:
    head, text, more = (
        (ENGLISH_HEAD, ENGLISH_TEXT, ENGLISH_MORE) if sentence.isascii() else (HEAD, TEXT, MORE)
    )
    assert kinds(head, text, sentence, more)[sentence] is Kind.PARAGRAPH


def test_the_wordings_are_read_without_libyaml_too() -> None:
    source = files("generator.clean").joinpath("phrases.yml").read_text(encoding="utf-8")
    table = yaml.safe_load(source)
    assert set(map(fold, table["login-prompt"]["en"]["whole"])) <= set(load_phrases().whole)


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("缩小字体放大字体收藏微博微信分享", Reason.PAGE_TOOL),
        ("공유댓글인쇄", Reason.SHARE_BAR),
        ("国际经济合作", None),
        ("收藏微博", None),
        ("微博微信分享的背后", None),
    ],
)
def test_furniture_whose_words_run_together(line: str, reason: Reason | None) -> None:
    found = load_phrases().find(line, ends_sentence=False)
    assert (found.reason if found else None) == reason
