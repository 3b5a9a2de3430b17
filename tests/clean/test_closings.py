"""What East Asian articles end with, and contents lists: what of them stays."""

from __future__ import annotations

import pytest

from generator.model import Kind
from tests.clean.test_neighbours import HEAD, MORE, RELATED, TEXT, kinds

LAST = (
    "교사들은 로봇을 다루는 수업이 아직 부족하다고 말했다. 교육부는 내년부터 열두 개 학교에서 시범 "
    "수업을 열고 교사 연수를 함께 진행할 계획이라고 밝혔다."
)


@pytest.mark.parametrize(
    "facts",
    [
        "관람 정보\n시간: 10:00~18:00 (수·토 21:00까지)\n요금: 성인 5,000원",
        "문의처\n로봇정책과 사무관 이몽룡\n전화: 044-203-0000",
        "展覧会情報\n会場：市民ギャラリー\n休館日：火曜",
        "活动信息\n时间：3月8日上午10时\n联系人：李雷",
        "목차\n국문요약\n제1장 서론\n제2장 로봇 보급의 현황",
    ],
)
def test_facts_directly_below_the_text_stay(facts: str) -> None:
    found = kinds(HEAD, TEXT, MORE, "", facts, "", RELATED)
    first, *rest = facts.split("\n")
    assert found[first] is Kind.HEADING
    assert Kind.BOILERPLATE not in {found[line] for line in rest}
    assert {found[line] for line in RELATED.split("\n")} == {Kind.BOILERPLATE}


def test_facts_below_furniture_do_not_stay() -> None:
    found = kinds(HEAD, TEXT, MORE, RELATED, "주소: 서울시 중구 세종대로 00")
    assert found["주소: 서울시 중구 세종대로 00"] is Kind.BOILERPLATE


def test_links_to_the_headings_below_go_and_the_headings_stay() -> None:
    links = "목차\n1. 현장의 변화\n2. 교육의 과제"
    found = kinds(
        HEAD, "", links, "", TEXT, "", "현장의 변화", "", MORE, "", "교육의 과제", "", LAST
    )
    assert {found[line] for line in links.split("\n")} == {Kind.BOILERPLATE}
    assert found["현장의 변화"] is found["교육의 과제"] is Kind.HEADING


def test_a_link_in_one_line_does_not_end_the_text() -> None:
    last = "산업부는 연말까지 보급 실적을 공개하기로 했다."
    found = kinds(HEAD, TEXT, MORE, "", "관련기사: 로봇 팔 하나가 세 사람 몫을 한다", "", last)
    assert found["관련기사: 로봇 팔 하나가 세 사람 몫을 한다"] is Kind.BOILERPLATE
    assert found[last] is Kind.PARAGRAPH


def test_whom_the_byline_names_is_introduced_below_the_text() -> None:
    found = kinds(
        HEAD.replace("기자 hong@example.kr", "칼럼니스트"), TEXT, MORE, "홍길동 · 로봇 공학자"
    )
    assert found["홍길동 · 로봇 공학자"] is Kind.BYLINE


def test_what_a_report_disclaims_below_its_heading_stays() -> None:
    terms = (
        "本报告仅供本公司客户使用，本公司不因接收人收到本报告而视其为客户，市场有风险，投资需谨慎。"
    )
    found = kinds(HEAD, TEXT, MORE, "", "免责声明", terms, "", "关于我们", "免责声明 |")
    assert found["免责声明"] is Kind.HEADING
    assert found[terms] is Kind.NOTICE
    assert found["关于我们"] is Kind.BOILERPLATE


def test_whom_to_ask_stays_below_a_remark_that_is_none_of_the_texts_kind() -> None:
    asked = "お問い合わせ先\n広報課　電話 03-0000-0000"
    found = kinds(HEAD, TEXT, MORE, "", "DOI：10.0000/a.2025", "", asked, "", RELATED)
    assert Kind.BOILERPLATE not in {found[line] for line in asked.split("\n")}
