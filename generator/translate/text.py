"""The translated text: for each segment what the memory has, and in which state."""

from __future__ import annotations

from types import MappingProxyType

from generator.model import (
    MISSING_TRANSLATION,
    Document,
    Metadata,
    Segment,
    TranslatedSegment,
    TranslatedText,
    Translation,
    TranslationStatus,
)
from generator.translate.matching import changed_sources
from generator.translate.memory import Memory, translation_of
from generator.translate.segments import segments_of


def translate_text(metadata: Metadata, document: Document, memory: Memory) -> TranslatedText:
    """Every segment with its translation. A wording that nobody has translated yet has the
    translation of its earlier wording, marked as stale, or none."""
    segments = segments_of(metadata, document)
    found = _translations(segments, memory)
    return TranslatedText(
        segments=tuple(
            TranslatedSegment(segment=segment, translation=found[segment.key])
            for segment in segments
        ),
        by_key=MappingProxyType(found),
        by_passage=MappingProxyType(
            {passage: found[segment.key] for segment in segments for passage in segment.passages}
        ),
    )


def _translations(segments: tuple[Segment, ...], memory: Memory) -> dict[str, Translation]:
    file, entries = memory.file, memory.entries
    untranslated = [segment for segment in segments if segment.key not in entries]
    kept = {segment.key for segment in segments}
    orphans = [e for e in (*file.entries, *file.obsolete) if e.key not in kept]
    stale = changed_sources(untranslated, orphans) if untranslated and orphans else {}
    found: dict[str, Translation] = {}
    for segment in segments:
        if entry := entries.get(segment.key):
            found[segment.key] = translation_of(entry, file)
        elif old := stale.get(segment.key):
            earlier = translation_of(old, file)
            found[segment.key] = Translation(
                status=TranslationStatus.STALE,
                text=earlier.text,
                translator=earlier.translator,
                date=earlier.date,
            )
        else:
            found[segment.key] = MISSING_TRANSLATION
    return found
