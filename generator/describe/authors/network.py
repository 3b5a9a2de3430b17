"""The trained networks that find authors: from names of features to logits.

    names of features → sum of their vectors → line → convolutions → logits

`authors.npz` holds two: one looks at the lines of a capture, in which each convolution sees a
line and those 1, 2 and 4 lines away, and one at what may be names in a line, in which it sees
the candidates before and behind. `tests/training/author_network.py` makes the file.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import as_file, files
from typing import Final

import numpy as np

from generator.layers import WEIGHT_STEP, Arrays, Layer, Matrix, layer_in, normed, rounded

DISTANCES: Final = {"lines": (1, 2, 4), "names": (1,)}
"""By network: how far from each other the three that a convolution sees lie, layer by layer."""


@dataclass(frozen=True, slots=True)
class Network:
    """All weights of one of the two."""

    places: Mapping[str, int]
    """Name of a feature → its row of `names`."""
    names: Matrix
    """What each name adds to a vector and, in the last columns, to the logits."""
    line: Layer
    around: Mapping[int, Layer]
    """By distance; its weights are those for the one before, itself and the one behind, one under
    the other."""
    last: Layer
    """Of one by itself and of the same among its neighbours → logits; without a norm."""


@cache
def load_networks() -> tuple[Network, Network]:
    """The weights of the package: for lines, for names."""
    file = files(__package__).joinpath("authors.npz")
    with as_file(file) as path, np.load(path) as arrays:
        return from_arrays(arrays, "lines"), from_arrays(arrays, "names")


def from_arrays(arrays: Arrays, network: str) -> Network:
    """A network out of whole numbers by their name; `places` are the names of the features as
    UTF-8, one a line."""
    known = bytes(arrays[f"{network}.places"]).decode("utf-8").split("\n")
    return Network(
        {name: place for place, name in enumerate(known)},
        arrays[f"{network}.names"].astype(np.float64) * WEIGHT_STEP,
        layer_in(arrays, f"{network}.line"),
        {far: layer_in(arrays, f"{network}.around{far}") for far in DISTANCES[network]},
        layer_in(arrays, f"{network}.last"),
    )


def logits_of(names: Sequence[Sequence[str]], network: Network) -> Matrix:
    """A row of logits for each line or candidate, out of the names of its features."""
    sums = np.array([_sum(own, network) for own in names])
    count = network.last.bias.shape[0]
    line = network.line
    inner = np.clip(sums[:, :-count], -1.0, 1.0)
    own = rounded(np.maximum(normed(inner @ line.weights + line.bias, line), 0.0))
    among = own
    for distance, layer in network.around.items():
        among = _convolved(among, distance, layer)
    both = np.concatenate([own, among], axis=1)
    found: Matrix = both @ network.last.weights + network.last.bias + sums[:, -count:]
    return found


def _sum(names: Sequence[str], network: Network) -> Matrix:
    places = [network.places[name] for name in names if name in network.places]
    found: Matrix = network.names[places].sum(axis=0)
    return found


def _convolved(values: Matrix, distance: int, layer: Layer) -> Matrix:
    """Before the first and behind the last there is nought."""
    edge = np.zeros((distance, values.shape[1]))
    before = np.concatenate([edge, values])[: len(values)]
    behind = np.concatenate([values, edge])[distance:]
    three = np.concatenate([before, values, behind], axis=1)
    change = three @ layer.weights + layer.bias
    return rounded(normed(values + np.maximum(change, 0.0), layer))
