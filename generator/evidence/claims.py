"""Claims with every quote looked for in its capture."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from generator.evidence.quotes import find_quote
from generator.model import Citation, CitedClaim, Claim, Document, Quote


def cite_key_points(points: Sequence[Claim], document: Document) -> tuple[CitedClaim, ...]:
    """A briefing's key points, their quotes looked for in its own text."""
    return tuple(cite(point, {"": document}) for point in points)


def cite(claim: Claim, documents: Mapping[str, Document]) -> CitedClaim:
    """A claim, its quotes looked for in the captures that they name; `documents` by seed."""
    quotes = tuple(_quote(citation, documents.get(citation.seed)) for citation in claim.citations)
    return CitedClaim(claim=claim, quotes=quotes)


def _quote(citation: Citation, document: Document | None) -> Quote:
    if document is None:
        return Quote(citation=citation, places=(), is_absent=True)
    return find_quote(citation, document.passages())
