"""Numbers of a text with the unit that follows, as ranges and fractions where they are such."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from types import MappingProxyType
from typing import Final

from generator.figures.units import Unit, currency_before, unit_after
from generator.quantities.numerals import (
    DIGITS,
    EAST_ASIAN,
    ENGLISH,
    east_asian_value,
    english_value,
    plain_value,
)

WIDE: Final = str.maketrans("０１２３４５６７８９％．～〜∼", "0123456789%.~~~")
"""Full-width signs, each for one, so that offsets stay."""
FRACTION: Final = re.compile(
    rf"(?<![\d/.])(?P<over>\d)/(?P<under>\d{{1,3}})(?=[이가을를은는의로]|\s(?:of\b|이상|이하|미만|수준|가량|정도))|"
    rf"(?<![\d.,])(?P<whole>{DIGITS})\s?(?:분의|分之|分の)\s?(?P<part>{DIGITS})(?![\d.]*\s?[%명개])"
)
FRACTIONS: Final = Unit(name="of the whole")
ROUNDED: Final = re.compile(
    r"\s?여(?![가-힣])|\s?여(?=[개명건곳년])|[余餘多幾](?=\s?\w)|数(?=[人社件])"
)
BETWEEN: Final = re.compile(r"\s?(?:~|-|–|—|에서|至|から|to\b|到)\s?")
REPEATED: Final = re.compile(r"\s?(?:[~–—-]|[至到]|to\b)\s?")
"""Between two numbers that both have their unit; `20%에서 25%로` is a change."""
BETWEEN_AND: Final = re.compile(r"\sand\s")
CHANGE: Final = re.compile(r"(?:from|从|從|由)\s?$", re.IGNORECASE)
NOUN: Final = re.compile(
    r"""
    [ ] (?P<phrase> (?: (?! of\b | and\b | or\b | to\b | in\b | for\b | the\b | by\b | on\b | at\b
        | with\b | from\b | as\b | is\b | was\b | has\b | that\b | it\b | this\b | its\b | per\b )
        [A-Za-z][A-Za-z’'-]* [ ] ){0,2}
    (?P<noun> [a-z]{2,}(?<!s)(?<!i)(?<!u)s | people | men | women | children | staff
        | [A-Z][A-Z\d]+s ) )
    \b (?! ['’-] )
    """,
    re.VERBOSE,
)
"""`40 large language models`: what is counted in English."""
NO_NOUN: Final = frozenset({"its", "was", "has", "says", "does", "times", "hours", "ours"})
BARE_AFTER: Final = re.compile(
    r"(?![가-힣一-龥A-Za-z])|(?=[을를은는이가의에로와과도만대여규]|으로|까지|이상|이하|이나|[以的])"
)
SIMPLIFIED: Final = re.compile(
    "[亿个这国对会数据电们后发业报调价专线点员实学长东车门开时问务经济总统参与产资讯标类题无为从将进还来见说让请]"
)
TRADITIONAL: Final = re.compile(
    "[億個這國對會數據電們後發業報調價專線點員實學長東車門開時問務經濟總統參與產資訊標類題無為從將進還來見說讓請]"
)
YUAN_OR_DOLLARS: Final = Unit(name="元, currency not told")
"""In traditional characters 元 is that of Taiwan, Hong Kong or the mainland."""
HALF: Final = re.compile(r"\s반(?![가-힣]{2})|半")
YEARS: Final = range(1900, 2100)
LONGEST_YEARS: Final = 20
SCALED: Final = 10_000
COMPOSED: Final[Mapping[tuple[str, str], int]] = MappingProxyType(
    {("years", "months"): 12, ("hours", "minutes"): 60, ("minutes", "seconds"): 60}
)
"""A unit of time and the smaller one after it → how many of these it has."""
JOINED: Final = re.compile(r"\s?(?:and\s)?")
LONGEST_NUMBER: Final = 40
NEAR: Final = 6
FAR: Final = 400
"""Characters around a number."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Number:
    start: int
    end: int
    value: Decimal
    scaled: bool
    """Whether a word such as 억 or `million` multiplies it."""
    rounded: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """An amount in a text."""

    start: int
    end: int
    low: Decimal
    high: Decimal
    unit: Unit
    rounded: bool = False


def scan(text: str, language: str, taken: Sequence[tuple[int, int]]) -> tuple[Found, ...]:
    """The amounts of a text, in their order; numbers that touch a taken span are none."""
    plain = text.translate(WIDE)
    free = _free(len(text), taken)
    found = [each for each in _fractions(plain) if all(free[each.start : each.end])]
    free = _free(len(text), [*taken, *((each.start, each.end) for each in found)])
    numbers = [
        number for number in _numbers(plain, language) if all(free[number.start : number.end])
    ]
    position = 0
    while position < len(numbers):
        following = numbers[position + 1] if position + 1 < len(numbers) else None
        ranged = _range(plain, numbers[position], following, language) if following else None
        one = ranged or _single(plain, numbers[position], language)
        if one:
            found.append(one)
        position += 2 if ranged else 1
    return tuple(_composed(plain, sorted(found, key=lambda each: each.start)))


def _composed(text: str, found: Sequence[Found]) -> Iterator[Found]:
    """`1시간 30분`, `1年6个月`, `2 hours 30 minutes`: two units of time say one. Of a
    range, `1~2시간 30분`, the smaller one belongs to the end."""
    position = 0
    while position < len(found):
        one = found[position]
        other = found[position + 1] if position + 1 < len(found) else None
        factor = COMPOSED.get((one.unit.name, other.unit.name)) if other else None
        if other and factor and JOINED.fullmatch(text[one.end : other.start]):
            low, high = one.low * factor, one.high * factor + other.high
            low = high if one.low == one.high else low
            yield replace(other, start=one.start, low=low.normalize(), high=high.normalize())
            position += 2
        else:
            yield one
            position += 1


def _free(length: int, taken: Sequence[tuple[int, int]]) -> bytearray:
    """For each character 1, or 0 where a span covers it."""
    free = bytearray(b"\x01") * length
    for start, end in taken:
        free[start:end] = bytes(end - start)
    return free


def _fractions(text: str) -> Iterator[Found]:
    for match in FRACTION.finditer(text):
        whole = plain_value(match["whole"] or match["under"])
        if whole:
            value = round(plain_value(match["part"] or match["over"]) / whole, 4).normalize()
            yield Found(start=match.start(), end=match.end(), low=value, high=value, unit=FRACTIONS)


def _numbers(text: str, language: str) -> Iterator[Number]:
    position = 0
    while found := ENGLISH.search(text, position):
        wide = None if language == "en" else EAST_ASIAN.match(text, found.start())
        position = wide.end() if wide else found.end()
        if found.end() - found.start() > LONGEST_NUMBER:
            continue
        before = text[found.start() - 1 : found.start()]
        if before and (before.isascii() and (before.isalnum() or before in "._/")):
            continue
        if wide:
            value, scaled, end = east_asian_value(wide[0]), True, wide.end()
        else:
            scaled = bool(found["scale"] or found["short"] or found["letter"])
            value, end = english_value(found), found.end()
        rounded = ROUNDED.match(text, end)
        yield Number(
            start=found.start(),
            end=rounded.end() if rounded else end,
            value=value,
            scaled=scaled,
            rounded=bool(rounded) or "여" in text[found.start() : end],
        )


def _range(text: str, first: Number, second: Number, language: str) -> Found | None:
    """`1~2년`, `10~20억 달러`, `30%~40%`, `2 to 3 years`."""
    unit = unit_after(text, first.end)
    between = text[unit[1] if unit else first.end : second.start]
    joint = REPEATED if unit else BETWEEN
    named = BETWEEN_AND if text[: first.start].endswith(("between ", "Between ")) else joint
    if not (joint.fullmatch(between) or named.fullmatch(between)) or CHANGE.search(
        text[max(0, first.start - NEAR) : first.start]
    ):
        return None
    sign = currency_before(text, second.start)
    whole = _single(text, second, language)
    if whole is None or (unit and unit[0] != whole.unit and not sign):
        return None
    low = first.value
    if second.scaled and not first.scaled and low < SCALED:
        low *= _scale_of(text[second.start : second.end], second)
    low *= whole.unit.factor
    if low >= whole.low:
        return None
    before = currency_before(text, first.start)
    money = before[0] if before else whole.unit
    start = before[1] if before else first.start
    return replace(whole, start=start, low=low, unit=money, rounded=first.rounded or whole.rounded)


def _scale_of(written: str, number: Number) -> Decimal:
    digits = re.match(DIGITS, written)
    plain = plain_value(digits[0]) if digits else Decimal(1)
    return number.value / plain if plain else Decimal(1)


def _single(text: str, number: Number, language: str) -> Found | None:
    before = currency_before(text, number.start)
    unit = before[0] if before else None
    start, end = (before[1] if before else number.start), number.end
    if unit is None:
        after = unit_after(text, number.end) or _noun_after(text, number, language)
        if after:
            unit, end = after
        elif number.scaled and number.value >= SCALED and _stands_alone(text, number):
            unit = Unit(name="")
    if unit is None or not _is_amount(text, number, unit, end):
        return None
    if unit.currency == "CNY" and language == "zh" and text[end - 1] == "元":
        around = text[max(0, start - FAR) : end + FAR]
        unit = unit if is_simplified(around) else YUAN_OR_DOLLARS
    value = number.value * unit.factor
    half = HALF.match(text, end) if unit.name == "years" else None
    if half:
        value, end = value + Decimal("0.5"), half.end()
    value = value.normalize()
    return Found(start=start, end=end, low=value, high=value, unit=unit, rounded=number.rounded)


def is_simplified(text: str) -> bool:
    """Whether Chinese is written as in mainland China, as far as its characters tell."""
    return len(SIMPLIFIED.findall(text)) >= len(TRADITIONAL.findall(text))


def _stands_alone(text: str, number: Number) -> bool:
    """Chinese and Japanese write what is counted right after a scale word; a single Latin letter
    is a scale only beside a unit: `exit 14B`."""
    if text[number.end - 1] in "bBkKmM":
        return False
    is_han = text[number.end - 1] in "万亿萬億兆"
    return is_han or BARE_AFTER.match(text, number.end) is not None


def _noun_after(text: str, number: Number, language: str) -> tuple[Unit, int] | None:
    """What an English text counts; a year before a noun counts nothing."""
    match = NOUN.match(text, number.end)
    if language != "en" or not match or match["noun"] in NO_NOUN:
        return None
    if number.value in YEARS and "," not in text[number.start : number.end]:
        return None
    return Unit(name=match["noun"]), match.end()


AGO: Final = re.compile(
    r"\s?(?:간|동안|만|이상|이내|내|뒤|후|전|여|씩|째|안|차이|정도|가량|치|짜리|연속|격차|넘|来|來|内|后|後|前|以上|連続|ぶり|目|来|多)"
)
MONTH_FOLLOWS: Final = re.compile(r"\s?\d{1,2}\s?[월月]")
CALENDAR_BEFORE: Final = re.compile(r"(?:['‘’]|令和|平成|昭和|民[國国]|단기|[(（~])\s?$")
SINCE: Final = re.compile(r"(?:이후|이래|지난|총|무려|최근|평균)\s?$")
NOT_OF_TIME: Final = re.compile(r"생|차(?!이)|판|형|산|대|代|度|级|級|生")
"""`95년생`, `3년차`, `1960년대`."""


def _is_amount(text: str, number: Number, unit: Unit, end: int) -> bool:
    """Whether years are a time and not a date, and counters no part of another word."""
    if unit.name != "years" or not re.search(r"[년年]", text[number.end : end]):
        return True
    if NOT_OF_TIME.match(text, end):
        return False
    if number.scaled or AGO.match(text, end) or text[end - 1] in "간間间안":
        return number.value not in YEARS
    before = text[max(0, number.start - NEAR) : number.start]
    if MONTH_FOLLOWS.match(text, end) or CALENDAR_BEFORE.search(before[-4:]):
        return bool(re.search(r"\d\s?~\s?$", before[-4:])) and not MONTH_FOLLOWS.match(text, end)
    if SINCE.search(before) and number.value not in YEARS:
        return True
    return number.value < LONGEST_YEARS or (number.value % 5 == 0 and number.value <= 150)  # noqa: PLR2004
