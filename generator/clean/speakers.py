"""Lines that begin with one who speaks again and again: an interview, a record of a meeting."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

FEWEST_TURNS: Final = 2
"""Times that a person has spoken before, to be known as a speaker of the text."""

_SPEAKER: Final = re.compile(r"\w{1,12}[:：]|[○◯●◇─―—]\s?\w{0,12}(?=\s)")


def lines_of_speakers(bares: Sequence[str]) -> frozenset[int]:
    """Places of the lines that begin with a speaker (`山田：`) with whom two lines above begin."""
    found = [match[0] if (match := _SPEAKER.match(bare)) else None for bare in bares]
    speakers = frozenset(speaker for speaker in found if speaker is not None)
    sizes = sorted({len(speaker) for speaker in speakers})
    turns: Counter[str] = Counter()
    places = []
    for place, (bare, speaker) in enumerate(zip(bares, found, strict=True)):
        if speaker is not None and turns[speaker] >= FEWEST_TURNS:
            places.append(place)
        turns.update(speakers.intersection(bare[:size] for size in sizes if size <= len(bare)))
    return frozenset(places)
