"""What stands around the title and below the last sentence: leads, offices, notes, signatures."""

from __future__ import annotations

import pytest

from generator.model import Kind
from tests.clean.test_neighbours import kinds

TITLE = "Providers Must Check Customers"
LEAD = (
    "The Commerce Department on Tuesday cut the number of accelerators that buyers in the Gulf "
    "may import next year to 180,000."
)
REST = (
    (
        "“We have no quarrel with our partners,” said an under secretary. “We want to know "
        "where each chip is, and who rents it.”"
    ),
    (
        "Cloud providers in the region had planned 1.2 gigawatts of new data centers, and "
        "analysts now expect a third of that by the end of the decade."
    ),
)


@pytest.mark.parametrize(
    "box",
    [
        ("Sign up for the Daily", "Your email address", "Subscribe"),
        ("Read also: Memory makers raise prices",),
        ("Read more", "Memory makers raise prices"),
    ],
)
@pytest.mark.parametrize("leads", [1, 2])
def test_a_box_below_the_first_sentences_does_not_make_them_subtitles(
    box: tuple[str, ...], leads: int
) -> None:
    first = (LEAD, "The bureau said the change takes effect on November 1, 2026.")[:leads]
    found = kinds(TITLE, "By Jane Roe | 5 June 2026", *first, *box, *REST)
    assert {found[line] for line in (*first, *REST)} == {Kind.PARAGRAPH}
    assert found[box[0]] is Kind.BOILERPLATE


def test_a_sentence_over_the_byline_is_a_subtitle() -> None:
    standfirst = "Nobody knows where the chips are. Two clerks are to find out."
    found = kinds(TITLE, standfirst, "By Jane Roe | 5 June 2026", LEAD, *REST)
    assert found[standfirst] is Kind.SUBTITLE
    assert found[LEAD] is Kind.PARAGRAPH


@pytest.mark.parametrize(
    ("title", "greeting", "text"),
    [
        (TITLE, "Dear Clients and Friends,", (LEAD, *REST)),
        (
            "在新年招待会上的讲话",
            "各位青年朋友：",
            (
                "过去一年，我们同许多国家的大学建立了联系，也迎来了第一批来访的学生和老师。",
                "今后三年，我们还将增加名额，让更多年轻人有机会走进实验室，看看芯片是怎样做出来的。",
            ),
        ),
    ],
)
def test_a_greeting_is_text(title: str, greeting: str, text: tuple[str, ...]) -> None:
    assert kinds(title, "2024-05-20", greeting, *text)[greeting] is Kind.PARAGRAPH


def test_the_office_of_a_release_is_no_subtitle() -> None:
    office = ("담당부서 무역안보정책과", "담당자 이정민", "연락처 044-203-4832")
    found = kinds(
        "첨단 반도체 수출 관리 강화…이용자 신원 확인 의무화 추진",
        *office,
        "등록일 2026-10-20",
        "□ 산업통상부는 10월 20일 서울에서 정책협의회를 열고 수출 관리 강화 방안을 논의하였다.",
        "□ 정부는 총 연산성능 4,800 이상의 반도체를 전략물자로 지정할 계획이라고 설명하였다.",
    )
    assert Kind.SUBTITLE not in {found[line] for line in office}


LETTER = (
    (
        "The Bureau has published a notice under the Export Control Reform Act of 2018.1 If "
        "adopted, it would extend such duties to every provider."
    ),
    "A first proposal of January 29, 2024 was never finalized.2",
    "If you have questions about this alert, please contact one of the authors.",
)
SIGNED = (
    "Margaret T. Oyelaran",
    "Partner, Washington",
    "+1 202 555 0142",
    "moyelaran@harrow.example",
    "Jonas Fisk",
    "Associate, New York",
    "jfisk@harrow.example",
)
NOTES = ("1 50 U.S.C. §§ 4801-4852.", "2 89 Fed. Reg. 5698 (Jan. 29, 2024).")


@pytest.mark.parametrize("signed", [(), SIGNED])
def test_notes_below_a_letter_s_signatures_stay(signed: tuple[str, ...]) -> None:
    found = kinds(TITLE, "September 2, 2026", *LETTER, *signed, *NOTES)
    assert {found[line] for line in NOTES} == {Kind.FOOTNOTE}
    assert {found[line] for line in signed} <= {Kind.BYLINE}


def test_a_line_of_capitals_below_a_name_is_no_endless_riddle() -> None:
    capitals = f"{'DEPARTMENTOFCOMMERCE' * 2}INDUSTRYANDSECURITY!"
    found = kinds(TITLE, "September 2, 2026", *LETTER, "Margaret T. Oyelaran", capitals)
    assert found[TITLE] is Kind.TITLE


def test_notes_in_brackets_below_a_signed_letter_stay() -> None:
    letter = (
        (
            "The Bureau has published a notice under the Export Control Reform Act.[1] If "
            "adopted, it would extend such duties to every provider."
        ),
        "A first proposal of last January was never finalized.[2]",
        "If you have questions about this alert, please contact one of the authors.",
    )
    signed = ("Margaret Osei", "Partner, International Trade", "Northgate & Quay LLP")
    notes = ("[1] 89 Fed. Reg. 5698 (Jan. 29, 2024).", "[2] 31 C.F.R. § 850.302.")
    found = kinds(TITLE, "September 2, 2026", *letter, "Yours sincerely,", "", *signed, "", *notes)
    assert found["Yours sincerely,"] is Kind.PARAGRAPH
    assert {found[line] for line in signed} == {Kind.BYLINE}
    assert {found[line] for line in notes} == {Kind.FOOTNOTE}


def test_numbered_titles_that_no_text_calls_are_no_notes() -> None:
    read = ("1 Memory makers raise prices", "2 Foundries see a record quarter")
    found = kinds(TITLE, "September 2, 2026", LEAD, *REST, "Most read", *read)
    assert {found[line] for line in read} == {Kind.BOILERPLATE}


def test_the_name_of_a_column_over_the_title_is_no_paragraph() -> None:
    menu = ("홈", "뉴스", "오피니언", "로그인", "구독하기", "검색", "메뉴")
    text = (
        "정부가 2030년까지 인공지능 반도체 전문 인력 2만 명을 양성하기로 했다고 14일 발표했다.",
        "해외 인재를 끌어오기 위한 제도도 손질해 연봉이 높은 종사자에게는 비자를 발급하기로 했다.",
        "업계에서는 인력난을 호소해 왔고, 협회가 발표한 보고서는 5만 명이 부족하다고 내다봤다.",
    )
    found = kinds(*menu, "[섬, 다시 사람]", "사람이 없다, 칩이 있어도", "2024.05.20", *text)
    assert found["[섬, 다시 사람]"] is Kind.SUBTITLE


def test_the_numbers_over_the_parts_of_an_account_are_headings() -> None:
    found = kinds(
        "数据出境新规落地：企业三类情形可免申报",
        "导读",
        "8月20日，国家互联网信息办公室公布新规，自2026年10月1日起施行，本文梳理三大变化。",
        "01",
        "新规将个人信息出境标准合同的适用门槛提高到50万人，不满此数的企业不再需要备案。",
        "02",
        "新规首次要求提供算力租赁的云服务商核验境外客户的真实身份，并保存记录不少于三年。",
    )
    assert {found[line] for line in ("导读", "01", "02")} == {Kind.HEADING}


def test_counts_between_comments_are_no_chapters() -> None:
    found = kinds(TITLE, "By Jane Roe | 5 June 2026", LEAD, "3", *REST, "02")
    assert {found["3"], found["02"]} == {Kind.BOILERPLATE}


def test_facts_under_the_title_are_items_of_the_text() -> None:
    facts = ("日期：11月18日（星期六）", "集合地點：白泥村巴士站", "對象：十歲或以上")
    text = (
        "白泥的日落舉世知名，而退潮之後的泥灘更是觀察招潮蟹和候鳥的好地方，今年將由導師帶隊。",
        "參加者需自備雨鞋和水，報名表可於辦事處索取，名額二十四人，先到先得，額滿即止。",
    )
    found = kinds("白泥日落觀察團現已接受報名", *facts, *text)
    assert {found[line] for line in facts} == {Kind.LIST}


def test_one_label_under_the_title_may_be_a_subtitle_s() -> None:
    standfirst = "Also: pickles at the law school, and a correction about soup"
    found = kinds(TITLE, standfirst, "By Jane Roe | 5 June 2026", LEAD, *REST)
    assert found[standfirst] is Kind.SUBTITLE


JAPANESE = (
    "港湾省は5日、沿岸の倉庫で保管する部品の届け出を義務づける方針を明らかにした。施行は来年4月になる。",
    "対象は全国の約300社で、年に2回、数量と保管の場所を報告する。違反した場合の罰則も設けるという。",
    "業界団体は「事務の負担が増える」として、経過措置を求めている。省は年内に意見を公募する。",
)
KOREAN = (
    "항만부는 5일 연안 창고에 보관하는 부품의 신고를 의무화하는 방안을 밝혔다. 시행은 내년이다.",
    "대상은 전국 300여 개 회사로, 해마다 두 차례 수량과 보관 장소를 보고해야 한다고 설명했다.",
    "업계는 사무 부담이 늘어난다며 유예 기간을 요구했고, 항만부는 연내에 의견을 모으기로 했다.",
)


@pytest.mark.parametrize(
    ("text", "above", "line", "kind"),
    [
        (JAPANESE, "2026年6月5日 5時00分", "最終更新日：令和8年6月6日", Kind.DATELINE),
        (JAPANESE, "2026/06/05 18:22 (JST)", "6/5 18:24 (JST) updated", Kind.DATELINE),
        (JAPANESE, "2026年6月5日", "倉庫が並ぶ埠頭＝2026年5月、港町、山田太郎撮影", Kind.CAPTION),
        (JAPANESE, "2026年6月5日", "RISC-V LLM 電子工作", Kind.BOILERPLATE),
        (JAPANESE, "2026年6月5日", "港新聞　南港＝山田太郎　北港＝鈴木花子", Kind.BYLINE),
        (KOREAN, "담당부서", "물류정책담당관실", Kind.BYLINE),
        (KOREAN, "입력 : 2026.06.05 20:51", "홍길동 미래항만연구소장·전 국회의원", Kind.BYLINE),
        (KOREAN, "2026.06.05", "연안 창고 부품 보관 신고 의무화", Kind.TITLE),
        (KOREAN, "2026.06.05", "업계 “유예 기간 필요”… 정부는 연내 의견 수렴", Kind.SUBTITLE),
        (JAPANESE, "2026年6月5日", "全国300社が対象、罰則も　業界は反発", Kind.SUBTITLE),
    ],
)
def test_what_stands_under_a_title_must_look_like_a_subtitle(
    text: tuple[str, ...], above: str, line: str, kind: Kind
) -> None:
    title = (
        "연안 창고 부품 보관 신고 의무화" if text is KOREAN else "沿岸倉庫の部品、届け出を義務化へ"
    )
    assert kinds(title, above, line, *text)[line] is kind
