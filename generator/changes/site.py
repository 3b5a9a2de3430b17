"""A built site as far as a comparison needs it: its JSON twins and its addresses."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from generator.errors import BriefingError, Problem

T = TypeVar("T")

PASSAGE_ID = re.compile(rb'\bid="(p-[0-9a-f]{8}(?:-[0-9]+)?)"')
"""The permanent id of a passage, as it stands in a page's HTML."""


class Record(BaseModel):
    """Part of a JSON twin; what a comparison does not need is passed over."""

    model_config = ConfigDict(frozen=True, extra="ignore", strict=True)


class BriefingRecord(Record):
    """An entry of `data/briefings.json`."""

    slug: str
    seed: str = ""
    """The capture's file name; stays when the slug changes."""
    title: str
    title_en: str | None
    translation_status: str
    translated: Mapping[str, int] = {}
    """How many passages need a translation (`passages`), and how many are in which state."""


class LineRecord(Record):
    """A line of a briefing's twin: what the cleaning decided on it."""

    n: int
    text: str
    kind: str = ""
    keep: bool
    reason: str


class TwinRecord(Record):
    """`data/briefings/SLUG.json`."""

    lines: tuple[LineRecord, ...]


class TopicPassageRecord(Record):
    """An entry of a topic's list in `data/topics.json`."""

    slug: str


LISTING = TypeAdapter(tuple[BriefingRecord, ...])
TOPICS = TypeAdapter(dict[str, tuple[TopicPassageRecord, ...]])
TWIN = TypeAdapter(TwinRecord)


@dataclass(frozen=True, slots=True, kw_only=True)
class BuiltSite:
    """One built site."""

    briefings: Mapping[str, BriefingRecord]
    """By slug."""
    lines: Mapping[str, tuple[LineRecord, ...]]
    """By slug; a briefing without a twin has no entry."""
    topics: Mapping[str, frozenset[str]]
    """The topics of each briefing, by slug."""
    pages: frozenset[str]
    """Addresses below the site's root: `topics/chips/`, `404.html`."""
    passages: Mapping[str, frozenset[str]]
    """The permanent ids on each page that has any, by its address."""
    size: int
    """Bytes of all files."""


def read_sites(old: Path, new: Path) -> tuple[BuiltSite, BuiltSite]:
    """Both sites. Raises `BriefingError` with the problems of both."""
    sites: list[BuiltSite] = []
    problems: list[Problem] = []
    for folder in (old, new):
        try:
            sites.append(read_site(folder))
        except BriefingError as error:
            problems.extend(error.problems)
    if problems:
        raise BriefingError(*problems)
    return sites[0], sites[1]


def read_site(folder: Path) -> BuiltSite:
    """A built site. Raises `BriefingError` if the folder is none."""
    listing = folder / "data" / "briefings.json"
    if not listing.is_file():
        raise BriefingError(
            Problem(
                path=str(folder),
                message="not a built site: it has no data/briefings.json",
                hint="build one with `briefings build --site FOLDER`",
            )
        )
    briefings = {record.slug: record for record in _parsed(listing, LISTING)}
    pages = {_address(path, folder): path for path in sorted(folder.rglob("*.html"))}
    ids = {address: _passage_ids(path) for address, path in pages.items()}
    return BuiltSite(
        briefings=briefings,
        lines=_lines_by_slug(folder, briefings),
        topics=_topics_by_slug(folder),
        pages=frozenset(pages),
        passages={address: found for address, found in ids.items() if found},
        size=sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()),
    )


def _lines_by_slug(
    folder: Path, briefings: Mapping[str, BriefingRecord]
) -> dict[str, tuple[LineRecord, ...]]:
    twins = {slug: folder / "data" / "briefings" / f"{slug}.json" for slug in briefings}
    return {slug: _parsed(twin, TWIN).lines for slug, twin in twins.items() if twin.is_file()}


def _topics_by_slug(folder: Path) -> dict[str, frozenset[str]]:
    path = folder / "data" / "topics.json"
    topics = _parsed(path, TOPICS) if path.is_file() else {}
    slugs = {passage.slug for passages in topics.values() for passage in passages}
    return {
        slug: frozenset(
            topic for topic, passages in topics.items() if slug in {p.slug for p in passages}
        )
        for slug in slugs
    }


def _parsed(path: Path, adapter: TypeAdapter[T]) -> T:
    try:
        return adapter.validate_json(path.read_bytes())
    except ValidationError as error:
        first = error.errors()[0]
        raise BriefingError(
            Problem(
                path=str(path),
                where=".".join(str(key) for key in first["loc"]),
                message=first["msg"],
                hint="build the site again",
            )
        ) from error


def _address(path: Path, folder: Path) -> str:
    return path.relative_to(folder).as_posix().removesuffix("index.html")


def _passage_ids(page: Path) -> frozenset[str]:
    return frozenset(found.decode("ascii") for found in PASSAGE_ID.findall(page.read_bytes()))
