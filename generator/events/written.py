"""The dates of a text as they are written, not yet resolved."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from generator.events.east_asian import east_asian_forms
from generator.events.english import english_forms
from generator.events.forms import Form
from generator.events.numeric import (
    bracketed_dates,
    han_dates,
    han_days,
    month_lists,
    month_ranges,
    numeric_forms,
    quarters,
    year_ranges,
)
from generator.quantities import ADDRESS

WIDE_DIGITS: Final = str.maketrans("０１２３４５６７８９", "0123456789")
WORK: Final = re.compile(
    r"「[^」。、]{1,200}(?<![たるいすだん])」|『[^』]{1,200}』|《[^》]{1,200}》|〈[^〉]{1,200}〉|<[^<>]{4,120}>"
)
"""The names of laws, papers and reports: a year in one dates nothing. Between 「 and 」 Japanese
also sets what somebody says."""


def forms_of(text: str, language: str) -> tuple[Form, ...]:
    """The dates of a text as they are written, in their order; those in addresses and names of
    works left out."""
    text = text.translate(WIDE_DIGITS)
    taken = bytearray(len(text))
    for match in (*ADDRESS.finditer(text), *WORK.finditer(text)):
        taken[match.start() : match.end()] = b"\x01" * len(match[0])
    in_words = (
        english_forms(text)
        if language == "en"
        else (*bracketed_dates(text), *han_dates(text), *han_days(text), *east_asian_forms(text))
    )
    kept: list[Form] = []
    in_figures = (numeric_forms, quarters, year_ranges, month_ranges, month_lists)
    for form in (*(form for forms in in_figures for form in forms(text)), *in_words):
        if not any(taken[form.start : form.end]):
            kept.append(form)
            taken[form.start : form.end] = b"\x01" * (form.end - form.start)
    return tuple(sorted(kept, key=lambda form: form.start))


def date_spans(text: str, language: str) -> Sequence[tuple[int, int]]:
    """Where a text writes dates, resolvable or not."""
    return [(form.start, form.end) for form in forms_of(text, language)]
