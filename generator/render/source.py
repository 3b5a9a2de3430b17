"""What a briefing page says about its source: the card, the provenance, the lines left out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.editor import is_editors
from generator.model import (
    MISSING_TRANSLATION,
    Briefing,
    Capture,
    Damage,
    DamageKind,
    Editorial,
    Kind,
    Line,
    Metadata,
    Original,
    Outlet,
    Sourced,
    TranslatedText,
    Translation,
    TranslationStatus,
)
from generator.render.cards import english_name, outlet_of
from generator.render.labels import (
    CJK_LANGUAGES,
    NO_OUTLET,
    UNDATED,
    count_label,
    date_label,
    language_label,
    length_label,
    origin_label,
    reading_label,
    time_label,
)
from generator.render.passages import STATES
from generator.render.translated import usual_status


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A row of the source card."""

    label: str
    value: str
    note: str = ""
    language: str = ""
    """BCP 47 tag of the value, if it is not English."""
    own_name: str = ""
    """What the thing named is called in its own language, and a publication's title in it."""
    own_language: str = ""
    url: str = ""
    """Where the value links to; only ever an address that an editor gave."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Subtitle:
    """A line under the original headline."""

    text: str
    language: str
    """BCP 47 tag; not always the capture's."""
    english: str = ""
    """Its translation; empty if there is none or it needs none."""
    state: str = ""
    """How far to trust that; empty where it is the page's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Provenance:
    """A metadata value and where it came from."""

    label: str
    value: str
    origin: str
    language: str = ""
    """BCP 47 tag of the value, where it is captured words."""


def subtitles(metadata: Metadata, translated: TranslatedText) -> tuple[Subtitle, ...]:
    """The lines under the title that do not only repeat it."""
    known = {
        each.segment.source: each.translation
        for each in translated.segments
        if each.segment.kind == Kind.SUBTITLE
    }
    usual = usual_status(translated)
    return tuple(
        _subtitle(text, metadata, known.get(text, MISSING_TRANSLATION), usual)
        for text in metadata.subtitle.value
        if text != metadata.title.value
    )


def _subtitle(
    text: str, metadata: Metadata, translation: Translation, usual: TranslationStatus | None
) -> Subtitle:
    own_state = translation.text and translation.status is not usual
    return Subtitle(
        text=text,
        language=_subtitle_language(text, metadata),
        english=translation.text,
        state=STATES[translation.status] if own_state else "",
    )


def _subtitle_language(text: str, metadata: Metadata) -> str:
    """The original's for the title that a translated piece had there; English for a line in
    plain Latin letters, as East Asian reports repeat their title."""
    original, language = metadata.original.value, metadata.language.value
    if text == original.title and original.language:
        return original.language
    return "en" if language in CJK_LANGUAGES and text.isascii() else language


def source_facts(briefing: Briefing, editorial: Editorial) -> tuple[Fact, ...]:
    """The rows of the source card that have something to say."""
    metadata, sidecar = briefing.metadata, briefing.seed.sidecar
    language = metadata.language.value
    texts = [passage.text for passage in briefing.document.passages()]
    rows = (
        _outlet_fact(metadata, outlet_of(metadata, editorial.outlets)),
        Fact(label="Author", value=metadata.author.value, language=language),
        _published_fact(metadata),
        Fact(label="Captured", value=date_label(sidecar.captured)),
        Fact(label="Language", value=language_label(language) if language else ""),
        _original_fact(metadata.original.value, sidecar.original, editorial.outlets),
        Fact(
            label="Length", value=length_label(texts, language), note=reading_label(texts, language)
        ),
        Fact(label="Original page", value=_host(sidecar.url), url=_web(sidecar.url)),
        Fact(
            label="Archived copy",
            value=_host(sidecar.archived_url),
            url=_web(sidecar.archived_url),
        ),
        Fact(label="Rights", value=metadata.rights.value, language=language),
    )
    return tuple(row for row in rows if row.value)


def _outlet_fact(metadata: Metadata, outlet: Outlet | None) -> Fact:
    published_by = metadata.publisher.value
    if outlet is None and not published_by:
        return Fact(label="Outlet", value=NO_OUTLET)
    if outlet is None:
        return Fact(label="Outlet", value=published_by, language=metadata.language.value)
    language = metadata.language.value
    name, own_name = outlet.name("en"), outlet.name(language)
    return Fact(
        label="Outlet",
        value=name,
        note=outlet.kind,
        own_name="" if own_name == name else own_name,
        own_language=language,
    )


def _published_fact(metadata: Metadata) -> Fact:
    published = metadata.published.value
    if not published:
        return Fact(label="Published", value=UNDATED)
    return Fact(label="Published", value=date_label(published), note=time_label(published))


def _original_fact(
    publication: Original, given: Original | None, outlets: Sequence[Outlet]
) -> Fact:
    """`given`: what an editor says of it; an address of the capture's is no link."""
    language = language_label(publication.language) if publication.language else ""
    name = english_name(publication.publisher, outlets)
    own_name = "" if name == publication.publisher else publication.publisher
    details = (
        date_label(publication.published) if publication.published else "",
        f"in {language}" if language else "",
    )
    return Fact(
        label="Translated from",
        value=name or language or publication.title,
        language="" if own_name else publication.language,
        own_name=" · ".join(part for part in (own_name, publication.title) if part),
        own_language=publication.language,
        note=" · ".join(detail for detail in details if detail),
        url=_web(given.url) if given else "",
    )


def _web(url: str) -> str:
    """The address if a browser may be sent there, else nothing."""
    return url if url.startswith(("https://", "http://")) else ""


def _host(url: str) -> str:
    return _web(url).partition("://")[2].partition("/")[0]


def raw_label(capture: Capture) -> str:
    """What the download of the raw capture is."""
    if capture.is_page:
        return "the page’s HTML source, exactly as it was saved; a text file, so nothing in it runs"
    form = "PDF" if capture.is_pdf else "plain text"
    return f"{form}, exactly as it was saved"


def provenance(metadata: Metadata) -> tuple[Provenance, ...]:
    """Every metadata value with its origin, missing ones too."""
    language = metadata.language.value
    named = (
        ("Title", metadata.title, language),
        ("Subtitle", _joined(metadata.subtitle), language),
        ("Publisher", metadata.publisher, language),
        ("Author", metadata.author, language),
        ("Published", metadata.published, ""),
        ("Language", metadata.language, ""),
        ("Address", metadata.url, ""),
        ("Translated from", _publication(metadata.original), metadata.original.value.language),
        ("Rights", metadata.rights, language),
    )
    return tuple(
        Provenance(label=label, value=found.value, origin=origin_label(found), language=tag)
        for label, found, tag in named
    )


def _publication(original: Sourced[Original]) -> Sourced[str]:
    value = original.value
    parts = (value.publisher, value.title, value.published, value.language)
    return Sourced(
        value=" · ".join(part for part in parts if part),
        origin=original.origin,
        line=original.line,
    )


def _joined(texts: Sourced[tuple[str, ...]]) -> Sourced[str]:
    return Sourced(value=" / ".join(texts.value), origin=texts.origin, line=texts.line)


def damage_notes(briefing: Briefing) -> tuple[str, ...]:
    """What a reader has to know about damage inside the text."""
    notes = {
        DamageKind.GARBLED: "Part of this capture is garbled, probably {cause}: {where}. "
        "It is shown as it was captured.",
        DamageKind.LOST: "Characters of this capture are lost: {where}.",
        DamageKind.CONFLICT: "A merge left two versions of this capture in it: {where}.",
    }
    return tuple(
        notes[damage.kind].format(cause=damage.cause, where=_damaged_lines(damage))
        for damage in briefing.damage
        if damage.kind in notes
    )


def _damaged_lines(damage: Damage) -> str:
    more = damage.lines - 1
    also = f" and {more} more {'line' if more == 1 else 'lines'}" if more else ""
    return f"line {damage.line} (“{damage.excerpt}”){also}"


def is_cut_off(briefing: Briefing) -> bool:
    """Whether the capture stops in the middle of a sentence."""
    return any(damage.kind is DamageKind.CUT_OFF for damage in briefing.damage)


def dropped_lines(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines left out of the page, but for blank ones."""
    return tuple(line for line in lines if not line.keep and line.kind is not Kind.BLANK)


def editors_lines(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines that are on the page because an editor kept them."""
    return tuple(line for line in lines if line.keep and is_editors(line))


def editors_summary(lines: Sequence[Line]) -> str:
    """`An editor kept 3 lines and left out 1 line, over the rules.`; empty if none did."""
    decided = [line for line in lines if is_editors(line)]
    kept = sum(line.keep for line in decided)
    dropped = len(decided) - kept
    parts = (
        f"kept {count_label(kept, 'line')}" if kept else "",
        f"left out {count_label(dropped, 'line')}" if dropped else "",
    )
    said = " and ".join(part for part in parts if part)
    return f"An editor {said}, whatever the rules said." if said else ""


def lines_summary(briefing: Briefing) -> str:
    """`41 of 113 lines kept, 60 removed, 12 blank`."""
    kept = sum(line.keep for line in briefing.lines)
    removed = len(dropped_lines(briefing.lines))
    return (
        f"{kept} of {count_label(len(briefing.lines), 'line')} kept, {removed} removed, "
        f"{len(briefing.lines) - kept - removed} blank"
    )
