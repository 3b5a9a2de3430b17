"""Who and what the briefings name, from the termbase: an index, and the names of one page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from generator.formats import NameData
from generator.model import Briefing, Editorial, Passage, Term, in_language
from generator.render.cards import headline_language, headline_of, newest_first
from generator.render.labels import count_label, language_label

KINDS: Final = (
    ("person", "People"),
    ("organisation", "Organisations"),
    ("law", "Laws and plans"),
    ("product", "Products"),
    ("event", "Events"),
    ("place", "Places"),
    ("concept", "Terms"),
)
"""In the order of the index."""
NAMED_ON_PAGE: Final = frozenset({"person", "organisation"})
MOST_PLACES: Final = 12
"""Links to passages of one briefing; more help nobody."""
MOST_BRIEFINGS: Final = 12
"""Briefings under one name, the newest; for the rest there are search and `data/names.json`."""

Namings = Mapping[str, Mapping[str, Sequence[Passage]]]
"""The passages that name a term: by its id, then by the briefing's slug."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """How a name is written in one language."""

    language: str
    label: str
    """`Korean`."""
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A passage that names it."""

    id: str
    label: str
    """The capture's line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Appearance:
    """A briefing that names it."""

    slug: str
    headline: str
    headline_language: str
    places: tuple[Place, ...]
    more: int
    """Passages beyond those listed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """An entry of the index."""

    id: str
    english: str
    note: str
    forms: tuple[Form, ...]
    appearances: tuple[Appearance, ...]
    more: str
    """Briefings beyond those listed: `31 more briefings`; empty if there are none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    id: str
    title: str
    names: tuple[Name, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A name on a briefing's or topic's page."""

    id: str
    """The entry's in the index."""
    english: str
    original: str
    """A form in the capture's language, where there is one."""
    language: str
    """BCP 47 tag of that."""
    count: str


def name_sections(briefings: Sequence[Briefing], editorial: Editorial) -> tuple[Section, ...]:
    """Every term with a standard form that a briefing names, by kind and English name."""
    ordered = newest_first(briefings)
    namings = find_namings(ordered)
    named = [term for term in editorial.terms if term.binding and term.id in namings]
    by_kind = {
        kind: tuple(group)
        for kind, group in groupby(sorted(named, key=_sorting), key=lambda term: term.kind)
    }
    return tuple(
        Section(
            id=f"names-{kind}",
            title=title,
            names=tuple(_name(term, ordered, namings[term.id]) for term in by_kind[kind]),
        )
        for kind, title in KINDS
        if kind in by_kind
    )


def names_on_page(briefing: Briefing, editorial: Editorial) -> tuple[Named, ...]:
    """The people and organisations of one briefing, the most often named first."""
    passages = [passage.id for passage in briefing.document.passages()]
    return most_named([(briefing, passages)], editorial)


def most_named(
    passages: Iterable[tuple[Briefing, Sequence[str]]], editorial: Editorial
) -> tuple[Named, ...]:
    """The people and organisations of some passages (by `Passage.id`), the most often named
    first, then by English name."""
    counts: Counter[str] = Counter()
    languages: dict[str, str] = {}
    for briefing, ids in passages:
        for passage in dict.fromkeys(ids):
            found = _terms_in(briefing, passage)
            counts.update(found)
            languages |= dict.fromkeys(found, briefing.metadata.language.value)
    terms = [
        term
        for term in editorial.terms
        if counts[term.id] and term.binding and term.kind in NAMED_ON_PAGE
    ]
    ordered = sorted(terms, key=lambda term: (-counts[term.id], term.english.casefold()))
    return tuple(
        Named(
            id=anchor(term),
            english=term.english,
            original=next(iter(in_language(dict(term.forms), languages[term.id]) or ()), ""),
            language=languages[term.id],
            count=count_label(counts[term.id], "passage"),
        )
        for term in ordered
    )


def names_data(briefings: Sequence[Briefing], editorial: Editorial) -> list[NameData]:
    """`data/names.json`: the index for programs."""
    namings = find_namings(sorted(briefings, key=lambda briefing: briefing.seed.slug))
    return [
        {
            "id": term.id,
            "kind": term.kind,
            "english": term.english,
            "forms": {language: list(forms) for language, forms in term.forms},
            "note": term.note or None,
            "source": term.source or None,
            "named": [
                {"slug": slug, "blocks": [passage.id for passage in passages]}
                for slug, passages in namings.get(term.id, {}).items()
            ],
        }
        for term in editorial.terms
        if term.binding
    ]


def anchor(term: Term) -> str:
    """The id of a term's entry on the index page."""
    return f"name-{term.id}"


def _sorting(term: Term) -> tuple[str, str]:
    return term.kind, term.english.casefold()


def _terms_in(briefing: Briefing, passage: str) -> set[str]:
    mentions = briefing.mentions.get(passage)
    return {match.term for match in mentions.original} if mentions else set()


def find_namings(briefings: Sequence[Briefing]) -> Namings:
    """Which passages name which terms; briefings in the order given, passages in reading order."""
    found: dict[str, dict[str, list[Passage]]] = {}
    for briefing in briefings:
        for passage in briefing.document.passages():
            for term in _terms_in(briefing, passage.id):
                found.setdefault(term, {}).setdefault(briefing.seed.slug, []).append(passage)
    return found


def _appearance(briefing: Briefing, passages: Sequence[Passage]) -> Appearance:
    return Appearance(
        slug=briefing.seed.slug,
        headline=headline_of(briefing),
        headline_language=headline_language(briefing),
        places=tuple(
            Place(id=passage.id, label=str(passage.first)) for passage in passages[:MOST_PLACES]
        ),
        more=max(0, len(passages) - MOST_PLACES),
    )


def _name(
    term: Term, briefings: Sequence[Briefing], named: Mapping[str, Sequence[Passage]]
) -> Name:
    naming = [briefing for briefing in briefings if briefing.seed.slug in named]
    shown = naming[:MOST_BRIEFINGS]
    more = len(naming) - len(shown)
    return Name(
        id=anchor(term),
        english=term.english,
        note=term.note,
        forms=tuple(
            Form(language=language, label=language_label(language), texts=texts)
            for language, texts in term.forms
            if language != "en"
        ),
        appearances=tuple(_appearance(briefing, named[briefing.seed.slug]) for briefing in shown),
        more=count_label(more, "more briefing") if more else "",
    )
