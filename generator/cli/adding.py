"""The command that takes a new capture in."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from generator.cli.app import app
from generator.cli.settings import FINE, SeedsOption, settings_of
from generator.console import show_intake, talk

if TYPE_CHECKING:
    from generator.add.intake import Arrival


@app.command(
    epilog="""Examples:

  briefings add ~/Downloads/page.html --headline "US widens its China curbs to AI"
  briefings add notes/report.txt --name ministry-report --dry-run
  briefings add https://example.org/news/1

Nothing is fetched unless you give an address, and then only that page (and the site's
robots.txt): no pictures, no scripts, through no proxy, with no cookies. What a site does
not want fetched by programs, save in a browser (File, Save page as) and add as a file."""
)
def add(  # noqa: PLR0913, PLR0917
    context: typer.Context,
    source: Annotated[
        str, typer.Argument(metavar="FILE|URL", help="A saved page or text, or a web address.")
    ],
    headline: Annotated[
        str, typer.Option(metavar="TEXT", help="The English headline, if you have one: a draft.")
    ] = "",
    name: Annotated[
        str, typer.Option(metavar="NAME", help="Of the new files; made from the headline if none.")
    ] = "",
    seeds: SeedsOption = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", metavar="", help="Only show what would be written.")
    ] = False,
    timeout: Annotated[
        float, typer.Option(metavar="SECONDS", min=0.1, help="For fetching an address.")
    ] = 30,
    max_size: Annotated[
        float, typer.Option(metavar="MB", min=0.001, help="The largest page to fetch.")
    ] = 10,
    allow_private: Annotated[
        bool,
        typer.Option(
            "--allow-private", metavar="", help="Fetch from this computer or a private network too."
        ),
    ] = False,
) -> int:
    """Take a new capture in: copy it to seeds/, with a sidecar to complete beside it.

    The sidecar, NAME.yml, says in comments what was found in the capture and where: title,
    outlet, author, date, language. translations/en/NAME.po gets an empty entry for each piece
    of text. Nothing that exists is ever written over; a capture that is there already is
    refused. With --seeds, a trial on another folder, there is no translation file.
    """
    from generator.add.intake import Wishes, take_in
    from generator.add.placing import place

    project = settings_of(context).project()
    folder = seeds or project.seeds
    arrival = _arrived(source, timeout, max_size, allow_private=allow_private)
    wishes = Wishes(headline=" ".join(headline.split()), name=name)
    intake = take_in(project, folder, arrival, wishes)
    if not dry_run:
        place(intake.files)
    show_intake(talk(), intake, dry_run=dry_run)
    return FINE


def _arrived(source: str, timeout: float, max_size: float, *, allow_private: bool) -> Arrival:
    from generator.add.fetch import MEGABYTE, Limits, fetch
    from generator.add.intake import arrived_file, arrived_page

    if "://" not in source:
        return arrived_file(Path(source))
    limits = Limits(size=int(max_size * MEGABYTE), seconds=timeout, private=allow_private)
    today = datetime.now().astimezone().date()
    return arrived_page(source, fetch(source, limits), today)
