"""Which line is the article's title: a trained ranking of the lines around the text's beginning.

    sheet (the lines that are not blank) → names of binary features ┬ sum of weights ┐
                                                                    └ network        ┴ the best

A linear ranking with one table of weights for Korean, Chinese and Japanese captures and one
for the others, in `title.json`; `tests/training/titles.py` makes it. The network of
`title_sight.py` sees the characters and the lines around too; both are logarithms of how likely a
line is to be the title, and are added.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import Final

from generator.clean.body import Span
from generator.clean.features import Features
from generator.clean.rules import Judgement
from generator.clean.title_sheet import Sheet, lay_out
from generator.clean.title_sight import load_title_network, title_logits
from generator.clean.title_traits import names_at_first_sight, names_on_closer_look

WIDE, LATIN = "wide", "latin"
"""The names of the two tables."""
NEAR_PATH: Final = 12
"""Lines below a path in which its last step stands again."""
SHORTEST_STEP: Final = 12
"""Letters of a step that no section is called by."""


@cache
def load_weights() -> Mapping[str, Mapping[str, float]]:
    """The weights of the package: table → name of a feature → weight."""
    source = files(__package__).joinpath("title.json").read_text(encoding="utf-8")
    weights: Mapping[str, Mapping[str, float]] = json.loads(source)
    return weights


def find_title(lines: Sequence[Features], own: Sequence[Judgement], span: Span) -> int | None:
    """The 0-based place of the title; None where no line may be one."""
    sheet = lay_out(lines, own, span)
    places = sheet.places()
    if not places:
        return None
    step = last_step(sheet)
    if step is not None:
        return sheet.lines[step].index
    named = _named(sheet, places)
    weights = load_weights()[table_of(sheet)]
    logits = title_logits(sheet, named, load_title_network())
    scores = {place: _score(names, weights) + logits[place] for place, names in named.items()}
    return sheet.lines[max(scores, key=lambda place: (scores[place], -place))].index


def last_step(sheet: Sheet) -> int | None:
    """The line that a path above names as its last step: there the page says its own title."""
    for at, is_path in enumerate(sheet.paths):
        if not is_path or at >= sheet.first + NEAR_PATH:
            continue
        below = range(at + 1, min(at + 1 + NEAR_PATH, len(sheet.lines)))
        for place in below:
            text = sheet.wordings[place]
            if len(text) >= SHORTEST_STEP and sheet.wordings[at].endswith(text):
                return place
    return None


def _score(names: Sequence[str], weights: Mapping[str, float]) -> float:
    return sum([weights.get(name, 0.0) for name in names])


def table_of(sheet: Sheet) -> str:
    """Which weights hold for a capture."""
    return WIDE if sheet.wide else LATIN


def candidates(sheet: Sheet) -> dict[int, list[str]]:
    """Place in the sheet of each line that may be the title → names of its features."""
    return _named(sheet, sheet.places())


def _named(sheet: Sheet, places: Sequence[int]) -> dict[int, list[str]]:
    standing = topics(sheet, places)
    return {
        place: [
            *names_at_first_sight(sheet, place),
            *names_on_closer_look(sheet, place, standing),
        ]
        for place in places
    }


def topics(sheet: Sheet, places: Iterable[int]) -> dict[int, float]:
    """Those of the places that stand out, each with its topic."""
    return {place: sheet.topic(place) for place in places if sheet.stands_out(place)}
