"""Parts of HTML pages that systems write in ways of their own: folded sections, footnotes, boxes
that ask for a subscription, pull quotes, titles of two lines, platforms' accounts."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.describe import describe
from generator.judging import judged_lines
from generator.model import Kind, Line, Metadata, Seed, Sidecar
from generator.page import take_apart
from generator.read import read

SENTENCE = "군청은 하천 둔치의 주차장을 옮기고 갈대숲을 되살리는 계획을 설명했다."
BODY = "".join(f"<p>{day}일 {SENTENCE}</p>" for day in range(1, 7))
MORE = "".join(
    f"<p>{day}일 상인들은 장날마다 손님이 줄어들까 걱정한다고 말했다.</p>" for day in range(7, 12)
)
TITLE = "둔치 주차장 옮긴다"


def saved(folder: Path, inner: str, head: str = "") -> Path:
    path = folder / "a.html"
    page = f"<html><head>{head}</head><body>{inner}</body></html>"
    path.write_text(page, encoding="utf-8")
    return path


def judged(path: Path) -> tuple[Line, ...]:
    return judged_lines(Seed(path=path, slug="a", sidecar=Sidecar()), read(path))


def described(path: Path) -> Metadata:
    return describe(read(path), judged(path), Sidecar(), ())


def kind_of(lines: tuple[Line, ...], start: str) -> Kind | None:
    """The kind of the first line that begins so; None if it is left out."""
    found = next(line for line in lines if line.text.startswith(start))
    return found.kind if found.keep else None


@pytest.mark.parametrize(
    ("markup", "shown"),
    [
        (
            "<h4><button aria-controls='a'>2. 내용</button></h4><div id='a' hidden><p>글</p></div>",
            ["2. 내용", "글"],
        ),
        ("<button aria-controls='a'>메뉴</button><div id='a' hidden><p>글</p></div>", ["메뉴"]),
        ("<div placeholder>불러오는 중</div><input placeholder='이름'><p>글</p>", ["글"]),
        # A row of one cell lays the page out; a row of data has more.
        ("<table><tr><td><p>하나</p><p>둘<br>셋</p></td></tr></table>", ["하나", "둘", "셋"]),
        ("<table><tr><td><section>하나</section></td><td>둘</td></tr></table>", ["하나\t둘"]),
    ],
)
def test_folded_parts_are_shown_and_stand_ins_are_not(markup: str, shown: list[str]) -> None:
    assert [flat.text for flat in take_apart(markup).lines] == shown


@pytest.mark.parametrize(
    ("inner", "start", "kind"),
    [
        # What a raised or bracketed sign leads to.
        (
            f"{BODY}<p>끝<sup><a href='#n'>1</a></sup>.</p><ol><li id='n'>군의 조사.</li></ol>",
            "군의 조사",
            Kind.FOOTNOTE,
        ),
        (
            f"{BODY}<p>끝난다<a href='#n1'>[1]</a>.</p><p><a id='n1'></a>군의 조사.</p>",
            "군의 조사",
            Kind.FOOTNOTE,
        ),
        (f"{BODY}<a href='#c'>1</a><h2 id='c'>걱정하는 상인</h2>{MORE}", "걱정", Kind.HEADING),
        (f"{BODY}<details><summary>가입하려면</summary>{MORE}</details>", "가입", Kind.HEADING),
        (f"{BODY}<dl><dt>값</dt><dd>648원입니다</dd></dl>{MORE}", "648원", Kind.LIST),
        # A pull quote that repeats a sentence, and one that does not.
        (f"{BODY}<div class='pullquote'><p>{SENTENCE}</p></div>{MORE}", "군청은", None),
        (
            f"{BODY}<div class='pullquote'><p>물은 길을 안다.</p></div>{MORE}",
            "물은",
            Kind.PARAGRAPH,
        ),
        # Chance letters at the end of a name and numbers in hexadecimal signs are no words.
        (f"<div class='Body_p__x4ads'>{SENTENCE}</div>{BODY}", "군청은", Kind.PARAGRAPH),
        (f"{BODY}<h2 id='88ad'>물에 잠기는 길</h2>{MORE}", "물에", Kind.HEADING),
        # The date under the link to another article.
        (f"{BODY}<h4><a href='/1'>다리</a></h4><p>2024.05.06</p>{MORE}", "2024.05.06", None),
        (f"{BODY}<div class='ai-summary'><p>짧게 줄인 글이다.</p></div>{MORE}", "짧게", None),
    ],
)
def test_parts_of_a_text(tmp_path: Path, inner: str, start: str, kind: Kind | None) -> None:
    page = f"<h1>{TITLE}</h1><div class='view'>{inner}</div>"
    assert kind_of(judged(saved(tmp_path, page)), start) == kind


def test_what_stands_below_the_last_sentence_in_an_element_of_the_text_alone(
    tmp_path: Path,
) -> None:
    table = "<h2>회사 개요</h2><table><tr><td>설립</td><td>1978년 4월</td></tr></table>"
    ended = f"{table}<p>— END —</p><p>마음에 들면 누르세요</p>"
    lines = judged(saved(tmp_path, f"<header><h1>{TITLE}</h1></header><div>{BODY}{ended}</div>"))
    assert kind_of(lines, "설립") is Kind.TABLE
    assert kind_of(lines, "— END —") is None
    assert kind_of(lines, "마음에") is None


def test_notes_below_the_mark_of_a_release_s_end(tmp_path: Path) -> None:
    notes = "<p>ENDS</p><h4>Notes to editors</h4><ol><li>The Act came into force in 1998.</li></ol>"
    lines = judged(saved(tmp_path, f"<header><h1>{TITLE}</h1></header><div>{BODY}{notes}</div>"))
    assert kind_of(lines, "ENDS") is None
    assert kind_of(lines, "Notes to editors") is Kind.HEADING
    assert kind_of(lines, "The Act") is Kind.LIST


def test_a_title_in_large_letters_above_a_subtitle_on_a_page_without_headings(
    tmp_path: Path,
) -> None:
    head = "<title>샘골신문 - 군민과 함께하는 신문</title>"
    title = "<font size=5><b>고추장 항아리의 비밀</b></font><br><font size=3>종가의 장독대</font>"
    page = f"<table><tr><td align=center>{title}</td></tr><tr><td>{BODY}</td></tr></table>"
    found = described(saved(tmp_path, page, head))
    assert (found.title.value, found.subtitle.value) == ("고추장 항아리의 비밀", ("종가의 장독대",))


def test_an_authority_s_site_is_the_authority_s(tmp_path: Path) -> None:
    head = '<meta name="SiteName" content="禾塘市人民政府门户网站">'
    assert described(saved(tmp_path, BODY, head)).publisher.value == "禾塘市人民政府"


def test_a_title_of_two_lines_where_the_site_s_name_is_stated_as_title(tmp_path: Path) -> None:
    head = (
        '<meta property="og:title" content="강 연구소">'
        '<meta property="og:site_name" content="강 연구소">'
        '<meta name="citation_title" content="둔치 주차장 옮긴다 - 세 도시에서">'
    )
    page = f"<h1>둔치 주차장 옮긴다<br>- 세 도시에서</h1><p class='sub'>짧은 글</p>{BODY}"
    assert described(saved(tmp_path, page, head)).title.value == "둔치 주차장 옮긴다 - 세 도시에서"


def test_a_line_of_a_stated_author_is_a_byline(tmp_path: Path) -> None:
    head = '<meta name="author" content="갈대숲">'
    page = f"<h1>{TITLE}</h1><div><a href='/a'>갈대숲</a></div>{BODY}"
    assert kind_of(judged(saved(tmp_path, page, head)), "갈대숲") is Kind.BYLINE


def test_all_authors_where_the_markup_states_the_first_only(tmp_path: Path) -> None:
    head = '<meta name="author" content="홍길동">'
    page = f"<h1>{TITLE}</h1><p>홍길동·김철수 기자</p>{BODY}"
    assert described(saved(tmp_path, page, head)).author.value == "홍길동, 김철수"


def test_the_account_and_the_date_of_a_page_on_a_platform(tmp_path: Path) -> None:
    head = (
        '<meta property="og:site_name" content="某某公众平台"><meta name="author" content="芦一舟">'
        "<script>var createTime = '2024-05-16 16:00';</script>"
    )
    body = (
        "<p>四月的最后一天，巷口的面馆把一碗牛肉面从十八块改成了二十一块，老板写完退了两步看。</p>"
    )
    page = f"<h1>一家小面馆的涨价</h1><div>原创 芦一舟 街角经济学</div><div>{body * 6}</div>"
    found = described(saved(tmp_path, page, head))
    assert found.publisher.value == "街角经济学"
    assert (found.published.value, found.published.note) == ("2024-05-16T16:00:00", "script")


@pytest.mark.parametrize(
    ("rights", "publisher"),
    [
        ("Copyright © 潮騒メディア, Inc. All Rights Reserved.", "潮騒テックニュース"),
        ("© 2026 Shiosai Holdings. All rights reserved.", "潮騒テックニュース"),
        ("저작권자 © 샘골신문 무단전재 및 재배포 금지", "샘골신문"),
    ],
)
def test_the_site_s_own_name_goes_before_a_company_s_in_the_line_of_rights(
    tmp_path: Path, rights: str, publisher: str
) -> None:
    head = '<meta property="og:site_name" content="潮騒テックニュース">'
    page = f"<article><h1>{TITLE}</h1>{BODY}<p class='copy'>{rights}</p></article>"
    assert described(saved(tmp_path, page, head)).publisher.value == publisher
