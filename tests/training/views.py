"""What the network learns from: every capture in several shapes.

A capture stands there as it is, then without the phrases that few captures have (`unseen.py`),
then changed: blocks of furniture left out, another capture's head or tail, no blank lines. What
is exchanged comes from the same group, so that a network never sees a part of a group that it is
to be judged by.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain, groupby
from pathlib import Path
from typing import Final, TypeAlias

import numpy as np
import numpy.typing as npt

from generator.clean.grams import rows_of
from generator.clean.opinion import network_names
from generator.clean.phrases import Phrases, load_phrases
from generator.clean.surroundings import look_at
from generator.model import Kind
from tests.training.pages import (
    Page,
    as_item,
    english_pages,
    fold_of,
    hands_of_captures,
    labelled_captures,
    reshaped,
    shortened,
)
from tests.training.train import LONGEST, Measured, measured
from tests.training.unseen import found_in, seen_in_few, without

Numbers: TypeAlias = npt.NDArray[np.float32]
Places: TypeAlias = npt.NDArray[np.int32]

GROUPS: Final = (
    ("ninth", "sixth", "fourteenth", "nineteenth"),
    ("fourth", "eighth", "thirteenth"),
    ("seventh", "twelfth", "sixteenth", "eighteenth"),
    ("eleventh", "fifth", "third", "fifteenth"),
    ("tenth", "first", "second", "seventeenth"),
)
"""Hands whose captures are left out together; English pages and other captures go by folds."""
RARE: Final = (None, 0, 1, 2)
"""In how many captures at most a phrase stands that a view is to lose; `None`: it loses none."""
CHANGED_VIEWS: Final = 4
"""Of each capture and page; of a page there are two shortened ones and one of items too."""
SHORTENED_VIEWS: Final = 2
OF_OTHER: Final = 0.4
"""The chance of a head, and of a tail, to be another capture's."""
WITHOUT_BLANKS: Final = 0.15
LEFT_OUT: Final = (0.0, 0.15, 0.3, 0.5)
"""Chances of a block of furniture to be left out, one for each view; half of it in the text."""
BLOCK_ENDS: Final = 0.1
"""The chance of a block to end where no blank line does."""
FEWEST_LINES: Final = 5
TYPICAL_LINES: Final = 60
OF_LABELLED: Final = 0.5
"""The weight of what is the text, beside what is kept, in a capture where both are known."""
DROPPED: Final = (Kind.BOILERPLATE, Kind.BLANK)
OUTSIDE_TEXT: Final = frozenset(
    {Kind.TITLE, Kind.SUBTITLE, Kind.BYLINE, Kind.DATELINE, Kind.NOTICE, Kind.CAPTION}
)
"""Kinds that the gold texts of English pages leave out, and that may be kept all the same."""


@dataclass(frozen=True, slots=True)
class View:
    """The lines of a capture that are not blank; all but `names` and `grams` one for each."""

    page: str
    names: Places
    """Of all lines, one after the other."""
    names_of_line: Places
    """How many."""
    grams: Places
    grams_of_line: Places
    wanted: Numbers
    """Two columns: whether a line is the text, and whether it is kept."""
    weights: Numbers
    """Of these."""


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a capture with its labels."""

    text: str
    keep: bool
    decided: bool
    kind: str
    is_article: bool


def group_of(name: str) -> int:
    """The group of five in which a capture or page is left out."""
    hand = hands_of_captures().get(name)
    found = (group for group, hands in enumerate(GROUPS) if hand in hands)
    return next(found, fold_of(name))


def all_views(folder: Path, vocabulary: dict[str, int]) -> dict[str, list[View]]:
    """Capture or page → its views, the first one as it is; the names are counted on into the
    vocabulary. The folder has the English pages."""
    chance = random.Random(5)  # noqa: S311
    captures = list(labelled_captures())
    pages = list(english_pages(folder))
    phrases = load_phrases()
    found = {page.name: found_in(page.lines, phrases) for page in captures}
    levels = [{} if times is None else seen_in_few(found, times) for times in RARE]
    shapes = chain(
        shapes_of_captures(captures, phrases, levels, chance),
        shapes_of_pages(pages, phrases, chance),
    )
    views: dict[str, list[View]] = {}
    for name, page in shapes:
        views.setdefault(name, []).append(view_of(page, vocabulary))
    return views


def shapes_of_captures(
    captures: Sequence[Page],
    phrases: Phrases,
    levels: Sequence[Mapping[str, frozenset[str]]],
    chance: random.Random,
) -> Iterator[tuple[str, Measured]]:
    """Each capture as often as there are levels of phrases left out, and as often changed."""
    donors = _by_group(captures)
    for page in captures:
        known = [
            without(phrases, level[page.name]) if level.get(page.name) else phrases
            for level in levels
        ]
        for own in known:
            yield page.name, measured(page, own)
        for place in range(CHANGED_VIEWS):
            other = changed(page, donors[_group_and_language(page)], chance)
            yield page.name, measured(other, known[place % len(known)])


def shapes_of_pages(
    pages: Sequence[Page], phrases: Phrases, chance: random.Random
) -> Iterator[tuple[str, Measured]]:
    """Each English page as it is, changed, shortened, and with a body of items."""
    donors = _by_group(pages)
    for page in pages:
        others = donors[_group_and_language(page)]
        shapes = [
            page,
            *(changed(page, others, chance) for _ in range(CHANGED_VIEWS)),
            *(shortened(page, chance) for _ in range(SHORTENED_VIEWS)),
            reshaped(page, as_item, chance),
        ]
        for shape in shapes:
            yield page.name, measured(shape, phrases)


def _by_group(pages: Sequence[Page]) -> dict[tuple[int, str], list[Page]]:
    found: dict[tuple[int, str], list[Page]] = {}
    for page in pages:
        found.setdefault(_group_and_language(page), []).append(page)
    return found


def _group_and_language(page: Page) -> tuple[int, str]:
    """The names of labelled captures begin with their language."""
    return group_of(page.name), page.name[:2] if page.kinds else ""


def changed(page: Page, donors: Sequence[Page], chance: random.Random) -> Page:
    """The capture with other furniture; as it is where hardly a line would be left."""
    head, body, tail = parts_of(page)
    if not body:
        return page
    if chance.random() < OF_OTHER:
        head = parts_of(chance.choice(donors))[0]
    if chance.random() < OF_OTHER:
        tail = parts_of(chance.choice(donors))[2]
    share = chance.choice(LEFT_OUT)
    rows = [
        *thinned(head, share, chance),
        *thinned(body, share / 2, chance),
        *thinned(tail, share, chance),
    ]
    if chance.random() < WITHOUT_BLANKS:
        rows = [row for row in rows if row.text.strip()]
    if len(rows) < FEWEST_LINES:
        return page
    return replace(
        page,
        lines=[row.text for row in rows],
        keep=[row.keep for row in rows],
        decided=[row.decided for row in rows],
        kinds=[row.kind for row in rows] if page.kinds else (),
    )


def parts_of(page: Page) -> tuple[list[Row], list[Row], list[Row]]:
    """What stands above the first line kept, from there to the last one, and below; nothing of a
    capture of which nothing is kept."""
    kinds = page.kinds or [""] * len(page.lines)
    is_article = [kind not in DROPPED for kind in kinds] if page.kinds else page.keep
    rows = list(map(Row, page.lines, page.keep, page.decided, kinds, is_article))
    places = [place for place, row in enumerate(rows) if row.is_article]
    if not places:
        return [], [], []
    return rows[: places[0]], rows[places[0] : places[-1] + 1], rows[places[-1] + 1 :]


def thinned(rows: Sequence[Row], share: float, chance: random.Random) -> list[Row]:
    """The rows without some blocks of furniture."""
    block, blocks = 0, []
    for row in rows:
        blocks.append((row.is_article, block))
        block += not row.text.strip() or chance.random() < BLOCK_ENDS
    left: list[Row] = []
    for (is_article, _), members in groupby(
        zip(blocks, rows, strict=True), key=lambda pair: pair[0]
    ):
        own = [row for _, row in members]
        if is_article or chance.random() >= share:
            left += own
    return left


def view_of(page: Measured, vocabulary: dict[str, int]) -> View:
    """The lines that are not blank as numbers."""
    looked_at = look_at(page.page.lines, page.lines)
    names = list(network_names(looked_at, page.own, page.judged, page.span).by_line())
    texts = [line.bare for line in page.lines]
    return as_view(page.page.name, names, texts, labels_of(page), vocabulary)


def as_view(
    name: str,
    names: Sequence[Sequence[str]],
    texts: Sequence[str],
    labels: tuple[Numbers, Numbers],
    vocabulary: dict[str, int],
) -> View:
    """The names of the features and the text of each line as numbers; names that are new to
    the vocabulary are added to it."""
    rows, counts = rows_of(texts)
    wanted, weights = labels
    return View(
        name,
        np.array(
            [vocabulary.setdefault(name, len(vocabulary)) for own in names for name in own],
            dtype=np.int32,
        ),
        np.array([len(own) for own in names], dtype=np.int32),
        rows.astype(np.int32),
        counts.astype(np.int32),
        wanted,
        weights,
    )


def labels_of(page: Measured) -> tuple[Numbers, Numbers]:
    """What is wanted of each line, and how much it counts: for the text longer lines more, for
    words are scored there, and for what is kept all the same. Long captures count less than
    their length."""
    places = [line.index for line in page.lines]
    size = len(places)
    whole = (TYPICAL_LINES / size) ** 0.5 / TYPICAL_LINES
    keep = np.array([page.page.keep[place] for place in places])
    decided = np.array([page.page.decided[place] for place in places])
    longer = np.sqrt([min(line.columns, LONGEST) for line in page.lines])
    of_text = longer * decided / longer.sum() * size * whole
    if not page.page.kinds:
        judged = np.array([judgement.kind not in OUTSIDE_TEXT for judgement in page.judged])
        wanted, weights = [keep, keep], [of_text, (keep | judged) * whole]
    else:
        kept = np.array([page.page.kinds[place] not in DROPPED for place in places])
        wanted, weights = [keep, kept], [of_text * OF_LABELLED, np.full(size, whole)]
    return np.stack(wanted, 1).astype(np.float32), np.stack(weights, 1).astype(np.float32)
