"""Numbers in Chinese characters, shares in tenths and years of an era, as values."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from types import MappingProxyType
from typing import Final

from generator.quantities.numerals import DIGITS, EAST_ASIAN_SCALES, MYRIADS, plain_value

HAN_DIGITS: Final[Mapping[str, int]] = MappingProxyType(
    {
        **{digit: value for value, digit in enumerate("〇一二三四五六七八九")},
        "零": 0,
        "两": 2,
        "兩": 2,
        "両": 2,
    }
)
_SCALES: Final = MappingProxyType(
    {sign: value for sign, value in EAST_ASIAN_SCALES.items() if sign not in "십백천만억조경京"}
)
_NUMERAL: Final = f"[{''.join((*HAN_DIGITS, *_SCALES))}]"
NUMERAL: Final = re.compile(rf"{_NUMERAL}{{2,}}")
"""`二十三`, `两千`, `二〇二四`; a single character is left to `HAN_WORDS`."""
FRACTION: Final = re.compile(rf"(?P<whole>{_NUMERAL}+)\s?分[之の]\s?(?P<part>{_NUMERAL}+|{DIGITS})")
"""`百分之五十`, `三分の一`."""
TENTHS: Final = re.compile(
    rf"""
    (?P<tenths> {DIGITS} | [{"".join(HAN_DIGITS)}] )
    [ ]? (?: 割 | 할 | 成 (?! 立|果|员|員|本|为|為|功|长|長|都|年|熟|效|交|品) )
    (?: (?P<hundredths> \d | [{"".join(HAN_DIGITS)}] ) 分 )?
    """,
    re.VERBOSE,
)
"""`4割`, `三成`, `3할`; not the `成` of another word."""
ERAS: Final[Mapping[str, int]] = MappingProxyType(
    {
        "令和": 2018,
        "平成": 1988,
        "昭和": 1925,
        "大正": 1911,
        "明治": 1867,
        "民國": 1911,
        "民国": 1911,
    }
)
"""Era → the year before its first."""
ERA_YEAR: Final = re.compile(rf"(?P<era>{'|'.join(ERAS)})\s?(?P<year>\d{{1,3}}|元)年?")


def era_years(text: str) -> Iterator[tuple[int, int, tuple[Decimal, ...]]]:
    """(start, end, what it may mean) of each year of an era: `令和6年` is 2024 or Reiwa 6."""
    for match in ERA_YEAR.finditer(text):
        year = Decimal(1 if match["year"] == "元" else match["year"])
        yield match.start(), match.end(), (year + ERAS[match["era"]], year)


def tenths(text: str) -> Iterator[tuple[int, int, tuple[Decimal, ...], bool]]:
    """(start, end, what it may mean, whether it is in words) of each share in tenths: `4割` is
    40 per cent, or four in ten."""
    for match in TENTHS.finditer(text):
        share, in_words = _value(match["tenths"]), not match["tenths"][0].isdigit()
        hundredths = _value(match["hundredths"] or "零")
        per_cent = (share * 10 + hundredths).normalize()
        yield match.start(), match.end(), (per_cent, share.normalize()), in_words


def han_fractions(text: str) -> Iterator[tuple[int, int, Decimal]]:
    """(start, end, value) of each fraction; `百分之` is counted in hundredths."""
    for match in FRACTION.finditer(text):
        whole, part = _value(match["whole"]), _value(match["part"])
        if match["whole"] == "百":
            yield match.start(), match.end(), part.normalize()
        elif whole:
            yield match.start(), match.end(), round(part / whole, 3).normalize()


def han_numerals(text: str) -> Iterator[tuple[int, int, Decimal]]:
    """(start, end, value) of each number of several characters."""
    for match in NUMERAL.finditer(text):
        yield match.start(), match.end(), han_value(match[0]).normalize()


def han_value(numeral: str) -> Decimal:
    """`二千三百` adds up, `二〇二四` is read digit by digit; `三万二千` counts in myriads."""
    if all(sign in HAN_DIGITS for sign in numeral):
        return Decimal("".join(str(HAN_DIGITS[sign]) for sign in numeral))
    total, section, digit = 0, 0, None
    for sign in numeral:
        if sign in HAN_DIGITS:
            digit = HAN_DIGITS[sign]
        elif sign in MYRIADS:
            whole = section + (digit or 0)
            total += (whole or 1) * _SCALES[sign]
            section, digit = 0, None
        else:
            section += (1 if digit is None else digit) * _SCALES[sign]
            digit = None
    return Decimal(total + section + (digit or 0))


def _value(numeral: str) -> Decimal:
    return plain_value(numeral) if numeral[0].isdecimal() else han_value(numeral)
