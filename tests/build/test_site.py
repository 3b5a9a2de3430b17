from __future__ import annotations

import json
import os
import shutil
import zipfile
from pathlib import Path

import pytest

from generator.build.bundle import bundle
from generator.build.marker import MARKER
from generator.build.site import Wishes, build_site
from generator.collect import collect
from generator.errors import BriefingError, Problem
from generator.progress import Step
from generator.project import Project
from tests.build.projects import CHIPS, add_seed, make_project, snapshot


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    monkeypatch.delenv("SITE_URL", raising=False)
    return make_project(tmp_path / "내 프로젝트 (시험)")


def build(project: Project, site: Path, *, strict: bool = False) -> tuple[Problem, ...]:
    return build_site(project, collect(project, project.seeds), site, Wishes(strict=strict))


def pack(project: Project, out: Path) -> tuple[Problem, ...]:
    return bundle(project, collect(project, project.seeds), out)


def test_a_site_holds_pages_data_and_marker(project: Project) -> None:
    assert build(project, project.site) == ()
    files = snapshot(project.site)
    assert {"index.html", "briefings/chips/index.html", "briefings/인재/index.html"} <= set(files)
    assert json.loads(files[MARKER])["counts"]["briefings"] == 2
    assert [entry["slug"] for entry in json.loads(files["data/briefings.json"])] == [
        "chips",
        "인재",
    ]
    assert sorted(path.name for path in project.root.iterdir()) == sorted(
        ["mkdocs.yml", "seeds", "docs", "editorial", "overrides", "site"]
    )


def test_the_same_inputs_give_the_same_bytes(project: Project, tmp_path: Path) -> None:
    build(project, tmp_path / "one")
    copy = Project(tmp_path / "copy")
    shutil.copytree(project.root, copy.root)
    for path in copy.root.rglob("*"):
        os.utime(path, (1, 1))
    build(copy, tmp_path / "two")
    one, two = snapshot(tmp_path / "one"), snapshot(tmp_path / "two")
    assert [path for path in one if one[path] != two.get(path)] == []
    assert one.keys() == two.keys()


@pytest.mark.parametrize("published", ["1000", "2199-12-31", "2999-12-31T23:59:59+14:00"])
def test_a_capture_with_a_wrong_date_keeps_no_site_from_being_built(
    project: Project, tmp_path: Path, published: str
) -> None:
    """A packed file can hold no date before 1980 nor after 2106."""
    add_seed(project, "later", CHIPS, f"published: {published}")
    assert build(project, project.site) == ()
    assert pack(project, tmp_path / "site.zip") == ()


def test_a_failed_build_leaves_the_old_site_as_it_was(project: Project) -> None:
    build(project, project.site)
    before = snapshot(project.site)
    (project.docs / "broken.md").write_text("[a](http://[::1)")
    with pytest.raises(BriefingError, match="Invalid IPv6 URL"):
        build(project, project.site)
    assert snapshot(project.site) == before
    assert not list(project.root.glob(".*"))


def test_a_strict_build_lets_no_missing_headline_pass(project: Project) -> None:
    build(project, project.site, strict=True)
    before = snapshot(project.site)
    add_seed(
        project, "새 글", "새로운 기사\n\n본문 한 줄이 여기에 있다. 번역된 제목은 아직 없다.\n"
    )
    with pytest.raises(BriefingError) as error:
        build(project, project.site, strict=True)
    assert str(error.value) == (
        f"{project.seeds}/새 글.txt: no English headline yet; give one in 새 글.yml"
    )
    assert snapshot(project.site) == before
    assert build(project, project.site) == ()


def test_a_strict_build_lets_no_warning_pass(project: Project) -> None:
    (project.docs / "method/index.md").write_text("# M\n\n[gone](gone.md)\n")
    with pytest.raises(BriefingError, match=r"docs/method/index\.md: contains a link 'gone\.md'"):
        build(project, project.site, strict=True)
    assert not project.site.exists()


def test_the_listener_hears_of_every_seed_and_page(project: Project) -> None:
    heard: list[tuple[Step, int, int]] = []
    collection = collect(project, project.seeds, lambda *event: heard.append(event))
    build_site(project, collection, project.site, listen=lambda *event: heard.append(event))
    for step in (Step.SEEDS, Step.PAGES):
        done = [event[1] for event in heard if event[0] is step]
        total = heard[-1][2] if step is Step.PAGES else 2
        assert done == list(range(total + 1))


# ---------------------------------------------------------------- bundle


def test_a_bundle_is_the_same_twice_and_opens_at_index_html(
    project: Project, tmp_path: Path
) -> None:
    pack(project, tmp_path / "one.zip")
    pack(project, tmp_path / "two.zip")
    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "two.zip").read_bytes()
    with zipfile.ZipFile(tmp_path / "one.zip") as packed:
        names = packed.namelist()
        assert {"index.html", "briefings/인재/index.html", "search/search_index.js"} <= set(names)
        assert "404.html" not in names
        assert names == sorted(names)
        assert {entry.date_time for entry in packed.infolist()} == {(2024, 5, 20, 0, 0, 0)}
        assert packed.testzip() is None


def test_a_bundle_carries_the_date_of_the_environment(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    pack(project, tmp_path / "one.zip")
    with zipfile.ZipFile(tmp_path / "one.zip") as packed:
        assert packed.infolist()[0].date_time == (2023, 11, 14, 22, 13, 20)


@pytest.mark.parametrize("value", ["yesterday", "1e9", "99999999999999999999"])
def test_a_wrong_source_date_is_one_line(
    project: Project, monkeypatch: pytest.MonkeyPatch, value: str
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", value)
    with pytest.raises(BriefingError) as error:
        build(project, project.site)
    assert str(error.value) == (
        f"SOURCE_DATE_EPOCH: {value!r} is not a time in seconds since 1970;"
        " unset it, or give a whole number"
    )


def test_a_bundle_is_not_put_where_something_else_is_or_is_read(
    project: Project, tmp_path: Path
) -> None:
    (tmp_path / "thesis.txt").write_text("mine")
    for out, message in [
        (tmp_path / "thesis.txt", "is not a zip, so it is left alone"),
        (tmp_path, "is a folder"),
        (project.docs / "all.zip", f"lies inside {project.docs}, which the build reads"),
    ]:
        with pytest.raises(BriefingError) as error:
            pack(project, out)
        assert str(error.value) == f"{out}: {message}; choose another --out"
    assert (tmp_path / "thesis.txt").read_text() == "mine"


def test_a_bundle_where_none_can_be_written_is_one_line(project: Project, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    out = tmp_path / "file/all.zip"
    with pytest.raises(BriefingError) as error:
        pack(project, out)
    assert str(error.value) == f"{out}: cannot be written: File exists; choose another --out"


def test_a_bundle_that_loads_from_another_host_is_refused(project: Project, tmp_path: Path) -> None:
    out = tmp_path / "out.zip"
    pack(project, out)
    before = out.read_bytes()
    (project.docs / "method/index.md").write_text(
        '# M\n\n<img src="https://pictures.example/a.png">\n'
    )
    with pytest.raises(BriefingError) as error:
        pack(project, out)
    assert str(error.value) == (
        "method/index.html: loads https://pictures.example/a.png from another host;"
        " keep a copy in docs/ or overrides/ and name that"
    )
    assert out.read_bytes() == before
    assert [path.name for path in tmp_path.glob("*.zip*")] == ["out.zip"]
