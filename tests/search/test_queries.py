"""The labelled queries find their pages: no kind below what the search promises."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser

from generator.search import SMALL_SITE
from tests.search.scores import Outcome, read_queries, seeds_outcomes, shares

SURE = {"noun", "particle", "spacing", "name", "latin", "figure"}
GOOD = {"hanzi", "half-typed", "input-method", "phrase"}
TYPING = {"typo"}
ENGLISH = {"english-concept", "english-name"}
NOWHERE = {"nonsense", "boilerplate"}


@pytest.fixture(scope="module", params=["one file", "shards"])
def aside(browser: Browser, request: pytest.FixtureRequest) -> tuple[Outcome, ...]:
    queries = [query for query in read_queries() if query.is_aside]
    return seeds_outcomes(
        browser, queries, small_site=SMALL_SITE if request.param == "one file" else 0
    )


def of(found: tuple[Outcome, ...], kinds: set[str]) -> tuple[float, float, float]:
    own = [outcome for outcome in found if outcome.query.kind in kinds]
    assert own
    return shares(own)


@pytest.mark.parametrize(
    ("kinds", "first", "among", "nothing"),
    [
        (SURE, 0.95, 1.0, 0.0),
        (GOOD, 0.90, 1.0, 0.0),
        (TYPING, 0.85, 0.95, 0.05),
        (ENGLISH, 0.90, 0.95, 0.05),
    ],
)
def test_the_right_page_comes_first(
    aside: tuple[Outcome, ...], kinds: set[str], first: float, among: float, nothing: float
) -> None:
    scored = of(aside, kinds)
    assert (scored[0] >= first, scored[1] >= among, scored[2] <= nothing) == (True, True, True)


def test_nonsense_and_what_was_left_out_is_not_found(aside: tuple[Outcome, ...]) -> None:
    assert of(aside, NOWHERE)[2] >= 0.90


def test_there_are_enough_queries_of_every_kind() -> None:
    queries = read_queries()
    assert len(queries) >= 200
    assert {query.kind for query in queries} == SURE | GOOD | TYPING | ENGLISH | NOWHERE
    assert len(queries) * 0.25 <= sum(query.is_aside for query in queries) <= len(queries) * 0.4
