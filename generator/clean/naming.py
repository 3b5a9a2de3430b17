"""Names of binary features, for a whole page at a time.

A page has many lines and few different names: what stands in a name is a class, a kind or the
like, so each is worded once. A column has one value or name for every line; columns come
one line at a time, for all of a huge page at once would fill the memory.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, partial
from itertools import islice
from operator import sub, truediv
from typing import Final, TypeVar

Number = TypeVar("Number", int, float)

LOW: Final = 2
"""The rough class of width from which on some names tell lines no longer apart."""


class _Wordings(dict[tuple[object, ...], str]):
    """The names of one form, each worded when it is first asked for."""

    def __init__(self, form: str) -> None:
        super().__init__()
        self.form = form

    def __missing__(self, values: tuple[object, ...]) -> str:
        name = self[values] = self.form.format(*values)
        return name


@cache
def _wordings(form: str) -> _Wordings:
    """There are as many as forms in this package; each grows as far as its classes reach."""
    return _Wordings(form)


def worded(form: str, *columns: Iterable[object]) -> Iterator[str]:
    """A column of names: the values of each line put into the form (`top{}`, `after{}-{}`).

    The values must be of few kinds (classes, kinds, reasons), for their names are remembered.
    """
    return map(_wordings(form).__getitem__, zip(*columns, strict=True))


def classes(values: Iterable[float], bounds: Sequence[float]) -> Iterator[int]:
    """The class of each value, 0 to the number of bounds."""
    return map(partial(bisect_right, bounds), values)


def at_most(values: Iterable[int], most: int) -> list[int]:
    """The values, none above a bound."""
    return list(map(partial(min, most), values))


def sums_around(sums: Sequence[Number], above: int, below: int) -> Iterator[Number]:
    """For each line, the sum of a value over it and so many lines above and below; without the
    line itself where one of the two is -1.

    `sums` are those of all values above each line, and of all: one more than there are lines.
    """
    before: int = max(0, above)
    behind: int = max(0, below)
    padded = [*[sums[0]] * before, *sums, *[sums[-1]] * behind]
    starts = islice(padded, before - above, before - above + len(sums) - 1)
    return map(sub, islice(padded, before + below + 1, None), starts)


def means_around(sums: Sequence[float], width: int) -> Iterator[float]:
    """For each line, the mean of a value over the lines up to `width` lines from it."""
    counts = sums_around(range(len(sums)), width, width)
    return map(truediv, sums_around(sums, width, width), counts)
