"""Units of money, time, share and measure as texts write them, with their English names.

The longest match wins, so that `개국` is not read as `개`. A unit that means something else
before other words says so in a look-ahead.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from types import MappingProxyType
from typing import Final

from generator.figures.counters import COUNTERS
from generator.quantities.units import Unit as Money

CURRENCIES: Final[Mapping[str, str]] = MappingProxyType(
    {
        Money.USD: "US dollars",
        Money.KRW: "Korean won",
        Money.CNY: "Chinese yuan",
        Money.EUR: "euros",
        Money.JPY: "Japanese yen",
        "GBP": "pounds sterling",
        "HKD": "Hong Kong dollars",
        "TWD": "New Taiwan dollars",
    }
)
"""ISO 4217 → English name."""
_AFTER_NUMBER: Final = (
    ("USD", r"(?:미국?\s?)?달러|美元|美金|米?ドル|弗|불(?![가-힣])|(?:US\s)?dollars?\b|USD\b"),
    ("HKD", r"홍콩\s?달러|港元|港币|港幣|香港ドル|Hong\sKong\sdollars?\b|HKD\b"),
    ("TWD", r"대만\s?달러|新台[币幣]|新臺幣|台湾ドル|NT\sdollars?\b|TWD\b"),
    ("CNY", r"위안화?|人民[币幣]|元(?![宵旦素件气朝祖])|yuan\b|renminbi\b|RMB\b|CNY\b"),
    (
        "KRW",
        (
            r"원(?![가-힣칙])"
            r"|원(?=을|이|의|에|으로|은|과|도|만|인(?![가-힣]{2})|대|씩|짜리|가량|규모|어치|선|까지|보다|이상|넘|안팎)"
            r"|韩元|韓元|韓国ウォン|ウォン|won\b|KRW\b"
        ),
    ),
    ("EUR", r"유로(?!존|[가-힣]{2})|欧元|歐元|ユーロ|euros?\b|EUR\b"),
    ("JPY", r"엔화?(?![가-힣])|엔(?=을|이|의|에|으로)|日元|日[圆圓]|円|yen\b|JPY\b"),
    ("GBP", r"파운드|英[镑鎊]|ポンド|pounds?\b|GBP\b"),
)
BEFORE_NUMBER: Final = (
    ("HKD", r"HK\$"),
    ("TWD", r"NT\$"),
    ("USD", r"(?:US|U\.S\.)\s?\$|(?<![A-Za-z])\$|USD"),
    ("KRW", r"₩|KRW"),
    ("EUR", r"€|EUR"),
    ("GBP", r"£|GBP"),
    ("JPY", r"JP¥|JPY"),
    ("CNY", r"RMB|CNY|CN¥|¥"),
)
_TIME: Final = (
    ("quarters", r"분기(?=\s?(?:만에|연속|째))|四半期(?=連続|ぶり)|[个個]季度|quarters\b"),
    (
        "years of age",
        (
            r"세(?![계기대트금관력수])|살(?![가-힣])|岁|歳|歲|[- ]?years?[- ]olds?\b"
            r"|years\sof\sage\b"
        ),
    ),
    ("years", r"[년年](?:[간間间]|동안)?|[- ]?years?\b|yrs?\b"),
    ("months", r"개월(?:간)?|[个個](?:多)?月|[かカヵヶケ]月(?:間)?|[- ]?months?\b"),
    (
        "weeks",
        (
            r"주(?:일|간)(?![가-힣]{2})|주(?=\s?(?:동안|만에|연속|후|뒤|전))"
            r"|周(?!年|岁|期|辺|边)|週間?|[- ]?weeks?\b"
        ),
    ),
    (
        "days",
        (
            r"일(?:간|(?=\s?(?:만에|동안|연속|이내|뒤|연장|유예|이상|전에)|이?\s?(?:걸|소요)))|天(?![然津文才])|日(?:[間间]|(?=[遅早]))"
            r"|[- ]?days?\b"
        ),
    ),
    ("hours", r"시간(?!대)|小[时時]|時間|[- ]?hours?\b|hrs?\b"),
    (
        "minutes",
        (
            r"분(?:간|(?=\s?(?:동안|만에|이내|가량|정도|뒤|전|후|짜리|분량|씩|이상)|에서\s|으로\s"
            r"|이?\s?(?:걸|소요))|(?<=시간\s\d\d분)|(?<=시간\d\d분)|(?<=시간\s\d분))|分(?:[钟鐘間]|(?=[、。]|以内|ほど|前後|かか|遅|早))"
            r"|[- ]?minutes?\b"
        ),
    ),
    (
        "seconds",
        (
            r"초(?:간(?![가-힣]))?(?=[을이의은에로당만,.)\s]|으로|동안|$)"
            r"|秒(?:間|钟|鐘)?|[- ]?seconds?\b"
        ),
    ),
)
_SHARE: Final = (
    (
        "percentage points",
        (
            r"[%％]\s?(?:[pP](?![A-Za-z])|포인트)|퍼센트\s?포인트|个百分点|個百分點|百分[点點]"
            r"|ポイント|percentage[- ]points?\b|pp\b"
        ),
    ),
    ("per cent", r"[%％]|퍼센트|프로(?![가-힣])|パーセント|per\scent\b|percent\b"),
    (
        "times",
        (
            r"배(?![터송경당포치분열추너])|倍|-?fold\b|x(?![A-Za-z\d])"
            r"|times\b(?!\s(?:a|per)\b)"
        ),
    ),
    ("basis points", r"bps?\b|basis\spoints?\b"),
)
_MEASURE: Final = (
    *(
        (name, rf"{sign}(?![A-Za-z])")
        for name, sign in (
            ("gigawatt hours", r"GWh"),
            ("megawatt hours", r"MWh"),
            ("kilowatt hours", r"[kK]Wh"),
            ("terawatt hours", r"TWh"),
            ("gigawatts", r"GW"),
            ("megawatts", r"MW"),
            ("kilowatts", r"[kK]W"),
            ("watt hours", r"Wh"),
            ("watts", r"W"),
            ("gigahertz", r"GHz"),
            ("megahertz", r"MHz"),
            ("exabytes", r"EB"),
            ("petabytes", r"PB"),
            ("terabytes", r"TB"),
            ("gigabytes", r"GB"),
            ("megabytes", r"MB"),
            ("kilobytes", r"KB"),
            ("gigabits per second", r"[Gg]bps"),
            ("terabits per second", r"[Tt]bps"),
            ("exaflops", r"EFLOPS?|[Ee]xaflops?"),
            ("petaflops", r"PFLOPS?|[Pp]etaflops?"),
            ("teraflops", r"TFLOPS?|[Tt]eraflops?"),
            ("trillion operations per second", r"TOPS"),
            ("kilometres", r"km|㎞"),
            ("millimetres", r"mm|㎜"),
            ("nanometres", r"nm|㎚"),
            ("square metres", r"㎡|m²|m2"),
            ("kilograms", r"kg|㎏"),
            ("grams", r"g"),
            ("milligrams", r"mg|㎎"),
            ("micrograms", r"[µμ]g|㎍"),
            ("kilocalories", r"k?cal"),
            ("millilitres", r"m[lL]|㎖"),
            ("centimetres", r"cm|㎝"),
            ("hectares", r"ha|㏊"),
            ("square kilometres", r"㎢|km²|km2"),
        )
    ),
    ("watt hours", r"와트시|瓦[时時]|ワット時|watt[- ]hours?\b"),
    ("kilowatt hours", r"킬로와트시|千瓦[时時]|キロワット時|kilowatt[- ]hours?\b"),
    ("gigawatt hours", r"기가와트시|吉瓦[时時]|ギガワット時|gigawatt[- ]hours?\b"),
    ("gigawatts", r"기가와트(?!시)|吉瓦(?![时時])|ギガワット(?!時)|gigawatts?\b"),
    ("megawatts", r"메가와트(?!시)|兆瓦(?![时時])|メガワット(?!時)|megawatts?\b"),
    ("terabytes", r"테라바이트|テラバイト|terabytes?\b"),
    ("petabytes", r"페타바이트|ペタバイト|petabytes?\b"),
    ("exabytes", r"엑사바이트|エクサバイト|exabytes?\b"),
    ("gigabytes", r"기가바이트|ギガバイト|gigabytes?\b"),
    ("tonnes", r"톤|吨|噸|トン|tons?\b|tonnes?\b"),
    ("kilometres", r"킬로미터|公里|キロメートル|kilomet(?:re|er)s?\b"),
    ("kilograms", r"킬로그램|公斤|キログラム|kilograms?\b"),
    ("metres", r"미터|米(?![国國軍军企中日韓ド])|メートル|met(?:re|er)s?\b"),
    ("grams", r"그램|(?<!千)克(?![拉服隆])|グラム|grams?\b"),
    ("milligrams", r"밀리그램|毫克|ミリグラム|milligrams?\b"),
    ("micrograms", r"마이크로그램|微克|マイクログラム|micrograms?\b"),
    ("kilocalories", r"칼로리|킬로칼로리|千卡|大卡|キロカロリー|kilocalories\b|calories\b"),
    ("centimetres", r"센티미터|厘米|センチ(?:メートル)?|centimet(?:re|er)s?\b"),
    ("hectares", r"헥타르|公顷|公頃|ヘクタール|hectares?\b"),
    (
        "square kilometres",
        r"제곱킬로미터|평방킬로미터|平方公里|平方キロ(?:メートル)?|square\skilomet(?:re|er)s?\b",
    ),
    ("square metres", r"제곱미터|평방미터|平方米|平方メートル|square\smet(?:re|er)s?\b"),
    ("nanometres", r"나노미터|纳米|奈米|ナノメートル|[- ]?nanomet(?:re|er)s?\b"),
    ("inches", r"인치|英寸|インチ|inch(?:es)?\b"),
    ("degrees Celsius", r"℃|°C|도(?=\s?(?:씨|상승|하락))|摄氏度|攝氏度"),
    ("barrels", r"배럴|桶|バレル|barrels?\b"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    name: str
    """English, in the plural."""
    currency: str = ""
    """ISO 4217; empty if it is no money."""
    factor: Decimal = Decimal(1)
    """What the number is multiplied by: 三成 and 3割 are thirty per cent."""


TENTHS: Final = Unit(name="per cent", factor=Decimal(10))
UNITS: Final = (
    *((Unit(name=CURRENCIES[code], currency=code), form) for code, form in _AFTER_NUMBER),
    *((Unit(name=name), form) for name, form in (*_TIME, *_SHARE, *_MEASURE, *COUNTERS)),
    (TENTHS, r"割(?![引り])|成(?![本立为為長长果員员熟功分])"),
)
_PATTERNS: Final = tuple((unit, re.compile(rf"[ \u00a0]?(?:{form})")) for unit, form in UNITS)


def unit_after(text: str, position: int) -> tuple[Unit, int] | None:
    """The unit at an offset, a space before it allowed, and the offset after it."""
    found = [(match.end(), unit) for unit, pattern in _PATTERNS
             if (match := pattern.match(text, position))]  # fmt: skip
    if not found:
        return None
    end, unit = max(found, key=lambda each: each[0])
    return unit, end


_BEFORE: Final = tuple(
    (Unit(name=CURRENCIES[code], currency=code), re.compile(rf"(?:{form})[ \u00a0]?$"))
    for code, form in BEFORE_NUMBER
)
LONGEST_BEFORE: Final = 6
"""Characters."""


def currency_before(text: str, position: int) -> tuple[Unit, int] | None:
    """The currency sign that ends at an offset, and where it begins."""
    first = max(0, position - LONGEST_BEFORE)
    for unit, pattern in _BEFORE:
        match = pattern.search(text[first:position])
        if match:
            return unit, first + match.start()
    return None
