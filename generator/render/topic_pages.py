"""The pages of a topic: its own, and further ones for the passages of earlier pieces.

    topics/ID/ · topics/ID/passages/1/ · topics/ID/passages/2/ · …

A page of all passages would grow without end.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from jinja2 import Environment

from generator.model import Briefing, Editorial, Topic
from generator.render.amounts import topic_rows
from generator.render.cards import Card, card_of
from generator.render.claims import claims_state, topic_claims
from generator.render.dividing import divided, period
from generator.render.events import topic_events
from generator.render.labels import count_label
from generator.render.listings import excerpt_groups, topic_figures, topic_passages
from generator.render.markup import front_matter
from generator.render.names import most_named

MOST_NAMED: Final = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A briefing in the list of a further page."""

    card: Card
    label: str
    """`3 passages`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A further page."""

    number: int
    """From 1, the oldest pieces."""
    title: str
    """When its pieces were published: `March 2022 to August 2023`."""
    label: str
    """`85 passages in 40 briefings`."""
    members: tuple[Briefing, ...]
    briefings: tuple[Mention, ...]
    """The members, the newest first."""


def topic_pages(
    environment: Environment, topic: Topic, briefings: Sequence[Briefing], editorial: Editorial
) -> dict[str, str]:
    """Every page of a topic as Markdown, by its path below docs/."""
    newest, further = divided(bearing_on(topic, briefings))
    parts = tuple(
        _part(number, topic, members, editorial) for number, members in enumerate(further, start=1)
    )
    own = environment.get_template("topic.md.j2").render(
        front_matter=front_matter(
            {"title": topic.title, "description": topic.scope}, {"section": "topics"}
        ),
        topic=topic,
        figures=topic_figures(topic, briefings),
        claims=topic_claims(topic, briefings, editorial),
        claims_state=claims_state([claim for _, claim in topic.claims]),
        groups=excerpt_groups(topic, newest, editorial),
        earlier=parts[::-1],
        named=most_named(topic_passages(topic, briefings), editorial)[:MOST_NAMED],
        figure_rows=topic_rows(topic, newest, editorial),
        event_rows=topic_events(topic, newest, editorial),
    )
    return {
        f"topics/{topic.id}/index.md": own,
        **{
            f"topics/{topic.id}/passages/{part.number}/index.md": _part_page(
                environment, topic, part, editorial, has_later=part.number < len(parts)
            )
            for part in parts
        },
    }


def bearing_on(topic: Topic, briefings: Sequence[Briefing]) -> tuple[Briefing, ...]:
    """The briefings with passages on the topic."""
    return tuple(
        briefing
        for briefing in briefings
        if any(evidence.topic == topic.id for evidence in briefing.evidence)
    )


def _part(number: int, topic: Topic, members: tuple[Briefing, ...], editorial: Editorial) -> Part:
    counts = {
        briefing.seed.slug: len(passages) for briefing, passages in topic_passages(topic, members)
    }
    return Part(
        number=number,
        title=period(members),
        label=topic_figures(topic, members),
        members=members,
        briefings=tuple(
            Mention(
                card=card_of(briefing, editorial),
                label=count_label(counts[briefing.seed.slug], "passage"),
            )
            for briefing in members
        ),
    )


def _part_page(
    environment: Environment, topic: Topic, part: Part, editorial: Editorial, *, has_later: bool
) -> str:
    return environment.get_template("topic_part.md.j2").render(
        front_matter=front_matter(
            {"title": f"{topic.title}: {part.title}", "description": topic.scope},
            {"section": "topics"},
        ),
        topic=topic,
        part=part,
        has_later=has_later,
        groups=excerpt_groups(topic, part.members, editorial),
        figure_rows=topic_rows(topic, part.members, editorial),
        event_rows=topic_events(topic, part.members, editorial),
    )
