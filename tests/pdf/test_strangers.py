"""Pages that a browser printed: every line of those tuned on is found, none twice."""

from __future__ import annotations

import pytest

from generator.judging import judged_lines
from generator.model import Kind, Seed, Sidecar
from generator.read import read
from tests.pdf.strangers import Stranger, strangers

TUNED = [stranger for stranger in strangers() if not stranger.aside]
LOGO = "HARROWGATE INSTITUTE"
"""A cover's logo in letters, which is kept as a heading."""


def kept(stranger: Stranger) -> list[tuple[Kind, str]]:
    seed = Seed(path=stranger.path, slug="a", sidecar=Sidecar())
    lines = judged_lines(seed, read(stranger.path))
    return [(line.kind, line.text) for line in lines if line.keep and line.text != LOGO]


@pytest.mark.parametrize("stranger", TUNED, ids=lambda stranger: stranger.name)
def test_every_line_of_a_printed_page_is_found_once(stranger: Stranger) -> None:
    """Over columns, tables between level lines, notes, running heads and text down the margin."""
    found = ["".join(text.split()) for _, text in kept(stranger)]
    assert found == ["".join(text.split()) for _, text in stranger.lines]


@pytest.mark.parametrize("kind", [Kind.TITLE, Kind.CAPTION, Kind.TABLE])
@pytest.mark.parametrize("stranger", TUNED, ids=lambda stranger: stranger.name)
def test_titles_captions_and_tables_are_told_apart(stranger: Stranger, kind: Kind) -> None:
    right = [text for of, text in stranger.lines if of is kind]
    assert [text for of, text in kept(stranger) if of is kind] == right
