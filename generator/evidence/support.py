"""Numbers and names of a claim that stand in none of its quotes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from generator.model import Term
from generator.quantities import Quantity, find_quantities, model_names
from generator.quantities.numerals import ENGLISH_WORDS

Naming = Callable[[str], Sequence[Term]]
"""The terms of the termbase that a text names, each once."""

NAMES: Final = frozenset({"event", "law", "organisation", "person", "place", "product"})
"""Kinds of terms that are names."""
LEAST_IN_WORDS: Final = 2
"""`One` and `a` say more often which than how many."""
CARDINALS: Final = frozenset(
    words[0] for value, words in ENGLISH_WORDS.items() if Decimal(value) >= LEAST_IN_WORDS
)
"""Words that can only be meant as a number: `two`, not `second` or `both`."""
NOWHERE: Final = "stands in none of the quotes"


@dataclass(frozen=True, slots=True, kw_only=True)
class Quoted:
    """A quote that was found, as the check needs it."""

    text: str
    language: str
    """BCP 47."""
    terms: frozenset[str]
    """Ids of the terms that the passage names in the quoted words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubt:
    """Something in a claim that its quotes do not say."""

    check: str
    """`name`, `number` or `unit`."""
    words: str
    """What of the claim is doubted: `27 per cent`, `Nvidia`."""
    message: str
    """What is wrong with it: `stands in none of the quotes`."""


def doubts(text: str, quotes: Sequence[Quoted], naming: Naming) -> Iterator[Doubt]:
    """What of a claim's English stands in none of its quotes."""
    yield from _numbers(text, quotes)
    yield from _names(text, quotes, naming)


def _numbers(text: str, quotes: Sequence[Quoted]) -> Iterator[Doubt]:
    known = [
        quantity
        for quote in quotes
        for quantity in find_quantities(quote.text, quote.language.partition("-")[0])
    ]
    for quantity in find_quantities(text, "en"):
        words = text[quantity.start : quantity.end]
        if quantity.in_words and words.lower() not in CARDINALS:
            continue
        same = [other for other in known if _says(other, quantity)]
        if not same:
            yield Doubt(check="number", words=words, message=NOWHERE)
        elif quantity.unit and all(o.unit and o.unit is not quantity.unit for o in same):
            message = f"is not {quantity.unit.value} in any of the quotes"
            yield Doubt(check="unit", words=words, message=message)


def _says(other: Quantity, quantity: Quantity) -> bool:
    """Whether one number, or a part of it if it is a date, may be the other."""
    readings = set(quantity.readings)
    return any(readings & set(values) for values in (other.readings, *other.parts))


def _names(text: str, quotes: Sequence[Quoted], naming: Naming) -> Iterator[Doubt]:
    said = "\n".join(quote.text for quote in quotes).casefold()
    known = {term for quote in quotes for term in quote.terms}
    known |= {term.id for quote in quotes for term in naming(quote.text)}
    for term in naming(text):
        forms = (form for _, forms in term.forms for form in forms)
        is_said = term.id in known or any(form.casefold() in said for form in forms)
        if term.binding and term.kind in NAMES and not is_said:
            yield Doubt(check="name", words=term.english, message=NOWHERE)
    for start, end in model_names(text):
        if text[start:end].casefold() not in said:
            yield Doubt(check="name", words=text[start:end], message=NOWHERE)
