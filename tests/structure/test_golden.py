"""Seeds, from lines labelled by hand, give the outlines checked by hand.

After a change that is right: `python -m tests.structure.test_golden` writes them anew, and
the difference is to be read against the captures.
"""

from __future__ import annotations

import pytest

from generator.structure import structure
from tests.structure.golden import GOLDEN, NAMES, golden_lines
from tests.structure.outline import outline


@pytest.mark.parametrize("name", NAMES)
def test_a_seed_has_the_structure_that_its_reader_sees(name: str) -> None:
    expected = (GOLDEN / f"{name}.structure.txt").read_text(encoding="utf-8")
    assert outline(structure(golden_lines(name))) == expected


if __name__ == "__main__":
    for seed in NAMES:
        text = outline(structure(golden_lines(seed)))
        (GOLDEN / f"{seed}.structure.txt").write_text(text, encoding="utf-8")
