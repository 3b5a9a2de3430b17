"""The search as a reader meets it, hosted and from a folder: Material's box, our own worker."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Address

SANCTIONS = "briefings/us-extends-china-sanctions-to-ai/"
REPORT = "briefings/us-china-ai-competition-report/"
CURBS = "briefings/chinese-ai-lags-under-us-curbs/"


def typed(page: Page, query: str) -> Locator:
    """The items that the search box lists for a query."""
    page.get_by_role("textbox", name="Search").first.click()
    page.keyboard.type(query, delay=5)
    expect(page.locator(".md-search-result__meta")).to_contain_text(
        re.compile("matching document|No matching")
    )
    return page.locator(".md-search-result__item")


PATIENT = 20_000
"""Milliseconds: other tests may keep the computer busy."""


def expect_first(items: Locator, expected: str) -> None:
    """That the first item is a page, by its address below the site's root."""
    link = items.first.locator("a").first
    expect(link).to_have_attribute("href", re.compile(rf"/{expected}"), timeout=PATIENT)


def test_the_search_becomes_ready_and_says_so(page: Page, address: Address) -> None:
    page.goto(address.of(""))
    page.get_by_role("textbox", name="Search").first.click()
    expect(page.locator(".md-search-result__meta")).to_have_text("Type to start searching")


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("캄브리콘은", SANCTIONS),
        ("고객정보 공개", SANCTIONS),
        ("壁仞科技", SANCTIONS),
        ("슈퍼 컴퓨터", REPORT),
        ("330억", CURBS),
        ("33 billion", CURBS),
        ("캄브리컨", SANCTIONS),
        ("캄브리ㅋ", SANCTIONS),
        ("zkaqmflzhs", SANCTIONS),
        ("Gina Raimondo", SANCTIONS),
        ('"추격 불가능"', CURBS),
    ],
)
def test_the_right_page_comes_first(
    page: Page, address: Address, query: str, expected: str
) -> None:
    page.goto(address.of("topics/chips/"))
    expect_first(typed(page, query), expected)


def test_what_is_nowhere_is_not_found(page: Page, address: Address) -> None:
    page.goto(address.of(""))
    items = typed(page, "무지개떡볶이")
    expect(page.locator(".md-search-result__meta")).to_have_text("No matching documents")
    expect(items).to_have_count(0)


def test_a_result_shows_outlet_date_the_match_and_why(page: Page, address: Address) -> None:
    page.goto(address.of(""))
    first = typed(page, "인력을 감축").first
    expect(first).to_contain_text("China Specialist Forum (CSF) · 8 February 2024")
    expect(first.locator("mark").first).to_be_visible()
    expect(first.locator("p[lang=ko]").first).to_be_visible()
    items = page.locator(".md-search-result__item")
    page.keyboard.press("Control+A")
    page.keyboard.type("zkaqmflzhs")
    expect(items.first.locator(".search-reason").first).to_have_text("“zkaqmflzhs” → 캄브리콘")


def test_a_result_leads_to_its_paragraph_with_the_match_marked(
    page: Page, address: Address
) -> None:
    page.goto(address.of(""))
    items = typed(page, "쉬링제")
    # The results of the whole word; those of its beginnings are replaced while keys come.
    expect(page.locator(".md-search-result mark", has_text="쉬링제").first).to_be_visible()
    items.first.locator("a[href*='#p-']").first.click()
    expect(page).to_have_url(re.compile(r"\?h=[^#]*#p-[0-9a-f]{8}$"))
    mark = page.locator(".passage:target mark", has_text="쉬링제").first
    expect(mark).to_be_visible()
    expect(mark).to_be_in_viewport()


def test_the_keyboard_goes_through_results_and_opens_one(page: Page, address: Address) -> None:
    page.goto(address.of(""))
    typed(page, "캄브리콘")
    # The results of the whole word; those of its beginnings are replaced while keys come.
    expect(page.locator(".md-search-result mark", has_text="캄브리콘").first).to_be_visible()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    expect(page.locator("a[href*='#p-']:focus")).to_have_count(1)
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(re.escape(SANCTIONS)))


def test_a_query_stands_in_the_address_and_is_run_from_there(page: Page, address: Address) -> None:
    page.goto(address.of(""))
    typed(page, "캄브리콘")
    expect(page).to_have_url(re.compile(r"\?q="))
    shared = page.url
    page.goto("about:blank")
    page.goto(shared)
    items = page.locator(".md-search-result__item")
    expect(items.first).to_contain_text("US extends its sanctions on China to AI")


def test_results_are_narrowed_down_and_the_address_says_by_what(
    page: Page, address: Address
) -> None:
    page.goto(address.of(""))
    items = typed(page, "반도체")
    expect(items).to_have_count(6)
    page.get_by_label("Topic", exact=True).select_option("Cloud customer checks")
    expect(items).to_have_count(1)
    expect_first(items, SANCTIONS)
    expect(page).to_have_url(re.compile(r"topic%3Acloud-kyc"))
    shared = page.url
    page.goto("about:blank")
    page.goto(shared)
    expect_first(items, SANCTIONS)
    expect(page.get_by_label("Topic", exact=True)).to_have_value("cloud-kyc")
    page.get_by_label("Topic", exact=True).select_option("All topics")
    expect(items).to_have_count(6)


def test_a_filter_alone_lists_its_briefings(page: Page, address: Address) -> None:
    page.goto(address.of(""))
    page.get_by_role("textbox", name="Search").first.click()
    page.get_by_label("Outlet", exact=True).select_option("Asia Today")
    expect_first(page.locator(".md-search-result__item"), "briefings/china-generative-ai-")


def test_the_keyboard_reaches_the_filters_and_the_results(page: Page, address: Address) -> None:
    page.goto(address.of(""))
    typed(page, "반도체")
    expect(page.get_by_label("Topic", exact=True)).to_be_visible()
    page.keyboard.press("Tab")
    expect(page.get_by_label("Topic", exact=True)).to_be_focused()
    page.keyboard.type("Tal")
    expect(page).to_have_url(re.compile(r"topic%3Atalent"))
    page.keyboard.press("Tab")
    expect(page.get_by_label("Outlet", exact=True)).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.locator(".md-search-result__link").first).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.get_by_label("Topic", exact=True)).not_to_be_visible()


def test_text_of_the_pages_stays_text(page: Page, address: Address) -> None:
    page.goto(address.of(""))
    typed(page, '<img src=x onerror="console.error(1)"> 반도체')
    assert page.locator(".md-search-result img").count() == 0
