"""Bibliographies and single references."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from generator.model import ListItem, Paragraph, References
from generator.structure.captions import is_source
from generator.structure.markers import split_marker
from generator.structure.pieces import Piece, passage_of

_ADDRESS: Final = re.compile(r"[<(\[]? \s? (?: https?:// | www[.] | doi: )", re.VERBOSE)
_NUMBER_IN_BRACKETS: Final = re.compile(r"\s*(\[\d{1,3}\])\s*(?=\S)")


def is_address(text: str) -> bool:
    """Whether the text begins with an address of the web."""
    return bool(_ADDRESS.match(text.lstrip()))


def split_reference_marker(text: str) -> tuple[str, str]:
    """A bibliography item's marker (`-`, `1.`, `[1]`; empty if none) and its text."""
    bracketed = _NUMBER_IN_BRACKETS.match(text)
    if bracketed:
        return bracketed[1], text[bracketed.end() :]
    marker, rest = split_marker(text)
    return (marker.text if marker else "", rest)


def references_of(pieces: Sequence[Piece], *, titled: bool) -> Iterator[Paragraph | References]:
    """Source lines as paragraphs, bibliographies as references.

    A single piece is a bibliography if a heading announces it (`titled`) or if it has a
    marker of its own; else it is a note on where the text comes from.
    """
    for source_lines, group in groupby(pieces, key=lambda piece: is_source(piece.text)):
        run = list(group)
        if source_lines or not (titled or len(run) > 1 or split_reference_marker(run[0].text)[0]):
            yield from (Paragraph(passage=passage_of(piece)) for piece in run)
        else:
            yield References(items=tuple(_item(piece) for piece in run))


def _item(piece: Piece) -> ListItem:
    marker, text = split_reference_marker(piece.text)
    return ListItem(passage=passage_of(piece, text), marker=marker)
