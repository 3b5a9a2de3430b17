"""The search of a site whose index is in many files: on a web server and from a folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.served import served
from tests.browser.test_search import expect_first, typed
from tests.search.corpus.captures import name_in, slug_of


@pytest.fixture(params=["hosted", "folder"])
def page(request: pytest.FixtureRequest, browser: Browser, large: Path) -> Iterator[Page]:
    with served(large) as origin, browser.new_context() as context:
        context.set_default_timeout(15_000)
        page = context.new_page()
        page.goto(f"{origin if request.param == 'hosted' else large.as_uri()}/index.html")
        yield page


def test_the_first_query_finds_the_one_page_with_a_name(page: Page) -> None:
    expect_first(typed(page, f"{name_in(3)}은"), f"briefings/{slug_of(3)}/")


def test_a_query_that_comes_while_another_is_loading_is_answered(page: Page) -> None:
    box = page.get_by_role("textbox", name="Search").first
    box.click()
    page.keyboard.type(name_in(3), delay=5)
    page.wait_for_timeout(80)  # longer than the pause after which a query loads something
    box.fill(name_in(5))
    expect_first(page.locator(".md-search-result__item"), f"briefings/{slug_of(5)}/")
