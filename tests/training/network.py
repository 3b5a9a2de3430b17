"""Make `generator/clean/network.npz` again.

    BENCH_CAPTURES=DIR python -m tests.training.network [--out FILE]

The file's SHA-256 stands in `network.sha256` beside it. DIR is as for `tests.training.train`.
Nothing that is kept aside is read. Six minutes to look at all captures, and three to learn, on
one core.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final, TypeAlias

import numpy as np
import numpy.typing as npt
import torch
from torch.nn import functional

from generator.clean.grams import ROWS
from generator.clean.network import DISTANCES, LOGITS
from generator.layers import FLOOR, WEIGHT_STEP
from tests.training.arrays import write
from tests.training.descent import Descent, Weights, layer_started, places_in_batch, with_doubt
from tests.training.pages import ROOT
from tests.training.views import View, all_views

NAMES_WIDE: Final = 32
GRAMS_WIDE: Final = 32
WIDE: Final = 64
"""Numbers in the vector of a name, a run of characters and a line."""
FEWEST_PAGES: Final = 5
"""Pages in which a feature must occur."""
EPOCHS: Final = 24
DESCENT: Final = Descent(EPOCHS, batch=16, fastest=2e-3, decay=1e-2)
LOST_VALUES: Final = 0.3
LOST_NAMES: Final = 0.2
LOST_GRAMS: Final = 0.5
"""Chances of a value, a name and a run of characters to be left out while learning."""
DOUBT: Final = 0.03
"""Nothing is wanted to be surer than one less this."""

Table: TypeAlias = npt.NDArray[np.int16]
Loss: TypeAlias = Callable[[Sequence[View], Weights, np.random.Generator], torch.Tensor]


def started(names: int, logits: int = LOGITS) -> Weights:
    """Weights to begin with, of so many names and logits."""
    inputs = {"line": NAMES_WIDE + GRAMS_WIDE, **{f"around{d}": 3 * WIDE for d in DISTANCES}}
    weights = {
        "names": torch.randn(names, NAMES_WIDE) * 0.03,
        "ahead": torch.zeros(names, LOGITS),
        "grams": torch.randn(ROWS, GRAMS_WIDE) * 0.1,
    }
    for layer, size in {**inputs, "last": 2 * WIDE}.items():
        weights |= layer_started(layer, size, logits if layer == "last" else WIDE)
    return {name: tensor.requires_grad_() for name, tensor in weights.items()}


def outcome(
    views: Sequence[View], weights: Weights, chance: np.random.Generator | None
) -> torch.Tensor:
    """The logits of the lines of all views, one after the other; with a `chance`, what is left
    out while learning is. `generator/clean/network.py` does the same without torch. Names add to
    the first `LOGITS` alone; there may be more while learning."""

    def losing(values: torch.Tensor) -> torch.Tensor:
        return functional.dropout(values, LOST_VALUES, training=chance is not None)

    def normed(values: torch.Tensor, layer: str) -> torch.Tensor:
        own = weights[f"{layer}.scale"], weights[f"{layer}.shift"]
        return functional.layer_norm(values, (WIDE,), *own, eps=FLOOR)

    def linear(values: torch.Tensor, layer: str) -> torch.Tensor:
        return values @ weights[f"{layer}.weights"] + weights[f"{layer}.bias"]

    held = _names_held(views, len(weights["names"]), chance)
    known = functional.hardtanh(held @ weights["names"])
    inner = torch.cat([known, _means_of_grams(views, weights["grams"], chance)], 1)
    own = functional.relu(normed(linear(losing(inner), "line"), "line"))
    places, mask = places_in_batch([len(view.wanted) for view in views])
    values = torch.zeros(mask.numel(), WIDE).index_copy(0, places, own).view(*mask.shape, WIDE)
    for distance in DISTANCES:
        layer = f"around{distance}"
        padded = functional.pad(losing(values), (0, 0, distance, distance))
        three = torch.cat(
            [padded[:, : -2 * distance], padded[:, distance:-distance], padded[:, 2 * distance :]],
            2,
        )
        values = normed(values + functional.relu(linear(three, layer)), layer) * mask[:, :, None]
    among = values.reshape(-1, WIDE)[places]
    sums = linear(losing(torch.cat([own, among], 1)), "last")
    return sums + functional.pad(held @ weights["ahead"], (0, sums.shape[1] - LOGITS))


def _names_held(
    views: Sequence[View], count: int, chance: np.random.Generator | None
) -> torch.Tensor:
    """For each line a row with a number above nought for each of its names."""
    sizes = np.concatenate([view.names_of_line for view in views])
    names = np.concatenate([view.names for view in views])
    cells = np.repeat(np.arange(len(sizes), dtype=np.int64) * count, sizes) + names
    lost = LOST_NAMES if chance is not None else 0.0
    if chance is not None:
        cells = cells[chance.random(len(cells)) >= lost]
    held = torch.zeros(len(sizes) * count)
    held[torch.from_numpy(cells)] = 1 / (1 - lost)
    return held.view(len(sizes), count)


def _means_of_grams(
    views: Sequence[View], table: torch.Tensor, chance: np.random.Generator | None
) -> torch.Tensor:
    sizes = np.concatenate([view.grams_of_line for view in views])
    grams = np.concatenate([view.grams for view in views])
    if chance is not None:
        left = chance.random(len(grams)) >= LOST_GRAMS
        sizes = np.bincount(np.repeat(np.arange(len(sizes)), sizes)[left], minlength=len(sizes))
        grams = grams[left]
    starts = torch.from_numpy(np.cumsum(sizes) - sizes)
    return functional.embedding_bag(
        torch.from_numpy(grams.astype(np.int64)), table, starts, mode="mean"
    )


def learn(
    views: Sequence[Sequence[View]],
    names: int,
    loss: Loss | None = None,
    epochs: int = EPOCHS,
    logits: int = LOGITS,
) -> Weights:
    """The weights, out of the views of each capture and so many names of features; the loss is
    that of lines kept if it is not another."""
    lost = loss or loss_of
    torch.manual_seed(0)
    chance, order = np.random.default_rng(0), random.Random(0)  # noqa: S311
    weights = started(names, logits)
    descent = replace(DESCENT, epochs=epochs)

    def batches() -> list[list[View]]:
        """One view of each capture."""
        alike = descent.batches(views, lambda own: len(own[0].wanted), order)
        return [[order.choice(own) for own in batch] for batch in alike]

    return descent.learned(weights, len(views), batches, lambda batch: lost(batch, weights, chance))


def loss_of(views: Sequence[View], weights: Weights, chance: np.random.Generator) -> torch.Tensor:
    """Cross entropy, by a capture."""
    wanted = torch.from_numpy(np.concatenate([view.wanted for view in views]))
    count = torch.from_numpy(np.concatenate([view.weights for view in views]))
    return functional.binary_cross_entropy_with_logits(
        outcome(views, weights, chance), with_doubt(wanted, DOUBT), count, reduction="sum"
    ) / len(views)


def with_common_names(
    views: Mapping[str, Sequence[View]], vocabulary: Mapping[str, int]
) -> tuple[list[list[View]], list[str]]:
    """The views with the names alone that occur in enough captures as they are, numbered anew in
    their order."""
    pages = np.zeros(len(vocabulary), dtype=np.int64)
    for own in views.values():
        pages[np.unique(own[0].names)] += 1
    common = sorted(name for name, place in vocabulary.items() if pages[place] >= FEWEST_PAGES)
    place_of = np.full(len(vocabulary), -1, dtype=np.int32)
    place_of[[vocabulary[name] for name in common]] = np.arange(len(common))
    return [[_renumbered(view, place_of) for view in own] for own in views.values()], common


def _renumbered(view: View, place_of: npt.NDArray[np.int32]) -> View:
    places = place_of[view.names]
    lines = np.repeat(np.arange(len(view.names_of_line)), view.names_of_line)[places >= 0]
    return View(
        view.page,
        places[places >= 0],
        np.bincount(lines, minlength=len(view.names_of_line)).astype(np.int32),
        view.grams,
        view.grams_of_line,
        view.wanted,
        view.weights,
    )


def in_steps(weights: Weights, names: Sequence[str]) -> dict[str, npt.NDArray[np.generic]]:
    """The weights as whole numbers, as `generator/clean/network.py` reads them."""
    rounded = {
        name: np.rint(tensor.numpy().astype(np.float64) / WEIGHT_STEP).astype(np.int16)
        for name, tensor in weights.items()
    }
    table = np.concatenate([rounded.pop("names"), rounded.pop("ahead")], axis=1)
    text = "\n".join(names).encode("utf-8")
    return {**rounded, "names": table, "places": np.frombuffer(text, dtype=np.uint8)}


def main() -> int:
    parser = argparse.ArgumentParser(description="Train the cleaner's network.")
    parser.add_argument("--out", type=Path, default=ROOT / "generator/clean/network.npz")
    out: Path = parser.parse_args().out
    torch.set_num_threads(1)
    vocabulary: dict[str, int] = {}
    views, names = with_common_names(
        all_views(Path(os.environ["BENCH_CAPTURES"]), vocabulary), vocabulary
    )
    write(out, in_steps(learn(views, len(names)), names))
    sys.stdout.write(f"{out}: {len(names)} names from {len(views)} captures and pages\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
