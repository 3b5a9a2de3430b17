"""All checks for the translation files of a project."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence

from generator.model import Term, TranslationStatus
from generator.translate.checks.alarms import CHECKS, Alarm
from generator.translate.checks.amounts import check_amounts
from generator.translate.checks.consistency import check_consistency
from generator.translate.checks.names import check_names, without_numbered_names
from generator.translate.checks.signs import check_signs
from generator.translate.checks.wording import check_wording
from generator.translate.entries import Entry, TranslationFile

UNCHECKED = frozenset({TranslationStatus.MISSING, TranslationStatus.STALE})
"""Nothing to check, or a translation of other words."""

Naming = Callable[[str], Sequence[Term]]
"""The terms of the termbase that a source names, each once."""


def check_files(
    files: Mapping[str, TranslationFile], languages: Mapping[str, str], naming: Naming
) -> tuple[tuple[str, Alarm], ...]:
    """(file, alarm) pairs by file, line and check; `languages` gives each file's source
    language (BCP 47). What an editor has waived at an entry is left out."""
    found: defaultdict[tuple[str, str], list[Alarm]] = defaultdict(list)
    for name, file in files.items():
        for entry in file.entries:
            if entry.status not in UNCHECKED:
                found[name, entry.key] += _alarms(entry, languages[name], naming)
    for name, alarm in check_consistency(files):
        found[name, alarm.key].append(alarm)
    return tuple(
        (name, alarm)
        for name, file in sorted(files.items())
        for entry in file.entries
        for alarm in _unwaived(entry, found[name, entry.key])
    )


def _alarms(entry: Entry, language: str, naming: Naming) -> Iterator[Alarm]:
    source, english = entry.source, entry.text
    spoken, named = language.partition("-")[0], naming(source)
    for check, message in (
        *check_amounts(source, without_numbered_names(source, english, named), spoken),
        *check_signs(source, english),
        *check_names(english, named),
        *check_wording(source, english, spoken),
    ):
        yield Alarm(check=check, key=entry.key, line=entry.line, message=message)


def _unwaived(entry: Entry, alarms: Sequence[Alarm]) -> Iterator[Alarm]:
    waived = {waiver.check for waiver in entry.waivers}
    raised = {alarm.check for alarm in alarms}
    yield from (alarm for alarm in alarms if alarm.check not in waived)
    for waiver in entry.waivers:
        fault = ""
        if waiver.check not in CHECKS:
            fault = f"there is no check “{waiver.check}” to waive"
        elif not waiver.reason:
            fault = f"the waiver of “{waiver.check}” has no reason"
        elif waiver.check not in raised:
            fault = f"the waiver of “{waiver.check}” is not needed any more"
        if fault:
            yield Alarm(check="waiver", key=entry.key, line=entry.line, message=fault)
