"""The networks that find authors: the file is the trained one, exact, and blind to names."""

from __future__ import annotations

from typing import Final

import numpy as np
import pytest

from generator.describe.authors.candidates import candidates
from generator.describe.authors.network import load_networks, logits_of
from generator.layers import VALUE_STEP, WEIGHT_STEP

LARGEST: Final = 2.0**53
"""Whole numbers below it are exact in 64 bits."""
MOST_NAMES: Final = 400
"""Features of a line, with room to spare."""


def test_all_sums_are_exact() -> None:
    for network in load_networks():
        assert np.abs(network.names).max() * MOST_NAMES / WEIGHT_STEP < LARGEST
        for layer in (network.line, *network.around.values(), network.last):
            largest = np.abs(layer.weights).max() * layer.weights.shape[0] * 2**10
            assert largest / (WEIGHT_STEP * VALUE_STEP) < LARGEST


def test_unknown_features_add_nothing() -> None:
    lines, _ = load_networks()
    known = next(iter(lines.places))
    alone = logits_of([[known], []], lines)
    assert np.array_equal(logits_of([[known, "never heard of"], ["nor of this"]], lines), alone)


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("홍길동기자 gildong@daily.example", "ko", "홍길동"),
        ("記者王小明／台北報導", "zh", "王小明"),
        ("文＝高梨 悠斗　写真＝森田 葵", "ja", "高梨 悠斗"),
        ("Words by J. R. Hartley-Smith and others", "", "J. R. Hartley-Smith"),
        ("posted by u/puddle_99 at 9:12", "", "u/puddle_99"),
    ],
)
def test_a_name_is_among_the_candidates(text: str, language: str, name: str) -> None:
    assert name in {text[start:end] for start, end in candidates(text, language)}
