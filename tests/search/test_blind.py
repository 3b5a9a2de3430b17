"""The queries that somebody wrote who knew neither the matching nor the other queries."""

from __future__ import annotations

import hashlib
from collections import Counter

import pytest
from playwright.sync_api import Browser

from tests.search.scores import (
    BLIND,
    SECOND_BLIND,
    THIRD_BLIND,
    Outcome,
    read_queries,
    seeds_outcomes,
)
from tests.search.test_queries import ENGLISH, GOOD, NOWHERE, SURE, TYPING, of

FEWEST = 14
"""Queries of each kind."""
ASIDE = "01234567"
"""What the SHA-256 of a query kept aside begins with."""
FEWEST_SECOND = 10
THIRD = "01234"
"""The same of the second set, whose floors come after its first scoring."""


@pytest.fixture(scope="module")
def blind(browser: Browser) -> tuple[Outcome, ...]:
    return seeds_outcomes(browser, read_queries(BLIND))


@pytest.fixture(scope="module")
def second(browser: Browser) -> tuple[Outcome, ...]:
    return seeds_outcomes(browser, read_queries(SECOND_BLIND))


@pytest.fixture(scope="module")
def third(browser: Browser) -> tuple[Outcome, ...]:
    return seeds_outcomes(browser, read_queries(THIRD_BLIND))


@pytest.mark.parametrize(
    ("kinds", "first", "among", "nothing"),
    [
        (SURE, 0.99, 1.0, 0.0),
        (GOOD, 0.95, 0.95, 0.05),
        (TYPING, 0.95, 0.95, 0.05),
        (ENGLISH, 0.95, 1.0, 0.0),
    ],
)
def test_the_right_page_comes_first(
    blind: tuple[Outcome, ...], kinds: set[str], first: float, among: float, nothing: float
) -> None:
    """Floors: what they were when these were first measured, a little below."""
    scored = of(blind, kinds)
    assert (scored[0] >= first, scored[1] >= among, scored[2] <= nothing) == (True, True, True)


@pytest.mark.parametrize(
    ("kinds", "first", "nothing"),
    [(SURE, 0.93, 0.0), (GOOD, 1.0, 0.0), (TYPING, 1.0, 0.0), (ENGLISH, 0.9, 0.05)],
)
def test_the_right_page_comes_first_in_the_third_set(
    third: tuple[Outcome, ...], kinds: set[str], first: float, nothing: float
) -> None:
    scored = of(third, kinds)
    assert (scored[0] >= first, scored[2] <= nothing) == (True, True)


@pytest.mark.parametrize("kinds", [SURE, GOOD, TYPING, ENGLISH])
def test_the_right_page_comes_first_in_the_second_set(
    second: tuple[Outcome, ...], kinds: set[str]
) -> None:
    first, among, nothing = of(second, kinds)
    assert (first >= 0.95, among >= 0.95, nothing <= 0.03) == (True, True, True)


def test_nothing_of_the_second_set_that_was_left_out_is_found(
    second: tuple[Outcome, ...],
) -> None:
    assert of(second, NOWHERE)[2] >= 0.95


def test_nonsense_and_what_was_left_out_is_not_found(blind: tuple[Outcome, ...]) -> None:
    assert of(blind, NOWHERE)[2] >= 0.95


def test_there_are_enough_of_every_kind_and_the_rule_says_which_are_aside() -> None:
    queries = read_queries(BLIND)
    counted = Counter(query.kind for query in queries)
    assert min(counted.values()) >= FEWEST
    assert set(counted) == SURE | GOOD | TYPING | ENGLISH | NOWHERE
    assert [q.text for q in queries if q.is_aside != (_digest(q.text)[0] in ASIDE)] == []


def test_no_query_stands_twice() -> None:
    texts = [query.text for query in read_queries(BLIND)]
    assert len(set(texts)) == len(texts)


def test_the_second_set_repeats_none_and_its_rule_says_which_are_aside() -> None:
    queries = read_queries(SECOND_BLIND)
    counted = Counter(query.kind for query in queries)
    assert min(counted.values()) >= FEWEST_SECOND
    assert set(counted) == SURE | GOOD | TYPING | ENGLISH | NOWHERE
    assert [q.text for q in queries if q.is_aside != (_digest(q.text)[0] in THIRD)] == []
    texts = {query.text for query in queries}
    assert len(texts) == len(queries)
    assert texts & {query.text for query in (*read_queries(), *read_queries(BLIND))} == set()


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
