"""One function a command: it parses, calls, prints and returns the exit code."""

from __future__ import annotations

import json
import os
import time
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from generator import __version__
from generator.build import bundle as bundles
from generator.build import serve as previews
from generator.build.site import Wishes, build_site, generated_files
from generator.build.tree import generate as write_generated
from generator.changes import compare, to_json, to_markdown
from generator.check import check as find_problems
from generator.cleaned import Cleaned, clean_captures, to_diff, to_jsonl, to_text
from generator.cleaned import to_json as cleaned_to_json
from generator.cli.settings import (
    FINE,
    PROBLEMS,
    ChangesFormat,
    CheckFormat,
    CleanFormat,
    SeedsOption,
    Settings,
    StrictOption,
)
from generator.collect import Collection, collect
from generator.console import (
    nearby,
    progress,
    results,
    show,
    show_problems,
    show_summary,
    talk,
)
from generator.editorial import load_editorial
from generator.errors import BriefingError, Problem
from generator.model import Outlet

app = typer.Typer(
    name="briefings",
    rich_markup_mode="rich",
    context_settings={"help_option_names": ["-h", "--help"]},
    no_args_is_help=True,
    pretty_exceptions_enable=False,
)


def _show_version(wanted: bool) -> None:
    if wanted:
        results().print(f"briefings {__version__}")
        raise typer.Exit


@app.callback(epilog="Start with: [bold]briefings build[/bold], then open site/index.html.")
def briefings(
    context: typer.Context,
    project: Annotated[
        Path | None,
        typer.Option(metavar="DIR", help="The folder with mkdocs.yml; found upward if not given."),
    ] = None,
    debug: Annotated[
        bool, typer.Option("--debug", help="Show where an unexpected fault arose.")
    ] = False,
    _version: Annotated[
        bool,
        typer.Option("--version", is_eager=True, callback=_show_version, help="Show the version."),
    ] = False,
) -> None:
    """Turn raw captures of web pages into a searchable briefing site."""
    context.obj = Settings(folder=project, debug=debug)


@app.command(
    epilog="""Examples:

  briefings build
  briefings build --offline --site /tmp/preview
  briefings build --strict          as a check before publishing"""
)
def build(
    context: typer.Context,
    seeds: SeedsOption = None,
    site: Annotated[
        Path | None,
        typer.Option(metavar="DIR", help="Where the site goes; site/ if not given."),
    ] = None,
    offline: Annotated[
        bool, typer.Option("--offline", help="For reading from a folder, without a server.")
    ] = False,
    strict: StrictOption = False,
) -> int:
    """Build the site, then replace the old one in one step.

    A seed that cannot be read is named and left out. If the build fails, the old site stays.
    """
    project = _settings(context).project()
    target = site or project.site
    console = talk()
    started = time.monotonic()
    with progress(console) as listen:
        collection = collect(project, seeds or project.seeds, listen)
        wishes = Wishes(offline=offline, strict=strict)
        problems = build_site(project, collection, target, wishes, listen)
    _report(console, collection, problems, started, f"built {target}{os.sep}")
    return FINE


@app.command(
    epilog="""Examples:

  briefings serve
  briefings serve --port 9000"""
)
def serve(
    context: typer.Context,
    seeds: SeedsOption = None,
    port: Annotated[
        int | None,
        typer.Option(
            min=1, max=65535, metavar="PORT", help="8000, or the next free one, if not given."
        ),
    ] = None,
) -> int:
    """Preview the site on this computer and follow changes until Ctrl-C.

    Seeds, editorial files, translations, docs, overrides and mkdocs.yml are watched.
    """
    project = _settings(context).project()
    source = seeds or project.seeds
    console = talk()
    console.print("building the first time")

    def tell(collection: Collection | None, problems: tuple[Problem, ...]) -> None:
        if collection is None:
            show_problems(console, problems, "error", "bold red")
            console.print("not rebuilt; the pages shown are the old ones")
            return
        _show_left_out(console, collection, problems)
        console.print(f"built {collection.counts.briefings} briefings")

    try:
        previews.serve(
            project,
            source,
            previews.free_port(port),
            tell=tell,
            ready=lambda address: console.print(f"serving on {address} (Ctrl-C ends)"),
        )
    except KeyboardInterrupt:
        console.print("stopped")
    return FINE


@app.command(
    epilog="""Examples:

  briefings generate
  mkdocs serve"""
)
def generate(context: typer.Context, seeds: SeedsOption = None) -> int:
    """Write only the Markdown into docs/, so that plain `mkdocs serve` and `mkdocs build` work.

    Hand-written pages are never touched; what an earlier run wrote is replaced or removed.
    """
    project = _settings(context).project()
    console = talk()
    started = time.monotonic()
    with progress(console) as listen:
        collection = collect(project, seeds or project.seeds, listen)
        write_generated(project.docs, generated_files(collection))
    _report(console, collection, (), started, f"wrote {project.docs}{os.sep}")
    return FINE


@app.command(
    epilog="""Examples:

  briefings clean seeds/one.txt
  briefings clean seeds --format diff
  briefings clean seeds/*.txt --format jsonl | jq .title"""
)
def clean(
    context: typer.Context,
    paths: Annotated[
        list[Path], typer.Argument(metavar="FILE… or DIR", help="Captures, or folders of them.")
    ],
    format: Annotated[  # noqa: A002
        CleanFormat, typer.Option(help="json: one object, or a list of several.")
    ] = CleanFormat.TEXT,
) -> int:
    """Show how captures are cleaned, line by line: kind, kept or not, and why."""
    settings = _settings(context)
    outlets, problems = _outlets(settings)
    captures: list[Cleaned] = []
    for outcome in clean_captures(paths, outlets):
        if not isinstance(outcome, Cleaned):
            problems += outcome
        elif format is CleanFormat.JSON:
            captures.append(outcome)
        else:
            _print_cleaned(outcome, format)
    if format is CleanFormat.JSON and (captures or not problems):
        typer.echo(cleaned_to_json(captures))
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
        CheckFormat, typer.Option(help="json: a list of objects.")
    ] = CheckFormat.TEXT,
) -> int:
    """Name every problem in seeds, sidecars, editorial files and translations."""
    project = _settings(context).project()
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

  briefings bundle --out briefings.zip"""
)
def bundle(
    context: typer.Context,
    out: Annotated[Path, typer.Option(metavar="FILE.zip", help="Where the zip goes.")],
    seeds: SeedsOption = None,
    strict: StrictOption = False,
) -> int:
    """Pack the whole site into one zip that works from a folder, without network."""
    project = _settings(context).project()
    console = talk()
    started = time.monotonic()
    with progress(console) as listen:
        collection = collect(project, seeds or project.seeds, listen)
        problems = bundles.bundle(project, collection, out, strict=strict, listen=listen)
    size = out.stat().st_size / 1_000_000
    _report(console, collection, problems, started, f"packed {out} ({size:.1f} MB)")
    return FINE


@app.command(
    epilog="""Examples:

  briefings changes site-of-main site
  briefings changes old new --format json"""
)
def changes(
    old: Annotated[Path, typer.Argument(metavar="OLD", help="A built site.")],
    new: Annotated[Path, typer.Argument(metavar="NEW", help="A later one.")],
    format: Annotated[ChangesFormat, typer.Option()] = ChangesFormat.MARKDOWN,  # noqa: A002
) -> int:
    """Report what changed between two built sites, in an editor's terms."""
    found = compare(old, new)
    text = to_json(found) if format is ChangesFormat.JSON else to_markdown(found)
    typer.echo(text.rstrip("\n"))
    return FINE


# --------------------------------------------------------------- shared


def _settings(context: typer.Context) -> Settings:
    return context.obj if isinstance(context.obj, Settings) else Settings()


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


def _print_cleaned(cleaned: Cleaned, format: CleanFormat) -> None:  # noqa: A002
    if format is CleanFormat.JSONL:
        typer.echo(to_jsonl(cleaned))
        return
    console = results()
    for line in to_diff(cleaned) if format is CleanFormat.DIFF else to_text(cleaned):
        show(console, line)


def _report(
    console: Console,
    collection: Collection,
    problems: tuple[Problem, ...],
    started: float,
    target: str,
) -> None:
    _show_left_out(console, collection, problems)
    show_summary(console, collection.counts, time.monotonic() - started, target)


def _show_left_out(console: Console, collection: Collection, problems: tuple[Problem, ...]) -> None:
    left_out = [skipped.problem for skipped in collection.skipped]
    show_problems(console, left_out, "left out", "bold yellow")
    show_problems(console, problems, "warning", "yellow")
