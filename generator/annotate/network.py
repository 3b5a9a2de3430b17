"""The trained network: from the signs of a text and of its passages to how likely they bear.

    signs of a passage → sum of their vectors → vector of the passage ┐
    mean and greatest of the vectors of all passages                  ├ → logit of the passage
    signs of the text → sum of their vectors → vector of the text     ┘
    mean, greatest and the vector of the text → logit of the text

`network.npz` holds the weights and `tests/training/topics.py` makes it. Weights and vectors are
whole multiples of a power of two, so that sums and sums of products are exact and the same on
every processor, whatever the order of adding.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import as_file, files
from math import exp
from typing import Final, TypeAlias

import numpy as np
import numpy.typing as npt

Vectors: TypeAlias = npt.NDArray[np.float64]

STEP: Final = 2.0**-12
"""Every weight and every number of a vector is a multiple of this."""


@dataclass(frozen=True, slots=True)
class Table:
    """What each sign adds to a vector and, in the last column, to the logit."""

    places: Mapping[str, int]
    """Sign → its row; others add nothing."""
    rows: Vectors
    start: Vectors
    """The vector without any sign."""

    def vector(self, signs: Sequence[str]) -> tuple[Vectors, float]:
        """The vector of these signs, nowhere below nought, and their share of the logit."""
        known = [self.places[sign] for sign in signs if sign in self.places]
        total = self.rows[known].sum(axis=0)
        return np.maximum(total[:-1] + self.start, 0.0), float(total[-1])


@dataclass(frozen=True, slots=True)
class Network:
    """All weights."""

    passage: Table
    text: Table
    of_passage: Vectors
    """Weights of a passage's vector, of the mean, the greatest and the text's, and a constant."""
    of_text: Vectors
    """Weights of the mean, the greatest and the text's vector, and a constant."""

    def shares(
        self, passages: Sequence[Sequence[str]], text: Sequence[str]
    ) -> tuple[list[float], float]:
        """How likely the passages, of which there are some, and the text are to bear on a topic,
        given their signs."""
        found = [self.passage.vector(signs) for signs in passages]
        own = np.array([vector for vector, _ in found])
        whole, of_whole = self.text.vector(text)
        mean = np.rint(own.mean(axis=0) / STEP) * STEP
        shared = np.concatenate([mean, own.max(axis=0), whole, np.ones(1)])
        wide = own.shape[1]
        alike = shared @ self.of_passage[wide:]
        logits = own @ self.of_passage[:wide] + alike
        return (
            [_share(float(logit) + ahead) for logit, (_, ahead) in zip(logits, found, strict=True)],
            _share(float(shared @ self.of_text) + of_whole),
        )


def _share(logit: float) -> float:
    return 1 / (1 + exp(-logit))


@cache
def load_network() -> Network:
    """The weights of the package."""
    with as_file(files(__package__).joinpath("network.npz")) as path, np.load(path) as arrays:
        return from_arrays(arrays)


def from_arrays(arrays: Mapping[str, npt.NDArray[np.generic]]) -> Network:
    """The network out of whole numbers by their name."""
    return Network(
        _table(arrays, "passage"),
        _table(arrays, "text"),
        _in_steps(arrays["of_passage"]),
        _in_steps(arrays["of_text"]),
    )


def _table(arrays: Mapping[str, npt.NDArray[np.generic]], name: str) -> Table:
    """`places` are the signs as UTF-8, one a line."""
    signs = bytes(arrays[f"{name}.places"]).decode("utf-8").splitlines()
    return Table(
        {sign: place for place, sign in enumerate(signs)},
        _in_steps(arrays[f"{name}.rows"]),
        _in_steps(arrays[f"{name}.start"]),
    )


def _in_steps(whole: npt.NDArray[np.generic]) -> Vectors:
    return whole.astype(np.float64) * STEP
