"""What is reviewed in one capture is offered for another, and what is similar suggested."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from generator.collect import collect
from generator.model import TranslationStatus
from generator.project import Project
from generator.translate.entries import Entry, TranslationFile
from generator.translate.reuse import Source, filled_from_others, suggestions
from generator.translate.segments import segment_key
from generator.translations import plan, with_entry, write

TEXT = "정부는 1일 인공지능 반도체 수출을 제한하는 새 규칙을 발표했다."
SIMILAR = "정부는 2일 인공지능 반도체 수출을 제한하는 새 규칙을 발표했다."
OTHER = "업계는 내년 매출에 큰 영향을 줄 것으로 내다봤다."


def entry(source: str, text: str = "", kind: str = "paragraph", reviewed: bool = True) -> Entry:
    key = segment_key(kind, source)
    return Entry(key=key, source=source, text=text, reviewed=bool(text) and reviewed)


def source(name: str, *entries: Entry, language: str = "ko") -> Source:
    file = TranslationFile(entries=entries, translator="J. Doe", revised="2026-01-31")
    return Source(name=f"translations/en/{name}.po", language=language, file=file)


def test_a_text_reviewed_elsewhere_becomes_a_draft_that_says_where_from() -> None:
    empty = source("a", entry(TEXT), entry(OTHER))
    done = source("b", entry(TEXT, "New rules"))
    filled = filled_from_others(empty, [empty, done]).entries
    assert filled[1] == empty.file.entries[1]
    assert filled[0].status is TranslationStatus.DRAFT
    assert (filled[0].text, filled[0].translator, filled[0].date) == (
        "New rules",
        "J. Doe",
        "2026-01-31",
    )
    assert filled[0].comments == ("from: translations/en/b.po, paragraph",)


@pytest.mark.parametrize(
    "other",
    [
        source("b", entry(TEXT, "Draft", reviewed=False)),
        source("b", entry(SIMILAR, "Almost")),
        source("b", entry(TEXT, "Mandarin"), language="zh"),
        source("b", entry(TEXT, "Two\tcells", kind="table")),
    ],
)
def test_nothing_less_is_taken_over(other: Source) -> None:
    empty = source("a", entry(TEXT))
    assert filled_from_others(empty, [empty, other]) == empty.file


def test_the_same_kind_of_text_comes_first() -> None:
    empty = source("a", entry(TEXT, kind="heading"))
    paragraph = source("b", entry(TEXT, "As a paragraph"))
    heading = source("c", entry(TEXT, "As a heading", kind="heading"))
    (filled,) = filled_from_others(empty, [paragraph, heading]).entries
    assert filled.text == "As a heading"
    (filled,) = filled_from_others(empty, [paragraph]).entries
    assert filled.text == "As a paragraph"


def test_what_a_translator_has_or_emptied_again_is_left_alone() -> None:
    done = source("b", entry(TEXT, "New rules"))
    mine = source("a", entry(TEXT, "Mine", reviewed=False))
    assert filled_from_others(mine, [done]) == mine.file
    (filled,) = filled_from_others(source("a", entry(TEXT)), [done]).entries
    refused = source("a", Entry(key=filled.key, source=TEXT, comments=filled.comments))
    assert filled_from_others(refused, [done]) == refused.file


def test_a_similar_text_is_only_suggested() -> None:
    empty = source("a", entry(SIMILAR), entry(OTHER))
    draft = source("b", entry(TEXT, "A draft", reviewed=False), entry(TEXT, "H", kind="heading"))
    reviewed = source("c", entry(TEXT, "Reviewed"))
    (found,) = suggestions(empty, [empty, draft, reviewed])
    assert (found.entry.source, found.similar.entry.text) == (SIMILAR, "Reviewed")
    assert 90 < found.score < 100
    assert found.similar.source.name == "translations/en/c.po"


def test_a_stale_translation_is_suggested_to_nobody() -> None:
    stale = Entry(key=segment_key("list", TEXT), source=TEXT, text="Old", previous=OTHER)
    assert not list(suggestions(source("a", entry(SIMILAR)), [source("b", stale)]))


def test_the_files_of_a_project_are_filled_from_each_other(tmp_path: Path) -> None:
    (tmp_path / "seeds").mkdir()
    (tmp_path / "mkdocs.yml").write_text("site_name: Test\n", encoding="utf-8")
    for name, ending in (("a", OTHER), ("b", SIMILAR)):
        text = "\n\n".join([f"반도체 수출 제한 발표 {name}", TEXT, ending])
        (tmp_path / "seeds" / f"{name}.txt").write_text(f"{text}\n", encoding="utf-8")
    project = Project(tmp_path)
    first, _ = plan(project, collect(project, project.seeds))
    (paragraph,) = (each for each in first.file.entries if each.source == TEXT)
    reviewed = replace(paragraph, text="New rules", reviewed=True)
    write(first.path, with_entry(first.file, reviewed))
    (work,) = plan(project, collect(project, project.seeds), ["b"], suggest=True)
    assert work.changed
    assert [each.text for each in work.file.entries] == ["", "New rules", ""]
    assert [each.entry.source for each in work.suggestions] == [SIMILAR]
    write(work.path, work.file)
    assert not any(each.changed for each in plan(project, collect(project, project.seeds)))
