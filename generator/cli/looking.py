"""The commands that look and change nothing: one function each, which parses, calls, prints
and returns the exit code."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from generator.changes import compare, to_markdown
from generator.changes import to_json as changes_to_json
from generator.check import check as find_problems
from generator.cleaned import (
    Cleaned,
    Found,
    clean_captures,
    find_captures,
    to_diff,
    to_json,
    to_text,
)
from generator.cli.app import app
from generator.cli.settings import (
    FINE,
    PROBLEMS,
    ChangesFormat,
    CheckFormat,
    CleanFormat,
    SeedsOption,
    Settings,
    settings_of,
)
from generator.console import nearby, quiet_progress, results, show, show_problems, talk
from generator.editorial import load_editorial
from generator.errors import BriefingError, Problem
from generator.model import Outlet
from generator.sharing import clean_to_jsonl


@app.command(
    epilog="""Examples:

  briefings clean seeds/one.txt
  briefings clean seeds --format diff
  briefings clean seeds/*.txt --format jsonl | jq .title"""
)
def clean(
    context: typer.Context,
    paths: Annotated[
        list[Path],
        typer.Argument(metavar="FILE|DIR", readable=False, help="Captures, or folders of them."),
    ],
    format: Annotated[  # noqa: A002
        CleanFormat,
        typer.Option(
            help="text: every line with its kind and rule; diff: what is dropped and why;"
            " json: one object, or a list of several; jsonl: one object a line."
        ),
    ] = CleanFormat.TEXT,
) -> int:
    """Show how captures are cleaned, line by line: kind, kept or not, and why.

    They may lie anywhere, in a project or not; a sidecar beside one counts. What cannot be
    read is named, the others are shown all the same, and the exit code is 1.
    """
    settings = settings_of(context)
    outlets, problems = _outlets(settings)
    found = find_captures(paths)
    show_captures = _show_jsonl if format is CleanFormat.JSONL else _show_cleaned
    problems += show_captures(found, outlets, format)
    show_problems(talk(), problems, "error", "bold red")
    return PROBLEMS if problems else FINE


@app.command(
    epilog="""Examples:

  briefings check
  briefings check --format json | jq '.[].path'"""
)
def check(
    context: typer.Context,
    seeds: SeedsOption = None,
    format: Annotated[  # noqa: A002
        CheckFormat, typer.Option(help="text: a line each; json: a list of objects.")
    ] = CheckFormat.TEXT,
) -> int:
    """Name every problem in seeds, sidecars, editorial files and translations.

    One line each: the file, the place in it, what is wrong and what to do. Nothing is built.
    Exit code 1 if there is any.
    """
    project = settings_of(context).project()
    problems = [nearby(problem) for problem in find_problems(project, seeds or project.seeds)]
    if format is CheckFormat.JSON:
        typer.echo(
            json.dumps([asdict(problem) for problem in problems], ensure_ascii=False, indent=2)
        )
    else:
        show_problems(results(), problems)
    talk().print(f"{len(problems) or 'no'} {'problem' if len(problems) == 1 else 'problems'}")
    return PROBLEMS if problems else FINE


@app.command(
    epilog="""Examples:

  briefings changes site-of-main site
  briefings changes old new --format json"""
)
def changes(
    old: Annotated[Path, typer.Argument(metavar="OLD", help="A built site.")],
    new: Annotated[Path, typer.Argument(metavar="NEW", help="A later one.")],
    format: Annotated[  # noqa: A002
        ChangesFormat, typer.Option(help="markdown: for a pull request; json: for programs.")
    ] = ChangesFormat.MARKDOWN,
) -> int:
    """Report what changed between two built sites, in an editor's terms.

    Briefings added and removed, headlines, lines newly kept and dropped with the rule, topics
    joined and left, addresses lost, size.
    """
    found = compare(old, new)
    text = changes_to_json(found) if format is ChangesFormat.JSON else to_markdown(found)
    typer.echo(text.rstrip("\n"))
    return FINE


def _outlets(settings: Settings) -> tuple[tuple[Outlet, ...], tuple[Problem, ...]]:
    """The project's outlets; none outside a project, where cleaning works as well."""
    try:
        project = settings.project()
    except BriefingError as error:
        return (), error.problems if settings.folder else ()
    try:
        return load_editorial(project.editorial).outlets, ()
    except BriefingError as error:
        return (), error.problems


def _show_jsonl(
    captures: Sequence[Found], outlets: Sequence[Outlet], _format: CleanFormat
) -> tuple[Problem, ...]:
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
