"""Make `generator/describe/authors/authors.npz` again.

    BENCH_CAPTURES=DIR python -m tests.training.author_network [--out FILE]

The file's SHA-256 stands in `authors.sha256` beside it. DIR is as for `tests.training.train`.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Final, TypeAlias

import numpy as np
import numpy.typing as npt
import torch
from torch.nn import functional

from generator.describe.authors.network import DISTANCES
from generator.layers import FLOOR, WEIGHT_STEP
from tests.training.arrays import write
from tests.training.author_views import (
    Look,
    View,
    folder_of_pages,
    known_captures,
    views_of,
    views_of_forms,
)
from tests.training.descent import Descent, Weights, layer_started, places_in_batch, with_doubt
from tests.training.pages import ROOT
from tests.training.views import group_of

OUT: Final = ROOT / "generator/describe/authors/authors.npz"
NAMES_WIDE, WIDE = 32, 48
"""Numbers in the vector of a name, and of a line or candidate."""
FEWEST: Final = 20
"""Captures or forms in which a feature must occur."""
LOGITS: Final = {"lines": 2, "names": 1}
DESCENTS: Final = {
    "lines": Descent(epochs=10, batch=16, fastest=3e-3, decay=1e-2),
    "names": Descent(epochs=8, batch=16, fastest=3e-3, decay=1e-2),
}
LOST_VALUES, LOST_NAMES = 0.4, 0.4
"""Chances of a value and of a name to be left out while learning."""
DOUBT: Final = 0.03
ALSO: Final = 0.1
"""What naming any author counts beside being the best line."""

Arrays: TypeAlias = dict[str, npt.NDArray[np.generic]]


@dataclass(frozen=True, slots=True)
class Numbered:
    """A `Look` with its features as numbers."""

    names: npt.NDArray[np.int64]
    sizes: npt.NDArray[np.int64]
    wanted: torch.Tensor
    also: torch.Tensor


def numbered(look: Look, places: Mapping[str, int]) -> Numbered:
    """Features that are not known are left out."""
    rows = [[places[name] for name in own if name in places] for own in look.names]
    return Numbered(
        np.fromiter(chain.from_iterable(rows), dtype=np.int64),
        np.array([len(row) for row in rows], dtype=np.int64),
        torch.from_numpy(look.wanted),
        torch.from_numpy(look.also),
    )


def common_names(groups: Sequence[Sequence[Look]]) -> list[str]:
    """The features that occur in enough captures or forms, in their order."""
    own = {
        id(looks): {name for look in looks for row in look.names for name in row}
        for looks in groups
    }
    count = Counter(chain.from_iterable(own.values()))
    return sorted(name for name, times in count.items() if times >= FEWEST and "\n" not in name)


def started(network: str, names: int) -> Weights:
    """Weights to begin with; the last one is the logit of nobody."""
    around = {f"around{far}": 3 * WIDE for far in DISTANCES[network]}
    logits = LOGITS[network]
    weights = {
        "names": torch.randn(names, NAMES_WIDE) * 0.03,
        "ahead": torch.zeros(names, logits),
        "nobody": torch.zeros(1),
    }
    for layer, size in {"line": NAMES_WIDE, **around, "last": 2 * WIDE}.items():
        weights |= layer_started(layer, size, logits if layer == "last" else WIDE)
    return {name: tensor.requires_grad_() for name, tensor in weights.items()}


def outcome(
    looks: Sequence[Numbered],
    weights: Weights,
    distances: Sequence[int],
    chance: np.random.Generator,
) -> torch.Tensor:
    """The logits while learning; `generator/describe/authors/network.py` does the same without
    torch and with nothing left out."""

    def normed(values: torch.Tensor, layer: str) -> torch.Tensor:
        own = weights[f"{layer}.scale"], weights[f"{layer}.shift"]
        return functional.layer_norm(values, (WIDE,), *own, eps=FLOOR)

    def linear(values: torch.Tensor, layer: str) -> torch.Tensor:
        return values @ weights[f"{layer}.weights"] + weights[f"{layer}.bias"]

    def lost(values: torch.Tensor) -> torch.Tensor:
        return functional.dropout(values, LOST_VALUES)

    names, starts = _names_left(looks, chance)
    known, ahead = (
        functional.embedding_bag(names, weights[table], starts, mode="sum") / (1 - LOST_NAMES)
        for table in ("names", "ahead")
    )
    own = functional.relu(normed(linear(lost(functional.hardtanh(known)), "line"), "line"))
    places, mask = places_in_batch([len(look.sizes) for look in looks])
    values = torch.zeros(mask.numel(), WIDE).index_copy(0, places, own).view(*mask.shape, WIDE)
    for far in distances:
        padded = functional.pad(lost(values), (0, 0, far, far))
        parts = padded[:, : -2 * far], padded[:, far:-far], padded[:, 2 * far :]
        change = functional.relu(linear(torch.cat(parts, 2), f"around{far}"))
        values = normed(values + change, f"around{far}") * mask[:, :, None]
    among = values.reshape(-1, WIDE)[places]
    return linear(lost(torch.cat([own, among], 1)), "last") + ahead


def _names_left(
    looks: Sequence[Numbered], chance: np.random.Generator
) -> tuple[torch.Tensor, torch.Tensor]:
    """The features of all lines, some of them left out, and where each line's begin."""
    names = np.concatenate([look.names for look in looks])
    sizes = np.concatenate([look.sizes for look in looks])
    left = chance.random(len(names)) >= LOST_NAMES
    sizes = np.bincount(np.repeat(np.arange(len(sizes)), sizes)[left], minlength=len(sizes))
    return torch.from_numpy(names[left]), torch.from_numpy(np.cumsum(sizes) - sizes)


def loss_of_lines(
    looks: Sequence[Numbered], logits: torch.Tensor, nobody: torch.Tensor
) -> torch.Tensor:
    """How unlikely the right lines are among all of their capture and nobody (conditional logit),
    and how far off each line is that names any author or none."""
    losses = []
    for look, own in zip(looks, logits.split([len(look.sizes) for look in looks]), strict=True):
        options = torch.cat([own[look.wanted >= 0, 0], nobody])
        is_right = look.wanted[look.wanted >= 0] > 0
        right = options[:-1][is_right] if bool(is_right.any()) else options[-1:]
        all_of_them = torch.logsumexp(options, 0)
        ranked = all_of_them - (1 - DOUBT) * torch.logsumexp(right, 0) - DOUBT * options.mean()
        told = look.also >= 0
        also = functional.binary_cross_entropy_with_logits(
            own[told, 1], look.also[told], reduction="sum"
        )
        losses.append(ranked + ALSO * also)
    return torch.stack(losses).mean()


def loss_of_names(looks: Sequence[Numbered], logits: torch.Tensor, _: torch.Tensor) -> torch.Tensor:
    """Cross entropy, a line with many candidates counting less than these."""
    wanted = torch.cat([look.wanted for look in looks])
    count = torch.cat([torch.full_like(look.wanted, len(look.wanted) ** -0.5) for look in looks])
    return functional.binary_cross_entropy_with_logits(
        logits[:, 0], with_doubt(wanted, DOUBT), count, reduction="sum"
    ) / len(looks)


Loss: TypeAlias = Callable[[Sequence[Numbered], torch.Tensor, torch.Tensor], torch.Tensor]
LOSSES: Final[Mapping[str, Loss]] = {"lines": loss_of_lines, "names": loss_of_names}


def learn(network: str, groups: Sequence[Sequence[Look]]) -> Arrays:
    """The weights of one of the networks, as whole numbers, out of the looks of each capture."""
    torch.manual_seed(0)
    chance, order = np.random.default_rng(0), random.Random(0)  # noqa: S311
    known = common_names(groups)
    places = {name: place for place, name in enumerate(known)}
    ready = [[numbered(look, places) for look in own] for own in groups if own]
    weights = started(network, len(known))
    descent = DESCENTS[network]

    def batches() -> list[list[Numbered]]:
        """One look of each."""
        drawn = [order.choice(own) for own in ready]
        return descent.batches(drawn, lambda look: len(look.sizes), order)

    def loss(batch: Sequence[Numbered]) -> torch.Tensor:
        logits = outcome(batch, weights, DISTANCES[network], chance)
        return LOSSES[network](batch, logits, weights["nobody"])

    return in_steps(network, descent.learned(weights, len(ready), batches, loss), known)


def in_steps(network: str, weights: Weights, names: Sequence[str]) -> Arrays:
    """The weights as `generator/describe/authors/network.py` reads them; nobody has the logit of
    nought."""
    plain = {name: tensor.numpy().astype(np.float64) for name, tensor in weights.items()}
    nobody = plain.pop("nobody")[0]
    plain["last.bias"][0] -= nobody if network == "lines" else 0.0
    plain["names"] = np.concatenate([plain["names"], plain.pop("ahead")], axis=1)
    rounded = {
        f"{network}.{name}": np.rint(array / WEIGHT_STEP).astype(np.int16)
        for name, array in plain.items()
    }
    text = "\n".join(names).encode("utf-8")
    return {**rounded, f"{network}.places": np.frombuffer(text, dtype=np.uint8)}


def both(views: Sequence[Sequence[View]]) -> Arrays:
    """The weights of both networks; a capture whose lines are learned from as they are counts
    twice as often as one of its copies."""
    lines = [[own[0].lines, *(view.lines for view in own)] for own in views]
    names = [look for own in views for look in _looks_at_names(own)]
    return {**learn("lines", lines), **learn("names", names)}


def _looks_at_names(views: Sequence[View]) -> list[list[Look]]:
    """All lines of a capture whose candidates are looked at, three times in an epoch at most."""
    looks = [look for view in views for look in view.names]
    return [looks] * min(3, len(looks) // 2 + 1) if looks else []


def main() -> int:
    parser = argparse.ArgumentParser(description="Train the networks that find authors.")
    parser.add_argument("--out", type=Path, default=OUT)
    out: Path = parser.parse_args().out
    torch.set_num_threads(1)
    known = list(known_captures(folder_of_pages()))
    groups = {own.name: group_of(own.name) for own in known}
    views = [*views_of(known, groups).values(), *views_of_forms(known).values()]
    write(out, both(views))
    sys.stdout.write(f"{out}: from {len(views)} captures, pages and forms\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
