"""What a provider is going to be asked."""

from __future__ import annotations

import pytest

from generator.collect import collect
from generator.drafting.planning import CHARACTERS, PIECES, Plan, plan_drafts
from generator.model import Term
from generator.project import Project
from generator.providers.interface import GlossaryTerm
from generator.translations import plan
from tests.build.projects import add_seed, make_project

TITLE = "미국, 반도체 수출통제 강화\n\n2024-02-08\n\n"


@pytest.fixture
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    return make_project(tmp_path_factory.mktemp("projects") / "one")


def plan_of(project: Project, *terms: Term, limit: int | None = None) -> Plan:
    """For the capture `long` alone."""
    works = plan(project, collect(project, project.seeds), ["long"])
    return plan_drafts(works, (), terms, limit)


def paragraphs(number: int, words: int) -> str:
    return "\n\n".join(
        f"{n}번째로 정부는 {'반도체 산업을 지원한다고 ' * words}밝혔다."
        for n in range(1, number + 1)
    )


def test_batches_are_limited_in_pieces_and_characters(project: Project) -> None:
    add_seed(project, "long", TITLE + paragraphs(40, 3))
    many = plan_of(project)
    assert [len(batch.pieces) for batch in many.batches] == [16, 16, 9]
    add_seed(project, "long", TITLE + paragraphs(10, 60))
    long = plan_of(project)
    for batch in long.batches:
        assert len(batch.pieces) <= PIECES
        assert sum(len(piece.source) for piece in batch.pieces) <= CHARACTERS
    assert long.pieces == 11
    sources = [piece.source for batch in long.batches for piece in batch.pieces]
    assert sources[0].startswith("미국")
    assert [source[0] for source in sources[1:4]] == ["1", "2", "3"]


def test_a_limit_takes_the_first_ones(project: Project) -> None:
    add_seed(project, "long", TITLE + paragraphs(40, 3))
    first = plan_of(project, limit=20)
    assert (first.pieces, first.later) == (20, 21)
    assert [len(batch.pieces) for batch in first.batches] == [16, 4]


def test_only_binding_terms_that_stand_in_a_text_are_its_glossary(project: Project) -> None:
    add_seed(project, "long", TITLE + paragraphs(1, 1))
    binding = Term(
        id="chips",
        kind="concept",
        forms=(("ko", ("반도체",)), ("en", ("semiconductors", "chips"))),
        alternatives=("semiconductor devices",),
        avoid=("half-conductors",),
        source="house style",
    )
    absent = Term(
        id="robots", kind="concept", forms=(("ko", ("로봇",)), ("en", ("robots",))), source="x"
    )
    loose = Term(id="state", kind="concept", forms=(("ko", ("정부",)), ("en", ("government",))))
    assert plan_of(project, binding, absent, loose).glossary == (
        GlossaryTerm(
            language="ko",
            form="반도체",
            english="semiconductors",
            alternatives=("chips", "semiconductor devices"),
            avoid=("half-conductors",),
        ),
    )
