"""What translation files give to other tools' memories, and take from them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from generator.model import TranslationStatus
from generator.translate.entries import Entry, TranslationFile
from generator.translate.memory import translation_of
from generator.translate.tmx import Pair, same_language

IMPORTED = "imported:"
"""Begins the comment that says where a translation was taken from."""


class Outcome(StrEnum):
    """What became of an entry whose source a memory has."""

    FILLED = "filled"
    KEPT = "translated already"
    CELLS = "left empty: not as many table cells"


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Where pairs come from and who answers for them."""

    name: str
    """The memory's file name."""
    day: str
    """ISO 8601 day of the import."""
    reviewer: str = ""
    """Who has reviewed them; empty if nobody has, and they are drafts."""


def reviewed_pairs(file: TranslationFile, language: str, target_language: str) -> Iterator[Pair]:
    """A file's reviewed translations, those of texts that no longer stand in the capture too;
    `language` is the capture's."""
    for entry in (*file.entries, *file.obsolete):
        if entry.status is TranslationStatus.REVIEWED:
            translation = translation_of(entry, file)
            yield Pair(
                source=entry.source,
                target=translation.text,
                source_language=language,
                target_language=target_language,
                context=entry.key,
                author=translation.translator,
                date=translation.date,
            )


def with_pairs(
    file: TranslationFile, language: str, pairs: Iterable[Pair], origin: Origin
) -> tuple[TranslationFile, Counter[Outcome]]:
    """The file with its empty entries filled where a pair has their very source, and what
    became of every entry that one has. Nothing that is there is touched.

    Of several pairs the one made for this kind of text is taken, else the first.
    """
    known: dict[str, list[Pair]] = {}
    for pair in pairs:
        if same_language(pair.source_language, language):
            known.setdefault(pair.wording, []).append(pair)
    outcomes: Counter[Outcome] = Counter()
    entries: list[Entry] = []
    for entry in file.entries:
        fitting = known.get(entry.wording)
        if not fitting:
            entries.append(entry)
            continue
        filled, outcome = _filled(entry, fitting, origin)
        entries.append(filled)
        outcomes[outcome] += 1
    return replace(file, entries=tuple(entries)), outcomes


def same_cells(source: str, text: str) -> bool:
    """Whether a table row's translation has as many cells; true of any other text without
    a tab in its translation."""
    return source.count("\t") == text.count("\t")


def _filled(entry: Entry, pairs: list[Pair], origin: Origin) -> tuple[Entry, Outcome]:
    if entry.text.strip():
        return entry, Outcome.KEPT
    usable = [pair for pair in pairs if same_cells(entry.source, pair.target)]
    if not usable:
        return entry, Outcome.CELLS
    pair = min(usable, key=lambda pair: pair.context != entry.key)
    made = f"{IMPORTED} {origin.name}" + (f", by {pair.author}" if pair.author else "")
    filled = replace(
        entry,
        text=pair.target,
        reviewed=bool(origin.reviewer),
        translator=_name(origin.reviewer or pair.author) or _name(origin.name),
        date=(origin.day if origin.reviewer else pair.date) or origin.day,
        comments=tuple(dict.fromkeys([*entry.comments, made])),
    )
    return filled, Outcome.FILLED


def _name(text: str) -> str:
    """A name as the comment that signs an entry can hold it: nothing in it reads as another
    sort of comment, a waiver say."""
    return " ".join(text.replace(":", " ").lstrip("|").split())
