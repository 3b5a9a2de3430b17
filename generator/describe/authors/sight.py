"""Who wrote a piece as trained networks see it, for where the rules see nobody or are wrong.

One network ranks the lines around title and text by how likely each names the authors; another
says which words of such a line are the names. Both learned from captures in which the names were
exchanged for others, so that they know places and wordings, and no names.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from generator.describe.authors.candidates import Span, candidates
from generator.describe.authors.credit import credit_of
from generator.describe.authors.english import find_english
from generator.describe.authors.line_traits import line_traits, near_places
from generator.describe.authors.name_traits import name_traits
from generator.describe.authors.network import load_networks, logits_of
from generator.describe.authors.reading import read_credit
from generator.describe.regions import Regions
from generator.layers import Matrix

NEXT: Final = 3
"""Lines between those of authors who stand in a line each."""
LESS_LIKELY: Final = 1.5
"""How much less likely than the best line another of several authors may be."""
SURE_NAME: Final = -1.25
"""Logit from which a candidate beside a better one is a name too."""
MUCH_LESS: Final = 3.5
"""How much less likely than the best candidate of a line it may be."""
OF_LINE: Final = ("kind", "above", "head", "body", "tail", "title", "size")
"""First words of the features of a line that its names have too."""


@dataclass(frozen=True)
class Sight:
    """What the networks make of a capture."""

    regions: Regions
    language: str

    @cached_property
    def places(self) -> list[int]:
        """The lines that are looked at, among those shown."""
        return near_places(self.regions.shown())

    @cached_property
    def traits(self) -> list[list[str]]:
        """The features of each of these lines."""
        shown, ordinary = self.regions.shown(), self.regions.ordinary_words()
        return line_traits(shown, self.places, self.language, ordinary)

    @cached_property
    def _logits(self) -> Matrix:
        return logits_of(self.traits, load_networks()[0])

    @property
    def best(self) -> int:
        """The likeliest line, as its row."""
        return int(self._logits[:, 0].argmax())

    def people(self) -> tuple[tuple[str, ...], int, float]:
        """The names in the likeliest line and in those like it nearby, that line's number and
        its logit."""
        lines = self.regions.shown().lines
        worth = float(self._logits[self.best, 0])
        names = dict.fromkeys(name for row in self._rows(worth) for name in self.names_in(row))
        return tuple(names), lines[self.places[self.best]].n, worth

    def _rows(self, worth: float) -> Iterator[int]:
        for row, (own, also) in enumerate(self._logits.tolist()):
            is_like = also > 0 and own > worth - LESS_LIKELY
            if row == self.best or (is_like and abs(row - self.best) <= NEXT):
                yield row

    def names_in(self, row: int) -> list[str]:
        """The names in a line, from left to right."""
        text = self.regions.shown().lines[self.places[row]].text.strip()
        spans = candidates(text, self.language)
        if not spans:
            return []
        worth = logits_of(self.traits_of_names(row, text, spans), load_networks()[1])[:, 0]
        return [text[start:end] for start, end in sorted(chosen(spans, worth.tolist()))]

    def traits_of_names(self, row: int, text: str, spans: Sequence[Span]) -> list[list[str]]:
        """The features of each candidate in a line, those of the line among them."""
        page = self.regions.ordinary_words(), self.regions.whole()
        of_line = [trait for trait in self.traits[row] if trait.split(" ")[0] in OF_LINE]
        credit = read_credit(text, self.language).names if self.language else _english(text)
        return [[*name_traits(text, span, self.language, page, credit), *of_line] for span in spans]


def _english(text: str) -> tuple[str, ...]:
    return find_english(credit_of(text))


def chosen(spans: Sequence[Span], worth: Sequence[float]) -> list[Span]:
    """The best candidate, and others beside it that are likely and do not overlap."""
    found: list[Span] = []
    ranked = sorted(zip(worth, spans, strict=True), key=lambda pair: (-pair[0], pair[1]))
    least = max(SURE_NAME, ranked[0][0] - MUCH_LESS)
    for own, (start, end) in ranked:
        is_free = all(end <= other or start >= behind for other, behind in found)
        if not found or (is_free and own >= least):
            found.append((start, end))
    return found
