"""A piece: one or more lines of a capture that are read as one, before it has a form."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from generator.model import Kind, Passage

TAB_STOP = 4
"""Columns of a tab in an indentation."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """Joined lines of one kind."""

    kind: Kind
    text: str
    """The lines' text, the first line's indentation included."""
    first: int
    last: int


def fold(text: str) -> str:
    """The text in Unicode NFC with white space runs as one space and none outside."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def passage_of(piece: Piece, text: str | None = None) -> Passage:
    """A passage of the piece's lines, without an id as yet; of its whole text if none is given."""
    return Passage(
        id="",
        kind=piece.kind,
        text=fold(piece.text if text is None else text),
        first=piece.first,
        last=piece.last,
    )


def indentation(text: str) -> int:
    """Columns of white space before the text; an ideographic space is two wide."""
    lead = text[: len(text) - len(text.lstrip())].expandtabs(TAB_STOP)
    return sum(2 if character == "\N{IDEOGRAPHIC SPACE}" else 1 for character in lead)
