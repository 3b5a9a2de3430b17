"""All numbers of a text, as values with their units."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from itertools import chain
from typing import Final

from generator.quantities.dates import month_names, numeric_dates, shortened_dates
from generator.quantities.han import era_years, han_fractions, han_numerals, tenths
from generator.quantities.numerals import (
    DIGITS,
    EAST_ASIAN,
    ENGLISH,
    ENGLISH_WORDS,
    HAN_WORDS,
    KOREAN_WORDS,
    east_asian_value,
    english_value,
    plain_value,
)
from generator.quantities.units import Unit, unit_at

ADDRESS: Final = re.compile(
    r"(?:https?://|www\.)[^\s<>「」]+|(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.]+", re.ASCII
)
MODEL: Final = re.compile(
    r"(?<![\w.])[A-Za-z]+(?:[-‑/][A-Za-z]+){0,8}[-‑]?\d[\w.‑-]*(?<![.,-])(?!\d|[개년월일명위차건종단배]|대(?!비)|[万億萬亿]|[基枚個장])",
    re.ASCII,
)
"""A name with a number in it: `GPT-4`, the `A100` of `A100 대비`; not the 100 of `GPU100대`."""
_NO_NAME: Final = re.compile(
    r"(?:US|USD|KRW|EUR|RMB|CNY|JPY|GBP|HKD|TWD|SGD|AUD|CAD|CHF|INR)-?\d|Q[1-4]$", re.IGNORECASE
)
"""Amounts and quarters of a year."""
FRACTION: Final = re.compile(
    rf"(?P<whole>{DIGITS})\s?분의\s?(?P<part>{DIGITS})|(?P<over>\d+)/(?P<under>\d+)(?!\d|/)"
)
JEON: Final = re.compile(rf"(?P<won>{DIGITS})원[ ]?(?P<jeon>\d{{1,2}})전")
"""`1,382원 50전`: a hundred 전 are a won."""
ORDINAL: Final = re.compile(r"(?P<digits>\d+)(?:st|nd|rd|th)\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """A number in a text."""

    start: int
    end: int
    readings: tuple[Decimal, ...]
    """The values that it may mean: `23년` is 2023 or 23 years."""
    unit: Unit | None = None
    parts: tuple[tuple[Decimal, ...], ...] = ()
    """The numbers that it says if it is a date: `23.05` is May 2023, `5.20` is May 20; each
    with all its readings."""
    in_words: bool = False
    """Whether it is a word that only may be meant as a number: `a`, `second`, `양국`."""


def find_quantities(text: str, language: str) -> tuple[Quantity, ...]:
    """The numbers of a text in `ko`, `zh`, `ja` or `en`, in their order; those of addresses
    and of names such as `GPT-4` are left out."""
    taken = [False] * len(text)
    _take(taken, [match.span() for match in ADDRESS.finditer(text)])
    _take(taken, model_names(text))
    found: list[Quantity] = []
    for start, end, numbers in numeric_dates(text):
        if not any(taken[start:end]):
            found += [Quantity(start=start, end=end, readings=readings) for readings in numbers]
            _take(taken, [(start, end)])
    for quantity in _candidates(text, language):
        if not any(taken[quantity.start : quantity.end]):
            found.append(quantity)
            _take(taken, [(quantity.start, quantity.end)])
    return tuple(sorted(found, key=lambda each: each.start))


def model_names(text: str) -> list[tuple[int, int]]:
    """Where names with a number in them stand."""
    return [match.span() for match in MODEL.finditer(text) if not _NO_NAME.match(match[0])]


def _candidates(text: str, language: str) -> Iterator[Quantity]:
    """The surest first."""
    yield from _fractions(text)
    if language != "en":
        yield from _east_asian_forms(text)
        for start, end, readings, parts in shortened_dates(text):
            yield Quantity(start=start, end=end, readings=readings, parts=parts)
        for match in EAST_ASIAN.finditer(text):
            yield _number(text, match.start(), match.end(), east_asian_value(match[0]))
    for start, end, month in month_names(text):
        yield Quantity(start=start, end=end, readings=(month,))
    if language == "en":
        for match in ORDINAL.finditer(text):
            yield Quantity(
                start=match.start(), end=match.end(), readings=(Decimal(match["digits"]),)
            )
    for match in ENGLISH.finditer(text):
        yield _number(text, match.start(), match.end(), english_value(match))
    yield from _words(text, language)


def _east_asian_forms(text: str) -> Iterator[Quantity]:
    for start, end, readings in era_years(text):
        yield Quantity(start=start, end=end, readings=readings)
    for match in JEON.finditer(text):
        value = plain_value(match["won"]) + Decimal(match["jeon"]) / 100
        yield Quantity(
            start=match.start(), end=match.end(), readings=(value.normalize(),), unit=Unit.KRW
        )
    for start, end, readings, in_words in tenths(text):
        yield Quantity(start=start, end=end, readings=readings, in_words=in_words)
    for start, end, value in chain(han_fractions(text), han_numerals(text)):
        yield Quantity(start=start, end=end, readings=(value,), in_words=True)


def _fractions(text: str) -> Iterator[Quantity]:
    for match in FRACTION.finditer(text):
        whole = plain_value(match["whole"] or match["under"])
        part = plain_value(match["part"] or match["over"])
        if whole:
            value = round(part / whole, 3).normalize()
            yield Quantity(start=match.start(), end=match.end(), readings=(value,))


def _number(text: str, start: int, end: int, value: Decimal) -> Quantity:
    return Quantity(
        start=start, end=end, readings=(value.normalize(),), unit=unit_at(text, start, end)
    )


def _words(text: str, language: str) -> Iterator[Quantity]:
    if language == "en":
        for word in re.finditer(r"[A-Za-z]+", text):
            values = _ENGLISH_VALUES.get(word[0].lower(), ())
            if values:
                yield Quantity(start=word.start(), end=word.end(), readings=values, in_words=True)
        return
    tables = (KOREAN_WORDS, HAN_WORDS) if language == "ko" else (HAN_WORDS,)
    beginnings = chain.from_iterable(_values_by_word(table).items() for table in tables)
    for beginning, values in sorted(beginnings, key=_longest_first):
        for match in re.finditer(re.escape(beginning), f"{text} "):
            end = min(match.end(), len(text))
            yield Quantity(start=match.start(), end=end, readings=values, in_words=True)


def _longest_first(entry: tuple[str, tuple[Decimal, ...]]) -> tuple[int, str]:
    return -len(entry[0]), entry[0]


def _values_by_word(words: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[Decimal, ...]]:
    found: dict[str, tuple[Decimal, ...]] = {}
    for value, names in words.items():
        for name in names:
            found[name] = (*found.get(name, ()), Decimal(value))
    return found


_ENGLISH_VALUES: Final = _values_by_word(ENGLISH_WORDS)


def _take(taken: list[bool], spans: list[tuple[int, int]]) -> None:
    for start, end in spans:
        taken[start:end] = [True] * (end - start)
