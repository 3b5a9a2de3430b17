"""Captures with hand-labelled lines: seeds and the small ones beside this file."""

from __future__ import annotations

from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def labels(path: Path) -> tuple[str, ...]:
    """The kind of every line, from `n<TAB>kind<TAB>first characters`."""
    rows = path.read_text(encoding="utf-8").splitlines()
    return tuple(row.split("\t")[1] for row in rows)


@pytest.fixture(scope="session")
def labelled() -> dict[str, tuple[Path, tuple[str, ...]]]:
    """Name → (capture, the kind of every line)."""
    golden = dict.fromkeys((ROOT / "tests/golden").glob("*.lines.tsv"), ROOT / "seeds")
    small = {path: path.parent for path in (ROOT / "tests/clean/captures").glob("*.lines.tsv")}
    return {
        path.name.removesuffix(".lines.tsv"): (
            folder / path.name.replace(".lines.tsv", ".txt"),
            labels(path),
        )
        for path, folder in sorted((golden | small).items())
    }
