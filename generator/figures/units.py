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

from generator.figures.counted import counted_at
from generator.figures.counters import COUNTERS
from generator.figures.currencies import NAMES, SIGNS, currency_at
from generator.figures.measured import measure_at
from generator.figures.measures import MEASURES
from generator.figures.words import STANDS
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
        "SGD": "Singapore dollars",
        "AUD": "Australian dollars",
        "CAD": "Canadian dollars",
        "INR": "Indian rupees",
        "CHF": "Swiss francs",
        "MOP": "Macanese patacas",
        "RUB": "Russian roubles",
        "VND": "Vietnamese dong",
        "THB": "Thai baht",
        "MYR": "Malaysian ringgit",
    }
    | dict(NAMES)
)
"""ISO 4217 → English name."""
_AFTER_NUMBER: Final = (
    (
        "USD",
        rf"(?:미국?\s?)?달러|美元|元?美金|米?ドル|弗|불(?![가-힣])|(?<=[천만억조])\s?불{STANDS}|(?:U\.?S\.?\s)?dollars?\b|USD\b",
    ),
    ("HKD", r"홍콩\s?달러|港元|元?港[币幣]|香港ドル|Hong\sKong\sdollars?\b|HKD\b"),
    ("TWD", r"대만\s?달러|元?新[台臺][币幣]|元[台臺][币幣]|台湾ドル|NT\sdollars?\b|TWD\b"),
    ("CNY", r"위안화?|元?人民[币幣]|元(?![宵旦素件气朝祖])|yuan\b|renminbi\b|RMB\b|CNY\b"),
    (
        "KRW",
        (
            rf"원(?![칙료화년]|가(?!량|까)){STANDS}|원(?=선(?![가-힣]{{2}})|권)|원화(?![가-힣])"
            r"|韩元|韓元|韓国ウォン|ウォン|won\b|KRW\b"
        ),
    ),
    ("EUR", r"유로(?!존|[가-힣]{2})|欧元|歐元|ユーロ|euros?\b|EUR\b"),
    ("JPY", rf"엔(?:화(?![가-힣])|{STANDS})|日元|日[圆圓]|円|yen\b|JPY\b"),
    ("GBP", r"파운드|英[镑鎊]|ポンド|pounds?(?:\ssterling)?\b|GBP\b"),
    ("SGD", r"싱가포르\s?달러|新加坡元|新元|シンガポールドル|Singapore\sdollars?\b|SGD\b"),
    ("AUD", r"호주\s?달러|澳元|豪ドル|Australian\sdollars?\b|AUD\b"),
    ("CAD", r"캐나다\s?달러|加元|カナダドル|Canadian\sdollars?\b|CAD\b"),
    ("INR", r"인도\s?루피|印度[卢盧]比|インドルピー|Indian\srupees?\b|INR\b"),
    ("CHF", r"스위스\s?프랑|瑞士法郎|スイスフラン|Swiss\sfrancs?\b|CHF\b"),
    ("MOP", r"澳[門门][元币幣]|葡[币幣]|patacas?\b|MOP\b"),
    ("RUB", r"루블|[卢盧]布|ルーブル(?!美)|roubles?\b|rubles?\b"),
    (
        "VND",
        r"베트남\s?동|(?<=[만억조천])\s?동(?=을|이|의|에\s|으로|\s(?:규모|이상|상당|가량))|越南盾|ベトナムドン|Vietnamese\sdong\b|VND\b",
    ),
    ("THB", r"밧(?![가-힣]{2})|바트(?![가-힣]{2})|泰[铢銖]|バーツ|(?:Thai\s)?baht\b"),
    ("MYR", r"링깃|令吉|林吉特|リンギ(?:ット)?|ringgit\b"),
)
BEFORE_NUMBER: Final = (
    ("HKD", r"HK\$"),
    ("TWD", r"NT\$"),
    ("SGD", r"(?<![A-Z])S\$|SGD"),
    ("AUD", r"(?<![A-Z])A(?:U)?\$|AUD"),
    ("CAD", r"(?<![A-Z])C(?:A)?\$|CAD"),
    ("INR", r"₹|(?<![A-Za-z])Rs\.?|INR"),
    ("CHF", r"CHF|SFr"),
    ("MOP", r"MOP\$?|澳[門门][币幣]"),
    ("USD", r"(?:US|U\.S\.)\s?\$|(?<![A-Za-z])\$|USD"),
    ("KRW", r"₩|KRW"),
    ("EUR", r"€|EUR"),
    ("GBP", r"£|GBP"),
    ("JPY", r"JP¥|JPY"),
    ("CNY", r"RMB|Rmb|CNY|CN¥|¥"),
)
_TIME: Final = (
    (
        "quarters",
        r"분기(?=\s?(?:만[에이인]|연속|째|동안|내리|잇[따달]|연달아|뒤|후(?!반)))|四半期(?=連続|ぶり)|(?<=前\d)季度|[个個]季度|quarters\b",
    ),
    (
        "years of age",
        (
            r"周[岁歲]|세(?![계기대트금관력수])|살(?![가-힣])|岁|歳|歲|[- ]?[Yy]ears?[- ][Oo]lds?\b"
            r"|years\sof\sage\b"
        ),
    ),
    ("years", r"[년年](?:[간間间]|동안)?|[かカヵヶケ箇]年間?|[- ]?years?\b|yrs?\b"),
    (
        "months",
        (
            r"개월(?:간)?|달(?=\s?(?:동안|만에|째|간|뒤|후|전|이상|가량|정도|넘|안에|연속|씩|여\s|새\s|만\s))|[个個](?:多)?月|(?<=[个個]半)月"
            r"|[かカヵヶケ箇]月(?:間)?|[- ]?months?\b"
        ),
    ),
    (
        "weeks",
        (
            r"주(?:일|간)(?![가-힣]{2})|주(?=\s?(?:동안|만에|연속|후|뒤|전|안에|내에?\s|이내|정도|가량|째|씩|이상|넘|남짓|짜리|지나|더\s|투[약여]|임상|복용|치료|과정|교육|훈련|휴가|코스|프로그램|진단|기간|일정|간격|유급|단위|마다|미만|이하|분량|치(?=[로를가의는만\s,.]|$))|[가이]\s?(?:걸|지나|넘)|로(?=\s)|에서\s|에\s(?:한|두|세|네|\d))"
            r"|周(?!年|岁|期|辺|边)|週間?|[- ]?weeks?\b"
        ),
    ),
    (
        "days",
        (
            r"일(?:간|(?=이면)|(?=\s?(?:만(?:에|이)|동안|연속|이내|뒤|연장|유예|이상|전에|안에|가량|정도|남짓|넘|째|짜리)|이?\s?(?:걸|소요|지나)))|天(?![然津文才])|日(?:[間间]|(?=[遅早続連]|以[内內上下]|[内內]|前後|ほど|程度|ぶり|余り|近く|かか|がか|足らず|未満|超))"
            r"|[- ]?days?\b"
        ),
    ),
    ("hours", r"시간(?!대|표|제)|小[时時]|時間(?!帯|外|目)|鐘頭|[个個]?钟头|[- ]?hours?\b|hrs?\b"),
    (
        "minutes",
        (
            r"분(?:간|(?=\s?(?:동안|만에|이내|안[에으팎]|내[에외로]|가량|정도|남짓|쯤|뒤|전|후|짜리|분량|씩|이상|이하|미만|간격|마다|거리|단위|넘|늦|일찍|이면|이나|밖에)|(?=\s(?![의전후])|[,.)]|$)|에서\s|으로\s"
            r"|이?\s?(?:걸|소요)|이\s(?:채|지[나났]|흘|평균|더|남|안\s)|을\s(?:넘|견|기다|쉬|버[티텼]|채우|초과|남[기겼]|투자|할애|더|뛰|다\s)|도\s|\s?\d{1,2}초)|(?<=시간\s\d\d분)|(?<=시간\d\d분)|(?<=시간\s\d분))|分[钟鐘間]"
            r"|[- ]?min(?:ute)?s?\b(?!\.\s?\d)"
        ),
    ),
    (
        "seconds",
        (
            r"초(?:간(?![가-힣]))?(?=[을이의은에로당만,.)\s]|으로|동안|$|\d\d(?![\d.,]))"
            r"|秒(?:間|钟|鐘)?|[- ]?seconds?\b"
        ),
    ),
)
_SHARE: Final = (
    (
        "percentage points",
        (
            r"[%％]\s?(?:[pP](?![A-Za-z])|포인트|ポイント)|퍼센트\s?포인트|[个個]百分[点點]|百分[点點]"
            r"|percentage[- ]points?\b|pp\b"
        ),
    ),
    ("per cent", r"[%％]|퍼센트|프로(?![가-힣])|パーセント|per\scent\b|percent\b"),
    (
        "times",
        (
            r"배(?![터송경당포치분열추너수])|倍|-?fold\b|x(?![A-Za-z\d]|\s?\d)"
            r"|times\b(?!\s(?:a|per)\b)"
        ),
    ),
    ("sen", r"銭(?![湯別])|전(?=에|으로|을|이|까지|\s|[,.)]|$)"),
    (
        "basis points",
        r"bps?\b|basis[- ]points?\b|[个個]?基[点點]|베이시스\s?포인트|ベーシスポイント",
    ),
    ("points", r"포인트(?![가-힣]{2})|[个個][点點](?![位心击擊子赞讚评評])"),
    ("days", r"(?<=[박泊]\d)[일日]|(?<=박\s\d)일"),
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
    *((Unit(name=name), form) for name, form in (*_TIME, *_SHARE, *MEASURES, *COUNTERS)),
    (
        TENTHS,
        rf"割(?!り)|成(?![本立为為長长果熟功分]|[員员](?!工))|할(?!인|당|머|아)(?:(?=\s?\d푼)|{STANDS})",
    ),
)
_PATTERNS: Final = tuple(
    (
        unit,
        re.compile(
            rf"(?:[ \u00a0]?|-(?=[a-z]{{3}}|[kMGT]Wh?\b|k[mg]\b|[mc]m\b|[GT]B\b))(?:{form})"
        ),
    )
    for unit, form in UNITS
)


OF_NOUN: Final = re.compile(
    r"の(?=自治体|団体|拠点|施設|大学|都市|病院|機関|国[がをでにの、とは・]|地域|企業|分野|業種|項目|市町村"
    r"|学校|店舗|工場|都?道?府県[がをでにの、とは])"
)
"""`31の自治体`: what is counted is told by a noun."""
UNIT_FOLLOWS: Final = re.compile(r"[ \u00a0]?[^\s\d,.;:()\[\]、。，；：！？（）「」]")


def unit_after(text: str, position: int, language: str) -> tuple[Unit, int] | None:
    """The unit at an offset, a space before it allowed, and the offset after it."""
    if not UNIT_FOLLOWS.match(text, position):
        return None
    of_noun = OF_NOUN.match(text, position) if language == "ja" else None
    if of_noun:
        position = of_noun.end()
    found = [(match.end(), unit) for unit, pattern in _PATTERNS
             if (match := pattern.match(text, position))]  # fmt: skip
    for word in (counted_at(text, position, language), measure_at(text, position)):
        if word:
            found.insert(0, (word[1], Unit(name=word[0])))
    money = currency_at(text, position)
    if money:
        found.insert(0, (money[2], Unit(name=money[1], currency=money[0])))
    if not found:
        return None
    end, unit = max(found, key=lambda each: each[0])
    return unit, end


_CODES: Final = tuple((code, rf"(?<![A-Za-z]){code}") for code in NAMES)
_BEFORE: Final = tuple(
    (Unit(name=CURRENCIES[code], currency=code), re.compile(rf"(?:{form})[ \u00a0]?$"))
    for code, form in (*SIGNS, *BEFORE_NUMBER, *_CODES)
)
SIGN_BEFORE: Final = re.compile(r"(?:[^\s\d가-힣ぁ-ヿ一-龥,()~%-]|[币幣])[ \u00a0]?$")
"""Only where such a sign stands before a number the currencies are looked for."""
LONGEST_BEFORE: Final = 6
"""Characters."""


def currency_before(text: str, position: int) -> tuple[Unit, int] | None:
    """The currency sign that ends at an offset, and where it begins."""
    if not SIGN_BEFORE.search(text, max(0, position - 2), position):
        return None
    first = max(0, position - LONGEST_BEFORE)
    for unit, pattern in _BEFORE:
        match = pattern.search(text[first:position])
        if match:
            return unit, first + match.start()
    return None
