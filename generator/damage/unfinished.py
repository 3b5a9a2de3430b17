"""Whether a capture stops in the middle of a sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from generator.characters import (
    CLOSING_BRACKETS,
    QUOTES,
    SENTENCE_ENDS,
    SUPERSCRIPT_DIGITS,
    ZERO_WIDTH,
)
from generator.model import Kind, Line

SHORTEST: Final = 12
"""Characters of a line of running text; an East Asian clause is rarely shorter."""
MOST_UNENDED: Final = 0.3
"""Share of the other paragraphs that may end without a full stop; where more do, the
text is not punctuated and its last line says nothing."""
FEWEST: Final = 2
"""Other paragraphs that have to be there to know how the text is punctuated."""

_ENDED: Final = re.compile(
    rf"""
    [{re.escape(SENTENCE_ENDS + CLOSING_BRACKETS + QUOTES)}\]:：;；·|~♪♥❤※#*→▶►✓]
    [\s{SUPERSCRIPT_DIGITS}⁾\d{ZERO_WIDTH}]* $
    | [다요죠까음임함됨] \s* $                 # Korean endings that need no full stop
    | (?: https?:// | www\. | \S+@\S+ ) \S* \s* $
    """,
    re.VERBOSE,
)


def cut_off_line(lines: Sequence[Line]) -> Line | None:
    """The capture's last line, if it is running text without an end."""
    last = next((line for line in reversed(lines) if line.kind is not Kind.BLANK), None)
    if last is None or not last.keep or last.kind is not Kind.PARAGRAPH:
        return None
    if len(last.text.strip()) < SHORTEST or _ENDED.search(last.text[-80:]):
        return None
    others = [line for line in lines if line.keep and line.kind is Kind.PARAGRAPH and line != last]
    unended = sum(not _ENDED.search(line.text[-80:]) for line in others)
    return last if len(others) >= FEWEST and unended <= MOST_UNENDED * len(others) else None
