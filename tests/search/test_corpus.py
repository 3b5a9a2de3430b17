"""The invented corpora: always the same, each within the next larger one, read as briefings."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.collect import collect
from generator.project import Project
from tests.checkout import copy_of_project
from tests.search.corpus.captures import name_in, slug_of, write_corpus


def corpus(folder: Path, briefings: int) -> Path:
    project = copy_of_project(folder)
    write_corpus(project, briefings)
    return project


def contents(project: Path) -> dict[str, bytes]:
    files = [*(project / "seeds").iterdir(), *(project / "translations" / "en").iterdir()]
    return {path.name: path.read_bytes() for path in files}


@pytest.fixture(scope="module")
def twelve(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return corpus(tmp_path_factory.mktemp("corpus") / "twelve", 12)


def test_a_corpus_is_always_the_same_and_holds_the_smaller_one(
    twelve: Path, tmp_path: Path
) -> None:
    assert contents(corpus(tmp_path / "again", 12)) == contents(twelve)
    assert contents(corpus(tmp_path / "nine", 9)).items() <= contents(twelve).items()


def test_its_captures_become_briefings_in_both_languages(twelve: Path) -> None:
    project = Project(twelve)
    invented = [
        briefing
        for briefing in collect(project, project.seeds).briefings
        if briefing.seed.slug.startswith(slug_of(0)[:-1])
    ]
    assert len(invented) == 7
    assert all(briefing.metadata.published.value for briefing in invented)
    translated = sum(briefing.text.translated for briefing in invented)
    assert translated >= 0.75 * sum(briefing.text.passages for briefing in invented)


def test_a_name_of_its_own_stands_in_one_capture_only(twelve: Path) -> None:
    texts = [path.read_text(encoding="utf-8") for path in (twelve / "seeds").glob("*.txt")]
    assert [sum(name_in(number) in text for text in texts) for number in range(7)] == [1] * 7
