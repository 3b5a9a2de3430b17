"""Numerals: what a run of digits, scale words or number words is worth."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType
from typing import Final

EAST_ASIAN_SCALES: Final[Mapping[str, int]] = MappingProxyType(
    {
        "십": 10,
        "백": 10**2,
        "천": 10**3,
        "만": 10**4,
        "억": 10**8,
        "조": 10**12,
        "경": 10**16,
        "十": 10,
        "百": 10**2,
        "千": 10**3,
        "万": 10**4,
        "萬": 10**4,
        "億": 10**8,
        "亿": 10**8,
        "兆": 10**12,
        "京": 10**16,
    }
)
"""Korean and Japanese names of powers of ten; a Chinese 兆 is read as theirs."""
MYRIADS: Final = frozenset({"만", "억", "조", "경", "万", "萬", "億", "亿", "兆", "京"})
ENGLISH_SCALES: Final[Mapping[str, int]] = MappingProxyType(
    {
        "hundred": 10**2,
        "thousand": 10**3,
        "million": 10**6,
        "billion": 10**9,
        "trillion": 10**12,
        "quadrillion": 10**15,
        "quintillion": 10**18,
        "lakh": 10**5,
        "crore": 10**7,
        "mln": 10**6,
        "bln": 10**9,
        "trn": 10**12,
        "mn": 10**6,
        "bn": 10**9,
        "tn": 10**12,
        "m": 10**6,
        "b": 10**9,
        "k": 10**3,
    }
)

SCALES: Final = (
    r"(?:[십백천만억十百万萬億亿京]|조(?![각합직례약])|경(?![기력찰로])|千(?![瓦克卡赫伏帕米])"
    r"|兆(?![瓦赫]))"
)
"""One of the names above; 千瓦 (kilowatt), 兆瓦 (megawatt), 경기 (match) are words of their own."""
DIGITS: Final = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
COUNTED: Final = (
    r"(?:개|명|건|대|곳|원|달러|위안|유로|파운드|엔|元|円|장|가구|회|번|주|톤|인|석|편|종|배|권|마리|척|표|평|채|쪽|기|그루|상자|리터"
    r"|GW|MW|[kK]W|TB|GB|km|㎞|㎡|유닛)"
)
"""Units before which a number in two parts may have a space: `1만 8,693장`."""
EAST_ASIAN: Final = re.compile(
    rf"""
    (?<! 제 ) (?<! 第 ) (?: {DIGITS} ) (?: \s? [여余餘多]? {SCALES}+ (?: [여余餘多] {SCALES}+ )? )
    (?: \s? (?: {DIGITS} ) (?: {SCALES}+ (?: [여余餘多] {SCALES}+ )? | [ ] [万萬億亿] ) )*
    (?: (?: \d{{1,3}},\d{{3}} | \d{{1,4}} ) (?: \.\d{{1,4}} )? (?! [\d.] | ,\d )
      | \s (?: {DIGITS} ) (?= \s? {COUNTED} ) )?
    """,
    re.VERBOSE,
)
"""`1조 2000억`, `72万7277`, `1만6,076`, `3만5천`, `1,750억`, `20여만`; not the
article `제5조` of a law."""
ENGLISH: Final = re.compile(
    rf"""
    (?P<digits> {DIGITS} )
    (?: [ \u00a0-]?
        (?P<scale> (?a: hundred|thousand|million|billion|trillion|quadrillion|quintillion
        |lakh|crore ) )s? \b
      | [ ]? (?P<short> mln|bln|trn|mn|bn|tn ) (?! [a-z\d] )
      | (?P<letter> [mbk] ) (?! [a-z\d] | [-/.][a-z] )
    )?
    """,
    re.VERBOSE | re.IGNORECASE,
)
_PART: Final = re.compile(
    rf"(?P<digits> {DIGITS} ) \s? [여余餘多]? (?P<scale> {SCALES}* (?: [여余餘多] {SCALES}+ )? )",
    re.VERBOSE,
)


def east_asian_value(text: str) -> Decimal:
    """The value of a match of `EAST_ASIAN`. 만, 억 and the like each multiply what stands between
    them and the last larger one: `1조8천330억` is a trillion and 8330 times a hundred million,
    and in `1만 7,500억` 억 counts for both."""
    groups: list[tuple[Decimal, int]] = []
    section = Decimal(0)
    for part in _PART.finditer(text):
        small, myriad = _scales(part["scale"])
        section += plain_value(part["digits"]) * small
        if myriad == 1:
            continue
        while groups and groups[-1][1] < myriad:
            section += groups.pop()[0]
        groups.append((section * myriad, myriad))
        section = Decimal(0)
    return sum((value for value, _ in groups), section)


def english_value(match: re.Match[str]) -> Decimal:
    """The value of a match of `ENGLISH`."""
    name = match["scale"] or match["short"] or match["letter"]
    return plain_value(match["digits"]) * (ENGLISH_SCALES[name.lower()] if name else 1)


def plain_value(digits: str) -> Decimal:
    """The value of digits with commas and a decimal point."""
    return Decimal(digits.replace(",", ""))


def _scales(names: str) -> tuple[int, int]:
    """What scale words in a row multiply by, those below 만 and the others: 천만 is a thousand
    and ten thousand."""
    small, myriad = 1, 1
    for name in names:
        if name not in EAST_ASIAN_SCALES:
            continue
        if name in MYRIADS:
            myriad *= EAST_ASIAN_SCALES[name]
        else:
            small *= EAST_ASIAN_SCALES[name]
    return small, myriad


ENGLISH_WORDS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "0.1": ("tenth",),
        "0.2": ("fifth",),
        "0.25": ("quarter",),
        "0.333": ("third",),
        "0.5": ("half", "halved", "halve", "halves"),
        "0": ("zero", "none", "nil"),
        "1": ("one", "a", "an", "first", "single", "once", "another", "firstly"),
        "2": ("two", "second", "both", "double", "doubled", "twice", "twofold", "pair", "secondly"),
        "3": ("three", "third", "triple", "tripled", "threefold", "thirdly"),
        "4": ("four", "fourth", "quarter", "quadruple", "fourfold"),
        "5": ("five", "fifth"),
        "6": ("six", "sixth"),
        "7": ("seven", "seventh"),
        "8": ("eight", "eighth"),
        "9": ("nine", "ninth"),
        "10": ("ten", "tenth", "tenfold", "decade"),
        "11": ("eleven", "eleventh"),
        "12": ("twelve", "twelfth", "dozen"),
        "13": ("thirteen", "thirteenth"),
        "14": ("fourteen", "fourteenth"),
        "15": ("fifteen", "fifteenth"),
        "16": ("sixteen", "sixteenth"),
        "17": ("seventeen", "seventeenth"),
        "18": ("eighteen", "eighteenth"),
        "19": ("nineteen", "nineteenth"),
        "20": ("twenty", "twentieth"),
        "30": ("thirty", "thirtieth"),
        "40": ("forty", "fortieth"),
        "50": ("fifty", "fiftieth"),
        "60": ("sixty", "sixtieth"),
        "70": ("seventy", "seventieth"),
        "80": ("eighty", "eightieth"),
        "90": ("ninety", "ninetieth"),
        "100": ("hundred", "century", "hundredth"),
        "1000": ("thousand",),
        "10000": ("ten thousand",),
        "1000000": ("million",),
        "1000000000": ("billion",),
        "1000000000000": ("trillion",),
    }
)
"""Value → the words that may stand for it."""

KOREAN_WORDS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "0.5": ("절반", "반토막", "반감"),
        "1": ("한 ", "하나", "첫", "최초", "유일", "일 "),
        "2": ("두 ", "둘", "양국", "양측", "양자", "양회", "쌍", "배로", "이중", "양 "),
        "3": ("세 ", "셋", "삼"),
        "4": ("네 ", "넷", "사분"),
        "5": ("다섯", "오 "),
        "6": ("여섯",),
        "7": ("일곱",),
        "8": ("여덟",),
        "9": ("아홉",),
        "10": ("열 ", "십여", "수십", "십 "),
        "100": ("백 ", "수백"),
        "1000": ("천 ", "수천"),
        "10000": ("수만", "만 "),
    }
)
"""Value → beginnings of words that may stand for it, in Korean."""
HAN_WORDS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "0.5": ("半",),
        "1": ("一", "首", "单", "單"),
        "2": ("二", "两", "兩", "双", "雙", "両"),
        "3": ("三",),
        "4": ("四",),
        "5": ("五",),
        "6": ("六",),
        "7": ("七",),
        "8": ("八",),
        "9": ("九",),
        "10": ("十",),
        "100": ("百",),
        "800": ("八百",),
        "1000": ("千",),
        "10000": ("万", "萬"),
    }
)
