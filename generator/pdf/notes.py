"""Footnotes at the bottom of a column: small letters that begin with a mark."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from generator.pdf.measure import Measure
from generator.pdf.rows import Row

_MARK: Final = re.compile(
    r"""
      [⁰¹²³⁴⁵⁶⁷⁸⁹]+ [⁾)]? \s* \S
    | \d{1,3} [)]? \s+ \S
    | \d{1,3} [).] \s* \S
    | [*†‡§]{1,3} \s* \S
    | [주註注] \s? \d{0,3} \s? [):：] \s* \S
    """,
    re.VERBOSE,
)


def begins_note(text: str) -> bool:
    """Whether a line begins with a footnote's mark."""
    return bool(_MARK.match(text))


def notes_of(rows: Sequence[Row], usual: Measure) -> tuple[tuple[Row, ...], ...]:
    """The rows of each note at the end of a column, in order; the column ends with them."""
    start = len(rows)
    while start and usual.is_small(rows[start - 1]) and not rows[start - 1].is_table:
        start -= 1
    small = rows[start:]
    first = next((at for at, row in enumerate(small) if begins_note(row.text)), len(small))
    notes: list[list[Row]] = []
    for row in small[first:]:
        if begins_note(row.text):
            notes.append([row])
        else:
            notes[-1].append(row)
    return tuple(map(tuple, notes))
