"""The whole way from a collection to a site in its place."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from generator.build.epoch import source_date
from generator.build.marker import MARKER, marker
from generator.build.mkdocs import Order, build_pages
from generator.build.publish import DOCS, NEW, check_target, swap, workshop
from generator.build.tree import assemble
from generator.collect import Collection
from generator.errors import BriefingError, Problem
from generator.progress import Listener, Step, nobody
from generator.project import Project
from generator.render.pages import render_site
from generator.review import outdated_translations, translation_problems
from generator.schemas import render_schemas
from generator.search import render_search


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """How a site is to be built."""

    offline: bool = False
    """For reading from a folder, without a server."""
    strict: bool = False
    """Let no problem pass."""
    address: str | None = None
    """Where it will be read; None for what `mkdocs.yml` says."""


def generated_files(collection: Collection) -> dict[str, bytes]:
    """Every generated file of the docs tree: path below it → content."""
    briefings, editorial = collection.briefings, collection.editorial
    files = render_site(briefings, editorial) | render_search(briefings, editorial)
    files |= render_schemas()
    return files | {MARKER: marker(collection.counts)}


def build_site(
    project: Project,
    collection: Collection,
    site: Path,
    wishes: Wishes = Wishes(),
    listen: Listener = nobody,
) -> tuple[Problem, ...]:
    """Build the site and put it in the place of the old one; return what was not quite
    right with its pages.

    Raises `BriefingError` and leaves the old site as it was if the build fails, if it is
    to be strict and there is any problem, or if the folder holds something else.
    """
    if wishes.strict and (shortcomings := _shortcomings(project, collection)):
        raise BriefingError(*shortcomings)
    seeds = [briefing.seed.path for briefing in collection.briefings]
    check_target(site, project, seeds)
    with workshop(site) as folder:
        assemble(project.docs, generated_files(collection), folder / DOCS)
        order = Order(
            configuration=project.mkdocs_yml,
            docs=folder / DOCS,
            site=folder / NEW,
            date=source_date(os.environ, collection.briefings),
            offline=wishes.offline,
            address=wishes.address,
        )
        problems = build_pages(order, _page_counter(folder / DOCS, listen))
        if wishes.strict and problems:
            raise BriefingError(*problems)
        check_target(site, project, seeds)
        swap(folder, site)
    return problems


def _shortcomings(project: Project, collection: Collection) -> tuple[Problem, ...]:
    return (
        *collection.shortcomings(),
        *outdated_translations(project, collection.briefings),
        *translation_problems(project, collection.briefings, collection.editorial),
    )


def _page_counter(docs: Path, listen: Listener) -> Callable[[], None]:
    """Tells the listener of each page read and of each page written."""
    total = 2 * sum(1 for _ in docs.rglob("*.md"))
    done = 0
    listen(Step.PAGES, 0, total)

    def page_done() -> None:
        nonlocal done
        done = min(done + 1, total)
        listen(Step.PAGES, done, total)

    return page_done
