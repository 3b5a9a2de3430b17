"""How well the search finds: the labelled queries of `queries.tsv` against the seeds' index.

    python -m tests.search.scores [--aside] [--all]

Prints for each kind of query how often the right page came first, among the first three,
and how often nothing was found. A third of the queries is kept aside: it is scored, but
nothing is tuned on it, and which of it go wrong is not shown.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser

from generator.collect import collect
from generator.project import Project
from generator.search import SMALL_SITE, search_index, search_pages
from tests.checkout import ROOT
from tests.search.matching import Engine, chromium, engine

QUERIES = Path(__file__).with_name("queries.tsv")
BLIND = Path(__file__).with_name("blind.tsv")
SECOND_BLIND = Path(__file__).with_name("blind2.tsv")
THIRD_BLIND = Path(__file__).with_name("blind3.tsv")
NOTHING = "-"
FIRST = 3


@dataclass(frozen=True, slots=True)
class Query:
    kind: str
    text: str
    pages: tuple[str, ...]
    """Slugs of briefings, and addresses of other pages (`topics/chips`), of which one should
    come first; none if nothing is right."""
    is_aside: bool


@dataclass(frozen=True, slots=True)
class Outcome:
    query: Query
    found: tuple[str, ...]
    """Addresses, best first."""

    @property
    def place(self) -> int | None:
        """Of the first right page, from 0."""
        right = {page if "/" in page else f"briefings/{page}" for page in self.query.pages}
        return next((at for at, page in enumerate(self.found) if page.rstrip("/") in right), None)

    @property
    def is_right(self) -> bool:
        return self.place == 0 if self.query.pages else not self.found


def read_queries(path: Path = QUERIES) -> tuple[Query, ...]:
    return tuple(_queries(path))


def _queries(path: Path) -> Iterator[Query]:
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        kind, text, pages, part = line.split("\t")
        slugs = () if pages == NOTHING else tuple(pages.split("|"))
        yield Query(kind, text, slugs, part == "aside")


def outcomes(searching: Engine, queries: Sequence[Query]) -> tuple[Outcome, ...]:
    return tuple(Outcome(query, tuple(searching.addresses(query.text))) for query in queries)


def seeds_outcomes(
    browser: Browser, queries: Sequence[Query], *, small_site: int = SMALL_SITE
) -> tuple[Outcome, ...]:
    project = Project(ROOT)
    collection = collect(project, project.seeds)
    pages = search_pages(collection.briefings, collection.editorial)
    index, parts = search_index(pages, collection.editorial, small_site)
    return outcomes(engine(browser, index, parts), queries)


def shares(found: Sequence[Outcome]) -> tuple[float, float, float]:
    """Right page first, right page among the first three, nothing found."""
    first = sum(outcome.place == 0 for outcome in found)
    among = sum(outcome.place is not None and outcome.place < FIRST for outcome in found)
    nothing = sum(not outcome.found for outcome in found)
    return first / len(found), among / len(found), nothing / len(found)


def table(found: Sequence[Outcome]) -> str:
    kinds = dict.fromkeys(outcome.query.kind for outcome in found)
    rows = [f"{'':<18}{'queries':>8}{'first':>8}{'in 3':>8}{'nothing':>9}"]
    for kind in kinds:
        own = [outcome for outcome in found if outcome.query.kind == kind]
        first, among, nothing = shares(own)
        rows.append(f"{kind:<18}{len(own):>8}{first:>8.2f}{among:>8.2f}{nothing:>9.2f}")
    return "\n".join(rows) + "\n"


def table_by_set(found: Sequence[Outcome]) -> str:
    """The same, the queries whose failures are read beside those kept aside."""
    parts = ("open", "aside")
    rows = [
        " " * 16 + "".join(f"{part:>11}{'first':>7}{'in 3':>7}{'nothing':>9}" for part in parts)
    ]
    for kind in dict.fromkeys(outcome.query.kind for outcome in found):
        cells = [
            _cells([o for o in found if (o.query.kind, o.query.is_aside) == (kind, is_aside)])
            for is_aside in (False, True)
        ]
        rows.append(f"{kind:<16}{''.join(cells)}")
    return "\n".join(rows) + "\n"


def _cells(found: Sequence[Outcome]) -> str:
    if not found:
        return f"{0:>11}{'–':>7}{'–':>7}{'–':>9}"
    first, among, nothing = shares(found)
    return f"{len(found):>11}{first:>7.2f}{among:>7.2f}{nothing:>9.2f}"


def main() -> int:
    parser = argparse.ArgumentParser(description="How well the search finds.")
    parser.add_argument("--aside", action="store_true", help="the queries kept aside")
    parser.add_argument("--all", action="store_true", help="both parts")
    parser.add_argument("--shards", action="store_true", help="as if the site were large")
    options = parser.parse_args()
    queries = [q for q in read_queries() if options.all or q.is_aside == options.aside]
    with chromium() as browser:
        found = seeds_outcomes(browser, queries, small_site=0 if options.shards else SMALL_SITE)
    sys.stdout.write(table(found))
    for outcome in found:
        if not outcome.is_right and not outcome.query.is_aside:
            pages = " ".join(outcome.found[:FIRST]) or "nothing"
            sys.stdout.write(f"wrong: {outcome.query.kind}: {outcome.query.text}: {pages}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
