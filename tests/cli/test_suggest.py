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


@pytest.mark.parametrize(
    ("one", "other", "count"),
    [
        ("엔비디아가 TSMC에 칩 330억 달러어치를 맡겼다.", "엔비디아는 TSMC에 50억 달러를 냈다.", 1),
        ("엔비디아가 TSMC에 칩 330억 달러어치를 맡겼다.", "엔비디아는 50억 달러를 냈다.", 0),
        (
            "엔비디아가 TSMC에 2021년 330억 달러를 냈다.",
            "엔비디아는 TSMC에 2023년 50억 달러를 냈다.",
            0,
        ),
        (
            "엔비디아가 TSMC에 칩 330억 달러어치를 맡겼다.",
            "엔비디아는 TSMC에 330억 달러를 냈다.",
            0,
        ),
        ("엔비디아가 TSMC에 칩 330억 달러어치를 맡겼다.", "엔비디아는 TSMC에 1억 달러를 냈다.", 0),
        ("엔비디아가 TSMC에 칩 330개를 맡겼다.", "엔비디아는 TSMC에 칩 50개를 맡겼다.", 0),
    ],
    ids=["two names", "one name", "other years", "one value", "sizes far apart", "common unit"],
)
def test_a_unit_beside_the_same_names(empty: Project, one: str, other: str, count: int) -> None:
    for name, sentence in (("one", one), ("other", other)):
        add_seed(empty, name, CAPTURE.format(title=f"반도체 소식 {name}", sentence=sentence))
    terms = (ROOT / "editorial/terms.yml").read_text(encoding="utf-8")
    (empty.editorial / "terms.yml").write_text(terms, encoding="utf-8")
    topics = (ROOT / "editorial/topics.yml").read_text(encoding="utf-8")
    (empty.editorial / "topics.yml").write_text(topics, encoding="utf-8")
    measures = [candidate.measure for candidate in candidates(empty)]
    assert len(measures) == count
    assert all(measure.startswith("US dollars: ") for measure in measures)


def test_check_lists_them_apart_from_problems(empty: Project, briefings: Briefings) -> None:
    for name, years in (("one", 3), ("other", 10)):
        sentence = f"중국은 미국에 {years}년 뒤처져 있다."
        add_seed(empty, name, CAPTURE.format(title=f"경쟁 {name}", sentence=sentence))
    data = json.loads(briefings("check", "--suggest", "--format", "json").out)
    (found,) = data["candidates"]
    assert [value["value"] for value in found["values"]] == ["3년", "10년"]
    assert "how far behind" in briefings("check", "--suggest").out
    assert "how far behind" not in briefings("check").out


def test_while_the_editorial_files_have_a_fault_none_are_looked_for(
    project: Project, briefings: Briefings
) -> None:
    (project.editorial / "topics.yml").write_text("- id: chips\n", encoding="utf-8")
    ended = briefings("check", "--suggest")
    assert ended.code == 1
    assert "likely contradictions are not looked for until these problems are mended" in ended.err
