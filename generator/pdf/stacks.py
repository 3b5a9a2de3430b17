"""Text that runs down a margin, one upright letter under the other: a series' name, a warning."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from generator.pdf.strips import Strip

FEWEST_LETTERS: Final = 4
"""One under the other; shorter stacks are cells or marks."""
SAME_MIDDLE: Final = 0.35
"""Of the letters' size, by which their middles may stand apart."""
LEAST_STEP, MOST_STEP = 0.7, 1.6
"""Of the letters' size: from one letter to the next. Lines of a table are further apart."""
MOST_OF_PAGE: Final = 0.5
"""Share of a page's letters from which it is not the margin that is set so."""


def with_stacks(strips: Sequence[Strip]) -> tuple[Strip, ...]:
    """The strips of a page in the order given, the letters of a stack joined to a turned one."""
    runs = [_joined(run) for run in _runs(strips)]
    stacked = sum(len(strip.text) for run in runs for strip in run if strip.turned)
    turned = sum(len(strip.text) for strip in strips if strip.turned)
    letters = sum(len(strip.text) for strip in strips)
    if stacked - turned > MOST_OF_PAGE * letters:
        return tuple(strips)
    return tuple(strip for run in runs for strip in run)


def _runs(strips: Sequence[Strip]) -> Iterator[list[Strip]]:
    """Runs of letters of which each stands under the one before it; all else alone."""
    run: list[Strip] = []
    for strip in strips:
        if run and not _stands_under(strip, run[-1]):
            yield run
            run = []
        run.append(strip)
    if run:
        yield run


def _stands_under(lower: Strip, upper: Strip) -> bool:
    if not (_is_letter(lower) and _is_letter(upper)) or lower.turned or upper.turned:
        return False
    apart = abs(lower.left + lower.right - upper.left - upper.right) / 2
    step = upper.baseline - lower.baseline
    size = max(lower.size, upper.size)
    return apart <= SAME_MIDDLE * size and LEAST_STEP * size <= step <= MOST_STEP * size


def _is_letter(strip: Strip) -> bool:
    return len(strip.text) == 1 and not strip.text.isdigit()


def _joined(run: Sequence[Strip]) -> list[Strip]:
    if len(run) < FEWEST_LETTERS or not any(strip.text.isalpha() for strip in run):
        return list(run)
    return [replace(run[0], text="".join(strip.text for strip in run), turned=True)]
