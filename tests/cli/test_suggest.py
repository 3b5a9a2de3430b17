"""Likely contradictions: the same measure with values apart, and nothing else."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from generator.collect import collect
from generator.evidence import Candidate, find_candidates
from generator.project import Project, find_project
from tests.build.projects import add_seed
from tests.cli.ended import Briefings

ROOT = Path(__file__).parents[2]


def candidates(project: Project) -> tuple[Candidate, ...]:
    collection = collect(project, project.seeds)
    return find_candidates(collection.briefings, collection.editorial.terms)


def test_the_seeds_tell_how_far_china_is_behind() -> None:
    (found,) = candidates(find_project(ROOT))
    assert found.measure == "how far behind"
    assert [
        (one.briefing.seed.path.name[:3], one.amount.passage.first, one.amount.written)
        for one in found.statements
    ] == [
        ("001", 21, "1년"),
        ("001", 23, "1년"),
        ("001", 29, "2~3년"),
        ("002", 22, "10년"),
        ("003", 21, "1~2년"),
    ]


@pytest.fixture
def empty(project: Project) -> Project:
    shutil.rmtree(project.seeds)
    project.seeds.mkdir()
    return project


CAPTURE = "{title}\n\n{title} 소식을 전한다. {sentence} 이상으로 소식을 마친다고 관계자는 말했다.\n"


@pytest.mark.parametrize(
    ("one", "other", "count"),
    [
        ("중국은 미국에 3년 뒤처져 있다.", "중국은 미국에 10년 뒤처져 있다.", 1),
        ("중국은 미국에 3년 뒤처져 있다.", "중국은 미국에 2~3년 뒤처져 있다.", 0),
        ("중국은 미국에 3년 뒤처져 있다.", "중국은 미국과 10년 동안 협상했다.", 0),
    ],
    ids=["values apart", "values that overlap", "another measure"],
)
def test_only_values_apart_are_suggested(empty: Project, one: str, other: str, count: int) -> None:
    for name, sentence in (("one", one), ("other", other)):
        text = CAPTURE.format(title=f"인공지능 경쟁 {name}", sentence=sentence)
        add_seed(empty, name, text)
    assert len(candidates(empty)) == count


def test_check_lists_them_apart_from_problems(empty: Project, briefings: Briefings) -> None:
    for name, years in (("one", 3), ("other", 10)):
        sentence = f"중국은 미국에 {years}년 뒤처져 있다."
        add_seed(empty, name, CAPTURE.format(title=f"경쟁 {name}", sentence=sentence))
    data = json.loads(briefings("check", "--suggest", "--format", "json").out)
    (found,) = data["candidates"]
    assert [value["value"] for value in found["values"]] == ["3년", "10년"]
    assert "how far behind" in briefings("check", "--suggest").out
    assert "how far behind" not in briefings("check").out
