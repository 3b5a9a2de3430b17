"""Finding earlier translations of a wording that is almost the same."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rapidfuzz import fuzz, process

from generator.model import Segment
from generator.translate.entries import Entry

CHANGED: float = 60.0
"""RapidFuzz ratio, of 100, from which a source counts as a changed wording of another. The
translation is shown as stale or kept for its translator, never as one of the new wording, so
it can be lower than the 70 to 75 at which translation tools offer a fuzzy match
(https://docs.weblate.org/en/latest/admin/memory.html)."""
SIMILAR: float = 75.0
"""From which the translation of another text is worth a translator's look."""


def changed_sources(segments: Sequence[Segment], entries: Iterable[Entry]) -> dict[str, Entry]:
    """For segments without an entry, by their keys, the entry of the same kind that was made
    of an earlier wording: of those whose source no longer stands in the capture, the most
    similar one. No entry is given twice."""
    known = {segment.key for segment in segments}
    left = {entry.key: entry for entry in entries if entry.text.strip() and entry.key not in known}
    found: dict[str, Entry] = {}
    for score, key, old in sorted(_pairs(segments, left), key=_best_first):
        if key not in found and old in left and score >= CHANGED:
            found[key] = left.pop(old)
    return found


def most_similar(segment: Segment, entries: Sequence[Entry]) -> tuple[Entry, float] | None:
    """The entry whose source is most like a segment's, and how like of 100; None if none is."""
    sources = [entry.source for entry in entries]
    best = process.extractOne(segment.source, sources, scorer=fuzz.ratio, score_cutoff=SIMILAR)
    return (entries[best[2]], best[1]) if best else None


def _pairs(
    segments: Sequence[Segment], entries: dict[str, Entry]
) -> Iterable[tuple[float, str, str]]:
    for segment in segments:
        for entry in entries.values():
            if entry.kind == segment.kind:
                score = fuzz.ratio(segment.source, entry.source, score_cutoff=CHANGED)
                if score:
                    yield score, segment.key, entry.key


def _best_first(pair: tuple[float, str, str]) -> tuple[float, str, str]:
    score, key, old = pair
    return -score, key, old
