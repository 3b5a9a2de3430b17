"""The network: exact on every processor, block by block, and only as far as it reaches."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from collections.abc import Sequence
from importlib.resources import files

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.clean import network
from generator.clean.grams import MOST, ROWS, rows_of
from generator.clean.naming import Names
from generator.clean.network import (
    DISTANCES,
    REACH,
    Network,
    load_network,
    logits_of,
)
from generator.clean.title_sight import load_title_network
from generator.layers import VALUE_STEP, WEIGHT_STEP, Layer, Matrix

MOST_NAMES = 250
"""Names of a line's features, with room to spare."""

some_lines = st.lists(
    st.tuples(
        st.lists(
            st.sampled_from(["top0", "top3", "rule-share-bar", "never heard of"]),
            min_size=1,
            unique=True,
        ),
        st.text(min_size=1, max_size=90),
    ),
    min_size=1,
    max_size=60,
)
Lines = Sequence[tuple[list[str], str]]


def logits(lines: Lines) -> Matrix:
    names = Names([names for names, _ in lines], ())
    return logits_of(names, [text for _, text in lines], load_network())


@settings(max_examples=30, deadline=None)
@given(some_lines)
def test_blocks_do_not_show(lines: Lines) -> None:
    whole = logits(lines)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(network, "BLOCK", 7)
        assert np.array_equal(logits(lines), whole)


@settings(max_examples=30, deadline=None)
@given(some_lines, st.text(min_size=1, max_size=20))
def test_a_line_out_of_reach_changes_nothing(lines: Lines, text: str) -> None:
    far = [*lines, *[(["top3"], "x")] * REACH]
    other = [*far, (["top0"], text)]
    last = len(far) - REACH
    assert np.array_equal(logits(other)[:last], logits(far)[:last])


@settings(max_examples=30, deadline=None)
@given(some_lines)
def test_all_sums_are_whole_steps(lines: Lines) -> None:
    steps = logits(lines) / (WEIGHT_STEP * VALUE_STEP)
    assert np.array_equal(steps, np.rint(steps))


def test_no_lines_have_no_logits() -> None:
    assert logits([]).shape == (0, 2)


BOTH = pytest.mark.parametrize(
    "loaded", [load_network(), load_title_network()], ids=["lines", "titles"]
)


@BOTH
def test_sums_of_tables_are_exact_in_single_precision(loaded: Network) -> None:
    assert np.abs(loaded.names).max() * MOST_NAMES < 2**24
    assert np.abs(loaded.grams).max() * MOST < 2**24


@BOTH
def test_sums_of_products_are_exact_in_double_precision(loaded: Network) -> None:
    """Of values below 2^7, for a norm of 64 numbers bounds them by 8 of its scales."""
    layers: list[Layer] = [loaded.line, *loaded.around, loaded.last]
    assert len(loaded.around) == len(DISTANCES)
    for layer in layers:
        largest = np.abs(layer.weights).sum(axis=0).max() * 2**7
        assert largest / (WEIGHT_STEP * WEIGHT_STEP) < 2**53
        assert 8 * np.abs(layer.scale).max() + np.abs(layer.shift).max() < 2**7


@given(st.lists(st.text(min_size=1, max_size=200), min_size=1, max_size=20))
def test_every_line_has_runs_of_its_own(texts: list[str]) -> None:
    rows, counts = rows_of(texts)
    assert len(rows) == counts.sum()
    assert 0 <= rows.min() <= rows.max() < ROWS
    alone = [rows_of([text])[0] for text in texts]
    assert np.array_equal(np.concatenate(alone), rows)
    assert counts.max() <= MOST


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("2024-02-08", "1999-12-31", True),
        ("SHARE", "share", True),
        ("share", "shared", False),
        ("공유하기", "공유하다", False),
    ],
)
def test_digits_and_capitals_are_alike(one: str, other: str, alike: bool) -> None:
    assert np.array_equal(rows_of([one])[0], rows_of([other])[0]) == alike


@pytest.mark.parametrize(
    ("package", "name"),
    [
        ("generator.clean", "network"),
        ("generator.clean", "title"),
        ("generator.describe.authors", "authors"),
        ("generator.annotate", "network"),
    ],
)
def test_the_weights_are_those_that_were_trained(package: str, name: str) -> None:
    digest = hashlib.sha256(files(package).joinpath(f"{name}.npz").read_bytes()).hexdigest()
    stated = files(package).joinpath(f"{name}.sha256").read_text(encoding="utf-8")
    assert stated == f"{digest}  {name}.npz\n"


def test_the_command_line_starts_without_numpy() -> None:
    loaded = "import sys, generator.cli.entry; print(*sys.modules)"
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-c", loaded], capture_output=True, text=True, check=True
    )
    assert "numpy" not in done.stdout.split()
