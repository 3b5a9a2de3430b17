from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest

from generator.project import Project
from tests.build.projects import CHIPS, add_seed, snapshot
from tests.cli.ended import Briefings
from tests.pdf.papers import set_lines

UNTRANSLATED = "새로운 기사\n\n본문 한 줄이 여기에 있다. 번역된 제목은 아직 없다.\n"


def summary(err: str) -> dict[str, str]:
    """The numbers that a command ends with; seconds left out."""
    rows = [line.rsplit(maxsplit=1) for line in err.splitlines() if line.startswith("  ")]
    return {name.strip(): number for name, number in rows if "seconds" not in name}


def test_a_build_ends_with_a_summary_in_plain_lines(project: Project, briefings: Briefings) -> None:
    ended = briefings("build")
    assert (ended.code, ended.out) == (0, "")
    assert ended.err.startswith("reading seeds: 2\nbuilding pages: ")
    assert ended.err.endswith(
        "built site/\n"
        "to read it here: briefings serve; as a folder: briefings bundle --out FILE.zip\n"
    )
    assert summary(ended.err).items() >= {
        ("briefings", "2"),
        ("topics", "1"),
        ("headlines missing", "0"),
        ("seeds left out", "0"),
    }
    assert ended.err.replace("\n", "").isprintable()
    assert (project.site / "briefings/인재/index.html").is_file()


def test_a_bad_seed_is_named_and_left_out(project: Project, briefings: Briefings) -> None:
    add_seed(project, "빈 글", "")
    ended = briefings("build")
    assert ended.code == 0
    assert (
        "left out: seeds/빈 글.txt: the file is empty; paste the page's text into it, or delete it"
        in ended.err.splitlines()
    )
    assert summary(ended.err)["seeds left out"] == "1"
    assert (project.site / "briefings/chips/index.html").is_file()


@pytest.mark.skipif(sys.platform != "linux", reason="other systems allow no such name")
def test_a_broken_translation_file_takes_only_the_translations_away(
    project: Project, briefings: Briefings
) -> None:
    briefings("translate")
    path = project.translations / "en" / "chips.po"
    broken = path.read_bytes() + b'\nmsgid "half'
    path.write_bytes(broken)

    ended = briefings("build")
    assert ended.code == 0
    (named,) = [line for line in ended.err.splitlines() if line.startswith("left out: ")]
    assert named.startswith("left out: translations/en/chips.po: ")
    assert summary(ended.err)["PO files left out"] == "1"
    assert "seeds left out              0" in ended.err
    twin = json.loads((project.site / "data/briefings/chips.json").read_bytes())
    assert {each["status"] for each in twin["translations"]} == {"missing"}

    checked = briefings("check").out.splitlines()
    assert [line for line in checked if "chips.po" in line] == [named.removeprefix("left out: ")]
    assert briefings("build", "--strict").code == 1
    briefings("translate")
    assert path.read_bytes() == broken


def test_a_seed_whose_name_is_no_text_is_left_out(project: Project, briefings: Briefings) -> None:
    (project.seeds / os.fsdecode(b"\xff.txt")).write_text(UNTRANSLATED)
    ended = briefings("build")
    assert ended.code == 0
    assert (
        "left out: seeds/\\udcff.txt: the file's name is not UTF-8;"
        " rename it: its page could not show the name" in ended.err.splitlines()
    )


def test_an_offline_site_says_how_to_open_it(project: Project, briefings: Briefings) -> None:
    ended = briefings("build", "--offline")
    assert ended.err.endswith("built site/\nto read it: open site/index.html\n")
    assert (project.site / "index.html").is_file()


def test_a_capture_without_article_text_is_left_out(project: Project, briefings: Briefings) -> None:
    add_seed(project, "빈 메뉴", "본문 바로가기\n로그인\n회원가입\n")
    told = "seeds/빈 메뉴.txt: no article text found; see `briefings clean 'seeds/빈 메뉴.txt'`"
    assert f"left out: {told}\n" in briefings("build").err
    assert briefings("check").out == f"{told}\n"
    names = {path.name.partition(".")[0] for path in (project.site / "data/briefings").iterdir()}
    assert len(names) == 2


def test_missing_headlines_are_counted(project: Project, briefings: Briefings) -> None:
    add_seed(project, "새 글", UNTRANSLATED)
    assert summary(briefings("build").err)["headlines missing"] == "1"


def test_strict_names_everything_and_keeps_the_old_site(
    project: Project, briefings: Briefings
) -> None:
    briefings("build")
    before = snapshot(project.site)
    add_seed(project, "빈 글", "")
    add_seed(project, "새 글", UNTRANSLATED)
    ended = briefings("build", "--strict")
    assert ended.code == 1
    assert [line for line in ended.err.splitlines() if line.startswith("error")] == [
        "error: seeds/빈 글.txt: the file is empty; paste the page's text into it, or delete it",
        "error: seeds/새 글.txt: no English headline yet; give one in 새 글.yml",
    ]
    assert snapshot(project.site) == before


@pytest.mark.parametrize("command", [("build",), ("generate",), ("bundle", "--out", "a.zip")])
def test_without_a_seed_that_can_be_read_nothing_is_built(
    project: Project, briefings: Briefings, command: tuple[str, ...]
) -> None:
    before = snapshot(project.root)
    (project.root / "빈 곳").mkdir()
    (project.root / "망가진").mkdir()
    (project.root / "망가진/빈 글.txt").touch()
    for folder, message in [
        ("없는 곳", "없는 곳: no such folder; create it and put captures (.txt) in it, or name"),
        ("빈 곳", "빈 곳: holds no seeds; put a capture (.txt) in it"),
        ("망가진", "망가진/빈 글.txt: the file is empty; paste the page's text into it"),
    ]:
        ended = briefings(*command, "--seeds", folder)
        assert ended.code == 1
        assert ended.err.splitlines()[-1].startswith(f"error: {message}")
    after = snapshot(project.root)
    assert after.keys() - before.keys() == {"망가진/빈 글.txt"}


def test_a_site_folder_that_holds_something_else_is_left_alone(
    project: Project, briefings: Briefings
) -> None:
    (project.root / "논문").mkdir()
    (project.root / "논문/초고.txt").write_text("mine")
    for site, message in [
        ("논문", "holds something else (no data/build.json of ours), so it is left alone"),
        ("mkdocs.yml", "would replace mkdocs.yml, which the build needs"),
        (".", "would replace ., which the build needs"),
        ("docs/site", "lies inside docs, which the build reads"),
    ]:
        ended = briefings("build", "--site", site)
        assert ended.code == 1
        assert ended.err.splitlines()[-1] == f"error: {site}: {message}; choose another --site"
    assert (project.root / "논문/초고.txt").read_text() == "mine"


def test_a_site_that_seeds_were_put_into_is_left_alone(
    project: Project, briefings: Briefings
) -> None:
    briefings("build")
    project.seeds.rename(project.site / "seeds")
    ended = briefings("build", "--seeds", "site/seeds")
    assert ended.code == 1
    assert ended.err.splitlines()[-1] == (
        "error: site: would replace site/seeds/chips.txt, which the build needs;"
        " choose another --site"
    )
    assert (project.site / "seeds/chips.txt").is_file()


def test_a_fault_of_a_page_is_one_line(project: Project, briefings: Briefings) -> None:
    (project.docs / "broken.md").write_text("[a](http://[::1)")
    ended = briefings("build")
    assert ended.code == 1
    assert ended.err.splitlines()[-1] == "error: docs/broken.md: Invalid IPv6 URL"
    assert not project.site.exists()


def test_the_project_is_found_from_below_and_by_name(
    project: Project, briefings: Briefings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(project.seeds)
    assert "built ../site/\n" in briefings("build").err
    monkeypatch.chdir(tmp_path)
    ended = briefings("--project", str(project.root), "build", "--site", "다른 곳")
    assert "built 다른 곳/\n" in ended.err
    assert snapshot(tmp_path / "다른 곳") == snapshot(project.site)
    ended = briefings("build")
    assert ended.code == 1
    assert ended.err.startswith("error: .: no mkdocs.yml here or in a folder above; run this")


def test_generate_leaves_hand_written_pages_alone(project: Project, briefings: Briefings) -> None:
    before = snapshot(project.docs)
    assert briefings("generate").err.endswith("wrote docs/\n")
    after = snapshot(project.docs)
    assert {"index.md", "briefings/chips/index.md", "data/briefings.json"} <= after.keys()
    assert {path: after[path] for path in before} == before
    (project.seeds / "인재.txt").unlink()
    (project.seeds / "인재.yml").unlink()
    briefings("generate")
    assert not (project.docs / "briefings/인재").exists()
    assert briefings("build").code == 0


def test_what_generate_wrote_can_be_taken_away(project: Project, briefings: Briefings) -> None:
    before = snapshot(project.docs)
    for _ in range(2):
        assert briefings("generate", "--remove").code == 0
        assert snapshot(project.docs) == before
        assert briefings("generate").code == 0
    (project.docs / "briefings/chips/index.md").write_text("# Mine now\n")
    briefings("generate", "--remove")
    assert snapshot(project.docs) == before | {"briefings/chips/index.md": b"# Mine now\n"}


def test_plain_mkdocs_builds_the_same_site_from_what_generate_wrote(
    project: Project, briefings: Briefings
) -> None:
    briefings("build")
    briefings("generate")
    date = int(datetime(2024, 5, 20, tzinfo=UTC).timestamp())
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", "plain"]
    environment = os.environ | {"SOURCE_DATE_EPOCH": str(date), "NO_MKDOCS_2_WARNING": "1"}
    subprocess.run(command, check=True, env=environment)  # noqa: S603 - our own command
    assert snapshot(project.root / "plain") == snapshot(project.site)


def test_a_page_of_mine_where_a_generated_one_goes_is_named(
    project: Project, briefings: Briefings
) -> None:
    (project.docs / "index.md").write_text("# Mine\n")
    for command in ("generate", "build"):
        ended = briefings(command)
        assert ended.code == 1
        assert ended.err.splitlines()[-1] == (
            "error: docs/index.md: stands where a generated file goes;"
            " rename it, or delete it if it is an old generated file"
        )
    assert (project.docs / "index.md").read_text() == "# Mine\n"


def test_bundle_tells_its_size(project: Project, briefings: Briefings) -> None:
    ended = briefings("bundle", "--out", "꾸러미.zip")
    assert ended.code == 0
    assert ended.err.splitlines()[-1].startswith("packed 꾸러미.zip (")
    assert zipfile.is_zipfile(project.root / "꾸러미.zip")
    assert "packing files: " in ended.err


def test_changes_between_two_sites(project: Project, briefings: Briefings) -> None:
    briefings("build", "--site", "old")
    add_seed(project, "chips", CHIPS, "headline: {en: Washington tightens its grip on chips}")
    briefings("build", "--site", "new")
    ended = briefings("changes", "old", "new")
    assert (ended.code, ended.err) == (0, "")
    assert "Washington tightens its grip on chips" in ended.out
    assert json.loads(briefings("changes", "old", "new", "--format", "json").out)
    ended = briefings("changes", "old", "seeds")
    assert ended.code == 1
    assert ended.err.startswith("error: seeds")


def test_a_hostile_page_is_inert_on_the_site(project: Project, briefings: Briefings) -> None:
    hostile = Path(__file__).parents[1] / "page/chips.html"
    (project.seeds / "hostile.html").write_bytes(hostile.read_bytes())
    assert briefings("build").code == 0
    page = (project.site / "briefings/hostile/index.html").read_text(encoding="utf-8")
    assert "중국의 대응" in page
    assert "alert(1)" in page
    for active in ("<script>alert", "onload=", "evil.example"):
        assert active not in page
    raw = project.site / "data/captures/hostile.txt"
    assert raw.read_bytes() == hostile.read_bytes()


def test_a_hostile_pdf_is_inert_on_the_site(project: Project, briefings: Briefings) -> None:
    line = "<script>alert(1)</script> <img src=//evil.example/a onload=alert(2)> {{ 7 * 7 }}"
    data = set_lines(line, "The rules were revised, and a text of some length stands here.")
    (project.seeds / "hostile.pdf").write_bytes(data)
    assert briefings("build").code == 0
    page = (project.site / "briefings/hostile/index.html").read_text(encoding="utf-8")
    assert "&#60;script&#62;alert(1)" in page
    for active in ("<script>alert", "<img src=//evil"):
        assert active not in page
    assert (project.site / "data/captures/hostile.pdf").read_bytes() == data
    assert 'href="../../data/captures/hostile.pdf"' in page
