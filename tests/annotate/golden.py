"""The lines of a seed with the kinds of its golden file."""

from __future__ import annotations

from pathlib import Path

from generator.model import Kind, Line
from generator.read import read
from tests.structure.golden import SEEDS, lines_of


def labelled_lines(golden: Path) -> tuple[Line, ...]:
    """All lines of the seed, of which those are kept that the golden file keeps."""
    seed = SEEDS / golden.name.replace(".lines.tsv", ".txt")
    labels = golden.read_text(encoding="utf-8").splitlines()
    kinds = [Kind(label.split("\t")[1]) for label in labels]
    return lines_of(list(zip(kinds, read(seed).lines, strict=False)))
