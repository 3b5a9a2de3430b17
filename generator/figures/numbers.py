"""The numbers in digits of a text, with what their scale words multiply them by."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from generator.figures.units import currency_before
from generator.quantities.numerals import (
    EAST_ASIAN,
    ENGLISH,
    ENGLISH_SCALES,
    east_asian_value,
    english_value,
    plain_value,
)

ROUNDED: Final = re.compile(
    r"""
    \s? 여 (?! [가-힣] ) | \s? 여 (?= [개명건곳년장대채편권종차회시일석척층마가달톤만]  )
  | [余餘多幾几] (?= \s?\w ) | [来來] (?= [个個天年人家名次位] )
  | [个個]多 (?= 小 | 钟 | 鐘 | 星期 | 礼拜 | 禮拜 )
  | 数 (?= [人社件年カヶか個台億万円回名校店日] )
  | -odd (?= \s ) | \sor\sso (?= \s(?: [a-z-]+s | people | men | women | staff )\b )
    """,
    re.VERBOSE,
)
POWER: Final = re.compile(
    r"""
    \^ (?P<power>\d{1,2}) (?!\d)
    | (?:의\s?|の|的) (?P<named>\d{1,2}) \s?
      (?: 제곱 | 승 (?! [가-힣] (?<! [을의은이에과] ) | \s? \d+ [무패] ) | 乗 | 次方 )
    | (?<=\b10) (?P<raised>[¹²][⁰¹²³⁴-⁹]) (?![⁰¹²³⁴-⁹])
    """,
    re.VERBOSE,
)
"""`10^26`, `10의 26제곱`, `10の26乗`, `10²⁶`; a single raised figure may call a footnote."""
TIMES: Final = re.compile(r"\s?[×x*·]\s?(?P<base>10)(?=[\^¹²])")
"""Before a power of ten: `3×10^18`."""
LIMIT: Final = re.compile(
    r"\+(?=\s?[^\W\d])|\sor\s(?:more|fewer|less)(?=\s(?:[a-z-]+s|people|men|women|staff)\b)|-plus(?=\s)"
)
"""A limit between a number and its unit: `3,000+ users`, `20 or more firms`."""
HALF: Final = re.compile(r"½|\s1/2(?=[\s-][a-z])|\sand\sa\shalf(?=\s)|[个個]半(?=小|月|钟|鐘|多)")
"""A half between a number and its unit: `2个半小时`."""
TRILLIONS: Final = re.compile(r"[tT](?![A-Za-z\d])")
"""Of money: `$1.5T`, not `5t` of steel."""
METRES: Final = re.compile(r"m[ -](?:tall|high|long|wide|deep|away|below|above|thick)\b")
"""`632m tall`"""
LONGEST_NUMBER: Final = 40
NEAR: Final = 8
ACRONYM: Final = re.compile(r"(?<![A-Za-z\d])[A-Z]{2,}$")
"""`GPU1万基`: a number with a scale word is none of a name."""
COUNTER: Final = re.compile("[基枚個개장](?!別|별)")
"""`GPU8基`"""
LETTERS_BEFORE: Final = "._/"


@dataclass(frozen=True, slots=True, kw_only=True)
class Number:
    start: int
    end: int
    value: Decimal
    scaled: bool
    """Whether a word such as 억 or `million` multiplies it."""
    rounded: bool = False


def numbers_in(text: str, language: str) -> Iterator[Number]:
    """In their order; figures within a word of Latin letters are none."""
    position = 0
    while found := ENGLISH.search(text, position):
        wide = None if language == "en" else EAST_ASIAN.match(text, found.start())
        position = wide.end() if wide else found.end()
        if position - found.start() > LONGEST_NUMBER:
            continue
        before = text[found.start() - 1 : found.start()]
        in_word = before and before.isascii() and (before.isalnum() or before in LETTERS_BEFORE)
        is_counted = wide or COUNTER.match(text, position)
        near = text[max(0, found.start() - NEAR) : found.start()]
        of_word = in_word and not (is_counted and ACRONYM.search(near))
        if of_word and currency_before(text, found.start()) is None:
            continue
        number = _wide(text, wide) if wide else _plain(text, found, language)
        position = max(number.end, found.end("digits"))
        yield number


def _wide(text: str, match: re.Match[str]) -> Number:
    return _ended(text, match.start(), match.end(), east_asian_value(match[0]), scaled=True)


def _plain(text: str, match: re.Match[str], language: str) -> Number:
    start, digits = match.start(), match.end("digits")
    base = plain_value(match["digits"])
    raised = _raised(text, digits, base)
    if raised:
        return _ended(text, start, raised[1], raised[0], scaled=False)
    no_scale = language != "en" or METRES.match(text, digits)
    if match["letter"] and no_scale and currency_before(text, start) is None:
        return _ended(text, start, digits, plain_value(match["digits"]), scaled=False)
    if text[digits : digits + 1] in ("t", "T") and TRILLIONS.match(text, digits):
        value = base * ENGLISH_SCALES["trillion"]
        if currency_before(text, start):
            return _ended(text, start, digits + 1, value, scaled=True)
    scaled = bool(match["scale"] or match["short"] or match["letter"])
    return _ended(text, start, match.end(), english_value(match), scaled=scaled)


def _raised(text: str, end: int, base: Decimal) -> tuple[Decimal, int] | None:
    """The value of a number that has a power or is multiplied by one, and its end."""
    times = TIMES.match(text, end)
    power = POWER.match(text, times.end() if times else end)
    if not power or not base:
        return None
    exponent = int(
        power["power"] or power["named"] or unicodedata.normalize("NFKC", power["raised"])
    )
    return (base * 10**exponent if times else base**exponent), power.end()


def _ended(text: str, start: int, end: int, value: Decimal, *, scaled: bool) -> Number:
    """With the sign after it that says about so much, or and a half."""
    half = HALF.match(text, end)
    if half:
        return Number(start=start, end=half.end(), value=value + Decimal("0.5"), scaled=scaled)
    rounded = ROUNDED.match(text, end)
    limit = LIMIT.match(text, end)
    return Number(
        start=start,
        end=max(found.end() for found in (rounded, limit) if found) if rounded or limit else end,
        value=value,
        scaled=scaled,
        rounded=bool(rounded) or any(sign in text[start:end] for sign in "여余餘多"),
    )
