"""Where the words of a quote stand in a text.

A quote is compared in Unicode NFC, as captures are, and with its runs of white space as one;
in nothing else. So it may be folded over several lines of a file, and span lines of the capture
that belong to one passage.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final

from rapidfuzz import fuzz

from generator.model import Citation, Line, Passage, Place, Quote
from generator.words import WITHOUT_SPACES, first_edge, last_edge

NEAR: Final = 50.0
"""RapidFuzz ratio, of 100, from which words are worth showing as those that may be meant. Below
it, in tries with sentences of other captures, they shared no more than particles."""


def find_quote(citation: Citation, passages: Iterable[Passage]) -> Quote:
    """Every place where the quoted words stand in one passage, or what is nearest to them."""
    searched = tuple(passages)
    pattern = _pattern(citation.text)
    places = tuple(
        Place(passage=passage, start=found.start(1), end=found.end(1))
        for passage in searched
        for found in pattern.finditer(passage.text)
    )
    nearest = None if places else _nearest(citation.text, searched)
    return Quote(citation=citation, places=places, nearest=nearest)


def lines_with(text: str, lines: Iterable[Line]) -> tuple[Line, ...]:
    """The lines of a capture in which quoted words stand, whether or not they are kept."""
    pattern = _pattern(text)
    return tuple(line for line in lines if pattern.search(line.text))


def stands_in_lines(text: str, lines: Sequence[Line]) -> bool:
    """Whether quoted words stand anywhere in a capture, in a line or over several, whatever of
    them is kept."""
    pattern = _pattern(text)
    return any(pattern.search(between.join(line.text for line in lines)) for between in ("", " "))


def _pattern(quote: str) -> re.Pattern[str]:
    """Looks ahead, so that places which overlap are found too. Beside a character of a script
    without spaces a line break of the file where the quote stands need be no space of the text."""
    words = unicodedata.normalize("NFC", quote).split()
    parts = [re.escape(word) for word in words[:1]]
    for left, right in pairwise(words):
        unspaced = WITHOUT_SPACES.match(left[-1]) or WITHOUT_SPACES.match(right[0])
        parts += [r"\s*" if unspaced else r"\s+", re.escape(right)]
    return re.compile(f"(?=({''.join(parts)}))")


def _nearest(quote: str, passages: Sequence[Passage]) -> Place | None:
    """The words most like a quote, each of them whole; of equal ones the first."""
    sought = " ".join(unicodedata.normalize("NFC", quote).split())
    scored = [(_likeness(sought, passage.text), passage) for passage in passages]
    score, passage = max(scored, key=lambda pair: pair[0], default=(0.0, None))
    if passage is None or score < NEAR:
        return None
    if len(passage.text) <= len(sought):
        return Place(passage=passage, start=0, end=len(passage.text))
    alignment = fuzz.partial_ratio_alignment(sought, passage.text)
    if alignment is None:
        return None
    start = last_edge(passage.text, alignment.dest_start)
    end = first_edge(passage.text, alignment.dest_end)
    found = passage.text[start:end]
    return Place(passage=passage, start=end - len(found.lstrip()), end=start + len(found.rstrip()))


def _likeness(quote: str, text: str) -> float:
    """Of the quote and the part of the text most like it; a text that is shorter than the quote
    is compared as a whole, or a single word would be as near as a sentence."""
    return fuzz.partial_ratio(quote, text) if len(text) > len(quote) else fuzz.ratio(quote, text)
