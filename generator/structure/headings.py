"""Headings: their markers and their levels."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from generator.model import Block, Heading
from generator.structure.markers import (
    ARROWS,
    CIRCLED_NUMBERS,
    CIRCLES,
    DOTS,
    HAN_DIGITS,
    HANGUL_COUNTERS,
    NOTES,
    SQUARES,
)

TOP: Final = 2
"""The page's h1 is the headline."""
DEEPEST: Final = 6

SYMBOL: Final = "symbol"
UNMARKED: Final = "unmarked"
FAMILIES: Final = (
    "part", "chapter", "section", "roman", "han", "decimal", "decimal_2", "decimal_3",
    "hangul", "han_bracketed", "bracketed", "closed", "circled", SYMBOL, UNMARKED,
)  # fmt: skip
"""The families of markers in the order in which documents nest them, outermost first."""
ABOVE_NUMBERS: Final = FAMILIES.index("section") + 0.5
"""Where symbols stand in a document that numbers its headings afresh below each of them."""

_ROMAN_SIGNS: Final = "\N{ROMAN NUMERAL ONE}-\N{ROMAN NUMERAL TWELVE}"
_MARKER: Final = re.compile(
    rf"""
    (?P<marker>
        (?P<part>    제\s?\d+\s?[부편] | 第[\d{HAN_DIGITS}]+[部编編篇] | part\s+[\divx]+\b[.:]? )
      | (?P<chapter> 제\s?\d+\s?장     | 第[\d{HAN_DIGITS}]+章         | chapter\s+\d+[.:]? )
      | (?P<section> 제\s?\d+\s?절     | 第[\d{HAN_DIGITS}]+[节節]     | section\s+\d+[.:]? )
      | (?P<roman>   [{_ROMAN_SIGNS}]+[.)]? | [IVX]{{1,5}}(?-i:(?<=[IVX]))(?: [.)] | (?=\s) ) )
      | (?P<han>     [{HAN_DIGITS}]{{1,3}} [、．.] )
      | (?P<decimal_3> \d{{1,2}}[.]\d{{1,2}}[.]\d{{1,2}}[.]? (?=\s) )
      | (?P<decimal_2> \d{{1,2}}[.]\d{{1,2}}[.]? (?=\s) )
      | (?P<decimal> \d{{1,2}} (?: [.．](?!\d) | (?=\s) ) )
      | (?P<closed>  \d{{1,2}}[)] )
      | (?P<hangul>  [{HANGUL_COUNTERS}][.)](?=\s) )
      | (?P<han_bracketed> [(（][{HAN_DIGITS}]{{1,3}}[)）] )
      | (?P<bracketed>     [(（]\d{{1,2}}[)）] )
      | (?P<circled> [{CIRCLED_NUMBERS}] )
      | (?P<symbol>  [{SQUARES}{CIRCLES}{DOTS}{NOTES}{ARROWS}]+ )
    )
    \s*
    """,
    re.VERBOSE | re.IGNORECASE,
)
_IN_BRACKETS: Final = re.compile(
    r"(?: \[ ([^\[\]]+) \] | 【 ([^【】]+) 】 | 〔 ([^〔〕]+) 〕 )", re.VERBOSE
)
_BACK_MATTER: Final = re.compile(
    r"""
      참고\s?문헌 | 참고\s?자료 | 인용\s?문헌 | 각주 | 미주
    | 参考文献 | 參考文獻 | 参考资料 | 引用文献 | 注释
    | references | bibliography | works\ cited | notes | footnotes
    """,
    re.VERBOSE | re.IGNORECASE,
)
_ROMAN_VALUES: Final = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")


@dataclass(frozen=True, slots=True)
class _Marked:
    """A heading's text with its marker apart."""

    marker: str
    family: str
    text: str


def with_levels(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks with the headings' markers apart from their text, and their levels set."""
    headings = [block for block in blocks if isinstance(block, Heading)]
    marked = _without_lone_numbers([_split(heading.passage.text) for heading in headings])
    levelled = iter(
        Heading(
            passage=replace(heading.passage, text=one.text),
            level=level,
            marker=one.marker,
        )
        for heading, one, level in zip(headings, marked, _levels(marked), strict=True)
    )
    return tuple(next(levelled) if isinstance(block, Heading) else block for block in blocks)


def is_back_matter(text: str) -> bool:
    """Whether a heading's text announces a bibliography or notes."""
    return bool(_BACK_MATTER.fullmatch(text))


def _split(text: str) -> _Marked:
    in_brackets = _IN_BRACKETS.fullmatch(text)
    if in_brackets:
        return _Marked("", UNMARKED, next(filter(None, in_brackets.groups())).strip())
    match = _MARKER.match(text)
    if not match or not text[match.end() :]:
        return _Marked("", UNMARKED, text)
    family = next(name for name in FAMILIES[:-1] if match[name])
    return _Marked(match["marker"], family, text[match.end() :])


def _without_lone_numbers(headings: Sequence[_Marked]) -> list[_Marked]:
    """`I think`, `5 reasons`: a bare number counts only where such numbers go on counting."""
    counting = {
        family
        for family in ("roman", "decimal")
        if _counts([_value(one) for one in headings if one.family == family])
    }
    return [
        one
        if one.family in counting or not _is_bare(one)
        else _Marked("", UNMARKED, f"{one.marker} {one.text}")
        for one in headings
    ]


def _is_bare(one: _Marked) -> bool:
    return one.family in {"roman", "decimal"} and one.marker.isascii() and one.marker.isalnum()


def _value(one: _Marked) -> int:
    digits = one.marker.rstrip(".)．")
    if digits.isdecimal():
        return int(digits)
    plain = digits.upper()
    return _ROMAN_VALUES.index(plain) + 1 if plain in _ROMAN_VALUES else 0


def _counts(values: Sequence[int]) -> bool:
    """Whether the numbers begin at 1 and go on by one, now and then anew; one may be missing."""
    if len(values) < 2 or values[0] != 1:  # noqa: PLR2004 - two make a count
        return False
    steps = pairwise(values)
    return all(after == 1 or before < after <= before + 2 for before, after in steps)


def _levels(headings: Sequence[_Marked]) -> list[int]:
    """The level of each: deeper than the nearest one before it of an outer family."""
    symbol_rank = _symbol_rank(headings)
    open_ranks: list[float] = []
    levels: list[int] = []
    for one in headings:
        rank = symbol_rank if one.family == SYMBOL else float(FAMILIES.index(one.family))
        if is_back_matter(one.text):
            rank = -1
        while open_ranks and open_ranks[-1] >= rank:
            open_ranks.pop()
        open_ranks.append(rank)
        levels.append(min(DEEPEST, TOP - 1 + len(open_ranks)))
    return levels


def _symbol_rank(headings: Iterable[_Marked]) -> float:
    order = list(headings)
    begun_below_symbols = sum(
        above.family == SYMBOL and below.family in {"roman", "decimal"} and _value(below) == 1
        for above, below in pairwise(order)
    )
    return ABOVE_NUMBERS if begun_below_symbols > 1 else float(FAMILIES.index(SYMBOL))
