"""What is called half typed in the tables of queries is half typed."""

from __future__ import annotations

from generator.collect import collect
from generator.project import Project
from generator.search import search_pages
from generator.search.korean import keys_of
from generator.search.letters import words_of
from tests.checkout import ROOT
from tests.search.scores import BLIND, QUERIES, SECOND_BLIND, THIRD_BLIND, read_queries


def typed(text: str) -> str:
    """The keys with which the letters of a text are typed on a two-set Korean keyboard."""
    return keys_of("".join(word.letters for word in words_of(text)))


def test_every_half_typed_query_is_what_an_input_method_shows_on_the_way_to_its_page() -> None:
    """Other rows are slips. Judged by the pages' texts alone, whatever the search finds."""
    project = Project(ROOT)
    collection = collect(project, project.seeds)
    keys = {
        page.url.removeprefix("briefings/").rstrip("/"): [
            typed(text) for found in (*page.head, *page.body) for text in found.texts
        ]
        for page in search_pages(collection.briefings, collection.editorial)
    }
    queries = [
        query
        for path in (QUERIES, BLIND, SECOND_BLIND, THIRD_BLIND)
        for query in read_queries(path)
        if query.kind == "half-typed"
    ]
    unreal = sum(
        not any(
            all(any(typed(word) in text for text in keys[page]) for word in query.text.split())
            for page in query.pages
        )
        for query in queries
    )
    assert len(queries) > 100
    assert unreal == 0, "queries that are no state of typing; call them typo"
