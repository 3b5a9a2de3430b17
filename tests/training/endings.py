"""Make `generator/clean/ending.json` again, or cross-validate it.

    BENCH_CAPTURES=DIR python -m tests.training.endings [--folds]

DIR is as for `tests.training.train`; nothing that is kept aside is read. The regression learns
from boundaries below which the cleaner without it keeps something: whether little of that is the
article's. With `--folds` nothing is written: for some probabilities, the lines that the ends found
with weights of other folds take from the article and from the rest are printed.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from sklearn.linear_model import LogisticRegression

from generator.clean.body import find_span
from generator.clean.context import judge_by_itself, judge_in_context
from generator.clean.ending import Weights, boundaries, probability
from generator.clean.ending_page import lay_out
from generator.clean.features import measure
from generator.clean.overrule import overruled
from generator.clean.phrases import Phrases, load_phrases
from tests.training.pages import (
    ROOT,
    Page,
    digest,
    english_pages,
    hands_of_captures,
    labelled_captures,
)

FOLDS: Final = 5
STRENGTH: Final = 0.3
"""`C`: how far the weights may be from 0."""
FEWEST_KEPT: Final = 3
"""Lines kept below a boundary, from which on it is learned from."""
FEW: Final = 3
"""Lines of others' that are worth one of the article's."""
MANY_TEXTS: Final = frozenset({"eighteenth"})
WEIGHT_OF_MANY: Final = 5.0
"""The hand that wrote short articles with longer texts below; there are few of these."""
PROBABILITIES: Final = (0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.98)


@dataclass(frozen=True, slots=True)
class Lesson:
    """A boundary of a page."""

    name: str
    group: str
    shown: dict[str, float]
    lost: int
    """Lines of the article that are kept and stand below."""
    won: int
    """Other lines of which that is so."""

    @property
    def is_end(self) -> bool:
        return self.won > FEW * self.lost


def lessons(page: Page, group: str, phrases: Phrases) -> Iterator[Lesson]:
    """The boundaries of a labelled page, in order."""
    lines = measure(page.lines, phrases)
    own = judge_by_itself(lines)
    span = find_span(lines, own)
    if span is None:
        return
    judged = judge_in_context(lines, own, span)
    judged = overruled(page.lines, lines, own, judged, span)
    kinds = page.kinds or ["paragraph" if keep else "boilerplate" for keep in page.keep]
    wanted = [kind not in ("boilerplate", "blank") for kind in kinds]
    sheet = lay_out(lines, own)
    first = next(i for i, line in enumerate(sheet.lines) if line.index >= span.first)
    for found in boundaries(sheet, first):
        below = range(sheet.lines[found.place].index, len(lines))
        kept = [i for i in below if judged[i].keep]
        lost = sum(wanted[i] for i in kept)
        yield Lesson(page.name, group, dict(found.shown), lost, len(kept) - lost)


def learn(of: Sequence[Lesson]) -> Weights:
    """The weights that tell ends from other boundaries."""
    of = [one for one in of if one.lost + one.won >= FEWEST_KEPT]
    names = sorted({name for one in of for name in one.shown})
    table = np.array([[one.shown.get(name, 0.0) for name in names] for one in of])
    middle, spread = table.mean(0), table.std(0) + 1e-9
    found = LogisticRegression(C=STRENGTH, max_iter=1000).fit(
        (table - middle) / spread,
        [one.is_end for one in of],
        [WEIGHT_OF_MANY if one.group in MANY_TEXTS else 1.0 for one in of],
    )
    weights = found.coef_[0] / spread
    bias = float(found.intercept_[0] - weights @ middle)
    return Weights(bias, {name: float(w) for name, w in zip(names, weights, strict=True)})


def cross_validated(of: Sequence[Lesson]) -> str:
    """For some probabilities and each group, lines lost and won."""
    folds = [int(digest(one.name), 16) % FOLDS for one in of]
    learned = [
        learn([one for one, own in zip(of, folds, strict=True) if own != fold])
        for fold in range(FOLDS)
    ]
    rows = []
    for least in PROBABILITIES:
        ends: dict[str, Lesson] = {}
        for one, fold in zip(of, folds, strict=True):
            if probability(one.shown, learned[fold]) >= least:
                ends.setdefault(one.name, one)
        for group in sorted({one.group for one in of}):
            found = [one for one in ends.values() if one.group == group]
            lost, won = sum(one.lost for one in found), sum(one.won for one in found)
            rows.append(f"{least:<6}{group:<16}{len(found):>5} pages{lost:>5} lost{won:>5} won")
    return "\n".join(rows)


def main() -> None:
    """Write the weights, or print what they are worth."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folds", action="store_true")
    arguments = parser.parse_args()
    phrases, hands = load_phrases(), hands_of_captures()
    found = [
        lesson
        for page in labelled_captures()
        for lesson in lessons(page, hands.get(page.name, "first"), phrases)
    ]
    for page in english_pages(Path(os.environ["BENCH_CAPTURES"])):
        found += lessons(page, "English pages", phrases)
    if arguments.folds:
        sys.stdout.write(cross_validated(found) + "\n")
        return
    weights = learn(found)
    rounded = {name: round(weight, 3) for name, weight in sorted(weights.weights.items())}
    text = json.dumps({"bias": round(weights.bias, 3), "weights": rounded}, indent=1)
    (ROOT / "generator/clean/ending.json").write_text(f"{text}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
