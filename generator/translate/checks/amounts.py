"""Numbers, dates, currencies and per cent: the same in both languages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.quantities import Quantity, find_quantities, model_names
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
        elif parts := _as_date(quantity, left):
            left = [other for other in left if other not in parts]
        elif not quantity.in_words and not _said_before(quantity, there):
            yield Complaint("number", f"{_shown(quantity, source)} has no counterpart in English")
    names = [source[start:end] for start, end in model_names(source)]
    for quantity in left:
        digits = english[quantity.start : quantity.end]
        if quantity.in_words or any(name.endswith(digits) for name in names):
            continue
        if not _said_before(quantity, here):
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


def _as_date(quantity: Quantity, others: Sequence[Quantity]) -> list[Quantity]:
    """The counterparts of a date's parts; none if one is missing."""
    left, found = list(others), []
    for readings in quantity.parts:
        one = next((o for o in left if set(o.readings) & set(readings)), None)
        if one is None:
            return []
        left.remove(one)
        found.append(one)
    return found


def _said_before(quantity: Quantity, others: Sequence[Quantity]) -> bool:
    """A number that one language repeats may stand once in the other."""
    return any(_same(quantity, other) for other in others)


def _same(one: Quantity, other: Quantity) -> bool:
    if one.in_words and other.in_words:
        return False
    return bool(set(one.readings) & set(other.readings))


def _shown(quantity: Quantity, text: str) -> str:
    unit = f" ({quantity.unit.value})" if quantity.unit else ""
    return f"“{text[quantity.start : quantity.end]}”{unit}"
