"""Footnotes, taken out of the flow: a note's mark and its text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from generator.model import Footnote
from generator.structure.pieces import Piece, passage_of

SUPERSCRIPT_DIGITS: Final = (
    "\N{SUPERSCRIPT ZERO}\N{SUPERSCRIPT ONE}\N{SUPERSCRIPT TWO}\N{SUPERSCRIPT THREE}"
    "\N{SUPERSCRIPT FOUR}\N{SUPERSCRIPT FIVE}\N{SUPERSCRIPT SIX}\N{SUPERSCRIPT SEVEN}"
    "\N{SUPERSCRIPT EIGHT}\N{SUPERSCRIPT NINE}"
)
SUPERSCRIPT_PARENTHESIS: Final = "\N{SUPERSCRIPT RIGHT PARENTHESIS}"
SIGNS: Final = "\N{DAGGER}\N{DOUBLE DAGGER}\N{SECTION SIGN}\N{REFERENCE MARK}"

_NOTE: Final = re.compile(
    rf"""
    \s*
    (?P<mark>
        [{SUPERSCRIPT_DIGITS}]+ [{SUPERSCRIPT_PARENTHESIS})]?       # ¹⁷⁾
      | \[ (?: 주 | 註 | 注 )? \s? \d{{1,3}} \]                       # [3]  [주 3]
      | [(（] \d{{1,3}} [)）]                                        # (3)
      | (?: 주 | 註 | 注 ) \s? \d{{0,3}} \s? [)）:：]                  # 주3)
      | \d{{1,3}} [.)]                                              # 3)
      | \d{{1,3}} (?=\s)                                            # 3 …
      | \*{{1,4}} | [{SIGNS}]{{1,3}} | [①-⑳]
    )
    \s* (?=\S)
    """,
    re.VERBOSE,
)


def split_note_mark(text: str) -> tuple[str, str]:
    """A note's mark as captured (empty if it has none) and its text."""
    match = _NOTE.match(text)
    return (match["mark"], text[match.end() :]) if match else ("", text)


def footnotes_of(pieces: Iterable[Piece]) -> tuple[Footnote, ...]:
    """The footnotes in the order of the capture; who calls them is not known as yet."""
    return tuple(_footnote(piece) for piece in pieces)


def _footnote(piece: Piece) -> Footnote:
    mark, text = split_note_mark(piece.text)
    return Footnote(passage=passage_of(piece, text), mark=mark)
