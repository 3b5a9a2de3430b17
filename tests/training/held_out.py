"""Models that have seen nothing of a group of hands and pages, for each of five groups.

    BENCH_CAPTURES=DIR python -m tests.training.held_out MODELS [--epochs N]

writes into the folder MODELS for each group: the regression and the ranking of titles (`0.json`),
the network (`0.npz`) and the one that finds titles (`0-title.npz`). `generalise.py` and
`ablation.py` judge by them; where a short article ends is as in the package. Nothing that is kept
aside is read. Takes PyTorch, and about an hour of one core.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final
from unittest.mock import patch

import numpy as np
import torch

from generator.clean import context, opinion, overrule, settled, spans, title
from generator.clean.body import Span
from generator.clean.features import Features, measure
from generator.clean.naming import Names
from generator.clean.network import Network, from_arrays
from generator.clean.opinion import Regression
from generator.clean.phrases import Phrases, load_phrases
from generator.clean.rules import Judgement
from generator.clean.surroundings import Page as Seen
from generator.clean.surroundings import look_at, names_of
from tests.training.network import EPOCHS, in_steps, learn, with_common_names
from tests.training.pages import Page, captures_of_hands, english_pages, labelled_captures
from tests.training.title_network import learn_titles, title_views
from tests.training.titles import english_titles, labelled_titles, tables
from tests.training.train import everything, train
from tests.training.unseen import found_in, without
from tests.training.views import GROUPS, View, all_views, group_of

ALL: Final = range(len(GROUPS))


@dataclass(frozen=True, slots=True)
class Models:
    """All that is learned, but where short articles end."""

    regression: Regression
    network: Network
    titles: Mapping[str, Mapping[str, float]]
    title_network: Network

    @contextmanager
    def finding_titles(self) -> Iterator[None]:
        """Titles are found by these models instead of the package's."""
        with (
            patch.object(title, "load_weights", lambda: self.titles),
            patch.object(title, "load_title_network", lambda: self.title_network),
        ):
            yield


@dataclass(frozen=True, slots=True)
class Case:
    """A capture or page to be cleaned by models that have not seen its group."""

    page: Page
    phrases: Phrases

    @property
    def group(self) -> int:
        return group_of(self.page.name)


@dataclass(frozen=True, slots=True)
class Ruled:
    """A case as the rules judge it, and what the models see of it."""

    case: Case
    lines: Sequence[Features]
    own: Sequence[Judgement]
    judged: Sequence[Judgement]
    span: Span | None
    end: int
    seen: Seen
    around: Names
    """Names of the features for the regression."""
    names: Names
    """And for the network."""


def ruled(case: Case) -> Ruled:
    """By the rules, with whatever finds titles in use."""
    lines = measure(case.page.lines, case.phrases)
    own = context.judge_by_itself(lines)
    span, end = spans.find_text(lines, own)
    judged = context.judge_in_context(lines, own, span)
    seen = look_at(case.page.lines, lines)
    names = opinion.network_names(seen, _filled(seen, own), _filled(seen, judged), span)
    return Ruled(case, lines, own, judged, span, end, seen, names_of(seen), names)


def _filled(seen: Seen, judged: Sequence[Judgement]) -> list[Judgement]:
    return [judged[line.index] for line in seen.lines]


def cleaned(case: Ruled, models: Models) -> Sequence[Judgement]:
    """As `clean` would with these models."""
    own, judged = _filled(case.seen, case.own), _filled(case.seen, case.judged)
    with (
        patch.object(opinion, "network_names", lambda *_: case.names),
        patch.object(opinion, "names_of", lambda _: case.around),
    ):
        both = (models.regression, models.network)
        formed = opinion.opinion_on(case.seen, own, judged, case.span, both)
    decided = overrule.decide(case.lines, case.own, case.judged, formed)
    return settled(case.lines, case.own, decided, (case.span, case.end), has_markup=False)


def cases(folder: Path) -> list[Case]:
    """The development captures, each without the phrases that its own hand's alone have, and
    the English pages of the folder."""
    captures = {page.name: page for page in labelled_captures()}
    phrases = load_phrases()
    found = {name: found_in(page.lines, phrases) for name, page in captures.items()}
    unknown: list[Case] = []
    for names in captures_of_hands(captures).values():
        known = frozenset().union(*(own for name, own in found.items() if name not in names))
        unknown += [
            Case(captures[name], without(phrases, found[name] - known)) for name in sorted(names)
        ]
    return [*unknown, *(Case(page, phrases) for page in english_pages(folder))]


def models_in(folder: Path) -> list[Models]:
    """The models that `main` wrote, group by group."""
    return [_models_of(folder, group) for group in ALL]


def _models_of(folder: Path, group: int) -> Models:
    table = json.loads((folder / f"{group}.json").read_text(encoding="utf-8"))
    regression = Regression(table["lines"]["bias"], table["lines"]["weights"])
    with (
        np.load(folder / f"{group}.npz") as lines,
        np.load(folder / f"{group}-title.npz") as titles,
    ):
        return Models(regression, from_arrays(lines), table["titles"], from_arrays(titles))


def write_regressions(pages: Path, out: Path) -> None:
    """Of the lines, and the ranking of titles."""
    lines = everything(pages)
    titles = [*english_titles(pages, group_of), *labelled_titles(group_of)]
    for group in ALL:
        model = train([own for own in lines if _group(own.page.name) != group])
        ranking = tables([own for own in titles if _group(own.name) != group])
        text = json.dumps({"lines": asdict(model), "titles": ranking}, ensure_ascii=False)
        (out / f"{group}.json").write_text(text, encoding="utf-8")


def write_networks(pages: Path, out: Path, epochs: int) -> None:
    """Both networks."""
    known: dict[str, int] = {}
    views, names = with_common_names(all_views(pages, known), known)
    for group in ALL:
        weights = learn(_without(group, views), len(names), epochs=epochs)
        np.savez_compressed(out / f"{group}.npz", allow_pickle=False, **in_steps(weights, names))
    of_titles: dict[str, int] = {}
    titles = (
        own for of in (english_titles(pages, group_of), labelled_titles(group_of)) for own in of
    )
    views, names = with_common_names(title_views(titles, of_titles), of_titles)
    for group in ALL:
        weights = learn_titles(_without(group, views), len(names))
        arrays = in_steps(weights, names)
        np.savez_compressed(out / f"{group}-title.npz", allow_pickle=False, **arrays)


def _without(group: int, views: Sequence[Sequence[View]]) -> list[Sequence[View]]:
    return [own for own in views if _group(own[0].page) != group]


def _group(name: str) -> int:
    return group_of(name.rstrip("~"))


def main() -> int:
    parser = argparse.ArgumentParser(description="Train models without each group.")
    parser.add_argument("models", type=Path, help="the folder to write")
    parser.add_argument("--epochs", type=int, default=EPOCHS, help="of the network")
    options = parser.parse_args()
    torch.set_num_threads(1)
    pages = Path(os.environ["BENCH_CAPTURES"])
    options.models.mkdir(parents=True, exist_ok=True)
    write_regressions(pages, options.models)
    write_networks(pages, options.models, options.epochs)
    sys.stdout.write(f"{options.models}: models without each of {len(GROUPS)} groups\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
