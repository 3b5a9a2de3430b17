"""Captured text is shown as it is and can do nothing, wherever it stands on a real page."""

from __future__ import annotations

import html
import re
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from markdown import Markdown  # type: ignore[import-untyped]  # it ships no types

from generator.model import (
    Document,
    Figure,
    Footnote,
    Heading,
    ItemList,
    Kind,
    ListItem,
    NoteMark,
    Paragraph,
    Passage,
    References,
    Row,
    Table,
)
from generator.render.blocks import LONGEST_HEADING, body_html
from generator.render.escape import escape, inert
from generator.render.passages import Text
from tests.render.built import Page, build, page_of, search_entries
from tests.render.hostile import HOSTILE

ANY_TEXT = st.text(st.characters(exclude_categories=[]), max_size=200)
MARKUP_TAGS = {"p", "li", "ul", "ol", "sup", "sub", "code", "pre"}
"""What Material's search keeps of a page's elements."""


def document_of(text: str) -> Document:
    """The text in every position that a document has."""
    turn = iter(range(1, 100))

    def passage(kind: Kind, shown: str = text) -> Passage:
        n = next(turn)
        return Passage(id=f"p-{n:08x}", kind=kind, text=shown, first=n, last=n)

    child = ListItem(passage=passage(Kind.LIST), marker=text)
    table = Table(
        title=passage(Kind.CAPTION),
        header=Row(passage=passage(Kind.TABLE, f"{text}\tcell")),
        rows=(Row(passage=passage(Kind.TABLE, f"cell\t{text}")),),
        source=passage(Kind.REFERENCE),
    )
    return Document(
        blocks=(
            Heading(passage=passage(Kind.HEADING), level=2, marker="■"),
            Paragraph(passage=passage(Kind.PARAGRAPH)),
            Heading(passage=passage(Kind.HEADING), level=3, marker="1."),
            ItemList(items=(ListItem(passage=passage(Kind.LIST), marker="-", children=(child,)),)),
            table,
            Figure(caption=passage(Kind.CAPTION), source=passage(Kind.REFERENCE)),
            References(items=(ListItem(passage=passage(Kind.REFERENCE), marker="1."),)),
            Paragraph(passage=passage(Kind.NOTICE)),
        ),
        footnotes=(Footnote(passage=passage(Kind.FOOTNOTE), mark="*"),),
    )


def page_source(text: str) -> str:
    """A page with the text in its metadata and headline too."""
    headline = f'<h1 id="headline">{escape(text)}</h1>'
    front = f'---\ntitle: "{escape(text)}"\ndescription: "{escape(text)}"\n---\n'
    body = body_html(Text(language="ko"), document_of(text))
    return f"{front}\n{headline}\n\n{body}\nEnd with *stress*.\n"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    harmless = {"harmless.md": page_source("harmless"), "long.md": page_source("harmless " * 40)}
    hostile = {
        f"hostile-{n}.md": page_source(text) for n, text in enumerate(HOSTILE.values(), start=1)
    }
    build(folder, harmless | hostile)
    return folder


@pytest.fixture(params=list(HOSTILE), scope="module")
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def page(site: Path, name: str) -> Page:
    return page_of(site, f"hostile-{list(HOSTILE).index(name) + 1}")


def folded(text: str) -> str:
    return " ".join(text.split())


def test_the_page_has_no_element_or_attribute_that_a_harmless_one_has_not(
    site: Path, name: str, page: Page
) -> None:
    text = HOSTILE[name]
    harmless = page_of(site, "long" if len(text) > 300 else "harmless")
    assert page.skeleton == harmless.skeleton


def test_the_text_is_shown_as_captured_in_every_position(name: str, page: Page) -> None:
    expected = folded(inert(HOSTILE[name]))
    assert folded(page.texts["headline"]).removesuffix("¶").rstrip() == expected
    for passage in document_of(HOSTILE[name]).passages():
        shown = folded(page.texts[passage.id])
        assert expected in shown
        assert len(shown) <= len(expected) + len("1. cell Link to this row ¶ ¶")
    assert folded(page.title) == f"{expected} - Test"
    assert folded(page.description) == expected


def test_a_heading_stands_in_the_contents_without_its_call(name: str) -> None:
    text = HOSTILE[name]
    mark = NoteMark(start=len(text), end=len(text) + 1, note="p-note")
    passage = Passage(
        id="p-heading", kind=Kind.HEADING, text=f"{text}⁴", first=1, last=1, marks=(mark,)
    )
    document = Document(blocks=(Heading(passage=passage, level=2, marker="1."),))
    reader = Markdown(extensions=["attr_list", "md_in_html", "toc"])
    reader.convert(body_html(Text(language="ko"), document))
    names = [token["name"] for token in reader.toc_tokens]
    assert [folded(html.unescape(name)) for name in names] == (
        [f"1. {folded(inert(text))}".strip()] if len(text) < LONGEST_HEADING else []
    )
    assert "<" not in "".join(names)


def test_the_page_links_nowhere_but_into_itself_and_the_site(site: Path, page: Page) -> None:
    links = [re.sub(r"hostile-\d+", "harmless", link) for link in page.links]
    assert set(links) <= set(page_of(site, "harmless").links)


def test_the_search_index_holds_the_text_and_no_markup_of_it(site: Path) -> None:
    entries = search_entries(site)
    shown = html.unescape("\n".join(entry["title"] + entry["text"] for entry in entries))
    for text in HOSTILE.values():
        assert folded(inert(text)) in folded(shown)
    for entry in entries:
        tags = re.findall(
            r"</?([^\s>]*)>?", re.sub("[^<>/a-z]", "_", entry["text"] + entry["title"])
        )
        assert set(tags) <= MARKUP_TAGS


@given(ANY_TEXT)
def test_escaped_text_reads_back_as_the_inert_text(text: str) -> None:
    assert html.unescape(escape(text)) == inert(text)
    assert yaml.safe_load(f'title: "{escape(text)}"')["title"] == escape(text)


@given(ANY_TEXT)
def test_escaped_text_is_one_line_without_markup(text: str) -> None:
    escaped = escape(text)
    assert len(f".{escaped}.".splitlines()) == 1
    assert not set(re.sub(r"&#\d+;", "", escaped)) & set("&<>\"'`~{}[]\\*_!#|:^=+$\t\x00\x02\x03")
    escaped.encode("utf-8")


@given(st.text(st.characters(exclude_categories=["C", "Z"]), max_size=200))
def test_visible_characters_are_all_kept(text: str) -> None:
    assert inert(text) == text


@pytest.mark.parametrize("language", ["ko", '"><script>'])
def test_the_language_is_escaped_too(language: str) -> None:
    assert f'lang="{escape(language)}"' in body_html(
        Text(language=escape(language)), document_of("text")
    )
    assert "<script>" not in body_html(Text(language=escape(language)), document_of("text"))
