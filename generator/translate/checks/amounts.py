"""Numbers, dates, currencies and per cent: the same in both languages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from generator.quantities import Quantity, find_quantities
from generator.translate.checks.counterpart import Complaint


def check_amounts(source: str, english: str, language: str) -> Iterator[Complaint]:
    """Every number of the source has a counterpart of the same value, in figures or in words,
    and every number in figures of the translation has one in the source."""
    here, there = find_quantities(source, language), find_quantities(english, "en")
    left = list(there)
    for quantity in _surest_first(here):
        found = _counterpart(quantity, left)
        if found is not None:
            left.remove(found)
            if quantity.unit and found.unit and quantity.unit is not found.unit:
                yield Complaint(
                    "unit", f"{_shown(quantity, source)} has become {_shown(found, english)}"
                )
        elif not quantity.in_words and not _said_before(quantity, there):
            yield Complaint("number", f"{_shown(quantity, source)} has no counterpart in English")
    for quantity in left:
        if not quantity.in_words and not _said_before(quantity, here):
            yield Complaint("number", f"{_shown(quantity, english)} does not stand in the source")


def _surest_first(quantities: Sequence[Quantity]) -> list[Quantity]:
    """Numbers in figures choose first; a word takes what they leave."""
    return sorted(quantities, key=lambda quantity: (quantity.in_words, quantity.unit is None))


def _counterpart(quantity: Quantity, others: Sequence[Quantity]) -> Quantity | None:
    """One of the same value: with the same unit if there is one, in figures if there is one."""
    same = [other for other in others if _same(quantity, other)]
    return min(
        same, key=lambda other: (other.unit is not quantity.unit, other.in_words), default=None
    )


def _said_before(quantity: Quantity, others: Sequence[Quantity]) -> bool:
    """A number that one language repeats may stand once in the other."""
    return any(_same(quantity, other) for other in others)


def _same(one: Quantity, other: Quantity) -> bool:
    if one.in_words and other.in_words:
        return False
    return any(_equal(a, b) for a in one.readings for b in other.readings)


def _equal(one: Decimal, other: Decimal) -> bool:
    return one == other


def _shown(quantity: Quantity, text: str) -> str:
    start, end = quantity.start, quantity.end
    after = text[end : end + 3].split()[0] if quantity.unit and text[end : end + 3].split() else ""
    return f"“{text[start:end]}{after}”"
