"""Pages → chunks: the parts of their text that the search loads as one.

The first chunk of a page holds its head: headline, standfirst, names, headings. What is
found there counts for more, which the search so knows before it has loaded any text.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Any, Final

from generator.search.pages import Found, FoundPage

LARGEST: Final = 4000
"""Characters of a chunk beyond which the next passage begins a new one."""


@dataclass(frozen=True, slots=True)
class Chunk:
    page: FoundPage
    passages: tuple[Found, ...]


def chunks_of(page: FoundPage) -> tuple[Chunk, ...]:
    """The head first, then the text in its order."""
    parts = (page.head, *_parted(page.body))
    return tuple(Chunk(page, passages) for passages in parts)


def _parted(passages: Iterable[Found]) -> Iterator[tuple[Found, ...]]:
    part: list[Found] = []
    size = 0
    for passage in passages:
        if part and size > LARGEST:
            yield tuple(part)
            part, size = [], 0
        part.append(passage)
        size += sum(map(len, passage.texts))
    if part:
        yield tuple(part)


def page_entry(page: FoundPage) -> list[str]:
    """What a result needs to know of its page."""
    return [page.url, page.title, page.title_language, page.facts, page.language]


def chunk_entry(chunk: Chunk) -> list[Any]:
    """For each section its name, then `[id, weight, text, …]` for each of its passages."""
    sections = groupby(chunk.passages, key=lambda passage: passage.section)
    return [
        [section, *([passage.id, passage.weight, *_up_to_last(passage.texts)] for passage in own)]
        for section, own in sections
    ]


def _up_to_last(texts: tuple[str, ...]) -> tuple[str, ...]:
    return texts[:-1] if texts and not texts[-1] else texts
