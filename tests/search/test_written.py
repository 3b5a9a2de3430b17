"""What an analyst types: in Chinese and Japanese characters, in English, Korean key by key."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from generator.search import SMALL_SITE
from tests.search.composing import while_typing
from tests.search.scores import FIRST, Query, read_queries, seeds_outcomes, shares

HERE = Path(__file__).parent
LAGS, LIMITS = "chinese-ai-lags-under-us-curbs", "us-limits-on-ai-model-exports"
SANCTIONS, RELIES = "us-extends-china-sanctions-to-ai", "china-generative-ai-relies-on-us-systems"
RACE = "us-china-ai-competition-report"


@pytest.mark.parametrize(
    ("name", "first", "among", "nothing"),
    [("chinese.tsv", 0.98, 0.98, 0.01), ("english.tsv", 0.97, 0.98, 0.0)],
)
def test_the_right_page_comes_first(
    browser: Browser, name: str, first: float, among: float, nothing: float
) -> None:
    queries = [query for query in read_queries(HERE / name) if query.pages]
    scored = shares(seeds_outcomes(browser, queries))
    assert (scored[0] >= first, scored[1] >= among, scored[2] <= nothing) == (True, True, True)


@pytest.mark.parametrize("small_site", [SMALL_SITE, 0], ids=["one file", "shards"])
def test_every_key_from_the_second_syllable_on_finds_something(
    browser: Browser, small_site: int
) -> None:
    words = {
        "캄브리콘": SANCTIONS,
        "쉬링제": SANCTIONS,
        "뉴욕타임스": RELIES,
        "할리우드": RELIES,
        "외국인 직접 투자": LAGS,
        "수출을": LIMITS,
        "인센티브": LIMITS,
        "행정 명령": LAGS,
        "시가 총액": SANCTIONS,
        "인력 양성": RACE,
        "AI 핵심 인력": RACE,
        "상하이 마이크로": RACE,
        "4패러다임": SANCTIONS,
        "분야에서": RACE,
    }
    typed = [
        (Query("half-typed", shown, (page,), is_aside=False), place == len(word) - 1)
        for word, page in words.items()
        for shown, place in while_typing(word)
        if place > word.rfind(" ", 0, place) + 1 and not shown.endswith(" ")
    ]
    found = seeds_outcomes(browser, [query for query, _ in typed], small_site=small_site)
    assert [outcome.query.text for outcome in found if not outcome.found] == []
    last = [outcome for outcome, (_, is_last) in zip(found, typed, strict=True) if is_last]
    wrong = [each.query.text for each in last if each.place is None or each.place >= FIRST]
    assert len(wrong) <= len(last) * 0.1
