"""The commands that exchange translations with other tools."""

from __future__ import annotations

import os
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from generator.cli.app import app
from generator.cli.settings import FINE, settings_of
from generator.console import harmless, progress, show_problems, show_translations, talk

if TYPE_CHECKING:
    from rich.console import Console

    from generator.translate.pairs import Outcome
    from generator.translations import Work

memory = typer.Typer(help="Exchange translations with other tools, as TMX.")
app.add_typer(memory, name="memory")

Names = Annotated[
    list[str] | None,
    typer.Argument(metavar="NAME…", help="Captures, as in seeds/ or by address; all if none."),
]


@memory.command(
    "export",
    epilog="""Examples:

  briefings memory export --out memory.tmx
  briefings memory export 003_example --out memory.tmx""",
)
def export_memory(
    context: typer.Context,
    out: Annotated[Path, typer.Option("--out", metavar="FILE.tmx", help="The file to write.")],
    names: Names = None,
) -> int:
    """Write the reviewed translations as a translation memory (TMX 1.4b).

    Trados, memoQ, OmegaT, Weblate and others read it. Drafts are left out.
    """
    from generator.collect import TARGET_LANGUAGE
    from generator.translate.pairs import reviewed_pairs
    from generator.translate.tmx import format_tmx
    from generator.translations import replace_file

    console = talk()
    works = _planned(context, console, names)
    pairs = dict.fromkeys(
        pair for work in works for pair in reviewed_pairs(work.file, work.language, TARGET_LANGUAGE)
    )
    replace_file(out, format_tmx(pairs))
    console.print(harmless(f"{out}: {len(pairs)} reviewed translations"))
    return FINE


@memory.command(
    "import",
    epilog="""Examples:

  briefings memory import memory.tmx --dry-run
  briefings memory import memory.tmx
  briefings memory import checked.tmx --reviewed-by 'J. Doe'""",
)
def import_memory(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE.tmx", help="A memory of another tool.")],
    names: Names = None,
    reviewed_by: Annotated[
        str,
        typer.Option(
            "--reviewed-by", metavar="NAME", help="Who has checked them; drafts if not given."
        ),
    ] = "",
    dry_run: Annotated[
        bool, typer.Option("--dry-run", metavar="", help="Only say what would be done.")
    ] = False,
) -> int:
    """Fill untranslated pieces of text from a translation memory (TMX), as drafts.

    A piece is filled if the memory has its very words; no translation that is there is touched.
    """
    from generator.cli.clock import this_day
    from generator.collect import TARGET_LANGUAGE
    from generator.translate.pairs import Origin, with_pairs
    from generator.translate.tmx import parse_tmx
    from generator.translations import with_file, write
    from generator.xml_files import read_bounded

    pairs = parse_tmx(str(file), read_bounded(file), TARGET_LANGUAGE)
    console = talk()
    day = this_day(os.environ).isoformat()
    origin = Origin(name=file.name, day=day, reviewer=reviewed_by.strip())
    works: list[Work] = []
    outcomes: Counter[Outcome] = Counter()
    for work in _planned(context, console, names):
        filled, counts = with_pairs(work.file, work.language, pairs, origin)
        works.append(with_file(work, filled))
        outcomes.update(counts)
    for work in works:
        if work.changed and not dry_run:
            write(work.path, work.file)
    show_translations(console, works, dry_run=dry_run)
    _show_outcomes(console, len(pairs), outcomes, dry_run=dry_run)
    return FINE


def _planned(context: typer.Context, console: Console, names: list[str] | None) -> tuple[Work, ...]:
    from generator.collect import collect
    from generator.translations import plan

    project = settings_of(context).project()
    with progress(console) as listen:
        collection = collect(project, project.seeds, listen)
    show_problems(console, collection.left_out(), "left out", "bold yellow")
    return plan(project, collection, names or ())


def _show_outcomes(
    console: Console, pairs: int, outcomes: Counter[Outcome], *, dry_run: bool
) -> None:
    from generator.translate.pairs import Outcome

    told = [
        f"{outcomes[outcome]} {outcome.value}"
        for outcome in Outcome
        if outcome is not Outcome.CELLS or outcomes[outcome]
    ]
    ending = "; nothing was written" if dry_run else ""
    console.print(f"{pairs} pairs read; pieces of text: {', '.join(told)}{ending}")
