"""What the first search and thirty warm ones cost a reader’s browser, for one site.

Each first query gets a browser of its own. Its cost is that of opening the home page and
searching at once, less that of the same page without anything of the search.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles
from typing import Final

from playwright.sync_api import Browser, Page, Playwright, Route

from tests.browser.chromium import find_chromium, start
from tests.search.box import BOX, ask
from tests.search.size.transfer import SEARCH, Transfer, Volume, counted, volume

FIRST_QUERIES: Final = ("반도체 수출", "캄브리콘은", "export controls")
PATIENCE: Final = 180_000
"""Milliseconds."""
SETTLED: Final = 3
"""Seconds until a page without a search has done all its work."""
REPEATS: Final = 3
MEBIBYTE: Final = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Cost:
    """Of one visit to the home page."""

    transferred: Volume
    seconds: float
    processor: float
    """Seconds, of all of the browser's processes."""
    memory: int
    """Bytes, the most that the page's process held; 0 where the system does not tell."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One site's search."""

    index: Volume
    """All that lies in `search/`."""
    page: Cost
    """The home page without a search."""
    first: dict[str, Cost]
    """By first query; the middle of the repeats."""
    warm: tuple[float, ...]
    """Milliseconds from the typing to the list, sorted."""
    warm_processor: float
    """Milliseconds of processor time for one of them, on the average."""
    right: int
    """Warm queries for a name of one briefing whose page came first."""
    named: int
    """Of how many."""


@dataclass(frozen=True, slots=True)
class Warm:
    query: str
    page: str = ""
    """Which must come first; empty if any may."""


def read_site(playwright: Playwright, site: Path, warm: Sequence[Warm]) -> Reading:
    with counted(site) as transfer:
        page = _middle([_visit(playwright, transfer) for _ in range(REPEATS)])
        first = {
            query: _middle([_visit(playwright, transfer, query) for _ in range(REPEATS)])
            for query in FIRST_QUERIES
        }
        times, warm_processor, right = _warm(playwright, transfer, warm)
    files = [path for path in (site / "search").rglob("*") if path.is_file()]
    return Reading(
        index=volume(files),
        page=page,
        first=first,
        warm=tuple(sorted(times)),
        warm_processor=warm_processor,
        right=right,
        named=sum(bool(each.page) for each in warm),
    )


def percentile_95(sorted_times: Sequence[float]) -> float:
    return quantiles(sorted_times, n=20)[-1]


def _visit(playwright: Playwright, transfer: Transfer, query: str = "") -> Cost:
    """Opens the home page in a new browser and asks for `query` as soon as it can be typed."""
    with _new_browser(playwright) as browser:
        transfer.paths.clear()
        page = browser.new_page()
        page.set_default_timeout(PATIENCE)
        busy = _processor(browser)
        started = time.perf_counter()
        if query:
            _open(page, transfer)
            ask(page, transfer.origin, query)
            seconds = time.perf_counter() - started
        else:
            page.route(_is_search, _refuse)
            page.goto(f"{transfer.origin}/")
            seconds = time.perf_counter() - started
            time.sleep(SETTLED)
        return Cost(
            transferred=transfer.of_search(),
            seconds=seconds,
            processor=_processor(browser) - busy,
            memory=_most_memory(browser),
        )


def _warm(
    playwright: Playwright, transfer: Transfer, queries: Sequence[Warm]
) -> tuple[list[float], float, int]:
    with _new_browser(playwright) as browser:
        page = browser.new_page()
        page.set_default_timeout(PATIENCE)
        _open(page, transfer)
        ask(page, transfer.origin, FIRST_QUERIES[0])
        busy = _processor(browser)
        answers = [ask(page, transfer.origin, each.query) for each in queries]
        each_busy = 1000 * (_processor(browser) - busy) / len(queries)
    right = sum(
        bool(each.page) and answer.pages[:1] == (each.page,)
        for each, answer in zip(queries, answers, strict=True)
    )
    return [answer.milliseconds for answer in answers], each_busy, right


def _open(page: Page, transfer: Transfer) -> None:
    page.goto(f"{transfer.origin}/")
    page.locator(BOX).first.click()


@contextmanager
def _new_browser(playwright: Playwright) -> Iterator[Browser]:
    browser = start(playwright, find_chromium(playwright).path)
    try:
        yield browser
    finally:
        browser.close()


def _is_search(url: str) -> bool:
    return any(f"/{start_of_path}" in url for start_of_path in SEARCH)


def _refuse(route: Route) -> None:
    route.abort()


def _processor(browser: Browser) -> float:
    return sum(float(process["cpuTime"]) for process in _processes(browser))


def _most_memory(browser: Browser) -> int:
    """The high-water mark of the largest renderer, which Linux keeps."""
    return max(
        (
            _high_water(process["id"])
            for process in _processes(browser)
            if process["type"] == "renderer"
        ),
        default=0,
    )


def _high_water(process: object) -> int:
    try:
        status = Path(f"/proc/{process}/status").read_text(encoding="ascii")
    except OSError:
        return 0
    kilobytes = next(
        (line.split()[1] for line in status.splitlines() if line.startswith("VmHWM")), "0"
    )
    return int(kilobytes) * 1024


def _processes(browser: Browser) -> list[dict[str, int | float | str]]:
    session = browser.new_browser_cdp_session()
    processes: list[dict[str, int | float | str]] = session.send("SystemInfo.getProcessInfo")[
        "processInfo"
    ]
    session.detach()
    return processes


def _middle(costs: Sequence[Cost]) -> Cost:
    """The visit whose processor time is the middle one."""
    middle = median(cost.processor for cost in costs)
    return next(cost for cost in costs if cost.processor == middle)
