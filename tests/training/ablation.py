"""What each group of features, rules and steps is worth to captures that were not learned from.

    BENCH_CAPTURES=DIR python -m tests.training.ablation MODELS [--only PART] [--every N]

Every capture and page is cleaned by the models of `held_out.py` that have not seen its group, once
as it is and once without each group: of the features, as if no line showed any of the group; of the
rules and steps, with the group switched off. Nothing is learned again, so that a group is worth at
most what its row says: trained without it, the models would lean on others. The columns are the
word F1 of the English pages, what is kept and removed of their snippets, and the line F1 of East
Asian and of English captures, the F1 with the difference and its 95% interval (paired bootstrap).
Nothing that is kept aside is read. A few seconds a row, of the rules half a minute.
"""

from __future__ import annotations

import argparse
import os
import re
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from types import ModuleType
from typing import Any, Final, TypeAlias
from unittest.mock import patch

import numpy as np

from generator.clean import rules
from generator.clean.network import Network
from generator.clean.phrases import arranged
from generator.clean.rules import Judgement
from generator.layers import Layer
from generator.model import Kind
from tests.quality.scores import load_judge
from tests.training.generalise import record
from tests.training.held_out import ALL, Case, Models, Ruled, cases, cleaned, models_in, ruled
from tests.training.pages import Page
from tests.training.parts import BY_FORM, FEATURES, OF_MODELS, OF_RULES, Step

DROPPED: Final = (Kind.BOILERPLATE, Kind.BLANK)
DRAWN: Final = 2000
"""Samples of the bootstrap."""
NO_PHRASES: Final = arranged({}, (), (), ())


RuledByGroup: TypeAlias = Sequence[Sequence[Ruled]]


@dataclass(frozen=True, slots=True)
class Scores:
    """Of all cases, cleaned in one way."""

    pages: np.ndarray[Any, np.dtype[np.float64]]
    """F1, kept and removed of each English page."""
    lines: Mapping[str, np.ndarray[Any, np.dtype[np.float64]]]
    """Group of languages → right and wrong lines of each capture."""


def main() -> int:
    parser = argparse.ArgumentParser(description="What each part of the cleaner is worth.")
    parser.add_argument("models", type=Path, help="folder that held_out.py wrote")
    parser.add_argument("--only", choices=("features", "models", "rules"))
    parser.add_argument("--every", type=int, default=1, help="only each such capture")
    options = parser.parse_args()
    folder = Path(os.environ["BENCH_CAPTURES"])
    judge = load_judge(folder)
    golds = judge.load_gold(folder)
    models = models_in(options.models)
    found = cases(folder)
    captures, pages = (
        [case for case in found if bool(case.page.kinds) == own] for own in (True, False)
    )
    chosen = [*captures[:: options.every], *pages]
    known = [[case for case in chosen if case.group == group] for group in ALL]
    seen = by_rules(known, models)

    def scored(own: Sequence[Models], seen: RuledByGroup) -> Scores:
        return scores_of(seen, own, judge, golds)

    whole = scored(models, seen)
    _print("nothing", whole, whole)
    if options.only in (None, "features"):
        for group, pattern in FEATURES.items():
            _print(group, scored([without(own, pattern) for own in models], seen), whole)
        _print("characters", scored([without_characters(own) for own in models], seen), whole)
        _print("neighbours in the network", scored([by_itself(own) for own in models], seen), whole)
    if options.only in (None, "models"):
        for group, steps in OF_MODELS.items():
            with switched(steps):
                _print(group, scored(models, seen), whole)
    if options.only in (None, "rules"):
        bare = [[replace(case, phrases=NO_PHRASES) for case in own] for own in known]
        _print("phrases", scored(models, by_rules(bare, models)), whole)
        for group, steps in {**OF_RULES, **of_forms()}.items():
            with switched(steps):
                _print(group, scored(models, by_rules(known, models)), whole)
    return 0


def of_forms() -> dict[str, Sequence[Step]]:
    """The rules about a line by itself without each group."""
    return {
        group: [(rules, "RULES", tuple(rule for rule in rules.RULES if rule.reason not in reasons))]
        for group, reasons in BY_FORM.items()
    }


def by_rules(known: Sequence[Sequence[Case]], models: Sequence[Models]) -> RuledByGroup:
    """The cases of each group as the rules judge them, titles found by the group's models."""
    found = []
    for cases_of_group, own in zip(known, models, strict=True):
        with own.finding_titles():
            found.append([ruled(case) for case in cases_of_group])
    return found


@contextmanager
def switched(steps: Sequence[Step]) -> Iterator[None]:
    """With something else in place of the steps."""
    with ExitStack() as stack:
        for module, name, other in steps:
            stack.enter_context(patch.object(module, name, other))
        yield


def without(models: Models, pattern: str) -> Models:
    """As if no line showed a feature whose name begins so."""
    shown = re.compile(pattern)
    places = models.network.places
    left = {name: place for name, place in places.items() if not shown.match(name)}
    kept = {name: w for name, w in models.regression.weights.items() if not shown.match(name)}
    return replace(
        models,
        regression=replace(models.regression, weights=kept),
        network=replace(models.network, places=left),
    )


def without_characters(models: Models) -> Models:
    """As if the network could not read."""
    grams = np.zeros_like(models.network.grams)
    return replace(models, network=replace(models.network, grams=grams))


def by_itself(models: Models) -> Models:
    """As if the network saw no line but the one that it judges."""
    network: Network = models.network
    return replace(
        models, network=replace(network, around=[_alone(layer) for layer in network.around])
    )


def _alone(layer: Layer) -> Layer:
    weights = layer.weights.copy()
    third = len(weights) // 3
    weights[:third] = weights[2 * third :] = 0.0
    return replace(layer, weights=weights)


def scores_of(
    seen: RuledByGroup,
    models: Sequence[Models],
    judge: ModuleType,
    golds: Mapping[str, Mapping[str, object]],
) -> Scores:
    """All cases cleaned by the models that have not seen them."""
    pages: list[tuple[float, ...]] = []
    lines: dict[str, list[tuple[int, int]]] = {}
    for of_group, own in zip(seen, models, strict=True):
        for one in of_group:
            found = cleaned(one, own)
            page = one.case.page
            if page.kinds:
                lines.setdefault(_languages(page), []).append(_counts(page, found))
            else:
                score = judge.score({"lines": record(one, found)}, golds[page.name])
                pages.append((score["f1"], score["with"], score["without"]))
    return Scores(
        np.array(pages, dtype=float), {key: np.array(of, float) for key, of in lines.items()}
    )


def _languages(page: Page) -> str:
    return "English" if page.name.startswith("en-") else "East Asian"


def _counts(page: Page, found: Sequence[Judgement]) -> tuple[int, int]:
    wanted = [kind not in DROPPED for kind in page.kinds]
    given = [judgement.keep for judgement in found]
    right = sum(w and g for w, g in zip(wanted, given, strict=True))
    return right, sum(w != g for w, g in zip(wanted, given, strict=True))


def line_f1(counts: np.ndarray[Any, np.dtype[np.float64]]) -> float:
    """Of keeping, over all lines of captures of which the right and wrong ones are given."""
    right, wrong = counts.sum(axis=0)
    return float(2 * right / (2 * right + wrong))


def _print(group: str, found: Scores, whole: Scores) -> None:
    f1, kept, removed = np.nanmean(found.pages, axis=0)
    cells = [f"{f1:.4f}", interval(whole.pages[:, :1], found.pages[:, :1], mean), f"{kept:.3f}"]
    cells.append(f"{removed:.3f}")
    for key in sorted(found.lines):
        cells.append(f"{line_f1(found.lines[key]):.4f}")
        cells.append(interval(whole.lines[key], found.lines[key], line_f1))
    sys.stdout.write(f"| {group} | {' | '.join(cells)} |\n")
    sys.stdout.flush()


def mean(values: np.ndarray[Any, np.dtype[np.float64]]) -> float:
    return float(values.mean())


def interval(
    before: np.ndarray[Any, np.dtype[np.float64]],
    after: np.ndarray[Any, np.dtype[np.float64]],
    score: Callable[[np.ndarray[Any, np.dtype[np.float64]]], float],
) -> str:
    """The difference of two scores with its 95% interval, drawing captures anew."""
    chance = np.random.default_rng(1)
    drawn = (chance.integers(0, len(before), len(before)) for _ in range(DRAWN))
    apart = [score(after[own]) - score(before[own]) for own in drawn]
    low, high = np.percentile(apart, (2.5, 97.5))
    return f"{score(after) - score(before):+.4f} ({low:+.4f}, {high:+.4f})"


if __name__ == "__main__":
    sys.exit(main())
