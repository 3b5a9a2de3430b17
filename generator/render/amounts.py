"""Amounts as pages show them: as written, and in English in one form."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from types import MappingProxyType
from typing import Final

from generator.model import Amount, Bound, Briefing, Editorial, Strength, Topic
from generator.render.cards import card_of, newest_first

SCALES: Final = (
    (Decimal(10) ** 18, "quintillion"),
    (Decimal(10) ** 15, "quadrillion"),
    (Decimal(10) ** 12, "trillion"),
    (Decimal(10) ** 9, "billion"),
    (Decimal(10) ** 6, "million"),
)
NAMELESS: Final = Decimal(10) ** 21
"""Whose names nobody reads: sextillion and beyond."""
RAISED: Final = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
ONE_OF: Final = MappingProxyType(
    {
        "people": "person",
        "children": "child",
        "men": "man",
        "women": "woman",
        "inches": "inch",
        "years of age": "year of age",
        "pounds sterling": "pound sterling",
        "gigabits per second": "gigabit per second",
        "terabits per second": "terabit per second",
        "trillion operations per second": "trillion operations per second",
        "degrees Celsius": "degree Celsius",
        "exaflops": "exaflops",
        "petaflops": "petaflops",
        "teraflops": "teraflops",
    }
)
BOUND_WORDS: Final = MappingProxyType(
    {bound: "" if bound is Bound.EXACT else f"{bound} " for bound in Bound}
)
AND_SOME: Final = re.compile(r"(?<=[\d십백천만억조十百千万亿兆萬億])\s?[여余餘多]")
"""A sign within an amount that says that it is a little more: `30여 년`, `200多家`."""
KEY_FIGURES: Final = 12
"""On a briefing's page."""
TELLING_UNITS: Final = frozenset({"per cent", "percentage points", "times", "of the whole"})


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureRow:
    """An amount in a table."""

    slug: str
    headline: str
    headline_language: str
    passage: str
    """The passage's id: the address of its place in the text."""
    place: str
    """`line 41`."""
    written: str
    language: str
    value: str
    """`about 45 trillion Korean won`."""
    unit: str
    size: str
    """The low end in figures, for sorting."""
    topics: tuple[str, ...]
    """Ids of the topics that the passage bears on."""


def figure_rows(briefings: Sequence[Briefing], editorial: Editorial) -> tuple[FigureRow, ...]:
    """All amounts, the newest briefing first, then in reading order."""
    return tuple(
        row for briefing in newest_first(briefings) for row in rows_of(briefing, editorial)
    )


def rows_of(briefing: Briefing, editorial: Editorial) -> Iterator[FigureRow]:
    """A briefing's amounts in reading order."""
    card = card_of(briefing, editorial)
    topics = topics_by_passage(briefing)
    for amount in briefing.amounts:
        yield FigureRow(
            slug=card.slug,
            headline=card.headline,
            headline_language=card.headline_language,
            passage=amount.passage.id,
            place=amount.passage.place,
            written=amount.written,
            language=briefing.metadata.language.value,
            value=value_label(amount),
            unit=amount.unit,
            size=f"{amount.low:f}",
            topics=topics.get(amount.passage.id, ()),
        )


def key_rows(briefing: Briefing, editorial: Editorial) -> tuple[FigureRow, ...]:
    """The amounts of a briefing that say most: money and shares first, then the large ones;
    shown in reading order."""
    rows = list(rows_of(briefing, editorial))
    ranked = sorted(range(len(rows)), key=lambda n: (_weight(briefing.amounts[n]), n))
    return tuple(rows[n] for n in sorted(ranked[:KEY_FIGURES]))


def _weight(amount: Amount) -> int:
    if amount.currency:
        return 0
    return 1 if amount.unit in TELLING_UNITS else 2


def topic_rows(
    topic: Topic, briefings: Sequence[Briefing], editorial: Editorial
) -> tuple[FigureRow, ...]:
    """The amounts in passages that are about the topic."""
    about = passages_about(topic, briefings)
    return tuple(
        row for row in figure_rows(briefings, editorial) if (row.slug, row.passage) in about
    )


def passages_about(topic: Topic, briefings: Sequence[Briefing]) -> frozenset[tuple[str, str]]:
    """Slug and passage id of what is about the topic and not only names it in passing."""
    return frozenset(
        (briefing.seed.slug, found.passage.id)
        for briefing in briefings
        for found in briefing.evidence
        if found.topic == topic.id and found.strength is Strength.ABOUT
    )


def topics_by_passage(briefing: Briefing) -> Mapping[str, tuple[str, ...]]:
    """The ids of the topics that passages bear on, by `Passage.id`; others are left out."""
    topics: dict[str, dict[str, None]] = {}
    for found in briefing.evidence:
        topics.setdefault(found.passage.id, {})[found.topic] = None
    return {passage: tuple(ids) for passage, ids in topics.items()}


def value_label(amount: Amount) -> str:
    """`about 45 trillion Korean won`, `1–2 years`, `more than 30 years`."""
    numbers = number_label(amount.low)
    if amount.high != amount.low:
        numbers = f"{numbers}–{number_label(amount.high)}"
    unit = amount.unit
    if amount.low == amount.high == 1 and unit:
        unit = one_of(unit)
    return f"{_bound_words(amount)}{numbers} {unit}".rstrip()


def _bound_words(amount: Amount) -> str:
    if amount.bound is Bound.ABOUT and AND_SOME.search(amount.written):
        return "more than "
    return BOUND_WORDS[amount.bound]


def number_label(value: Decimal) -> str:
    """`3 × 10²⁶`, `1.102 quintillion`, `3,440`, `0.25`."""
    if value >= NAMELESS:
        power = value.adjusted()
        times = value.scaleb(-power).normalize()
        raised = f"10{str(power).translate(RAISED)}"
        return raised if times == 1 else f"{times:,f} × {raised}"
    for scale, name in SCALES:
        if value >= scale:
            return f"{(value / scale).normalize():,f} {name}"
    return f"{value.normalize():,f}"


def one_of(unit: str) -> str:
    """The singular of a unit's English name."""
    if unit in ONE_OF:
        return ONE_OF[unit]
    if unit.endswith("ies"):
        return f"{unit[:-3]}y"
    return unit.removesuffix("s")
