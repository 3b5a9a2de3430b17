"""What a capture is: title, publisher, author, dates, language, address, rights.

General rules read the labelled lines, an editor's sidecar overrides them, and each
value says where it came from. What neither gives is missing, never guessed.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from typing import Final, TypeVar

from generator.characters import SENTENCE_ENDS
from generator.describe.account import find_account
from generator.describe.authors import find_authors
from generator.describe.created import plausible
from generator.describe.credits import OUTLET_FORM
from generator.describe.language import UNDETERMINED, find_language, with_script
from generator.describe.notices import find_address, find_rights
from generator.describe.original import find_original
from generator.describe.outlets import named
from generator.describe.published import find_published
from generator.describe.publisher import find_publisher
from generator.describe.regions import Regions, cut
from generator.describe.title import find_title
from generator.model import (
    Capture,
    Facts,
    Kind,
    Line,
    Metadata,
    Origin,
    Original,
    Outlet,
    Sidecar,
    Sourced,
    Stated,
)

__all__ = ["describe"]

T = TypeVar("T")
LONGEST_LABEL: Final = 60
"""Characters of a line that says who wrote a piece, or when."""
_PATH: Final = "breadcrumb"
_OF_SITES: Final = frozenset({"meta og:site_name", "title element"})
"""What states the site's name, be it the outlet's or a platform's."""


def describe(
    capture: Capture, lines: Sequence[Line], sidecar: Sidecar, outlets: Sequence[Outlet]
) -> Metadata:
    """The metadata of a capture; the sidecar's value wherever it gives one."""
    regions = cut(lines)
    facts = capture.page.facts if capture.page else Facts()
    # Programs fill in what a PDF states about itself: it counts where the text is silent.
    hints = _facts_of_pdf(capture) if capture.is_pdf else Facts()
    found_language = _language(capture, lines)
    language = (sidecar.language or found_language.value).partition("-")[0]
    stated = _of_site(facts.publisher, capture)
    is_platform = _is_of_platform(stated, capture)
    publisher, outlet = find_publisher(regions, language, outlets, is_stated=is_platform)
    if is_platform:
        publisher = _on_platform(publisher, regions, facts)
        stated = Stated() if publisher.value else stated
    if stated.value:
        publisher = _stated(stated, publisher)
        known = named(publisher.value, outlets)
        outlet = known.id if known else ""
    if sidecar.publisher:
        known = named(sidecar.publisher, outlets)
        outlet = known.id if known else ""
    found_author = find_authors(regions)
    found_day = find_published(regions, found_author.line, sidecar.captured)
    made = plausible(hints.published, lines, sidecar.captured)
    author = _page_author(facts.author, _or_hint(found_author, hints.author))
    published = _stated(facts.published, _or_hint(_or_hint(found_day, made), facts.scripted))
    return Metadata(
        title=_decided(
            sidecar.title, _page_title(facts.title if capture.is_page else hints.title, lines)
        ),
        subtitle=_decided(
            sidecar.subtitle, _subtitle(regions, {author.line, published.line, publisher.line})
        ),
        publisher=_decided(sidecar.publisher, publisher),
        outlet=outlet,
        author=_decided(sidecar.author, author),
        published=_decided(sidecar.published, published),
        language=_decided(sidecar.language, found_language),
        url=_decided(sidecar.url, _stated(facts.url, find_address(regions))),
        original=_original(sidecar.original, find_original(regions, language)),
        rights=_decided(sidecar.rights, find_rights(regions)),
    )


def _facts_of_pdf(capture: Capture) -> Facts:
    # Imported for a PDF alone: the processes that clean texts need not wait for it.
    from generator.pdf import read_facts

    return read_facts(capture.raw)


def _decided(given: T, found: Sourced[T]) -> Sourced[T]:
    """The editor's value if there is one, or else the capture's."""
    return Sourced(value=given, origin=Origin.SIDECAR) if given else found


def _stated(stated: Stated, found: Sourced[str]) -> Sourced[str]:
    """What the page's markup states, or else what its text shows."""
    if not stated.value:
        return found
    return Sourced(value=stated.value, origin=Origin.CAPTURE, note=stated.note)


def _page_author(stated: Stated, found: Sourced[str]) -> Sourced[str]:
    """The authors stated, or those shown where they are the same and more: many systems state
    the first one only."""
    shown = set(found.value.split(", "))
    is_more = bool(stated.value) and shown > set(stated.value.split(", "))
    return found if is_more else _stated(stated, found)


def _or_hint(found: Sourced[str], hint: Stated) -> Sourced[str]:
    """What the text shows, or else what a PDF states about itself."""
    return found if found.value else _stated(hint, found)


def _of_site(stated: Stated, capture: Capture) -> Stated:
    """Of a platform's name and its site's (`포털 블로그 | 느린 하루`) the one that is a line of the
    page."""
    if not capture.page or stated.note not in _OF_SITES:
        return stated
    shown = {flat.text.strip() for flat in capture.page.lines}
    parts = [part.strip() for part in re.split(r"[|｜]", stated.value)]
    own = [part for part in parts if part in shown] if len(parts) > 1 else []
    return replace(stated, value=own[0]) if len(own) == 1 else stated


def _is_of_platform(stated: Stated, capture: Capture) -> bool:
    """Whether a name is only stated for the whole site and no line shows it: that of a platform
    on which others publish."""
    if not capture.page or not stated.value or stated.note not in _OF_SITES:
        return False
    return not any(stated.value in flat.text for flat in capture.page.lines)


def _on_platform(found: Sourced[str], regions: Regions, facts: Facts) -> Sourced[str]:
    """The outlet that a label or the rights name, or else the account. What stands beside a date
    is as often something else, unless it has an outlet's form."""
    dates = {line.n for line in regions.head if line.kind is Kind.DATELINE}
    is_outlet = found.line not in dates or OUTLET_FORM.search(found.value) is not None
    is_named = is_outlet and found.value not in facts.author.value.split(", ")
    if found.value and is_named:
        return found
    return find_account(regions, facts.author.value)


def _page_title(stated: Stated, lines: Sequence[Line]) -> Sourced[str]:
    """The title that is shown; the one stated often has the site's name behind it."""
    shown = find_title(lines)
    return shown if shown.value else _stated(stated, shown)


def _original(given: Original | None, found: Sourced[Original]) -> Sourced[Original]:
    """The editor's keys over those that the capture gives."""
    if given is None:
        return found
    decided = replace(
        found.value,
        publisher=given.publisher or found.value.publisher,
        title=given.title or found.value.title,
        published=given.published or found.value.published,
        language=given.language or found.value.language,
        url=given.url or found.value.url,
    )
    return Sourced(value=decided, origin=Origin.SIDECAR, line=found.line)


def _subtitle(regions: Regions, told: AbstractSet[int | None]) -> Sourced[tuple[str, ...]]:
    """The subtitles; a short line that is `told` as the author's, a date or the outlet is none."""
    found = [
        line
        for line in regions.head
        if line.kind is Kind.SUBTITLE and not (line.n in told and _is_label(line.text))
    ]
    if not found:
        return Sourced(value=(), origin=Origin.MISSING)
    # Above the title stands the name of a series, or of a section that the path has too.
    title = next((line.n for line in regions.head if line.kind is Kind.TITLE), 0)
    paths = [line.text for line in regions.head if line.reason == _PATH]
    series = [line for line in found if not any(line.text.strip() in path for path in paths)]
    found = [line for line in found if line.n > title] or series
    if not found:
        return Sourced(value=(), origin=Origin.MISSING)
    texts = tuple(" ".join(line.text.split()) for line in found)
    return Sourced(value=texts, origin=Origin.CAPTURE, line=found[0].n)


def _is_label(text: str) -> bool:
    return len(text) <= LONGEST_LABEL and text.rstrip()[-1:] not in SENTENCE_ENDS


def _language(capture: Capture, lines: Sequence[Line]) -> Sourced[str]:
    """The language of what was kept, or of the whole capture where nothing was."""
    kept = [line.text for line in lines if line.keep and line.kind is not Kind.REFERENCE]
    texts = kept or capture.lines
    language = find_language(texts)
    if language == UNDETERMINED:
        return Sourced(value=UNDETERMINED, origin=Origin.MISSING)
    return Sourced(value=with_script(language, texts), origin=Origin.CAPTURE)
