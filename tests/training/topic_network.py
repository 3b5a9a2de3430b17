"""How the network of the opinion on topics learns (`generator/annotate/network.py`)."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

import numpy as np
import numpy.typing as npt
import torch
from torch.nn import functional

from generator.annotate.network import STEP
from tests.training.descent import Descent, Weights, with_doubt
from tests.training.regression import FEWEST_PAGES

WIDE: Final = 40
"""Numbers in a vector of one network."""
NETWORKS: Final = 2
"""Trained from different beginnings and laid side by side as one, whose logits are their means."""
DESCENT: Final = Descent(epochs=14, batch=24, fastest=3e-3, decay=0.3)
LOST_SIGNS: Final = 0.15
LOST_VALUES: Final = 0.3
"""Chances of a sign and of a number of a vector to be left out while learning."""
DOUBT: Final = 0.02
"""Nothing is wanted to be surer than one less this."""
PASSAGES: Final = 100
"""Passages that count as much as the mean of a batch's texts."""
TIMES: Final = 5
"""How often a text of more weight than others is shown for once, with its weight shared out: as the
gradient is bounded, weight alone would do little."""

Arrays: TypeAlias = dict[str, npt.NDArray[np.generic]]


@dataclass(frozen=True, slots=True)
class Sequel:
    """One topic in one text."""

    name: str
    passages: Sequence[Sequence[str]]
    """The signs of each."""
    text: Sequence[str]
    """The signs of the text."""
    bears: Sequence[bool]
    weight: float


@dataclass(frozen=True, slots=True)
class _Tensors:
    """The same for PyTorch: a row of ones and noughts for each passage, and for the text."""

    passages: torch.Tensor
    text: torch.Tensor
    bears: torch.Tensor
    weight: float


def learn_network(texts: Sequence[Sequel]) -> Arrays:
    """The weights as whole numbers, as `generator/annotate/network.py` reads them."""
    torch.set_num_threads(1)
    signs = _common((one.name, own) for one in texts for own in one.passages)
    signs_of_text = _common((one.name, one.text) for one in texts)
    known = [
        shown
        for one in texts
        for shown in [_tensors(one, signs, signs_of_text)] * (TIMES if one.weight > 1 else 1)
    ]
    trained = [_trained(known, len(signs), len(signs_of_text), seed) for seed in range(NETWORKS)]
    return _in_steps(_side_by_side(trained), signs, signs_of_text)


def _common(used: Iterator[tuple[str, Sequence[str]]]) -> list[str]:
    """The signs of enough texts, sorted."""
    where: dict[str, set[str]] = {}
    for name, signs in used:
        for sign in signs:
            where.setdefault(sign, set()).add(name)
    return sorted(sign for sign, names in where.items() if len(names) >= FEWEST_PAGES)


def _tensors(one: Sequel, signs: Sequence[str], signs_of_text: Sequence[str]) -> _Tensors:
    return _Tensors(
        _rows(one.passages, signs),
        _rows([one.text], signs_of_text)[0],
        torch.tensor([float(bears) for bears in one.bears]),
        one.weight / TIMES if one.weight > 1 else one.weight,
    )


def _rows(held: Sequence[Sequence[str]], signs: Sequence[str]) -> torch.Tensor:
    places: Mapping[str, int] = {sign: place for place, sign in enumerate(signs)}
    rows = torch.zeros(len(held), len(signs))
    for row, own in zip(rows, held, strict=True):
        row[[places[sign] for sign in own if sign in places]] = 1
    return rows


def _started(signs: int, signs_of_text: int) -> Weights:
    """Weights to begin with."""

    def spread(size: int) -> torch.Tensor:
        return (torch.rand(size) * 2 - 1) / size**0.5

    weights = {
        "passage.rows": torch.randn(signs, WIDE) * 0.05,
        "passage.ahead": torch.zeros(signs),
        "passage.start": torch.zeros(WIDE),
        "text.rows": torch.randn(signs_of_text, WIDE) * 0.05,
        "text.ahead": torch.zeros(signs_of_text),
        "text.start": torch.zeros(WIDE),
        "of_passage": spread(4 * WIDE),
        "of_passage.constant": torch.tensor([-1.5]),
        "of_text": spread(3 * WIDE),
        "of_text.constant": torch.tensor([-1.0]),
    }
    return {name: tensor.requires_grad_() for name, tensor in weights.items()}


def _outcome(
    passages: torch.Tensor, text: torch.Tensor, mask: torch.Tensor, weights: Weights
) -> tuple[torch.Tensor, torch.Tensor]:
    """The logits of the passages, a row for each text, and of the texts, while learning."""
    passages = functional.dropout(passages, LOST_SIGNS)
    text = functional.dropout(text, LOST_SIGNS)
    own = functional.relu(passages @ weights["passage.rows"] + weights["passage.start"])
    own = functional.dropout(own, LOST_VALUES) * mask[..., None]
    whole = functional.relu(text @ weights["text.rows"] + weights["text.start"])
    whole = functional.dropout(whole, LOST_VALUES)
    mean = own.sum(1) / mask.sum(1, keepdim=True)
    shared = torch.cat([mean, own.max(1)[0], whole], 1)
    alike = shared @ weights["of_passage"][WIDE:] + weights["of_passage.constant"]
    of_passages = own @ weights["of_passage"][:WIDE] + passages @ weights["passage.ahead"]
    of_text = shared @ weights["of_text"] + weights["of_text.constant"]
    return of_passages + alike[:, None], of_text + text @ weights["text.ahead"]


def _trained(texts: Sequence[_Tensors], signs: int, signs_of_text: int, seed: int) -> Weights:
    torch.manual_seed(seed)
    order = random.Random(seed)  # noqa: S311
    weights = _started(signs, signs_of_text)

    def batches() -> list[list[_Tensors]]:
        return DESCENT.batches(texts, lambda one: len(one.bears), order)

    return DESCENT.learned(weights, len(texts), batches, lambda batch: _loss(batch, weights))


def _loss(texts: Sequence[_Tensors], weights: Weights) -> torch.Tensor:
    """Cross entropy of the passages and of the texts."""
    mask = torch.nn.utils.rnn.pad_sequence([torch.ones_like(one.bears) for one in texts], True)
    bears = torch.nn.utils.rnn.pad_sequence([one.bears for one in texts], True)
    passages = torch.nn.utils.rnn.pad_sequence([one.passages for one in texts], True)
    text = torch.stack([one.text for one in texts])
    count = torch.tensor([one.weight for one in texts])
    of_passages, of_text = _outcome(passages, text, mask, weights)
    lost = _entropy(of_passages, bears) * mask * count[:, None]
    lost_of_text = _entropy(of_text, bears.amax(1)) * count
    return lost.sum() / PASSAGES + lost_of_text.mean()


def _entropy(logits: torch.Tensor, wanted: torch.Tensor) -> torch.Tensor:
    return functional.binary_cross_entropy_with_logits(
        logits, with_doubt(wanted, DOUBT), reduction="none"
    )


def _side_by_side(networks: Sequence[Weights]) -> Weights:
    """One network whose logits are the means of those of all."""

    def mean(name: str) -> torch.Tensor:
        return torch.stack([own[name] for own in networks]).mean(0)

    def parts(name: str) -> torch.Tensor:
        """Part for part, a WIDE each, of all networks, with the constant at the end."""
        whole = torch.stack([own[name].view(-1, WIDE) for own in networks], 1) / len(networks)
        return torch.cat([whole.reshape(-1), mean(f"{name}.constant")])

    def table(name: str) -> Weights:
        rows = [*(own[f"{name}.rows"] for own in networks), mean(f"{name}.ahead")[:, None]]
        start = torch.cat([own[f"{name}.start"] for own in networks])
        return {f"{name}.rows": torch.cat(rows, 1), f"{name}.start": start}

    lasts = {name: parts(name) for name in ("of_passage", "of_text")}
    return {**table("passage"), **table("text"), **lasts}


def _in_steps(weights: Weights, signs: Sequence[str], signs_of_text: Sequence[str]) -> Arrays:
    rounded: Arrays = {
        name: np.rint(tensor.numpy().astype(np.float64) / STEP).astype(np.int16)
        for name, tensor in weights.items()
    }
    for name, own in (("passage", signs), ("text", signs_of_text)):
        rounded[f"{name}.places"] = np.frombuffer("\n".join(own).encode("utf-8"), dtype=np.uint8)
    return rounded
