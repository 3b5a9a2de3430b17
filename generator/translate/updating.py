"""A translation file brought up to date with its capture: nothing in it is lost."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generator.model import Segment
from generator.translate.entries import Entry, TranslationFile
from generator.translate.matching import changed_sources
from generator.translate.segments import segment_key


def updated(
    file: TranslationFile, segments: Sequence[Segment], *, capture: str, sha256: str
) -> TranslationFile:
    """The file with exactly one entry for each segment, in reading order.

    An entry follows its wording wherever it has moved. A changed wording takes over its
    earlier translation, unreviewed and with the previous source; what was reviewed of the
    earlier wording, and translations without a place, are kept as obsolete ones, and come back
    when their wording does. `capture` is the
    name that places are given with.
    """
    known = _known(file)
    wanted = {segment.key for segment in segments}
    orphans = [entry for entry in known.values() if entry.key not in wanted]
    untranslated = [segment for segment in segments if not _translated(known.get(segment.key))]
    earlier = changed_sources(untranslated, orphans)
    entries = tuple(
        _entry(segment, known.get(segment.key), earlier.get(segment.key), capture)
        for segment in segments
    )
    taken_over = {entry.key for entry in earlier.values() if not entry.reviewed}
    obsolete = [
        replace(entry, places=())
        for entry in orphans
        if entry.text.strip() and entry.key not in taken_over
    ]
    return replace(
        file,
        entries=entries,
        obsolete=tuple(obsolete),
        source_sha256=sha256,
        comment=file.comment or f"# English translation of {capture}",
    )


def _known(file: TranslationFile) -> dict[str, Entry]:
    """By their keys; where one is empty, the obsolete one of the same text, which a merge of two
    branches may leave beside it."""
    empty = {entry.key: entry for entry in file.entries if not entry.text.strip()}
    translated = (*file.obsolete, *(entry for entry in file.entries if entry.text.strip()))
    return {**empty, **{entry.key: entry for entry in translated}}


def _translated(entry: Entry | None) -> bool:
    return entry is not None and bool(entry.text.strip())


def _entry(segment: Segment, known: Entry | None, earlier: Entry | None, capture: str) -> Entry:
    places = tuple((capture, line) for line in segment.lines) or ((capture, None),)
    if known and known.text.strip():
        return replace(known, source=segment.source, places=places)
    if earlier:
        return replace(
            earlier,
            key=segment.key,
            source=segment.source,
            reviewed=False,
            previous=_earlier_source(earlier, segment),
            places=places,
        )
    if known:
        return replace(known, source=segment.source, places=places)
    return Entry(key=segment.key, source=segment.source, places=places)


def _earlier_source(earlier: Entry, segment: Segment) -> str:
    """The wording that the translation was made of; none if the source has it again."""
    source = earlier.previous or earlier.source
    return "" if segment_key(segment.kind, source) == segment.key else source
