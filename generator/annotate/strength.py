"""Whether a passage is about a topic or mentions it in passing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final
from unicodedata import east_asian_width

from generator.model import Kind, Passage, Strength, TermMatch

TITLES: Final = frozenset({Kind.SUBTITLE, Kind.HEADING, Kind.CAPTION})
STRETCH: Final = 180
"""Columns of text that one match can speak for: about 100 Korean or 90 Chinese characters or
30 English words, a sentence in each. Chosen on the hand-labelled passages of
`tests/annotate/gold.tsv`; any value from 120 to 210 does as well."""


def judge(passage: Passage, matches: Sequence[TermMatch]) -> Strength:
    """Say how much a passage has to do with the topic of the matches, of which there are any.

    - A heading or caption that names the topic is about it.
    - A footnote is beside the text: in passing.
    - Anything else is about the topic if there is a match for every `STRETCH` columns.
      So a single sentence needs one match, a long paragraph one in each of its sentences.
    """
    if passage.kind in TITLES:
        return Strength.ABOUT
    if passage.kind is Kind.FOOTNOTE:
        return Strength.PASSING
    dense = columns_of(passage.text) <= STRETCH * len(matches)
    return Strength.ABOUT if dense else Strength.PASSING


def columns_of(text: str) -> int:
    """Width in a fixed-width font, where a Han character or Hangul syllable takes two."""
    return sum(2 if east_asian_width(character) in "WF" else 1 for character in text)
