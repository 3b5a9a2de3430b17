"""Figures and the timeline as a reader uses them."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Address


def test_figures_are_filtered_and_sorted_and_lead_to_their_passage(
    page: Page, address: Address
) -> None:
    page.goto(address.of("figures/"))
    rows = page.locator("table.figures tbody tr:visible")
    before = rows.count()
    page.get_by_label("Unit").select_option("US dollars")
    after = rows.count()
    assert 0 < after < before
    expect(page.locator(".filters__shown")).to_have_text(f"{after} of {before} shown")

    page.get_by_role("button", name="In English").click()
    sizes = [float(str(row.get_attribute("data-size"))) for row in rows.all()]
    assert sizes == sorted(sizes)
    page.get_by_role("button", name="In English").click()
    assert [float(str(row.get_attribute("data-size"))) for row in rows.all()] == sizes[::-1]

    rows.first.get_by_role("link").click()
    expect(page).to_have_url(re.compile(r"briefings/.*#p-"))
    expect(page.locator(f"#{page.url.rpartition('#')[2]}")).to_be_in_viewport()


def test_on_a_phone_a_figure_shows_its_briefing_and_nothing_lies_aside(
    page: Page, address: Address
) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(address.of("figures/"))
    table = page.locator("[data-filtered] .scroll")
    assert table.evaluate("e => e.scrollWidth <= e.clientWidth")
    briefing = page.locator(".figures__briefing").first
    expect(briefing).to_be_in_viewport()
    assert briefing.evaluate("e => e.closest('tr').offsetHeight") < 90
    page.get_by_role("button", name="In English").click()
    expect(page.locator("th[aria-sort=ascending]")).to_have_text("In English")


def test_on_a_phone_the_timeline_opens_with_its_latest_years(page: Page, address: Address) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(address.of("timeline/"))
    years = page.locator(".timeline-year")
    assert years.count() > 8
    expect(years.last).to_be_in_viewport()
    expect(years.first).not_to_be_in_viewport()


def test_names_are_found_by_any_of_their_forms(page: Page, address: Address) -> None:
    page.goto(address.of("names/"))
    names = page.locator(".name:visible")
    before = names.count()
    for words in ("DONALD trump", "도널드 트럼프"):
        page.get_by_label("Find a name").fill(words)
        expect(page.locator(".filters__shown")).to_have_text(f"1 of {before} shown")
        expect(names).to_contain_text(["Donald Trump"])
    expect(page.get_by_role("heading", name="Organisations")).to_be_hidden()
    page.get_by_label("Find a name").fill("")
    page.get_by_role("link", name="Organisations", exact=True).click()
    expect(page.get_by_role("heading", name="Organisations")).to_be_in_viewport()


def test_the_timeline_is_walked_by_keyboard(page: Page, address: Address) -> None:
    page.goto(address.of("timeline/"))
    picture = page.get_by_role("img", name="Dated events by year")
    expect(picture).to_be_visible()
    page.locator("[data-filters]").get_by_label("Topic").focus()
    page.keyboard.press("Tab")
    expect(page.locator(".event a").first).to_be_focused()
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"briefings/.*#p-"))


@pytest.mark.parametrize("width", [1280, 390])
def test_a_contradiction_shows_who_says_what_in_which_words(
    page: Page, address: Address, site: Path, width: int
) -> None:
    claims = json.loads((site / "data/claims.json").read_bytes())
    topic, found = next(
        (topic, each) for topic in claims for each in claims[topic]["contradictions"]
    )
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(address.of(f"topics/{topic}/"))
    section = page.get_by_role("region", name=found["measure"])
    rows = section.locator("tbody tr")
    expect(rows).to_have_count(len(found["values"]))
    for row, value in zip(rows.all(), found["values"], strict=True):
        row.scroll_into_view_if_needed()
        expect(row.locator("th")).to_have_text(value["text"])
        expect(row).to_contain_text(value["speaker"])
        for quote in value["quotes"]:
            expect(row).to_contain_text(" ".join(quote["text"].split()))

    rows.first.get_by_role("link", name="Read in context").first.focus()
    page.keyboard.press("Enter")
    words = page.locator(".quote:target")
    expect(words).to_be_in_viewport()
    expect(words).to_have_text(" ".join(found["values"][0]["quotes"][0]["text"].split()))
    page.go_back()
    expect(section).to_be_visible()


@pytest.mark.parametrize("path", ["figures/", "timeline/"])
def test_without_scripts_everything_is_shown(page: Page, address: Address, path: str) -> None:
    browser = page.context.browser
    assert browser is not None
    context = browser.new_context(java_script_enabled=False)
    plain = context.new_page()
    plain.goto(address.of(path))
    expect(plain.locator(".filters")).to_be_hidden()
    assert plain.locator("article [data-row]:visible").count() > 100
    context.close()
