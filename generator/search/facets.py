"""What results can be narrowed down by: topics, outlets, years."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from generator.search.codes import encoded
from generator.search.pages import FoundPage

FACETS = ("topic", "outlet", "year")


def facets(pages: Sequence[FoundPage]) -> dict[str, list[list[str]]]:
    """For each facet its values as `[value, label, code of its pages]`, the value without spaces:
    topics and outlets by their labels, years from the newest."""
    found: dict[str, dict[tuple[str, str], list[int]]] = {name: {} for name in FACETS}
    for number, page in enumerate(pages):
        for name, value, label in page.facets:
            found[name].setdefault(("-".join(value.split()), label), []).append(number)
    return {
        name: [
            [value, label, _code(numbers)]
            for (value, label), numbers in sorted(
                values.items(), key=lambda each: each[0][1].casefold(), reverse=name == "year"
            )
        ]
        for name, values in found.items()
    }


def _code(numbers: Sequence[int]) -> str:
    """The distance of each to the one before, twice, as postings are written."""
    steps = (after - before for before, after in pairwise([0, *numbers]))
    return "".join(encoded(2 * step) for step in steps)
