"""The commands that exchange the termbase with other tools."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from generator.cli.app import app
from generator.cli.settings import FINE, SeedsOption, TbxEdition, settings_of
from generator.console import harmless, results, talk

terms = typer.Typer(help="Exchange the termbase with other tools, as TBX.")
app.add_typer(terms, name="terms")


@terms.command(
    "export",
    epilog="""Examples:

  briefings terms export --out terms.tbx
  briefings terms export --out terms.tbx --edition 2008     for OmegaT and Weblate""",
)
def export_terms(
    context: typer.Context,
    out: Annotated[Path, typer.Option("--out", metavar="FILE.tbx", help="The file to write.")],
    edition: Annotated[
        TbxEdition, typer.Option(help="Of ISO 30042; 2008: for tools that can't read 2019.")
    ] = TbxEdition.E2019,
) -> int:
    """Write editorial/terms.yml as a termbase in TBX-Basic (ISO 30042).

    Standard forms that bind translations are marked as preferred, forbidden variants as
    deprecated.
    """
    from generator.editorial import load_editorial
    from generator.editorial.tbx import Edition, format_tbx
    from generator.translations import replace_file

    known = load_editorial(settings_of(context).project().editorial).terms
    replace_file(out, format_tbx(known, Edition(edition.value)))
    talk().print(harmless(f"{out}: {len(known)} concepts"))
    return FINE


@terms.command(
    "import",
    epilog="""Examples:

  briefings terms import glossary.tbx                             show what is new
  briefings terms import glossary.tbx >> editorial/terms.yml      take it over""",
)
def import_terms(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE.tbx", help="A termbase of another tool.")],
) -> int:
    """Propose entries for editorial/terms.yml from a termbase in TBX (ISO 30042).

    The proposal goes to stdout: concepts of which the termbase has no form yet and, as comments,
    forms that its own entries lack and concepts that share a form with one. No file is changed.
    """
    from generator.editorial import load_editorial
    from generator.editorial.proposal import format_proposal, propose
    from generator.editorial.tbx import parse_tbx
    from generator.xml_files import read_bounded

    editorial = load_editorial(settings_of(context).project().editorial)
    proposal = propose(parse_tbx(str(file), read_bounded(file)), editorial)
    typer.echo(format_proposal(proposal, file.name), nl=False)
    talk().print(
        f"{len(proposal.entries)} new, {len(proposal.doubtful)} to decide upon,"
        f" {len(proposal.known)} known, {len(proposal.without_english)} without an English form"
    )
    return FINE


@terms.command(
    "suggest",
    epilog="""Example:

  briefings terms suggest""",
)
def suggest_terms(context: typer.Context, seeds: SeedsOption = None) -> int:
    """Name likely names of the captures that the termbase lacks.

    A word that the text itself gives in Latin letters or Chinese characters, in brackets, is
    one. A line each: the capture, its line, the word, what stands in the brackets.
    """
    from generator.annotate import unlisted_names
    from generator.collect import collect

    project = settings_of(context).project()
    collection = collect(project, seeds or project.seeds)
    for briefing in collection.briefings:
        for found in unlisted_names(briefing.document, collection.editorial.terms):
            place = f"{briefing.seed.path}: line {found.line}"
            results().print(harmless(f"{place}: {found.name} ({found.gloss})"))
    return FINE
