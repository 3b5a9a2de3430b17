"""The authors whom the networks see where the rules read nobody."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from generator.describe.authors.credits import People
from generator.describe.authors.english import people_at
from generator.describe.authors.others import NOT_AUTHORS
from generator.describe.authors.reading import read_credit
from generator.describe.authors.section_words import SECTION_WORDS
from generator.describe.authors.sight import Sight
from generator.describe.authors.signs import PLACE_STARTS, SOURCE
from generator.describe.authors.vocabulary import is_no_word_of_trade

ENOUGH: Final = 0.5
"""Logit, beside that of nobody, from which a line names the authors though no rule says so."""

_NO_CREDIT: Final = re.compile(
    r"^\W*(?:edited|sold|recommended|by\sindustry)\b|홍보|과장\s|の写真|['’]s\sblog$|제공$|^\W*（?共同）?$",
    re.IGNORECASE,
)


def seen(sight: Sight) -> Iterator[People]:
    """The people whom the networks see, if their line is likely enough and credits nobody with
    something else."""
    people, number, worth = sight.people()
    if worth <= ENOUGH or _is_of_others(sight, number):
        return
    names = tuple(name for name in people if _may_be(name))
    if names:
        yield names, number


def _is_of_others(sight: Sight, number: int) -> bool:
    lines = sight.regions.shown().lines
    at = next(place for place, line in enumerate(lines) if line.n == number)
    text = lines[at].text.strip()
    is_others = bool(sight.language) and read_credit(text, sight.language).is_others
    above = lines[at - 1].text if at else ""
    patterns = (NOT_AUTHORS, _NO_CREDIT)
    return is_others or any(p.search(text) for p in patterns) or SOURCE.match(above) is not None


def _may_be(name: str) -> bool:
    """Whether no rule knows a name for something else."""
    if " " in name and name.isascii():
        is_place = name.split(maxsplit=1)[0].lower() in PLACE_STARTS
        return not is_place and (people_at(name, 0) == (name,) or name.isupper())
    return is_no_word_of_trade(name) and name.lower() not in SECTION_WORDS
