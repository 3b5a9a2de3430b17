"""Lines of those seeds with a golden file, with the kinds that were labelled by hand."""

from __future__ import annotations

from pathlib import Path

from generator.model import Kind, Line

ROOT = Path(__file__).parents[2]
GOLDEN = ROOT / "tests" / "golden"
SEEDS = ROOT / "seeds"
NAMES = tuple(sorted(path.name.removesuffix(".lines.tsv") for path in GOLDEN.glob("*.lines.tsv")))


def golden_lines(name: str) -> tuple[Line, ...]:
    """A seed's lines, each of the kind that its golden file gives it."""
    texts = (SEEDS / f"{name}.txt").read_text(encoding="utf-8").split("\n")
    labels = (GOLDEN / f"{name}.lines.tsv").read_text(encoding="utf-8").splitlines()
    kinds = [Kind(label.split("\t")[1]) for label in labels]
    return lines_of(list(zip(kinds, texts, strict=True)))


def lines_of(pairs: list[tuple[Kind, str]]) -> tuple[Line, ...]:
    """Lines numbered from 1, kept unless they are boilerplate or blank."""
    return tuple(
        Line(
            n=n,
            text=text,
            kind=kind,
            keep=kind not in {Kind.BOILERPLATE, Kind.BLANK},
            reason="golden",
        )
        for n, (kind, text) in enumerate(pairs, start=1)
    )
