"""The pages of all figures and all dated events."""

from __future__ import annotations

from collections.abc import Sequence
from types import MappingProxyType

from jinja2 import Environment
from markupsafe import Markup

from generator.model import Briefing, Editorial
from generator.render.amounts import figure_rows
from generator.render.events import event_rows, event_years
from generator.render.labels import count_label
from generator.render.markup import front_matter
from generator.render.picture import timeline_picture

SETTINGS = MappingProxyType({"hide": ["toc"]})


def figures_page(
    environment: Environment, briefings: Sequence[Briefing], editorial: Editorial
) -> str:
    """`figures/`: every amount of every briefing."""
    rows = figure_rows(briefings, editorial)
    return environment.get_template("figures.md.j2").render(
        front_matter=front_matter(
            {"title": "Figures", "description": "Every amount that the briefings’ texts state."},
            SETTINGS,
        ),
        count=count_label(len(rows), "figure"),
        rows=rows,
        topics=editorial.topics,
        units=sorted({row.unit for row in rows if row.unit}, key=str.casefold),
    )


def timeline_page(
    environment: Environment, briefings: Sequence[Briefing], editorial: Editorial
) -> str:
    """`timeline/`: every dated event of every briefing."""
    rows = event_rows(briefings, editorial)
    years = event_years(rows)
    return environment.get_template("timeline.md.j2").render(
        front_matter=front_matter(
            {"title": "Timeline", "description": "What the briefings tell of, by its date."},
            SETTINGS,
        ),
        count=count_label(len(rows), "dated event"),
        years=years,
        picture=Markup(timeline_picture(years)),  # noqa: S704 - escaped where it is made
        topics=editorial.topics,
    )
