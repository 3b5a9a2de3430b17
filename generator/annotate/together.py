"""Passages that speak of a topic only together, in words none of which says so alone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from generator.annotate.lexicon import Entry, Hit, Lexicon
from generator.annotate.senses import Surroundings, forms_there, has_cue, survey

STRETCH: Final = 4
"""Passages of a section that are read together."""
MORE: Final = 2
"""How many forms more than in one passage they must hold."""


def spoken_of_together(
    passages: Sequence[tuple[int, Sequence[Hit]]], lexicon: Lexicon
) -> list[frozenset[str]]:
    """For each passage, given as its section and hits, the topics on which it goes on together
    with its neighbours: where a stretch of them holds enough words of a bundle and a cue."""
    bundles = _bundles(lexicon)
    surveyed = [survey(hits) for _, hits in passages]
    found: list[set[str]] = [set() for _ in passages]
    forms = [
        [forms_there(bundle, surroundings) for bundle in bundles] for surroundings in surveyed
    ]
    cues = [[has_cue(bundle, surroundings) for bundle in bundles] for surroundings in surveyed]
    for first in range(len(passages)):
        section = passages[first][0]
        stretch = [
            place
            for place in range(first, min(first + STRETCH, len(passages)))
            if passages[place][0] == section
        ]
        for number, bundle in enumerate(bundles):
            together = frozenset().union(*(forms[place][number] for place in stretch))
            if len(together) < bundle.term.least + MORE:
                continue
            if any(cues[place][number] for place in stretch):
                for place in stretch:
                    found[place].update(bundle.term.topics)
    return [frozenset(topics) for topics in found]


def _bundles(lexicon: Lexicon) -> list[Entry]:
    by_id = {
        entry.term.id: entry
        for entries in lexicon.entries.values()
        for entry in entries
        if entry.term.goes_on and entry.needs
    }
    return [by_id[id] for id in sorted(by_id)]
