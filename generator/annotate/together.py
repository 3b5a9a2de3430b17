"""Passages that speak of a topic only together, in words none of which says so alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from generator.annotate.lexicon import Entry, Hit, Lexicon
from generator.annotate.senses import forms_there, has_cue, survey

STRETCH: Final = 4
"""Passages of a section that are read together."""
MORE: Final = 2
"""How many forms more than in one passage they must hold. Chosen on those of
`tests/figures/texts` that are not kept aside: with five passages and three forms more, a text
about one topic took in passages of another, and 0.965 of the passages were right, not 0.988."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """What one passage adds to a stretch, for one bundle of words."""

    forms: frozenset[str]
    has_cue: bool


def spoken_of_together(
    passages: Sequence[tuple[int, Sequence[Hit]]], lexicon: Lexicon
) -> list[frozenset[str]]:
    """For each passage, given as its section and hits, the topics on which it goes on together
    with its neighbours: where a stretch of them holds enough words of a bundle and a cue."""
    found: list[set[str]] = [set() for _ in passages]
    for bundle in _bundles(lexicon):
        shares = [_share(bundle, hits) for _, hits in passages]
        for stretch in _stretches([section for section, _ in passages]):
            if _is_enough([shares[place] for place in stretch], bundle):
                for place in stretch:
                    found[place].update(bundle.term.topics)
    return [frozenset(topics) for topics in found]


def _share(bundle: Entry, hits: Sequence[Hit]) -> Share:
    surroundings = survey(hits)
    return Share(forms=forms_there(bundle, surroundings), has_cue=has_cue(bundle, surroundings))


def _stretches(sections: Sequence[int]) -> Iterator[range]:
    """The places of neighbouring passages of one section, from each passage on."""
    for first, section in enumerate(sections):
        alike = sections[first : first + STRETCH].count(section)
        yield range(first, first + alike)


def _is_enough(shares: Sequence[Share], bundle: Entry) -> bool:
    forms = frozenset[str]().union(*(share.forms for share in shares))
    return len(forms) >= bundle.term.least + MORE and any(share.has_cue for share in shares)


def _bundles(lexicon: Lexicon) -> list[Entry]:
    """The bundles that can make a passage sure, by their terms' ids."""
    by_id = {
        entry.term.id: entry
        for entries in lexicon.entries.values()
        for entry in entries
        if entry.term.goes_on and entry.needs
    }
    return [by_id[term] for term in sorted(by_id)]
