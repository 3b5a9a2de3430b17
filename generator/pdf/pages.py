"""One page, its rows in reading order."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from generator.pdf.rows import Row


@dataclass(frozen=True, kw_only=True)
class Leaf:
    """A page of a document."""

    number: int
    """0-based."""
    columns: tuple[tuple[Row, ...], ...]
    """Rows of each column, or of each part of the page, from the top."""
    turned: tuple[str, ...]
    """Pieces of text that stand at another angle than the rest."""
    is_picture: bool = False
    """Whether it shows something, but no letter."""

    @cached_property
    def by_height(self) -> tuple[Row, ...]:
        """All rows from the top of the page to its bottom."""
        rows = (row for column in self.columns for row in column)
        return tuple(sorted(rows, key=lambda row: (-row.baseline, row.left)))
