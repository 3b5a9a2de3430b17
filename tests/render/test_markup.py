"""Links and front matter hold for any text."""

from __future__ import annotations

import html
import re

import markdown  # type: ignore[import-untyped]  # it ships no types
import yaml
from hypothesis import given
from hypothesis import strategies as st
from mkdocs.utils.meta import get_data

from generator.render.escape import inert
from generator.render.markup import (
    LINK_TEXT_LIMIT,
    front_matter,
    link,
    shortened,
    together,
    together_in_line,
)

TEXTS = st.text(max_size=60) | st.text(alphabet="[]()<>&*_`!#{}\\\"':-|\n 가a1.", max_size=40)


@given(TEXTS)
def test_front_matter_gives_the_text_back(text: str) -> None:
    body, values = get_data(f"{front_matter({'title': text}, {'section': 'briefings'})}\nBody\n")
    assert body == "Body\n"
    assert values["section"] == "briefings"
    assert html.unescape(values.get("title", "")) == inert(text)


@given(TEXTS)
def test_front_matter_holds_no_markup(text: str) -> None:
    """MkDocs' templates print the values as they are."""
    _, values = get_data(f"{front_matter({'title': text}, {})}\nBody\n")
    assert not re.search("[<>\"']", values.get("title", ""))


@given(TEXTS)
def test_link_is_one_link_with_the_text_in_it(text: str) -> None:
    source = f'<p markdown="span">{link(text, "a b/index.md", "p-1")}</p>'
    shown = markdown.markdown(source, extensions=["md_in_html", "attr_list"])
    found = re.fullmatch(r'<p><a href="a%20b/index.md#p-1">(.*)</a></p>', shown)
    assert found
    assert html.unescape(found[1]).split() == inert(text).split()


def test_link_to_an_anchor_of_another_script_is_as_the_id_is_written() -> None:
    """MkDocs would not find the anchor by its percent-encoded name."""
    assert link("a", "topics/한글/index.md", "briefing-한글-1").endswith(
        "(topics/%ED%95%9C%EA%B8%80/index.md#briefing-한글-1)"
    )


def test_long_link_text_is_cut() -> None:
    assert len(shortened("가" * 10_000)) == LINK_TEXT_LIMIT
    assert shortened("short") == "short"


def test_front_matter_is_yaml_without_texts() -> None:
    assert yaml.safe_load(str(front_matter({"title": ""}, {"hide": ["toc"]})).strip("-\n")) == {
        "hide": ["toc"]
    }


def test_words_with_a_middle_dot_stay_together_in_a_korean_title() -> None:
    assert together("美 압박, 미·중 무역ㆍ기술 <1>") == (
        '美 압박, <span class="together">미·중</span> <span class="together">무역ㆍ기술</span> '
        "&#60;1&#62;"
    )
    assert together("中·美贸易") == "中·美贸易"


def test_they_do_so_in_a_heading_that_markdown_reads() -> None:
    assert together_in_line("1. 미·중 갈등 *") == (
        '1&#46; <span class="together">미·중</span> 갈등 &#42;'
    )


@given(TEXTS | st.text(alphabet="미중·ㆍ <&美a", max_size=30))
def test_a_title_keeps_its_text(text: str) -> None:
    shown = re.sub('</?span(?: class="together")?>', "", together(text))
    assert html.unescape(shown) == inert(text)
    shown = re.sub('</?span(?: class="together")?>', "", together_in_line(text))
    assert html.unescape(shown) == " ".join(inert(text).split())
