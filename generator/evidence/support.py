"""Numbers and names of a claim that stand in none of its quotes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import zip_longest
from typing import Final

from generator.model import Term
from generator.quantities import Quantity, find_quantities, model_names
from generator.quantities.numerals import ENGLISH_WORDS

Naming = Callable[[str], Sequence[Term]]
"""The terms of the termbase that a text names, each once."""

NAMES: Final = frozenset({"event", "law", "organisation", "person", "place", "product"})
"""Kinds of terms that are names."""
UNMISTAKABLE: Final = NAMES - {"place"}
"""Kinds of names that a capital letter tells in an editor's English, whatever stands around them.
A place may stand for its government, which the quotes need not name: `Beijing treats data as …`."""
LEAST_IN_WORDS: Final = 2
"""`One` and `a` say more often which than how many."""
CARDINALS: Final = frozenset(
    words[0] for value, words in ENGLISH_WORDS.items() if Decimal(value) >= LEAST_IN_WORDS
)
"""Words that can only be meant as a number: `two`, not `second` or `both`."""
_TO: Final = re.compile(r"\s*(?:to|or|and|[-–])\s*")
_NUMBER: Final = re.compile(r"\d[\d.,]*")
NOWHERE: Final = "stands in none of the quotes"


@dataclass(frozen=True, slots=True, kw_only=True)
class Namings:
    """How names are found."""

    named: Naming
    """The terms that a text in any language names in their sense."""
    written: Naming
    """Those whose English names it writes with their capitals: a short claim need not have the
    context that their sense asks for."""


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


def doubts(text: str, quotes: Sequence[Quoted], namings: Namings) -> Iterator[Doubt]:
    """What of a claim's English stands in none of its quotes."""
    yield from _numbers(text, quotes)
    yield from _names(text, quotes, namings)


def _numbers(text: str, quotes: Sequence[Quoted]) -> Iterator[Doubt]:
    known = [
        quantity
        for quote in quotes
        for quantity in find_quantities(quote.text, quote.language.partition("-")[0])
    ]
    claimed = find_quantities(text, "en")
    for quantity, after in zip_longest(claimed, claimed[1:]):
        words = text[quantity.start : quantity.end]
        if quantity.in_words and words.lower() not in CARDINALS:
            continue
        meant = (quantity, *(_in_full(text, quantity, after) if after else ()))
        same = [other for other in known if any(_says(other, one) for one in meant)]
        if not same:
            yield Doubt(check="number", words=words, message=NOWHERE)
        elif quantity.unit and all(o.unit and o.unit is not quantity.unit for o in same):
            message = f"is not {quantity.unit.value} in any of the quotes"
            yield Doubt(check="unit", words=words, message=message)


def _in_full(text: str, quantity: Quantity, after: Quantity) -> Sequence[Quantity]:
    """The first number of a range by the words behind its second: `8 to 10 billion`."""
    if not _TO.fullmatch(text, quantity.end, after.start):
        return ()
    unit = _NUMBER.sub("", text[after.start : after.end], count=1)
    return find_quantities(text[quantity.start : quantity.end] + unit, "en")


def _says(other: Quantity, quantity: Quantity) -> bool:
    """Whether one number, or a part of it if it is a date, may be the other."""
    readings = set(quantity.readings)
    return any(readings & set(values) for values in (other.readings, *other.parts))


def _names(text: str, quotes: Sequence[Quoted], namings: Namings) -> Iterator[Doubt]:
    said = "\n".join(quote.text for quote in quotes)
    known = {term for quote in quotes for term in quote.terms}
    known |= {term.id for quote in quotes for term in namings.named(quote.text)}
    bound = [term for term in namings.named(text) if term.binding and term.kind in NAMES]
    for term in dict.fromkeys((*bound, *namings.written(text))):
        forms = (form for _, forms in term.forms for form in forms)
        if term.id not in known and not any(_stands_in(form, said) for form in forms):
            yield Doubt(check="name", words=term.english, message=NOWHERE)
    for start, end in model_names(text):
        if text[start:end].casefold() not in said.casefold():
            yield Doubt(check="name", words=text[start:end], message=NOWHERE)


def _stands_in(form: str, text: str) -> bool:
    """Whether a name stands in a text; in Latin letters as words of its own, for Arm is in no
    army."""
    if not form.isascii():
        return form in text
    return re.search(rf"(?i)(?<![a-z\d]){re.escape(form)}(?![a-z\d])", text) is not None


def written_names(terms: Sequence[Term]) -> Naming:
    """A function that gives the terms whose English names a text writes with their capitals, each
    once, in their order."""
    by_form: dict[str, list[Term]] = {}
    for term in terms:
        if term.kind in UNMISTAKABLE:
            for form in dict(term.forms).get("en", ()):
                if form != form.lower():
                    by_form.setdefault(form, []).append(term)
    longest_first = sorted(by_form, key=lambda form: (-len(form), form))
    forms = re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, longest_first))})(?![\w-])")

    def written(text: str) -> tuple[Term, ...]:
        found = (term for match in forms.finditer(text) for term in by_form[match[0]])
        return tuple(dict.fromkeys(found))

    return written if by_form else lambda _: ()
