"""The files that a briefing's page offers: the capture, its text, its data, citations."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.model import Briefing
from generator.render.citations import citation_path
from generator.render.data import capture_path, twin_path
from generator.render.source import raw_label


@dataclass(frozen=True, slots=True, kw_only=True)
class Download:
    """A file."""

    label: str
    path: str
    """From the site's root."""
    about: str


def downloads(briefing: Briefing) -> tuple[Download, ...]:
    """What the page is made of."""
    return (
        Download(
            label="Raw capture", path=capture_path(briefing), about=raw_label(briefing.capture)
        ),
        Download(
            label="Cleaned text",
            path=text_path(briefing),
            about="plain text: the title and every passage of the article",
        ),
        Download(
            label="All data of this page",
            path=twin_path(briefing),
            about="JSON: details, every line with its rule, text blocks, topics",
        ),
    )


def citations(briefing: Briefing) -> tuple[Download, ...]:
    """The reference in the forms that programs for literature read."""
    named = (
        ("BibTeX", "bib", "for LaTeX, JabRef, Zotero"),
        ("RIS", "ris", "for EndNote, Mendeley, Zotero"),
        ("CSL-JSON", "csl.json", "for Zotero, Pandoc"),
    )
    return tuple(
        Download(label=label, path=citation_path(briefing, form), about=about)
        for label, form, about in named
    )


def render_texts(briefings: Sequence[Briefing]) -> dict[str, bytes]:
    """The cleaned texts in their own language, by their path below docs/: the title and each
    passage with an empty line between."""
    return {text_path(briefing): _text(briefing).encode() for briefing in briefings}


def text_path(briefing: Briefing) -> str:
    """Where the cleaned text lies, from the site's root."""
    return f"data/briefings/{briefing.seed.slug}.txt"


def _text(briefing: Briefing) -> str:
    passages = (passage.text for passage in briefing.document.passages())
    return "\n\n".join(filter(None, (briefing.metadata.title.value, *passages))) + "\n"
