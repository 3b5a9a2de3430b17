"""How the networks learn: by gradient descent, some captures or texts at a time."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias, TypeVar

import torch

WARM_UP: Final = 0.15
MEMORY: Final = 0.99
"""The weights kept are the mean of those of all steps, each step's counting so much of the next."""
STEEPEST: Final = 1.0
"""Bound of the gradient's length."""
JITTER: Final = 0.3
"""How far those of a batch may differ in length."""

Weights: TypeAlias = dict[str, torch.Tensor]
Item = TypeVar("Item")
Batch = TypeVar("Batch")


@dataclass(frozen=True, slots=True)
class Descent:
    """How long and how fast a network learns."""

    epochs: int
    batch: int
    """Captures or texts that are looked at together."""
    fastest: float
    """The highest rate."""
    decay: float

    def learned(
        self,
        weights: Weights,
        count: int,
        batches: Callable[[], Sequence[Batch]],
        loss: Callable[[Batch], torch.Tensor],
    ) -> Weights:
        """The mean weights after all epochs of `count` captures or texts; `batches` are those of
        the next epoch."""
        mean = {name: tensor.detach().clone() for name, tensor in weights.items()}
        optimiser = torch.optim.AdamW(
            weights.values(), self.fastest, betas=(0.9, 0.99), weight_decay=self.decay
        )
        steps = self.epochs * -(-count // self.batch)
        pace = torch.optim.lr_scheduler.OneCycleLR(
            optimiser, self.fastest, steps, pct_start=WARM_UP
        )
        for _ in range(self.epochs):
            for batch in batches():
                optimiser.zero_grad()
                loss(batch).backward()
                torch.nn.utils.clip_grad_norm_(weights.values(), STEEPEST)
                optimiser.step()
                pace.step()
                for name, tensor in weights.items():
                    mean[name].lerp_(tensor.detach(), 1 - MEMORY)
        return mean

    def batches(
        self, items: Sequence[Item], length: Callable[[Item], int], order: random.Random
    ) -> list[list[Item]]:
        """Those of about the same length together."""
        alike = sorted(items, key=lambda item: length(item) * (1 + JITTER * order.random()))
        batches = [alike[start : start + self.batch] for start in range(0, len(alike), self.batch)]
        order.shuffle(batches)
        return batches


def layer_started(layer: str, size: int, wide: int) -> Weights:
    """Weights to begin with of a linear layer and of the norm behind it."""
    return {
        f"{layer}.weights": (torch.rand(size, wide) * 2 - 1) / size**0.5,
        f"{layer}.bias": torch.zeros(wide),
        f"{layer}.scale": torch.ones(wide),
        f"{layer}.shift": torch.zeros(wide),
    }


def places_in_batch(sizes: Sequence[int]) -> tuple[torch.Tensor, torch.Tensor]:
    """Where each line stands in a table of a row for each capture, and which cells are lines."""
    mask = torch.arange(max(sizes))[None, :] < torch.tensor(sizes)[:, None]
    return mask.reshape(-1).nonzero()[:, 0], mask.to(torch.float32)


def with_doubt(wanted: torch.Tensor, doubt: float) -> torch.Tensor:
    """What is wanted, nothing surer than one less `doubt`."""
    return wanted * (1 - 2 * doubt) + doubt
