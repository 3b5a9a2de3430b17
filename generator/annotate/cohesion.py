"""Which passages of a text speak of the same people and things, by the words that they share.

No list is needed for it: whoever is named in two passages (`Ms Ortega`, 임대업자, 新興企業) is
what both are about. Words that many passages hold say less.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from math import log
from typing import Final

from generator.annotate.spelling import fold

_LATIN: Final = re.compile(r"(?<! [a-z] ) [a-z] [a-z'-]{4,}", re.VERBOSE)
"""Words of five letters and more, in folded text; shorter ones are mostly grammar."""
_HAN: Final = re.compile(r"[\N{CJK UNIFIED IDEOGRAPH-4E00}-\N{CJK UNIFIED IDEOGRAPH-9FFF}]{2,}")
_KATAKANA: Final = re.compile(r"[\N{KATAKANA LETTER SMALL A}-\N{KATAKANA LETTER VO}ー]{2,}")
_HANGUL: Final = re.compile(r"[가-힣]{2,}")
STEM: Final = 2
"""Syllables of a Korean word that are compared, for particles and endings follow; and characters
of a piece of a run of Han, for nothing marks where a word ends."""
LATIN_STEM: Final = 6
"""Letters of an English word that are compared, for endings follow."""


def telling_words(text: str) -> frozenset[str]:
    """The words of a passage, shortened so that their forms are alike."""
    folded = fold(text)
    latin = (match[0][:LATIN_STEM] for match in _LATIN.finditer(folded))
    katakana = (match[0] for match in _KATAKANA.finditer(folded))
    hangul = (match[0][:STEM] for match in _HANGUL.finditer(folded))
    han = (
        run[start : start + STEM]
        for run in _HAN.findall(folded)
        for start in range(len(run) - STEM + 1)
    )
    return frozenset([*latin, *katakana, *hangul, *han])


def likely_kin(words: Sequence[frozenset[str]], shares: Sequence[float]) -> list[float | None]:
    """For each passage the mean probability of those with which it shares words, the rarer the
    words the heavier; `None` where it shares none. Linear in the words of the text."""
    times = Counter(word for own in words for word in own)
    totals: defaultdict[str, float] = defaultdict(float)
    for own, share in zip(words, shares, strict=True):
        for word in own:
            totals[word] += share
    rarity = {word: log(len(words) / number) for word, number in times.items() if number > 1}
    found: list[float | None] = []
    for own, share in zip(words, shares, strict=True):
        shared = sorted(own & rarity.keys())
        weight = sum(rarity[word] for word in shared)
        total = sum(rarity[word] * (totals[word] - share) / (times[word] - 1) for word in shared)
        found.append(total / weight if weight else None)
    return found
