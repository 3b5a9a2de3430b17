"""Signs within numbers in one way each, character for character, so that offsets stay."""

from __future__ import annotations

import re
from typing import Final

from generator.figures.nouns import LONGEST_NAME, NAME_BEFORE

WIDE: Final = str.maketrans("０１２３４５６７８９％．～〜∼", "0123456789%.~~~")
"""Full-width signs."""
MIDDLE_DOT: Final = re.compile(r"(?<=\d)・(?=\d)")
"""`1・5倍`: so newspapers write a decimal point."""
ONE_OR_NEXT: Final = re.compile(
    r"(?<!\d[・、])(?<![\d・.])(?P<one>\d)[・、](?P<next>\d)(?=(?:日[前後間]|カ月|か月|時間|週間|[人社名個件台校店枚匹頭歳]|年(?!生)))"
)
"""`4・5人`: four or five."""
BETWEEN_THOUSANDS: Final = re.compile(r"(?<=\d)(?<!\d{4})[\u00a0\u2009\u202f'’](?=\d{3}(?!\d))")
"""`20 536` with a space that does not break, `1’500`."""
SPACED: Final = re.compile(r"(?<![\w.,$€£¥])\d{1,3}(?:[ ]\d{3}){1,4}(?=[ ][a-z])")
"""`20 536 patients` with a plain space, which is also one between two numbers."""


def plain_signs(text: str, language: str) -> str:
    """With one sign for each meaning: a comma between thousands, a point before a fraction."""
    plain = BETWEEN_THOUSANDS.sub(",", text.translate(WIDE))
    if language == "ja":
        return MIDDLE_DOT.sub(".", ONE_OR_NEXT.sub(_as_range, plain))
    return SPACED.sub(_with_commas, plain) if language == "en" else plain


def _as_range(match: re.Match[str]) -> str:
    """With a dash between two numbers that follow each other."""
    is_next = int(match["next"]) == int(match["one"]) + 1
    return (match["one"] + "~" + match["next"]) if is_next else match[0]


def _with_commas(match: re.Match[str]) -> str:
    """Unless a name may end with the first of two numbers: `Highway 24 300 metres on`."""
    before = match.string[max(0, match.start() - LONGEST_NAME) : match.start()]
    return match[0] if NAME_BEFORE.search(before) else match[0].replace(" ", ",")
