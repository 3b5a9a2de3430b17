"""The command that works on translation files."""

from __future__ import annotations

from typing import Annotated

import typer

from generator.cli.app import app
from generator.cli.settings import FINE, SeedsOption, settings_of
from generator.console import (
    progress,
    results,
    show_problems,
    show_suggestions,
    show_translations,
    talk,
)


@app.command(
    epilog="""Examples:

  briefings translate                      bring the files up to date with the captures
  briefings translate 003_example --dry-run
  briefings translate --suggest            also show translations of similar texts"""
)
def translate(
    context: typer.Context,
    names: Annotated[
        list[str] | None,
        typer.Argument(metavar="NAME…", help="Captures, as in seeds/ or by address; all if none."),
    ] = None,
    seeds: SeedsOption = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", metavar="", help="Only say what would be done.")
    ] = False,
    suggest: Annotated[
        bool,
        typer.Option(
            "--suggest", metavar="", help="Show translations of texts similar to untranslated ones."
        ),
    ] = False,
) -> int:
    """Bring translations/en/NAME.po up to date with the captures.

    A new piece of text gets an empty entry, or a draft if the very text is translated and
    reviewed elsewhere. A changed one takes over its earlier translation, marked for review; a
    translation whose text is gone is kept at the file's end. Nothing is ever translated while
    the site is built.
    """
    from generator.collect import collect
    from generator.translations import plan, write

    project = settings_of(context).project()
    console = talk()
    with progress(console) as listen:
        collection = collect(project, seeds or project.seeds, listen)
    show_problems(
        console, [skipped.problem for skipped in collection.skipped], "left out", "bold yellow"
    )
    works = plan(project, collection, names or (), suggest=suggest)
    for work in works:
        if work.changed and not dry_run:
            write(work.path, work.file)
    show_translations(console, works, dry_run=dry_run)
    show_suggestions(results(), works)
    return FINE
