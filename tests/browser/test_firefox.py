"""The search in Firefox, hosted and from a folder; left out where there is no Firefox."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from tests.browser.conftest import Address
from tests.browser.firefox import Firefox, find_firefox, running
from tests.search.box import ASK, BOX, PLACEHOLDER, page_of

SANCTIONS = "briefings/us-extends-china-sanctions-to-ai"
CURBS = "briefings/chinese-ai-lags-under-us-curbs"

FIRST_LINK = """new Promise(done => {
  const look = () => {
    const link = document.querySelector('.md-search-result__item a[href*="#p-"]');
    link ? done(link.href) : setTimeout(look, 50);
  };
  look();
})"""
"""The address of the first paragraph that is listed, as soon as one is."""
MARKED = """new Promise(done => {
  const look = () => {
    const mark = document.querySelector('.passage:target mark');
    mark ? done(mark.textContent) : setTimeout(look, 50);
  };
  look();
})"""
"""The words that are marked in the paragraph led to, as soon as there are any."""


@pytest.fixture(scope="module")
def browser_process() -> Iterator[Firefox]:
    executable = find_firefox()
    if not executable:
        pytest.skip("no Firefox: apt-get install firefox-esr")
    with running(executable) as firefox:
        yield firefox


@pytest.fixture
def firefox(browser_process: Firefox) -> Iterator[Firefox]:
    """Afterwards: no request elsewhere, no error on the console."""
    yield browser_process
    browser_process.evaluate("1")
    assert browser_process.foreign_requests == []
    assert browser_process.console_errors == []


def test_the_search_finds_what_it_finds_elsewhere(firefox: Firefox, address: Address) -> None:
    firefox.open(address.of("topics/chips/"))
    firefox.click(BOX)
    firefox.type("캄브리콘은")
    expect_first(firefox, address, "캄브리콘은", SANCTIONS)
    expect_first(firefox, address, "zkaqmflzhs", SANCTIONS)
    expect_first(firefox, address, "33 billion", CURBS)


def test_the_match_is_marked_on_arrival(firefox: Firefox, address: Address) -> None:
    firefox.open(f"{address.of('')}?q=쉬링제")
    firefox.open(firefox.evaluate(FIRST_LINK))
    assert firefox.evaluate(MARKED) == "쉬링제"


def expect_first(firefox: Firefox, address: Address, query: str, page: str) -> None:
    told = firefox.evaluate(f"({ASK})({json.dumps([query, PLACEHOLDER])})")
    assert page_of(told["links"][0], address.base) == page
