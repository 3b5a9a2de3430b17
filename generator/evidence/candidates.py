"""Likely contradictions: the same measure with different values, for an editor to judge.

Two rules, both narrow, since an editor reads every candidate:

- how far behind: a time in a sentence that speaks of lagging;
- the same unit beside the same names: two sentences of two briefings that share two names or
  more, no two years that differ, and values of one size.

Values of one measure that overlap (one to two years, two years) contradict nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from generator.model import Amount, Briefing, Term
from generator.sentences import sentence_around

LAGGING: Final = re.compile(
    r"""
    뒤처 | 뒤떨어 | 뒤지고 | 뒤진다 | 뒤져 | 격차 | 뒤에\s있
    | 落后 | 落後 | 差距 | 遅れ | 後れ | 格差
    | \b (?: behind | lag (?: s | ged | ging )? | trail (?: s | ed | ing )? | gap ) \b
    """,
    re.VERBOSE | re.IGNORECASE,
)
BEHIND: Final = "how far behind"
TIMES: Final = {"years": 12, "months": 1, "quarters": 3}
"""Units of time by their months."""
TOO_COMMON: Final = frozenset({"", "items", "times", "occurrences", "points", *TIMES})
"""Units of so many things that sharing one means little."""
NAMED: Final = frozenset({"organisation", "person", "product", "law"})
SHARED_NAMES: Final = 2
FARTHEST: Final = 100
"""How many times one value may be the other: beyond that they are of different things."""
YEAR: Final = re.compile(r"(?<!\d)(?:19|20)\d\d(?=\D|$)")
LONGEST_QUOTE: Final = 300
"""Characters."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """An amount with the sentence that states it."""

    briefing: Briefing
    amount: Amount
    sentence: str
    names: frozenset[str]
    """English names of the persons, bodies, products and laws that the sentence names."""

    @property
    def values(self) -> tuple[float, float]:
        """Times in months, everything else in its unit."""
        factor = TIMES.get(self.amount.unit, 1)
        return float(self.amount.low) * factor, float(self.amount.high) * factor


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """What an editor may make a contradiction of."""

    measure: str
    """`how far behind`, or the unit and the shared names."""
    statements: tuple[Statement, ...]
    """At least two with values that do not overlap, in the order of the briefings."""


def find_candidates(briefings: Sequence[Briefing], terms: Sequence[Term]) -> tuple[Candidate, ...]:
    """Likely contradictions between briefings, or between the speakers of one."""
    stated = [one for briefing in briefings for one in statements_of(briefing, terms)]
    behind = [one for one in stated if one.amount.unit in TIMES and LAGGING.search(one.sentence)]
    found = [Candidate(measure=BEHIND, statements=tuple(behind))] if _differ(behind) else []
    found += _of_shared_names([one for one in stated if one.amount.unit not in TOO_COMMON])
    return tuple(found)


def statements_of(briefing: Briefing, terms: Sequence[Term]) -> Iterator[Statement]:
    """Every amount of a briefing with its sentence."""
    names = {term.id: term.english for term in terms if term.kind in NAMED}
    for amount in briefing.amounts:
        start, end = sentence_around(amount.passage.text, amount.start)
        mentions = briefing.mentions.get(amount.passage.id)
        matches = mentions.original if mentions else ()
        here = (match for match in matches if start <= match.start and match.end <= end)
        yield Statement(
            briefing=briefing,
            amount=amount,
            sentence=amount.passage.text[start:end].strip()[:LONGEST_QUOTE],
            names=frozenset(names[match.term] for match in here if match.term in names),
        )


def _of_shared_names(stated: Sequence[Statement]) -> Iterator[Candidate]:
    told: set[tuple[str, str]] = set()
    for place, one in enumerate(stated):
        for other in stated[place + 1 :]:
            shared = one.names & other.names
            if len(shared) < SHARED_NAMES or not _may_contradict(one, other):
                continue
            measure = f"{one.amount.unit}: {', '.join(sorted(shared))}"
            key = (one.sentence, other.sentence)
            if key not in told:
                told.add(key)
                yield Candidate(measure=measure, statements=(one, other))


def _may_contradict(one: Statement, other: Statement) -> bool:
    """Whether two statements of different briefings have one unit, values apart and no years
    that differ."""
    years, others = set(YEAR.findall(one.sentence)), set(YEAR.findall(other.sentence))
    return (
        one.amount.unit == other.amount.unit
        and one.briefing is not other.briefing
        and not (years and others and years.isdisjoint(others))
        and _are_apart(one, other)
        and max(one.values[1], other.values[1]) <= FARTHEST * min(one.values[0], other.values[0])
    )


def _differ(stated: Sequence[Statement]) -> bool:
    return any(
        _are_apart(one, other) for place, one in enumerate(stated) for other in stated[place + 1 :]
    )


def _are_apart(one: Statement, other: Statement) -> bool:
    (low, high), (lowest, highest) = one.values, other.values
    return high < lowest or highest < low
