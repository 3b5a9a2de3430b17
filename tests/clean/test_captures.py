"""Real and realistic captures, line by line."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.clean import clean
from generator.model import Kind
from generator.read import read

ROOT = Path(__file__).parents[2]
SEEDS = sorted(
    path.name.removesuffix(".lines.tsv") for path in (ROOT / "tests/golden").glob("*.lines.tsv")
)
"""The seeds that a golden file speaks of; others may be added without one."""
SMALL = sorted(path.stem for path in (ROOT / "tests/clean/captures").glob("*.txt"))
DROPPED = (Kind.BOILERPLATE, Kind.BLANK)

Labelled = dict[str, tuple[Path, tuple[str, ...]]]


@pytest.mark.parametrize("name", SEEDS)
def test_every_line_of_a_seed_has_its_kind(name: str, labelled: Labelled) -> None:
    path, kinds = labelled[name]
    lines = clean(read(path))
    assert len(lines) == len(kinds)
    wrong = [(line, kind) for line, kind in zip(lines, kinds, strict=True) if line.kind != kind]
    assert not wrong


@pytest.mark.parametrize("name", SMALL)
def test_every_line_of_a_capture_is_rightly_kept_or_dropped(name: str, labelled: Labelled) -> None:
    path, kinds = labelled[name]
    lines = clean(read(path))
    assert len(lines) == len(kinds)
    wrong = [
        (line.n, line.reason, line.text)
        for line, kind in zip(lines, kinds, strict=True)
        if line.keep == (kind in DROPPED)
    ]
    assert not wrong


@pytest.mark.parametrize("name", SMALL)
def test_the_title_is_found(name: str, labelled: Labelled) -> None:
    path, kinds = labelled[name]
    found = [line.n for line in clean(read(path)) if line.kind is Kind.TITLE]
    assert found == [n for n, kind in enumerate(kinds, 1) if kind == Kind.TITLE]


def test_every_golden_file_has_its_seed() -> None:
    assert SEEDS
    assert [name for name in SEEDS if not (ROOT / "seeds" / f"{name}.txt").is_file()] == []


def test_there_are_enough_captures() -> None:
    assert len(SMALL) >= 20
