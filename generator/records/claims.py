"""Claims with quotes, as hand-written files hold them."""

from __future__ import annotations

from typing import Annotated, Final

from pydantic import AfterValidator

from generator.model import Citation, Claim, Waived
from generator.records.fields import FilledText, Record, Text

DRAFT: Final = "draft"
REVIEWED: Final = "reviewed"


def _some(value: tuple[object, ...]) -> tuple[object, ...]:
    if not value:
        raise ValueError("must hold at least one quote")
    return value


def _status(value: str) -> str:
    if value not in {DRAFT, REVIEWED}:
        raise ValueError(f"must be {DRAFT} or {REVIEWED}")
    return value


Status = Annotated[Text, AfterValidator(_status)]


class Waivers(Record):
    """The checks of `evidence/support.py`, each with the reason why it is wrong here."""

    name: Text = ""
    number: Text = ""
    unit: Text = ""

    def to_model(self) -> tuple[Waived, ...]:
        reasons = (("name", self.name), ("number", self.number), ("unit", self.unit))
        return tuple(Waived(check=check, reason=reason) for check, reason in reasons if reason)


NOTHING_WAIVED: Final = Waivers()


class KeyPointRecord(Record):
    """A claim about the capture beside it."""

    text: FilledText
    quotes: Annotated[tuple[FilledText, ...], AfterValidator(_some)]
    status: Status = DRAFT
    waived: Waivers = NOTHING_WAIVED

    def to_model(self) -> Claim:
        return Claim(
            text=self.text,
            citations=tuple(Citation(text=quote) for quote in self.quotes),
            is_reviewed=self.status == REVIEWED,
            waived=self.waived.to_model(),
        )


class CitationRecord(Record):
    seed: FilledText
    quote: FilledText

    def to_model(self) -> Citation:
        return Citation(text=self.quote, seed=self.seed)


Citations = Annotated[tuple[CitationRecord, ...], AfterValidator(_some)]


class ClaimRecord(Record):
    """A claim about captures that its quotes name."""

    text: FilledText
    quotes: Citations
    status: Status = DRAFT
    waived: Waivers = NOTHING_WAIVED

    def to_model(self) -> Claim:
        return Claim(
            text=self.text,
            citations=tuple(quote.to_model() for quote in self.quotes),
            is_reviewed=self.status == REVIEWED,
            waived=self.waived.to_model(),
        )
