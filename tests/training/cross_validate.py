"""How well pages are cleaned that the model has not seen, by feature groups if asked.

    BENCH_CAPTURES=DIR python -m tests.training.cross_validate [--ablation]

Five folds over all that `train.py` learns from; each page is judged by a model trained without its
fold. Nothing that is kept aside is read. Half a minute to three minutes for each line of the table.
"""

from __future__ import annotations

import argparse
import os
import re
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Final

from generator.clean.opinion import Model, Opinion, best_cut, probabilities
from generator.clean.overrule import decide
from generator.model import Kind
from tests.quality.scores import load_judge
from tests.training.pages import fold_of
from tests.training.train import FOLDS, Measured, both_names, everything, train

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


def main() -> int:
    parser = argparse.ArgumentParser(description="Cross-validate the cleaner's model.")
    parser.add_argument("--ablation", action="store_true")
    groups = GROUPS if parser.parse_args().ablation else {"nothing": GROUPS["nothing"]}
    folder = Path(os.environ["BENCH_CAPTURES"])
    judge = load_judge(folder)
    golds = judge.load_gold(folder)
    pages = everything(folder)
    sys.stdout.write(f"{'without':<30}{'F1':>8}{'with':>8}{'without':>9}{'captures':>10}\n")
    for group, pattern in groups.items():
        left = [without(page, re.compile(pattern)) for page in pages]
        kept = held_out(left)
        mean = judge.mean(
            [
                score_of_page(judge, page, kept[page.page.name], golds)
                for page in left
                if page.page.name in golds
            ]
        )
        cells = f"{mean['f1']:>8.3f}{mean['with']:>8.3f}{mean['without']:>9.3f}"
        sys.stdout.write(f"{group:<30}{cells}{line_f1(left, kept):>10.3f}\n")
        sys.stdout.flush()
    return 0


def without(page: Measured, pattern: re.Pattern[str]) -> Measured:
    """A page without the features whose names begin so."""
    return replace(page, names=[[n for n in own if not pattern.match(n)] for own in page.names])


def held_out(pages: Sequence[Measured]) -> dict[str, list[bool]]:
    """Which lines are kept, by a model that has not seen the page."""
    kept: dict[str, list[bool]] = {}
    for fold in range(FOLDS):
        model = train([page for page in pages if fold_of(page.page.name) != fold])
        for page in pages:
            if fold_of(page.page.name) == fold and not page.page.name.endswith("~"):
                kept[page.page.name] = kept_by(page, model)
    return kept


def kept_by(page: Measured, model: Model) -> list[bool]:
    """Rules and model together, as in `briefings clean`."""
    early = probabilities(page.names, model.first)
    late = probabilities(both_names(page, model.first), model.second)
    shares = [(a + b) / 2 for a, b in zip(early, late, strict=True)]
    least = best_cut([line.columns for line in page.lines], shares)
    places = [line.index for line in page.lines]
    opinion = Opinion(dict(zip(places, shares, strict=True)), least)
    decided = decide(page.lines, page.own, page.judged, opinion, page.span)
    return [judgement.keep for judgement in decided]


def score_of_page(
    judge: ModuleType, page: Measured, kept: Sequence[bool], golds: dict[str, dict[str, object]]
) -> dict[str, float]:
    lines = [
        {"text": line.bare, "kind": judgement.kind, "keep": keep}
        for line, judgement, keep in zip(page.lines, page.judged, kept, strict=True)
    ]
    found: dict[str, float] = judge.score({"lines": lines}, golds[page.page.name])
    return found


def line_f1(pages: Sequence[Measured], kept: dict[str, list[bool]]) -> float:
    """Of keeping, over the lines of the captures labelled by hand."""
    right = wrong = 0
    for page in pages:
        if not page.page.kinds:
            continue
        for line, keep in zip(page.lines, kept[page.page.name], strict=True):
            wanted = page.page.kinds[line.index] not in (Kind.BOILERPLATE, Kind.BLANK)
            right += wanted and keep
            wrong += wanted != keep
    return 2 * right / (2 * right + wrong)


if __name__ == "__main__":
    sys.exit(main())
