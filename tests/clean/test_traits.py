"""What a line shows by itself."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.clean.traits import TRAITS, Trait, signs_of
from generator.read import read
from tests.checkout import ROOT

LINES = sorted(
    {
        line.lower()
        for folder in ("tests/development", "tests/clean/captures")
        for path in (ROOT / folder).glob("*.txt")
        for line in read(path).lines
    }
)


@pytest.mark.parametrize("trait", TRAITS, ids=lambda trait: trait.name)
def test_a_line_that_shows_a_trait_has_a_sign_that_it_needs(trait: Trait) -> None:
    shown = [line for line in LINES if trait.pattern.search(line)]
    assert shown
    assert all(not trait.needs.isdisjoint(signs_of(line)) for line in shown)


@pytest.mark.parametrize("trait", TRAITS, ids=lambda trait: trait.name)
@given(data=st.data())
def test_no_line_shows_a_trait_without_a_sign_that_it_needs(
    trait: Trait, data: st.DataObject
) -> None:
    line = data.draw(st.from_regex(trait.pattern)).lower()
    if trait.pattern.search(line):
        assert not trait.needs.isdisjoint(signs_of(line))
