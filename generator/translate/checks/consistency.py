"""The same source translated in two ways."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from generator.model import TranslationStatus
from generator.translate.checks.alarms import Alarm
from generator.translate.entries import Entry, TranslationFile


def check_consistency(files: Mapping[str, TranslationFile]) -> Iterator[tuple[str, Alarm]]:
    """(file, alarm) for each entry whose source has another translation, in the same file or
    in another, at an entry of any kind; the first one in order is taken as the right one."""
    by_source: defaultdict[str, list[tuple[str, Entry]]] = defaultdict(list)
    for name, file in sorted(files.items()):
        for entry in file.entries:
            if entry.text.strip() and entry.status is not TranslationStatus.STALE:
                by_source[" ".join(entry.source.split())].append((name, entry))
    for uses in by_source.values():
        yield from _differing(uses)


def _differing(uses: Iterable[tuple[str, Entry]]) -> Iterator[tuple[str, Alarm]]:
    (_, first), *others = uses
    for name, entry in others:
        if _folded(entry.text) != _folded(first.text):
            yield (
                name,
                Alarm(
                    check="consistency",
                    key=entry.key,
                    line=entry.line,
                    message=f"elsewhere the same source is “{_shortened(first.text)}”",
                ),
            )


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold()


def _shortened(text: str, most: int = 60) -> str:
    return text if len(text) <= most else f"{text[: most - 1]}…"
