"""`briefings add` as a person uses it: what lies in the project afterwards and what was said."""

from __future__ import annotations

import os
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
import yaml

from generator.project import Project
from tests.add.pages import PAGE, TEXT
from tests.build.projects import CHIPS, add_seed, snapshot
from tests.cli.ended import Briefings

OFFERED = re.compile(r"^(?P<indent> *)# (?P<key>[a-z_]+:)", re.MULTILINE)
"""A key of the sidecar that is a comment."""


@pytest.fixture
def capture(tmp_path: Path) -> Path:
    """A capture that a person has saved somewhere."""
    path = tmp_path / "Saved pages" / "rare-earths.txt"
    path.parent.mkdir()
    path.write_text(TEXT, encoding="utf-8")
    day = datetime(2024, 3, 6, 12, tzinfo=UTC).timestamp()
    os.utime(path, (day, day))
    return path


def new_files(project: Project, before: dict[str, bytes]) -> dict[str, bytes]:
    after = snapshot(project.root)
    assert {path: after.get(path) for path in before} == before
    return {path: content for path, content in after.items() if path not in before}


def test_a_file_becomes_a_seed_with_sidecar_and_translation_file(
    project: Project, briefings: Briefings, capture: Path
) -> None:
    before = snapshot(project.root)
    ended = briefings("add", str(capture), "--headline", "China answers with rare earths")
    assert (ended.code, ended.out) == (0, "")
    made = new_files(project, before)
    name = "china-answers-with-rare-earths"
    assert sorted(made) == [
        f"seeds/{name}.txt", f"seeds/{name}.yml", f"translations/en/{name}.po",
    ]  # fmt: skip
    assert made[f"seeds/{name}.txt"] == capture.read_bytes()
    assert yaml.safe_load(made[f"seeds/{name}.yml"]) == {
        "headline": {"en": "China answers with rare earths", "status": "draft"},
        "standfirst": None,
    }
    assert "중국, 희토류 수출통제 맞불".encode() in made[f"translations/en/{name}.po"]
    assert ended.err.splitlines() == [
        f"written: translations/en/{name}.po",
        f"written: seeds/{name}.yml",
        f"written: seeds/{name}.txt",
        "  title      중국, 희토류 수출통제 맞불 (capture, line 3)",
        "  publisher  not known",
        "  author     홍길동 (capture, line 7)",
        "  published  2024-03-05 (capture, line 5)",
        "  language   ko (capture)",
        "  kept       5 of 11 lines",
        "  translate  3 segments, the headline among them",
        "next:",
        f"  briefings clean seeds/{name}.txt --format diff    what is left out, and why",
        f"  seeds/{name}.yml: headline, standfirst and what is not known",
        f"  translations/en/{name}.po: the translation, in any editor for PO files",
        "  briefings check, briefings serve; then commit these files and open a pull request",
    ]


def test_what_was_written_has_no_problems_and_nothing_to_bring_up_to_date(
    project: Project, briefings: Briefings, capture: Path
) -> None:
    assert briefings("add", str(capture), "--headline", "Rare earths").code == 0
    assert briefings("check").err == "no problems\n"
    assert (
        "rare-earths.po: unchanged; 3 segments, the headline among them: 3 missing\n"
        in briefings("translate").err
    )
    assert briefings("build").code == 0
    assert (project.site / "briefings/rare-earths/index.html").exists()


def test_the_sidecar_says_what_was_found_and_where(
    project: Project, briefings: Briefings, capture: Path
) -> None:
    briefings("add", str(capture))
    lines = (project.seeds / "rare-earths.yml").read_text(encoding="utf-8").splitlines()
    for expected in (
        "# Taken in from rare-earths.txt",
        '# title: "중국, 희토류 수출통제 맞불"   # capture, line 3',
        "# publisher:   # not known",
        '# author: "홍길동"   # capture, line 7',
        '# language: "ko"   # capture',
        "# captured: 2024-03-06   # the file’s own date; true if you saved it then",
    ):
        assert expected in lines
    assert str(capture.parent) not in "\n".join(lines)


def test_every_key_that_the_sidecar_offers_can_be_used_as_it_stands(
    project: Project, briefings: Briefings, capture: Path
) -> None:
    briefings("add", str(capture), "--headline", "Rare earths")
    sidecar = project.seeds / "rare-earths.yml"
    text = OFFERED.sub(r"\g<indent>\g<key>", sidecar.read_text(encoding="utf-8"))
    sidecar.write_text(text, encoding="utf-8")
    assert {"slug", "title", "notes", "archived_url", "captured"} <= set(yaml.safe_load(text))
    assert briefings("check").out == ""


def test_hostile_words_in_a_capture_stay_comments(
    project: Project, briefings: Briefings, tmp_path: Path
) -> None:
    path = tmp_path / "hostile.txt"
    title = '중국 "맞불"\u2028slug: stolen\u202e\\ # {a: [b'
    path.write_text(TEXT.replace("중국, 희토류 수출통제 맞불", title), encoding="utf-8")
    assert briefings("add", str(path)).code == 0
    text = (project.seeds / "hostile.yml").read_text(encoding="utf-8")
    assert yaml.safe_load(text) == {"headline": {"en": None, "status": "draft"}, "standfirst": None}
    assert "\u2028" not in text
    assert "\u202e" not in text
    assert briefings("check").out == ""


@pytest.mark.parametrize("suffix", [".htm", ".HTML", ".Htm"])
def test_a_saved_page_is_kept_under_the_suffix_that_a_build_knows(
    project: Project, briefings: Briefings, tmp_path: Path, suffix: str
) -> None:
    (tmp_path / f"page{suffix}").write_text(PAGE, encoding="utf-8")
    assert briefings("add", str(tmp_path / f"page{suffix}"), "--name", "a").code == 0
    assert (project.seeds / "a.html").read_text(encoding="utf-8") == PAGE
    assert briefings("check").out == ""


def test_dry_run_writes_nothing_and_shows_the_sidecar(
    project: Project, briefings: Briefings, capture: Path
) -> None:
    before = snapshot(project.root)
    ended = briefings("add", str(capture), "--dry-run")
    assert snapshot(project.root) == before
    assert ended.err.splitlines()[0] == "would write: translations/en/rare-earths.po"
    assert ended.out.startswith("# What an editor knows about rare-earths.txt.")
    briefings("add", str(capture))
    assert (project.seeds / "rare-earths.yml").read_text(encoding="utf-8") == ended.out


def test_the_same_bytes_are_refused_and_named(
    project: Project, briefings: Briefings, tmp_path: Path
) -> None:
    before = snapshot(project.root)
    (tmp_path / "copy.txt").write_text(CHIPS, encoding="utf-8")
    ended = briefings("add", str(tmp_path / "copy.txt"))
    assert ended.code == 1
    assert ended.err.endswith(
        "/copy.txt: the same, byte for byte, as seeds/chips.txt; edit that one's sidecar\n"
    )
    assert snapshot(project.root) == before


def test_a_title_that_is_there_already_is_pointed_out(
    project: Project, briefings: Briefings, tmp_path: Path
) -> None:
    (tmp_path / "later.txt").write_text(CHIPS.replace("미국, 반", "미국 반"), encoding="utf-8")
    warning = "seeds/chips.txt has the same title: is it the same text?"
    ended = briefings("add", str(tmp_path / "later.txt"))
    assert ended.code == 0
    assert f"look: {warning}" in ended.err.splitlines()
    assert f"# LOOK: {warning}\n" in (project.seeds / "later.yml").read_text(encoding="utf-8")


@pytest.mark.usefixtures("project")
def test_a_damaged_capture_is_pointed_out(briefings: Briefings, capture: Path) -> None:
    capture.write_text(TEXT.replace("공급망을", "공급\ufffd\ufffd을"), encoding="utf-8")
    looks = [line for line in briefings("add", str(capture)).err.splitlines() if "look: " in line]
    assert len(looks) == 1
    assert looks[0].removeprefix("look: ") in briefings("check").out


TERMS = """- {id: china, kind: place, forms: {ko: [중국], en: [China]}}
- {id: curbs, kind: concept, forms: {ko: [수출통제], en: [export controls, curbs]}}
- {id: rare, kind: concept, forms: {ko: [희토류], en: [rare earths, rare earth elements]}}
"""


def test_without_a_headline_the_termbase_and_then_outlet_and_day_give_the_name(
    project: Project, briefings: Briefings, capture: Path
) -> None:
    (project.editorial / "topics.yml").unlink()
    scanned = capture.rename(capture.with_name("20240306.txt"))
    (project.editorial / "terms.yml").unlink()
    assert "seeds/capture-2024-03-05.txt\n" in briefings("add", str(scanned), "--dry-run").err
    (project.editorial / "terms.yml").write_text(TERMS, encoding="utf-8")
    said = briefings("add", str(scanned), "--dry-run").err
    assert "seeds/china-rare-earths-curbs.txt\n" in said


def test_a_page_that_says_nothing_in_english_is_named_by_its_host_and_day(
    briefings: Briefings, tmp_path: Path
) -> None:
    saved = tmp_path / "page.html"
    head = (
        '<meta property="og:url" content="https://www.sky.example/news/1">'
        '<meta property="article:published_time" content="2024-07-03T09:30:00+09:00">'
    )
    text = "구름은 하늘에 떠 있고 바람은 산을 넘어 바다로 불어 간다고 사람들이 말했다. " * 5
    article = f"<article><h1>구름</h1><p>{text}</p></article>"
    saved.write_text(f"<html><head>{head}</head><body>{article}</body></html>", encoding="utf-8")
    assert "seeds/sky-example-2024-07-03.html\n" in briefings("add", str(saved), "--dry-run").err


def test_names_that_are_taken(project: Project, briefings: Briefings, capture: Path) -> None:
    add_seed(project, "other", "가나다라 마바사\n", "slug: rare-earths")
    assert briefings("add", str(capture), "--dry-run").err.startswith(
        "would write: translations/en/rare-earths-2.po"
    )
    ended = briefings("add", str(capture), "--name", "chips")
    assert (ended.code, ended.err) == (
        1,
        "error: seeds/chips: the name is taken; chips-2 is free\n",
    )
    ended = briefings("add", str(capture), "--name", "../Chips")
    assert (ended.code, ended.err) == (1, "error: ../Chips: can't be a name; chips could\n")
    assert briefings("add", str(capture), "--name", "희토류").code == 0
    assert (project.seeds / "희토류.txt").exists()


def test_the_first_capture_of_a_project_needs_no_folder(
    project: Project, briefings: Briefings, capture: Path
) -> None:
    assert briefings("add", str(capture), "--seeds", "new/captures").code == 0
    assert (project.root / "new/captures/rare-earths.txt").exists()


def test_a_trial_on_another_folder_changes_nothing_in_the_project(
    project: Project, briefings: Briefings, capture: Path
) -> None:
    before = snapshot(project.root)
    trial = project.root.parent / "a trial"
    ended = briefings("add", str(capture), "--seeds", str(trial))
    assert ended.code == 0
    assert ended.err.splitlines()[-1] == (
        f"  briefings check --seeds '{trial}', briefings serve --seeds '{trial}'"
    )
    assert sorted(path.name for path in trial.iterdir()) == ["rare-earths.txt", "rare-earths.yml"]
    ended = briefings("translate", "--seeds", str(trial))
    assert (ended.code, ended.err.startswith(f"error: {trial}: is not the project’s own")) == (
        1,
        True,
    )
    ended = briefings("translate", "--seeds", str(trial), "--dry-run")
    assert (ended.code, "rare-earths.po: would change" in ended.err) == (0, True)
    assert snapshot(project.root) == before


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("hello\n", "1 word · 5 characters"),
        ("중국, 희토류 수출통제 맞불\n\n2024-03-05\n", "4 words · 12 characters"),
        ("中国宣布限制稀土出口\n\n今天宣布。\n", "15 characters"),
    ],
)
def test_a_capture_with_hardly_any_text_is_pointed_out(
    project: Project, briefings: Briefings, text: str, length: str
) -> None:
    path = project.root.parent / "short.txt"
    path.write_text(text, encoding="utf-8")
    ended = briefings("add", str(path), "--dry-run")
    assert f"look: hardly any text was found ({length}): unless that is all" in ended.err


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("a.docx", b"PK", "not a capture (.txt, .html"),
        ("a.txt", b"", "the file is empty; paste the page's text into it, or delete it"),
        ("a.txt", b"\x89PNG\r\n\x1a\n", "not a text file but a PNG picture; "),
        ("a.html", b"%PDF-1.7\n", "not a text file but a PDF document; "),
        ("a b.txt", b"menu\n", "no article text found; see `briefings clean "),
        (
            "a.txt",
            b"<html></html>",
            "the source (HTML) of a web page, not its text; give it the suffix .html, or ",
        ),
        ("missing.txt", None, "can't be read: No such file or directory; check the name; "),
    ],
)
def test_what_cannot_be_taken_in_leaves_nothing(
    project: Project, briefings: Briefings, name: str, content: bytes | None, message: str
) -> None:
    path = project.root.parent / name
    if content is not None:
        path.write_bytes(content)
    before = snapshot(project.root)
    ended = briefings("add", str(path))
    assert ended.code == 1
    assert ended.err.count("\n") == 1
    assert f"{path.name}: {message}" in ended.err
    assert "/briefings-add-" not in ended.err
    assert snapshot(project.root) == before


def test_a_write_that_fails_leaves_nothing_half(
    project: Project, briefings: Briefings, capture: Path
) -> None:
    project.translations.mkdir()
    (project.translations / "en").write_text("no folder")
    before = snapshot(project.root)
    ended = briefings("add", str(capture))
    assert ended.code == 1
    assert snapshot(project.root) == before
