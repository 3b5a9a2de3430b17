"""The trained network: from the features and characters of all lines to two logits a line.

    names of features → sum of their vectors ┐
                                             ├ line → five convolutions over lines → logits
    runs of characters → mean of theirs      ┘

A convolution sees a line, one above and one below it, 1, 2, 4, 8 and 16 lines apart: stacked, 31
lines on each side (van den Oord et al., *WaveNet*, 2016, section 2.1). `network.npz` holds the
weights and `tests/training/network.py` makes it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import as_file, files
from itertools import chain, repeat
from typing import Final, TypeAlias

import numpy as np
import numpy.typing as npt

from generator.clean.grams import ROWS, Places, rows_of
from generator.clean.naming import Form, Names
from generator.layers import WEIGHT_STEP, Arrays, Layer, Matrix, layer_in, normed, rounded

Table: TypeAlias = npt.NDArray[np.float32]
"""Whole numbers, in steps of `WEIGHT_STEP`; sums of some hundreds of them are exact."""

DISTANCES: Final = (1, 2, 4, 8, 16)
"""Lines between the three that a convolution sees, layer by layer."""
REACH: Final = sum(DISTANCES)
"""Lines above and below that a line's logits depend on."""
LOGITS: Final = 2
"""How far a line is the article's text, and how far it is to be kept."""
BLOCK: Final = 512
"""Lines that are looked at together, so that a huge page does not fill the memory."""
TOGETHER: Final = 16
"""Lines in one product of matrices: so few that no library shares them out among threads, of
which there is one for each processor; captures are shared out among these already."""
MOST_FORMS: Final = 8
"""Selections of forms whose rows are remembered; pages differ little in them."""


@dataclass(frozen=True, slots=True, eq=False)
class Network:
    """All weights."""

    places: Mapping[str, int]
    """Name of a feature → its row of `names`."""
    names: Table
    """What each name adds to a line's vector and, in the last columns, to its logits; the
    last row, of names that are not known, is nought."""
    grams: Table
    """A vector for each row of `grams.py`, and last one of noughts."""
    line: Layer
    around: Sequence[Layer]
    """One for each of `DISTANCES`; its weights are those for the line above, the line itself and
    the line below, one under the other."""
    last: Layer
    """Of a line by itself and of the same among its neighbours → logits; without a norm."""


@cache
def load_network() -> Network:
    """The weights of the package."""
    return network_in("network.npz")


def network_in(file: str) -> Network:
    """The weights in a file of the package."""
    with as_file(files(__package__).joinpath(file)) as path, np.load(path) as arrays:
        return from_arrays(arrays)


def from_arrays(arrays: Arrays) -> Network:
    """The network out of whole numbers by their name; `places` are the names of the features as
    UTF-8, one a line."""
    known = bytes(arrays["places"]).decode("utf-8").splitlines()
    return Network(
        {name: place for place, name in enumerate(known)},
        _table(arrays["names"]),
        _table(arrays["grams"]),
        layer_in(arrays, "line"),
        [layer_in(arrays, f"around{distance}") for distance in DISTANCES],
        layer_in(arrays, "last"),
    )


def _table(steps: npt.NDArray[np.generic]) -> Table:
    return np.concatenate([steps, np.zeros_like(steps[:1])]).astype(np.float32)


def logits_of(names: Names, texts: Sequence[str], network: Network) -> Matrix:
    """A row of `LOGITS` for each line: out of the names of its features, and its text, which is
    not empty."""
    if not texts:
        return np.zeros((0, LOGITS))
    own, ahead = _all_by_themselves(names, texts, network)
    blocks = zip(range(0, len(own), BLOCK), _among_neighbours(own, network.around), strict=True)
    both = (np.concatenate([own[start : start + BLOCK], among], axis=1) for start, among in blocks)
    sums = np.concatenate([_product(block, network.last.weights) for block in both])
    found: Matrix = sums + network.last.bias + ahead
    return found


def _all_by_themselves(
    names: Names, texts: Sequence[str], network: Network
) -> tuple[Matrix, Matrix]:
    """`_by_themselves` block by block."""
    blocks = (slice(start, start + BLOCK) for start in range(0, len(texts), BLOCK))
    parts = [
        _by_themselves(_rows_of_names(names, block, network), texts[block], network)
        for block in blocks
    ]
    vectors, sums = zip(*parts, strict=True)
    return np.concatenate(vectors), np.concatenate(sums)


def _by_themselves(named: Places, texts: Sequence[str], network: Network) -> tuple[Matrix, Matrix]:
    """The vectors of the lines by themselves, and what their names, given as rows, alone add to
    the logits."""
    sums = _sums(network.names, named)
    rows, counts = rows_of(texts)
    means = rounded(_sums(network.grams, _side_by_side(rows, counts, ROWS)) / counts[:, None])
    inner = np.concatenate([np.clip(sums[:, :-LOGITS], -1.0, 1.0), means], axis=1)
    line = network.line
    own = rounded(np.maximum(normed(_product(inner, line.weights) + line.bias, line), 0.0))
    return own, sums[:, -LOGITS:]


def _rows_of_names(names: Names, lines: slice, network: Network) -> Places:
    """The rows of all names of each line of a block."""
    unknown = len(network.places)
    own = names.own[lines]
    known = map(network.places.get, chain.from_iterable(own), repeat(unknown))
    counts = np.array([len(names) for names in own])
    rows = _side_by_side(np.fromiter(known, dtype=np.int64), counts, unknown)
    if not names.columns:
        return rows
    of_forms, starts = _rows_of_forms(tuple(column.form for column in names.columns), network)
    places = np.concatenate([column.places[lines] for column in names.columns])
    others = of_forms[places.reshape(len(starts), -1) + starts[:, None]]
    return np.concatenate([rows, others.T], axis=1)


@lru_cache(maxsize=MOST_FORMS)
def _rows_of_forms(forms: tuple[Form, ...], network: Network) -> tuple[Places, Places]:
    """The rows of all forms' names one after the other, before each form that of a line that has
    none of its names; and where each form's names begin."""
    unknown = len(network.places)
    rows = [network.places.get(name, unknown) for form in forms for name in ("", *form.names)]
    sizes = [1 + len(form.names) for form in forms]
    return np.array(rows), np.cumsum([1, *sizes[:-1]])


def _side_by_side(rows: Places, counts: Places, none: int) -> Places:
    """So many of the rows for each line; after them, up to the most of any line, `none`."""
    most = np.arange(counts.max())
    filled: Places = np.full((len(counts), len(most)), none)
    filled[most < counts[:, None]] = rows
    return filled


def _sums(table: Table, rows: Places) -> Matrix:
    """For each line the sum of its rows of a table; a product, which is the quickest way."""
    each = np.ones((1, rows.shape[1]), dtype=np.float32)
    sums = np.matmul(each, table.take(rows, axis=0))[:, 0]
    found: Matrix = sums.astype(np.float64) * WEIGHT_STEP
    return found


def _among_neighbours(own: Matrix, layers: Sequence[Layer]) -> Iterator[Matrix]:
    """The vectors as the neighbours make them, block by block."""
    for start in range(0, len(own), BLOCK):
        first, end = max(0, start - REACH), min(len(own), start + BLOCK)
        values = own[first : end + REACH]
        for distance, layer in zip(DISTANCES, layers, strict=True):
            values = _convolved(values, distance, layer)
        yield values[start - first : end - first]


def _convolved(values: Matrix, distance: int, layer: Layer) -> Matrix:
    """Beyond the first and the last line there is nought."""
    count, wide = values.shape
    three = np.zeros((count, 3, wide))
    three[distance:, 0] = values[:-distance]
    three[:, 1] = values
    three[:-distance, 2] = values[distance:]
    change = _product(three.reshape(count, 3 * wide), layer.weights) + layer.bias
    return rounded(normed(values + np.maximum(change, 0.0), layer))


def _product(values: Matrix, weights: Matrix) -> Matrix:
    """Of matrices, a few lines at a time."""
    count, wide = len(values) // TOGETHER, weights.shape[1]
    found: Matrix = np.empty((len(values), wide))
    end = count * TOGETHER
    groups = values[:end].reshape(count, TOGETHER, len(weights))
    np.matmul(groups, weights, out=found[:end].reshape(count, TOGETHER, wide))
    np.matmul(values[end:], weights, out=found[end:])
    return found
