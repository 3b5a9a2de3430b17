"""The search's scripts as a unit: in an empty page of Chromium, without site, box or worker."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from playwright.sync_api import Browser, Page, sync_playwright

from generator.search.variants import variants
from tests.browser.chromium import find_chromium, start
from tests.checkout import ROOT

SCRIPTS = ROOT / "overrides/assets/javascripts/search"
PARTS = ("text.js", "query.js", "guesses.js", "site.js", "search.js")


@dataclass(frozen=True, slots=True)
class Engine:
    """A page with the scripts and one index."""

    page: Page

    def addresses(self, query: str) -> list[str]:
        """The pages found, best first, without what stands behind `?` and `#`."""
        found = self.page.evaluate("query => search(site, query).map(i => i[0].location)", query)
        return [str(location).partition("?")[0] for location in found]

    def items(self, query: str) -> list[list[dict[str, Any]]]:
        items: list[list[dict[str, Any]]] = self.page.evaluate(
            "query => search(site, query)", query
        )
        return items


@contextmanager
def chromium() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = start(playwright, find_chromium(playwright).path)
        yield browser
        browser.close()


def engine(browser: Browser, index: Mapping[str, Any]) -> Engine:
    page = browser.new_page()
    for part in PARTS:
        page.add_script_tag(content=(SCRIPTS / part).read_text(encoding="utf-8"))
    page.evaluate(f"() => {{ globalThis.site = makeSite({json.dumps(index)}); }}")
    return Engine(page)


def index_of(texts: Sequence[str], terms: Sequence[Sequence[str]] = ()) -> dict[str, Any]:
    """An index with one page for each text: `0/`, `1/`…; each term begins with its topics."""
    return {
        "variants": variants(),
        "terms": [list(term) for term in terms],
        "pages": [
            {
                "url": f"{number}/",
                "title": f"Page {number}",
                "facts": "",
                "facets": {"year": [f"202{number}"]},
                "passages": [[f"p-{number}", "paragraph", "Section", text]],
            }
            for number, text in enumerate(texts)
        ],
    }
