"""What is usual in a document: the size of its letters and the distance of its lines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from generator.pdf.rows import Row

LARGER: Final = 1.12
"""Times the usual size: letters of a heading."""
SMALLER: Final = 0.93
"""Times the usual size: letters of a footnote."""
FREQUENT: Final = 0.3
"""Of the letters of the most frequent size, those that the text has at least."""
USUAL_LEADING: Final = 1.3
"""Of the letters' size, where a document shows none."""
DENSER, LOOSER = 0.9, 3.0
"""Of the letters' size, the distances of lines that can be those of a paragraph."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """The usual sizes of a document, in points."""

    size: float
    bold: bool
    leading: float
    """From baseline to baseline, of the usual size."""

    def is_large(self, row: Row) -> bool:
        return row.size >= LARGER * self.size

    def is_small(self, row: Row) -> bool:
        return row.size <= SMALLER * self.size

    def leading_of(self, size: float) -> float:
        return self.leading * size / self.size


def measure(rows: Sequence[Row]) -> Measure:
    """What most letters of a text are."""
    sizes: Counter[float] = Counter()
    bold: Counter[bool] = Counter()
    for row in rows:
        sizes[row.size] += len(row.text)
        bold[row.bold] += len(row.text)
    if not sizes:
        return Measure(size=10.0, bold=False, leading=10.0 * USUAL_LEADING)
    most = max(sizes.values())
    # Notes can have more letters than the text: of the frequent sizes the largest is the text's.
    size = max(size for size, often in sizes.items() if often >= FREQUENT * most)
    steps = Counter(
        round(upper.baseline - lower.baseline, 1)
        for upper, lower in pairwise(rows)
        if upper.page == lower.page
        and upper.size == lower.size == size
        and DENSER * size <= upper.baseline - lower.baseline <= LOOSER * size
    )
    # The narrow steps are those of lines, the wide ones those of paragraphs.
    usual = [step for step, often in steps.items() if often * 5 >= sum(steps.values())]
    leading = min(usual, default=0.0) or min(
        (step for step, _ in steps.most_common(1)), default=size * USUAL_LEADING
    )
    return Measure(size=size, bold=bold[True] > bold[False], leading=leading)
