"""Which briefings have to do with each other: the same text, the same story, shared names."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.collect import collect
from generator.model import Relation, RelationKind
from generator.project import Project
from generator.relating.shingles import containments, sample

ROOT = Path(__file__).parents[2]
FIRST = "003_4f174f445bf85026.txt"


@pytest.fixture
def project(tmp_path: Path) -> Project:
    shutil.copytree(ROOT / "editorial", tmp_path / "editorial")
    (tmp_path / "seeds").mkdir()
    (tmp_path / "mkdocs.yml").write_text("site_name: Test\n", encoding="utf-8")
    for path in ROOT.glob("seeds/*.txt"):
        shutil.copy(path, tmp_path / "seeds")
    return Project(tmp_path)


def relations(project: Project) -> dict[str, tuple[Relation, ...]]:
    found = collect(project, project.seeds).briefings
    return {briefing.seed.path.stem[:3]: briefing.relations for briefing in found}


def test_an_article_captured_twice_is_named_and_not_merged(project: Project) -> None:
    text = (project.seeds / FIRST).read_text(encoding="utf-8")
    (project.seeds / "009_again.txt").write_text(f"로그인\n회원가입\n{text}\n구독하기\n", "utf-8")
    found = relations(project)
    first, again = found["003"][0], found["009"][0]
    assert (first.kind, again.kind) == (RelationKind.SAME_TEXT, RelationKind.SAME_TEXT)
    assert "009" in first.slug
    assert first.degree > 0.9
    assert len(found) == 6


def test_different_articles_of_one_subject_are_only_related(project: Project) -> None:
    found = relations(project)
    kinds = {relation.kind for several in found.values() for relation in several}
    assert kinds == {RelationKind.RELATED}


def test_a_relation_says_what_both_name(project: Project) -> None:
    for relation in relations(project)["002"]:
        assert relation.shared
        assert relation.degree <= 1


def test_a_rights_notice_names_nothing(project: Project) -> None:
    notice = "ⓒ 한빛경제신문, 무단 전재 및 재배포 금지, AI 학습 및 활용 금지"
    for number, subject in enumerate(("쌀값이 올랐다", "눈이 내렸다")):
        head = f"오늘은 {subject}\n입력 2025.03.14. 06:02"
        text = f"{head}\n\n전국에서 {subject}. 시민들은 놀랐다고 말했다."
        (project.seeds / f"01{number}_away.txt").write_text(f"{text}\n\n{notice}\n", "utf-8")
    found = relations(project)
    assert not found["010"]
    assert not found["011"]


def test_half_a_text_is_contained_in_the_whole() -> None:
    whole = "".join(chr(0xAC00 + n * 7 % 11172) for n in range(2000))
    found = containments({"whole": sample(whole), "half": sample(whole[:1000])})
    assert found["half", "whole"] == 1
    assert 0.3 < found["whole", "half"] < 0.7


@given(st.text(max_size=60), st.text(alphabet=" \n\t", max_size=5))
def test_white_space_does_not_count(text: str, space: str) -> None:
    assert sample(space.join(text)) == sample(text)
