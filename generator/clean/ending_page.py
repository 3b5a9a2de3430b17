"""The lines of a capture as the end of a short article is looked for among them, and its heads."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from generator.clean import ending_signs as signs
from generator.clean.features import Features
from generator.clean.reasons import Reason
from generator.clean.rules import Judgement
from generator.model import Kind

FEWEST_TEXTS: Final = 2
"""Lines of text above an end, and below it."""
SHORTEST_TITLE, LONGEST_TITLE = 6, 150
LONGEST_SENTENCE: Final = 110
"""Columns of a title, and of one that is a whole sentence."""
TO_HEAD, TO_TEXT = 3, 8
"""Lines from a title to its date or byline, and from there to its text."""
_HEAD: Final = frozenset({Kind.BYLINE, Kind.DATELINE})


@dataclass(frozen=True, slots=True)
class Page:
    """The lines that are not blank; all of equal length."""

    lines: Sequence[Features]
    own: Sequence[Judgement]
    texts: Sequence[bool]
    """Whether a line may be a sentence of an article."""


@dataclass(frozen=True, slots=True)
class Head:
    """A title with its date or byline over a text, as places in the page."""

    title: int
    fact: int
    text: int


def lay_out(lines: Sequence[Features], own: Sequence[Judgement]) -> Page:
    """The lines that are not blank, and which of them are text."""
    filled = [line for line in lines if not line.blank]
    judged = [own[line.index] for line in filled]
    texts = [signs.is_text(line, judgement) for line, judgement in zip(filled, judged, strict=True)]
    return Page(filled, judged, texts)


def find_heads(page: Page) -> list[Head]:
    """The titles with a date or byline next below, and a text below these; the first for each
    text."""
    found: dict[int, Head] = {}
    count = len(page.lines)
    for place in range(count):
        if not _may_be_title(page, place):
            continue
        near = range(place + 1, min(count, place + 1 + TO_HEAD))
        fact = next((i for i in near if page.texts[i] or page.own[i].kind in _HEAD), None)
        if fact is None or page.texts[fact]:
            continue
        below = range(fact + 1, min(count, fact + TO_TEXT))
        text = next((i for i in below if page.texts[i]), None)
        if text is not None:
            found.setdefault(text, Head(place, fact, text))
    return list(found.values())


def _may_be_title(page: Page, place: int) -> bool:
    line, own = page.lines[place], page.own[place]
    is_plain = line.furniture is None and own.kind not in _HEAD
    is_short = SHORTEST_TITLE <= line.columns <= LONGEST_TITLE
    is_short = is_short and not (page.texts[place] and line.columns > LONGEST_SENTENCE)
    return is_plain and is_short and own.reason is not Reason.BREADCRUMB


def start_of_text(page: Page, heads: Sequence[Head]) -> int | None:
    """Where the text of the first head begins that has more than a lead."""
    texts = sorted(head.text for head in heads)
    for text, following in pairwise([*texts, len(page.lines)]):
        if sum(page.texts[text:following]) >= FEWEST_TEXTS or text == texts[-1]:
            return text
    return None
