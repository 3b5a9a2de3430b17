"""Where a text may be cut: beside a word, never inside one or inside what is read as one sign."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

WITHOUT_SPACES: Final = re.compile(
    r"""
      [\u2e80-\u303f]   # Han radicals, CJK punctuation
    | [\u3040-\u30ff]   # kana
    | [\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]   # Han
    | [\uff00-\uffef]   # full-width forms
    """,
    re.VERBOSE,
)
"""Characters of scripts that put no space between words."""
INNER_MARKS: Final = frozenset("-‐‑'’.,·/@_")
LONGEST_WORD: Final = 40
"""Characters. What has no edge for so long is an address or the like, and is cut anywhere."""
_JOINING: Final = re.compile(
    r"""
      [\u1160-\u11ff]   # vowels and final consonants of a Korean syllable
    | \N{ZERO WIDTH JOINER}
    | [\U0001f3fb-\U0001f3ff]   # colours of skin
    """,
    re.VERBOSE,
)
"""What, beside combining marks, belongs to the sign before it."""


def last_edge(text: str, at: int) -> int:
    """The last offset up to `at` where the text may be cut."""
    for place in range(at, max(at - LONGEST_WORD, 0), -1):
        if is_edge(text, place):
            return place
    return 0 if at <= LONGEST_WORD else _between_signs(text, at)


def first_edge(text: str, at: int) -> int:
    """The first offset from `at` on where the text may be cut."""
    for place in range(at, min(at + LONGEST_WORD, len(text)) + 1):
        if is_edge(text, place):
            return place
    return _between_signs(text, at)


def is_edge(text: str, at: int) -> bool:
    """Whether a word may begin or end at an offset. A mark between two letters or figures, as in
    `3.5` and `US-China`, is inside a word."""
    if at <= 0 or at >= len(text):
        return True
    if _splits_sign(text, at):
        return False
    left = at - 2 if text[at - 1] in INNER_MARKS else at - 1
    right = at + 1 if text[at] in INNER_MARKS else at
    return not (_is_in_word(text, left) and _is_in_word(text, right))


def _is_in_word(text: str, at: int) -> bool:
    if at < 0 or at >= len(text) or WITHOUT_SPACES.match(text[at]):
        return False
    return text[at].isalnum() or unicodedata.category(text[at]).startswith("M")


def _between_signs(text: str, at: int) -> int:
    return next((place for place in range(at, 0, -1) if not _splits_sign(text, place)), 0)


def _splits_sign(text: str, at: int) -> bool:
    if at <= 0 or at >= len(text):
        return False
    if text[at - 1] == "\N{ZERO WIDTH JOINER}" or _JOINING.match(text[at]):
        return True
    return unicodedata.category(text[at]).startswith("M")
