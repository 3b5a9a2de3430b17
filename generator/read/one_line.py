"""A page that was saved on a single line: where its lines may have ended.

Only such captures are cut. The pieces, put together, are the text as it was captured.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from generator.read.breaks import AROUND, BEFORE, BEHIND, RIGHTS

SHORTEST: Final = 300
"""Characters of a line that may be a whole page."""
SHARE: Final = 0.95
"""Of the text, that stand on that line."""
FEWEST_CUTS: Final = 4
"""Places at which a line has to come apart to be a page and not a long paragraph."""
LONGEST_PIECE: Final = 20_000
"""Characters; what has no end for longer is cut at a space."""
LONGEST_NAME: Final = 20
"""Characters of a site's name before the title."""


def cut_one_line(lines: Sequence[str]) -> tuple[str, ...]:
    """The lines; those of a page on a single line are cut into sentences and furniture."""
    full = [line for line in lines if line.strip()]
    longest = max(full, key=len, default="")
    if len(longest) < SHORTEST or len(full) > 2:  # noqa: PLR2004 - a title may stand apart
        return tuple(lines)
    if len(longest) < SHARE * sum(map(len, full)):
        return tuple(lines)
    pieces = tuple(_pieces(longest))
    if len(pieces) <= FEWEST_CUTS:
        return tuple(lines)
    at = lines.index(longest)
    return (*lines[:at], *pieces, *lines[at + 1 :])


def _pieces(text: str) -> Iterator[str]:
    places = sorted({0, len(text), *_name_end(text), *_places(text)})
    for start, end in pairwise(places):
        at = start
        while end - at > LONGEST_PIECE:
            space = text.rfind(" ", at, at + LONGEST_PIECE) + 1
            cut = space or at + LONGEST_PIECE
            yield text[at:cut]
            at = cut
        yield text[at:end]


def _places(text: str) -> Iterator[int]:
    """The ends of all parts that stand for themselves; of sentences only outside these."""
    spans = list(_spans(text))
    for start, end in spans:
        yield start
        yield end
    starts = [start for start, _ in spans]
    for place in _sentence_ends(text):
        before = bisect_left(starts, place) - 1
        if before < 0 or spans[before][1] <= place:
            yield place


def _spans(text: str) -> Iterator[tuple[int, int]]:
    """What is to stand alone, from left to right; where two overlap, what begins first."""
    found = sorted(match.span() for pattern in AROUND for match in pattern.finditer(text))
    reached = 0
    for start, end in found:
        if start >= reached:
            yield start, end
            reached = end


def _sentence_ends(text: str) -> Iterator[int]:
    for pattern in BEHIND:
        yield from (match.end() for match in pattern.finditer(text))
    yield from (match.start() for match in BEFORE.finditer(text))


def _name_end(text: str) -> Iterator[int]:
    """Behind the site's name at the very beginning: a word that the rights notice holds too."""
    name, space, _ = text[: LONGEST_NAME + 1].partition(" ")
    if space and any(name in found[0] for found in RIGHTS.finditer(text)):
        yield len(name) + 1
