"""What `briefings clean` does: find the captures, clean them, print them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import typer

from generator.cli.settings import CleanFormat, Settings
from generator.console import quiet_progress, results, show, talk
from generator.editorial import load_outlets
from generator.errors import BriefingError, Problem
from generator.model import Outlet
from generator.seeds import find_captures
from generator.sharing import Found, clean_to_jsonl


def show_captures(
    paths: Sequence[Path],
    settings: Settings,
    format: CleanFormat,  # noqa: A002
) -> tuple[Problem, ...]:
    """Print the captures of the paths, cleaned; what stood in the way."""
    outlets, problems = _outlets(settings)
    found = find_captures(paths)
    if format is CleanFormat.JSONL:
        return problems + _show_jsonl(found, outlets)
    return problems + _show_cleaned(found, outlets, format)


def _outlets(settings: Settings) -> tuple[tuple[Outlet, ...], tuple[Problem, ...]]:
    """The project's outlets; none outside a project, where cleaning works as well."""
    try:
        project = settings.project()
    except BriefingError as error:
        return (), error.problems if settings.folder else ()
    try:
        return load_outlets(project.editorial), ()
    except BriefingError as error:
        return (), error.problems


def _show_jsonl(captures: Sequence[Found], outlets: Sequence[Outlet]) -> tuple[Problem, ...]:
    """Print a line for each capture as soon as it is cleaned; what could not be read."""
    problems: list[Problem] = []
    with quiet_progress(talk()) as listen:
        for outcome in clean_to_jsonl(captures, outlets, listen):
            if isinstance(outcome, str):
                typer.echo(outcome)
            else:
                problems.extend(outcome)
    return tuple(problems)


def _show_cleaned(
    captures: Sequence[Found],
    outlets: Sequence[Outlet],
    format: CleanFormat,  # noqa: A002
) -> tuple[Problem, ...]:
    """Print the captures for people, or all as one piece of JSON; what could not be read."""
    from generator.cleaned import Cleaned, clean_captures, to_json
    from generator.showing import to_diff, to_text

    problems: list[Problem] = []
    gathered: list[Cleaned] = []
    console = results()
    for outcome in clean_captures(captures, outlets):
        if not isinstance(outcome, Cleaned):
            problems.extend(outcome)
        elif format is CleanFormat.JSON:
            gathered.append(outcome)
        else:
            for line in to_diff(outcome) if format is CleanFormat.DIFF else to_text(outcome):
                show(console, line)
    if format is CleanFormat.JSON and (gathered or not problems):
        typer.echo(to_json(gathered))
    return tuple(problems)
