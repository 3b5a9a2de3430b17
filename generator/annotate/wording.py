"""How a passage is worded, beside how texts on a topic are: pieces of its words, weighed.

The lists of the termbase are written by people who cannot think of everything. What the labelled
texts and the development captures say beside the words that are listed is learned here: for each
of their topics a logistic regression over pieces of words, in `wording.json`
(`tests/training/topics.py` makes it). By itself it knows little; it is one sign among others. Of
a topic that nobody has learned it says nothing.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import exp
from typing import Any, Final

from generator.annotate.spelling import fold

_LATIN: Final = re.compile(r"[a-z] [a-z'-]{2,}", re.VERBOSE)
_HANGUL: Final = re.compile(r"[가-힣]{2,}")
_KATAKANA: Final = re.compile(r"[\N{KATAKANA LETTER SMALL A}-\N{KATAKANA LETTER VO}ー]{2,}")
_HAN: Final = re.compile(
    r"[\N{CJK UNIFIED IDEOGRAPH-4E00}-\N{CJK UNIFIED IDEOGRAPH-9FFF}"
    r"\N{HIRAGANA LETTER SMALL A}-\N{HIRAGANA LETTER N}]{2,}"
)
"""And hiragana, which goes on where a word in Han ends."""
STEMS: Final = (4, 5, 7)
"""Letters of a word in Latin script, for endings follow."""


@dataclass(frozen=True, slots=True)
class Pass:
    """A logistic regression."""

    bias: float
    weights: Mapping[str, float]

    def share(self, signs: Iterable[str]) -> float:
        """The probability that these signs speak for."""
        return 1 / (1 + exp(-self.bias - sum(self.weights.get(sign, 0.0) for sign in signs)))


Wording = Mapping[str, Pass]
"""Topic → how its passages are worded."""


@dataclass(frozen=True, slots=True)
class Said:
    """How likely the wording of a title and of passages is that of a topic."""

    title: float
    passages: Sequence[float]


def pieces(text: str) -> list[str]:
    """Pieces of the words of a text, sorted, each once: beginnings of words, and pairs and triples
    of characters where nothing marks the limits of words or particles hide them."""
    folded = fold(text)
    latin = (word[:size] for word in _LATIN.findall(folded) for size in STEMS)
    hangul = (part for word in _HANGUL.findall(folded) for part in (*_runs(word, 2), word[:3]))
    katakana = (part for word in _KATAKANA.findall(folded) for part in (*_runs(word, 3), word))
    han = (part for run in _HAN.findall(folded) for part in (*_runs(run, 2), *_runs(run, 3)))
    return sorted({*latin, *hangul, *katakana, *han})


def _runs(text: str, size: int) -> Iterator[str]:
    return (text[start : start + size] for start in range(len(text) - size + 1))


def said_of(topic: str, title: str, passages: Sequence[str], wording: Wording) -> Said | None:
    """What the wording of a text says of a topic; `None` if nobody has learned it."""
    if topic not in wording:
        return None
    learned = wording[topic]
    return Said(learned.share(pieces(title)), [learned.share(pieces(text)) for text in passages])


@cache
def load_wording() -> Wording:
    """The weights of the package."""
    source = files(__package__).joinpath("wording.json").read_text(encoding="utf-8")
    table: dict[str, Any] = json.loads(source)
    return {topic: Pass(own["bias"], own["weights"]) for topic, own in table.items()}
