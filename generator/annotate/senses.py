"""Whether a form found in a text has the meaning of its term: chip, but not of potatoes."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from generator.annotate.lexicon import Entry, Hit

NEAR: Final = 40
"""Characters between a form and a counter-cue: about seven English words or a clause of
Korean. Any value from 30 to 120 does as well on `tests/annotate/cases.yml`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """The hits of one passage, to be asked for by spelling."""

    hits: Sequence[Hit]
    """By their start."""
    starts: Sequence[int]
    by_spelling: dict[str, tuple[Hit, ...]]
    longest: int
    """Characters of the longest hit."""


def survey(hits: Sequence[Hit]) -> Surroundings:
    """Take the hits of a passage in the order of their starts."""
    by_spelling: defaultdict[str, list[Hit]] = defaultdict(list)
    for hit in hits:
        by_spelling[hit.spelling].append(hit)
    return Surroundings(
        hits=hits,
        starts=[hit.start for hit in hits],
        by_spelling={spelling: tuple(found) for spelling, found in by_spelling.items()},
        longest=max((len(hit.spelling) for hit in hits), default=0),
    )


def has_sense(hit: Hit, entry: Entry, surroundings: Surroundings) -> bool:
    """Whether the hit counts for the term by what stands in its passage.

    A term with `needs` counts only where one of them stands elsewhere in the passage; one that
    only goes on about a topic must have some, and be there in as many forms as it says.
    """
    if entry.term.goes_on and not entry.needs:
        return False
    if entry.needs and not _has_cue(hit, entry, surroundings):
        return False
    return may_have_sense(hit, entry, surroundings) and (
        entry.term.least == 1 or len(forms_there(entry, surroundings)) >= entry.term.least
    )


def forms_there(entry: Entry, surroundings: Surroundings) -> frozenset[str]:
    """The different forms of the entry that stand in the passage, apart from one another."""
    found: set[str] = set()
    end = 0
    own = (hit for hit in surroundings.hits if hit.spelling in entry.spellings)
    for hit in sorted(own, key=lambda hit: (hit.start, -hit.end)):
        if hit.start >= end and may_have_sense(hit, entry, surroundings):
            found.add(hit.spelling)
            end = hit.end
    return frozenset(found)


def may_have_sense(hit: Hit, entry: Entry, surroundings: Surroundings) -> bool:
    """Whether nothing speaks against it: enough where the text is known to be of the topic.

    An exclude that contains the form (감자칩) rules out the form inside it; any other
    one (`potato`) rules out each form within `NEAR` characters.
    """
    return not any(
        other.spelling in entry.excludes
        and (hit.spelling not in other.spelling or _gap(hit, other) < 0)
        for other in _neighbours(hit, surroundings)
    )


def _has_cue(hit: Hit, entry: Entry, surroundings: Surroundings) -> bool:
    cues = entry.needs & surroundings.by_spelling.keys()
    return any(_gap(hit, other) >= 0 for cue in cues for other in surroundings.by_spelling[cue])


def has_cue(entry: Entry, surroundings: Surroundings) -> bool:
    """Whether one of the words that the entry needs stands in the passage."""
    return not entry.needs.isdisjoint(surroundings.by_spelling)


def _neighbours(hit: Hit, surroundings: Surroundings) -> Iterable[Hit]:
    first = bisect_left(surroundings.starts, hit.start - NEAR - surroundings.longest)
    after = bisect_left(surroundings.starts, hit.end + NEAR + 1)
    return (other for other in surroundings.hits[first:after] if _gap(hit, other) <= NEAR)


def _gap(one: Hit, other: Hit) -> int:
    """Characters between two hits; negative where they overlap."""
    return max(one.start, other.start) - min(one.end, other.end)
