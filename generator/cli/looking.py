"""The commands that look and change nothing: one function each, which parses, calls, prints
and returns the exit code."""

from __future__ import annotations

import json
import os
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from generator.cli.app import app
from generator.cli.settings import (
    FINE,
    PROBLEMS,
    ChangesFormat,
    CheckFormat,
    CleanFormat,
    SeedsOption,
    settings_of,
)
from generator.console import nearby, results, show_problems, talk


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
    from generator.cli.cleaning import show_captures

    problems = show_captures(paths, settings_of(context), format)
    show_problems(talk(), problems, "error", "bold red")
    return PROBLEMS if problems else FINE


@app.command(
    epilog="""Examples:

  briefings check
  briefings check --suggest
  briefings check --format json | jq '.[].path'"""
)
def check(
    context: typer.Context,
    seeds: SeedsOption = None,
    format: Annotated[  # noqa: A002
        CheckFormat, typer.Option(help="text: a line each; json: a list of objects.")
    ] = CheckFormat.TEXT,
    suggest: Annotated[
        bool,
        typer.Option(
            "--suggest", help="Then list likely contradictions, for editorial/topics.yml."
        ),
    ] = False,
) -> int:
    """Name every problem in seeds, sidecars, editorial files and translations.

    One line each: the file, the place in it, what is wrong and what to do. Nothing is built.
    Exit code 1 if there is any. A missing English headline is no problem here: the page shows
    it as missing, `build` counts it, and only `build --strict` fails for it. What is suggested
    is no problem either.
    """
    from generator.check import check as look
    from generator.cli.clock import this_day
    from generator.cli.suggesting import as_data, candidates_of, number_of, show_candidates

    project = settings_of(context).project()
    checked = look(project, seeds or project.seeds, this_day(os.environ))
    problems = [nearby(problem) for problem in checked.problems]
    found = candidates_of(checked) if suggest else ()
    if format is CheckFormat.JSON:
        named = [asdict(problem) for problem in problems]
        data = {"problems": named, "candidates": as_data(found or ())} if suggest else named
        typer.echo(json.dumps(data, ensure_ascii=False, indent=2))
    else:
        show_problems(results(), problems)
        show_candidates(found or ())
    talk().print(f"{len(problems) or 'no'} {'problem' if len(problems) == 1 else 'problems'}")
    if suggest:
        talk().print(number_of(found))
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

    Briefings added, removed and moved, quotes broken and mended, headlines, translations, lines
    newly kept and dropped with the rule, topics joined and left, addresses lost, size.
    """
    from generator.changes import compare, to_json, to_markdown

    found = compare(old, new)
    text = to_json(found) if format is ChangesFormat.JSON else to_markdown(found)
    typer.echo(text.rstrip("\n"))
    return FINE
