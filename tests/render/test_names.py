"""The index of names, and the names of a page."""

from __future__ import annotations

import json
from dataclasses import replace
from types import MappingProxyType

import pytest

from generator.model import (
    Briefing,
    Editorial,
    Headline,
    Mentions,
    Term,
    TermMatch,
    TranslationStatus,
)
from generator.render.names import MOST_BRIEFINGS, most_named, name_sections, names_on_page
from generator.render.pages import render_site

NVIDIA = Term(
    id="nvidia",
    kind="organisation",
    forms=(("ko", ("엔비디아",)), ("zh", ("英伟达",)), ("en", ("Nvidia",))),
    source="nvidia.com",
    note="<b>chips</b>",
)
BIDEN = Term(
    id="biden", kind="person", forms=(("ko", ("바이든",)), ("en", ("Joe Biden",))), source="x"
)
LOOSE = Term(id="loose", kind="concept", forms=(("ko", ("규제",)), ("en", ("rule",))))


@pytest.fixture
def editorial(editorial: Editorial) -> Editorial:
    return replace(editorial, terms=(*editorial.terms, NVIDIA, BIDEN, LOOSE))


@pytest.fixture
def naming(rich: Briefing) -> Briefing:
    """Its first passage names Nvidia twice and Biden once, its second Nvidia and a loose term."""
    first, second, *_ = (passage.id for passage in rich.document.passages())

    def named(*terms: str) -> Mentions:
        return Mentions(
            original=tuple(
                TermMatch(term=term, start=place, end=place + 1) for place, term in enumerate(terms)
            )
        )

    mentions = {first: named("nvidia", "biden", "nvidia"), second: named("nvidia", "loose")}
    return replace(rich, mentions=MappingProxyType(mentions))


def test_names_stand_by_kind_with_every_passage(naming: Briefing, editorial: Editorial) -> None:
    people, organisations = name_sections((naming,), editorial)
    assert [name.english for name in people.names] == ["Joe Biden"]
    (nvidia,) = organisations.names
    (there,) = nvidia.appearances
    assert [place.label for place in there.places] == ["4", "5"]
    assert (there.headline_language, there.more) == ("en", 0)
    assert [form.texts for form in nvidia.forms] == [("엔비디아",), ("英伟达",)]


def test_a_name_in_very_many_briefings_lists_the_newest_and_leads_to_the_search(
    naming: Briefing, editorial: Editorial
) -> None:
    many = [
        replace(naming, seed=replace(naming.seed, slug=f"briefing-{number}"))
        for number in range(MOST_BRIEFINGS + 2)
    ]
    _, organisations = name_sections(many, editorial)
    (nvidia,) = organisations.names
    assert (len(nvidia.appearances), nvidia.more) == (MOST_BRIEFINGS, "2 more briefings")
    files = render_site(many, editorial)
    assert '<a href="?q=Nvidia">2 more briefings</a>' in files["names/index.md"].decode()
    (twin,) = [each for each in json.loads(files["data/names.json"]) if each["id"] == "nvidia"]
    assert len(twin["named"]) == len(many)


def test_a_headline_that_is_not_translated_is_marked_as_the_language_that_it_is_in(
    naming: Briefing, editorial: Editorial
) -> None:
    missing = Headline(text="반도체", status=TranslationStatus.MISSING, origin=None)
    files = render_site([replace(naming, headline=missing)], editorial)
    assert '<span lang="ko">[반도체]' in files["names/index.md"].decode()


def test_a_term_without_a_standard_form_is_no_name(naming: Briefing, editorial: Editorial) -> None:
    names = [name for section in name_sections((naming,), editorial) for name in section.names]
    assert all(name.english != "rule" for name in names)


def test_a_page_lists_whom_it_names_most_first(naming: Briefing, editorial: Editorial) -> None:
    named = names_on_page(naming, editorial)
    assert [(name.english, name.original, name.count) for name in named] == [
        ("Nvidia", "엔비디아", "2 passages"),
        ("Joe Biden", "바이든", "1 passage"),
    ]


def test_only_the_topic_s_passages_count(naming: Briefing, editorial: Editorial) -> None:
    second = list(naming.mentions)[1]
    assert [name.english for name in most_named([(naming, [second])], editorial)] == ["Nvidia"]


def test_pages_and_data_name_them(naming: Briefing, editorial: Editorial) -> None:
    files = render_site((naming,), editorial)
    index = files["names/index.md"].decode()
    assert 'id="name-nvidia"' in index
    assert "<b>chips" not in index
    page = files["briefings/rich/index.md"].decode()
    assert "../../names/index.md#name-nvidia" in page
    entries = {entry["id"]: entry for entry in json.loads(files["data/names.json"])}
    assert entries["nvidia"]["named"] == [{"slug": "rich", "blocks": list(naming.mentions)}]
