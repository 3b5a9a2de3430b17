"""Make `generator/clean/opinion.json` again: the regression.

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
from dataclasses import asdict, dataclass, replace
from math import sqrt
from pathlib import Path
from typing import Final

from generator.clean.body import Span
from generator.clean.context import judge_by_itself, judge_in_context
from generator.clean.features import Features, measure
from generator.clean.opinion import Regression, is_east_asian
from generator.clean.phrases import Phrases, load_phrases
from generator.clean.rules import Judgement
from generator.clean.spans import find_text
from generator.clean.surroundings import look_at, names_of
from tests.training.pages import (
    ROOT,
    Page,
    english_pages,
    labelled_captures,
    reshaped_copies,
    with_shortened_copies,
)
from tests.training.regression import Example, fit

STRENGTH: Final = 0.15
"""Inverse of the L2 penalty."""
WEIGHT_OF_PAGE: Final = 200.0
LONGEST: Final = 1200
"""Columns of a line that count at most."""
EAST_ASIAN_WEIGHT: Final = 0.7
"""Of a Korean, Chinese or Japanese capture next to an English one: there are more of them, and
the network decides them (cross-validated)."""


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
    english = list(english_pages(folder))
    pages = [*with_shortened_copies(english), *reshaped_copies(english), *labelled_captures()]
    return [weighted(measured(page, load_phrases())) for page in pages]


def weighted(page: Measured) -> Measured:
    """A capture labelled by hand with the weight of its language."""
    if not page.page.kinds or not is_east_asian(page.lines):
        return page
    return replace(page, page=replace(page.page, weight=EAST_ASIAN_WEIGHT))


def measured(page: Page, phrases: Phrases) -> Measured:
    """Features and rules' judgements of a page."""
    lines = measure(page.lines, phrases)
    own = judge_by_itself(lines)
    span, _ = find_text(lines, own)
    judged = judge_in_context(lines, own, span)
    looked_at = look_at(page.lines, lines)
    places = [line.index for line in looked_at.lines]
    return Measured(
        page,
        looked_at.lines,
        list(names_of(looked_at).by_line()),
        [own[place] for place in places],
        [judged[place] for place in places],
        span,
    )


def train(pages: Sequence[Measured]) -> Regression:
    """The weights of all pages' lines."""
    return fit([example for page in pages for example in examples_of(page)], STRENGTH)


def examples_of(page: Measured) -> list[Example]:
    """Longer lines count more, for words are scored; every page counts the same in all."""
    sizes = [sqrt(min(line.columns, LONGEST)) for line in page.lines]
    scale = WEIGHT_OF_PAGE * page.page.weight / (sum(sizes) or 1.0)
    return [
        Example(page.page.name, own, page.page.keep[line.index], size * scale)
        for line, own, size in zip(page.lines, page.names, sizes, strict=True)
        if page.page.decided[line.index]
    ]


def main() -> int:
    parser = argparse.ArgumentParser(description="Train the cleaner's model.")
    parser.add_argument("--out", type=Path, default=ROOT / "generator/clean/opinion.json")
    options = parser.parse_args()
    out: Path = options.out
    pages = everything(Path(os.environ["BENCH_CAPTURES"]))
    model = train(pages)
    text = json.dumps(asdict(model), ensure_ascii=False, indent=0, sort_keys=True)
    out.write_text(f"{text}\n", encoding="utf-8")
    sys.stdout.write(f"{out}: {len(model.weights)} weights from {len(pages)} pages\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
