"""Translation files held against their captures and the termbase, as a reviewer would."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from generator.annotate import naming_of
from generator.collect import TARGET_LANGUAGE
from generator.errors import BriefingError, Problem
from generator.model import Briefing, Editorial
from generator.project import Project
from generator.translate.checks import Alarm, check_files
from generator.translate.entries import TranslationFile
from generator.translate.memory import load_memory, memory_path


def translation_problems(
    project: Project, briefings: Sequence[Briefing], editorial: Editorial
) -> tuple[Problem, ...]:
    """What is wrong in the translation files of these briefings, by file and line. Of a file
    that cannot be read nothing is said here."""
    files: dict[str, TranslationFile] = {}
    languages: dict[str, str] = {}
    for path, file, briefing in _files(project, briefings):
        files[path] = file
        languages[path] = briefing.metadata.language.value
    alarms = check_files(files, languages, naming_of(editorial.terms))
    return tuple(_problem(path, alarm) for path, alarm in alarms)


def outdated_translations(project: Project, briefings: Sequence[Briefing]) -> Iterator[Problem]:
    """A problem for each translation file of these briefings that lacks pieces of their text."""
    for path, file, briefing in _files(project, briefings):
        yield from _outdated(path, file, briefing)


def _files(
    project: Project, briefings: Iterable[Briefing]
) -> Iterator[tuple[str, TranslationFile, Briefing]]:
    """The path and what the file says, for each that can be read and says anything."""
    folder = project.translations / TARGET_LANGUAGE
    for briefing in briefings:
        try:
            file = load_memory(folder, briefing.seed.path.stem).file
        except BriefingError:
            continue
        if file.entries:
            yield str(memory_path(folder, briefing.seed.path.stem)), file, briefing


def stray_translations(project: Project, seeds: Iterable[Path]) -> Iterator[Problem]:
    """A problem for each translation file whose capture was taken away or has another name."""
    known = {path.stem for path in seeds}
    for path in sorted((project.translations / TARGET_LANGUAGE).glob("*.po")):
        if path.stem not in known:
            yield Problem(
                path=str(path),
                message="there is no capture of this name, so no page shows these translations",
                hint="name it like its capture, or take it away",
            )


def _outdated(path: str, file: TranslationFile, briefing: Briefing) -> Iterator[Problem]:
    known = {entry.key for entry in file.entries}
    new = [each for each in briefing.text.segments if each.segment.key not in known]
    if new:
        pieces = "a piece" if len(new) == 1 else f"{len(new)} pieces"
        yield Problem(
            path=path,
            message=f"knows nothing of {pieces} of the capture’s text",
            hint=f"run `briefings translate {briefing.seed.path.stem}`",
        )


def _problem(path: str, alarm: Alarm) -> Problem:
    return Problem(
        path=path,
        where=f"line {alarm.line}",
        message=f"{alarm.severity.value}, {alarm.check}: {alarm.message}",
        hint=_way_out(alarm),
    )


def _way_out(alarm: Alarm) -> str:
    if alarm.check == "waiver":
        return "write `# waived: CHECK: REASON`, or take it out"
    return f"mend it, or add above the entry `# waived: {alarm.check}: REASON`"
