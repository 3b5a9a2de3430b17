"""Texts as the search compares them: letters and digits only, folded, parted into words.

The same is done in the browser, for queries and for the texts that it shows, by
`generator/search/scripts/worker/text.js`; a test holds both against each other.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final, NamedTuple

from generator.search.variants import folded_to

HANGUL: Final = "ㄱ-ㆎ가-힣"
_LATIN: Final = "a-zªºß-öø-ɏɐ-ʯḀ-ỿ"
_HAN: Final = (
    "\u3005-\u3007\u3021-\u3029\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af"
)
_RUN: Final = re.compile(
    rf"""
      (?P<digit> [0-9]+ (?: \.[0-9]+ )* )
    | (?P<latin> [{_LATIN}]+ )
    | (?P<hangul> [{HANGUL}]+ )
    | (?P<han> [{_HAN}]+ )
    | (?P<other> [^\W_0-9{_LATIN}{HANGUL}{_HAN}]+ )
    """,
    re.VERBOSE,
)
"""A word ends at a space, at a sign, and where the script changes."""
_SIGN: Final = re.compile(r"[^\w.,] | _", re.VERBOSE)
"""Before compatibility forms are made one: ⓒ is no letter."""
_THOUSANDS: Final = re.compile(r"(?<=[0-9]),(?=[0-9]{3})")


class Word(NamedTuple):
    letters: str
    script: str
    """`digit`, `latin`, `hangul`, `han` or `other`."""


def words_of(text: str) -> list[Word]:
    """The words of a text in their order; figures with their points, without their commas."""
    return [Word(run.group(), run.lastgroup or "") for run in _RUN.finditer(folded(text))]


def folded(text: str) -> str:
    """Compatibility forms, capitals and variants of Chinese characters made one, signs gone."""
    plain = unicodedata.normalize("NFKC", _SIGN.sub(" ", text)).lower()
    return _THOUSANDS.sub("", plain).translate(folded_to())
