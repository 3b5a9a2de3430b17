"""How much of a text stands in another: shingles, sampled.

Broder, “On the resemblance and containment of documents”, SEQUENCES 1997: the containment of A
in B is the share of A's shingles that are B's; the shingles whose hash is 0 modulo m are a fair
sample of all.
"""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Mapping
from typing import Final

SHINGLE: Final = 12
"""Characters without white space: a Korean phrase of three or four words."""
SAMPLED: Final = 4
"""Every so manyth shingle, by its hash."""
FEWEST: Final = 10
"""Sampled shingles; of a shorter text nothing is said."""


def sample(text: str) -> frozenset[int]:
    """The sampled shingles of a text, as 64-bit hashes."""
    plain = "".join(text.split())
    hashes = (
        int.from_bytes(
            hashlib.blake2b(plain[start : start + SHINGLE].encode(), digest_size=8).digest()
        )
        for start in range(len(plain) - SHINGLE + 1)
    )
    return frozenset(value for value in hashes if value % SAMPLED == 0)


def containments(samples: Mapping[str, frozenset[int]]) -> dict[tuple[str, str], float]:
    """(one, other) → the share of one's shingles that are the other's, for pairs that share
    any; both directions."""
    holders: defaultdict[int, list[str]] = defaultdict(list)
    for name, shingles in samples.items():
        if len(shingles) >= FEWEST:
            for shingle in shingles:
                holders[shingle].append(name)
    shared: Counter[tuple[str, str]] = Counter()
    for names in holders.values():
        shared.update((one, other) for one in names for other in names if one != other)
    return {pair: count / len(samples[pair[0]]) for pair, count in shared.items()}
