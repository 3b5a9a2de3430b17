"""Each case of `tests/cases/structure/` gives the outline that it says."""

from __future__ import annotations

import pytest

from generator.structure import structure
from tests.structure.cases import Case, cases
from tests.structure.outline import outline


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.id)
def test_lines_become_the_expected_outline(case: Case) -> None:
    assert outline(structure(case.lines)).strip() + "\n" == case.expected
