"""Memories and termbases by command: a project's work moves to another one."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.project import Project
from generator.translate.memory import load_memory
from tests.build.projects import snapshot
from tests.cli.ended import Briefings

SOURCE = "미국, 반도체 수출통제 강화"
TMX = f"""<tmx version="1.4"><header/><body><tu>
<tuv xml:lang="ko"><seg>{SOURCE}</seg></tuv>
<tuv xml:lang="en"><seg>US tightens chip controls</seg></tuv></tu></body></tmx>"""
TBX = """<tbx><text><body><conceptEntry id="a"><langSec xml:lang="en"><termSec>
<term>wafer</term></termSec></langSec></conceptEntry></body></text></tbx>"""


def title_of(project: Project) -> tuple[str, str, tuple[str, ...]]:
    memory = load_memory(project.translations / "en", "chips")
    (entry,) = (entry for entry in memory.file.entries if entry.source == SOURCE)
    return entry.text, entry.status.value, entry.comments


def test_a_memory_is_taken_in_as_drafts_and_given_out_once_reviewed(
    project: Project, briefings: Briefings
) -> None:
    Path("a.tmx").write_text(TMX, encoding="utf-8")
    dry = briefings("memory", "import", "a.tmx", "--dry-run")
    assert (dry.code, project.translations.exists()) == (0, False)
    assert "1 pairs read; pieces of text: 1 filled, 0 translated already; nothing was" in dry.err

    assert briefings("memory", "import", "a.tmx").code == 0
    assert title_of(project) == ("US tightens chip controls", "draft", ("imported: a.tmx",))
    assert "0 reviewed translations" in briefings("memory", "export", "--out", "b.tmx").err

    again = briefings("memory", "import", "a.tmx", "--reviewed-by", "J. Doe")
    assert "0 filled, 1 translated already" in again.err
    assert title_of(project)[1] == "draft"

    path = project.translations / "en" / "chips.po"
    path.write_text(path.read_text(encoding="utf-8").replace("#, fuzzy\n", ""), encoding="utf-8")
    assert "1 reviewed translations" in briefings("memory", "export", "--out", "b.tmx").err
    path.unlink()
    assert briefings("memory", "import", "b.tmx", "chips", "--reviewed-by", "J. Doe").code == 0
    assert title_of(project)[:2] == ("US tightens chip controls", "reviewed")


def test_similar_texts_are_shown_only_if_asked_for(project: Project, briefings: Briefings) -> None:
    Path("a.tmx").write_text(TMX, encoding="utf-8")
    briefings("memory", "import", "a.tmx")
    (project.seeds / "인재.txt").write_text(
        (project.seeds / "인재.txt")
        .read_text(encoding="utf-8")
        .replace("인공지능 인재, 중국을 떠나다", SOURCE.replace("미국", "영국")),
        encoding="utf-8",
    )
    assert briefings("translate", "--dry-run").out == ""
    rows = briefings("translate", "인재", "--suggest", "--dry-run").out.splitlines()
    assert rows[0].startswith("translations/en/인재.po: title, line 1: 9")
    assert rows[0].endswith(" of 100 like translations/en/chips.po")
    assert rows[3] == "  English  US tightens chip controls (draft)"


def test_a_termbase_is_given_out_and_another_ones_terms_are_proposed(
    project: Project, briefings: Briefings
) -> None:
    before = snapshot(project.editorial)
    assert briefings("terms", "export", "--out", "own.tbx").err == "own.tbx: 1 concepts\n"
    own = briefings("terms", "import", "own.tbx")
    assert (own.out, own.err) == (
        "",
        "0 new, 0 to decide upon, 1 known, 0 without an English form\n",
    )
    Path("a.tbx").write_text(TBX, encoding="utf-8")
    ended = briefings("terms", "import", "a.tbx")
    assert (ended.code, ended.err) == (
        0,
        "1 new, 0 to decide upon, 0 known, 0 without an English form\n",
    )
    assert snapshot(project.editorial) == before
    terms = project.editorial / "terms.yml"
    terms.write_text(terms.read_text(encoding="utf-8") + ended.out, encoding="utf-8")
    assert briefings("check").code == 0
    assert briefings("terms", "import", "a.tbx").err.startswith("0 new, 0 to decide upon, 1 known")


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize("command", ["memory", "terms"])
def test_a_file_that_is_none_is_one_line(briefings: Briefings, command: str) -> None:
    Path("a.txt").write_text("Dear all", encoding="utf-8")
    ended = briefings(command, "import", "a.txt")
    assert (ended.code, ended.out) == (1, "")
    assert ended.err.startswith("error: a.txt: line 1: not valid XML: Start tag expected")
    missing = briefings(command, "import", "missing")
    assert (missing.code, missing.err) == (1, "error: missing: No such file or directory\n")


@pytest.mark.parametrize("command", ["memory", "terms"])
@pytest.mark.parametrize("action", ["export", "import"])
def test_help_teaches_with_examples(briefings: Briefings, command: str, action: str) -> None:
    assert action in briefings(command, "--help").out
    shown = briefings(command, action, "--help").out
    assert f"briefings {command} {action}" in shown.partition("Examples:")[2]
