"""The second view: small pages on which a line's place decides."""

from __future__ import annotations

import pytest

from generator.clean import clean
from generator.model import Capture, Kind, Line

HEAD = """\
"로봇이 공장의 주인이 된다"… 제조업의 인력 지도 바뀐다
홍길동 기자 hong@example.kr
입력 2025.03.02. 오전 9:10"""
TEXT = """\
정부가 제조업 현장에 로봇을 보급하기로 하면서 공장의 인력 구조가 바뀔 것으로 전망된다.
산업부는 올해 예산을 두 배로 늘려 중소기업에도 협동 로봇을 보급하겠다고 2일 밝혔다.
업계는 로봇을 다루는 인력이 부족해 현장에서 효과를 내기까지 시간이 걸릴 것으로 보고 있다."""
MORE = """\
전문가들은 로봇을 운용할 인재를 기르지 않으면 설비가 놀게 될 것이라고 지적했다.
한 대학 교수는 "교육 과정이 현장의 속도를 따라가지 못한다"고 말했다."""
RELATED = """\
관련기사
로봇 팔 하나가 세 사람 몫을 한다
협동 로봇 시장 올해 두 배로"""

ENGLISH_HEAD = """\
How Export Controls Reshape the AI Supply Chain
By Maria Holt
March 4, 2025"""
ENGLISH_TEXT = """\
The Commerce Department has tightened its controls on advanced chips for the third time.[1]
Exporters say that the rule is harder to follow than the ones before it, for it asks them more.
Chip makers have until the end of the year to set up what the rule demands of them.[2]"""
BULLETS = """\
- The new rule covers chips sold through third countries and closes a gap that was used.
- Companies must report large orders within ten days of the signing of a contract."""


def cleaned(*parts: str) -> dict[str, Line]:
    """Every line of a page, by its text."""
    lines = tuple("\n".join(parts).split("\n"))
    capture = Capture(name="a.txt", encoding="utf-8", raw=b"", lines=lines)
    return {line.text: line for line in clean(capture)}


def kinds(*parts: str) -> dict[str, Kind]:
    """The kind of every line of a page."""
    return {text: line.kind for text, line in cleaned(*parts).items()}


# ----------------------------------------------- lists of other articles


@pytest.mark.parametrize("heading", ['◇ "로봇 인재 확보가 관건"', "■ 인재 확보가 관건"])
def test_a_marked_heading_ends_a_list_of_other_articles(heading: str) -> None:
    found = kinds(HEAD, TEXT, RELATED, heading, MORE)
    assert found[heading] is Kind.HEADING
    assert {found[line] for line in MORE.split("\n")} == {Kind.PARAGRAPH}
    assert {found[line] for line in RELATED.split("\n")} == {Kind.BOILERPLATE}


def test_a_blank_line_parts_a_heading_from_a_list_without_any() -> None:
    resumed = "지난해 문을 연 대학의 로봇 학과는 " + TEXT.split("\n")[2]
    found = kinds(HEAD, TEXT, "", RELATED, "", "교육 현장의 과제", "", resumed, MORE)
    assert found["교육 현장의 과제"] is Kind.HEADING
    assert found["협동 로봇 시장 올해 두 배로"] is Kind.BOILERPLATE


def test_the_last_headline_of_a_list_is_not_the_articles() -> None:
    """Without a mark or a blank line nothing tells it from a heading."""
    found = kinds(HEAD, TEXT, RELATED, TEXT.replace("업계", "회사"))
    assert found["협동 로봇 시장 올해 두 배로"] is Kind.BOILERPLATE


# ------------------------------------------------------------ first headings


@pytest.mark.parametrize("heading", ["Key Takeaways", "What to know"])
def test_a_short_line_over_long_items_is_a_heading(heading: str) -> None:
    assert kinds(ENGLISH_HEAD, heading, BULLETS, ENGLISH_TEXT)[heading] is Kind.HEADING


@pytest.mark.parametrize("heading", ["Introduction", "Executive Summary"])
def test_a_line_that_says_it_heads_a_text_is_a_heading(heading: str) -> None:
    assert kinds(ENGLISH_HEAD, heading, ENGLISH_TEXT)[heading] is Kind.HEADING
    assert kinds(ENGLISH_HEAD, BULLETS, heading, ENGLISH_TEXT)[heading] is Kind.HEADING


@pytest.mark.parametrize("button", ["Listen", "Gift this"])
def test_a_button_over_the_text_is_none(button: str) -> None:
    assert kinds(ENGLISH_HEAD, button, ENGLISH_TEXT)[button] is Kind.BOILERPLATE


# ------------------------------------------------- photographs, advertisements


@pytest.mark.parametrize(
    "credit", ["/신화 연합뉴스", "/연합뉴스", "/ AP 연합뉴스", "/홍길동 기자", " / 홍길동 선임기자"]
)
def test_a_credited_line_under_the_title_is_a_caption(credit: str) -> None:
    caption = f"중국 상무부 청사 전경. {credit}"
    assert kinds(HEAD, caption, TEXT)[caption] is Kind.CAPTION


# --------------------------------------------------------- institutes' pages


@pytest.mark.parametrize(
    ("masthead", "series", "title", "rights"),
    [
        ("Northgate Policy Forum", "BRIEF", "", "© 2025 Northgate Policy Forum. Some rights."),
        ("Center for Chip Controls and Export Policy", "BRIEF", "", ""),
        ("Chips and Controls Weekly", "REPORT", "", "© 2025 Chips and Controls Weekly"),
    ],
)
def test_the_title_stands_over_the_byline_not_in_the_masthead(
    masthead: str, series: str, title: str, rights: str
) -> None:
    found = kinds(masthead, series, ENGLISH_HEAD, ENGLISH_TEXT, f"The {masthead} agrees.", rights)
    assert found[title or ENGLISH_HEAD.split("\n", maxsplit=1)[0]] is Kind.TITLE
    assert found[masthead] is Kind.BOILERPLATE


@pytest.mark.parametrize(
    ("page", "title"),
    [
        (
            """\
KIEP 대외정책연구원
세계경제 포커스
중국 인공지능 산업정책의 변화와 시사점
저자 홍길동
발간일 2025.03.04
중국 정부는 인공지능을 국가 전략산업으로 정하고 반도체 분야에 대한 지원을 크게 늘리고 있다.
대외정책연구원은 이러한 정책이 우리 산업에 미칠 영향을 분석하고 대응 방향을 제시하고자 한다.
지방정부도 자체 기금을 조성하여 기업의 연구개발을 지원하고 있으며 그 규모는 해마다 늘고 있다.""",
            "중국 인공지능 산업정책의 변화와 시사점",
        ),
        (
            """\
東海経済研究所
調査レポート
中国のAI産業政策の変化と日本企業への影響
山田太郎
2025年3月4日
中国政府は人工知能を国家の戦略産業と定め、半導体とデータの分野に対する支援を大きく増やしている。
地方政府も独自の基金を設けて企業の研究開発を支えており、その規模は年々大きくなっている。
東海経済研究所は、こうした政策が日本企業に与える影響は今後さらに広がると分析している。""",
            "中国のAI産業政策の変化と日本企業への影響",
        ),
    ],
)
def test_an_institutes_name_is_no_title(page: str, title: str) -> None:
    assert kinds(page)[title] is Kind.TITLE


@pytest.mark.parametrize(
    "rights",
    [
        "© 2025 Northgate Policy Forum. The views are those of the author.",
        "© 2025 Northgate Policy Forum. A 501(c)(3) nonprofit. Privacy Policy | Terms",
    ],
)
def test_whose_rights_they_are_directly_under_the_text_is_a_notice(rights: str) -> None:
    assert kinds(ENGLISH_HEAD, ENGLISH_TEXT, rights, "Subscribe")[rights] is Kind.NOTICE
    assert kinds(ENGLISH_HEAD, ENGLISH_TEXT, "Related Articles", rights)[rights] is (
        Kind.BOILERPLATE
    )


# --------------------------------------------------------------------- notes


def test_lines_after_numbers_that_the_text_calls_are_notes() -> None:
    notes = '[1] Bureau of Industry, "Rules," January 2025.\n[2] Interview with an official'
    found = kinds(ENGLISH_HEAD, ENGLISH_TEXT, "Notes", notes)
    assert found["Notes"] is Kind.HEADING
    assert {found[note] for note in notes.split("\n")} == {Kind.FOOTNOTE}


def test_a_number_in_brackets_that_nothing_calls_is_no_note() -> None:
    line = "[7] The seventh of the rules was written before all the others were."
    assert kinds(ENGLISH_HEAD, ENGLISH_TEXT, line)[line] is Kind.PARAGRAPH
