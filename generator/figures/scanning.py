"""Numbers of a text with the unit that follows, as ranges and fractions where they are such."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from operator import itemgetter
from typing import Final

from generator.figures.ambiguous import ambiguous_unit
from generator.figures.below_zero import sign_of_minus
from generator.figures.changes import CHANGE, CHANGED, LEAST_MOVE, MOVED, MOVED_TO
from generator.figures.elliptical import with_nouns
from generator.figures.nouns import is_share_of, noun_after
from generator.figures.numbers import Number, numbers_in
from generator.figures.signs import plain_signs
from generator.figures.times import HALF, HALVED, NEAR, Found, is_time, joined
from generator.figures.units import CURRENCIES, TENTHS, Unit, currency_before, unit_after
from generator.figures.yuan import FAR, YUAN_OR_DOLLARS, yuan_at
from generator.quantities.numerals import DIGITS, plain_value

FRACTION: Final = re.compile(
    rf"(?<![\d/.])(?P<over>\d)/(?P<under>\d{{1,3}})(?=[이가을를은는의로]|\s(?:of\b|이상|이하|미만|수준|가량|정도))|"
    r"(?<=[的约約占近至到为為达達仅僅有足])(?P<of>\d)/(?P<parts>\d{1,2})(?![\d/])|"
    rf"(?<![\d.,])(?P<whole>{DIGITS})\s?(?:분의|分之|分の)\s?(?P<part>{DIGITS})(?![\d.]*\s?[%명개])"
)
LONGEST_FRACTION: Final = 24
"""Characters; of more digits the quotient would not fit into a decimal number."""
FRACTIONS: Final = Unit(name="of the whole")
SECONDS: Final = Unit(name="seconds")
"""`500分の1秒`"""
HUNDREDTHS: Final = re.compile(rf"百分之(?P<share>{DIGITS})")
HUNDREDTHS_AFTER: Final = re.compile(
    r"\s?(?P<hundredths>\d)(?:[푼分](?![钟鐘間间])|(?<=成\d)(?=[，。、；的]))(?:\s?(?P<thousandths>\d)[리厘])?"
)
"""`3할 2푼 5리`, `3割5分` are 32.5 and 35 per cent."""
HUNDREDTHS_OF_SECOND: Final = re.compile(
    r"(?P<hundredths>\d{1,2})(?![\d,.:]|\s?[가-힣ァ-ヴー%％A-Za-z]|[回次个個枚人名円元本発歩字度台社件月年日时時分秒])"
    r"|(?P<two>\d\d)(?=[로으의을에])"
)
"""`9秒83`, `10초04`."""
PER_CENT_SIGN: Final = re.compile(r"\s?%")
"""After it no sign of money stands before the number: `(ARS 100%)`."""
PER_CENT: Final = Unit(name="per cent")
BETWEEN: Final = re.compile(r"\s?(?:~|-|–|—|에서|至|から|to\b|到|(?<=\s)or(?=\s))\s?")
UNTIL: Final = re.compile(r"\s?から")
OR: Final = re.compile(r"か|이?나\s|\s또는\s")
"""`3年か4年`, `3명이나 4명`: either of two numbers that follow each other."""
REPEATED: Final = re.compile(r"\s?(?:[~–—-]|[至到]|to\b)\s?")
"""Between two numbers that both have their unit; `20%에서 25%로` is a change."""
DASHES: Final = frozenset("~-–—")
"""Between two signs of money always a range: `from $60bn-$65bn`."""
BETWEEN_AND: Final = re.compile(r"\sand\s")
BARE_AFTER: Final = re.compile(
    r"(?![가-힣一-龥A-Za-z])|(?=[을를은는이가의에로와과도만대여규]|으로|까지|이상|이하|이나|[以的])"
)
SCALED: Final = 10_000
LONGEST_MONTH: Final = 31
AGED: Final = re.compile(r"\b[Aa]ge[sd]?\s(?:between\s)?(?:\d{1,3}\s?(?:[-–]|to|and)\s?)?$")
"""`aged 40-80 years`."""
CELSIUS: Final = "degrees Celsius"
NAMED_CELSIUS: Final = ("Celsius", "centigrade", "C")
HOT: Final = 60
"""From here on the degrees of a weather report are Fahrenheit's."""
DAYS: Final = re.compile(r"\s?[일日](?![본本元])")
"""Of more than a month they are no day of it: `60일 미뤘다`."""
ORDINAL: Final = re.compile(r"目(?![標标的指録次])")
EACH: Final = re.compile(r"\s?(?:[当あ]たり|につき|ごと|毎|平均|당(?![가-힣]{2}))")
EACH_OF: Final = frozenset(
    (*"人社校枚台個件名戸株回基本冊口店組개명건장대곳회", "試合", "口座", "世帯")
)
"""Counters: `1인당` counts nobody, whereas `10アール当たり` says of how much land."""
YEN: Final = Unit(name=CURRENCIES["JPY"], currency="JPY")
"""The sign ¥ is also that of the yuan, but not in English and Japanese texts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What the whole text says about the numbers of a passage."""

    of_chips: bool = False
    """It speaks of making chips."""
    traditional: bool = False
    """Its Chinese is not written as in mainland China."""


UNKNOWN: Final = Setting()


def scan(
    text: str, language: str, taken: Sequence[tuple[int, int]], setting: Setting
) -> tuple[Found, ...]:
    """The amounts of a text, in their order; numbers that touch a taken span are none."""
    plain = plain_signs(text, language)
    free = _free(len(text), taken)
    found = [each for each in _fractions(plain) if all(free[each.start : each.end])]
    free = _free(len(text), [*taken, *((each.start, each.end) for each in found)])
    numbers = [
        number for number in numbers_in(plain, language) if all(free[number.start : number.end])
    ]
    position = 0
    while position < len(numbers):
        following = numbers[position + 1] if position + 1 < len(numbers) else None
        ranged = (
            _range(plain, numbers[position], following, language, setting) if following else None
        )
        one = ranged or _single(plain, numbers[position], language, setting)
        if one:
            found.append(one)
        position += 2 if ranged else 1
        # The hundredths of a second are no number of their own.
        if one and position < len(numbers) and _ends_in_second(plain, numbers[position].start):
            position += numbers[position].start < one.end
    whole = tuple(joined(plain, sorted(found, key=lambda each: each.start)))
    return tuple(with_nouns(plain, whole))


def _free(length: int, taken: Sequence[tuple[int, int]]) -> bytearray:
    """For each character 1, or 0 where a span covers it."""
    free = bytearray(b"\x01") * length
    for start, end in taken:
        free[start:end] = bytes(end - start)
    return free


def _fractions(text: str) -> Iterator[Found]:
    for match in _short(HUNDREDTHS, text):
        share = plain_value(match["share"]).normalize()
        yield Found(start=match.start(), end=match.end(), low=share, high=share, unit=PER_CENT)
    for match in _short(FRACTION, text):
        whole = plain_value(match["whole"] or match["under"] or match["parts"])
        if whole:
            part = plain_value(match["part"] or match["over"] or match["of"])
            value = round(part / whole, 4).normalize()
            of_second = text[match.end() : match.end() + 1] in ("秒", "초")
            unit = SECONDS if of_second else FRACTIONS
            end = match.end() + of_second
            yield Found(start=match.start(), end=end, low=value, high=value, unit=unit)


def _short(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    return (match for match in pattern.finditer(text) if len(match[0]) <= LONGEST_FRACTION)


def _range(
    text: str, first: Number, second: Number, language: str, setting: Setting
) -> Found | None:
    """`1~2년`, `10~20억 달러`, `30%~40%`, `2 to 3 years`, `$5m to $10m`."""
    unit = _sure_unit(text, first, language, setting)
    before, sign = currency_before(text, first.start), currency_before(text, second.start)
    between = text[unit[1] if unit else first.end : sign[1] if sign else second.start]
    joint = REPEATED if unit else BETWEEN
    start = before[1] if before else first.start
    named = BETWEEN_AND if text.endswith(("between ", "Between "), 0, start) else joint
    is_until = bool(unit) and language == "ja" and UNTIL.fullmatch(between) is not None
    is_next = second.value == first.value + 1 and unit and OR.fullmatch(between)
    is_joined = is_until or is_next or joint.fullmatch(between) or named.fullmatch(between)
    is_dashed = bool(before and sign) and between.strip() in DASHES
    is_from = CHANGE.search(text[max(0, start - 3 * NEAR) : start]) is not None
    if not is_joined or (is_from and not is_dashed):
        return None
    whole = _single(text, second, language, setting) or _of_sign(before, second)
    if whole is None or (unit and unit[0] != whole.unit and not _begins(text, first, unit, second)):
        return None
    if is_until and CHANGED.match(text, whole.end):
        return None
    if before and whole.unit.name not in ("", before[0].name):
        return None
    low = first.value
    if second.scaled and not first.scaled and low < SCALED and not unit:
        low *= _scale_of(text[second.start : second.end], second)
    low *= whole.unit.factor
    moved = MOVED_TO if language == "zh" and unit else MOVED
    is_change = low * LEAST_MOVE < whole.low and moved.search(text[max(0, start - FAR) : start])
    if low >= whole.low or is_change:
        return None
    money = before[0] if before else whole.unit
    return replace(whole, start=start, low=low, unit=money, rounded=first.rounded or whole.rounded)


def _begins(text: str, first: Number, unit: tuple[Unit, int], second: Number) -> bool:
    """`6個至8個工作天`: what is counted is told with the second number only."""
    counter = text[first.end : unit[1]]
    return counter in ("个", "個") and text.startswith(counter, second.end)


def _sure_unit(
    text: str, number: Number, language: str, setting: Setting
) -> tuple[Unit, int] | None:
    """The unit that needs no words around but those that tell whose 元 it is."""
    found = unit_after(text, number.end, language)
    if found and language == "zh" and text[found[1] - 1] == "元" and found[0].currency == "CNY":
        return yuan_at(text, number.start, found[1], traditional=setting.traditional), found[1]
    return found


def _of_sign(before: tuple[Unit, int] | None, second: Number) -> Found | None:
    """The end of `$5-10`: money by the sign before its beginning."""
    if before is None:
        return None
    return Found(
        start=second.start, end=second.end, low=second.value, high=second.value, unit=before[0]
    )


def _scale_of(written: str, number: Number) -> Decimal:
    digits = re.match(DIGITS, written)
    plain = plain_value(digits[0]) if digits else Decimal(1)
    return number.value / plain if plain else Decimal(1)


def _single(text: str, number: Number, language: str, setting: Setting) -> Found | None:
    before = currency_before(text, number.start)
    if before and PER_CENT_SIGN.match(text, number.end):
        before = None
    start = before[1] if before else number.start
    if before and text[start] == "¥" and language in ("en", "ja"):
        before = YEN, start
    after = (before[0], number.end) if before else _unit_of(text, number, language)
    if after is None:
        return None
    unit, end = after
    if language == "zh" and unit.currency == "CNY" and text[end - 1] == "元":
        unit = yuan_at(text, start, end, traditional=setting.traditional)
    if language == "zh" and before and text[start] == "$" and setting.traditional:
        unit = YUAN_OR_DOLLARS
    value = number.value * unit.factor
    if unit is TENTHS and (hundredths := HUNDREDTHS_AFTER.match(text, end)):
        value += int(hundredths["hundredths"]) + Decimal(hundredths["thousandths"] or 0) / 10
        end = hundredths.end()
    parts = HUNDREDTHS_OF_SECOND.match(text, end) if _ends_in_second(text, end) else None
    if parts:
        value, end = value + Decimal(f"0.{parts['hundredths'] or parts['two']}"), parts.end()
    half = HALF.match(text, end) if unit.name in HALVED else None
    if half:
        value, end = value + Decimal("0.5"), half.end()
    minus = sign_of_minus(text[max(0, start - 3 * NEAR) : start], unit, language)
    if minus:
        value, start = -value, start - len(minus["sign"] or "")
    value = value.normalize()
    return Found(start=start, end=end, low=value, high=value, unit=unit, rounded=number.rounded)


def _ends_in_second(text: str, end: int) -> bool:
    return text[end - 1] in "秒초" and text[end - 2 : end - 1].isdigit()


def _unit_of(text: str, number: Number, language: str) -> tuple[Unit, int] | None:
    """The unit after a number, and where it ends; None if the number is no amount."""
    told = ambiguous_unit(text, number.end, language)
    ambiguous = (Unit(name=told[0]), told[1]) if told else None
    plain = unit_after(text, number.end, language)
    sure = max((each for each in (ambiguous, plain) if each), key=itemgetter(1), default=None)
    after = sure or noun_after(text, number, language)
    of_no_month = number.value > LONGEST_MONTH or number.value % 1
    if after is None and (days := DAYS.match(text, number.end)) and of_no_month:
        return Unit(name="days"), days.end()
    if after is None:
        bare = number.scaled and number.value >= SCALED and _stands_alone(text, number)
        return (Unit(name=""), number.end) if bare else None
    unit, end = after
    is_bare = told and unit.name == CELSIUS and not text.endswith(NAMED_CELSIUS, 0, end)
    if is_bare and language == "en" and number.value >= HOT:
        after = Unit(name="degrees Fahrenheit"), end
    if unit.name == "years" and not is_time(text, number, end):
        return None
    if unit.name == "years" and AGED.search(text[max(0, number.start - 2 * NEAR) : number.start]):
        after = Unit(name="years of age"), end
    if language == "en" and is_share_of(text, number, unit):
        return None
    return None if _is_of_order(text, number, end, language) else after


def _is_of_order(text: str, number: Number, end: int, language: str) -> bool:
    """`8回目`, `3位`: which one it is, and how much there is of each in `1人当たり`."""
    written = text[number.end : end].strip()
    if written == "位" and language == "ja":
        return True
    if ORDINAL.match(text, end):
        return True
    is_counter = number.value == 1 and written in EACH_OF and EACH.match(text, end)
    return bool(is_counter)


def _stands_alone(text: str, number: Number) -> bool:
    """Chinese and Japanese write what is counted right after a scale word; a single Latin letter
    is a scale only beside a unit: `exit 14B`."""
    if text[number.end - 1] in "bBkKmM":
        return False
    if text.startswith(("分之", "分の", "분의"), number.end):
        return False
    is_han = text[number.end - 1] in "万亿萬億兆"
    return is_han or BARE_AFTER.match(text, number.end) is not None
