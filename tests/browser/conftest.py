"""The real site, built once, hosted and as the unpacked bundle, and a browser to visit it.

Every test that takes `page` fails if the page asked another host for anything or
wrote an error to the console.
"""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.served import served
from tests.browser.visit import Visit
from tests.checkout import copy_of_project
from tests.search.corpus.captures import write_corpus

LARGE = 20
"""Captures with more text than one file of the search's index holds."""


@dataclass(frozen=True, slots=True)
class Address:
    """Where the site is visited."""

    base: str
    """Without a slash at its end."""
    offline: bool

    def of(self, path: str) -> str:
        """Where a page is, by its address below the site's root: `topics/chips/`."""
        is_folder = not path or path.endswith("/")
        return f"{self.base}/{path}" + ("index.html" if self.offline and is_folder else "")


@pytest.fixture(scope="session")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return copy_of_project(tmp_path_factory.mktemp("checkout") / "project")


@pytest.fixture(scope="session")
def hosted(project: Path) -> Iterator[str]:
    """The address that the site has on a web server: below a folder, as on GitHub Pages."""
    with served(project) as origin:
        yield f"{origin}/site"


@pytest.fixture(scope="session")
def site(project: Path, hosted: str) -> Path:
    """The real site, built from the real seeds for that address."""
    briefings(project, "build", environment={"SITE_URL": f"{hosted}/"})
    return project / "site"


@pytest.fixture(scope="session")
def bundle(project: Path) -> Path:
    """The offline bundle, unpacked."""
    return unpacked(project)


@pytest.fixture(scope="session", params=["hosted", "bundle"])
def address(request: pytest.FixtureRequest, site: Path, hosted: str) -> Address:
    """The site in both its forms: on a web server and in a folder without a network."""
    if request.param == "hosted":
        assert site.is_dir()
        return Address(hosted, offline=False)
    bundle: Path = request.getfixturevalue("bundle")
    return Address(bundle.as_uri(), offline=True)


@pytest.fixture(scope="session")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site whose index is in many files and that can be read both ways."""
    project = copy_of_project(tmp_path_factory.mktemp("large") / "project")
    write_corpus(project, LARGE)
    briefings(project, "build", "--offline")
    assert [path for path in (project / "site" / "search").iterdir() if path.is_dir()]
    return project / "site"


@pytest.fixture
def visit() -> Visit:
    return Visit()


@pytest.fixture
def page(browser: Browser, address: Address, visit: Visit) -> Iterator[Page]:
    """A page of desktop width. Afterwards: no request elsewhere, no error on the console."""
    context = browser.new_context(
        viewport={"width": 1280, "height": 900}, color_scheme="light", offline=address.offline
    )
    context.set_default_timeout(15_000)
    visit.watch(context)
    yield context.new_page()
    context.close()
    assert visit.foreign_requests == []
    assert visit.console_errors == []


def briefings(
    project: Path, *arguments: str, environment: Mapping[str, str] = MappingProxyType({})
) -> None:
    """Runs the command line in a project; what it said is shown where it fails."""
    command = [sys.executable, "-m", "generator", "--project", str(project), *arguments]
    done = subprocess.run(  # noqa: S603
        command,
        cwd=project,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def unpacked(project: Path) -> Path:
    """The offline bundle of a project, made and unpacked: the folder of its home page."""
    archive = project / "offline.zip"
    briefings(project, "bundle", "--out", str(archive))
    folder = project / "unpacked bundle"
    with zipfile.ZipFile(archive) as packed:
        packed.extractall(folder)
    return next(path.parent for path in sorted(folder.rglob("index.html"), key=_depth))


def _depth(path: Path) -> int:
    return len(path.parts)
