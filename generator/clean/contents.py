"""Tables of contents whose entries jump to the headings below: furniture, as any link is."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

FEWEST_ENTRIES: Final = 2
LONGEST_ENTRY: Final = 80
"""Characters."""
LONGEST_CONTROL: Final = 6
"""Characters of a button (`収起`, `[hide]`) between the heading and its entries."""

CONTENTS_HEADING: Final = re.compile(
    r"""
    ^ \W{0,3} (?: (?: この記事の | 記事の | 本文 | 文章 | 內容 | 内容 | 이 \s? 글의 | 글 )? \s?
        (?: 목 \s? 차 | 차 \s? 례 | 目 \s? 次 | 目 \s? [录錄] | contents ) ) \W{0,3}
    (?: [\[(（] .{1,6} [\])）] )? $
    """,
    re.VERBOSE | re.IGNORECASE,
)
_MARK: Final = re.compile(r"^[\W\d_]+")


def contents_lines(bares: Sequence[str]) -> frozenset[int]:
    """Places of the headings `Contents` and of the entries under them that stand again,
    alone in a line, further below.

    Where the text's headings have the very numbers of the entries, it is a report's own
    table of contents, and stays; so does one whose parts the capture does not have.
    """
    headings = [
        index
        for index, bare in enumerate(bares)
        if len(bare) <= LONGEST_ENTRY and CONTENTS_HEADING.match(bare)
    ]
    if not headings:
        return frozenset()
    last = {_entry(bare): index for index, bare in enumerate(bares) if bare}
    found: set[int] = set()
    for index in headings:
        entries = _entries_under(bares, index, last)
        numbered = sum(_has_number_below(bares, entry, last) for entry in entries)
        if len(entries) >= FEWEST_ENTRIES and 2 * numbered < len(entries):
            found.update((index, *entries))
    return frozenset(found)


def _has_number_below(bares: Sequence[str], entry: int, last: Mapping[str, int]) -> bool:
    heading = bares[last[_entry(bares[entry])]]
    return heading == bares[entry] and heading != _MARK.sub("", heading)


def _entries_under(bares: Sequence[str], heading: int, last: Mapping[str, int]) -> list[int]:
    entries: list[int] = []
    seen: set[str] = set()
    for index in range(heading + 1, len(bares)):
        entry = _entry(bares[index])
        if not entry:
            continue
        stands_again = len(entry) <= LONGEST_ENTRY and last[entry] > index and entry not in seen
        if stands_again:
            entries.append(index)
            seen.add(entry)
        elif entries or len(entry) > LONGEST_CONTROL:
            break
    return entries


def _entry(bare: str) -> str:
    """A line without the number or mark before it."""
    return _MARK.sub("", bare).casefold()
