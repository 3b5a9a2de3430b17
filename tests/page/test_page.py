"""HTML captures: which lines a reader sees, which of them are the article, and what the markup
states."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.describe import describe
from generator.errors import BriefingError
from generator.judging import judged_lines
from generator.model import Kind, Line, Metadata, Origin, Outlet, Seed, Sidecar
from generator.page import judge_page, take_apart
from generator.read import read

CHIPS = Path(__file__).parent / "chips.html"
OUTLETS = (Outlet(id="sky", names=(("ko", "하늘일보"),), kind="daily", description="A daily."),)


def judged(path: Path) -> tuple[Line, ...]:
    return judged_lines(Seed(path=path, slug="a", sidecar=Sidecar()), read(path))


def described(path: Path) -> Metadata:
    return describe(read(path), judged(path), Sidecar(), OUTLETS)


def texts(markup: str) -> list[str]:
    return [flat.text for flat in take_apart(markup).lines]


def saved(folder: Path, data: bytes) -> Path:
    path = folder / "a.html"
    path.write_bytes(data)
    return path


def test_the_article_of_a_page_and_what_is_around_it() -> None:
    lines = judged(CHIPS)
    shown = [
        (Kind.TITLE, "칩 수출통제, 클"),
        (Kind.BYLINE, "홍길동 기자 ho"),
        (Kind.DATELINE, "입력 2024.02"),
        (Kind.PARAGRAPH, "미국이 중국에 대"),
        (Kind.CAPTION, "한 반도체 공장"),
        (Kind.HEADING, "중국의 대응"),
        (Kind.PARAGRAPH, "중국은 40개 이"),
        (Kind.LIST, "첫째, 연산 자원"),
        (Kind.LIST, "둘째, 인재를 붙"),
        (Kind.TABLE, "해\t투자액(억 달"),
        (Kind.TABLE, "2022\t134"),
        (Kind.TABLE, "2023\t78"),
        (Kind.PARAGRAPH, "업계는 하반기에 "),
    ]
    kept = [line for line in lines if line.keep]
    assert [line.kind for line in kept] == [kind for kind, _ in shown]
    assert all(line.text.startswith(start) for line, (_, start) in zip(kept, shown, strict=True))
    left_out = {line.reason for line in lines if not line.keep}
    assert {"menu", "most-read-list"} <= left_out


def test_what_the_markup_states_comes_with_its_place() -> None:
    found = described(CHIPS)
    assert (found.title.value, found.title.line) == ("칩 수출통제, 클라우드로 넓어진다", 4)
    assert (found.author.value, found.author.note) == ("홍길동", "JSON-LD")
    assert found.published.value == "2024-02-08T10:26:51+09:00"
    assert (found.publisher.value, found.publisher.note) == ("하늘일보", "meta og:site_name")
    assert (found.url.value, found.url.origin) == ("https://sky.example/news/1", Origin.CAPTURE)
    assert found.outlet == "sky"


@pytest.mark.parametrize(
    ("markup", "shown"),
    [
        ("<p>하나<b>둘</b>\n셋</p>넷", ["하나둘 셋", "넷"]),
        ("<p>하나<br>둘", ["하나", "둘"]),
        ("<div>하나<div>둘</div>셋</div>", ["하나", "둘", "셋"]),
        ("<script>하나</script><style>둘</style><p hidden>셋</p>넷<!-- 다섯 -->", ["넷"]),
        ("<div style='DISPLAY : none'>하나<p>둘</p></div>셋", ["셋"]),
        ("<table><tr><td>하나<td>둘<tr><td>셋<td>넷</table>", ["하나\t둘", "셋\t넷"]),
        ("<table><tr><td><h1>하나</h1><td>둘</table>", ["하나", "둘"]),
        ("&lt;b&gt; &amp; &#48;", ["<b> & 0"]),
        ("<p>\u1112\u1161\u11ab</p>", ["한"]),
        ('<?xml version="1.0" encoding="euc-kr"?><p>하나</p>', ["하나"]),
        ("", []),
        ("<!-- nothing -->", []),
    ],
)
def test_the_lines_that_a_reader_sees(markup: str, shown: list[str]) -> None:
    assert texts(markup) == shown


@pytest.mark.parametrize(
    ("data", "codec"),
    [
        ("\ufeff<p>한국어".encode(), "utf-8-sig"),
        ("<meta charset=euc-kr><p>똠방각하".encode("cp949"), "cp949"),
        (
            '<meta http-equiv="Content-Type" content="text/html; charset=gb2312"><p>朱镕基'.encode(
                "gb18030"
            ),
            "gb18030",
        ),
        ("<meta charset='Shift_JIS'><p>①東京".encode("cp932"), "cp932"),
        ("<meta charset=euc-kr><p>이 쪽은 다른 부호로 되어 있다".encode(), "utf-8"),
        (b"<meta charset=base64><p>plain", "utf-8"),
        (b"<meta charset=no-such><p>plain", "utf-8"),
        ("<meta charset=utf-16><p>한국어".encode(), "utf-8"),
    ],
)
def test_the_encoding_is_the_one_named_if_it_can_be(
    tmp_path: Path, data: bytes, codec: str
) -> None:
    capture = read(saved(tmp_path, data))
    assert capture.encoding == codec
    assert "\ufffd" not in "".join(capture.lines)


def test_a_page_that_is_filled_by_scripts_says_so(tmp_path: Path) -> None:
    with pytest.raises(BriefingError, match="a page without any text"):
        read(saved(tmp_path, b"<div id=root></div><script>run('a')</script>"))


def test_tags_nested_a_thousand_deep(tmp_path: Path) -> None:
    path = saved(tmp_path, b"<div>" * 1_000 + b"text" + b"</div>" * 1_000)
    assert [line.text for line in judged(path)] == ["text"]


@pytest.mark.parametrize(
    "script",
    [
        "{",
        "[" * 100_000,
        '{"@type": {"a": 1}}',
        '{"@graph": 3}',
        '{"@type": "NewsArticle", "headline": 3, "datePublished": "soon", "url": "javascript:a()"}',
    ],
)
def test_json_that_states_nothing_usable(script: str) -> None:
    markup = f'<script type="application/ld+json">{script}</script>'
    facts = take_apart(markup + '<meta property="og:title" content="제목">').facts
    assert (facts.title.value, facts.title.note) == ("제목", "meta og:title")
    assert (facts.url.value, facts.published.value) == ("", "")


JSON_LD = (
    '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "연결", '
    '"author": {"name": "김연결"}, "datePublished": "2024-01-01", '
    '"publisher": {"name": "연결일보"}, '
    '"url": "https://json.example/"}</script>'
)
OPEN_GRAPH = (
    '<meta property="og:title" content="그래프"><meta property="og:site_name" content="그래프일보">'
    '<meta property="article:published_time" content="2024-02-02T10:00:00+09:00">'
    '<meta property="article:author" content="이그래프">'
    '<meta property="og:url" content="https://graph.example/">'
)
META = (
    '<meta name="dc.title" content="메타"><meta name="dc.publisher" content="메타일보">'
    '<meta name="pubdate" content="2024-03-03"><meta name="dc.creator" content="박메타">'
    '<link rel="canonical" href="https://link.example/">'
)
ELEMENT = "<title>원소 - 원소일보</title>"


@pytest.mark.parametrize(
    ("head", "stated"),
    [
        (
            JSON_LD + OPEN_GRAPH + META,
            ["연결", "연결일보", "김연결", "2024-01-01", "https://json.example/"],
        ),
        (
            META + OPEN_GRAPH,
            [
                "그래프",
                "그래프일보",
                "이그래프",
                "2024-02-02T10:00:00+09:00",
                "https://graph.example/",
            ],
        ),
        (META + ELEMENT, ["메타", "메타일보", "박메타", "2024-03-03", "https://link.example/"]),
        (ELEMENT, ["원소 - 원소일보", "", "", "", ""]),
        # A part that JSON-LD leaves out comes from the next that states it.
        (
            '<script type="application/ld+json">{"@type": "Article", "headline": "연결"}</script>'
            + OPEN_GRAPH,
            [
                "연결",
                "그래프일보",
                "이그래프",
                "2024-02-02T10:00:00+09:00",
                "https://graph.example/",
            ],
        ),
        # What cannot be what it says it is counts as not stated.
        (
            '<meta property="article:published_time" content="yesterday">'
            '<meta property="article:author" content="https://profiles.example/1">' + META,
            ["메타", "메타일보", "박메타", "2024-03-03", "https://link.example/"],
        ),
    ],
)
def test_what_states_a_value_first(head: str, stated: list[str]) -> None:
    facts = take_apart(f"<html><head>{head}</head><body><p>글</p></body></html>").facts
    shown = (facts.title, facts.publisher, facts.author, facts.published, facts.url)
    assert [one.value for one in shown] == stated


def test_of_a_platform_and_its_site_the_one_that_is_shown_publishes(tmp_path: Path) -> None:
    head = '<meta property="og:site_name" content="포털 블로그 | 느린 하루">'
    text = "".join(
        f"<p>{day}일 재를 넘어 마을까지 걸어갔다. 길가에 벚꽃이 졌다.</p>" for day in range(1, 9)
    )
    body = f"<p>느린 하루</p><h1>혼자 걷기</h1>{text}"
    page = f"<html><head>{head}</head><body>{body}</body></html>"
    assert described(saved(tmp_path, page.encode())).publisher.value == "느린 하루"


def test_the_text_is_asked_where_the_markup_is_silent(tmp_path: Path) -> None:
    body = "<h1>보이는 제목</h1><p>입력 2024.05.05</p>" + "".join(
        f"<p>정부는 {day}일 반도체 수출 통제를 강화하는 방안을 발표했다고 밝혔다.</p>"
        for day in range(1, 9)
    )
    page = f"<html><head>{ELEMENT}</head><body>{body}</body></html>"
    metadata = described(saved(tmp_path, page.encode()))
    assert (metadata.title.value, metadata.published.value) == ("보이는 제목", "2024-05-05")
    stated = described(saved(tmp_path, page.replace("<head>", "<head>" + META).encode()))
    assert (stated.title.value, stated.published.value) == ("보이는 제목", "2024-03-03")


BODY = "".join(
    f"<p>{day}일 군청은 하천 둔치의 주차장을 옮기고 갈대숲을 되살리는 계획을 설명했다.</p>"
    for day in range(1, 7)
)
"""Enough running text for an article to be found in it."""


@pytest.mark.parametrize(
    ("inner", "text", "kind"),
    [
        # A caption after the last paragraph, by its element or by its class.
        (BODY + "<figure><figcaption>갈대숲</figcaption></figure>", "갈대숲", Kind.CAPTION),
        (BODY + "<p class='wp-caption-text'>갈대숲</p>", "갈대숲", Kind.CAPTION),
        (BODY + "사이<em class='img_desc'>갈대숲</em>글", "갈대숲", Kind.CAPTION),
        # Bold words on a line of their own.
        (BODY + "<p><strong>물에 잠기는 길</strong></p>" + BODY, "물에 잠기는 길", Kind.HEADING),
        (BODY.replace("</p><p>", "<br><br>"), "6일 군청은", Kind.PARAGRAPH),
        (BODY + "<ol class='footnotes'><li>군의 조사.</li></ol>", "군의 조사.", Kind.FOOTNOTE),
        # Other articles and prompts among the paragraphs, in elements that are named so.
        (BODY + "<div class='relatedNews'><p>강가의 새 길을 걷다</p></div>" + BODY, "강가의", None),
        (BODY + "<div id='ad-box'><p>한정 판매를 놓치지 마세요.</p></div>" + BODY, "한정", None),
        # A name that holds the article itself is not believed.
        (f"<div class='social-news'>{BODY}</div>", "3일 군청은", Kind.PARAGRAPH),
    ],
)
def test_what_the_elements_say_of_a_line(
    tmp_path: Path, inner: str, text: str, kind: Kind | None
) -> None:
    page = f"<title>둔치</title><h1>둔치 주차장 옮긴다</h1><div class='view'>{inner}</div>"
    (found,) = [
        line for line in judged(saved(tmp_path, page.encode())) if line.text.startswith(text)
    ][:1]
    assert (found.kind if found.keep else None) == kind


def test_a_subtitle_and_a_series_by_their_names(tmp_path: Path) -> None:
    page = (
        "<ul><li><a href='/'>홈</a></li></ul><p class='kicker'>물의 길 3부</p>"
        f"<h1>둔치 주차장 옮긴다</h1><h2 class='sub-title'>갈대숲 되살린다</h2>{BODY}"
    )
    lines = judged(saved(tmp_path, page.encode()))
    subtitles = [line.text for line in lines if line.kind is Kind.SUBTITLE]
    assert subtitles == ["물의 길 3부", "갈대숲 되살린다"]


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            ["<p>", "</p>", "<div>", "</div>", "<td>", "<tr>", "<table>", "</table>", "<h1>",
             "<a href='javascript:alert(1)'>", "</a>", "<script>", "</script>", "<br>", "x\0",
             "<svg onload=alert(1)>", "<html>", "<body>", "<![CDATA[", "&#0;", "<math>",
             "<li>", "글자 ", "<head>"]
        )
    )
)  # fmt: skip
def test_any_markup_gives_filled_lines(pieces: list[str]) -> None:
    page = take_apart("".join(pieces))
    for flat in page.lines:
        assert flat.text.strip()
        assert "\n" not in flat.text
    by_text = [
        Line(n=n, text=flat.text, kind=Kind.PARAGRAPH, keep=True, reason="long-line")
        for n, flat in enumerate(page.lines, 1)
    ]
    assert [line.text for line in judge_page(page, by_text, frozenset())] == texts("".join(pieces))
