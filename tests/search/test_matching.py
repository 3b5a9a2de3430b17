"""What matches what, on texts of one line."""

from __future__ import annotations

from dataclasses import replace
from unicodedata import normalize

import pytest
from playwright.sync_api import Browser

from generator.model import Editorial, Term
from generator.search import SMALL_SITE, search_index
from tests.search.matching import engine, index_of, page_of


def term(name: str, topics: tuple[str, ...], *forms: str) -> Term:
    return Term(id=name, kind="concept", forms=(("en", forms),), topics=topics)


TERMS = Editorial(
    topics=(),
    terms=(
        term("controls", ("chips",), "수출통제 명단", "实体清单", "entity list"),
        term("chips", ("chips",), "반도체", "半导体", "semiconductor"),
        term("ai", (), "인공 지능", "人工智能", "artificial intelligence", "AI"),
    ),
    outlets=(),
)


@pytest.fixture(params=["one file", "shards"])
def is_small(request: pytest.FixtureRequest) -> bool:
    """Whether the index is that of a small site or that of a large one."""
    return bool(request.param == "one file")


def found(browser: Browser, is_small: bool, query: str, *texts: str) -> list[str]:
    searching = engine(browser, *index_of(texts, TERMS, is_small=is_small))
    addresses = searching.addresses(query)
    searching.page.close()
    return addresses


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("반도체를", "중국의 반도체의 수출"),
        ("export ru", "A new export rule"),
        ("반도체", "차세대반도체산업"),
        ("주권", "데이터주권을 지킨다"),
        ("인공지능", "인공 지능의 시대"),
        ("인공 지능", "인공지능의 시대"),
        ("캄브리콘에서는", "캄브리콘이 감원했다"),
        ("壁仞科技", "비런커지(壁仞科技·Biren)"),
        ("芯片", "限制AI芯片出口"),
        ("談踐", "탄젠(谈践) 대사"),
        ("半導體", "중국 반도체"),
        ("330억", "약 330억달러(45조원)"),
        ("33 billion", "약 330억달러"),
        ("330억", "about US$33 billion"),
        ("2조 3천억", "2조 3,000억 원의 보조금"),
        ("5백만", "500만 명"),
        ("1287", "소비 전력 1,287 MWh"),
        ("1.287GWh", "1.287GWh의 전기"),
        ("687", "687개 기업"),
        ("대중", "對中 수출 제한"),
        ("entity list", "수출통제 명단에 올랐다"),
        ("수출통제명단", "was put on the Entity List"),
        ("export controls", "the export control regime"),
        ("an export license", "The export licence was revoked"),
        ("organizations", "the two organisations"),
        ("labor law", "a law on labour"),
        ("data centers", "the new data centres"),
        ("defence", "the Department of Defense"),
        ("반돛", "반도체 기업"),
        ("외환관리구", "중국 국가외환관리국은 발표했다"),
        ("통제명ㄷ", "수출통제명단에 올랐다"),
        ("품안전깆", "식품안전기준을 정했다"),
        ("중국으", "중국은 크다"),
        ("대만에ㅅ", "대만에서 만든다"),
        ("반도첼", "반도체를 만든다"),
        ("인공ㅈ", "인공지능 기업"),
        ("ㅂㄷㅊ", "반도체 기업"),
        ("qksehcp", "반도체 기업"),
        ("반도채", "반도체 기업"),
        ("캄브리컨", "캄브리콘은 감원했다"),
        ("semicondutor", "the semiconductor maker"),
        ("러먼도", "지나 러몬도는 장관"),
        ("겔신저", "팻 겔싱어는 최고경영자"),
        ("퇴슬라", "테슬라의 공장"),
        ("constructer", "the constructor of chips"),
        ("Hua", "Huawei makes chips"),
        ("AI반도채", "AI 기업의 반도체"),
        ("중국반돛", "중국이 반도체를 샀다"),
        ("QKSEHCP", "반도체 기업"),
        ("ㅂㅏㄴㄷㅗㅊㅔ", "반도체 기업"),
        (normalize("NFD", "갈륨"), "갈륨 수출"),
        ("반도체인공지능", "반도체와 인공지능"),
        ('"수출을 막는"', "중국 수출을 막는 법"),
        ("the semiconductor", "A semiconductor maker"),
        ("숯", "수출이 줄었다"),
        ("인공 지느", "인공지능 기업"),
        ("중국 인공지느", "중국의 인공지능"),
        ("분얄", "분야에, 분야와 분야의"),
        ("AI ㅎ", "AI 기업"),
        ("15ㅇ", "15일에 열린다"),
        ("중국ㅅ", "중국은 크다"),
        ("제하", "규제하면 제한이 된다"),
        ("专利", "특허를 냈다"),
        ("電腦視覺", "컴퓨터 비전 기술"),
        ("rare earths", "희귀 천연광물자원의 수출"),
        ("희토ㄹ", "희귀 천연광물자원의 수출"),
        ("layoffs", "인력을 감축했다"),
        ("startup", "a start-up from Beijing"),
        ("semiconductor co", "A semiconductor maker"),
        ("통괌", "세관을 통과 못 한다"),
        ("닉ㅅ", "하이닉스는 만든다"),
        ("방핵", "공정한 경쟁에 방해가 된다"),
        ("발표하고미", "발표하고, 민간이 맡는다"),
        ("68", "687개 기업"),
        ("1.28", "1.287GWh의 전기"),
        ("2023.07.1", "2023.07.16에 열린다"),
        ("33b", "about US$33 billion"),
        ("527어", "527억 달러"),
        ("12우", "2020년 12월에"),
        ("AI르", "AI를 둘러싼 경쟁"),
        ("AI반도", "AI 반도체 기업"),
        ("GPT몯", "GPT 모델로"),
        ("챗GP", "챗GPT의 시대"),
        ("Qihu36", "the Qihu360 company"),
        ("4Pa", "the 4Paradigm company"),
        ("WT", "the WTO said"),
        ("엔비디아 수추", "엔비디아의 수출 허가"),
        ("semicondut", "the semiconductor maker"),
        ("캄브릴커", "캄브리콘은 감원했다"),
        ("수출통젬", "was put on the Entity List"),
        ("artificial intelli", "인공 지능의 시대"),
    ],
)
def test_it_is_found(browser: Browser, is_small: bool, query: str, text: str) -> None:
    assert found(browser, is_small, query, "다른 이야기", text) == ["1/"]


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("미국", "그 의미 국가"),
        ("로그인", "프로그램을 추진"),
        ("댓글", "구글은 메타를"),
        ("687", "1,687개 기업"),
        ("ai", "they said: remain"),
        ("chip", "a microchip maker"),
        ('"수출을 막는"', "막는 수출을"),
        ("zzxqvw", "the semiconductor maker"),
        ("댓글 등록 폼", "등록된 플랫폼이 많다"),
        ("구독하기", "망을 구축하기로 했다"),
        ("반도체 퀡뷁", "인공지능 이야기"),
        ("주요뉴스", "주요 반대자를 침묵시키려 고안된 규정을 뉴스로"),
        ("등록 안내", "정부에 등록된 기업"),
        ('"희토류" 중국 반돛', "중국은 반도체를"),
    ],
)
def test_it_is_not_found(browser: Browser, is_small: bool, query: str, text: str) -> None:
    assert found(browser, is_small, query, text) == []


@pytest.mark.parametrize(
    ("query", "better", "worse"),
    [
        ("반도체", "반도체가 부족하다", "차세대반도체산업"),
        ("반도체", "반도체가 부족하다", "a semiconductor is short"),
        ("DEPA", "the agreement, or DEPA, in full", "the Commerce Department"),
        ("semiconductor", "a semiconductor is short", "반도체가 부족하다"),
        ("market cap", "its market capitalisation halved", "the market capability"),
        ("중국 수출", "중국 수출이 줄었다", "중국은 크고, 그 수출이 또 줄었다"),
        ("line of chips", "a line of chips", "chips off the line"),
    ],
)
def test_the_better_match_comes_first(
    browser: Browser, is_small: bool, query: str, better: str, worse: str
) -> None:
    assert found(browser, is_small, query, worse, better)[0] == "1/"


def test_a_figure_that_goes_on_stands_for_none_that_is_there(
    browser: Browser, is_small: bool
) -> None:
    assert found(browser, is_small, "33", "330억 달러", "33개 기업") == ["1/"]


def test_a_word_that_was_left_out_is_not_half_of_another(browser: Browser, is_small: bool) -> None:
    page = replace(page_of("경쟁 구도가 바뀐다"), left_out=("구독하기",))
    searching = engine(browser, *search_index([page], TERMS, small_site=SMALL_SITE * is_small))
    addresses = searching.addresses("구독")
    searching.page.close()
    assert addresses == []
    assert found(browser, is_small, "구독", "경쟁 구도가 바뀐다") == ["0/"]


def test_all_words_are_required_where_a_passage_has_them(browser: Browser, is_small: bool) -> None:
    assert found(browser, is_small, "미국 수출", "미국 이야기", "미국의 수출", "수출 이야기") == [
        "1/"
    ]


def test_a_filter_keeps_what_it_names(browser: Browser, is_small: bool) -> None:
    assert found(browser, is_small, "반도체 year:2021", "반도체", "반도체") == ["1/"]
    assert found(browser, is_small, "year:2021", "반도체", "반도체") == ["1/"]


def test_of_a_large_site_the_best_pages_are_listed_and_the_others_counted(browser: Browser) -> None:
    index, parts = index_of(["반도체"] * 13, TERMS, is_small=False)
    searching = engine(browser, index, parts)
    *listed, rest = searching.items("반도체")
    searching.page.close()
    assert len(listed) == 10
    assert rest[0]["title"] == "3 more pages"


def test_an_item_says_why_and_escapes_what_it_shows(browser: Browser, is_small: bool) -> None:
    index, parts = index_of(["그 <b>수출통제 명단</b> & 'x'"], TERMS, is_small=is_small)
    searching = engine(browser, index, parts)
    page, passage = searching.items("entity list")[0]
    searching.page.close()
    assert page["location"] == "0/?h=%EC%88%98%EC%B6%9C%ED%86%B5%EC%A0%9C+%EB%AA%85%EB%8B%A8"
    assert passage["location"] == f"{page['location']}#p-0"
    assert passage["title"] == "Section"
    assert '<p lang="ko">' in passage["text"]
    assert "<mark>수출통제 명단</mark>" in passage["text"]
    assert "&#60;b&#62;" in passage["text"]
    assert "“entity list” → 수출통제 명단" in passage["text"]
