"""Key points and topics' claims as plain values for the JSON twins.

A claim is `{text, status, quotes: [{seed, text, state, line, last_line, block, start, end}]}`:
`start` and `end` are offsets in the text of the block; what is not known is null.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from generator.evidence import cite
from generator.formats import (
    CitedClaimData,
    KeyPointData,
    QuoteData,
    TopicClaims,
    ValueData,
)
from generator.model import (
    Briefing,
    CitedClaim,
    Claim,
    ClaimedValue,
    Document,
    Quote,
    Topic,
)


def key_point_data(briefing: Briefing) -> list[KeyPointData]:
    seed = briefing.seed.path.stem
    return [
        {"id": f"key-point-{n}", **_cited(point, seed)}
        for n, point in enumerate(briefing.key_points, start=1)
    ]


def topic_claim_data(topic: Topic, briefings: Sequence[Briefing]) -> TopicClaims:
    """A topic's entry in `data/claims.json`."""
    documents = {briefing.seed.path.stem: briefing.document for briefing in briefings}
    return {
        "agreement": [_claim(claim, documents) for claim in topic.agreement],
        "contradictions": [
            {
                "measure": contradiction.measure,
                "note": contradiction.note or None,
                "values": [_value(value, documents) for value in contradiction.values],
            }
            for contradiction in topic.contradictions
        ],
        "open_questions": [_claim(claim, documents) for claim in topic.open_questions],
    }


def _value(value: ClaimedValue, documents: Mapping[str, Document]) -> ValueData:
    return {
        **_claim(value.claim, documents),
        "subject": value.subject or None,
        "speaker": value.speaker,
        "date": value.date or None,
    }


def _claim(claim: Claim, documents: Mapping[str, Document]) -> CitedClaimData:
    return _cited(cite(claim, documents))


def _cited(cited: CitedClaim, seed: str = "") -> CitedClaimData:
    return {
        "text": cited.claim.text,
        "status": "reviewed" if cited.claim.is_reviewed else "draft",
        "quotes": [_quote(quote, quote.citation.seed or seed) for quote in cited.quotes],
    }


def _quote(quote: Quote, seed: str) -> QuoteData:
    place = quote.place
    return {
        "seed": seed,
        "text": place.text if place else quote.citation.text,
        "state": quote.state,
        "line": place.passage.first if place else None,
        "last_line": place.passage.last if place else None,
        "block": place.passage.id if place else None,
        "start": place.start if place else None,
        "end": place.end if place else None,
    }
