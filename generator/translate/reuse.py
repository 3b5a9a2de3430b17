"""Translations of one capture that are of use for another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from generator.model import Segment, TranslationStatus
from generator.translate.entries import Entry, TranslationFile
from generator.translate.matching import most_similar
from generator.translate.memory import translation_of
from generator.translate.pairs import same_cells
from generator.translate.tmx import same_language

FROM = "from:"
"""Begins the comment that says which file a translation was taken from. An empty entry that
has it was emptied by its translator, and is not filled again."""
OF_NO_USE = frozenset({TranslationStatus.MISSING, TranslationStatus.STALE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A translation file as one that others are filled from."""

    name: str
    """As it is told to people: `translations/en/NAME.po`."""
    language: str
    """The capture's, a BCP 47 tag."""
    file: TranslationFile


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A translated entry and the file that it stands in."""

    entry: Entry
    source: Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """A translation of a similar text, for a translator to look at."""

    entry: Entry
    """The one without a translation."""
    similar: Found
    score: float
    """How like the two sources are, of 100: RapidFuzz's ratio."""


def filled_from_others(source: Source, all_sources: Iterable[Source]) -> TranslationFile:
    """The file with its empty entries filled, as drafts, where the very source is translated
    and reviewed elsewhere: of the same kind of text if there is one, else the first."""
    reviewed: dict[str, list[Found]] = {}
    for found in _translated(source.language, all_sources):
        if found.entry.status is TranslationStatus.REVIEWED:
            reviewed.setdefault(found.entry.wording, []).append(found)
    entries = tuple(
        _filled(entry, reviewed.get(entry.wording, [])) for entry in source.file.entries
    )
    return replace(source.file, entries=entries)


def suggestions(source: Source, all_sources: Iterable[Source]) -> Iterator[Suggestion]:
    """For each entry without a translation the most similar text that has one, of the same
    kind if there is one; reviewed ones come first among equals."""
    known = sorted(
        _translated(source.language, all_sources), key=lambda found: not found.entry.reviewed
    )
    for entry in source.file.entries:
        if entry.text.strip():
            continue
        same = [found for found in known if found.entry.kind == entry.kind]
        others = [found for found in known if found.entry.kind != entry.kind]
        suggestion = _suggestion(entry, same) or _suggestion(entry, others)
        if suggestion:
            yield suggestion


def _translated(language: str, sources: Iterable[Source]) -> Iterator[Found]:
    for source in sources:
        if same_language(source.language, language):
            for entry in (*source.file.entries, *source.file.obsolete):
                if entry.status not in OF_NO_USE:
                    yield Found(entry=entry, source=source)


def _filled(entry: Entry, candidates: Sequence[Found]) -> Entry:
    refused = any(comment.startswith(FROM) for comment in entry.comments)
    usable = [f for f in candidates if same_cells(entry.source, f.entry.text)]
    if entry.text.strip() or refused or not usable:
        return entry
    best = min(usable, key=lambda found: found.entry.kind != entry.kind)
    translation = translation_of(best.entry, best.source.file)
    return replace(
        entry,
        text=translation.text,
        reviewed=False,
        translator=translation.translator,
        date=translation.date,
        comments=(*entry.comments, f"{FROM} {best.source.name}, {best.entry.kind}"),
    )


def _suggestion(entry: Entry, known: Sequence[Found]) -> Suggestion | None:
    wanted = Segment(kind=entry.kind, source=entry.source, key=entry.key)
    best = most_similar(wanted, [found.entry for found in known])
    if not best:
        return None
    similar = next(found for found in known if found.entry is best[0])
    return Suggestion(entry=entry, similar=similar, score=best[1])
