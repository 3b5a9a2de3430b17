"""Whether a line has its sentence's end: what cleaning and the search for damage both ask."""

from __future__ import annotations

import re
from typing import Final

from generator.characters import (
    CLOSING_BRACKETS,
    QUOTES,
    SENTENCE_ENDS,
    SUPERSCRIPT_DIGITS,
    ZERO_WIDTH,
)

_LOOKED_AT: Final = 80
"""Characters at a line's end."""
_ENDED: Final = re.compile(
    rf"""
    [{re.escape(SENTENCE_ENDS + CLOSING_BRACKETS + QUOTES)}\]:：;；·|~♪♥❤※#*→▶►✓]
    [\s{SUPERSCRIPT_DIGITS}⁾\d{ZERO_WIDTH}]* $
    | [다요죠까음임함됨] \s* $                 # Korean endings that need no full stop
    | (?: https?:// | www\. | \S+@\S+ ) \S* \s* $
    """,
    re.VERBOSE,
)
_INNER_END: Final = re.compile(
    r"""
    [가-힣] [.?!] ["”’']? [ ]+ (?= \S )
  | [\u3041-\u9fff] [。？！] [」』”]? (?= \S )
  | [a-z]{2} [.?!] ["”’')]? [ ]+ (?= ["“‘]? [A-Z] )
    """,
    re.VERBOSE,
)
"""A sentence's end with another sentence behind it."""


def has_end(text: str) -> bool:
    """Whether a line ends as sentences, quotes, notes, links or Korean clauses do."""
    return _ENDED.search(text[-_LOOKED_AT:]) is not None


def holds_end(text: str) -> bool:
    """Whether a sentence ends in the middle of a line."""
    return _INNER_END.search(text) is not None
