"""The command that works on translation files."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated

import typer

from generator.cli.app import app
from generator.cli.settings import FINE, SeedsOption, settings_of
from generator.console import (
    harmless,
    progress,
    results,
    show_problems,
    show_suggestions,
    show_translations,
    talk,
)
from generator.errors import BriefingError, Problem
from generator.providers.names import ProviderName

PROVIDER = "Drafts by a machine"


@app.command(
    epilog="""Examples:

  briefings translate                      bring the files up to date with the captures
  briefings translate 003_example --dry-run
  briefings translate --suggest            also show translations of similar texts
  briefings translate --provider deepl --dry-run --price 20
  briefings translate --provider openai --endpoint http://localhost:11434/v1 --model gemma3
  briefings translate --provider opus --model 'models/opus-mt-{language}-en' --limit 50

A provider needs its extra: pip install --editable '.\\[openai]', '.\\[deepl]' or '.\\[opus]'.
From the environment: OPENAI_API_KEY, OPENAI_BASE_URL, OPENAI_MODEL; DEEPL_AUTH_KEY,
DEEPL_SERVER_URL; OPUS_MODEL. Keys come from there alone and are never shown.

Exit code 1 if a draft was refused (wrong numbers, cells missing, no English) and a segment is
still missing. Run it again to go on: what is done is saved after each reply."""
)
def translate(  # noqa: PLR0913, PLR0917 - each is an option
    context: typer.Context,
    names: Annotated[
        list[str] | None,
        typer.Argument(metavar="NAME…", help="Captures, as in seeds/ or by address; all if none."),
    ] = None,
    seeds: SeedsOption = None,
    dry_run: Annotated[
        bool,
        typer.Option("--dry-run", metavar="", help="Only say what would be done; send nothing."),
    ] = False,
    suggest: Annotated[
        bool,
        typer.Option(
            "--suggest", metavar="", help="Show translations of texts similar to untranslated ones."
        ),
    ] = False,
    provider: Annotated[
        ProviderName | None,
        typer.Option(
            rich_help_panel=PROVIDER,
            help="Fill what is missing with drafts of: an OpenAI-compatible endpoint (ollama,"
            " vLLM, llama.cpp or a hosted one), DeepL, or a local OPUS-MT model.",
        ),
    ] = None,
    model: Annotated[
        str,
        typer.Option(
            metavar="MODEL",
            rich_help_panel=PROVIDER,
            help="openai: its name; deepl: its kind of model; opus: a folder, in which"
            " {language} stands for ko, zh or ja.",
        ),
    ] = "",
    endpoint: Annotated[
        str,
        typer.Option(metavar="URL", rich_help_panel=PROVIDER, help="openai: up to /v1."),
    ] = "",
    limit: Annotated[
        int | None,
        typer.Option(
            min=1, metavar="N", rich_help_panel=PROVIDER, help="At most so many segments."
        ),
    ] = None,
    timeout: Annotated[
        float,
        typer.Option(
            min=1, metavar="SECONDS", rich_help_panel=PROVIDER, help="For one answer of openai."
        ),
    ] = 120,
    price: Annotated[
        float | None,
        typer.Option(
            min=0,
            metavar="AMOUNT",
            rich_help_panel=PROVIDER,
            help="Of a million tokens (openai) or characters (deepl), to be told the cost.",
        ),
    ] = None,
    price_output: Annotated[
        float | None,
        typer.Option(
            min=0,
            metavar="AMOUNT",
            rich_help_panel=PROVIDER,
            help="Of a million tokens that come back, if that is another.",
        ),
    ] = None,
) -> int:
    """Bring translations/en/NAME.po up to date with the captures; let a machine draft the rest.

    A new piece of text gets an empty entry, or a draft if the very text is translated and
    reviewed elsewhere. A changed one takes over its earlier translation, marked for review; a
    translation whose text is gone is kept at the file's end.

    With --provider, a machine drafts what is still missing. It gets the text as data, the terms
    of the termbase that stand in it and reviewed translations of similar texts. Its drafts are
    marked as such and as not reviewed. Nothing is ever translated while the site is built.
    """
    from generator.collect import collect
    from generator.translations import plan, write

    project = settings_of(context).project()
    if seeds and not dry_run and not project.owns(seeds):
        raise BriefingError(_of_a_trial(seeds))
    console = talk()
    with progress(console) as listen:
        collection = collect(project, seeds or project.seeds, listen)
    show_problems(console, collection.left_out(), "left out", "bold yellow")
    works = plan(project, collection, names or (), suggest=suggest)
    if provider:
        from generator.cli.drafts import Prices, before, make_drafts
        from generator.drafting.planning import plan_drafts
        from generator.drafting.work import reviewed_entries
        from generator.providers.interface import Setup
        from generator.providers.loading import completed

        drafts = plan_drafts(works, reviewed_entries(project), collection.editorial.terms, limit)
        prices = Prices(input=price, output=price_output)
        for line in before(drafts, provider, prices):
            console.print(harmless(line))
        if dry_run:
            return FINE
        given = Setup(model=model, endpoint=endpoint, timeout=timeout, glossary=drafts.glossary)
        setup = completed(provider, given, os.environ)
        return make_drafts(console, drafts, provider, setup, prices)
    for work in works:
        if work.changed and not dry_run:
            write(work.path, work.file)
    show_translations(console, works, dry_run=dry_run)
    show_suggestions(results(), works)
    return FINE


def _of_a_trial(seeds: Path) -> Problem:
    return Problem(
        path=str(seeds),
        message="is not the project’s own folder of captures, whose translations would be changed",
        hint="add --dry-run to see what there is to translate, or add the captures to the project",
    )
