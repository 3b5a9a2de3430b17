"""What a browser prints around a page: the day and title, the address, the page's number.

Chromium sets moment and title over the page and address and number under it; Firefox title and
address over it and number and moment under it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from generator.pdf.measure import Measure
from generator.pdf.rows import Row

SAME_LINE: Final = 0.5
"""Of the letters' size, by which the parts of one head may stand higher or lower."""
FEWEST_SIGNS: Final = 2
_DAY: Final = r"\d{1,4} \s? [./年-] \s? \d{1,2} \s? [./月-] \s? \d{1,4} [.日]?"
_HOUR: Final = (
    r"(?: (?:오전|오후|上午|下午|午前|午後) \s? )? \d{1,2} [:.] \d{2} (?: \s? [AP]\.?M\.? )?"
)
_SIGNS: Final = {
    "moment": re.compile(rf"^ {_DAY} ,? \s* {_HOUR} (?! \S) | (?<! \S) {_DAY} ,? \s* {_HOUR} $",
                         re.VERBOSE | re.IGNORECASE),
    "address": re.compile(r"^ (?: https? | file ) :// \S+ | (?<! \S) (?: https? | file ) :// \S+ $",
                          re.VERBOSE | re.IGNORECASE),
    "number": re.compile(r"^ (?: page \s )? \d{1,4} \s? (?: / | of ) \s? \d{1,4} (?! \S)"
                         r" | (?<! \S) (?: page \s )? \d{1,4} \s? (?: / | of ) \s? \d{1,4} $",
                         re.VERBOSE | re.IGNORECASE),
}  # fmt: skip
"""What a printed head or foot has at its left or right end."""


def printed_around(rows: Sequence[Row], usual: Measure) -> Iterator[int]:
    """Places, among a page's rows from its top, of a browser's head and foot.

    Both are in small letters and hold moment or address, each at an end of its line. A page
    that shows one of them alone was not printed so: its first line may be the article's own.
    """
    head, foot = _line(rows, range(len(rows))), _line(rows, range(len(rows) - 1, -1, -1))
    seen = [_signs(" ".join(rows[at].text for at in places)) for places in (head, foot)]
    is_small = all(usual.is_small(rows[at]) for at in (*head, *foot))
    is_said = all(signs & {"moment", "address"} for signs in seen)
    if is_small and is_said and len(seen[0] | seen[1]) >= FEWEST_SIGNS:
        yield from (*head, *foot)


def _line(rows: Sequence[Row], order: range) -> tuple[int, ...]:
    """The outermost rows that stand at one height, from left to right."""
    places: list[int] = []
    for at in order:
        first = rows[places[0] if places else at]
        if abs(first.baseline - rows[at].baseline) > SAME_LINE * first.size:
            break
        places.append(at)
    return tuple(sorted(places, key=lambda at: rows[at].left))


def _signs(text: str) -> frozenset[str]:
    return frozenset(name for name, sign in _SIGNS.items() if sign.search(text))
