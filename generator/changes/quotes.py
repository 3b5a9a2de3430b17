"""Quotes that prove a claim on one built site and not on another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from generator.changes.records import ClaimRecord, TopicClaimsRecord, TwinRecord
from generator.model import QuoteState

FOUND: Final = QuoteState.FOUND.value


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteQuote:
    """A quote of a claim as a built site has it."""

    page: str
    """The claim's page, by its address below the site's root: `topics/chips/`."""
    claim: str
    """The claim in English."""
    seed: str
    """The quoted capture's file name without its suffix."""
    text: str
    state: str
    """`found`, `missing` or `repeated`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class QuoteChanges:
    """What became of the proofs of key points and claims."""

    broken: tuple[SiteQuote, ...]
    """Not certain to be in their capture on the new site; on the old one they were, or the
    quote is new."""
    mended: tuple[SiteQuote, ...]
    """The other way round, where the old site has the same quote."""


def quotes_of(
    twins: Mapping[str, TwinRecord], topics: Mapping[str, TopicClaimsRecord]
) -> tuple[SiteQuote, ...]:
    """All quotes of a site; twins by slug, claims by the topic's id."""
    of_briefings = (
        quote
        for slug, twin in sorted(twins.items())
        for quote in _quotes(f"briefings/{slug}/", twin.key_points)
    )
    of_topics = (
        quote
        for topic, claims in sorted(topics.items())
        for quote in _quotes(f"topics/{topic}/", claims.all())
    )
    return (*of_briefings, *of_topics)


def compare_quotes(old: Sequence[SiteQuote], new: Sequence[SiteQuote]) -> QuoteChanges:
    """A quote is the same on both if it is of the same words of the same capture."""
    proved, unproved = _sorted_out(old)
    return QuoteChanges(
        broken=tuple(
            quote for quote in new if quote.state != FOUND and _words(quote) not in unproved
        ),
        mended=tuple(
            quote
            for quote in new
            if quote.state == FOUND and _words(quote) in unproved and _words(quote) not in proved
        ),
    )


def _quotes(page: str, claims: Iterable[ClaimRecord]) -> Iterator[SiteQuote]:
    for claim in claims:
        for quote in claim.quotes:
            yield SiteQuote(
                page=page, claim=claim.text, seed=quote.seed, text=quote.text, state=quote.state
            )


def _sorted_out(
    quotes: Sequence[SiteQuote],
) -> tuple[frozenset[tuple[str, str]], frozenset[tuple[str, str]]]:
    proved = frozenset(_words(quote) for quote in quotes if quote.state == FOUND)
    return proved, frozenset(_words(quote) for quote in quotes) - proved


def _words(quote: SiteQuote) -> tuple[str, str]:
    """What makes two quotes the same; white space does not count, as when they are looked for."""
    return quote.seed, " ".join(quote.text.split())
