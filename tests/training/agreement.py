"""How far two annotators agree on the captures kept aside.

    python -m tests.training.agreement

Prints, by language, Cohen's kappa over keeping or dropping the lines that are not blank, and the
F1 of keeping as `tests/quality/scores.py` counts it: of the second annotator's labels against the
first labels, and against the labels as they are since the differences were settled. The cleaner
is not run.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from generator.model import Kind
from tests.training.pages import DEVELOPMENT, is_aside_capture

SECOND: Final = DEVELOPMENT / "second"
HEADS: Final = ("language", "captures", "lines", "kappa", "f1", "settled")
Mended = Mapping[tuple[str, int], str]
"""The first kind of each line mended afterwards, by name and number."""


@dataclass(frozen=True, slots=True)
class Judged:
    """Whether each line of a capture that is not blank is kept, by whom; all of equal length."""

    language: str
    first: Sequence[bool]
    settled: Sequence[bool]
    second: Sequence[bool]


def main() -> int:
    captures = list(judged_captures())
    sys.stdout.write(_columns(HEADS))
    for language in (*sorted({capture.language for capture in captures}), "all"):
        of = [capture for capture in captures if language in ("all", capture.language)]
        sys.stdout.write(_columns((language, *_scores(of))))
    return 0


def _scores(captures: Sequence[Judged]) -> tuple[str, ...]:
    first = [keep for capture in captures for keep in capture.first]
    settled = [keep for capture in captures for keep in capture.settled]
    second = [keep for capture in captures for keep in capture.second]
    scores = (kappa(first, second), line_f1(first, second), line_f1(settled, second))
    return (str(len(captures)), str(len(second)), *(f"{score:.3f}" for score in scores))


def judged_captures() -> Iterator[Judged]:
    """The captures kept aside that a second annotator has labelled."""
    mended = {(name, int(number)): kind for name, number, kind, *_ in _rows(SECOND / "mended.tsv")}
    for path in sorted(DEVELOPMENT.glob("*.txt")):
        if is_aside_capture(path.stem) and (SECOND / f"{path.stem}.tsv").exists():
            yield _judged(path, mended)


def _judged(path: Path, mended: Mended) -> Judged:
    gold = json.loads(path.with_suffix(".gold.json").read_text(encoding="utf-8"))
    pairs = zip(
        _rows(path.with_suffix(".lines.tsv")), _rows(SECOND / f"{path.stem}.tsv"), strict=True
    )
    lines = [
        (mended.get((path.stem, int(number)), kind), kind, label)
        for (number, kind, *_), (_, label) in pairs
        if kind != Kind.BLANK
    ]
    return Judged(
        gold["language"],
        [first != Kind.BOILERPLATE for first, _, _ in lines],
        [settled != Kind.BOILERPLATE for _, settled, _ in lines],
        [label == "keep" for _, _, label in lines],
    )


def kappa(ones: Sequence[bool], others: Sequence[bool]) -> float:
    """Agreement beyond what two would reach by chance: Cohen, *A coefficient of agreement for
    nominal scales*, 1960."""
    count = len(ones)
    agreed = sum(one == other for one, other in zip(ones, others, strict=True)) / count
    one, other = sum(ones) / count, sum(others) / count
    by_chance = one * other + (1 - one) * (1 - other)
    return (agreed - by_chance) / (1 - by_chance)


def line_f1(wanted: Sequence[bool], given: Sequence[bool]) -> float:
    """The F1 of keeping."""
    right = sum(w and g for w, g in zip(wanted, given, strict=True))
    wrong = sum(w != g for w, g in zip(wanted, given, strict=True))
    return 2 * right / (2 * right + wrong)


def _rows(path: Path) -> list[list[str]]:
    return [row.split("\t") for row in path.read_text(encoding="utf-8").split("\n") if row]


def _columns(cells: Sequence[str]) -> str:
    return "".join(f"{cell:>10}" for cell in cells) + "\n"


if __name__ == "__main__":
    sys.exit(main())
