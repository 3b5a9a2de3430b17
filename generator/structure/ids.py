"""Permanent ids: a passage's address depends on its text and on nothing else."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from generator.model import Passage
from generator.structure.pieces import fold

DIGITS = 8
"""Hexadecimal digits of an id: with 10,000 passages on a page, one in a hundred pages would
have two texts with equal digits, and the second one gets `-2` like a repeated text."""


def text_id(text: str) -> str:
    """`p-` and the first digits of the SHA-256 of the text in NFC with white space folded."""
    return "p-" + hashlib.sha256(fold(text).encode("utf-8", "surrogatepass")).hexdigest()[:DIGITS]


def with_ids(passages: Iterable[Passage]) -> Iterator[Passage]:
    """The passages with their ids; a text that comes again gets `-2`, `-3`… in their order."""
    seen: Counter[str] = Counter()
    for passage in passages:
        base = text_id(passage.text)
        seen[base] += 1
        yield replace(passage, id=base if seen[base] == 1 else f"{base}-{seen[base]}")
