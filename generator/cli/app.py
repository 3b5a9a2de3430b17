"""The program itself, before any command: its name, its options, its help."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from generator import __version__
from generator.cli.settings import Settings
from generator.console import results

app = typer.Typer(
    name="briefings",
    rich_markup_mode="rich",
    context_settings={"help_option_names": ["-h", "--help"]},
    pretty_exceptions_enable=False,
)


def _show_version(wanted: bool) -> None:
    if wanted:
        results().print(f"briefings {__version__}")
        raise typer.Exit


@app.callback(
    epilog="""To read the site here: [bold]briefings serve[/bold]. For a web server:
[bold]briefings build[/bold]. For a folder without a network: [bold]briefings bundle[/bold].

Exit codes: 0 fine, 1 problems, 2 wrong usage, 130 interrupted."""
)
def briefings(
    context: typer.Context,
    project: Annotated[
        Path | None,
        typer.Option(metavar="DIR", help="The folder with mkdocs.yml; found upward if not given."),
    ] = None,
    debug: Annotated[
        bool, typer.Option("--debug", metavar="", help="Show where an unexpected fault arose.")
    ] = False,
    _version: Annotated[
        bool,
        typer.Option(
            "--version", metavar="", is_eager=True, callback=_show_version, help="Show the version."
        ),
    ] = False,
) -> None:
    """Turn raw captures of web pages into a searchable briefing site."""
    context.obj = Settings(folder=project, debug=debug)
