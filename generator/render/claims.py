"""Key points and topics' claims as their pages show them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.evidence import cite
from generator.model import (
    Briefing,
    CitedClaim,
    Claim,
    ClaimedValue,
    Contradiction,
    Document,
    Editorial,
    Quote,
    QuoteState,
    Topic,
    TranslationStatus,
)
from generator.render.cards import card_of
from generator.render.labels import date_label
from generator.render.quotes import quote_target

FAULTS = {
    QuoteState.MISSING: "A quote given for this was not found in the capture.",
    QuoteState.REPEATED: "A quote given for this stands in the capture more than once.",
    QuoteState.ABSENT: "A quote given for this is from a capture that is not on this site.",
}


DRAFT_NOTE = "The editors’ own words, not yet checked by a second person."
REVIEWED_NOTE = "The editors’ own words, checked by a second person."


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimsState:
    """How far to trust the claims of a page, as a whole."""

    status: TranslationStatus
    """Draft or reviewed, for the badge."""
    label: str
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownQuote:
    """A quote as pages show it."""

    text: str
    """As it stands in the capture; empty if it was not found there."""
    language: str
    place: str
    """`line 41`."""
    target: str
    """The address of the quoted words on their page."""
    fault: str
    """Why it proves nothing; empty if it does."""
    slug: str
    outlet: str
    published: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownClaim:
    """A key point, or what an editor says on a topic."""

    id: str
    text: str
    quotes: tuple[ShownQuote, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownValue:
    """A row of a table of contradictory values."""

    text: str
    subject: str
    speaker: str
    date: str
    quotes: tuple[ShownQuote, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownContradiction:
    id: str
    measure: str
    note: str
    has_subjects: bool
    values: tuple[ShownValue, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicClaims:
    """What a topic's page says above its passages. Claims, and values, are left out if none of
    the captures that they quote is there."""

    agreement: tuple[ShownClaim, ...]
    contradictions: tuple[ShownContradiction, ...]
    open_questions: tuple[ShownClaim, ...]


def key_points(briefing: Briefing, editorial: Editorial) -> tuple[ShownClaim, ...]:
    return tuple(
        _shown_claim(f"key-point-{n}", point, {"": briefing}, editorial)
        for n, point in enumerate(briefing.key_points, start=1)
    )


def claims_state(claims: Sequence[Claim]) -> ClaimsState:
    """Reviewed only if every claim is."""
    if all(claim.is_reviewed for claim in claims):
        return ClaimsState(status=TranslationStatus.REVIEWED, label="Reviewed", note=REVIEWED_NOTE)
    return ClaimsState(status=TranslationStatus.DRAFT, label="Draft", note=DRAFT_NOTE)


def topic_claims(topic: Topic, briefings: Sequence[Briefing], editorial: Editorial) -> TopicClaims:
    by_seed = {briefing.seed.path.stem: briefing for briefing in briefings}
    contradictions = (
        _contradiction(f"contradiction-{n}", contradiction, by_seed, editorial)
        for n, contradiction in enumerate(topic.contradictions, start=1)
    )
    return TopicClaims(
        agreement=_claims("agreement", topic.agreement, by_seed, editorial),
        contradictions=tuple(shown for shown in contradictions if len(shown.values) > 1),
        open_questions=_claims("open-question", topic.open_questions, by_seed, editorial),
    )


def _claims(
    name: str, claims: Sequence[Claim], briefings: Mapping[str, Briefing], editorial: Editorial
) -> tuple[ShownClaim, ...]:
    documents = _documents(briefings)
    cited = enumerate((cite(claim, documents) for claim in claims), start=1)
    return tuple(
        _shown_claim(f"{name}-{n}", claim, briefings, editorial)
        for n, claim in cited
        if _rests_on_any(claim)
    )


def _contradiction(
    address: str,
    contradiction: Contradiction,
    briefings: Mapping[str, Briefing],
    editorial: Editorial,
) -> ShownContradiction:
    documents = _documents(briefings)
    cited = [(value, cite(value.claim, documents)) for value in contradiction.values]
    return ShownContradiction(
        id=address,
        measure=contradiction.measure,
        note=contradiction.note,
        has_subjects=any(value.subject for value in contradiction.values),
        values=tuple(
            _value(value, claim, briefings, editorial)
            for value, claim in cited
            if _rests_on_any(claim)
        ),
    )


def _value(
    value: ClaimedValue,
    cited: CitedClaim,
    briefings: Mapping[str, Briefing],
    editorial: Editorial,
) -> ShownValue:
    quotes = _shown_quotes(cited, briefings, editorial)
    said = date_label(value.date) if value.date else ""
    return ShownValue(
        text=value.claim.text,
        subject=value.subject,
        speaker=value.speaker,
        date=said or next((quote.published for quote in quotes if quote.published), ""),
        quotes=quotes,
    )


def _rests_on_any(cited: CitedClaim) -> bool:
    """Whether any capture that a claim quotes is there."""
    return any(not quote.is_absent for quote in cited.quotes)


def _documents(briefings: Mapping[str, Briefing]) -> dict[str, Document]:
    return {seed: briefing.document for seed, briefing in briefings.items()}


def _shown_claim(
    address: str, cited: CitedClaim, briefings: Mapping[str, Briefing], editorial: Editorial
) -> ShownClaim:
    quotes = _shown_quotes(cited, briefings, editorial)
    return ShownClaim(id=address, text=cited.claim.text, quotes=quotes)


def _shown_quotes(
    cited: CitedClaim, briefings: Mapping[str, Briefing], editorial: Editorial
) -> tuple[ShownQuote, ...]:
    return tuple(
        _shown_quote(quote, briefings.get(quote.citation.seed), editorial) for quote in cited.quotes
    )


def _shown_quote(quote: Quote, briefing: Briefing | None, editorial: Editorial) -> ShownQuote:
    if briefing is None:
        return _not_shown(quote)
    card = card_of(briefing, editorial)
    place = quote.place
    return ShownQuote(
        text=place.text.replace("\t", " · ") if place else "",
        language=briefing.metadata.language.value,
        place=place.passage.place if place else "",
        target=quote_target(place) if place else "",
        fault="" if place else FAULTS[quote.state],
        slug=briefing.seed.slug,
        outlet=card.outlet,
        published=card.published_label,
    )


def _not_shown(quote: Quote) -> ShownQuote:
    """For a quote of a capture that is not there."""
    return ShownQuote(
        text="",
        language="",
        place="",
        target="",
        fault=FAULTS[quote.state],
        slug="",
        outlet=quote.citation.seed,
        published="",
    )
