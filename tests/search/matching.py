"""The search's scripts as a unit: in an empty page of Chromium, without site, box or worker."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from playwright.sync_api import Browser, Page, sync_playwright

from generator.model import Editorial
from generator.search import SMALL_SITE, Named, search_index
from generator.search.pages import Found, FoundPage
from generator.search.scripts import WORKER_PARTS, worker_part
from tests.browser.chromium import find_chromium, start


@dataclass(frozen=True, slots=True)
class Engine:
    """A page with the scripts and one index."""

    page: Page

    def addresses(self, query: str) -> list[str]:
        """The pages found, best first, without what stands behind `?` and `#`."""
        return [str(item[0]["location"]).partition("?")[0] for item in self.items(query)]

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


def engine(browser: Browser, index: Named, parts: Named) -> Engine:
    """An engine that takes the parts of an index from memory."""
    page = browser.new_page()
    for part in WORKER_PARTS[:-1]:
        page.add_script_tag(content=worker_part(part))
    page.evaluate(
        "([index, parts]) => { globalThis.site = makeSite(index, async name => parts[name]); }",
        [json.loads(json.dumps(index)), parts or index["parts"]],
    )
    return Engine(page)


def index_of(
    texts: Sequence[str], editorial: Editorial, *, is_small: bool = True
) -> tuple[Named, Named]:
    """An index with one page for each text: `0/`, `1/`…"""
    pages = [page_of(text, number) for number, text in enumerate(texts)]
    return search_index(pages, editorial, small_site=SMALL_SITE if is_small else -1)


def page_of(text: str, number: int = 0) -> FoundPage:
    """A page with one passage."""
    return FoundPage(
        url=f"{number}/",
        title=f"Page {number}",
        title_language="en",
        language="ko",
        facts="",
        facets=(("year", f"202{number}", f"202{number}"),),
        head=(Found("", 4, ("", f"Page {number}")),),
        body=(Found(f"p-{number}", 1, ("", text), "Section"),),
    )
