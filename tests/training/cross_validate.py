"""How well pages are cleaned that the regressions have not seen, by feature groups if asked.

    BENCH_CAPTURES=DIR python -m tests.training.cross_validate [--shuffles N] [--ablation]

Five folds over all that `train.py` learns from, dealt anew N times; each page is judged by a model
trained without its fold. Nothing that is kept aside is read. About a minute for each shuffle; the
ablation, of the first pass alone, takes a quarter of that for each line of its table.
"""

from __future__ import annotations

import argparse
import os
import re
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from statistics import fmean
from types import ModuleType
from typing import Final

from generator.clean.opinion import Model, Opinion, best_cut, probabilities, regressions
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
    train_first,
)

GROUPS: Final = {
    "nothing": r"\0",
    "length, sentences": "length|sentences|end",
    "marks, indent, gaps, tables": "mark|gap|inset|tab",
    "capitals, names": "capitals|lower|upper|name|glued|wordless",
    "wording": "you|ask|quote|label|comma|bracket|call|bio|credit|byline|date[0-4]|clock|year"
    "|money|url|mail|rights|parted|cut|hash|digits",
    "phrases of furniture": "phrase|opener|closer",
    "place in the page": "tenth|top|left|read",
    "running text around": "mass|before|after|between",
    "short lines around": "short|run",
    "talk and dates around": "talk|dates|replied|speaker|reply",
    "what comes again": "again|opening|closing|rhythm|alike",
    "the page as a whole": r"(?:prose|share|part)\d",
    "marks that end articles": "past|until",
}
"""Beginnings of the names of the first pass's features."""


HEADS: Final = f"{'without':<30}{'F1':>8}{'with':>8}{'without':>9}{'below':>8}{'captures':>10}\n"
COLLAPSED: Final = 0.8
"""Pages with a lower F1 are counted as `below`."""


def main() -> int:
    parser = argparse.ArgumentParser(description="Cross-validate the cleaner's model.")
    parser.add_argument("--ablation", action="store_true", help="also without each feature group")
    parser.add_argument("--shuffles", type=int, default=1, help="how often to deal the folds")
    options = parser.parse_args()
    groups = GROUPS if options.ablation else {"nothing": GROUPS["nothing"]}
    learn = by_first_pass if options.ablation else by_both_passes
    folder = Path(os.environ["BENCH_CAPTURES"])
    judge = load_judge(folder)
    golds = judge.load_gold(folder)
    pages = everything(folder)
    sys.stdout.write(HEADS)
    for group, pattern in groups.items():
        left = [without(page, re.compile(pattern)) for page in pages]
        scores = [
            scores_of(judge, left, golds, held_out(left, shuffle, learn))
            for shuffle in range(options.shuffles)
        ]
        cells = [fmean(column) for column in zip(*scores, strict=True)]
        sys.stdout.write(_row(group, cells))
        sys.stdout.flush()
    return 0


def _row(group: str, cells: Sequence[float]) -> str:
    f1, kept, removed, below, captures = cells
    return f"{group:<30}{f1:>8.4f}{kept:>8.3f}{removed:>9.3f}{below:>8.1f}{captures:>10.3f}\n"


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


def without(page: Measured, pattern: re.Pattern[str]) -> Measured:
    """A page without the features whose names begin so."""
    return replace(page, names=[[n for n in own if not pattern.match(n)] for own in page.names])


Judge = Callable[[Measured], list[float]]
"""Probabilities of a page's lines."""


def by_first_pass(pages: Sequence[Measured]) -> Judge:
    """What the first pass alone learns; the second would make up for what a group is worth."""
    first = train_first(pages)
    return lambda page: probabilities(page.names, first)


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
