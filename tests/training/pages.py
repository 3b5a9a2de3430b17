"""Labelled captures to train on: gold texts aligned with their captures, and tables by hand."""

from __future__ import annotations

import hashlib
import json
import random
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from generator.model import Kind
from generator.read import read
from tests.training.alignment import labels

ROOT: Final = Path(__file__).parents[2]
LABELLED: Final = (
    (ROOT / "seeds", ROOT / "tests/golden"),
    (ROOT / "tests/clean/captures", ROOT / "tests/clean/captures"),
    (ROOT / "tests/development", ROOT / "tests/development"),
)
"""Folders of captures, and of the tables with the kind of every line."""
DEVELOPMENT: Final = LABELLED[-1][0]
NOT_BODY: Final = frozenset({Kind.TITLE, Kind.BYLINE, Kind.DATELINE, Kind.BOILERPLATE, Kind.BLANK})
UNDECIDED: Final = frozenset({Kind.SUBTITLE, Kind.NOTICE, Kind.CAPTION})
"""Kinds that the English gold texts leave out and an editor keeps: the rules decide."""
LABELLED_WEIGHT: Final = 1.0
SHORTENED_COPIES: Final = 3
SHORTENED_WEIGHT: Final = 0.07
RESHAPED_WEIGHT: Final = 0.1
SHORTEST_RESHAPED: Final = 60
"""Characters of a paragraph that is given another shape."""
SHORTEST_BODY: Final = 4
"""Lines of a body that can be shortened."""
_MARKER: Final = re.compile(r"^(\s*)(?:•|\d{1,2}\.)\s")


Reshape = Callable[[Sequence[str], random.Random], list[str]]
"""A paragraph's words → lines that could stand in its place."""


@dataclass(frozen=True, slots=True)
class Page:
    """A capture and what of it is to be kept; all sequences are of equal length."""

    name: str
    lines: Sequence[str]
    keep: Sequence[bool]
    decided: Sequence[bool]
    """Lines to learn from."""
    weight: float
    kinds: Sequence[str] = ()
    """Where people labelled every line."""


def digest(name: str) -> str:
    """What decides where a capture belongs."""
    return hashlib.sha256(name.encode()).hexdigest()


def is_aside_page(name: str) -> bool:
    """Whether an English page belongs to the third that is never trained on."""
    return int(digest(name), 16) % 3 == 0


def is_aside_capture(name: str) -> bool:
    """The same for the development captures; `tests/development/README.md` explains."""
    return digest(name)[0] in "01234"


def fold_of(name: str) -> int:
    """The fold of five in which a page is left out."""
    return int(digest(f"f{name.rstrip('~')}"), 16) % 5


def english_pages(folder: Path) -> Iterator[Page]:
    """`NAME.txt` beside `NAME.json`, whose `main_content` is the text to be kept."""
    for path in sorted(folder.glob("[0-9]*.json")):
        if is_aside_page(path.stem):
            continue
        gold = json.loads(path.read_text(encoding="utf-8"))["main_content"]
        lines = read(path.with_suffix(".txt")).lines
        yield Page(path.stem, lines, labels(lines, gold), [True] * len(lines), 1.0)


def labelled_captures() -> Iterator[Page]:
    """The captures labelled by hand, without the development captures kept aside."""
    for texts, tables in LABELLED:
        for path in sorted(tables.glob("*.lines.tsv")):
            name = path.name.removesuffix(".lines.tsv")
            if texts == DEVELOPMENT and is_aside_capture(name):
                continue
            rows = path.read_text(encoding="utf-8").splitlines()
            kinds = [row.split("\t")[1] for row in rows]
            keep = [kind not in NOT_BODY for kind in kinds]
            decided = [kind not in UNDECIDED for kind in kinds]
            lines = read(texts / f"{name}.txt").lines
            yield Page(name, lines, keep, decided, LABELLED_WEIGHT, kinds)


def hands_of_captures() -> dict[str, str]:
    """Development capture → the hand that wrote it."""
    rows = (DEVELOPMENT / "hands.tsv").read_text(encoding="utf-8").splitlines()
    return {name: hand for hand, name in (row.split("\t") for row in rows)}


def captures_of_hands(names: Iterable[str]) -> dict[str, frozenset[str]]:
    """Hand → its captures among the named ones."""
    wanted = frozenset(names)
    found: dict[str, set[str]] = {}
    for name, hand in hands_of_captures().items():
        if name in wanted:
            found.setdefault(hand, set()).add(name)
    return {hand: frozenset(own) for hand, own in found.items()}


def with_shortened_copies(pages: Sequence[Page]) -> list[Page]:
    """The pages and some shortened copies of each.

    The English pages are long; without these the model takes a short item for furniture.
    """
    chance = random.Random(3)  # noqa: S311
    copies = [shortened(page, chance) for _ in range(SHORTENED_COPIES) for page in pages]
    return [*pages, *copies]


def reshaped_copies(pages: Sequence[Page]) -> list[Page]:
    """Each page with a body of bare items, and with one of records.

    Nearly all bodies are running text; without these the model leaves out a body that is a list.
    """
    chance = random.Random(7)  # noqa: S311
    return [reshaped(page, shape, chance) for page in pages for shape in (as_item, as_record)]


def reshaped(page: Page, shape: Reshape, chance: random.Random) -> Page:
    """The page with another shape of its body's paragraphs."""
    lines: list[str] = []
    keep: list[bool] = []
    for place, line in enumerate(page.lines):
        is_text = page.keep[place] and len(line.strip()) > SHORTEST_RESHAPED
        parts = shape(line.split(), chance) if is_text else [line]
        lines += parts
        keep += [page.keep[place]] * len(parts)
    return Page(f"{page.name}~", lines, keep, [True] * len(lines), RESHAPED_WEIGHT)


def as_item(words: Sequence[str], chance: random.Random) -> list[str]:
    """The first few words, without a stop."""
    return [" ".join(words[: chance.randint(4, 9)]).rstrip(".,;:")]


def as_record(words: Sequence[str], chance: random.Random) -> list[str]:
    """A name, a line with a number, and a part of a sentence."""
    number = f"{chance.randint(1, 12)} Main Street, {words[-1].strip('.')}"
    return [" ".join(words[:3]), number, " ".join(words[3:18])]


def shortened(page: Page, chance: random.Random) -> Page:
    """A short article with little furniture out of a long page, sometimes without marks."""
    body = [place for place, keep in enumerate(page.keep) if keep]
    if len(body) < SHORTEST_BODY:
        return replace(page, name=f"{page.name}~", weight=SHORTENED_WEIGHT)
    size = chance.choice([3, 4, 6, 8, 12, 18])
    start = chance.randrange(max(1, len(body) - size))
    part = body[start : start + size]
    head = list(range(body[0]))[-chance.choice([4, 10, 20, 40, 80]) :]
    tail = list(range(body[-1] + 1, len(page.lines)))[: chance.choice([4, 10, 20, 40, 80])]
    order = [*head, *range(part[0], part[-1] + 1), *tail]
    lines = [page.lines[place] for place in order]
    if chance.random() < 0.25:
        lines = [_MARKER.sub(r"\1", line) for line in lines]
    if chance.random() < 0.25:
        lines = [line.strip() for line in lines]
    keep = [page.keep[place] for place in order]
    return Page(f"{page.name}~", lines, keep, [True] * len(lines), SHORTENED_WEIGHT)
