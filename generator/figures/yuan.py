"""Which money the 元 of a Chinese text is."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from generator.figures.times import NEAR
from generator.figures.units import CURRENCIES, Unit

SIMPLIFIED: Final = re.compile(
    "[亿万岁个这国对会数据电们后发业报调价专线点员实学长东车门开时问务经济总统参与产资讯标类题无为从将进还来见说让请]"
)
TRADITIONAL: Final = re.compile(
    "[億萬歲個這國對會數據電們後發業報調價專線點員實學長東車門開時問務經濟總統參與產資訊標類題無為從將進還來見說讓請]"
)
YUAN_OR_DOLLARS: Final = Unit(name="元, currency not told")
"""In traditional characters 元 is that of Taiwan, Hong Kong or the mainland."""
FAR: Final = 400
"""Characters around a number."""
YUAN_BEFORE: Final = re.compile(
    r"(?P<name>新?[台臺][币幣]|港[币幣]|人民[币幣]|美[金元]|日[圓圆币幣元]|[欧歐]元|[韩韓][元圓圆币幣])\s?$"
)
YUAN_OF_RATE: Final = re.compile(
    r"(?P<name>新?[台臺][币幣]|人民[币幣]|港[币幣元]|日[圓圆元]|[韩韓][元圓圆])"
    r"(?:对|對|[兌兑])(?!人民[币幣]|新?[台臺][币幣]|港[币幣元])[^，。；\d]{1,20}(?:[\d.]+元至)?$"
)
"""`新台幣兌美元收在29.18元`: in the money that is exchanged, where what is paid for it is not
called 元 itself: `日圆对人民币汇率跌至0.05元`."""
YUAN: Final = Unit(name=CURRENCIES["CNY"], currency="CNY")
MONEY_BY_NAME: Final[Mapping[str, Unit]] = MappingProxyType(
    {
        sign: Unit(name=CURRENCIES[code], currency=code)
        for sign, code in (
            *(("新", "TWD"), ("台", "TWD"), ("臺", "TWD"), ("港", "HKD"), ("人", "CNY")),
            *(
                ("美", "USD"),
                ("日", "JPY"),
                ("欧", "EUR"),
                ("歐", "EUR"),
                ("韩", "KRW"),
                ("韓", "KRW"),
            ),
        )
    }
)


def yuan_at(text: str, start: int, end: int, *, traditional: bool) -> Unit:
    """Which money the 元 of a Chinese text is: by a name before the number, or by the characters
    around; where these tell nothing, by those of the whole text."""
    named = YUAN_BEFORE.search(text[max(0, start - NEAR) : start]) or YUAN_OF_RATE.search(
        text[max(0, start - FAR // 10) : start]
    )
    if named:
        return MONEY_BY_NAME[named["name"][0]]
    around = text[max(0, start - FAR) : end + FAR]
    simple, full = len(SIMPLIFIED.findall(around)), len(TRADITIONAL.findall(around))
    if simple == full:
        return YUAN_OR_DOLLARS if traditional else YUAN
    return YUAN if simple > full else YUAN_OR_DOLLARS


def is_simplified(text: str) -> bool:
    """Whether Chinese is written as in mainland China, as far as its characters tell."""
    return len(SIMPLIFIED.findall(text)) >= len(TRADITIONAL.findall(text))
