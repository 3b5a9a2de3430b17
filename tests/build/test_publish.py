from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.build.marker import MARKER
from generator.build.publish import NEW, check_target, swap, workshop
from generator.errors import BriefingError
from generator.project import Project
from tests.build.projects import snapshot


@pytest.fixture
def project(tmp_path: Path) -> Project:
    root = tmp_path / "내 프로젝트"
    for folder in ("seeds", "docs", "editorial"):
        (root / folder).mkdir(parents=True)
    (root / "mkdocs.yml").touch()
    return Project(root)


def write_site(folder: Path, text: str) -> None:
    (folder / MARKER).parent.mkdir(parents=True)
    (folder / MARKER).write_text(json.dumps({"generator": "briefings 9.9"}))
    (folder / "index.html").write_text(text)


def replace(site: Path, text: str) -> None:
    with workshop(site) as folder:
        write_site(folder / NEW, text)
        swap(folder, site)


def text_of(site: Path) -> str:
    return (site / "index.html").read_text()


@pytest.mark.parametrize(
    ("site", "message"),
    [
        (".", "would replace {root}, which the build needs"),
        ("..", "would replace {root}, which the build needs"),
        ("seeds", "would replace {root}/seeds, which the build needs"),
        ("docs/site", "lies inside {root}/docs, which the build reads"),
        ("editorial/../docs", "would replace {root}/docs, which the build needs"),
        ("file", "is a file, not a folder"),
        ("loop", "is a file, not a folder"),
        ("foreign", f"holds something else (no {MARKER} of ours), so it is left alone"),
        ("other", f"holds something else (no {MARKER} of ours), so it is left alone"),
    ],
)
def test_a_folder_that_is_not_a_site_of_ours_is_refused(
    project: Project, site: str, message: str
) -> None:
    (project.root / "file").touch()
    (project.root / "loop").symlink_to("loop")
    (project.root / "foreign").mkdir()
    (project.root / "foreign/thesis.txt").touch()
    (project.root / "other/data").mkdir(parents=True)
    (project.root / "other" / MARKER).write_text('{"generator": "something else"}')
    before = snapshot(project.root)
    target = project.root / site
    with pytest.raises(BriefingError) as error:
        check_target(target, project)
    expected = message.format(root=project.root)
    assert str(error.value) == f"{target}: {expected}; choose another --site"
    assert snapshot(project.root) == before


@pytest.mark.parametrize("site", ["new", "deep/down/new", "empty", "ours"])
def test_a_new_or_empty_folder_or_an_old_site_is_accepted(project: Project, site: str) -> None:
    (project.root / "empty").mkdir()
    write_site(project.root / "ours", "old")
    check_target(project.root / site, project)
    replace(project.root / site, "new")
    assert text_of(project.root / site) == "new"
    assert not list(project.root.rglob(".*.building"))


def test_a_linked_site_stays_a_link(tmp_path: Path) -> None:
    write_site(tmp_path / "real", "old")
    (tmp_path / "link").symlink_to("real")
    replace(tmp_path / "link", "new")
    assert (tmp_path / "link").is_symlink()
    assert text_of(tmp_path / "real") == "new"


def test_a_site_is_replaced_by_its_relative_path(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    replace(Path("site"), "old")
    replace(Path("site"), "new")
    assert text_of(tmp_path / "site") == "new"


@pytest.fixture
def refused_second_rename(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """The new site cannot be put in its place."""
    rename = Path.rename

    def refuse(source: Path, target: Path) -> Path:
        if source.name == NEW:
            raise PermissionError(1, "Operation not permitted")
        return rename(source, target)

    monkeypatch.setattr(Path, "rename", refuse)
    return monkeypatch


def test_the_old_site_returns_if_the_new_one_cannot_take_its_place(
    tmp_path: Path, refused_second_rename: pytest.MonkeyPatch
) -> None:
    site = tmp_path / "site"
    write_site(site, "old")
    with pytest.raises(BriefingError) as error:
        replace(site, "new")
    assert str(error.value) == (
        f"{site}: cannot be replaced: Operation not permitted; the old site stays;"
        " delete it yourself, or choose another --site"
    )
    assert text_of(site) == "old"
    refused_second_rename.undo()
    replace(site, "new")
    assert text_of(site) == "new"


def test_an_old_site_stranded_by_a_killed_run_returns(tmp_path: Path) -> None:
    site = tmp_path / "site"
    write_site(tmp_path / ".site.building/old", "old")
    write_site(tmp_path / ".site.building/new", "half")
    with workshop(site) as folder:
        assert list(folder.iterdir()) == []
        assert text_of(site) == "old"
    assert not (tmp_path / ".site.building").exists()


def test_two_builds_of_one_site_do_not_meet(tmp_path: Path) -> None:
    site = tmp_path / "site"
    refused = pytest.raises(BriefingError, match="another build of this site is at work")
    with workshop(site), workshop(tmp_path / "another"), refused:
        replace(site, "second")
    replace(site, "third")
    assert text_of(site) == "third"
