"""How well captures by some hands are cleaned with what was learned from the others'.

    BENCH_CAPTURES=DIR python -m tests.training.generalise

The development captures were written at several times, by several hands. Five times all models
are trained without some hands and some English pages, and these are cleaned; each hand's
captures without the phrases that stand in them alone: nothing of them is known. What is printed
is the line F1 of keeping, by rules alone and with the models, and of the pages what `score.py`
beside them says. Nothing that is kept aside is read. About twenty minutes.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final, TypeAlias

import torch

from generator.clean.network import Network, from_arrays
from generator.clean.opinion import Model, opinion_on
from generator.clean.overrule import decide
from generator.clean.phrases import load_phrases
from generator.clean.rules import Judgement
from generator.clean.surroundings import look_at
from generator.model import Kind
from tests.quality.scores import load_judge
from tests.training.cross_validate import score_of_page
from tests.training.network import in_steps, learn, with_common_names
from tests.training.pages import Page, captures_of_hands, labelled_captures
from tests.training.train import Measured, everything, measured, train
from tests.training.unseen import found_in, without
from tests.training.views import GROUPS, all_views, group_of

DROPPED: Final = (Kind.BOILERPLATE, Kind.BLANK)
LANGUAGES: Final = ("ko", "zh", "ja", "en")
MEASURES: Final = ("f1", "with", "without")

Cleaned: TypeAlias = tuple[Measured, Sequence[Judgement]]


def main() -> int:
    torch.set_num_threads(1)
    folder = Path(os.environ["BENCH_CAPTURES"])
    captures = {page.name: page for page in labelled_captures()}
    hands = captures_of_hands(captures)
    unknown = [page for names in hands.values() for page in as_unseen(captures, names)]
    pages = everything(folder)
    judge = load_judge(folder)
    golds = judge.load_gold(folder)
    total: list[Cleaned] = []
    scores: list[dict[str, float]] = []
    for group, models in enumerate(models_without_groups(folder, pages)):
        total += [
            (page, cleaned(page, models)) for page in unknown if group_of(page.page.name) == group
        ]
        scores += [
            score_of_page(judge, page, cleaned(page, models), golds)
            for page in pages
            if page.page.name in golds and group_of(page.page.name) == group
        ]
    for hand, names in sorted(hands.items()):
        sys.stdout.write(
            f"{hand}: {_scores([own for own in total if own[0].page.name in names])}\n"
        )
    for language in LANGUAGES:
        own = [each for each in total if each[0].page.name.startswith(language)]
        sys.stdout.write(f"{language}: {_scores(own)}\n")
    mean = judge.mean(scores)
    found = ", ".join(f"{name} {mean[name]:.3f}" for name in MEASURES)
    sys.stdout.write(f"{len(scores)} English pages: {found}\n")
    return 0


def models_without_groups(folder: Path, pages: Sequence[Measured]) -> list[tuple[Model, Network]]:
    """For each group the models that have not seen it."""
    vocabulary: dict[str, int] = {}
    views, names = with_common_names(all_views(folder, vocabulary), vocabulary)
    return [
        (
            train([page for page in pages if group_of(page.page.name.rstrip("~")) != group]),
            from_arrays(
                in_steps(
                    learn([own for own in views if group_of(own[0].page) != group], len(names)),
                    names,
                )
            ),
        )
        for group in range(len(GROUPS))
    ]


def cleaned(page: Measured, models: tuple[Model, Network]) -> Sequence[Judgement]:
    """The judgements on the lines that are not blank, as in `briefings clean`."""
    looked_at = look_at(page.page.lines, page.lines)
    opinion = opinion_on(looked_at, page.own, page.judged, page.span, models)
    return decide(page.lines, page.own, page.judged, opinion)


def as_unseen(captures: Mapping[str, Page], names: frozenset[str]) -> list[Measured]:
    """The named captures without the phrases that stand in no other."""
    phrases = load_phrases()
    others = (found_in(page.lines, phrases) for name, page in captures.items() if name not in names)
    known = frozenset().union(*others)
    return [
        measured(captures[name], without(phrases, found_in(captures[name].lines, phrases) - known))
        for name in sorted(names)
    ]


def _scores(found: Sequence[Cleaned]) -> str:
    rules = _line_f1([(own, own.judged) for own, _ in found])
    return f"{len(found)} captures, rules {rules:.3f}, with the models {_line_f1(found):.3f}"


def _line_f1(found: Sequence[Cleaned]) -> float:
    right = wrong = 0
    for own, judged in found:
        for line, judgement in zip(own.lines, judged, strict=True):
            wanted = own.page.kinds[line.index] not in DROPPED
            right += wanted and judgement.keep
            wrong += wanted != judgement.keep
    return 2 * right / (2 * right + wrong)


if __name__ == "__main__":
    sys.exit(main())
