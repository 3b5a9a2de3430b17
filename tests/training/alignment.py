"""Keep/drop labels for a capture's lines, from a page's gold text by alignment.

Each line is looked for in the gold text's token sequence; of all the places found, the
chain is taken that keeps the order of both, covers the most tokens and holds together
(a line next to a kept line wins over the same line far away in a menu). Development
only: the product never imports it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import Final, NamedTuple

_CJK: Final = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uac00-\ud7a3"
_TOKEN: Final = re.compile(rf"[{_CJK}]|[^\W{_CJK}]+")

ADJACENT_BONUS: Final = 0.9
"""Tokens' worth of a line that continues the gold text just where the line above ended."""
NEAR_BONUS: Final = 0.4
"""The same for a line that follows within `NEAR` lines and tokens of it."""
NEAR: Final = 12
LOOSE_LENGTH: Final = 6
"""Tokens from which a line may match in part."""
LOOSE_SHARE: Final = 0.6
"""Share of such a line's tokens that must stand in the gold text."""


class Place(NamedTuple):
    """A stretch of the gold text that a line may stand for."""

    start: int
    end: int
    weight: float


def tokens(text: str) -> list[str]:
    """Lower-cased words; a Han, kana or Hangul character is a token of its own."""
    return _TOKEN.findall(text.lower())


def labels(lines: Sequence[str], gold: str) -> list[bool]:
    """For each line, whether it belongs to the gold text."""
    wanted = tokens(gold)
    index = defaultdict(list)
    for position, token in enumerate(wanted):
        index[token].append(position)
    words = [tokens(line) for line in lines]
    places = [_places(line, wanted, index) for line in words]
    kept = _best_chain(places, words)
    return _add_left_over(kept, words, wanted)


def _places(line: list[str], wanted: list[str], index: dict[str, list[int]]) -> list[Place]:
    if not line:
        return []
    size = len(line)
    rarest = min(range(size), key=lambda i: len(index.get(line[i], ())))
    exact = [
        Place(p - rarest, p - rarest + size, float(size))
        for p in index.get(line[rarest], ())
        if p >= rarest and wanted[p - rarest : p - rarest + size] == line
    ]
    if exact or size < LOOSE_LENGTH:
        return exact
    return _loose_places(line, wanted, index)


def _loose_places(line: list[str], wanted: list[str], index: dict[str, list[int]]) -> list[Place]:
    """Places where most of a line's tokens stand, found by its runs of three tokens."""
    starts: Counter[int] = Counter()
    for offset in range(len(line) - 2):
        for p in index.get(line[offset], ()):
            if wanted[p : p + 3] == line[offset : offset + 3]:
                starts[max(0, p - offset)] += 1
    counted = Counter(line)
    places = []
    for start, _ in starts.most_common(6):
        stretch = wanted[start : start + len(line)]
        common = sum((Counter(stretch) & counted).values())
        if common >= LOOSE_SHARE * len(line):
            places.append(Place(start, start + len(stretch), 2.0 * common - len(line)))
    return places


def _best_chain(  # noqa: C901
    places: list[list[Place]], words: list[list[str]]
) -> list[bool]:
    """The heaviest chain of places that rises in the lines and in the gold text."""
    ends: list[int] = []  # rising gold ends, with rising best values beside them
    values: list[float] = []
    nodes: list[int] = []
    back: list[tuple[int, int]] = []  # node -> (line, node before)
    recent: list[tuple[int, int, float, int]] = []  # order of line, end, value, node
    order = 0
    for line, options in enumerate(places):
        if not words[line]:
            continue
        order += 1
        fresh: list[tuple[int, float, int]] = []
        recent = [r for r in recent if r[0] >= order - NEAR]
        for place in options:
            at = bisect_right(ends, place.start) - 1
            value, before = (values[at], nodes[at]) if at >= 0 else (0.0, -1)
            for age, end, worth, node in recent:
                gap = place.start - end
                if gap < 0 or gap > NEAR:
                    continue
                bonus = ADJACENT_BONUS if gap == 0 and age == order - 1 else NEAR_BONUS
                if worth + bonus > value:
                    value, before = worth + bonus, node
            back.append((line, before))
            # a lone short match is as likely a menu entry as a heading
            fresh.append((place.end, value + place.weight - 0.5, len(back) - 1))
        for end, value, node in fresh:
            recent.append((order, end, value, node))
            at = bisect_right(ends, end)
            if at and values[at - 1] >= value:
                continue
            ends.insert(at, end)
            values.insert(at, value)
            nodes.insert(at, node)
            while at + 1 < len(ends) and values[at + 1] <= value:
                del ends[at + 1], values[at + 1], nodes[at + 1]
    kept = [False] * len(places)
    node = nodes[-1] if nodes else -1
    while node >= 0:
        line, node = back[node]
        kept[line] = True
    return kept


def _add_left_over(kept: list[bool], words: list[list[str]], wanted: list[str]) -> list[bool]:
    """Also keeps long lines whose tokens the gold holds in another order."""
    left = Counter(wanted)
    for keep, line in zip(kept, words, strict=True):
        if keep:
            left -= Counter(line)
    result = list(kept)
    for i, line in enumerate(words):
        if result[i] or len(line) < LOOSE_LENGTH:
            continue
        common = Counter(line) & left
        if sum(common.values()) >= 0.85 * len(line):
            result[i] = True
            left -= common
    return result
