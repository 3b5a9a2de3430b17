"""A small project, and the command line at work in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.cli.entry import run
from generator.project import Project
from tests.build.projects import make_project
from tests.cli.drafting import KEY
from tests.cli.ended import Briefings, Ended


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    """A small project; its folder is the current one."""
    for name in ("SOURCE_DATE_EPOCH", "SITE_URL", "FORCE_COLOR", "TTY_COMPATIBLE"):
        monkeypatch.delenv(name, raising=False)
    project = make_project(tmp_path / "내 프로젝트 (시험)")
    monkeypatch.chdir(project.root)
    return project


@pytest.fixture
def briefings(capsys: pytest.CaptureFixture[str]) -> Briefings:
    """The command `briefings`, not on a terminal."""

    def call(*arguments: str) -> Ended:
        capsys.readouterr()
        code = run(list(arguments))
        said = capsys.readouterr()
        return Ended(code, said.out, said.err)

    return call


@pytest.fixture
def provider_environment(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: ARG001
    """The day, and a key for the provider alone; set after the project has cleared it."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1769817600")  # 2026-01-31
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    for name in ("OPENAI_BASE_URL", "OPENAI_MODEL", "DEEPL_AUTH_KEY", "OPUS_MODEL"):
        monkeypatch.delenv(name, raising=False)
