"""The commands that build: one function each, which parses, calls, prints and returns the
exit code."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console

from generator.cli.app import app
from generator.cli.settings import FINE, SeedsOption, StrictOption, settings_of
from generator.console import harmless, progress, show_problems, show_summary, talk
from generator.errors import Problem

if TYPE_CHECKING:
    from generator.collect import Collection


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
        bool,
        typer.Option("--offline", metavar="", help="For reading from a folder, without a server."),
    ] = False,
    strict: StrictOption = False,
) -> int:
    """Build the site, then replace the old one in one step.

    A seed that cannot be read is named and left out. If the build fails, the old site stays.
    """
    from generator.build.site import Wishes, build_site
    from generator.collect import collect

    project = settings_of(context).project()
    target = site or project.site
    console = talk()
    started = time.monotonic()
    with progress(console) as listen:
        collection = collect(project, seeds or project.seeds, listen)
        wishes = Wishes(offline=offline, strict=strict)
        problems = build_site(project, collection, target, wishes, listen)
    _report(console, collection, problems, started, f"built {target}{os.sep}")
    console.print(harmless(_how_to_read(target, offline=offline)))
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

    Seeds, editorial files, translations, docs, overrides and mkdocs.yml are watched. The pages
    lie in a temporary folder; site/ stays as it is.
    """
    from generator.build import serve as previews

    project = settings_of(context).project()
    source = seeds or project.seeds
    console = talk()
    console.print("building the first time")

    def tell(collection: Collection | None, problems: tuple[Problem, ...]) -> None:
        if collection is None:
            show_problems(console, problems, "error", "bold red")
            console.print("not rebuilt; the pages shown are the old ones")
            return
        _show_left_out(console, collection, problems)
        console.print(f"built; briefings: {collection.counts.briefings}")

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
  mkdocs serve
  briefings generate --remove"""
)
def generate(
    context: typer.Context,
    seeds: SeedsOption = None,
    remove: Annotated[
        bool,
        typer.Option("--remove", metavar="", help="Only take away what an earlier run wrote."),
    ] = False,
) -> int:
    """Write only the Markdown into docs/, so that plain `mkdocs serve` and `mkdocs build` work.

    Hand-written pages are never touched; what an earlier run wrote is replaced or removed.
    """
    from generator.build.site import generated_files
    from generator.build.tree import generate as write_generated
    from generator.build.tree import remove_generated
    from generator.collect import collect

    project = settings_of(context).project()
    if remove:
        remove_generated(project.docs)
        return FINE
    console = talk()
    started = time.monotonic()
    with progress(console) as listen:
        collection = collect(project, seeds or project.seeds, listen)
        write_generated(project.docs, generated_files(collection))
    _report(console, collection, (), started, f"wrote {project.docs}{os.sep}")
    return FINE


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
    """Pack the whole site into one zip that works from a folder, without network.

    Unpack it and open index.html. An older zip of that name is replaced; any other file stays.
    """
    from generator.build import bundle as bundles
    from generator.collect import collect

    project = settings_of(context).project()
    console = talk()
    started = time.monotonic()
    with progress(console) as listen:
        collection = collect(project, seeds or project.seeds, listen)
        problems = bundles.bundle(project, collection, out, strict=strict, listen=listen)
    size = out.stat().st_size / 1_000_000
    _report(console, collection, problems, started, f"packed {out} ({size:.1f} MB)")
    return FINE


def _how_to_read(target: Path, *, offline: bool) -> str:
    if offline:
        return f"to read it: open {target / 'index.html'}"
    return "to read it here: briefings serve; as a folder: briefings bundle --out FILE.zip"


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
    show_problems(console, collection.left_out(), "left out", "bold yellow")
    show_problems(console, problems, "warning", "yellow")
