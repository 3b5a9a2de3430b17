"""Two built sites → the changes between them, as data."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from pydantic import with_config

from generator.changes.claims import ClaimChanges, compare_claims
from generator.changes.records import BriefingRecord, LineRecord
from generator.changes.site import BuiltSite
from generator.formats.shape import CLOSED

NOT_IN_CAPTURE = "not-in-capture"
"""The reason of a dropped line that the new capture no longer has."""
BLANK = "blank"
"""The kind of a line that holds nothing."""

ALL = "passages"
"""The key of the number of passages in all, whatever their state."""

Slugs = tuple[str, str]
"""A briefing's slug on the new site and on the old."""
Moves = dict[str, str]
"""The new slug of a briefing → the old one, for those whose capture had another slug."""


@with_config(CLOSED)
@dataclass(frozen=True, slots=True, kw_only=True)
class Headline:
    """A briefing's headline on one of the sites."""

    text: str
    """English where there is a translation, or else the original; the slug of a capture without
    a title."""
    status: str
    """How far the translation can be trusted: `missing`, `machine`, `draft`, `reviewed`…"""


@with_config(CLOSED)
@dataclass(frozen=True, slots=True, kw_only=True)
class NamedBriefing:
    slug: str
    """The briefing."""
    headline: Headline


@with_config(CLOSED)
@dataclass(frozen=True, slots=True, kw_only=True)
class AddedBriefing:
    slug: str
    """The briefing."""
    headline: Headline
    topics: tuple[str, ...]
    """The ids of those that some passage of it bears on."""
    lines_kept: int
    """Lines shown on the page."""
    lines_dropped: int
    """Blank lines count in neither."""


@with_config(CLOSED)
@dataclass(frozen=True, slots=True, kw_only=True)
class MovedBriefing:
    """The same capture under another address."""

    slug: str
    """The briefing."""
    old_slug: str
    """On the old site."""
    headline: Headline


@with_config(CLOSED)
@dataclass(frozen=True, slots=True, kw_only=True)
class HeadlineChange:
    """Another text or another status."""

    slug: str
    """The briefing."""
    old: Headline
    """On the old site."""
    new: Headline
    """On the new site."""


@with_config(CLOSED)
@dataclass(frozen=True, slots=True, kw_only=True)
class TranslationChange:
    """Another number of passages in some state of translation."""

    slug: str
    """The briefing."""
    old: tuple[tuple[str, int], ...]
    """(state, passages) pairs by state; none if nothing needed a translation."""
    new: tuple[tuple[str, int], ...]
    """(state, passages) pairs by state."""


@with_config(CLOSED)
@dataclass(frozen=True, slots=True, kw_only=True)
class LineChange:
    """A line that one of the sites shows and the other does not."""

    n: int
    """1-based in the new capture; in the old one if the new has it no longer."""
    text: str
    """As captured."""
    reason: str
    """The id of the rule that decides now, or `not-in-capture`."""


@with_config(CLOSED)
@dataclass(frozen=True, slots=True, kw_only=True)
class LineChanges:
    slug: str
    """The briefing."""
    kept: tuple[LineChange, ...]
    """Shown now and not before."""
    dropped: tuple[LineChange, ...]
    """Shown before and not now."""


@with_config(CLOSED)
@dataclass(frozen=True, slots=True, kw_only=True)
class TopicChange:
    slug: str
    """The briefing."""
    joined: tuple[str, ...]
    """Ids of topics that it bears on now."""
    left: tuple[str, ...]
    """Ids of topics that it bears on no longer."""


@with_config(CLOSED)
@dataclass(frozen=True, slots=True, kw_only=True)
class SizeChange:
    old_bytes: int
    """Of all files."""
    new_bytes: int
    """Of all files."""
    old_pages: int
    """How many."""
    new_pages: int
    """How many."""


@with_config(CLOSED)
@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """Everything in the order of slugs or addresses. Headlines, lines and topics are
    compared for the briefings that both sites have, under the new slug of those that moved."""

    added: tuple[AddedBriefing, ...]
    """Briefings that only the new site has."""
    removed: tuple[NamedBriefing, ...]
    """Briefings that only the old site has."""
    moved: tuple[MovedBriefing, ...]
    """Briefings whose address is another."""
    headlines: tuple[HeadlineChange, ...]
    """Headlines of which the text or the status is another."""
    translations: tuple[TranslationChange, ...]
    """Of added briefings too: what a reviewer finds not yet translated."""
    lines: tuple[LineChanges, ...]
    """Lines newly shown or left out."""
    topics: tuple[TopicChange, ...]
    """Briefings that bear on other topics than before."""
    claims: ClaimChanges
    new_topics: tuple[str, ...]
    """Topics that the old site does not have, by id."""
    lost_pages: tuple[str, ...]
    """Addresses below the site's root that lead nowhere now: `briefings/a/`."""
    lost_passages: tuple[str, ...]
    """Links to a passage that lead to the page's top now: `briefings/b/#p-0123abcd`."""
    size: SizeChange


def compare_sites(old: BuiltSite, new: BuiltSite) -> Changes:
    moves = _moves(old, new)
    stayed = {slug: slug for slug in old.briefings.keys() & new.briefings.keys()}
    both = sorted((stayed | moves).items())
    return Changes(
        added=tuple(_added(old, new, moves)),
        removed=tuple(_removed(old, new, moves)),
        moved=tuple(
            MovedBriefing(slug=slug, old_slug=before, headline=_headline(new.briefings[slug]))
            for slug, before in sorted(moves.items())
        ),
        headlines=tuple(_headline_changes(old, new, both)),
        translations=tuple(_translation_changes(old, new, dict(both))),
        lines=tuple(_line_changes(old, new, both)),
        topics=tuple(_topic_changes(old, new, both)),
        claims=compare_claims(old.claims, new.claims, old.pages & new.pages),
        new_topics=tuple(sorted(new.topic_ids - old.topic_ids)),
        lost_pages=tuple(sorted(old.pages - new.pages)),
        lost_passages=tuple(_lost_passages(old, new)),
        size=SizeChange(
            old_bytes=old.size,
            new_bytes=new.size,
            old_pages=len(old.pages),
            new_pages=len(new.pages),
        ),
    )


def _moves(old: BuiltSite, new: BuiltSite) -> Moves:
    gone = {
        record.seed: slug
        for slug, record in old.briefings.items()
        if record.seed and slug not in new.briefings
    }
    return {
        slug: gone[record.seed]
        for slug, record in new.briefings.items()
        if slug not in old.briefings and record.seed in gone
    }


def _added(old: BuiltSite, new: BuiltSite, moves: Moves) -> Iterator[AddedBriefing]:
    for slug in sorted(new.briefings.keys() - old.briefings.keys() - moves.keys()):
        lines = [line for line in new.lines.get(slug, ()) if line.kind != BLANK]
        kept = sum(line.keep for line in lines)
        yield AddedBriefing(
            slug=slug,
            headline=_headline(new.briefings[slug]),
            topics=tuple(sorted(new.topics.get(slug, ()))),
            lines_kept=kept,
            lines_dropped=len(lines) - kept,
        )


def _removed(old: BuiltSite, new: BuiltSite, moves: Moves) -> Iterator[NamedBriefing]:
    for slug in sorted(old.briefings.keys() - new.briefings.keys() - set(moves.values())):
        yield NamedBriefing(slug=slug, headline=_headline(old.briefings[slug]))


def _headline(record: BriefingRecord) -> Headline:
    text = record.title_en or record.title or record.slug
    return Headline(text=text, status=record.translation_status)


def _headline_changes(
    old: BuiltSite, new: BuiltSite, both: Sequence[Slugs]
) -> Iterator[HeadlineChange]:
    for slug, old_slug in both:
        before, after = _headline(old.briefings[old_slug]), _headline(new.briefings[slug])
        if before != after:
            yield HeadlineChange(slug=slug, old=before, new=after)


def _translation_changes(
    old: BuiltSite, new: BuiltSite, old_slugs: Mapping[str, str]
) -> Iterator[TranslationChange]:
    for slug, record in sorted(new.briefings.items()):
        before = old.briefings.get(old_slugs.get(slug, ""))
        was, now = _states(before) if before else (), _states(record)
        if was != now:
            yield TranslationChange(slug=slug, old=was, new=now)


def _states(record: BriefingRecord) -> tuple[tuple[str, int], ...]:
    states = ((state, count) for state, count in record.translated.items() if state != ALL)
    return tuple(sorted(states))


def _line_changes(old: BuiltSite, new: BuiltSite, both: Sequence[Slugs]) -> Iterator[LineChanges]:
    for slug, old_slug in both:
        if old_slug not in old.lines or slug not in new.lines:
            continue
        kept: list[LineChange] = []
        dropped: list[LineChange] = []
        for before, after in _paired(old.lines[old_slug], new.lines[slug]):
            was_kept = before is not None and before.keep
            if after is not None and after.keep and not was_kept:
                kept.append(LineChange(n=after.n, text=after.text, reason=after.reason))
            elif before is not None and was_kept and (after is None or not after.keep):
                now = after or before
                reason = after.reason if after else NOT_IN_CAPTURE
                dropped.append(LineChange(n=now.n, text=now.text, reason=reason))
        if kept or dropped:
            yield LineChanges(slug=slug, kept=tuple(kept), dropped=tuple(dropped))


def _paired(
    old: Sequence[LineRecord], new: Sequence[LineRecord]
) -> Iterator[tuple[LineRecord | None, LineRecord | None]]:
    """Each line with itself in the other capture, found by its text; None where it has none."""
    old_texts, new_texts = [line.text for line in old], [line.text for line in new]
    if old_texts == new_texts:
        yield from zip(old, new, strict=True)
        return
    matcher = SequenceMatcher(None, old_texts, new_texts, autojunk=False)
    for tag, first, last, new_first, new_last in matcher.get_opcodes():
        if tag == "equal":
            yield from zip(old[first:last], new[new_first:new_last], strict=True)
            continue
        yield from ((line, None) for line in old[first:last])
        yield from ((None, line) for line in new[new_first:new_last])


def _topic_changes(old: BuiltSite, new: BuiltSite, both: Sequence[Slugs]) -> Iterator[TopicChange]:
    nothing: frozenset[str] = frozenset()
    for slug, old_slug in both:
        before, after = old.topics.get(old_slug, nothing), new.topics.get(slug, nothing)
        if before != after:
            yield TopicChange(
                slug=slug,
                joined=tuple(sorted(after - before)),
                left=tuple(sorted(before - after)),
            )


def _lost_passages(old: BuiltSite, new: BuiltSite) -> Iterator[str]:
    for page in sorted(old.passages.keys() & new.pages):
        still_there = new.passages.get(page, frozenset())
        yield from (f"{page}#{lost}" for lost in sorted(old.passages[page] - still_there))
