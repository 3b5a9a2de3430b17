"""Make `generator/clean/title.json` again, or cross-validate it.

    BENCH_CAPTURES=DIR python -m tests.training.titles [--east-asian] [--folds SEED] [--out FILE]

DIR is as for `tests.training.train`. Nothing that is kept aside is read. With `--folds`
nothing is written: the share of titles found on pages that a fold's weights have not seen
is printed for each set; another seed makes other folds.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from math import exp, sqrt
from pathlib import Path
from typing import Final

from generator.clean.features import ITEM_MARKERS, measure
from generator.clean.phrases import Phrases, load_phrases
from generator.clean.rules import judge
from generator.clean.spans import find_text
from generator.clean.title import WIDE, candidates, load_weights, table_of
from generator.clean.title_sheet import Sheet, lay_out
from generator.clean.title_sight import column_of, seen_names, seen_places
from generator.model import Kind
from tests.training.heads import Headed, with_others_heads
from tests.training.pages import ROOT, Page, digest, english_pages, labelled_captures
from tests.training.unseen import found_in, seen_in_few, without

FOLDS: Final = 5
EPOCHS: Final = 40
STEP: Final = 0.1
PENALTY: Final = 12.0
"""Of the squares of all weights, against the pages' log-likelihood (cross-validated)."""
FEWEST_PAGES: Final = 3
"""Pages in which a feature must occur."""
LEAST_WEIGHT: Final = 0.01
WEIGHT_OF_PAGE: Final = 2.0
"""Of an English page, beside a capture with a text of our own: those are few, and real."""

Weights = Mapping[str, float]
Fold = Callable[[str], int]
"""Of a page's name."""


@dataclass(frozen=True, slots=True)
class Seen:
    """The lines that the network looks at."""

    names: Sequence[Sequence[str]]
    texts: Sequence[str]
    candidates: Sequence[int]
    """Which of them may be the title, in the order of `Titled.lines`."""
    column: int
    """Of the logits."""
    kinds: Sequence[str]
    """What each line is, where people labelled it."""


@dataclass(frozen=True, slots=True)
class Titled:
    """A page whose title stands in its text."""

    name: str
    table: str
    lines: Sequence[tuple[Sequence[str], bool]]
    """Features of each line that may be the title, and whether it is."""
    seen: Seen
    weight: float = 1.0


def english_titles(folder: Path, fold: Fold) -> Iterator[Titled]:
    """Of the development pages; a copy of the title in a list does not count beside one that
    stands for itself. Heads are exchanged within the folds."""
    headed: list[Headed] = []
    titles: dict[str, str] = {}
    for page in english_pages(folder):
        gold = json.loads((folder / f"{page.name}.json").read_text(encoding="utf-8"))
        if not gold["visible"]["title"]:
            continue
        wanted = titles[page.name] = _letters(gold["title"] or "")
        for copy in (page, without_blanks(page)):
            yield from _english(copy, wanted)
        place = _title_of(page, wanted)
        if place is not None:
            headed.append(Headed(page, place, f"page {fold(page.name)}"))
    for own, copy in with_others_heads(headed):
        yield from _english(copy, titles[own.page.name])


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


def _title_of(page: Page, wanted: str) -> int | None:
    """The place of the title's last line above the text, or else of its first one."""
    equal = [place for place, text in enumerate(page.lines) if _letters(text) == wanted]
    text = page.keep.index(True) if any(page.keep) else len(page.lines)
    above = [place for place in equal if place < text]
    return above[-1] if above else next(iter(equal), None)


def _english(page: Page, wanted: str) -> Iterator[Titled]:
    sheet = _sheet(page.lines, load_phrases())
    if sheet is not None:
        kept = (place for place, line in enumerate(sheet.lines) if page.keep[line.index])
        text = next((place for place in kept if sheet.prose[place]), len(sheet.lines))
        over = list(enumerate(sheet.wordings[:text]))
        equal = {place for place, own in over if own == wanted}
        plain = {place for place in equal if sheet.lines[place].marker not in ITEM_MARKERS}
        begun = {place for place, own in over if own.startswith(wanted)}
        yield _titled(page, sheet, plain or equal or begun, WEIGHT_OF_PAGE)


def labelled_titles(fold: Fold) -> Iterator[Titled]:
    """Of the captures labelled by hand, once more as if the phrases had been listed without
    each, and under others' heads."""
    phrases = load_phrases()
    pages = list(labelled_captures())
    own = seen_in_few({page.name: found_in(page.lines, phrases) for page in pages}, 1)
    for page in pages:
        unseen = replace(page, name=f"{page.name}~")
        for copy in (page, without_blanks(page), without_furniture(page)):
            yield from _labelled(copy, phrases)
        for copy in (unseen, without_blanks(unseen)):
            yield from _labelled(copy, without(phrases, own[page.name]))
    headed = [
        Headed(page, list(page.kinds).index(Kind.TITLE), f"{page.name[:2]} {fold(page.name)}")
        for page in pages
        if Kind.TITLE in page.kinds
    ]
    for _, copy in with_others_heads(headed):
        yield from _labelled(copy, phrases)


def _labelled(page: Page, phrases: Phrases) -> Iterator[Titled]:
    sheet = _sheet(page.lines, phrases)
    if sheet is not None:
        right = {p for p, line in enumerate(sheet.lines) if page.kinds[line.index] == Kind.TITLE}
        wordings = {sheet.wordings[place] for place in right}
        # A copy is as right: its words are the title's.
        yield _titled(page, sheet, {p for p, own in enumerate(sheet.wordings) if own in wordings})


def without_blanks(page: Page) -> Page:
    """A copy as a plainer dump would have it: many captures have no blank lines at all."""
    filled = [place for place, text in enumerate(page.lines) if text.strip()]
    return replace(
        page,
        name=f"{page.name}~",
        lines=[page.lines[place] for place in filled],
        keep=[page.keep[place] for place in filled],
        decided=[page.decided[place] for place in filled],
        kinds=[page.kinds[place] for place in filled] if page.kinds else (),
    )


def without_furniture(page: Page) -> Page:
    """A copy as a crawler's extraction would have it: nothing stands above the title or between
    it and the text but what belongs to them."""
    kept = [kind != Kind.BOILERPLATE for kind in page.kinds]
    end = max((place for place, is_kept in enumerate(kept) if is_kept), default=-1)
    places = [place for place in range(end + 1) if kept[place]]
    return replace(
        page,
        name=f"{page.name}~",
        lines=[page.lines[place] for place in places],
        keep=[page.keep[place] for place in places],
        decided=[page.decided[place] for place in places],
        kinds=[page.kinds[place] for place in places],
    )


def _sheet(texts: Sequence[str], phrases: Phrases) -> Sheet | None:
    lines = measure(texts, phrases)
    own = [judge(line) for line in lines]
    span, _ = find_text(lines, own)
    return None if span is None else lay_out(lines, own, span)


def _titled(page: Page, sheet: Sheet, right: set[int], weight: float = 1.0) -> Titled:
    named = candidates(sheet)
    lines = [(names, place in right) for place, names in named.items()]
    places = seen_places(named, len(sheet.lines))
    seen = Seen(
        seen_names(sheet, named, places),
        [sheet.lines[place].bare for place in places],
        [places.index(place) for place in named],
        column_of(sheet),
        [page.kinds[sheet.lines[place].index] for place in places] if page.kinds else (),
    )
    return Titled(page.name, table_of(sheet), lines, seen, weight)


def fit(pages: Sequence[Titled]) -> dict[str, float]:
    """Weights under which the right lines are likeliest among all lines of their page
    (conditional logit: McFadden, 1974), by AdaGrad in a fixed order."""
    pages = [page for page in pages if any(is_right for _, is_right in page.lines)]
    seen = Counter(n for page in pages for n in {n for names, _ in page.lines for n in names})
    known = [name for name, count in sorted(seen.items()) if count >= FEWEST_PAGES]
    weights = dict.fromkeys(known, 0.0)
    squares = dict.fromkeys(known, 1e-6)
    shrink = {name: PENALTY / seen[name] for name in known}
    chance = random.Random(1)  # noqa: S311
    order = list(range(len(pages)))
    for epoch in range(EPOCHS):
        chance.shuffle(order)
        for number in order:
            for name, slope in _slopes(pages[number], weights).items():
                whole = slope + shrink[name] * weights[name]
                squares[name] += whole * whole
                weights[name] -= STEP / (1 + epoch / 10) * whole / sqrt(squares[name])
    found = {name: round(weight, 2) for name, weight in weights.items()}
    return {name: weight for name, weight in found.items() if abs(weight) >= LEAST_WEIGHT}


def _slopes(page: Titled, weights: Weights) -> dict[str, float]:
    """By how much a page's loss rises with each weight."""
    powers = [exp(_score(names, weights)) for names, _ in page.lines]
    total = sum(powers)
    right = sum(power for power, (_, is_right) in zip(powers, page.lines, strict=True) if is_right)
    slopes: dict[str, float] = {}
    for power, (names, is_right) in zip(powers, page.lines, strict=True):
        slope = page.weight * (power / total - (power / right if is_right else 0.0))
        for name in names:
            if name in weights:
                slopes[name] = slopes.get(name, 0.0) + slope
    return slopes


def _score(names: Sequence[str], weights: Weights) -> float:
    return min(sum([weights.get(name, 0.0) for name in names]), 300.0)


def is_found(page: Titled, weights: Weights) -> bool:
    """Whether the best line is right; the first of equals is taken."""
    best = max(page.lines, key=lambda line: _score(line[0], weights), default=((), False))
    return best[1]


def tables(pages: Sequence[Titled]) -> dict[str, dict[str, float]]:
    """The weights of both tables."""
    kinds = sorted({page.table for page in pages})
    return {kind: fit([page for page in pages if page.table == kind]) for kind in kinds}


def cross_validated(pages: Sequence[Titled], seed: str) -> dict[str, float]:
    """Share of the titles found, by table."""
    right: Counter[str] = Counter()
    fold_of = folds(seed)
    originals = [page for page in pages if not page.name.endswith("~")]
    for fold in range(FOLDS):
        numbers = {page.name: fold_of(page.name) for page in pages}
        left_out = [page for page in originals if numbers[page.name] == fold]
        weights = tables([page for page in pages if numbers[page.name] != fold])
        right.update(p.table for p in left_out if is_found(p, weights[p.table]))
    count = Counter(page.table for page in originals)
    return {table: right[table] / count[table] for table in sorted(count)}


def folds(seed: str = "") -> Fold:
    """Five, which each seed deals anew."""
    return partial(_fold, seed=seed)


def _fold(name: str, seed: str) -> int:
    return int(digest(seed + name.rstrip("~")), 16) % FOLDS


def main() -> int:
    parser = argparse.ArgumentParser(description="Train the ranking of titles.")
    parser.add_argument("--out", type=Path, default=ROOT / "generator/clean/title.json")
    parser.add_argument("--east-asian", action="store_true", help="leave the other table alone")
    parser.add_argument("--folds", metavar="SEED", help="cross-validate instead")
    options = parser.parse_args()
    fold = folds(options.folds or "")
    pages = [*english_titles(Path(os.environ["BENCH_CAPTURES"]), fold), *labelled_titles(fold)]
    if options.folds is not None:
        for table, share in cross_validated(pages, options.folds).items():
            sys.stdout.write(f"{table}: {share:.3f}\n")
        return 0
    weights = tables([page for page in pages if page.table == WIDE or not options.east_asian])
    if options.east_asian:
        weights = {**{table: dict(own) for table, own in load_weights().items()}, **weights}
    text = json.dumps(weights, ensure_ascii=False, indent=0, sort_keys=True)
    options.out.write_text(f"{text}\n", encoding="utf-8")
    sys.stdout.write(f"{options.out}: {sum(map(len, weights.values()))} weights\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
