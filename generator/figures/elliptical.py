"""Counters whose noun stands only with the amount before: `14家门店，其中11家`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from generator.figures.times import Found

AMONG: Final = re.compile(r"[其当當]中(?:[只仅僅]?有|[约約]|至少)?$")
COUNTER: Final = frozenset("家間间所座部")
SAME_SENTENCE: Final = re.compile(r"[^。！？]{0,60}")
NEAR: Final = 8
"""Characters before a number."""


def with_nouns(text: str, found: Sequence[Found]) -> Iterator[Found]:
    """With the unit of the amount before, where one counts a share of it by its counter."""
    before: Found | None = None
    for each in found:
        one = each
        same = before is not None and text[one.end - 1] == text[before.end - 1]
        if before and same and text[one.end - 1] in COUNTER:
            is_among = AMONG.search(text[max(0, one.start - NEAR) : one.start])
            if is_among and SAME_SENTENCE.fullmatch(text[before.end : one.start]):
                one = replace(one, unit=before.unit)
        yield one
        before = one
