"""Documents on a built page: every passage has its place, every link its target."""

from __future__ import annotations

import re
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path

import pytest

from generator.model import Document, Heading, Kind, Table
from generator.render.blocks import body_html
from generator.render.passages import Text
from generator.structure import structure
from tests.render.built import VOID, Page, build, page_of
from tests.structure.golden import NAMES, golden_lines, lines_of


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("seeds")
    bodies = {
        f"{seed}.md": f"# {seed}\n\n{body_html(Text(language='ko'), document_of(seed))}"
        for seed in NAMES
    }
    build(folder, bodies)
    return folder


@pytest.fixture(params=NAMES, scope="module")
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def page(site: Path, name: str) -> Page:
    return page_of(site, name)


def document_of(name: str) -> Document:
    return structure(golden_lines(name))


def markup(site: Path, name: str) -> str:
    whole = (site / "site" / name / "index.html").read_text(encoding="utf-8")
    return whole[whole.index("<article") : whole.index("</article>")]


def test_every_passage_is_shown_once_at_its_id(site: Path, name: str, page: Page) -> None:
    ids = Counter(re.findall(r' id="([^"]+)"', markup(site, name)))
    assert not [found for found, count in ids.items() if count > 1]
    for passage in document_of(name).passages():
        shown = " ".join(page.texts[passage.id].split())
        assert " ".join(passage.text.split()) in shown


def test_every_link_of_the_text_has_its_target(site: Path, name: str) -> None:
    article = markup(site, name)
    targets = set(re.findall(r' id="([^"]+)"', article))
    links = re.findall(r'href="#([^"]+)"', article)
    assert links
    assert set(links) <= targets


def test_footnotes_are_linked_both_ways(site: Path, name: str) -> None:
    article = markup(site, name)
    document = document_of(name)
    calls = re.findall(r'<sup class="note-call"><a href="#([^"]+)">', article)
    ways_back = re.findall(r'class="note-back" href="#([^"]+)"', article)
    marks = [(mark.note, passage.id) for passage in document.passages() for mark in passage.marks]
    assert calls == [note for note, _ in marks]
    assert sorted(ways_back) == sorted(passage for _, passage in set(marks))


def test_headings_stand_in_the_table_of_contents(name: str, page: Page) -> None:
    headings = [
        block.passage.id for block in document_of(name).blocks if isinstance(block, Heading)
    ]
    contents = [link[1:] for link in page.links if link.startswith("#p-")]
    for heading in headings:
        assert contents.count(heading) >= 2  # in the contents and as its permalink


def test_tables_are_rectangular(site: Path, name: str) -> None:
    tables = [block for block in document_of(name).blocks if isinstance(block, Table)]
    shown = re.findall(r"<table.*?</table>", markup(site, name), re.DOTALL)
    assert len(shown) == len(tables)
    for table, source in zip(tables, shown, strict=True):
        rows = re.findall(r"<tr.*?</tr>", source, re.DOTALL)
        assert len(rows) == len(table.rows) + 1
        assert len({len(re.findall(r"<t[hd][ >]", row)) for row in rows}) == 1


def test_the_body_is_well_formed(site: Path, name: str) -> None:
    article = Nesting()
    article.feed(markup(site, name) + "</article>")
    assert article.open == []
    assert article.faults == []


class Nesting(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.faults: list[str] = []

    def handle_starttag(self, tag: str, _attrs: list[tuple[str, str | None]]) -> None:
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.faults.append(tag)


def body(*pairs: tuple[Kind, str]) -> str:
    return body_html(Text(language="ja"), structure(lines_of(list(pairs))))


def test_a_short_row_is_filled_up() -> None:
    shown = body((Kind.TABLE, "a\tb\tc"), (Kind.TABLE, "d"))
    assert shown.count("<td>") == shown.count("<th ") == 3


def test_items_without_a_mark_of_their_own_get_one() -> None:
    shown = body((Kind.LIST, "alpha"), (Kind.LIST, "beta"), (Kind.PARAGRAPH, "omega"))
    assert shown.count('<li data-marker="•">') == 2
    assert '<li data-marker="※">' in body((Kind.LIST, "※ alpha"))


def test_a_picture_is_said_to_be_missing() -> None:
    shown = body((Kind.CAPTION, "[그림 1] 추이"), (Kind.REFERENCE, "출처: 연구소"))
    assert shown.startswith('<figure class="picture-missing">')
    assert "The picture is not in the capture." in shown
    assert '<p class="passage source"' in shown


def test_only_captured_text_is_marked_as_foreign() -> None:
    shown = body(
        (Kind.CAPTION, "[그림 1] 推移"), (Kind.PARAGRAPH, "本文。"), (Kind.FOOTNOTE, "1 注")
    )
    assert shown.count('lang="ja"') == 3
    assert '<p class="picture-note">' in shown


def test_an_endless_heading_is_no_entry_of_the_contents() -> None:
    assert body((Kind.HEADING, "가" * 301)).startswith("<h2 ")
    assert body((Kind.HEADING, "가" * 300)).startswith("## ")


def test_an_empty_document_is_an_empty_body() -> None:
    assert body() == ""
