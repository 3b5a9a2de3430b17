"""The first view: single lines, judged by themselves."""

from __future__ import annotations

import pytest

from generator.clean.features import measure
from generator.clean.phrases import load_phrases
from generator.clean.rules import judge


def kind_and_reason(text: str) -> tuple[str, str]:
    (line,) = measure([text], load_phrases())
    judgement = judge(line)
    return judgement.kind.value, judgement.reason.value


@pytest.mark.parametrize(
    ("text", "kind", "reason"),
    [
        ("  \u200b ", "blank", "blank"),
        ("본문 바로가기", "boilerplate", "skip-link"),
        ("댓글 1,204", "boilerplate", "comment-form"),
        ("[관련기사]", "boilerplate", "related-list"),
        ("▶ 관련기사", "boilerplate", "related-list"),
        ("相关阅读：", "boilerplate", "related-list"),
        ("アクセスランキング", "boilerplate", "most-read-list"),
        ("ＭＥＮＵ", "boilerplate", "menu"),
        ("공유 댓글 글자크기조정 인쇄", "boilerplate", "share-bar"),
        ("정치 경제 사회 문화 국제", "boilerplate", "section-name"),
        ("▶ 네이버에서 구독하기", "boilerplate", "subscription-prompt"),
        ("23 条评论", "boilerplate", "comment-form"),
        ("ガイダンス（PDF形式：1,204KB）", "boilerplate", "attachment"),
        ("如有意愿转载，请发邮件至本网，获得授权后，方可转载。", "notice", "rights-notice"),
        ("◎공감통신 hong@example.kr", "byline", "author-line"),
        ("1,204", "boilerplate", "counter"),
        ("조회수 : 532회", "boilerplate", "counter"),
        ("조회수   :   532", "boilerplate", "counter"),
        ("홈 > 알림 > 보도자료", "boilerplate", "breadcrumb"),
        ("Home   ›   Ports   ›   Harbour plans", "boilerplate", "breadcrumb"),
        ("─────────", "boilerplate", "only-symbols"),
        ("#반도체 #수출통제", "boilerplate", "tag-list"),
        ("240527 보도자료.hwpx (345KB)", "boilerplate", "attachment"),
        ("[그림 3] 시대별 AI 기술 진화의 흐름", "caption", "figure-caption"),
        ("<표 1> 주요 정책", "caption", "figure-caption"),
        ("발언하는 장관./로이터·연합뉴스", "caption", "photo-credit"),
        ("공장 전경. 사진=한 회사 제공", "caption", "photo-credit"),
        ("米商務省（ワシントン）＝ロイター", "caption", "photo-credit"),
        ("A plant in Oregon. Photo: Lena Vries/Reuters", "caption", "photo-credit"),
        ("A sign in Oregon. REUTERS/Lena Vries/File Photo", "caption", "photo-credit"),
        ("圖／路透", "caption", "photo-credit"),
        ("출처: 국가과학기술심의회(2023)", "reference", "source-line"),
        ("ⓒ 어느 신문, 무단전재 및 재배포 금지", "notice", "rights-notice"),
        ("※ 이 글은 편집진의 의견과 일치하지 않을 수 있습니다.", "notice", "disclaimer"),
        ("¹⁷⁾ 21년 6월 미국 하원이 법안을 발의했다.", "footnote", "superscript-note"),
        ("입력2024.01.29. 오전 3:01", "dateline", "date-line"),
        ("기사승인 2024. 06. 03.", "dateline", "date-line"),
        ("2024年05月22日 08:15", "dateline", "date-line"),
        ("January 29, 2024", "dateline", "date-line"),
        ("3시간 전", "dateline", "date-line"),
        ("2024-06-01 00:15 天空報／記者王小禾／台北報導", "dateline", "date-line"),
        ("홍길동 기자 hong@example.kr", "byline", "author-line"),
        ("실리콘밸리=홍길동 특파원", "byline", "author-line"),
        ("By Maria Holt and Ken Abe", "byline", "author-line"),
        ("责任编辑：王小禾", "byline", "author-line"),
        ("原创 王小禾 天空观察 2024-04-18 08:30 北京", "byline", "author-line"),
        ("著者 山田太郎", "byline", "author-line"),
        ("Report by Maria Holt", "byline", "author-line"),
        ("Reporting by Maria Holt; Editing by Ken Abe", "byline", "author-line"),
        ("Ⅱ. 전망과 시사점", "heading", "chapter-heading"),
        ("I AI 기술을 둘러싼 경쟁", "heading", "chapter-heading"),
        ("3 AI 혁신의 초기 투자규모", "heading", "numbered-heading"),
        ("■ 중국의 진흥정책", "heading", "marked-heading"),
        ("[관련 정보]", "heading", "bracketed-heading"),
        ("ㅇ 이번 개정은 이용자의 알 권리를 위한 것이다.", "list", "marked-item"),
        ("⇒ 경량화 전략을 예의주시할 필요", "list", "marked-item"),
        ("(2) 하드웨어", "list", "marked-item"),
    ],
)
def test_a_line_by_itself(text: str, kind: str, reason: str) -> None:
    assert kind_and_reason(text) == (kind, reason)


@pytest.mark.parametrize(
    "text", ["a > b" + (" >" + 60 * " ") * 7 + "☃", "조회수" + 480 * " " + "☃"]
)
def test_a_line_of_white_space_between_marks_is_soon_judged(text: str) -> None:
    """Sharing the spaces out in every way took hours for one such line."""
    assert kind_and_reason(text)[0] == "paragraph"


@pytest.mark.parametrize(
    "text",
    [
        "정부는 광고 시장의 공정 경쟁을 위해 로그인 정보의 공유를 제한하기로 했다.",
        "이용자 열 명 중 일곱 명은 동영상 서비스를 구독하고 자동재생 기능을 쓴다고 답했다.",
        "회사는 뉴스레터를 보내는 사업으로 시작해 지금은 구독자가 30만 명에 이른다.",
        "“It is a big deal and we will be watching,” she said in an interview with Reuters.",
        "I think the rule, which took effect on May 20, 2024, will be revised again.",
        "2024년 1월 29일 미국 상무부는 외국 고객의 신원을 확인하게 하는 규칙을 공고했다.",
        "关于出口许可证的新规定将于2024年5月1日起施行，企业需要提前准备。",
        "その企業はログイン情報の共有を制限し、広告の表示も減らすと発表した。",
    ],
)
def test_a_sentence_about_furniture_is_no_furniture(text: str) -> None:
    assert kind_and_reason(text) == ("paragraph", "long-sentence")
