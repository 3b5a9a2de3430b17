"""What readers see, in sites that MkDocs really built."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field, replace
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from generator.model import (
    NOTHING_TO_TRANSLATE,
    Briefing,
    Damage,
    DamageKind,
    Editorial,
    Origin,
    Original,
    Sourced,
    TranslationStatus,
)
from generator.render.labels import LIST_LABELS, STATUS_LABELS, STATUS_NOTES
from generator.render.pages import render_site
from generator.render.source import subtitles

METHOD = Path(__file__).parents[2] / "docs/method/index.md"


@dataclass
class Page(HTMLParser):
    """A built page, as far as the tests look at it."""

    html: str
    links: list[str] = field(default_factory=list)
    loaded: list[str] = field(default_factory=list)
    ids: list[str] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    """Of the elements, in their order."""
    shown: list[str] = field(default_factory=list)
    scripts: int = 0
    _hidden: int = 0

    def __post_init__(self) -> None:
        super().__init__()
        self.feed(self.html)
        self.text = " ".join(" ".join(self.shown).split())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {key: value or "" for key, value in attrs}
        self.names.append(tag)
        if "id" in values:
            self.ids.append(values["id"])
        if tag == "a" and "href" in values:
            self.links.append(values["href"])
        if tag in {"script", "img", "iframe"} and "src" in values:
            self.loaded.append(values["src"])
        if tag == "link" and values.get("rel") in {"stylesheet", "icon", "preconnect"}:
            self.loaded.append(values["href"])
        self.scripts += tag == "script"
        self._hidden += tag in {"script", "style"}

    def handle_endtag(self, tag: str) -> None:
        self._hidden -= tag in {"script", "style"}

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.shown.append(data)


def page(site: Path, path: str) -> Page:
    return Page((site / path).read_text(encoding="utf-8"))


def pages(site: Path) -> dict[Path, Page]:
    return {
        path: Page(path.read_text(encoding="utf-8"))
        for path in sorted(site.rglob("*.html"))
        if path.name != "404.html"
    }


# ------------------------------------------------------------------- links


def _dead_links(site: Path, *, directories: bool) -> list[str]:
    built = pages(site)
    dead = []
    for path, found in built.items():
        for link in found.links:
            parts = urlsplit(link)
            if parts.scheme or link in {"#__search", "javascript:void(0)"}:
                continue
            target = (path.parent / unquote(parts.path)).resolve() if parts.path else path
            if target.is_dir() and directories:
                target /= "index.html"
            known = built.get(target)
            anchored = not parts.fragment or (known and unquote(parts.fragment) in known.ids)
            if not target.is_file() or not anchored:
                dead.append(f"{path.relative_to(site)}: {link}")
    return dead


def test_every_link_of_the_hosted_site_leads_somewhere(hosted: Path) -> None:
    assert _dead_links(hosted, directories=True) == []


def test_every_link_works_from_a_folder_without_a_server(offline: Path) -> None:
    """A link to a folder would open a list of files."""
    assert _dead_links(offline, directories=False) == []


def test_pages_have_the_same_address_in_both_forms(hosted: Path, offline: Path) -> None:
    def names(site: Path) -> set[Path]:
        return {path.relative_to(site) for path in site.rglob("index.html")}

    assert names(offline) == names(hosted)


def test_ids_are_unique(hosted: Path) -> None:
    for path, found in pages(hosted).items():
        assert len(found.ids) == len(set(found.ids)), path


@pytest.mark.parametrize("form", ["hosted", "offline"])
def test_no_page_loads_anything_from_another_host(
    form: str, request: pytest.FixtureRequest
) -> None:
    site: Path = request.getfixturevalue(form)
    for path, found in pages(site).items():
        assert [url for url in found.loaded if urlsplit(url).netloc] == [], path
    styles = "".join(path.read_text(encoding="utf-8") for path in site.rglob("*.css"))
    assert re.findall(r"(?:@import|url\()\s*[\"']?https?:", styles) == []


# ---------------------------------------------------------------- briefing


def test_missing_headline_says_so_and_shows_the_original(hosted: Path, bare: Briefing) -> None:
    found = page(hosted, "briefings/bare/index.html")
    title = " ".join(bare.metadata.title.value.split())
    assert "Headline not yet translated" in found.text
    assert title in found.text


def test_captured_text_stays_text_everywhere(hosted: Path, rich: Briefing) -> None:
    """Title, description, menus, lists, body and the lines left out."""
    scripts = page(hosted, "briefings/rich/index.html").scripts
    assert page(hosted, "briefings/bare/index.html").scripts == scripts
    for found in pages(hosted).values():
        assert "<script>alert" not in found.html
    assert rich.metadata.title.value in page(hosted, "index.html").text
    title = re.search("<title>(.*?)</title>", page(hosted, "briefings/bare/index.html").html)
    assert title
    assert "script" in title[1]


def test_translated_headline_is_labelled_and_stands_over_the_original(hosted: Path) -> None:
    text = page(hosted, "briefings/rich/index.html").text
    article = text[text.index("Draft headline") - 60 :]
    assert "Washington halts chip exports" in article
    assert "美, 반도체 수출 중단" in article


@pytest.mark.parametrize(
    "path", ["index", "briefings/index", "topics/chips/index", "sources/index"]
)
@pytest.mark.parametrize(
    ("status", "label"),
    [
        (TranslationStatus.DRAFT, ">headline: draft<"),
        (TranslationStatus.MACHINE, ">headline: machine draft<"),
        (TranslationStatus.MISSING, ">headline: not yet translated<"),
        (TranslationStatus.REVIEWED, ""),
    ],
)
def test_lists_say_how_far_to_trust_a_headline(
    status: TranslationStatus, label: str, path: str, rich: Briefing, editorial: Editorial
) -> None:
    briefing = replace(rich, headline=replace(rich.headline, status=status))
    text = render_site((briefing,), editorial)[f"{path}.md"].decode()
    assert label in text
    assert ("status-mark" in text) == bool(label)


def test_the_method_page_explains_every_label() -> None:
    text = METHOD.read_text(encoding="utf-8")
    for status in TranslationStatus:
        listed = LIST_LABELS[status] or "no label"
        assert f"| {STATUS_LABELS[status]} | {listed} | {STATUS_NOTES[status][:-1]} |" in text


@pytest.mark.parametrize("status", [TranslationStatus.REVIEWED, TranslationStatus.NOT_NEEDED])
def test_an_english_original_is_not_called_a_translation(
    status: TranslationStatus, rich: Briefing, editorial: Editorial
) -> None:
    title: Sourced[str] = Sourced(value="Chips halted", origin=Origin.CAPTURE, line=2)
    metadata = replace(
        rich.metadata,
        title=title,
        subtitle=Sourced(value=("Chips halted", "By sea and land"), origin=Origin.CAPTURE),
        language=Sourced(value="en", origin=Origin.CAPTURE),
    )
    headline = replace(rich.headline, text="Chips halted", status=status)
    files = render_site((replace(rich, metadata=metadata, headline=headline),), editorial)
    text = files["briefings/rich/index.md"].decode()
    assert "Original in English" in text
    assert "Reviewed headline" not in text
    assert "briefing-head__original" not in text
    assert re.findall('__subtitle" lang="en">(.*?)<', text) == ["By sea and land"]
    assert "status-mark" not in files["index.md"].decode()
    assert "card__original" not in files["index.md"].decode()


@pytest.mark.parametrize(
    ("text", "language"),
    [("반도체 수출", "ko"), ("限制对华出口", "zh"), ("A Report: Trends (2)", "en")],
)
def test_a_subtitle_is_in_its_own_language(rich: Briefing, text: str, language: str) -> None:
    original = Sourced(value=Original(title="限制对华出口", language="zh"), origin=Origin.CAPTURE)
    subtitle: Sourced[tuple[str, ...]] = Sourced(value=(text,), origin=Origin.CAPTURE)
    metadata = replace(rich.metadata, subtitle=subtitle, original=original)
    assert [shown.language for shown in subtitles(metadata, NOTHING_TO_TRANSLATE)] == [language]


def test_unknown_date_is_shown_as_unknown(hosted: Path) -> None:
    assert "No date in the capture" in page(hosted, "briefings/bare/index.html").text
    assert "No date in the capture" in page(hosted, "index.html").text


def test_unknown_outlet_is_shown_as_unknown(hosted: Path) -> None:
    assert "No outlet in the capture" in page(hosted, "briefings/bare/index.html").text
    assert "No outlet in the capture" in page(hosted, "index.html").text


def test_only_an_editors_address_becomes_a_link(hosted: Path) -> None:
    """An address that stands in a capture may lead anywhere."""
    links = page(hosted, "briefings/rich/index.html").links
    assert "https://example.org/article?a=1&b=2" in links
    assert not [link for link in links if "elsewhere" in link]


def test_translated_piece_names_where_it_was_first_published(
    rich: Briefing, editorial: Editorial
) -> None:
    """In English where the outlet is listed, with its own name and the title beside it."""
    first = Original(publisher="일보", title="원제", published="2024-01", language="ko")
    metadata = replace(rich.metadata, original=Sourced(value=first, origin=Origin.CAPTURE, line=1))
    files = render_site((replace(rich, metadata=metadata),), editorial)
    text = files["briefings/rich/index.md"].decode()
    assert re.search('<dt>Translated from</dt>.*The Daily.*lang="ko">일보 · 원제</span>', text)
    assert "January 2024 · in Korean" in text
    assert "translated from" in files["sources/index.md"].decode()


@pytest.mark.parametrize(("url", "linked"), [("", False), ("https://elsewhere.example", True)])
def test_an_address_of_the_original_is_a_link_only_if_an_editor_gave_it(
    url: str, linked: bool, rich: Briefing, editorial: Editorial
) -> None:
    """An editor may give the publisher alone and leave the capture's address beside it."""
    known = Original(publisher="일보", url="https://elsewhere.example")
    metadata = replace(rich.metadata, original=Sourced(value=known, origin=Origin.SIDECAR))
    sidecar = replace(rich.seed.sidecar, original=Original(publisher="일보", url=url))
    briefing = replace(rich, metadata=metadata, seed=replace(rich.seed, sidecar=sidecar))
    text = render_site((briefing,), editorial)["briefings/rich/index.md"].decode()
    assert ('href="https://elsewhere.example"' in html.unescape(text)) == linked


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "javascript://example.org/%0aalert(1)", "ftp://example.org/x"]
)
def test_an_address_that_is_no_web_page_is_no_link(
    url: str, rich: Briefing, editorial: Editorial
) -> None:
    sidecar = replace(rich.seed.sidecar, url=url, archived_url=url)
    briefing = replace(rich, seed=replace(rich.seed, sidecar=sidecar))
    text = render_site((briefing,), editorial)["briefings/rich/index.md"].decode()
    assert f'href="{url}' not in html.unescape(text)


def test_page_shows_what_was_left_out_and_by_which_rule(hosted: Path) -> None:
    found = page(hosted, "briefings/rich/index.html")
    assert "What was left out: 2 lines" in found.text
    assert "메뉴 | 로그인" in found.text
    assert "../../method/rules/#menu" in found.links


def test_page_names_what_an_editor_kept_and_left_out(hosted: Path) -> None:
    shown = page(hosted, "briefings/rich/index.html").text
    assert "An editor kept 1 line and left out 1 line, whatever the rules said." in shown
    assert "What an editor kept: 1 line 4 editor-kept 속보" in shown
    assert "Left out by an editor line 5 rule editor-dropped 5 구독" in " ".join(shown.split())
    assert "An editor" not in page(hosted, "briefings/bare/index.html").text


def test_captured_details_are_marked_as_the_language_that_they_are_in(hosted: Path) -> None:
    found = page(hosted, "briefings/rich/index.html")
    assert '<td lang="ko">美, 반도체 수출 중단</td>' in found.html
    assert "<td>2024-02-08</td>" in found.html


def test_page_links_to_its_data(hosted: Path) -> None:
    links = page(hosted, "briefings/rich/index.html").links
    assert "../../data/captures/rich.txt" in links
    assert "../../data/briefings/rich.json" in links


def test_text_is_in_the_contents(hosted: Path) -> None:
    assert "#p-00000002" in page(hosted, "briefings/rich/index.html").links


# ------------------------------------------------------------------- topics


def test_topic_marks_its_terms_and_links_to_the_very_paragraph(hosted: Path) -> None:
    found = page(hosted, "topics/chips/index.html")
    assert "미국이 <mark>반도체</mark> <mark>수출을</mark> 막았다." in found.html
    assert "../../briefings/rich/#p-00000001" in found.links
    assert "lines 5–6" in found.text


def test_cells_of_a_row_stay_apart(hosted: Path) -> None:
    assert "연도 · <mark>반도체</mark>" in page(hosted, "topics/chips/index.html").html


def test_topic_without_passages_has_a_page(hosted: Path) -> None:
    assert "No passage" in page(hosted, "topics/talent/index.html").text


def test_briefing_leads_to_its_part_of_the_topic_and_back(hosted: Path) -> None:
    links = page(hosted, "briefings/rich/index.html").links
    assert "../../topics/chips/#briefing-rich" in links
    assert "briefing-rich" in page(hosted, "topics/chips/index.html").ids


# -------------------------------------------------------------------- lists


@pytest.mark.parametrize("path", ["index.html", "briefings/index.html"])
def test_newest_first_and_the_undated_last(hosted: Path, path: str) -> None:
    html = page(hosted, path).html
    assert html.index('id="card-rich"') < html.index('id="card-bare"')


def test_outlet_that_is_not_listed_appears_all_the_same(hosted: Path) -> None:
    text = page(hosted, "sources/index.html").text
    assert "No outlet in the capture" in text
    assert text.index("The Daily") < text.index("No outlet in the capture")


def test_home_shows_what_the_site_is_and_counts_topics(hosted: Path) -> None:
    text = page(hosted, "index.html").text
    assert "What this site is." in text
    assert "2 passages in 1 briefing" in text


@pytest.mark.parametrize(
    ("home", "heading", "introduction"),
    [
        ("# The *rivalry*\n\nWhat this is.\n\nHow to read.", "The *rivalry*", "What this is."),
        ("#\tno heading", "Briefings", "#\tno heading"),
        ("", "Briefings", ""),
    ],
)
def test_the_editors_give_the_home_page_its_heading(
    rich: Briefing, editorial: Editorial, home: str, heading: str, introduction: str
) -> None:
    files = render_site([rich], replace(editorial, home=home))
    text = html.unescape(files["index.md"].decode())
    assert f'<h1 id="home">{heading}</h1>\n\n<header class="home-head" markdown="block">' in text
    assert f"\n\n{introduction}\n\n<p" in text


def test_no_page_leaves_out_a_level_of_headings(hosted: Path) -> None:
    for path, found in pages(hosted).items():
        levels = [int(name[1]) for name in found.names if re.fullmatch("h[1-6]", name)]
        assert levels[0] == 1, path
        assert all(after <= before + 1 for before, after in pairwise(levels)), path


def test_equal_input_gives_equal_bytes_in_any_order(
    rich: Briefing, bare: Briefing, editorial: Editorial
) -> None:
    forward, backward = render_site((rich, bare), editorial), render_site((bare, rich), editorial)
    assert list(forward.items()) == list(backward.items())


def test_site_without_briefings_builds(editorial: Editorial) -> None:
    assert "index.md" in render_site((), editorial)


@pytest.mark.parametrize(
    ("kind", "cause", "note"),
    [
        (DamageKind.GARBLED, "UTF-8 read as CP949", "probably UTF-8 read as CP949"),
        (DamageKind.LOST, "characters lost", "Characters of this capture are lost"),
        (
            DamageKind.CONFLICT,
            "a conflict",
            "A merge left two versions",
        ),
    ],
)
def test_a_page_says_what_is_damaged(
    rich: Briefing, editorial: Editorial, kind: DamageKind, cause: str, note: str
) -> None:
    damage = (Damage(kind=kind, line=7, excerpt="<b>x", cause=cause),)
    site = render_site((replace(rich, damage=damage),), editorial)
    shown = site["briefings/rich/index.md"].decode()
    assert note in shown
    assert "<b>x" not in shown
