"""The site's pages as Markdown: which there are, and what each template is given.

    index · briefings/ · briefings/SLUG/ · topics/ · figures/ · timeline/ · names/ · sources/
    topics/ID/ · topics/ID/passages/N/

Pages are mostly raw HTML blocks. Links are Markdown, inside elements marked for it,
because MkDocs makes only those right for each form of the site (see `markup.py`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from types import MappingProxyType

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from generator.model import Briefing, Editorial, Headline, TranslationStatus
from generator.removal import counts, runs
from generator.render.amounts import key_rows
from generator.render.blocks import body_html
from generator.render.cards import Card, card_of, newest_first
from generator.render.citations import render_citations
from generator.render.claim_sheet import render_claim_sheet
from generator.render.claims import claims_state, key_points
from generator.render.data import render_data
from generator.render.downloads import citations, downloads, render_texts
from generator.render.escape import escape
from generator.render.events import rows_of as events_of
from generator.render.evidence_pages import figures_pages, timeline_pages
from generator.render.labels import STATUS_NOTES, count_label, date_label
from generator.render.listings import (
    outlet_entries,
    related_briefings,
    topic_entries,
)
from generator.render.markup import front_matter, link, printed, shortened, together
from generator.render.names import name_sections, names_on_page
from generator.render.passages import Text
from generator.render.quotes import quote_marks
from generator.render.references import reference_of, sentence
from generator.render.sheets import render_sheets
from generator.render.source import (
    damage_notes,
    editors_lines,
    editors_summary,
    is_cut_off,
    lines_summary,
    provenance,
    source_facts,
    subtitles,
)
from generator.render.topic_pages import topic_pages
from generator.render.translated import text_state, usual_status

LATEST_ON_HOME = 12
HOME_TITLE = "Briefings"
"""Where the editors give none."""
DESCRIPTION_LIMIT = 200
WITHOUT_CONTENTS = MappingProxyType({"hide": ["toc"]})


@dataclass(frozen=True, slots=True, kw_only=True)
class Year:
    """The briefings of one year in the archive."""

    id: str
    title: str
    cards: tuple[Card, ...]


def render_site(briefings: Sequence[Briefing], editorial: Editorial) -> dict[str, bytes]:
    """Every generated file, by its path below docs/: pages, data and raw captures."""
    environment = _environment()
    by_slug = {briefing.seed.slug: briefing for briefing in briefings}
    pages = {
        "index.md": _home(environment, briefings, editorial),
        "briefings/index.md": _archive(environment, briefings, editorial),
        "topics/index.md": _topics(environment, briefings, editorial),
        **figures_pages(environment, briefings, editorial),
        **timeline_pages(environment, briefings, editorial),
        "sources/index.md": _sources(environment, briefings, editorial),
        "names/index.md": _names(environment, briefings, editorial),
        **{
            f"briefings/{slug}/index.md": _briefing(environment, briefing, by_slug, editorial)
            for slug, briefing in by_slug.items()
        },
    }
    for topic in editorial.topics:
        pages |= topic_pages(environment, topic, briefings, editorial)
    files = {path: text.encode() for path, text in pages.items()}
    files |= render_data(briefings, editorial) | render_sheets(briefings)
    files |= render_claim_sheet(briefings, editorial) | render_citations(briefings, editorial)
    files |= render_texts(briefings)
    return dict(sorted(files.items()))


def _environment() -> Environment:
    """Templates that escape every value they print, in the one way of `escape.py`."""
    environment = Environment(
        loader=PackageLoader("generator.render"),
        autoescape=True,
        finalize=printed,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.globals["link"] = link
    environment.filters["together"] = together
    return environment


def _home(environment: Environment, briefings: Sequence[Briefing], editorial: Editorial) -> str:
    latest = newest_first(briefings)[:LATEST_ON_HOME]
    title, introduction, about = _home_text(editorial.home)
    return environment.get_template("home.md.j2").render(
        front_matter=front_matter({}, WITHOUT_CONTENTS),
        title=title,
        introduction=Markup(introduction),  # noqa: S704 - the editors' own Markdown
        about=Markup(about),  # noqa: S704
        figures=_figures(briefings),
        cards=[card_of(briefing, editorial) for briefing in latest],
        more=f"All {len(briefings)} briefings" if len(briefings) > len(latest) else "",
        topics=topic_entries(editorial.topics, briefings),
    )


def _home_text(home: str) -> tuple[str, str, str]:
    """Heading, first paragraph and the rest of the editors' text, whose first line may be a
    heading (`# …`)."""
    text = home.strip()
    title = ""
    if text.startswith("# "):
        first, _, text = text.partition("\n")
        title = first.removeprefix("# ").strip()
    introduction, _, about = text.strip().partition("\n\n")
    return title or HOME_TITLE, introduction, about


def _figures(briefings: Sequence[Briefing]) -> str:
    outlets = {b.metadata.outlet or b.metadata.publisher.value for b in briefings} - {""}
    return f"{count_label(len(briefings), 'briefing')} from {count_label(len(outlets), 'outlet')}"


def _archive(environment: Environment, briefings: Sequence[Briefing], editorial: Editorial) -> str:
    cards = [card_of(briefing, editorial) for briefing in newest_first(briefings)]
    return environment.get_template("briefings.md.j2").render(
        front_matter=front_matter(
            {"title": "Briefings", "description": "All briefings by the date of the original."},
            WITHOUT_CONTENTS,
        ),
        figures=_figures(briefings),
        years=tuple(_years(cards)),
    )


def _years(cards: Sequence[Card]) -> Iterator[Year]:
    for year, members in groupby(cards, key=lambda card: card.published[:4]):
        yield Year(
            id=f"year-{year}" if year else "undated",
            title=year or "Undated",
            cards=tuple(members),
        )


def _topics(environment: Environment, briefings: Sequence[Briefing], editorial: Editorial) -> str:
    return environment.get_template("topics.md.j2").render(
        front_matter=front_matter(
            {"title": "Topics", "description": "The topics that the briefings are read for."},
            WITHOUT_CONTENTS,
        ),
        topics=topic_entries(editorial.topics, briefings),
    )


def _sources(environment: Environment, briefings: Sequence[Briefing], editorial: Editorial) -> str:
    return environment.get_template("sources.md.j2").render(
        front_matter=front_matter(
            {"title": "Sources", "description": "The outlets that the briefings’ pieces are from."},
            WITHOUT_CONTENTS,
        ),
        outlets=outlet_entries(briefings, editorial),
    )


def _names(environment: Environment, briefings: Sequence[Briefing], editorial: Editorial) -> str:
    return environment.get_template("names.md.j2").render(
        front_matter=front_matter(
            {"title": "Names and terms", "description": "Who and what the briefings name."},
            WITHOUT_CONTENTS,
        ),
        sections=name_sections(briefings, editorial),
    )


def _briefing(
    environment: Environment,
    briefing: Briefing,
    by_slug: Mapping[str, Briefing],
    editorial: Editorial,
) -> str:
    card = card_of(briefing, editorial)
    seed, metadata = briefing.seed, briefing.metadata
    removed = runs(briefing.lines)
    removed_lines = sum(len(run.lines) for run in removed)
    editors_kept = editors_lines(briefing.lines)
    notes = seed.sidecar.notes
    return environment.get_template("briefing.md.j2").render(
        front_matter=front_matter(
            {
                "title": card.headline,
                "description": shortened(
                    seed.sidecar.standfirst or card.original, DESCRIPTION_LIMIT
                ),
            },
            {"section": "briefings"},
        ),
        card=card,
        status_note=STATUS_NOTES[card.status],
        subtitles=subtitles(metadata, briefing.text),
        facts=source_facts(briefing, editorial),
        key_points=key_points(briefing, editorial),
        key_points_state=claims_state(seed.sidecar.key_points),
        notes=notes,
        notes_label="Editor’s note" if len(notes) == 1 else "Editor’s notes",
        damage_notes=damage_notes(briefing),
        is_cut_off=is_cut_off(briefing),
        text_state=text_state(briefing.text),
        body=Markup(body_html(text_of(briefing, editorial), briefing.document)),  # noqa: S704
        named=names_on_page(briefing, editorial),
        related=related_briefings(briefing, by_slug, editorial),
        figure_rows=key_rows(briefing, editorial),
        event_rows=tuple(events_of(briefing, editorial)),
        events_label=count_label(len(briefing.events), "dated event"),
        lines_summary=lines_summary(briefing),
        provenance=provenance(metadata),
        headline_origin=headline_origin(briefing.headline),
        editors_kept=editors_kept,
        editors_kept_label=f"What an editor kept: {count_label(len(editors_kept), 'line')}",
        editors_label=editors_summary(briefing.lines),
        removed=removed,
        removed_counts=counts(removed),
        removed_label=f"What was left out: {count_label(removed_lines, 'line')}",
        capture=briefing.capture,
        downloads=downloads(briefing),
        reference=sentence(reference_of(briefing, editorial)),
        citations=citations(briefing),
    )


def text_of(briefing: Briefing, editorial: Editorial) -> Text:
    """What the passages of a briefing's page need to be shown."""
    return Text(
        language=escape(briefing.metadata.language.value),
        translations=briefing.text.by_passage,
        usual=usual_status(briefing.text),
        mentions=briefing.mentions,
        terms={term.id: term for term in editorial.terms},
        quotes=quote_marks(briefing, editorial),
    )


def headline_origin(headline: Headline) -> str:
    """Where the English headline came from, in words."""
    if headline.status is TranslationStatus.MISSING:
        return "not yet translated"
    if headline.status is TranslationStatus.NOT_NEEDED:
        return "capture"
    place = "translation memory" if headline.origin is None else "an editor’s note"
    made = (headline.translator, headline.date and date_label(headline.date))
    told = ", ".join(part for part in made if part)
    return f"{place}, by {told}" if headline.translator else place
