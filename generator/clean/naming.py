"""Names of binary features, for a whole page at a time.

A page has many lines and few different names: what stands in a name is a class, a kind or the
like. So all names that are worded alike are worded once (a form), and of a line only the place of
its name among them is kept (a column), as small numbers that take little room and are worked out
for all lines at once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import product
from typing import Final, TypeAlias

import numpy as np
import numpy.typing as npt

Whole: TypeAlias = npt.NDArray[np.int64]
Numbers: TypeAlias = npt.NDArray[np.int64] | npt.NDArray[np.float64]
Flags: TypeAlias = npt.NDArray[np.bool_]

LOW: Final = 2
"""The rough class of width from which on some names tell lines no longer apart."""
NONE: Final = -1
"""The place of the name of a line that has none."""


@dataclass(frozen=True, slots=True, eq=False)
class Form:
    """All names that are worded alike."""

    names: tuple[str, ...]
    sizes: tuple[int, ...]
    """How many values each place in the wording may have."""


@dataclass(frozen=True, slots=True)
class Column:
    """The name that each line of a page has of a form."""

    form: Form
    places: npt.NDArray[np.int16]
    """Places in `form.names`, or `NONE`."""


@dataclass(frozen=True, slots=True)
class Names:
    """All names of the lines of a page."""

    own: Sequence[Sequence[str]]
    """Of each line any number, as words."""
    columns: Sequence[Column]
    """Further ones, at most one of each form."""

    def by_line(self) -> Iterator[list[str]]:
        """The names of each line, its own first."""
        named = [
            map((*column.form.names, "").__getitem__, column.places.tolist())
            for column in self.columns
        ]
        for own, *others in zip(self.own, *named, strict=True):
            yield [*own, *filter(None, others)]


def form(wording: str, *values: int | Iterable[object]) -> Form:
    """The form of a wording (`top{}`, `after{}-{}`), with what may stand in each place: any of
    some values, or a class below a number."""
    several = [range(own) if isinstance(own, int) else tuple(own) for own in values]
    names = tuple(wording.format(*own) for own in product(*several))
    return Form(names, tuple(map(len, several)))


def column(own: Form, *codes: Whole, where: Flags | None = None) -> Column:
    """The names that have, in each place of the form, the value of these numbers; in some of
    the lines only, if `where` says which."""
    places, *others = codes
    for code, size in zip(others, own.sizes[1:], strict=True):
        places = places * size + code
    named = places if where is None else np.where(where, places, NONE)
    return Column(own, named.astype(np.int16))


def whole(values: Iterable[int]) -> Whole:
    """Whole numbers, one for each line."""
    return np.fromiter(values, dtype=np.int64)


def flags(values: Iterable[bool]) -> Flags:
    """Yes or no for each line."""
    return np.fromiter(values, dtype=np.bool_)


def classes(values: Numbers, bounds: Sequence[float]) -> Whole:
    """The class of each value, 0 to the number of bounds."""
    found: Whole = _array(tuple(bounds)).searchsorted(values, side="right")
    return found


@cache
def _array(bounds: tuple[float, ...]) -> Numbers:
    """The bounds of classes, of which there are a few dozen."""
    return np.array(bounds)


def at_most(values: Whole, most: int) -> Whole:
    """The values, none above a bound."""
    return np.minimum(values, most)


def sums_above(values: Numbers | Flags) -> Numbers:
    """The sums of all values above each line, and of all: one more than there are lines."""
    exact = np.float64 if values.dtype == np.float64 else np.int64
    return np.concatenate([np.zeros(1, dtype=exact), np.cumsum(values, dtype=exact)])


def sums_around(sums: Numbers, above: int, below: int) -> Numbers:
    """For each line, the sum of a value over it and so many lines above and below; without the
    line itself where one of the two is -1. `sums` are those of `sums_above`."""
    lines = np.arange(len(sums) - 1)
    first = np.maximum(lines - above, 0)
    return sums[np.minimum(lines + below + 1, len(lines))] - sums[first]


def means_around(sums: Numbers, width: int) -> npt.NDArray[np.float64]:
    """For each line, the mean of a value over the lines up to `width` lines from it."""
    found: npt.NDArray[np.float64] = sums_around(sums, width, width) / sums_around(
        np.arange(len(sums)), width, width
    )
    return found


def steps_up(marks: Flags, most: int) -> Whole:
    """Steps from each line up to the nearest marked one, itself included, at most so many."""
    lines = np.arange(len(marks))
    last = np.maximum.accumulate(np.where(marks, lines, -most))
    return np.minimum(lines - last, most)


def steps_up_from(marks: Flags, most: int) -> Whole:
    """The same to the nearest one above the line."""
    above = steps_up(marks, most)[:-1] + 1
    edge = np.full(min(len(marks), 1), most)
    found: Whole = np.minimum(np.concatenate([edge, above]), most)
    return found
