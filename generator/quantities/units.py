"""Units that translation must keep: currencies, per cent, percentage points."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Final


class Unit(StrEnum):
    USD = "USD"
    KRW = "KRW"
    CNY = "CNY"
    EUR = "EUR"
    JPY = "JPY"
    PERCENT = "%"
    POINTS = "%p"


_AFTER: Final = (
    (Unit.POINTS, r"%\s?(?:p\b|포인트)|퍼센트\s?포인트|(?:个|個)?百分点|percentage\ points?|pp\b"),
    (Unit.PERCENT, r"%|％|퍼센트|프로\b|percent|per\ cent|パーセント"),
    (Unit.USD, r"(?:미국\s?)?달러|美元|美金|米?ドル|弗|불(?![가-힣])|(?:US\s)?dollars?\b|USD\b"),
    (Unit.CNY, r"(?:중국\s?)?위안화?|元(?!\w)|人民币|人民元|yuan\b|renminbi\b|RMB\b|CNY\b"),
    (
        Unit.KRW,
        r"원(?![가-힣칙])|원(?=을|이|의|에|으로|규모|대|어치|씩|짜리)|韩元|韓元|ウォン|won\b|KRW\b",
    ),
    (Unit.EUR, r"유로(?!존)|欧元|歐元|ユーロ|euros?\b|EUR\b"),
    (Unit.JPY, r"엔화?(?![가-힣])|日元|日圓|円|yen\b|JPY\b"),
)
_BEFORE: Final = (
    (Unit.USD, r"(?:US|U\.S\.)\s?\$|(?<![A-Z])\$|USD\s?"),
    (Unit.KRW, r"₩|KRW\s?"),
    (Unit.EUR, r"€|EUR\s?"),
    (Unit.JPY, r"JP¥|JPY\s?"),
    (Unit.CNY, r"RMB\s?|CNY\s?|CN¥|¥"),
)
AFTER: Final = tuple(
    (unit, re.compile(rf"[ \u00a0]?(?:여\s?)?(?:{pattern})", re.IGNORECASE))
    for unit, pattern in _AFTER
)
BEFORE: Final = tuple(
    (unit, re.compile(rf"(?:{pattern})[ \u00a0]?$", re.IGNORECASE)) for unit, pattern in _BEFORE
)
LONGEST_BEFORE: Final = 6
"""Characters."""


def unit_at(text: str, start: int, end: int) -> Unit | None:
    """The unit of the number at `text[start:end]`; None if it has none of these."""
    for unit, pattern in AFTER:
        if pattern.match(text, end):
            return unit
    before = text[max(0, start - LONGEST_BEFORE) : start]
    return next((unit for unit, pattern in BEFORE if pattern.search(before)), None)
