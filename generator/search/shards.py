"""Entries → shards: files of a size that loads at once, found by the first key of each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Any, Final

SIZE: Final = 12_000
"""Bytes beyond which the next key begins a new shard."""
_SIGNS: Final = 6
"""Of an entry in JSON: quotation marks, colon, comma."""

Entry = tuple[str, Any]


@dataclass(frozen=True, slots=True)
class Shard:
    first: str
    """Its least key."""
    entries: list[Entry]


def shards(entries: Iterable[Entry], key: Callable[[str], str] = str) -> Iterator[Shard]:
    """The entries in the order of their keys; those of one key stay together."""
    keyed = sorted(((key(name), name, value) for name, value in entries), key=_as_in_a_browser)
    shard: Shard | None = None
    size = 0
    for first, group in groupby(keyed, key=lambda each: each[0]):
        if shard is None or size > SIZE:
            if shard:
                yield shard
            shard, size = Shard(first, []), 0
        for _, name, value in group:
            shard.entries.append((name, value))
            size += len(name.encode()) + len(str(value)) + _SIGNS
    if shard:
        yield shard


def by_number(entries: Iterable[tuple[str, int]]) -> dict[str, str]:
    """The names of each number, parted by `|`."""
    found: defaultdict[int, list[str]] = defaultdict(list)
    for name, number in entries:
        found[number].append(name)
    return {str(number): "|".join(found[number]) for number in sorted(found)}


def _as_in_a_browser(entry: tuple[str, str, Any]) -> tuple[bytes, bytes]:
    """JavaScript compares strings by their units of UTF-16."""
    return entry[0].encode("utf-16-be"), entry[1].encode("utf-16-be")
