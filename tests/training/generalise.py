"""How well captures by one hand are cleaned with what was learned from the others'.

    BENCH_CAPTURES=DIR python -m tests.training.generalise

The development captures were written at several times, by several hands. For each hand the model is
trained on all the others' pages, and the captures of the hand are cleaned without the phrases
that stand in them alone: nothing of them is known. What is printed is the line F1 of keeping,
by rules alone and with the model. Nothing that is kept aside is read. About ten minutes.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from generator.clean.phrases import load_phrases
from generator.clean.rules import Judgement
from generator.model import Kind
from tests.training.cross_validate import decided_by, shares_by
from tests.training.pages import DEVELOPMENT, Page, labelled_captures
from tests.training.train import Measured, everything, measured, train, unseen_copies
from tests.training.unseen import found_in, without

DROPPED: Final = (Kind.BOILERPLATE, Kind.BLANK)
LANGUAGES: Final = ("ko", "zh", "ja", "en")


def main() -> int:
    folder = Path(os.environ["BENCH_CAPTURES"])
    captures = {page.name: page for page in labelled_captures()}
    hands = hands_of((DEVELOPMENT / "hands.tsv").read_text(encoding="utf-8"), captures)
    pages, copies = everything(folder), unseen_copies()
    total: list[tuple[Page, Measured, Sequence[Judgement]]] = []
    for hand, names in sorted(hands.items()):
        model = train(_but(pages, names), _but(copies, names))
        unknown = as_unseen(captures, names)
        found = [
            (captures[page.page.name], page, decided_by(page, shares_by(model, page)))
            for page in unknown
        ]
        sys.stdout.write(f"{hand}: {_scores(found)}\n")
        sys.stdout.flush()
        total += found
    for language in LANGUAGES:
        own = [each for each in total if each[0].name.startswith(language)]
        sys.stdout.write(f"{language}: {_scores(own)}\n")
    sys.stdout.write(f"all: {_scores(total)}\n")
    return 0


def hands_of(text: str, captures: Mapping[str, Page]) -> dict[str, frozenset[str]]:
    """Hand → its captures that are not kept aside."""
    rows = [line.split("\t") for line in text.splitlines()]
    found: dict[str, set[str]] = {}
    for hand, name in rows:
        if name in captures:
            found.setdefault(hand, set()).add(name)
    return {hand: frozenset(names) for hand, names in found.items()}


def as_unseen(captures: Mapping[str, Page], names: frozenset[str]) -> list[Measured]:
    """The named captures without the phrases that stand in no other."""
    phrases = load_phrases()
    others = (found_in(page.lines, phrases) for name, page in captures.items() if name not in names)
    known = frozenset().union(*others)
    return [
        measured(captures[name], without(phrases, found_in(captures[name].lines, phrases) - known))
        for name in sorted(names)
    ]


def _but(pages: Sequence[Measured], names: frozenset[str]) -> list[Measured]:
    return [page for page in pages if page.page.name.rstrip("~") not in names]


def _scores(found: Sequence[tuple[Page, Measured, Sequence[Judgement]]]) -> str:
    rules = _line_f1([(page, own, own.judged) for page, own, _ in found])
    return f"{len(found)} captures, rules {rules:.3f}, with the model {_line_f1(found):.3f}"


def _line_f1(found: Sequence[tuple[Page, Measured, Sequence[Judgement]]]) -> float:
    right = wrong = 0
    for page, own, judged in found:
        for line, judgement in zip(own.lines, judged, strict=True):
            wanted = page.kinds[line.index] not in DROPPED
            right += wanted and judgement.keep
            wrong += wanted != judgement.keep
    return 2 * right / (2 * right + wrong)


if __name__ == "__main__":
    sys.exit(main())
