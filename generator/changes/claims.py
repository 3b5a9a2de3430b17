"""Claims of two built sites, and quotes that prove one on one site and not on the other."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from pydantic import with_config

from generator.changes.records import ClaimRecord, TopicClaimsRecord, TwinRecord
from generator.formats.shape import CLOSED
from generator.model import QuoteState

FOUND: Final = QuoteState.FOUND.value


@with_config(CLOSED)
@dataclass(frozen=True, slots=True, kw_only=True)
class SiteClaim:
    """A key point or a claim on a topic."""

    page: str
    """By its address below the site's root: `topics/chips/`."""
    text: str
    """English."""
    quotes: tuple[SiteQuote, ...]
    """What is to prove it."""


@with_config(CLOSED)
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
    """The quoted words."""
    state: str
    """`found`, `missing`, `repeated` or `absent`."""


@with_config(CLOSED)
@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimChanges:
    """What became of key points and claims on topics, and of the quotes that prove them."""

    added: tuple[SiteClaim, ...]
    """Claims that only the new site has."""
    removed: tuple[SiteClaim, ...]
    """A claim in other words is removed and added."""

    broken: tuple[SiteQuote, ...]
    """Not certain to be in their capture on the new site; on the old one they were, or the
    quote is new."""
    mended: tuple[SiteQuote, ...]
    """The other way round, where the old site has the same quote."""


def claims_of(
    twins: Mapping[str, TwinRecord], topics: Mapping[str, TopicClaimsRecord]
) -> tuple[SiteClaim, ...]:
    """All claims of a site; twins by slug, claims by the topic's id."""
    of_briefings = (
        claim
        for slug, twin in sorted(twins.items())
        for claim in _claims(f"briefings/{slug}/", twin.key_points)
    )
    of_topics = (
        claim
        for topic, claims in sorted(topics.items())
        for claim in _claims(f"topics/{topic}/", claims.all())
    )
    return (*of_briefings, *of_topics)


def compare_claims(
    old: Sequence[SiteClaim], new: Sequence[SiteClaim], pages: Collection[str]
) -> ClaimChanges:
    """A claim is the same on both if it has the same words on the same page, a quote if it is of
    the same words of the same capture. Claims come and go on `pages` that both sites have."""
    before, after = ({_said(claim) for claim in site} for site in (old, new))
    proved, unproved = _sorted_out(_quotes(old))
    return ClaimChanges(
        added=tuple(c for c in new if c.page in pages and _said(c) not in before),
        removed=tuple(c for c in old if c.page in pages and _said(c) not in after),
        broken=tuple(
            quote
            for quote in _quotes(new)
            if quote.state != FOUND and _words(quote) not in unproved
        ),
        mended=tuple(
            quote
            for quote in _quotes(new)
            if quote.state == FOUND and _words(quote) in unproved and _words(quote) not in proved
        ),
    )


def _claims(page: str, claims: Iterable[ClaimRecord]) -> Iterator[SiteClaim]:
    for claim in claims:
        quotes = tuple(
            SiteQuote(
                page=page, claim=claim.text, seed=quote.seed, text=quote.text, state=quote.state
            )
            for quote in claim.quotes
        )
        yield SiteClaim(page=page, text=claim.text, quotes=quotes)


def _quotes(claims: Sequence[SiteClaim]) -> tuple[SiteQuote, ...]:
    return tuple(quote for claim in claims for quote in claim.quotes)


def _sorted_out(
    quotes: Sequence[SiteQuote],
) -> tuple[frozenset[tuple[str, str]], frozenset[tuple[str, str]]]:
    proved = frozenset(_words(quote) for quote in quotes if quote.state == FOUND)
    return proved, frozenset(_words(quote) for quote in quotes) - proved


def _said(claim: SiteClaim) -> tuple[str, str]:
    return claim.page, " ".join(claim.text.split())


def _words(quote: SiteQuote) -> tuple[str, str]:
    """What makes two quotes the same; white space does not count, as when they are looked for."""
    return quote.seed, " ".join(quote.text.split())
