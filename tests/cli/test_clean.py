from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from generator.project import Project
from tests.build.projects import CHIPS, add_seed
from tests.cli.ended import Briefings

CAPTURES = Path(__file__).parents[1] / "clean/captures"
FIELDS = ["file", "title", "publisher", "author", "published", "url", "language", "lines"]
LINE_FIELDS = ["n", "text", "kind", "keep", "reason"]


@pytest.mark.usefixtures("project")
def test_json_of_one_file_is_one_object(briefings: Briefings) -> None:
    ended = briefings("clean", "seeds/chips.txt", "--format", "json")
    assert (ended.code, ended.err) == (0, "")
    cleaned = json.loads(ended.out)
    assert list(cleaned) == FIELDS
    assert cleaned["file"] == "seeds/chips.txt"
    assert [list(line) for line in cleaned["lines"]] == [LINE_FIELDS] * len(cleaned["lines"])
    assert [line["text"] for line in cleaned["lines"]] == CHIPS.splitlines()
    assert [line["n"] for line in cleaned["lines"]] == list(range(1, len(cleaned["lines"]) + 1))


def test_what_is_not_known_is_null_and_a_sidecar_counts(
    project: Project, briefings: Briefings
) -> None:
    sidecar = "author: 홍길동\nurl: https://news.example/1\npublished: 2024-02\n"
    add_seed(project, "인재", "인공지능 인재가 떠난다.\n", sidecar)
    cleaned = json.loads(briefings("clean", "seeds/인재.txt", "--format", "json").out)
    known = {name: cleaned[name] for name in ("author", "url", "published", "publisher")}
    assert known == {
        "author": "홍길동",
        "url": "https://news.example/1",
        "published": "2024-02",
        "publisher": None,
    }


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize("paths", [["seeds"], ["seeds/chips.txt", "seeds/인재.txt"]])
def test_several_captures_are_a_list_or_a_line_each(briefings: Briefings, paths: list[str]) -> None:
    files = ["seeds/chips.txt", "seeds/인재.txt"]
    listed = json.loads(briefings("clean", *paths, "--format", "json").out)
    assert [cleaned["file"] for cleaned in listed] == files
    lines = briefings("clean", *paths, "--format", "jsonl").out.splitlines()
    assert [json.loads(line) for line in lines] == listed


@pytest.mark.usefixtures("project")
def test_text_shows_every_line_with_its_reason(briefings: Briefings) -> None:
    cleaned = json.loads(briefings("clean", "seeds/chips.txt", "--format", "json").out)
    shown = briefings("clean", "seeds/chips.txt").out.splitlines()
    for line, text in zip(cleaned["lines"], shown[-len(cleaned["lines"]) :], strict=True):
        assert text.split()[:3] == [str(line["n"]), line["kind"], line["reason"]]
        assert text.endswith(line["text"])


def test_the_hash_that_is_shown_lets_an_editor_force_lines(
    project: Project, briefings: Briefings
) -> None:
    head = briefings("clean", "seeds/chips.txt").out.partition("    1  ")[0]
    (sha256,) = [row.split()[1] for row in head.splitlines() if row.startswith("  sha256")]
    sidecar = f"lines: {{sha256: {sha256}, keep: [1], drop: [3]}}\n"
    add_seed(project, "chips", CHIPS, sidecar)
    lines = json.loads(briefings("clean", "seeds/chips.txt", "--format", "json").out)["lines"]
    assert [(lines[n]["keep"], lines[n]["reason"]) for n in (0, 2)] == [
        (True, "editor-kept"),
        (False, "editor-dropped"),
    ]
    add_seed(project, "chips", CHIPS + "한 줄 더.\n")
    ended = briefings("clean", "seeds/chips.txt")
    assert (ended.code, ended.out) == (1, "")
    assert ended.err.startswith("error: seeds/chips.yml: lines.sha256: is not that of chips.txt")


def test_a_diff_shows_each_run_that_is_left_out_with_its_rule(
    project: Project, briefings: Briefings
) -> None:
    shown = briefings("clean", "seeds/chips.txt", "--format", "diff").out.splitlines()
    assert shown[:4] == [
        "--- seeds/chips.txt",
        "+++ seeds/chips.txt",
        "@@ -1,3 +1,2 @@ Menus and navigation [skip-link]",
        "-메뉴 바로가기",
    ]
    cleaned = json.loads(briefings("clean", "seeds/chips.txt", "--format", "json").out)
    gone = [f"-{line['text']}" for line in cleaned["lines"] if line["kind"] == "boilerplate"]
    assert [line for line in shown[2:] if line.startswith("-")] == gone
    assert (project.root / "seeds/chips.txt").read_text() == CHIPS


@pytest.mark.parametrize("form", ["diff", "text"])
def test_a_capture_of_which_every_line_is_kept_is_no_fault(
    project: Project, briefings: Briefings, form: str
) -> None:
    add_seed(project, "short", "반도체 수출통제 강화\n정부는 오늘 새 규칙을 발표했다고 밝혔다.\n")
    ended = briefings("clean", "seeds/short.txt", "--format", form)
    assert (ended.code, ended.err) == (0, "")
    assert not [line for line in ended.out.splitlines() if line.startswith(("-", "@@"))]


@pytest.mark.skipif(shutil.which("patch") is None, reason="patch is not installed")
@pytest.mark.parametrize("name", ["nate-news", "yonhap-wire", "english-news", "sina-news"])
def test_patch_makes_the_article_with_the_diff(
    project: Project, briefings: Briefings, name: str
) -> None:
    add_seed(project, name, (CAPTURES / f"{name}.txt").read_text(encoding="utf-8"))
    diff = briefings("clean", f"seeds/{name}.txt", "--format", "diff").out
    lines = json.loads(briefings("clean", f"seeds/{name}.txt", "--format", "json").out)["lines"]
    command = ["patch", "--quiet", "--fuzz=0", "-p0"]
    subprocess.run(command, cwd=project.root, input=diff.encode(), check=True)  # noqa: S603
    wanted = [line["text"] for line in lines if line["keep"] or line["kind"] == "blank"]
    assert (project.root / "seeds" / f"{name}.txt").read_text().splitlines() == wanted


def test_what_cannot_be_read_is_named_and_the_rest_is_shown(
    project: Project, briefings: Briefings
) -> None:
    add_seed(project, "빈 글", "")
    ended = briefings(
        "clean", "seeds/빈 글.txt", "seeds/chips.txt", "없다.txt", "--format", "jsonl"
    )
    assert ended.code == 1
    assert [json.loads(line)["file"] for line in ended.out.splitlines()] == ["seeds/chips.txt"]
    assert ended.err.splitlines() == [
        "error: seeds/빈 글.txt: the file is empty; paste the page's text into it, or delete it",
        "error: 없다.txt: no such file or folder",
    ]


def test_a_folder_that_holds_no_captures_hides_no_other(
    project: Project, briefings: Briefings
) -> None:
    (project.root / "빈 곳").mkdir()
    ended = briefings("clean", "빈 곳", "seeds/chips.txt", "--format", "json")
    assert ended.code == 1
    assert json.loads(ended.out)["file"] == "seeds/chips.txt"
    assert ended.err == "error: 빈 곳: holds no seeds; put a capture (.txt) in it\n"


def test_captures_are_cleaned_outside_a_project_too(
    briefings: Briefings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "글.txt").write_text(CHIPS, encoding="utf-8")
    ended = briefings("clean", "글.txt", "--format", "json")
    assert (ended.code, ended.err) == (0, "")
    assert json.loads(ended.out)["file"] == "글.txt"


@pytest.mark.parametrize("form", ["text", "diff"])
def test_a_capture_cannot_steer_the_terminal(
    project: Project, briefings: Briefings, form: str
) -> None:
    add_seed(project, "chips", CHIPS + "[31mred[/] \N{ESCAPE}[2J \N{RIGHT-TO-LEFT OVERRIDE}본문\n")
    out = briefings("clean", "seeds/chips.txt", "--format", form).out
    assert "[31mred[/] \\x1b[2J \\u202e본문" in out
    assert "\N{ESCAPE}" not in out
