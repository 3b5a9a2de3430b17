"""A capture cut into segments: what a translator gets to translate, in reading order."""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Iterator

from generator.model import Document, Kind, Metadata, Segment

TITLE = "title"
"""The kind of segment that the headline is."""
HASH_DIGITS = 12
LATIN = "LATIN"
NON_LATIN_LANGUAGES = frozenset({"ko", "zh", "ja"})
"""Whose text without a letter of its own script (an English subtitle, a web address, a row of
figures) is readable as it is."""


def segment_key(kind: str, source: str) -> str:
    """`kind:` and twelve hexadecimal digits of the SHA-256 of the source, in NFC and with
    each run of white space as one space."""
    folded = " ".join(unicodedata.normalize("NFC", source).split())
    return f"{kind}:{hashlib.sha256(folded.encode()).hexdigest()[:HASH_DIGITS]}"


def segments_of(metadata: Metadata, document: Document) -> tuple[Segment, ...]:
    """The headline, the subtitles and every passage that has to be translated.

    The same wording of the same kind is one segment with several places.
    """
    language = metadata.language.value.split("-")[0]
    if language == "en":
        return ()
    found: dict[str, Segment] = {}
    for segment in _all_segments(metadata, document):
        if not needs_translation(segment.source, language):
            continue
        earlier = found.get(segment.key)
        found[segment.key] = _joined(earlier, segment) if earlier else segment
    return tuple(found.values())


def needs_translation(text: str, language: str) -> bool:
    """Whether an English reader can't read it as it is."""
    letters = [character for character in text if character.isalpha()]
    if language not in NON_LATIN_LANGUAGES:
        return bool(letters)
    return any(not unicodedata.name(letter, LATIN).startswith(LATIN) for letter in letters)


def _all_segments(metadata: Metadata, document: Document) -> Iterator[Segment]:
    title, subtitle = metadata.title, metadata.subtitle
    if title.value:
        yield _segment(TITLE, title.value, title.line)
    for text in subtitle.value:
        yield _segment(Kind.SUBTITLE, text, subtitle.line)
    for passage in document.passages():
        yield _segment(passage.kind, passage.text, passage.first, (passage.id,))


def _segment(kind: str, source: str, line: int | None, passages: tuple[str, ...] = ()) -> Segment:
    return Segment(
        kind=str(kind),
        source=source,
        key=segment_key(str(kind), source),
        lines=() if line is None else (line,),
        passages=passages,
    )


def _joined(one: Segment, other: Segment) -> Segment:
    return Segment(
        kind=one.kind,
        source=one.source,
        key=one.key,
        lines=tuple(dict.fromkeys([*one.lines, *other.lines])),
        passages=(*one.passages, *other.passages),
    )
