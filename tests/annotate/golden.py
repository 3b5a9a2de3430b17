"""The lines of a seed with the kinds of its golden file."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from generator.model import Kind, Line
from generator.read import read

SEEDS: Final = Path(__file__).parents[2] / "seeds"


def labelled_lines(golden: Path) -> tuple[Line, ...]:
    """All lines of the seed, of which those are kept that the golden file keeps."""
    seed = SEEDS / golden.name.replace(".lines.tsv", ".txt")
    labels = golden.read_text(encoding="utf-8")
    kinds = [Kind(row.split("\t")[1]) for row in labels.splitlines()]
    return tuple(
        Line(
            n=n,
            text=text,
            kind=kind,
            keep=kind not in {Kind.BOILERPLATE, Kind.BLANK},
            reason="labelled",
        )
        for n, (text, kind) in enumerate(zip(read(seed).lines, kinds, strict=False), start=1)
    )
