"""Claims with every quote looked for in its capture."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from generator.evidence.quotes import find_quote
from generator.model import CitedClaim, Claim, Document


def cite_key_points(points: Sequence[Claim], document: Document) -> tuple[CitedClaim, ...]:
    """A briefing's key points, their quotes looked for in its own text."""
    return tuple(cite(point, {"": document}) for point in points)


def cite(claim: Claim, documents: Mapping[str, Document]) -> CitedClaim:
    """A claim, its quotes looked for in the captures that they name; `documents` by seed. A
    quote of a capture that is not among them is left out."""
    quotes = tuple(
        find_quote(citation, documents[citation.seed].passages())
        for citation in claim.citations
        if citation.seed in documents
    )
    return CitedClaim(claim=claim, quotes=quotes)
