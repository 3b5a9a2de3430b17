"""One query of each kind in the search box itself: worker, messages and list as readers have them.

All queries run without a site in tests/search; `make bench` asks them all here.
"""

from __future__ import annotations

from playwright.sync_api import Browser

from tests.browser.conftest import Address
from tests.search.reading import asked
from tests.search.scores import BLIND, Query, read_queries


def test_the_box_finds_what_the_matching_finds(browser: Browser, address: Address) -> None:
    found = asked(browser, address, one_of_each_kind())
    assert [outcome.query.text for outcome in found if not outcome.is_right] == []


def one_of_each_kind() -> list[Query]:
    """The first of each kind that is not kept aside."""
    queries = [query for query in read_queries(BLIND) if not query.is_aside]
    return list({query.kind: query for query in reversed(queries)}.values())
