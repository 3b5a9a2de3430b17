"""What shares its text or its names with what."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from math import log, sqrt
from typing import Final

from generator.model import Briefing, Kind, Passage, Relation, RelationKind, Term
from generator.relating.shingles import containments, sample

SAME_TEXT: Final = 0.5
"""Of the shorter one's shingles; reprints and updates of a wire report keep more than half."""
SAME_STORY: Final = 0.5
"""Cosine of the names' weights, for pieces of the same days."""
SAME_DAYS: Final = 3
RELATED: Final = 0.05
MOST: Final = 4
"""Related briefings of one."""
REASONS: Final = 4
"""Shared names that are told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Corpus:
    """All that is known about the briefings, by their slugs."""

    weights: Mapping[str, Mapping[str, float]]
    likeness: Mapping[tuple[str, str], float]
    contained: Mapping[tuple[str, str], float]
    days: Mapping[str, str]
    english: Mapping[str, str]
    """The standard forms, by the terms' ids."""


def relate(briefings: Sequence[Briefing], terms: Sequence[Term]) -> dict[str, tuple[Relation, ...]]:
    """For each briefing, by its slug, those that have to do with it: the same text first, then
    the same story, then the ones that share most of what few others name."""
    weights = _weights(briefings, {term.id for term in terms if term.binding})
    corpus = Corpus(
        weights=weights,
        likeness=_likeness(weights),
        contained=containments({b.seed.slug: sample(_text(b)) for b in briefings}),
        days={b.seed.slug: b.metadata.published.value[:10] for b in briefings},
        english={term.id: term.english for term in terms},
    )
    candidates: defaultdict[str, set[str]] = defaultdict(set)
    for one, other in (*corpus.likeness, *corpus.contained):
        candidates[one].add(other)
    return {
        one: tuple(sorted(_relations(one, candidates[one], corpus), key=_order)[:MOST])
        for one in weights
    }


def _relations(one: str, others: Iterable[str], corpus: Corpus) -> Iterator[Relation]:
    for other in others:
        found = _relation(one, other, corpus)
        if found:
            kind, degree = found
            shared = _shared_names(corpus.weights[one], corpus.weights[other], corpus.english)
            yield Relation(slug=other, kind=kind, degree=round(degree, 3), shared=shared)


def _relation(one: str, other: str, corpus: Corpus) -> tuple[RelationKind, float] | None:
    share = max(corpus.contained.get(pair, 0.0) for pair in ((one, other), (other, one)))
    like = corpus.likeness.get((one, other), 0.0)
    if share >= SAME_TEXT:
        return RelationKind.SAME_TEXT, share
    if like >= SAME_STORY and _same_days(corpus.days[one], corpus.days[other]):
        return RelationKind.SAME_STORY, like
    return (RelationKind.RELATED, like) if like >= RELATED else None


def _shared_names(
    one: Mapping[str, float], other: Mapping[str, float], english: Mapping[str, str]
) -> tuple[str, ...]:
    telling = sorted(one.keys() & other.keys(), key=lambda term: (-one[term] * other[term], term))
    return tuple(english[term] for term in telling[:REASONS])


def _order(relation: Relation) -> tuple[int, float, str]:
    return list(RelationKind).index(relation.kind), -relation.degree, relation.slug


def _text(briefing: Briefing) -> str:
    return "\n".join(passage.text for passage in _own_passages(briefing))


def _own_passages(briefing: Briefing) -> Iterator[Passage]:
    """Without notices: who forbids `AI 학습 및 활용` has written nothing about AI."""
    return (p for p in briefing.document.passages() if p.kind is not Kind.NOTICE)


def _weights(briefings: Sequence[Briefing], names: set[str]) -> dict[str, dict[str, float]]:
    """Slug → name → its weight: how often it stands there, times how few name it (tf-idf, as
    in Salton and Buckley 1988, with damped counts), of length 1."""
    counts = {
        briefing.seed.slug: Counter(
            match.term
            for passage in _own_passages(briefing)
            if passage.id in briefing.mentions
            for match in briefing.mentions[passage.id].original
            if match.term in names
        )
        for briefing in briefings
    }
    holders = Counter(term for found in counts.values() for term in found)
    total = len(briefings)
    return {
        slug: _of_length_one(
            {
                term: (1 + log(count)) * log((total + 1) / holders[term])
                for term, count in found.items()
            }
        )
        for slug, found in counts.items()
    }


def _of_length_one(weights: Mapping[str, float]) -> dict[str, float]:
    length = sqrt(sum(weight * weight for weight in weights.values())) or 1.0
    return {term: weight / length for term, weight in weights.items()}


def _likeness(weights: Mapping[str, Mapping[str, float]]) -> dict[tuple[str, str], float]:
    """The cosine of each two that share a name, both directions."""
    holders: defaultdict[str, list[str]] = defaultdict(list)
    for slug, found in weights.items():
        for term in found:
            holders[term].append(slug)
    products: defaultdict[tuple[str, str], float] = defaultdict(float)
    for term in sorted(holders):
        for one in holders[term]:
            for other in holders[term]:
                if one != other:
                    products[one, other] += weights[one][term] * weights[other][term]
    return dict(products)


def _same_days(one: str, other: str) -> bool:
    try:
        return abs((date.fromisoformat(one) - date.fromisoformat(other)).days) <= SAME_DAYS
    except ValueError:
        return False
