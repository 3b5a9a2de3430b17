"""The runs of one to three characters of each line, as rows of a table that they share.

A run's row is a hash of it (the hashing trick: Weinberger et al., *Feature hashing for large
scale multitask learning*, 2009), so that no list of runs is needed. All is whole numbers of 32
bits, for all lines at once.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, TypeAlias

import numpy as np
import numpy.typing as npt

Places: TypeAlias = npt.NDArray[np.int64]

HEAD, TAIL = 40, 24
"""Characters at the beginning and at the end of a line that are read."""
LONGEST: Final = 3
"""Characters of the longest runs."""
BITS: Final = 14
ROWS: Final = 1 << BITS
"""Rows of the table."""
MOST: Final = LONGEST * (HEAD + TAIL + 2)
"""Runs of a line at most."""

_START, _END = "\x02", "\x03"
_ZERO, _NINE = np.uint32(ord("0")), np.uint32(ord("9"))
_FACTOR: Final = np.uint32(0x01000193)
"""The prime of FNV-1."""
_SPREAD: Final = np.uint32(0x9E3779B1)
"""2^32 by the golden ratio, so that the upper bits depend on all the lower ones (Knuth, *The art
of computer programming*, volume 3, section 6.4)."""


def rows_of(texts: Sequence[str]) -> tuple[Places, Places]:
    """The rows of all runs, line by line, and how many of them each line has.

    Digits are all alike, and so are small and capital letters. Where a line begins and ends
    counts as a character.
    """
    marked = [f"{_START}{_ends_of(text.lower())}{_END}" for text in texts]
    codes = np.frombuffer("".join(marked).encode("utf-32-le", "surrogatepass"), dtype="<u4")
    codes = np.where((codes >= _ZERO) & (codes <= _NINE), _ZERO, codes).astype(np.uint32)
    sizes = np.array([len(text) for text in marked])
    ends = np.cumsum(sizes)
    left = np.repeat(ends, sizes) - np.arange(len(codes))
    hashed = np.zeros((len(codes), LONGEST), dtype=np.uint32)
    value = np.zeros_like(codes)
    for more in range(LONGEST):
        value = value * _FACTOR + np.concatenate([codes[more:], np.zeros(more, dtype=np.uint32)])
        hashed[:, more] = (value * _SPREAD + np.uint32(more)) >> np.uint32(32 - BITS)
    fits = left[:, None] > np.arange(LONGEST)
    counts = np.add.reduceat(fits.sum(axis=1), ends - sizes)
    return hashed[fits].astype(np.int64), counts


def _ends_of(text: str) -> str:
    """Beginning and end of a long line."""
    return text if len(text) <= HEAD + TAIL else f"{text[:HEAD]}{text[-TAIL:]}"
