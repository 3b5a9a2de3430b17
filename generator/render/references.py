"""What a citation of a briefing's original says, before it takes one form or another."""

from __future__ import annotations

import re
from dataclasses import dataclass
from hashlib import sha256
from typing import Final
from urllib.parse import quote

from generator.model import Briefing, Editorial
from generator.render.cards import UNTRANSLATED, headline_status, outlet_name, outlet_of
from generator.render.escape import inert
from generator.render.labels import LIST_LABELS, date_label

WEB_ADDRESS: Final = re.compile(r"https?://[^/\s]\S*")
AUTHORS_APART: Final = ", "
UNRESERVED: Final = "-._~:/?#[]@!$&'()*+,;=%"
"""What stands for itself in an address (RFC 3986), and the sign of what is encoded already."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """A piece as its outlet published it. Each text is one line; what is not known is empty."""

    slug: str
    title: str
    english: str
    """The English headline."""
    trust: str
    """How far to trust it: `machine draft`; empty if it is reviewed, or there is none."""
    authors: tuple[str, ...]
    outlet: str
    """In the piece's own language."""
    english_outlet: str
    """Empty where it is no other."""
    date: tuple[int, ...]
    """Year, month and day, as far as they are known."""
    language: str
    """BCP 47 tag."""
    url: str
    """Of the original; holds ASCII alone and neither spaces nor braces."""
    accessed: tuple[int, ...]
    """When the capture was made; year, month and day, as far as the editor says so."""
    source: str
    """Of a piece that is itself a translation: what it was translated from."""

    @property
    def key(self) -> str:
        """A name for the entry, in ASCII."""
        if self.slug.isascii():
            return self.slug
        return f"briefing-{sha256(self.slug.encode()).hexdigest()[:8]}"

    @property
    def trusted(self) -> str:
        """The English headline and how far to trust it: `… (machine draft)`."""
        return f"{self.english} ({self.trust})" if self.trust else self.english

    @property
    def notes(self) -> tuple[str, ...]:
        """What no field of its own tells."""
        english = f"English headline: {self.trusted}" if self.english else ""
        source = f"Translated from {self.source}" if self.source else ""
        return tuple(note for note in (english, source) if note)


def reference_of(briefing: Briefing, editorial: Editorial) -> Reference:
    metadata = briefing.metadata
    outlet = outlet_of(metadata, editorial.outlets)
    own = metadata.publisher.value
    if outlet:
        own = outlet.name(metadata.language.value)
    english, trust = _english(briefing)
    english_outlet = outlet_name(metadata, editorial.outlets)
    return Reference(
        slug=briefing.seed.slug,
        title=_line(metadata.title.value or briefing.headline.text or briefing.seed.path.stem),
        english=english,
        trust=trust,
        authors=tuple(filter(None, map(_line, metadata.author.value.split(AUTHORS_APART)))),
        outlet=_line(own),
        english_outlet="" if english_outlet == own else _line(english_outlet),
        date=_date(metadata.published.value),
        language=metadata.language.value,
        url=web_address(briefing.seed.sidecar.url or metadata.url.value),
        accessed=_date(briefing.seed.sidecar.captured),
        source=_source(briefing),
    )


def _line(text: str) -> str:
    return " ".join(inert(text).split())


def _english(briefing: Briefing) -> tuple[str, str]:
    """The English headline, where it is one of another language's, and how far to trust it."""
    status, headline = headline_status(briefing), briefing.headline.text
    if status in UNTRANSLATED or headline == briefing.metadata.title.value:
        return "", ""
    return _line(headline), LIST_LABELS[status]


def _date(published: str) -> tuple[int, ...]:
    """`2024-02-08T10:26:51` → (2024, 2, 8)."""
    return tuple(map(int, filter(None, published.partition("T")[0].split("-"))))


def _source(briefing: Briefing) -> str:
    original = briefing.metadata.original.value
    day = date_label(original.published) if original.published else ""
    title = f"“{original.title}”" if original.title else ""
    return ", ".join(filter(None, map(_line, (original.publisher, title, day))))


def web_address(url: str) -> str:
    """The address if it leads to the web, with what is no sign of an address encoded; else
    nothing."""
    return quote(url, safe=UNRESERVED, errors="replace") if WEB_ADDRESS.fullmatch(url) else ""


def sentence(reference: Reference) -> str:
    """The reference for a reader to copy: `Author. “Title”. Outlet, 8 February 2024. URL`."""
    outlet = reference.outlet
    if reference.english_outlet:
        outlet = f"{outlet} ({reference.english_outlet})".strip()
    english = f" [{reference.trusted}]" if reference.english else ""
    parts = (
        ", ".join(reference.authors),
        f"“{reference.title}”{english}",
        ", ".join(part for part in (outlet, _day(reference.date)) if part),
        reference.source and f"Translated from {reference.source}",
        reference.url,
        f"Accessed {_day(reference.accessed)}" if reference.accessed else "",
    )
    return ". ".join(part for part in parts if part)


def _day(parts: tuple[int, ...]) -> str:
    return date_label("-".join(f"{part:02}" for part in parts)) if parts else ""
