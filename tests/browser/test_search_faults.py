"""What a reader sees when a part of a large index is missing, broken or late, and that the search
goes on: hosted and from a folder, in Chromium and in Firefox."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.faults import IN_A_FOLDER, INDEX, ON_A_SERVER, Fault, faulty_server
from tests.browser.firefox import Firefox, find_firefox, running
from tests.browser.test_search import expect_first
from tests.search.box import BOX
from tests.search.corpus.captures import name_in, slug_of

NOTE = "Part of the index could not be loaded"
KINDS = [
    *(("folder", kind) for kind in IN_A_FOLDER),
    *(("hosted", kind) for kind in ON_A_SERVER),
]
ITEMS = ".md-search-result__item"


@pytest.fixture(scope="module")
def fault(large: Path, tmp_path_factory: pytest.TempPathFactory) -> Fault:
    return Fault(shutil.copytree(large, tmp_path_factory.mktemp("faulty") / "site"))


@pytest.fixture
def home(fault: Fault, request: pytest.FixtureRequest) -> Iterator[str]:
    """The home page's address, on a server or in a folder; nothing is wrong afterwards."""
    with ExitStack() as stack:
        base = fault.site.as_uri()
        if request.param == "hosted":
            base = stack.enter_context(faulty_server(fault))
        yield f"{base}/index.html"
        fault.end()


@pytest.fixture
def page(browser: Browser, home: str) -> Iterator[Page]:
    with browser.new_context() as context:
        context.set_default_timeout(20_000)
        page = context.new_page()
        page.goto(home)
        yield page


def ask(page: Page, query: str) -> None:
    """At one go: what the page tells then is no answer to a beginning, and nothing is under way."""
    page.locator(BOX).first.click()
    page.keyboard.press("Control+A")
    page.keyboard.insert_text(query)


def ask_again(page: Page) -> None:
    page.keyboard.type("은")


@pytest.mark.parametrize(("home", "kind"), KINDS, indirect=["home"])
def test_a_part_that_does_not_arrive_is_told_and_asked_for_again(
    page: Page, fault: Fault, kind: str
) -> None:
    fault.begin(kind)
    ask(page, name_in(3))
    items = page.locator(ITEMS)
    expect(items.first).to_contain_text(NOTE)
    fault.end()
    ask_again(page)
    expect_first(items, f"briefings/{slug_of(3)}/")
    expect(page.locator(".md-search-result__list")).not_to_contain_text(NOTE)


@pytest.mark.parametrize(("home", "kind"), KINDS, indirect=["home"])
def test_without_the_index_the_search_says_so_and_tries_again(
    page: Page, fault: Fault, kind: str
) -> None:
    fault.begin(kind, INDEX)
    ask(page, name_in(3))
    items = page.locator(ITEMS)
    expect(items.first).to_contain_text(NOTE)
    fault.end()
    ask_again(page)
    expect_first(items, f"briefings/{slug_of(3)}/")


@pytest.mark.parametrize(("home", "kind"), KINDS, indirect=["home"])
def test_what_can_be_found_without_a_part_is_listed_and_other_queries_are_answered(
    page: Page, fault: Fault, kind: str
) -> None:
    fault.begin(kind, text_of(fault.site, slug_of(3)))
    ask(page, f"{name_in(3)} {name_in(4)}")
    items = page.locator(ITEMS)
    expect(items.first).to_contain_text(NOTE)
    ask(page, name_in(5))
    expect_first(items, f"briefings/{slug_of(5)}/")
    expect(page.locator(".md-search-result__list")).not_to_contain_text(NOTE)


@pytest.mark.parametrize("home", ["hosted"], indirect=True)
def test_what_is_late_is_told_and_then_shown(page: Page, fault: Fault) -> None:
    fault.begin("slow")
    ask(page, name_in(3))
    items = page.locator(ITEMS)
    expect(items.first).to_contain_text(NOTE, timeout=30_000)
    fault.end()
    expect_first(items, f"briefings/{slug_of(3)}/")


@pytest.fixture(scope="module")
def firefox() -> Iterator[Firefox]:
    executable = find_firefox()
    if not executable:
        pytest.skip("no Firefox: apt-get install firefox-esr")
    with running(executable) as firefox:
        yield firefox


@pytest.mark.parametrize(("home", "kind"), KINDS, indirect=["home"])
def test_firefox_tells_it_and_tries_again_too(
    firefox: Firefox, home: str, fault: Fault, kind: str
) -> None:
    fault.begin(kind)
    firefox.open(home)
    firefox.click(BOX)
    firefox.type(name_in(3))
    assert NOTE in firefox.evaluate(first_item_with(NOTE))
    fault.end()
    firefox.type("은")
    assert slug_of(3) in firefox.evaluate(first_item_with(slug_of(3)))


def first_item_with(text: str) -> str:
    """The first item, as soon as it holds the text."""
    return f"""new Promise(done => {{
      const look = () => {{
        const shown = document.querySelector("{ITEMS}")?.innerHTML ?? "";
        shown.includes("{text}") ? done(shown) : setTimeout(look, 50);
      }};
      look();
    }})"""


def text_of(site: Path, slug: str) -> re.Pattern[str]:
    """The files with the texts of one briefing."""
    found = [
        path.name
        for path in site.glob("search/*/t*.js")
        if f'"briefings/{slug}/"' in path.read_text(encoding="utf-8")
    ]
    return re.compile("|".join(re.escape(f"/{name}") + "$" for name in found))
