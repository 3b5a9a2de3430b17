"""The measurement at size, as far as it needs neither a large site nor a browser."""

from __future__ import annotations

import gzip
from pathlib import Path

import httpx
import pytest

from tests.search.size.readings import Cost, Reading, percentile_95
from tests.search.size.report import table, warm_queries
from tests.search.size.transfer import Volume, counted

NOTHING = Cost(Volume(0, 0, 0), seconds=1.0, processor=0.5, memory=100 * 1024 * 1024)
SEARCHED = Cost(Volume(2, 300_000, 90_000), seconds=1.5, processor=0.75, memory=140 * 1024 * 1024)
READING = Reading(
    index=Volume(3, 1_000_000, 400_000),
    page=NOTHING,
    first={"반도체": SEARCHED},
    warm=(10.0, 20.0, 30.0),
    warm_processor=12.0,
    right=9,
    named=10,
)


def test_what_the_search_loads_is_counted_once_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "search").mkdir()
    (tmp_path / "search" / "index.js").write_bytes(b"a" * 5_000)
    (tmp_path / "page.html").write_bytes(b"b" * 5_000)
    with counted(tmp_path) as transfer:
        for path in ("search/index.js", "page.html", "search/index.js?again"):
            httpx.get(f"{transfer.origin}/{path}")
        assert transfer.of_search() == Volume(1, 5_000, len(gzip.compress(b"a" * 5_000, 6)))


def test_a_first_query_is_told_without_the_cost_of_the_page() -> None:
    told = {
        line[:44].strip(): line[44:].split("  ") for line in table(READING, READING).split("\n")
    }
    assert [part.strip() for part in told["processor s"] if part.strip()] == ["0.25", "0.25"]
    assert [part.strip() for part in told["memory MiB"] if part.strip()] == ["40", "40"]


@pytest.mark.parametrize("briefings", [200, 2000])
def test_thirty_warm_queries_of_which_ten_have_one_right_page(briefings: int) -> None:
    warm = warm_queries(briefings)
    assert len(warm) == 30
    assert len({each.page for each in warm if each.page}) == 10


def test_the_95th_percentile_is_near_the_top() -> None:
    assert 94 <= percentile_95([float(number) for number in range(100)]) <= 96
