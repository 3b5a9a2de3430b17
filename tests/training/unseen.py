"""Captures as if the lists of phrases had been made without them.

The phrases were partly taken from the captures that the model learns from, so that the rules
judge these better than any other page. A model that learned from such judgements would believe
them too readily. Here a capture loses the phrases that stand in no others, or in few.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Final

from generator.clean.phrases import Furniture, Phrases, arranged, fold, key

_WORD: Final = re.compile(r"[^\s|｜ㅣ·・/>,、]+")


def found_in(lines: Iterable[str], phrases: Phrases) -> frozenset[str]:
    """All phrases that stand in the lines, whichever of them decides."""
    folded = [fold(line) for line in lines]
    parts = {key(word) for line in folded for word in _WORD.findall(line)}
    parts |= {form for line in folded for form in (line, key(line))}
    held = "\n".join(folded)
    others = [*phrases.starts, *phrases.ends, *phrases.holds]
    return frozenset(parts & phrases.whole.keys()) | {text for text, _ in others if text in held}


def seen_in_few(found: Mapping[str, frozenset[str]], times: int) -> dict[str, frozenset[str]]:
    """For each page those of its phrases that stand in at most so many pages."""
    counts = Counter(text for texts in found.values() for text in texts)
    return {
        name: frozenset(text for text in texts if counts[text] <= times)
        for name, texts in found.items()
    }


def without(phrases: Phrases, left_out: frozenset[str]) -> Phrases:
    """The phrases but for some."""

    def rest(pairs: Iterable[tuple[str, Furniture]]) -> tuple[tuple[str, Furniture], ...]:
        return tuple(pair for pair in pairs if pair[0] not in left_out)

    return arranged(
        whole=dict(rest(phrases.whole.items())),
        starts=rest(phrases.starts),
        ends=rest(phrases.ends),
        holds=rest(phrases.holds),
    )
