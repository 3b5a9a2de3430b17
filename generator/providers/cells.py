"""Table rows for machines that take plain texts: each cell is a text of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from generator.providers.interface import Piece

Translate = Callable[[Sequence[str]], Sequence[str]]
"""As many English texts as it was given."""


def by_cells(pieces: Sequence[Piece], translate: Translate, at_once: int) -> dict[str, str]:
    """Each piece's English by its key. A cell without letters stays as it is."""
    cells = [(piece.key, cell) for piece in pieces for cell in piece.source.split("\t")]
    wanted = list(dict.fromkeys(cell for _, cell in cells if any(map(str.isalpha, cell))))
    english: dict[str, str] = {}
    for start in range(0, len(wanted), at_once):
        texts = wanted[start : start + at_once]
        english |= dict(zip(texts, translate(texts), strict=True))
    rows: dict[str, list[str]] = {}
    for key, cell in cells:
        rows.setdefault(key, []).append(english.get(cell, cell))
    return {key: "\t".join(row) for key, row in rows.items()}
