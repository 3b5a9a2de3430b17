"""A built site as far as a comparison needs it: its JSON twins and its addresses."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from pydantic import TypeAdapter, ValidationError

from generator.changes.claims import SiteClaim, claims_of
from generator.changes.records import (
    BriefingRecord,
    LineRecord,
    TopicClaimsRecord,
    TopicPassageRecord,
    TwinRecord,
)
from generator.errors import BriefingError, Problem

T = TypeVar("T")

PASSAGE_ID = re.compile(rb'\bid="(p-[0-9a-f]{8}(?:-[0-9]+)?)"')
"""The permanent id of a passage, as it stands in a page's HTML."""


LISTING = TypeAdapter(tuple[BriefingRecord, ...])
TOPICS = TypeAdapter(dict[str, tuple[TopicPassageRecord, ...]])
TWIN = TypeAdapter(TwinRecord)
CLAIMS = TypeAdapter(dict[str, TopicClaimsRecord])


@dataclass(frozen=True, slots=True, kw_only=True)
class BuiltSite:
    """One built site."""

    briefings: Mapping[str, BriefingRecord]
    """By slug."""
    lines: Mapping[str, tuple[LineRecord, ...]]
    """By slug; a briefing without a twin has no entry."""
    topics: Mapping[str, frozenset[str]]
    """The topics of each briefing, by slug."""
    claims: tuple[SiteClaim, ...]
    """All key points and claims on topics."""
    topic_ids: frozenset[str]
    """All topics, with passages or without."""
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
    twins = _twins_by_slug(folder, briefings)
    return BuiltSite(
        briefings=briefings,
        lines={slug: twin.lines for slug, twin in twins.items()},
        topics=_topics_by_slug(folder),
        claims=claims_of(twins, _claims_by_topic(folder)),
        topic_ids=frozenset(_topics(folder)),
        pages=frozenset(pages),
        passages={address: found for address, found in ids.items() if found},
        size=sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()),
    )


def _twins_by_slug(folder: Path, briefings: Mapping[str, BriefingRecord]) -> dict[str, TwinRecord]:
    twins = {slug: folder / "data" / "briefings" / f"{slug}.json" for slug in briefings}
    return {slug: _parsed(twin, TWIN) for slug, twin in twins.items() if twin.is_file()}


def _claims_by_topic(folder: Path) -> dict[str, TopicClaimsRecord]:
    path = folder / "data" / "claims.json"
    return _parsed(path, CLAIMS) if path.is_file() else {}


def _topics(folder: Path) -> dict[str, tuple[TopicPassageRecord, ...]]:
    path = folder / "data" / "topics.json"
    return _parsed(path, TOPICS) if path.is_file() else {}


def _topics_by_slug(folder: Path) -> dict[str, frozenset[str]]:
    topics = _topics(folder)
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
