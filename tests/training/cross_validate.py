"""How well pages are cleaned that the regressions have not seen.

    BENCH_CAPTURES=DIR python -m tests.training.cross_validate [--shuffles N]

Five folds over all that `train.py` learns from, dealt anew N times; each page is judged by a model
trained without its fold. Nothing that is kept aside is read. About a minute for each shuffle.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import fmean
from types import ModuleType
from typing import Final

from generator.clean.opinion import Model, Opinion, best_cut, regressions
from generator.clean.overrule import decide
from generator.clean.rules import Judgement
from generator.model import Kind
from tests.quality.scores import load_judge
from tests.training.pages import fold_of
from tests.training.train import (
    FOLDS,
    Measured,
    everything,
    train,
)

HEADS: Final = f"{'F1':>8}{'with':>8}{'without':>9}{'below':>8}{'captures':>10}\n"
COLLAPSED: Final = 0.8
"""Pages with a lower F1 are counted as `below`."""


def main() -> int:
    parser = argparse.ArgumentParser(description="Cross-validate the cleaner's model.")
    parser.add_argument("--shuffles", type=int, default=1, help="how often to deal the folds")
    options = parser.parse_args()
    folder = Path(os.environ["BENCH_CAPTURES"])
    judge = load_judge(folder)
    golds = judge.load_gold(folder)
    pages = everything(folder)
    sys.stdout.write(HEADS)
    scores = [
        scores_of(judge, pages, golds, held_out(pages, shuffle, by_both_passes))
        for shuffle in range(options.shuffles)
    ]
    sys.stdout.write(_row([fmean(column) for column in zip(*scores, strict=True)]))
    return 0


def _row(cells: Sequence[float]) -> str:
    f1, kept, removed, below, captures = cells
    return f"{f1:>8.4f}{kept:>8.3f}{removed:>9.3f}{below:>8.1f}{captures:>10.3f}\n"


def scores_of(
    judge: ModuleType,
    pages: Sequence[Measured],
    golds: dict[str, dict[str, object]],
    decided: dict[str, tuple[Judgement, ...]],
) -> tuple[float, ...]:
    """F1, `with`, `without` and the number of collapsed pages in English; line F1 elsewhere."""
    scores = [
        score_of_page(judge, page, decided[page.page.name], golds)
        for page in pages
        if page.page.name in golds and page.page.name in decided
    ]
    mean = judge.mean(scores)
    below = sum(score["f1"] < COLLAPSED for score in scores)
    return mean["f1"], mean["with"], mean["without"], below, line_f1(pages, decided)


Judge = Callable[[Measured], list[float]]
"""Probabilities of a page's lines."""


def by_both_passes(pages: Sequence[Measured]) -> Judge:
    """What both learn."""
    model = train(pages)
    return lambda page: shares_by(model, page)


def shares_by(model: Model, page: Measured) -> list[float]:
    """The probabilities of a page's lines, by both passes."""
    return regressions(page.names, page.lines, page.judged, page.span, model)


def held_out(
    pages: Sequence[Measured], shuffle: int, learn: Callable[[Sequence[Measured]], Judge]
) -> dict[str, tuple[Judgement, ...]]:
    """What is decided of each page by rules and a model that has not seen it."""
    decided: dict[str, tuple[Judgement, ...]] = {}
    for fold in range(FOLDS):
        judge = learn([page for page in pages if fold_of(page.page.name, shuffle) != fold])
        for page in pages:
            name = page.page.name
            if fold_of(name, shuffle) == fold and not name.endswith("~"):
                decided[name] = decided_by(page, judge(page))
    return decided


def decided_by(page: Measured, shares: Sequence[float]) -> tuple[Judgement, ...]:
    """Rules and regressions together, as if there were no network."""
    least = best_cut([line.columns for line in page.lines], shares)
    places = [line.index for line in page.lines]
    opinion = Opinion(dict(zip(places, shares, strict=True)), least, of_text=True)
    return decide(page.lines, page.own, page.judged, opinion)


def score_of_page(
    judge: ModuleType,
    page: Measured,
    decided: Sequence[Judgement],
    golds: dict[str, dict[str, object]],
) -> dict[str, float]:
    lines = [
        {"text": line.bare, "kind": judgement.kind, "keep": judgement.keep}
        for line, judgement in zip(page.lines, decided, strict=True)
    ]
    found: dict[str, float] = judge.score({"lines": lines}, golds[page.page.name])
    return found


def line_f1(pages: Sequence[Measured], decided: dict[str, tuple[Judgement, ...]]) -> float:
    """Of keeping, over the lines of the captures labelled by hand."""
    right = wrong = 0
    for page in pages:
        if not page.page.kinds:
            continue
        for line, judgement in zip(page.lines, decided[page.page.name], strict=True):
            wanted = page.page.kinds[line.index] not in (Kind.BOILERPLATE, Kind.BLANK)
            right += wanted and judgement.keep
            wrong += wanted != judgement.keep
    return 2 * right / (2 * right + wrong)


if __name__ == "__main__":
    sys.exit(main())
