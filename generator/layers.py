"""Layers of the trained networks, the same on every processor.

All numbers are whole multiples of a power of two and small enough that sums and sums of products
are exact. The order of adding, which differs between processors, thus cannot change a decision.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, TypeAlias

import numpy as np
import numpy.typing as npt

Matrix: TypeAlias = npt.NDArray[np.float64]
Arrays: TypeAlias = Mapping[str, npt.NDArray[np.generic]]

WEIGHT_STEP: Final = 2.0**-12
"""Every weight is a multiple of this."""
VALUE_STEP: Final = 2.0**-10
"""Every value between two layers is a multiple of this."""
FLOOR: Final = 1e-5
"""Added to a variance, as PyTorch's `LayerNorm` does."""


@dataclass(frozen=True, slots=True)
class Layer:
    """Weights and bias of a linear layer, and scale and shift of the norm."""

    weights: Matrix
    bias: Matrix
    scale: Matrix
    shift: Matrix


def layer_in(arrays: Arrays, name: str) -> Layer:
    """The layer out of whole numbers by their name, in steps of `WEIGHT_STEP`."""
    parts = (arrays[f"{name}.{part}"] for part in ("weights", "bias", "scale", "shift"))
    return Layer(*(part.astype(np.float64) * WEIGHT_STEP for part in parts))


def normed(values: Matrix, layer: Layer) -> Matrix:
    """Layer normalisation (Ba et al., 2016)."""
    plain = rounded(values)
    wide = values.shape[1]
    apart = plain - rounded(np.add.reduce(plain, axis=1, keepdims=True) / wide)
    variance = np.einsum("ij,ij->i", apart, apart)[:, None] / wide
    found: Matrix = apart / np.sqrt(variance + FLOOR) * layer.scale + layer.shift
    return found


def rounded(values: Matrix) -> Matrix:
    """The nearest multiples of `VALUE_STEP`."""
    steps = np.rint(values * (1 / VALUE_STEP))
    found: Matrix = np.multiply(steps, VALUE_STEP, out=steps)
    return found
