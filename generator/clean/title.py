"""Which line is the article's title: a trained ranking of the lines around the text's beginning.

    sheet (the lines that are not blank) → names of binary features → sum of weights → the best

A linear ranking with one table of weights for Korean, Chinese and Japanese captures and one
for the others, in `title.json`; `tests/training/titles.py` makes it.
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
from generator.clean.title_traits import names_at_first_sight, names_on_closer_look

WIDE, LATIN = "wide", "latin"
"""The names of the two tables."""
NEAR_PATH: Final = 12
"""Lines below a path in which its last step stands again."""
SHORTEST_STEP: Final = 12
"""Letters of a step that no section is called by."""
SHORTLIST: Final = 8
"""Lines that are looked at closely; looking so at all of them changes one title of 280."""


@cache
def load_weights() -> Mapping[str, Mapping[str, float]]:
    """The weights of the package: table → name of a feature → weight."""
    source = files(__package__).joinpath("title.json").read_text(encoding="utf-8")
    weights: Mapping[str, Mapping[str, float]] = json.loads(source)
    return weights


def find_title(lines: Sequence[Features], own: Sequence[Judgement], span: Span) -> int | None:
    """The 0-based place of the title; None where no line may be one."""
    sheet = lay_out(lines, own, span)
    weights = load_weights()[table_of(sheet)]
    first = {place: _score(names_at_first_sight(sheet, place), weights) for place in sheet.places()}
    standing = topics(sheet, first)
    best = sorted(first, key=lambda place: (-first[place], place))[:SHORTLIST]
    scores = {
        place: first[place] + _score(names_on_closer_look(sheet, place, standing), weights)
        for place in best
    }
    if not scores:
        return None
    named = last_step(sheet)
    if named is not None:
        return sheet.lines[named].index
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
    places = sheet.places()
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
