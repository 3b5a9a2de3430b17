"""The pages of all figures and all dated events, and further ones where they are very many.

figures/ · figures/earlier/1/ · … (by the pieces' age) · timeline/ · timeline/2019/ · …
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from types import MappingProxyType
from typing import Final

from jinja2 import Environment
from markupsafe import Markup

from generator.model import Briefing, Editorial
from generator.render.amounts import figure_rows
from generator.render.dividing import divided, period
from generator.render.events import EventYear, event_rows, event_years
from generator.render.labels import count_label
from generator.render.markup import front_matter
from generator.render.picture import MOST_COLUMNS, timeline_picture

SETTINGS: Final = MappingProxyType({"hide": ["toc"]})
OWN: Final = "index.md"
EVENTS_ON_PAGE: Final = 1_000
"""On the timeline's own page, about as many kilobytes; its newest year is there, however long."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FiguresPage:
    """The list's own page, or one of earlier pieces."""

    title: str
    period: str
    """When its pieces were published; empty for the list's own page."""
    path: str
    """Below `figures/`."""
    root: str
    """The way from the page to the site's root."""
    members: tuple[Briefing, ...]
    earlier: tuple[FiguresPage, ...] = ()

    @property
    def is_part(self) -> bool:
        return self.path != OWN

    @property
    def label(self) -> str:
        """`1,203 figures`."""
        return _figures(self.members)


def figures_pages(
    environment: Environment, briefings: Sequence[Briefing], editorial: Editorial
) -> dict[str, str]:
    """`figures/`: every amount of the newest briefings, and further pages for those of earlier
    ones; Markdown by its path below docs/."""
    newest, further = divided([briefing for briefing in briefings if briefing.amounts])
    parts = tuple(
        FiguresPage(
            title=f"Figures: {span}",
            period=span,
            path=f"earlier/{number}/index.md",
            root="../../../",
            members=members,
        )
        for number, members in enumerate(further, start=1)
        for span in (period(members),)
    )
    own = FiguresPage(
        title="Figures", period="", path=OWN, root="../", members=newest, earlier=parts[::-1]
    )
    total = _figures(briefings)
    return {
        f"figures/{page.path}": _figures_page(environment, page, editorial, total)
        for page in (own, *parts)
    }


def timeline_pages(
    environment: Environment, briefings: Sequence[Briefing], editorial: Editorial
) -> dict[str, str]:
    """`timeline/`: every dated event; where they are very many, those of earlier years on a
    page a year. Markdown by its path below docs/."""
    rows = event_rows(briefings, editorial)
    years = event_years(rows)
    own = years[_first_shown(years) :]
    further = {year.id: f"{year.title}/index.md" for year in years if year not in own}
    told = {
        "title": "Timeline",
        "description": "What the briefings tell of, by its date.",
    }
    pages = {
        "timeline/index.md": environment.get_template("timeline.md.j2").render(
            front_matter=front_matter(told, SETTINGS),
            count=count_label(len(rows), "dated event"),
            years=years,
            further=further,
            picture=Markup(timeline_picture(years)),  # noqa: S704 - escaped where it is made
            pictured=MOST_COLUMNS if len(years) > MOST_COLUMNS else 0,
            topics=editorial.topics,
        )
    }
    for year in years[: len(further)]:
        pages[f"timeline/{further[year.id]}"] = environment.get_template(
            "timeline_year.md.j2"
        ).render(
            front_matter=front_matter(
                {**told, "title": f"Timeline: {year.title}"},
                {**SETTINGS, "section": "timeline"},
            ),
            year=year,
            count=year.label,
            topics=editorial.topics,
        )
    return pages


def _figures_page(
    environment: Environment, page: FiguresPage, editorial: Editorial, total: str
) -> str:
    rows = figure_rows(page.members, editorial)
    settings = {**SETTINGS, **({"section": "figures"} if page.is_part else {})}
    return environment.get_template("figures.md.j2").render(
        front_matter=front_matter(
            {"title": page.title, "description": "Amounts that the briefings’ texts state."},
            settings,
        ),
        page=page,
        total=total,
        rows=rows,
        topics=editorial.topics,
        units=sorted({row.unit for row in rows if row.unit}, key=str.casefold),
    )


def _first_shown(years: Sequence[EventYear]) -> int:
    """The place of the earliest year that the timeline's own page has room for."""
    counts = accumulate(len(year.rows) for year in reversed(years))
    fitting = sum(count <= EVENTS_ON_PAGE for count in counts)
    return len(years) - max(fitting, 1)


def _figures(briefings: Sequence[Briefing]) -> str:
    return count_label(sum(len(briefing.amounts) for briefing in briefings), "figure")
