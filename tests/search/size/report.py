"""Our search and Material’s, side by side, on a corpus of any size.

make bench BENCH_OPTIONS="--search-at-size 200"
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from typing import Final

from playwright.sync_api import sync_playwright

from tests.search.corpus.captures import name_in, slug_of
from tests.search.size.readings import (
    MEBIBYTE,
    Reading,
    Warm,
    percentile_95,
    read_site,
)
from tests.search.size.sites import Sites, build_sites
from tests.search.size.transfer import Volume

OWN_SEEDS: Final = 5
NAMED: Final = 10
WORDS: Final = (
    "반도체 수출 통제", "인공지능", "데이터 주권", "클라우드 기업", "외국인 투자", "화웨이",
    "생성형 AI", "행정명령", "인재 양성", "매출이 늘었다",
    "entity list", "data centre", "talent", "executive order", "large language models",
    "330억", "半导体", "엔비디어", "반돛", "qksehcp",
)  # fmt: skip
"""Warm queries that any page may answer: Korean, English, a figure, Chinese and slips."""


def report(briefings: int) -> Iterator[str]:
    with tempfile.TemporaryDirectory(prefix="briefings-size-") as folder:
        sites = build_sites(Path(folder), briefings)
        yield _building(sites, briefings)
        with sync_playwright() as playwright:
            warm = warm_queries(briefings)
            ours = read_site(playwright, sites.ours, warm)
            material = read_site(playwright, sites.material, warm)
        yield table(ours, material)


def warm_queries(briefings: int) -> list[Warm]:
    """Thirty: ten names that stand in one briefing each, with a particle, and other words."""
    invented = max(briefings - OWN_SEEDS, 0)
    numbers = [invented * part // NAMED for part in range(NAMED)] if invented else []
    named = [Warm(f"{name_in(number)}은", f"briefings/{slug_of(number)}") for number in numbers]
    return [*named, *(Warm(words) for words in WORDS)]


def table(ours: Reading, material: Reading) -> str:
    rows = [f"{'':<44}{'ours':>26}{'Material':>26}"]
    rows += [f"{name:<44}{one:>26}{other:>26}" for name, one, other in _rows(ours, material)]
    return "\n".join(rows) + "\n"


def _rows(ours: Reading, material: Reading) -> Iterator[tuple[str, str, str]]:
    for (name, one), (_, other) in zip(_of(ours), _of(material), strict=True):
        yield name, one, other


def _of(reading: Reading) -> Iterator[tuple[str, str]]:
    """One site's column: what is measured, and its value."""
    yield "index", _size(reading.index)
    yield "index, files", str(reading.index.files)
    for query, cost in reading.first.items():
        yield f"first query: {query}", ""
        yield "  transferred", _size(cost.transferred)
        yield "  files", str(cost.transferred.files)
        yield "  processor s", f"{cost.processor - reading.page.processor:.2f}"
        yield "  time s", f"{cost.seconds:.2f}"
        yield "  memory MiB", f"{(cost.memory - reading.page.memory) / MEBIBYTE:.0f}"
    yield "the page alone: processor s", f"{reading.page.processor:.2f}"
    yield "the page alone: memory MiB", f"{reading.page.memory / MEBIBYTE:.0f}"
    yield "30 warm queries: median ms", f"{median(reading.warm):.0f}"
    yield "30 warm queries: 95 % ms", f"{percentile_95(reading.warm):.0f}"
    yield "30 warm queries: processor ms each", f"{reading.warm_processor:.0f}"
    yield "a name of one briefing: its page first", f"{reading.right} of {reading.named}"


def _building(sites: Sites, briefings: int) -> str:
    share = sites.index_alone / sites.whole_build
    return (
        f"{briefings} briefings: built in {sites.whole_build:.1f} s, "
        f"of which the search {sites.index_alone:.1f} s ({share:.0%})\n"
    )


def _size(size: Volume) -> str:
    return f"{_kilobytes(size.raw)} ({_kilobytes(size.packed)} gz)"


def _kilobytes(number: int) -> str:
    return f"{number / 1000:,.0f} kB"
