"""The real site as a reader meets it, on a web server and as the unpacked bundle.

The fixture `page` checks after each of these that no other host was asked for
anything and that no error stood on the console.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from playwright.sync_api import Locator, Page, expect

from generator.render.markup import together
from tests.browser.conftest import Address

PHONE_WIDTH = 390


@pytest.fixture(scope="session")
def listing(site: Path) -> list[dict[str, Any]]:
    """`data/briefings.json`."""
    listed: list[dict[str, Any]] = json.loads((site / "data/briefings.json").read_bytes())
    return listed


@pytest.fixture(scope="session")
def pages(site: Path, address: Address) -> list[str]:
    """The address of every page, below the site's root; the bundle holds no 404.html."""
    found = sorted(path.relative_to(site).as_posix() for path in site.rglob("*.html"))
    shown = [path for path in found if path != "404.html" or not address.offline]
    return [path.removesuffix("index.html") for path in shown]


def results_of(page: Page, query: str) -> Locator:
    """The documents that Material's own search box finds, once it has found any."""
    page.get_by_role("textbox", name="Search").first.click()
    page.keyboard.type(query, delay=20)
    results = page.locator(".md-search-result__item")
    expect(results.first).to_be_visible()
    expect(page.locator(".md-search-result__meta")).to_contain_text("matching document")
    return results


def found_addresses(results: Locator) -> Iterator[str]:
    """The links of search results, without what marks the words searched for."""
    for link in results.locator("> a.md-search-result__link").all():
        yield re.sub(r"(index\.html)?(\?[^#]*)?(#.*)?$", "", str(link.get_attribute("href")))


def test_from_home_to_a_briefing_to_its_topic_and_back_to_the_passage(
    page: Page, address: Address, listing: list[dict[str, Any]]
) -> None:
    page.goto(address.of(""))
    shown = {link.strip() for link in page.get_by_role("link").all_inner_texts()}
    briefing = next(e for e in listing if e["topics"] and e["title_en"] in shown)
    topic = f"topics/{briefing['topics'][0]}/"
    page.get_by_role("link", name=briefing["title_en"]).first.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text(briefing["title_en"])
    expect(page.get_by_text(briefing["title"]).first).to_be_visible()

    page.locator("article").locator(f"a[href*='{topic}']").first.click()
    expect(page).to_have_url(re.compile(re.escape(topic)))

    passage = page.locator(f"article a[href*='{briefing['url']}'][href*='#p-']").first
    target = str(passage.get_attribute("href")).partition("#")[2]
    passage.click()
    expect(page.locator(f"[id='{target}']")).to_be_in_viewport()
    assert page.evaluate("document.querySelector(':target').id") == target


def test_every_passage_link_of_the_topics_leads_to_its_passage(
    page: Page, address: Address, site: Path
) -> None:
    topics = json.loads((site / "data/topics.json").read_bytes())
    assert topics
    for topic in topics:
        page.goto(address.of(f"topics/{topic}/"))
        links = page.locator("article a[href*='#p-']").evaluate_all("all => all.map(a => a.href)")
        assert bool(links) == bool(topics[topic])
        for link in links:
            path, _, target = unquote(link.removeprefix(f"{address.base}/")).partition("#")
            file = site / path / "index.html" if path.endswith("/") else site / path
            assert f'id="{target}"' in file.read_text(encoding="utf-8"), link


@pytest.mark.parametrize("view", ["english", "both", "original"])
def test_a_key_point_leads_to_its_words_and_they_lead_back(
    page: Page, address: Address, site: Path, listing: list[dict[str, Any]], view: str
) -> None:
    twins = [json.loads((site / f"data/briefings/{b['slug']}.json").read_bytes()) for b in listing]
    briefing = next(twin for twin in twins if twin["key_points"])
    page.goto(address.of(briefing["url"]))
    page.locator(f"button[data-reading='{view}']").click()
    quote = briefing["key_points"][1]["quotes"][0]
    page.locator("#key-point-2 .key-points__quote a").first.click()
    words = page.locator(".quote:target")
    expect(words).to_be_in_viewport()
    expect(words).to_have_text(" ".join(quote["text"].split()))
    assert words.evaluate("e => getComputedStyle(e).backgroundColor") != "rgba(0, 0, 0, 0)"

    page.locator(".quoted:has(:target) + .point-link[href='#key-point-2']").click()
    expect(page.locator("#key-point-2")).to_be_in_viewport()
    assert page.evaluate("document.querySelector(':target').id") == "key-point-2"


def test_every_quote_of_the_topics_leads_to_its_words(
    page: Page, address: Address, site: Path
) -> None:
    claims = json.loads((site / "data/claims.json").read_bytes())
    assert any(claims[topic]["contradictions"] for topic in claims)
    for topic in claims:
        page.goto(address.of(f"topics/{topic}/"))
        links = page.locator("article a[href*='#q-']").evaluate_all("all => all.map(a => a.href)")
        assert links
        for link in links:
            path, _, target = unquote(link.removeprefix(f"{address.base}/")).partition("#")
            file = site / path / "index.html" if path.endswith("/") else site / path
            assert f'id="{target}"' in file.read_text(encoding="utf-8"), link


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("반도체", "briefings/us-extends-china-sanctions-to-ai/"),
        ("수출통제", "briefings/us-china-ai-competition-report/"),
        ("export controls", "briefings/us-limits-on-ai-model-exports/"),
        ("export controls", "topics/chips/"),
    ],
)
def test_search_finds(page: Page, address: Address, query: str, expected: str) -> None:
    page.goto(address.of(""))
    results = results_of(page, query)
    expect(results.locator(f"a[href*='{expected}']").first).to_be_attached()
    assert f"{address.base}/{expected}" in list(found_addresses(results))


def test_search_for_a_headline_finds_its_briefing_first(
    page: Page, address: Address, listing: list[dict[str, Any]]
) -> None:
    translated = [briefing for briefing in listing if briefing["title_en"]]
    assert translated
    for briefing in translated:
        page.goto(address.of(""))
        words = re.sub(r"[^\w\s]", " ", briefing["title_en"])
        results = results_of(page, words)
        assert next(found_addresses(results)) == f"{address.base}/{briefing['url']}"


def test_a_long_section_leaves_room_for_other_results(page: Page, address: Address) -> None:
    page.goto(address.of(""))
    articles = results_of(page, "반도체").locator(".md-search-result__article:visible")
    heights = articles.evaluate_all("all => all.map(one => one.offsetHeight)")
    assert len(heights) > 1
    assert max(heights) < 900 / 4


def test_a_search_result_leads_to_the_word(page: Page, address: Address) -> None:
    page.goto(address.of(""))
    results_of(page, "수출통제").first.locator("a").first.click()
    expect(page.locator("article mark", has_text="수출통제").first).to_be_visible()


def test_dark_colours_can_be_chosen_and_are_remembered(page: Page, address: Address) -> None:
    page.goto(address.of(""))
    body = page.locator("body")
    expect(body).to_have_attribute("data-md-color-scheme", "default")
    light = page.evaluate("getComputedStyle(document.body).backgroundColor")
    toggle = page.locator("[data-md-component=palette] label:visible")
    for _ in range(2):
        if body.get_attribute("data-md-color-scheme") != "slate":
            toggle.click()
    expect(body).to_have_attribute("data-md-color-scheme", "slate")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") != light

    page.goto(address.of("sources/"))
    expect(body).to_have_attribute("data-md-color-scheme", "slate")


def test_no_page_scrolls_sideways_on_a_phone(
    page: Page, address: Address, pages: list[str]
) -> None:
    page.set_viewport_size({"width": PHONE_WIDTH, "height": 844})
    for path in pages:
        page.goto(address.of(path))
        width = page.evaluate("document.scrollingElement.scrollWidth")
        assert width <= PHONE_WIDTH, path


def test_on_a_phone_the_contents_lead_to_every_part(
    page: Page, address: Address, listing: list[dict[str, Any]]
) -> None:
    page.goto(address.of(listing[0]["url"]))
    contents = page.locator(".page-contents")
    expect(contents).to_be_hidden()
    page.set_viewport_size({"width": PHONE_WIDTH, "height": 844})
    contents.locator("summary").click()
    entries = contents.get_by_role("link").all_inner_texts()
    assert entries[:2] == ["Key points", "Text"]
    assert not [entry for entry in entries if re.search(r"[⁰¹²³⁴⁵⁶⁷⁸⁹]$", entry)]
    contents.get_by_role("link", name="Key figures").click()
    expect(page.get_by_role("heading", name="Key figures")).to_be_in_viewport()


def test_paper_is_printed_in_dark_ink(page: Page, address: Address) -> None:
    page.emulate_media(color_scheme="dark")
    page.goto(address.of("sources/"))
    ink = "getComputedStyle(document.querySelector('h1')).color"
    on_screen = page.evaluate(ink)
    page.emulate_media(media="print", color_scheme="dark")
    on_paper = page.evaluate(ink)
    page.emulate_media(media="screen", color_scheme="light")
    page.reload()
    assert on_paper == page.evaluate(ink) != on_screen


def test_on_paper_long_lists_stay_folded(
    page: Page, address: Address, listing: list[dict[str, Any]]
) -> None:
    page.goto(address.of(listing[0]["url"]))
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    expect(page.get_by_text("What was left out:")).to_be_visible()
    for inside in (".removed", ".events", ".named", ".fingerprint"):
        expect(page.locator(f".making__part {inside}").first).to_be_hidden()
    expect(page.locator(".passage").first).to_be_visible()


def test_english_is_set_in_its_own_fonts(
    page: Page, address: Address, listing: list[dict[str, Any]]
) -> None:
    wrong = """all => all
        .filter(e => [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()))
        .filter(e => getComputedStyle(e).wordBreak === "keep-all"
            || /^"(Pretendard|PingFang|Hiragino)/.test(getComputedStyle(e).fontFamily))
        .map(e => e.outerHTML)"""
    for briefing in listing:
        page.goto(address.of(briefing["url"]))
        for media in ("screen", "print"):
            page.emulate_media(media=media)
            assert page.locator("article :lang(en)").evaluate_all(wrong) == [], briefing["slug"]


def test_no_line_of_a_korean_title_breaks_beside_a_middle_dot(
    page: Page, address: Address, listing: list[dict[str, Any]]
) -> None:
    korean = next(entry for entry in listing if entry["language"] == "ko" and entry["title_en"])
    page.goto(address.of(korean["url"]))
    title = page.locator(".briefing-head__original")
    text = "워싱턴과 미·중 무역·기술 갈등, 한·미·일 회의"
    title.evaluate("(element, html) => { element.innerHTML = html }", str(together(text)))
    expect(title).to_have_text(text)
    lines = title.evaluate(
        """element => {
            const pairs = [...element.querySelectorAll(".together")], most = [];
            for (let width = 80; width < 320; width += 5) {
                element.style.width = `${width}px`;
                most.push(...pairs.map(pair => pair.getClientRects().length));
            }
            return [pairs.length, Math.max(...most)];
        }"""
    )
    assert lines == [3, 1]


def test_every_page_opens_with_a_heading_and_its_pictures(
    page: Page, address: Address, pages: list[str]
) -> None:
    for path in pages:
        page.goto(address.of(path))
        expect(page.get_by_role("heading", level=1).first).to_be_visible()
        broken = "all => all.filter(i => i.complete && !i.naturalWidth).map(i => i.src)"
        assert page.locator("img").evaluate_all(broken) == [], path
