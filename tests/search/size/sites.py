"""The same briefings as two sites: with our search, and with Material’s own plug-in and worker."""

from __future__ import annotations

import re
import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, TypeVar

from generator.build.mkdocs import Order, build_pages
from generator.build.site import generated_files
from generator.build.tree import assemble
from generator.collect import Collection, collect
from generator.project import Project
from generator.search import render_search
from tests.checkout import copy_of_project
from tests.search.corpus.captures import write_corpus

MATERIAL: Final = """\
INHERIT: mkdocs.yml
theme:
  custom_dir: stock
plugins:
  - search:
      lang: [en, ko]
extra_javascript: []
"""
"""The project’s pages with Material’s search, set up for English and Korean."""
OUR_SETTINGS: Final = re.compile(r"{% block config %}.*?{% endblock %}", re.DOTALL)
"""Names our worker in `main.html`."""
DATE: Final = datetime(2026, 1, 1, tzinfo=UTC)

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sites:
    """Both sites, and what building ours took, in seconds."""

    ours: Path
    material: Path
    whole_build: float
    index_alone: float


def build_sites(folder: Path, briefings: int) -> Sites:
    """Builds both from a corpus of that many briefings, below an empty folder."""
    project = Project(copy_of_project(folder / "project"))
    write_corpus(project.root, briefings)
    collection, collecting = _timed(lambda: collect(project, project.seeds))
    files, rendering = _timed(lambda: generated_files(collection))
    _, index_alone = _timed(lambda: _search_files(collection))
    assemble(project.docs, files, folder / "docs")
    ours, building = _timed(lambda: _built(folder, project.mkdocs_yml, "ours"))
    shutil.rmtree(folder / "docs" / "search")
    return Sites(
        ours=ours,
        material=_built(folder, _stock(project), "material"),
        whole_build=collecting + rendering + building,
        index_alone=index_alone,
    )


def _stock(project: Project) -> Path:
    """The configuration of a site with Material's search instead of ours."""
    frame = project.root / "stock"
    shutil.copytree(project.overrides, frame)
    page = (frame / "main.html").read_text(encoding="utf-8")
    (frame / "main.html").write_text(OUR_SETTINGS.sub("", page), encoding="utf-8")
    settings = project.root / "material.yml"
    settings.write_text(MATERIAL, encoding="utf-8")
    return settings


def _search_files(collection: Collection) -> dict[str, bytes]:
    return render_search(collection.briefings, collection.editorial)


def _built(folder: Path, configuration: Path, name: str) -> Path:
    order = Order(configuration=configuration, docs=folder / "docs", site=folder / name, date=DATE)
    build_pages(order, lambda: None)
    return order.site


def _timed(work: Callable[[], Value]) -> tuple[Value, float]:
    started = time.perf_counter()
    value = work()
    return value, time.perf_counter() - started
