"""Bylines, date lines, publishers, originals and notices as pages in four languages write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.describe import describe
from generator.model import (
    Capture,
    Kind,
    Line,
    Origin,
    Original,
    Sidecar,
)
from tests.describe.cases import BODY, page

# ------------------------------------------------------------------ dates

DATE_LINES = [
    ("[2024-05-20, 10:26:51] 상하이저널", "2024-05-20T10:26:51"),
    ("입력 2024.01.29. 오전 3:01", "2024-01-29T03:01"),
    ("입력 2024.01.29. 오후 12:01 수정 2024.01.30. 오전 9:15", "2024-01-29T12:01"),
    ("최종수정 2024.01.30 09:15 입력 2024.01.29 17:40", "2024-01-29T17:40"),
    ("기사승인 2024. 06. 03. 17:20", "2024-06-03T17:20"),
    ("등록 :2024-02-08 10:00 | 수정 :2024-02-09 11:00", "2024-02-08T10:00"),
    ("발행일 : 2024.04.02 / 종합 A8 면", "2024-04-02"),
    ("2024년 2월 8일", "2024-02-08"),
    ("2024년 2월 8일(목) 오후 3시 20분", "2024-02-08T15:20"),
    ("'24. 1. 29.(월) 배포", "2024-01-29"),
    ("CSF 2024-02-08", "2024-02-08"),
    ("2024-02-08", "2024-02-08"),
    ("승인 2024/02/08 09:05:01", "2024-02-08T09:05:01"),
    ("2024.02", "2024-02"),
    ("发布时间：2024-05-20 08:30", "2024-05-20T08:30"),
    ("2024年05月20日 星期一 下午 3:05 来源：新华网", "2024-05-20T15:05"),
    ("2024年5月20日", "2024-05-20"),
    ("發布時間：2024/05/20 22:10 最新更新：2024/05/21 08:00", "2024-05-20T22:10"),
    ("2024年第5期 2024年5月", "2024-05"),
    ("2024年1月29日 5:00", "2024-01-29T05:00"),
    ("2024年1月29日 5時00分 更新", "2024-01-29T05:00"),
    ("公開日：2024年1月29日 更新日：2024年2月3日", "2024-01-29"),
    ("2024年2月3日 更新 / 2024年1月29日 公開", "2024-01-29"),
    ("令和6年1月29日（月）", "2024-01-29"),
    ("２０２４年１月２９日", "2024-01-29"),
    ("January 29, 2024", "2024-01-29"),
    ("29 Jan 2024", "2024-01-29"),
    ("Published Jan. 29, 2024 at 10:30 AM EST", "2024-01-29T10:30-05:00"),
    ("Updated June 3rd, 2024 12:15 p.m. | Published June 1, 2024", "2024-06-01"),
    ("Mon 29 Jan 2024 07.30 GMT", "2024-01-29T07:30+00:00"),
    ("January 29, 2024 5:41 PM GMT+9 · Updated 4 months ago", "2024-01-29T17:41+09:00"),
    ("2024-01-29 10:00 UTC+5:30", "2024-01-29T10:00+05:30"),
    ("2024-01-29 10:00-18:00", ""),
    ("2024.01.29 - 10:30", "2024-01-29T10:30"),
    ("2024. 1. 29. - 10:30", "2024-01-29T10:30"),
    ("Sept. 3, 2024", "2024-09-03"),
    ("2024-01-29T10:00:00+09:00", "2024-01-29T10:00:00+09:00"),
    ("29th of January 2024", "2024-01-29"),
    ("01/29/2024", "2024-01-29"),
    ("03/04/2024", ""),
    ("2024.13.45", ""),
    ("2월 8일", ""),
    ("No. 2024-0208-17", ""),
]


@pytest.mark.parametrize(("text", "expected"), DATE_LINES)
def test_a_date_line_gives_the_day_of_publication(text: str, expected: str) -> None:
    found = page("title|제목", f"dateline|{text}", BODY["ko"]).published
    assert found.value == expected
    assert found.line == (2 if expected else None)


def test_a_date_in_the_running_text_is_the_storys_not_the_pages() -> None:
    found = page("title|제목", "paragraph|정부는 2024년 2월 8일 계획을 발표했다.").published
    assert found.origin is Origin.MISSING


def test_a_date_in_the_furniture_counts_only_with_a_label() -> None:
    today = page("boilerplate|2024년 6월 3일 월요일", "title|제목", BODY["ko"])
    assert today.published.value == ""
    labelled = page("title|제목", "boilerplate|기사입력 2024.06.03 10:00", BODY["ko"])
    assert labelled.published.value == "2024-06-03T10:00"


def test_a_date_of_change_is_better_than_none() -> None:
    assert page("dateline|更新 2024年2月3日", BODY["ja"]).published.value == "2024-02-03"


# ---------------------------------------------------------------- authors

BYLINES = [
    ("홍길동 기자", "홍길동"),
    ("홍길동 기자 hong@paper.example", "홍길동"),
    ("    실리콘밸리=홍길동 특파원", "홍길동"),
    ("홍길동 워싱턴 특파원", "홍길동"),
    ("워싱턴 홍길동 특파원", "홍길동"),
    ("베이징=이영희·김철수 특파원", "이영희, 김철수"),
    ("홍길동, 김철수 기자", "홍길동, 김철수"),
    ("홍길동 기자, 김철수 수습기자", "홍길동, 김철수"),
    ("산업부 홍길동 선임기자", "홍길동"),
    ("하늘일보 홍길동 논설위원", "홍길동"),
    ("글·사진 홍길동 기자", "홍길동"),
    ("글 홍길동 기자 / 사진 김철수 기자", "홍길동"),
    ("김준연 책임연구원 | mail@cloud.example", "김준연"),
    ("남궁민수 연구위원", "남궁민수"),
    ("한국구름연구원 이슈브리프 2024-17 홍길동 연구위원", "홍길동"),
    ("국방구름연구원 홍길동 박사", "홍길동"),
    ("홍길동연구원", "홍길동"),
    ("홍길동(서울대 경제학부 교수)", "홍길동"),
    ("홍길동 서울대 경제학부 교수", "홍길동"),
    ("저자: 刘伟, 베이징 우전대학 주임", "刘伟"),
    ("기고자 : 뉴욕=홍길동 특파원", "홍길동"),
    ("[하늘일보 홍길동 기자]", "홍길동"),
    ("홍길동 hong@paper.example", "홍길동"),
    ("번역: 홍길동", ""),
    ("-구름협회 상하이지부", "구름협회 상하이지부"),
    ("作者：刘伟", "刘伟"),
    ("作者：刘伟 张三", "刘伟, 张三"),
    ("作者：刘伟、张三", "刘伟, 张三"),
    ("作者 刘伟 北京邮电大学教授", "刘伟"),
    ("文/张三", "张三"),
    ("文｜张三 编辑｜李四", "张三"),
    ("本报记者 张三 李四", "张三, 李四"),
    ("新华社记者张三、李四", "张三, 李四"),
    ("記者張三／台北報導", "張三"),
    ("记者 张三 北京报道", "张三"),
    ("来源：环球时报 作者：刘伟", "刘伟"),
    ("责任编辑：李四", ""),
    ("刘伟", "刘伟"),
    ("執筆：山田太郎", "山田太郎"),
    ("著者 山田太郎", "山田太郎"),
    ("原创 张三 天空观察 2024-04-18 08:30 北京", "张三"),
    ("【北京=山田太郎】", "山田太郎"),
    ("北京＝山田太郎、鈴木花子", "山田太郎, 鈴木花子"),
    ("山田太郎記者", "山田太郎"),
    ("取材・文：山田 太郎", "山田 太郎"),
    ("山田 太郎", "山田 太郎"),
    ("By Jane Doe", "Jane Doe"),
    ("By JANE DOE", "JANE DOE"),
    ("By Jane Doe and John Roe", "Jane Doe, John Roe"),
    ("By Jane Doe, John Roe and Max van der Berg", "Jane Doe, John Roe, Max van der Berg"),
    ("By Jane Doe, Staff Writer", "Jane Doe"),
    ("Jane Doe in Beijing and John Roe in Washington", "Jane Doe, John Roe"),
    ("Written by Jane Doe | January 29, 2024", "Jane Doe"),
    ("Reporting by Jane Doe; Editing by John Roe", "Jane Doe"),
    ("Author: Jane O'Neill", "Jane O'Neill"),
]


@pytest.mark.parametrize(("text", "expected"), BYLINES)
def test_a_byline_names_the_authors(text: str, expected: str) -> None:
    found = page("title|제목", f"byline|{text}", BODY["ko"]).author
    assert found.value == expected
    assert (found.origin is Origin.MISSING) == (not expected)


OPENINGS = [
    ("하늘일보 홍길동 워싱턴 특파원 = 중국 기업들이 한계에 봉착해 있다고 밝혔다.", "홍길동"),
    ("(서울=연합뉴스) 홍길동 기자 = 정부는 계획을 발표했다.", "홍길동"),
    ("[서울=뉴시스] 홍길동 김철수 기자 = 정부는 계획을 발표했다.", "김철수"),
    ("[하늘경제 홍길동 기자] 정부는 계획을 발표했다.", "홍길동"),
    ("【环球时报记者 张三】中国政府宣布了一项新计划。", "张三"),
    ("新华社北京1月29日电（记者张三、李四）政府宣布了一项新计划。", "张三, 李四"),
    ("〔記者張三／台北報導〕政府宣布新計畫。", "張三"),
    ("【北京＝山田太郎】政府は新しい計画を発表したという。", "山田太郎"),
    ("정부는 계획을 발표했다. 홍길동 기자 hong@paper.example", "홍길동"),
    ("정부는 계획을 발표했다. /홍길동 기자", "홍길동"),
    ("政府宣布了一项新计划。（记者 张三）", "张三"),
    ("政府は新しい計画を発表したという。（山田太郎）", "山田太郎"),
    ("이란 첸 미국 듀크대 석좌교수는 투자의 절반이 투입됐다고 밝혔다.", ""),
    ("记者从商务部获悉，政府宣布了一项新计划。", ""),
    ("정부는 세율을 x = 3으로 정했다고 홍길동 기자가 전했다.", ""),
]


@pytest.mark.parametrize(("text", "expected"), OPENINGS)
def test_the_first_or_last_words_of_the_text_name_the_reporter(text: str, expected: str) -> None:
    assert page("title|제목", f"paragraph|{text}").author.value == expected


# -------------------------------------------------------------- publisher

PUBLISHERS = [
    (["dateline|[2024-05-20, 10:26:51] 바다저널"], "바다저널", Origin.CAPTURE, ""),
    (["dateline|SKD 2024-02-08"], "SKD", Origin.CAPTURE, "daily"),
    (["dateline|발행일 : 2024.04.02 / 종합 A8 면"], "", Origin.MISSING, ""),
    (["dateline|입력 2024.01.29. 오전 3:01 기사원문"], "", Origin.MISSING, ""),
    (["dateline|2024-02-08 10:00 조회 123"], "", Origin.MISSING, ""),
    (["dateline|2024年5月20日 08:30 来源：环球时报"], "环球时报", Origin.CAPTURE, ""),
    (["byline|来源 | 数治观察（ID：szgc）"], "数治观察", Origin.CAPTURE, ""),
    (["dateline|来源: 新华网 作者: 张三 2024-05-20"], "新华网", Origin.CAPTURE, ""),
    (["byline|Source: Sky Daily"], "Sky Daily", Origin.CAPTURE, "daily"),
    (["notice|<저작권자 ⓒ 바다뉴스, 무단 전재 및 재배포 금지>"], "바다뉴스", Origin.CAPTURE, ""),
    (["notice|Copyright ⓒ 하늘일보 & sky.example. All rights reserved."], "하늘일보",
     Origin.CAPTURE, "daily"),
    (["notice|저작권자 © 바다경제 무단전재 및 재배포 금지"], "바다경제", Origin.CAPTURE, ""),
    (["notice|ⓒ 2024. 바다경제 All rights reserved."], "바다경제", Origin.CAPTURE, ""),
    (["notice|© 2019-2026"], "", Origin.MISSING, ""),
    (["notice|" + 20_000 * "(c) "], "", Origin.MISSING, ""),
    (["notice|© 2024 The Sea Times Company"], "The Sea Times Company", Origin.CAPTURE, ""),
    (["notice|Copyright © 2024 Sea Press. All rights reserved."], "Sea Press",
     Origin.CAPTURE, ""),
    (["notice|版权所有 © 海洋网 未经许可不得转载"], "海洋网", Origin.CAPTURE, ""),
    (["boilerplate|ABC 구름학회", "title|제목", "boilerplate|ⓒ 2025 구름학회 All rights reserved"],
     "ABC 구름학회", Origin.CAPTURE, ""),
    (["boilerplate|뉴스", "title|제목", "boilerplate|ⓒ 뉴스바다"], "", Origin.MISSING, ""),
    (["dateline|발간일 2025.03.04"], "", Origin.MISSING, ""),
    (['notice|ⓒ "내일을 여는 신문 하늘일보"'], "하늘일보", Origin.OUTLETS, "daily"),
    (["byline|김준연 책임연구원 | mail@cloud.example"], "구름연구원", Origin.OUTLETS, "institute"),
    (["boilerplate|하늘일보"], "하늘일보", Origin.OUTLETS, "daily"),
    (["title|하늘일보"], "", Origin.MISSING, ""),
    (["paragraph|(서울=바다통신) 홍길동 기자 = 정부는 계획을 발표했다."], "바다통신",
     Origin.CAPTURE, ""),
    (["paragraph|바다투데이 홍길동 기자 = 정부는 계획을 발표했다."], "바다투데이",
     Origin.CAPTURE, ""),
    (["paragraph|BEIJING, Jan 29 (Sea Press) - The government has a new plan."], "Sea Press",
     Origin.CAPTURE, ""),
    (["paragraph|新华社北京1月29日电（记者张三）政府宣布了一项新计划。"], "新华社",
     Origin.CAPTURE, ""),
    (["paragraph|【北京＝共同】政府は新しい計画を発表したという。"], "共同", Origin.CAPTURE, ""),
    (["paragraph|【北京＝山田太郎】政府は新しい計画を発表したという。"], "", Origin.MISSING, ""),
    (["dateline|2024-06-01 00:15 天空報／記者王小禾／台北報導"], "天空報", Origin.CAPTURE, ""),
    (["dateline|2024年5月9日 5:24 [会員限定記事]"], "", Origin.MISSING, ""),
    (["dateline|Tuesday, 4 June 2024 ET"], "", Origin.MISSING, ""),
    (["boilerplate|ChipWire", "boilerplate|Analysis", "title|Quota trimmed",
      BODY["en"], "boilerplate|© 2026 ChipWire Media LLC. All rights reserved."], "ChipWire",
     Origin.CAPTURE, ""),
    (["boilerplate|The Port Register", "title|Quota trimmed", BODY["en"],
      "boilerplate|Write to news@portregister.example"], "The Port Register", Origin.CAPTURE, ""),
    (["title|Quota trimmed | Wafer & Line", BODY["en"],
      "boilerplate|Copyright © 2024 Wafer & Line. All rights reserved."], "Wafer & Line",
     Origin.CAPTURE, ""),
    (["boilerplate|山脈新聞", "title|題", "boilerplate|山脈新聞社 無断転載を禁じます"], "山脈新聞",
     Origin.CAPTURE, ""),
    (["boilerplate|竞报传媒", "title|题目", "boilerplate|竞报传媒 ©2025"], "竞报传媒",
     Origin.CAPTURE, ""),
    (["boilerplate|바다매일", "title|제목", "boilerplate|바다매일 구독하기"], "바다매일",
     Origin.CAPTURE, ""),
    (["boilerplate|Handball", "title|Late win", BODY["en"]], "", Origin.MISSING, ""),
    (["title|Late win", BODY["en"], "boilerplate|© 2024 SiteMaker Inc."], "", Origin.MISSING, ""),
    (["boilerplate|Portal", "boilerplate|바다매일", "title|제목", BODY["ko"],
      "notice|ⓒ 바다매일 무단 전재 금지", "boilerplate|© Portal Corp."], "바다매일",
     Origin.CAPTURE, ""),
    (["paragraph|정부는 계획을 발표했다.", "reference|출처: 하늘일보"], "", Origin.MISSING, ""),
    # A section's name stands in the path, and a button's beside a date.
    (["boilerplate|알림·소식", "boilerplate:breadcrumb|홈 > 알림·소식 > 보도자료", "title|제목",
      BODY["ko"]], "", Origin.MISSING, ""),
    (["boilerplate|灶台网", "boilerplate:breadcrumb|您的位置：灶台网 > 菜谱", "title|标题",
      BODY["zh"]], "灶台网", Origin.CAPTURE, ""),
    (["boilerplate:share-bar|読者になる", "title|題", BODY["ja"],
      "dateline|2025-02-11 23:40 読者になる"], "", Origin.MISSING, ""),
    (["title|标题", "dateline|发表于 2024-03-10 22:15", BODY["zh"],
      "boilerplate|发表于 2024-03-11 08:00"], "", Origin.MISSING, ""),
    # Who ends the page tells in the text.
    (["title|제목", "paragraph|□ 산업부(장관 한가람)는 예산을 편성했다고 밝혔다.",
      "boilerplate|COPYRIGHT ⓒ 산업부. ALL RIGHTS RESERVED."], "산업부", Origin.CAPTURE, ""),
    (["title|題", "paragraph|水資源省は、指針を取りまとめました。",
      "boilerplate|水資源省 〒100-0000 東京都水杜区川上1-2"], "水資源省", Origin.CAPTURE, ""),
    (["title|題", "paragraph|環境省は、指針を取りまとめました。",
      "boilerplate|水資源新聞 〒100-0000 東京都水杜区川上1-2"], "", Origin.MISSING, ""),
    (["title|A title", BODY["en"], "notice|Copyright 1998-2003 The Port Gazette. Mail us."],
     "The Port Gazette", Origin.CAPTURE, ""),
]  # fmt: skip


@pytest.mark.parametrize(("lines", "name", "origin", "outlet"), PUBLISHERS)
def test_a_page_names_its_publisher(
    lines: list[str], name: str, origin: Origin, outlet: str
) -> None:
    body = [] if any(line.startswith("paragraph") for line in lines) else [BODY["ko"]]
    metadata = page(*lines, *body)
    assert (metadata.publisher.value, metadata.publisher.origin) == (name, origin)
    assert metadata.outlet == outlet


# -------------------------------------------------------------- originals

ORIGINALS = [
    (
        ["title|제목", "subtitle|限制芯片出口将自损八百", "reference|(环球时报(2024. 5.13.)"],
        Original(
            publisher="环球时报",
            title="限制芯片出口将自损八百",
            published="2024-05-13",
            language="zh",
        ),
    ),
    (
        [
            "title|제목",
            "subtitle|Why chips matter for the world",
            "reference|(Sea Times, 2024.1.29)",
        ],
        Original(
            publisher="Sea Times",
            title="Why chips matter for the world",
            published="2024-01-29",
            language="en",
        ),
    ),
    (
        ["title|제목", "notice|원문: https://sea.example/chips (2024.1.29)"],
        Original(published="2024-01-29", url="https://sea.example/chips"),
    ),
    (
        ["title|제목", "notice|※ 원문 제목: Why chips matter for the world"],
        Original(title="Why chips matter for the world", language="en"),
    ),
    (
        ["title|标题", "notice|（译自《纽约时报》2024年1月29日）"],
        Original(publisher="纽约时报", published="2024-01-29"),
    ),
    (
        ["title|标题", "notice|原文标题：Why chips matter for the world"],
        Original(title="Why chips matter for the world", language="en"),
    ),
    (
        ["title|Title", "notice|Originally published in Sea Times on January 29, 2024"],
        Original(publisher="Sea Times", published="2024-01-29"),
    ),
    (["title|제목", "subtitle|부제 (2024. 5. 13.)"], Original()),
    (["title|제목", "reference|(바다일보(2024. 5.13.)"], Original()),
]


@pytest.mark.parametrize(("lines", "expected"), ORIGINALS)
def test_a_translated_piece_names_its_original(lines: list[str], expected: Original) -> None:
    language = {"标": "zh", "T": "en"}.get(lines[0].split("|")[1][0], "ko")
    found = page(*lines, BODY[language]).original
    assert found.value == expected


# ------------------------------------------------------- language, notices


@pytest.mark.parametrize("language", sorted(BODY))
def test_the_language_is_known_by_its_script(language: str) -> None:
    assert page(BODY[language]).language.value == language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("中國의 人工智能 産業이 急速하게 發展하고 있다", "ko"),
        ("Le gouvernement a annoncé un nouveau plan pour l'industrie de la puce du pays", "und"),
        ("The institute (研究所) said that the plan of the ministry will be open to us", "en"),
        ("삼성전자는 HBM3E, DDR5, NAND, EUV, GPU 등 AI Accelerator 시장을 겨냥했다", "ko"),
        ("12345", "und"),
        ("政府宣布對半導體實施出口管制，業界表示將影響全球供應鏈。", "zh-Hant"),
        ("政府宣布对半导体实施出口管制，书中引用了台灣的繁體資料。", "zh"),
        ("政府は半導體の輸出管理を強化すると發表した。", "ja"),
    ],
)  # fmt: skip
def test_mixed_scripts(text: str, language: str) -> None:
    assert page(f"paragraph|{text}").language.value == language


def test_a_page_of_numbers_has_no_language() -> None:
    assert page("paragraph|12345").language.origin is Origin.MISSING


@pytest.mark.parametrize(
    "text",
    [
        "무단전재 및 재배포 금지",
        "<저작권자 ⓒ 바다뉴스>",
        "未经授权不得转载",
        "無断転載を禁じます",
        "All rights reserved.",
    ],
)
def test_a_rights_notice_is_kept_as_worded(text: str) -> None:
    found = page(BODY["ko"], "notice|※ 외부 필진의 글입니다", f"notice|{text}").rights
    assert (found.value, found.line) == (text, 3)


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("기사 URL: https://sky.example/news/1", "https://sky.example/news/1"),
        ("본문 링크", ""),
        ("本文链接：https://sky.example/a?b=1", "https://sky.example/a?b=1"),
        ("元記事: https://sky.example/2", "https://sky.example/2"),
        ("Permalink https://sky.example/3.", "https://sky.example/3"),
        ("https://ads.example/", ""),
        ("링크: javascript:alert(1)", ""),
    ],
)
def test_a_page_gives_its_own_address(text: str, address: str) -> None:
    assert page("title|제목", f"boilerplate|{text}", BODY["ko"]).url.value == address


def test_a_title_that_runs_on_is_joined_and_keeps_its_series_tag() -> None:
    found = page("title|[연재] 반도체의 미래,", "title| 누가 정하나", BODY["ko"]).title
    assert (found.value, found.line) == ("[연재] 반도체의 미래, 누가 정하나", 1)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "Five Breads for a Rainy Week By Jane Doe / Monday, 20 May 2024 10:40AM",
            ("Five Breads for a Rainy Week", "Jane Doe", "2024-05-20T10:40"),
        ),
        (
            "Bakery releases unusual bread for Sundays May 20, 2024",
            ("Bakery releases unusual bread for Sundays", "", "2024-05-20"),
        ),
        (
            "Bakers bump up their forecast to 6.8% Business May 20, 2024",
            ("Bakers bump up their forecast to 6.8%", "", "2024-05-20"),
        ),
        ("The bakers' five stories of May 20, 2024", None),
        ("The Battle Fought 6 June 1944", None),
        ("The Long Walk — 6 June 1944", None),
        ("Bakers of the town, May 20, 2024", None),
        ("Town Council Meeting Agenda May 20, 2024", None),
    ],
)
def test_a_title_is_parted_from_the_boxes_that_ran_together_with_it(
    line: str, expected: tuple[str, str, str] | None
) -> None:
    found = page(f"title|{line}", BODY["en"])
    shown = (found.title.value, found.author.value, found.published.value)
    if expected:
        assert shown == expected
    else:
        assert shown[:2] == (line, "")


def test_a_title_without_what_stands_before_it() -> None:
    tab = ("title|My Small Bakery: Bread for Sundays", "paragraph|Bread for Sundays", BODY["en"])
    assert page(*tab).title.value == "Bread for Sundays"
    assert page("title|Bread: A History", BODY["en"]).title.value == "Bread: A History"
    assert page("title|Title: Bread for Sundays", BODY["en"]).title.value == "Bread for Sundays"


def test_a_page_without_anything_has_only_missing_values() -> None:
    metadata = page("blank|")
    values = (metadata.title, metadata.author, metadata.published, metadata.url, metadata.rights)
    assert {value.origin for value in values} == {Origin.MISSING}
    assert metadata.outlet == ""


@given(
    st.lists(
        st.tuples(
            st.sampled_from(list(Kind)),
            st.text(alphabet="(（[=@:：ⓒ 가홍길동기자作者记A.b2024-年월/、·", max_size=40),
        )
    )
)
def test_whatever_a_page_holds_missing_values_are_empty_and_others_have_a_line(
    lines: list[tuple[Kind, str]],
) -> None:
    metadata = page(*(f"{kind}|{text}" for kind, text in lines))
    for value in (metadata.title, metadata.publisher, metadata.author, metadata.published):
        assert (value.origin is Origin.MISSING) == (value.line is None)
        assert bool(value.value) or value.origin is Origin.MISSING or value is metadata.title


def test_a_line_of_a_hundred_thousand_characters_is_read_like_any_other() -> None:
    for unit in (" ", "가", "a", "(", "홍길동 ", "2024 "):
        line = unit * (100_000 // len(unit))
        metadata = page("title|제목", f"byline|{line}", f"notice|{line}", f"paragraph|{line}")
        assert metadata.title.value == "제목"


def test_the_line_that_names_the_author_is_no_subtitle() -> None:
    found = page(
        "title|人材不足の深刻さ", "dateline|2026年7月3日", "subtitle|佐藤 健一", BODY["ja"]
    )
    assert (found.author.value, found.subtitle.value) == ("佐藤 健一", ())


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("- 기업당 최대 1억 3천만 원 -", "기업당 최대 1억 3천만 원"),
        ("– 3월 24일부터 접수 –", "3월 24일부터 접수"),
        ("- 한쪽에만 있는 줄표", "- 한쪽에만 있는 줄표"),
        ("미·중 갈등 - 세 가지 시나리오", "미·중 갈등 - 세 가지 시나리오"),
    ],
)
def test_a_subtitle_without_the_dashes_around_it(line: str, shown: str) -> None:
    assert page("title|제목", f"subtitle|{line}", BODY["ko"]).subtitle.value == (shown,)


def test_a_section_that_the_path_has_is_no_subtitle() -> None:
    texts = (
        ("ホーム › 半導体 › 本記事", Kind.BOILERPLATE, "breadcrumb"),
        ("半導体", Kind.SUBTITLE, "series-name"),
        ("人材不足の深刻さ", Kind.TITLE, "title-over-text"),
        (BODY["ja"].partition("|")[2], Kind.PARAGRAPH, "long-sentence"),
    )
    lines = tuple(
        Line(n=n, text=text, kind=kind, keep=kind is not Kind.BOILERPLATE, reason=reason)
        for n, (text, kind, reason) in enumerate(texts, 1)
    )
    capture = Capture(name="a.txt", encoding="utf-8", raw=b"", lines=tuple(x.text for x in lines))
    assert describe(capture, lines, Sidecar(), ()).subtitle.value == ()
