"""What the topic pages and the sources page list."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from generator.model import (
    MISSING_TRANSLATION,
    Briefing,
    Editorial,
    Outlet,
    Relation,
    RelationKind,
    Strength,
    TermMatch,
    Topic,
    TopicPassage,
)
from generator.render.cards import Card, card_of, english_name, newest_first
from generator.render.labels import LIST_LABELS, NO_OUTLET, count_label
from generator.render.markup import printed

CELL_SEPARATOR = " · "


@dataclass(frozen=True, slots=True, kw_only=True)
class Excerpt:
    """A topic's passage as its page shows it."""

    id: str
    """The passage's: the address of its place in the text."""
    strength: Strength
    language: str
    marked: Markup
    """The text with the matched terms in `<mark>`."""
    place: str
    """`line 41`, `lines 41–43`."""
    english: Markup
    """Its translation; empty if there is none or it needs none."""
    state: str
    """How far to trust that; empty where it is reviewed or there is none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExcerptGroup:
    """A topic's passages in one briefing, each kind in reading order."""

    card: Card
    about: tuple[Excerpt, ...]
    passing: tuple[Excerpt, ...]
    passing_label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicEntry:
    """A topic in a list of topics."""

    id: str
    title: str
    scope: str
    count: str
    """`14 passages in 3 briefings`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A briefing in its outlet's list."""

    card: Card
    translated_from: str
    """The outlet that first published a translated piece; empty for others."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OutletEntry:
    """An outlet and the briefings made of its pieces."""

    id: str
    name: str
    original_name: str
    """Empty where it is the same as `name`."""
    language: str
    kind: str
    description: str
    pieces: tuple[Piece, ...]


def excerpt_groups(
    topic: Topic, briefings: Sequence[Briefing], editorial: Editorial
) -> tuple[ExcerptGroup, ...]:
    """The topic's passages by briefing, the newest briefing first."""
    groups = (_excerpt_group(topic, briefing, editorial) for briefing in newest_first(briefings))
    return tuple(group for group in groups if group.about or group.passing)


def _excerpt_group(topic: Topic, briefing: Briefing, editorial: Editorial) -> ExcerptGroup:
    found = [evidence for evidence in briefing.evidence if evidence.topic == topic.id]
    passing = _excerpts(found, Strength.PASSING, briefing)
    return ExcerptGroup(
        card=card_of(briefing, editorial),
        about=_excerpts(found, Strength.ABOUT, briefing),
        passing=passing,
        passing_label=f"{count_label(len(passing), 'passage')} in passing",
    )


def _excerpts(
    found: Sequence[TopicPassage], strength: Strength, briefing: Briefing
) -> tuple[Excerpt, ...]:
    return tuple(
        _excerpt(evidence, briefing) for evidence in found if evidence.strength is strength
    )


def _excerpt(evidence: TopicPassage, briefing: Briefing) -> Excerpt:
    passage = evidence.passage
    translation = briefing.text.by_passage.get(passage.id, MISSING_TRANSLATION)
    return Excerpt(
        id=passage.id,
        strength=evidence.strength,
        language=briefing.metadata.language.value,
        marked=mark_terms(passage.text, evidence.matches),
        place=passage.place,
        english=_cells_apart(translation.text),
        state=LIST_LABELS[translation.status] if translation.text else "",
    )


def mark_terms(text: str, matches: Sequence[TermMatch]) -> Markup:
    """The text as HTML with each match in `<mark>`; a tab between cells becomes a dot.

    The matches are in the order of their offsets and do not overlap.
    """
    return Markup("").join(_marked_pieces(text, matches))


def _marked_pieces(text: str, matches: Sequence[TermMatch]) -> Iterator[Markup]:
    end = 0
    for match in matches:
        yield _cells_apart(text[end : match.start])
        yield Markup("<mark>{}</mark>").format(_cells_apart(text[match.start : match.end]))
        end = match.end
    yield _cells_apart(text[end:])


def _cells_apart(text: str) -> Markup:
    return printed(re.sub(r"\t+", CELL_SEPARATOR, text))


def topic_entries(topics: Sequence[Topic], briefings: Sequence[Briefing]) -> tuple[TopicEntry, ...]:
    return tuple(
        TopicEntry(
            id=topic.id,
            title=topic.title,
            scope=topic.scope,
            count=topic_figures(topic, briefings),
        )
        for topic in topics
    )


def topic_figures(topic: Topic, briefings: Sequence[Briefing]) -> str:
    """`14 passages in 3 briefings`."""
    counts = [
        sum(evidence.topic == topic.id for evidence in briefing.evidence) for briefing in briefings
    ]
    return (
        f"{count_label(sum(counts), 'passage')} in "
        f"{count_label(sum(count > 0 for count in counts), 'briefing')}"
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Related:
    """Another briefing that has to do with one."""

    card: Card
    why: str
    """Plain text: what both have."""


def related_briefings(
    briefing: Briefing, briefings: Mapping[str, Briefing], editorial: Editorial
) -> tuple[Related, ...]:
    """The briefing's relations that are on the site; `briefings` by slug."""
    return tuple(
        Related(card=card_of(briefings[relation.slug], editorial), why=_why(relation))
        for relation in briefing.relations
        if relation.slug in briefings
    )


def _why(relation: Relation) -> str:
    names = ", ".join(relation.shared)
    if relation.kind is RelationKind.SAME_TEXT:
        return f"another capture of the same text: {relation.degree:.0%} of it is the same"
    if relation.kind is RelationKind.SAME_STORY:
        return f"probably the same story, of the same days; both name {names}"
    return f"both name {names}"


def topic_passages(
    topic: Topic, briefings: Sequence[Briefing]
) -> tuple[tuple[Briefing, tuple[str, ...]], ...]:
    """Each briefing with the ids of its passages that bear on a topic."""
    return tuple(
        (briefing, tuple(e.passage.id for e in briefing.evidence if e.topic == topic.id))
        for briefing in briefings
    )


def outlet_entries(briefings: Sequence[Briefing], editorial: Editorial) -> tuple[OutletEntry, ...]:
    """The outlets that briefings were made from, by English name; unlisted ones last."""
    ordered = newest_first(briefings)
    listed = [
        _listed_outlet(outlet, members, editorial)
        for outlet in editorial.outlets
        if (members := [b for b in ordered if b.metadata.outlet == outlet.id])
    ]
    known = {outlet.id for outlet in editorial.outlets}
    strangers = [b for b in ordered if b.metadata.outlet not in known]
    unlisted = [
        _unlisted_outlet(
            name, position, [b for b in strangers if b.metadata.publisher.value == name], editorial
        )
        for position, name in enumerate(
            sorted({b.metadata.publisher.value for b in strangers}), start=1
        )
    ]
    return (*sorted(listed, key=lambda entry: entry.name.casefold()), *unlisted)


def _listed_outlet(
    outlet: Outlet, members: Sequence[Briefing], editorial: Editorial
) -> OutletEntry:
    language = members[0].metadata.language.value
    name, original_name = outlet.name("en"), outlet.name(language)
    return OutletEntry(
        id=f"outlet-{outlet.id}",
        name=name,
        original_name="" if original_name == name else original_name,
        language=language,
        kind=outlet.kind,
        description=outlet.description,
        pieces=_pieces(members, editorial),
    )


def _unlisted_outlet(
    name: str, position: int, members: Sequence[Briefing], editorial: Editorial
) -> OutletEntry:
    return OutletEntry(
        id=f"unlisted-outlet-{position}",
        name=name or NO_OUTLET,
        original_name="",
        language="",
        kind="",
        description="Not yet in the list of outlets." if name else "",
        pieces=_pieces(members, editorial),
    )


def _pieces(members: Sequence[Briefing], editorial: Editorial) -> tuple[Piece, ...]:
    return tuple(
        Piece(
            card=card_of(briefing, editorial),
            translated_from=english_name(
                briefing.metadata.original.value.publisher, editorial.outlets
            ),
        )
        for briefing in members
    )
