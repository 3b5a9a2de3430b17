"""What a change of the source does to translations: states change, nothing is lost."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from generator.collect import collect
from generator.model import Briefing, TranslationStatus
from generator.project import Project
from generator.translate.entries import Entry, TranslationFile
from generator.translate.memory import load_memory
from generator.translations import plan, with_entry, write

ROOT = Path(__file__).parents[2]
PARAGRAPHS = (
    "정부는 1일 인공지능 반도체 수출을 제한하는 새 규칙을 발표했다.",
    "업계는 새 규칙이 내년 매출에 큰 영향을 줄 것으로 내다봤다.",
    "전문가들은 다른 나라도 비슷한 조치를 검토하고 있다고 전했다.",
)


@pytest.fixture
def project(tmp_path: Path) -> Project:
    shutil.copytree(ROOT / "editorial", tmp_path / "editorial")
    (tmp_path / "seeds").mkdir()
    (tmp_path / "mkdocs.yml").write_text("site_name: Test\n", encoding="utf-8")
    capture(tmp_path, PARAGRAPHS)
    return Project(tmp_path)


def capture(root: Path, paragraphs: tuple[str, ...]) -> None:
    text = "\n\n".join(["반도체 수출 제한 발표", *paragraphs])
    (root / "seeds" / "a.txt").write_text(text + "\n", encoding="utf-8")


def briefing_of(project: Project) -> Briefing:
    (briefing,) = collect(project, project.seeds).briefings
    return briefing


def translated(project: Project) -> TranslationFile:
    """The capture's file with a reviewed, a machine's and a person's translation."""
    (work,) = plan(project, collect(project, project.seeds))
    file = work.file
    title, first, second, third = file.entries
    for entry in (
        Entry(key=title.key, source=title.source, text="Chip export limits", places=title.places),
        Entry(
            key=first.key,
            source=first.source,
            text="The government announced new rules on the 1st that limit AI chip exports.",
            reviewed=True,
            translator="J. Doe",
            date="2026-01-31",
            places=first.places,
        ),
        Entry(
            key=second.key,
            source=second.source,
            text="The industry expects a large effect on next year’s sales.",
            machine="engine, model, 2026-01-30",
            places=second.places,
        ),
    ):
        file = with_entry(file, entry)
    assert third.source == PARAGRAPHS[2]
    write(work.path, file)
    return file


def states(briefing: Briefing) -> list[str]:
    return [each.translation.status.value for each in briefing.text.segments]


def update(project: Project) -> TranslationFile:
    (work,) = plan(project, collect(project, project.seeds))
    write(work.path, work.file)
    return load_memory(project.translations / "en", "a").file


def test_each_passage_has_a_state_of_its_own(project: Project) -> None:
    translated(project)
    assert states(briefing_of(project)) == ["draft", "reviewed", "machine", "missing"]


def test_a_second_run_changes_nothing(project: Project) -> None:
    translated(project)
    (work,) = plan(project, collect(project, project.seeds))
    assert not work.changed


def test_a_moved_line_keeps_its_translation(project: Project) -> None:
    translated(project)
    capture(project.root, (PARAGRAPHS[1], PARAGRAPHS[0], PARAGRAPHS[2]))
    assert states(briefing_of(project)) == ["draft", "machine", "reviewed", "missing"]


@pytest.mark.parametrize("updated_before", [False, True])
def test_a_changed_sentence_makes_only_its_translation_stale(
    project: Project, updated_before: bool
) -> None:
    translated(project)
    changed = PARAGRAPHS[0].replace("1일", "2일")
    capture(project.root, (changed, *PARAGRAPHS[1:]))
    if updated_before:
        file = update(project)
        entry = file.entries[1]
        assert (entry.source, entry.previous, entry.reviewed) == (changed, PARAGRAPHS[0], False)
        assert [(old.source, old.reviewed) for old in file.obsolete] == [(PARAGRAPHS[0], True)]
    briefing = briefing_of(project)
    assert states(briefing) == ["draft", "stale", "machine", "missing"]
    stale = briefing.text.segments[1].translation
    assert stale.text.startswith("The government announced")
    assert briefing.text.counts()[TranslationStatus.REVIEWED] == 0


def test_a_removed_sentence_keeps_its_reviewed_translation_for_later(project: Project) -> None:
    before = translated(project)
    capture(project.root, PARAGRAPHS[1:])
    file = update(project)
    (kept,) = file.obsolete
    assert (kept.text, kept.reviewed, kept.translator) == (before.entries[1].text, True, "J. Doe")
    capture(project.root, PARAGRAPHS)
    assert update(project).obsolete == ()
    assert states(briefing_of(project)) == ["draft", "reviewed", "machine", "missing"]


@pytest.mark.parametrize("updated_between", [False, True])
def test_a_wording_that_comes_back_is_reviewed_again(
    project: Project, updated_between: bool
) -> None:
    translated(project)
    capture(project.root, (PARAGRAPHS[0] + " 끝.", *PARAGRAPHS[1:]))
    if updated_between:
        update(project)
    assert states(briefing_of(project))[1] == "stale"
    capture(project.root, PARAGRAPHS)
    if updated_between:
        update(project)
    assert states(briefing_of(project))[1] == "reviewed"


def test_a_stale_translation_that_was_put_aside_comes_back_as_stale(project: Project) -> None:
    translated(project)
    changed = PARAGRAPHS[1].replace("내년", "올해")
    for paragraphs in (
        (PARAGRAPHS[0], changed, PARAGRAPHS[2]),
        (PARAGRAPHS[0], PARAGRAPHS[2]),
        (PARAGRAPHS[0], changed, PARAGRAPHS[2]),
    ):
        capture(project.root, paragraphs)
        file = update(project)
    assert file.entries[2].previous == PARAGRAPHS[1]
    assert states(briefing_of(project))[2] == "stale"


def test_a_machine_s_draft_of_a_wording_that_comes_back_is_its_draft_again(
    project: Project,
) -> None:
    translated(project)
    for second in (PARAGRAPHS[1].replace("내년", "올해"), PARAGRAPHS[1]):
        capture(project.root, (PARAGRAPHS[0], second, PARAGRAPHS[2]))
        file = update(project)
    assert file.entries[2].previous == ""
    assert states(briefing_of(project))[2] == "machine"


def test_a_translation_that_a_merge_left_obsolete_beside_an_empty_entry_is_not_lost(
    project: Project,
) -> None:
    before = translated(project)
    emptied = replace(before.entries[1], text="", reviewed=False, translator="", date="")
    file = replace(with_entry(before, emptied), obsolete=(replace(before.entries[1], places=()),))
    write(project.translations / "en" / "a.po", file)
    after = update(project)
    assert (after.entries[1].text, after.entries[1].reviewed) == (before.entries[1].text, True)
    assert after.obsolete == ()
