"""What stands before a list item: bullets, dashes, numbers."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from generator.structure.pieces import TAB_STOP, indentation

SQUARES: Final = (
    "\N{WHITE SQUARE}\N{BLACK SQUARE}\N{WHITE DIAMOND}\N{BLACK DIAMOND}"
    "\N{WHITE SQUARE CONTAINING BLACK SMALL SQUARE}\N{WHITE DIAMOND CONTAINING BLACK SMALL DIAMOND}"
    "\N{LOWER RIGHT SHADOWED WHITE SQUARE}\N{BALLOT BOX}"
)
CIRCLES: Final = (
    "\N{WHITE CIRCLE}\N{BLACK CIRCLE}\N{BULLSEYE}\N{LARGE CIRCLE}\N{WHITE BULLET}"
    "\N{SHADOWED WHITE CIRCLE}\N{HANGUL LETTER IEUNG}"
)
DASHES: Final = "\N{EN DASH}\N{EM DASH}\N{HYPHEN BULLET}\N{HORIZONTAL BAR}"
DOTS: Final = (
    "\N{BULLET}\N{MIDDLE DOT}\N{BULLET OPERATOR}\N{HANGUL LETTER ARAEA}\N{KATAKANA MIDDLE DOT}"
    "\N{BLACK SMALL SQUARE}\N{WHITE SMALL SQUARE}\N{TRIANGULAR BULLET}"
)
NOTES: Final = "\N{REFERENCE MARK}"
ARROWS: Final = (
    "\N{RIGHTWARDS DOUBLE ARROW}\N{RIGHTWARDS ARROW}\N{RIGHTWARDS WHITE ARROW}"
    "\N{BLACK RIGHTWARDS ARROW}\N{THREE-D TOP-LIGHTED RIGHTWARDS ARROWHEAD}"
    "\N{BLACK RIGHTWARDS ARROWHEAD}\N{BLACK RIGHT-POINTING TRIANGLE}"
    "\N{WHITE RIGHT-POINTING TRIANGLE}\N{BLACK RIGHT-POINTING POINTER}"
    "\N{BLACK UP-POINTING TRIANGLE}\N{WHITE UP-POINTING TRIANGLE}"
    "\N{CHECK MARK}\N{HEAVY CHECK MARK}\N{BLACK STAR}\N{WHITE STAR}"
)
CIRCLED_NUMBERS: Final = (
    "\N{CIRCLED DIGIT ONE}-\N{CIRCLED NUMBER TWENTY}"
    "\N{DINGBAT NEGATIVE CIRCLED DIGIT ONE}-\N{DINGBAT NEGATIVE CIRCLED NUMBER TEN}"
)
HANGUL_COUNTERS: Final = "가나다라마바사아자차카타파하"
HAN_DIGITS: Final = "一二三四五六七八九十百"

SQUARE, CIRCLE, DASH, DOT, NOTE = range(5)
RANKS: Final[Mapping[str, int]] = MappingProxyType(
    {
        **dict.fromkeys(SQUARES, SQUARE),
        **dict.fromkeys(CIRCLES + "oO", CIRCLE),
        **dict.fromkeys(DASHES + "-", DASH),
        **dict.fromkeys(DOTS, DOT),
        **dict.fromkeys(NOTES + "*", NOTE),
    }
)
"""Which bullet stands above which in Korean official writing: □ ○ - · and last * or ※, a note
on the item before it. Numbers and arrows have no fixed place."""

_NUMBERS: Final = rf"""
      (?P<digits>        \d{{1,3}} [.)．] (?!\d)              )   # 1.  1)
    | (?P<bracketed>     [(（] \d{{1,2}} [)）]                 )   # (1)
    | (?P<circled>       [{CIRCLED_NUMBERS}]                  )   # ①
    | (?P<hangul>        [{HANGUL_COUNTERS}] [.)] (?=\s)      )   # 가.
    | (?P<letter>        [A-Za-z] [.)] (?=\s)                 )   # a)
    | (?P<roman>         [ivxIVX]{{2,5}} [.)] (?=\s)          )   # ii.
    | (?P<han>           [{HAN_DIGITS}]{{1,3}} [、．.]         )   # 一、
    | (?P<han_bracketed> [(（] [{HAN_DIGITS}]{{1,3}} [)）]     )   # （一）
"""
_MARKER: Final = re.compile(
    rf"""
    \s*
    (?P<marker>
        (?P<combined> [-{DASHES}] \s+ (?: \*{{1,3}} (?=\s) | [{NOTES}{DOTS}] ) )    # - *
      | (?P<bullet>   [{SQUARES}{CIRCLES}{DOTS}{NOTES}{ARROWS}] )
      | (?P<dash>     [-{DASHES}] (?= \s | [^\W\d] | [(\[「『《<‘“'"] ) )
      | (?P<asterisk> \*{{1,3}} (?=\s) | \* (?! [^*]* \* ) )
      | (?P<letter_o> [oO] (?=\s+[^\x00-\x7F]) )                                    # o for ○
      | {_NUMBERS}
    )
    \s*
    """,
    re.VERBOSE,
)
BEYOND_ALL: Final = 1_000
"""The indentation of a combined marker: it is a note on the dash above it at any column."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Marker:
    """What stands before an item, and where."""

    text: str
    """As captured: `-`, `- *`, `(1)`."""
    family: str
    """Markers of one family are of one level where they stand equally far in: the bullet
    itself, or the way of numbering."""
    indent: int
    """Columns before it."""
    column: int
    """Columns before the item's text; ` 9.` and `10.` are one level by it."""

    @property
    def rank(self) -> int | None:
        """Its place in `RANKS`; None if it has no fixed one."""
        return NOTE if self.family == "combined" else RANKS.get(self.family)

    def is_level_with(self, other: Marker) -> bool:
        """Whether items with the two markers stand on one level."""
        same_place = self.indent == other.indent or self.column == other.column
        return self.family == other.family and same_place


def split_marker(text: str) -> tuple[Marker | None, str]:
    """The marker before an item's text, if there is one, and the text after it."""
    match = _MARKER.match(text)
    if not match:
        return None, text
    shown = match["marker"]
    named = next(name for name, found in match.groupdict().items() if found and name != "marker")
    by_its_sign = {"bullet", "dash", "asterisk", "letter_o"}
    indent = BEYOND_ALL if named == "combined" else indentation(text)
    marker = Marker(
        text=" ".join(shown.split()),
        family=shown if named in by_its_sign else named,
        indent=indent,
        column=indent + len(match[0].lstrip().expandtabs(TAB_STOP)),
    )
    rest = text[match.end() :]
    return (marker, rest) if rest.strip() else (None, text)
