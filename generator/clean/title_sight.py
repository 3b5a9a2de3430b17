"""The title as a network sees it: features, characters and neighbours of lines that may be it.

A second network of the same shape as the one in `network.py` (`title.npz`, made by
`tests/training/title_network.py`). Its logits, one for Korean, Chinese and Japanese captures and
one for the others, are logarithms of how likely each line is to be the title, up to a number that
all lines of a capture share.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Final

from generator.clean.naming import Names
from generator.clean.network import Network, logits_of, network_in
from generator.clean.title_sheet import Sheet

NEAR: Final = 8
"""Lines above and below one that may be the title, which are looked at too."""
BESIDE: Final = "beside"
"""The only feature of a line that may not be the title."""
WIDE_COLUMN, LATIN_COLUMN = 0, 1
"""Of the logits."""


@cache
def load_title_network() -> Network:
    """The weights of the package."""
    return network_in("title.npz")


def column_of(sheet: Sheet) -> int:
    """Which logit holds for a capture."""
    return WIDE_COLUMN if sheet.wide else LATIN_COLUMN


def seen_places(named: Mapping[int, Sequence[str]], size: int) -> list[int]:
    """The places in a sheet of so many lines that the network looks at, in order; `named` has
    the features of the lines that may be the title by their places."""
    return sorted(
        {near for at in named for near in range(max(0, at - NEAR), min(size, at + NEAR + 1))}
    )


def seen_names(
    sheet: Sheet, named: Mapping[int, Sequence[str]], places: Sequence[int]
) -> list[list[str]]:
    """The features of the lines at the places, as the network knows them."""
    alphabet = "wide" if sheet.wide else "latin"
    return [[alphabet, *named.get(place, [BESIDE])] for place in places]


def title_logits(
    sheet: Sheet, named: Mapping[int, Sequence[str]], network: Network
) -> dict[int, float]:
    """Place of each line that may be the title → its logit."""
    places = seen_places(named, len(sheet.lines))
    names = seen_names(sheet, named, places)
    logits = logits_of(Names(names, ()), [sheet.lines[place].bare for place in places], network)
    column = logits[:, column_of(sheet)].tolist()
    found: dict[int, float] = dict(zip(places, column, strict=True))
    return {place: found[place] for place in named}
