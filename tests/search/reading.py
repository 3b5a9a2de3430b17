"""The labelled queries asked in a real Chromium, hosted and from the offline bundle.

    make bench BENCH_OPTIONS=--search

prints a table for both forms of the site and every file of queries: for each kind how often
the right page came first, was among the first three, and how often nothing was found, on the
queries that failures are read of and on those kept aside.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser

from tests.browser.conftest import Address, briefings, unpacked
from tests.browser.served import served
from tests.checkout import copy_of_project
from tests.search.box import ask, open_box
from tests.search.matching import chromium
from tests.search.scores import (
    BLIND,
    QUERIES,
    SECOND_BLIND,
    THIRD_BLIND,
    Outcome,
    Query,
    read_queries,
    table_by_set,
)

FILES = {
    "the developers’ queries": QUERIES,
    "queries written blind": BLIND,
    "queries written blind by a second reader": SECOND_BLIND,
    "queries written blind by a third reader": THIRD_BLIND,
}


def tables() -> Iterator[str]:
    with tempfile.TemporaryDirectory(prefix="briefings-search-") as folder:
        project = copy_of_project(Path(folder) / "project")
        with forms(project) as addresses, chromium() as browser:
            for form, address in addresses.items():
                for name, path in FILES.items():
                    found = asked(browser, address, read_queries(path))
                    yield f"{name}, {form}, Chromium {browser.version}\n{table_by_set(found)}"


@contextmanager
def forms(project: Path) -> Iterator[dict[str, Address]]:
    """The site built both ways: on a web server and as the unpacked bundle."""
    with served(project) as origin:
        briefings(project, "build", environment={"SITE_URL": f"{origin}/site/"})
        yield {
            "hosted": Address(f"{origin}/site", offline=False),
            "offline bundle": Address(unpacked(project).as_uri(), offline=True),
        }


def asked(browser: Browser, address: Address, queries: Sequence[Query]) -> tuple[Outcome, ...]:
    """Every query through the search box of the home page."""
    context = browser.new_context(offline=address.offline)
    page = context.new_page()
    open_box(page, address.of(""))
    found = tuple(Outcome(query, ask(page, address.base, query.text).pages) for query in queries)
    context.close()
    return found
