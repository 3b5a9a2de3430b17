"""Make `generator/clean/opinion.json` again.

    BENCH_CAPTURES=DIR python -m tests.training.train [--out FILE]

DIR holds the English development pages (`NAME.txt`, `NAME.json` with `main_content`), which
are not part of this repository; `tests/training/README.md` says what they are. Nothing that is kept
aside is read.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from math import sqrt
from pathlib import Path
from typing import Final

from generator.clean.body import Span, find_span
from generator.clean.context import judge_in_context
from generator.clean.features import Features, measure
from generator.clean.opinion import Model, Pass, probabilities
from generator.clean.phrases import load_phrases
from generator.clean.rules import Judgement, judge
from generator.clean.second_look import second_names
from generator.clean.surroundings import look_at, names_of
from tests.training.pages import (
    ROOT,
    Page,
    english_pages,
    fold_of,
    labelled_captures,
    with_shortened_copies,
)
from tests.training.regression import Example, fit

FIRST_STRENGTH: Final = 0.15
SECOND_STRENGTH: Final = 0.4
FOLDS: Final = 5
WEIGHT_OF_PAGE: Final = 200.0
LONGEST: Final = 1200
"""Columns of a line that count at most."""


@dataclass(frozen=True, slots=True)
class Measured:
    """A page with the features of its lines that are not blank."""

    page: Page
    lines: Sequence[Features]
    names: Sequence[Sequence[str]]
    own: Sequence[Judgement]
    judged: Sequence[Judgement]
    span: Span | None


def everything(folder: Path) -> list[Measured]:
    """All that is learned from; the folder has the English pages."""
    pages = [*with_shortened_copies(list(english_pages(folder))), *labelled_captures()]
    return [measured(page) for page in pages]


def measured(page: Page) -> Measured:
    """Features and rules' judgements of a page."""
    lines = measure(page.lines, load_phrases())
    own = [judge(line) for line in lines]
    judged = judge_in_context(lines, own)
    looked_at = look_at(page.lines, lines)
    places = [line.index for line in looked_at.lines]
    return Measured(
        page,
        looked_at.lines,
        list(names_of(looked_at)),
        [own[place] for place in places],
        [judged[place] for place in places],
        find_span(lines, own),
    )


def train(pages: Sequence[Measured]) -> Model:
    """Both passes; the second learns from probabilities by models that had not seen the page."""
    examples = [example for page in pages for example in examples_of(page, page.names)]
    early = [
        fit([e for e in examples if fold_of(e.page) != fold], FIRST_STRENGTH)
        for fold in range(FOLDS)
    ]
    again = [
        example
        for page in pages
        for example in examples_of(page, both_names(page, early[fold_of(page.page.name)]))
    ]
    return Model(fit(examples, FIRST_STRENGTH), fit(again, SECOND_STRENGTH))


def train_first(pages: Sequence[Measured]) -> Pass:
    """The first pass alone."""
    return fit([e for page in pages for e in examples_of(page, page.names)], FIRST_STRENGTH)


def both_names(page: Measured, first: Pass) -> list[list[str]]:
    """The features of the second pass."""
    shares = probabilities(page.names, first)
    more = second_names(page.lines, shares, page.judged, page.span)
    return [[*own, *other] for own, other in zip(page.names, more, strict=True)]


def examples_of(page: Measured, names: Sequence[Sequence[str]]) -> list[Example]:
    """Longer lines count more, for words are scored; every page counts the same in all."""
    sizes = [sqrt(min(line.columns, LONGEST)) for line in page.lines]
    scale = WEIGHT_OF_PAGE * page.page.weight / (sum(sizes) or 1.0)
    return [
        Example(page.page.name, own, page.page.keep[line.index], size * scale)
        for line, own, size in zip(page.lines, names, sizes, strict=True)
        if page.page.decided[line.index]
    ]


def main() -> int:
    parser = argparse.ArgumentParser(description="Train the cleaner's model.")
    parser.add_argument("--out", type=Path, default=ROOT / "generator/clean/opinion.json")
    out: Path = parser.parse_args().out
    pages = everything(Path(os.environ["BENCH_CAPTURES"]))
    model = train(pages)
    text = json.dumps(asdict(model), ensure_ascii=False, indent=0, sort_keys=True)
    out.write_text(f"{text}\n", encoding="utf-8")
    count = len(model.first.weights) + len(model.second.weights)
    sys.stdout.write(f"{out}: {count} weights from {len(pages)} pages\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
