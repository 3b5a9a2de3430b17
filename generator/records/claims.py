"""Claims with quotes, as hand-written files hold them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Final

from pydantic import AfterValidator, BeforeValidator, Field

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


def _written(value: object) -> object:
    """A number that is a key, as text: YAML reads `2023:` as one."""
    if not isinstance(value, dict):
        return value
    return {str(key) if type(key) is int else key: reason for key, reason in value.items()}


Reasons = Annotated[Mapping[str, FilledText], BeforeValidator(_written)]


class Waivers(Record):
    """The checks of `evidence/support.py`, each with the words that it doubts and the reason why
    they are right."""

    name: Reasons = Field(default_factory=dict)
    number: Reasons = Field(default_factory=dict)
    unit: Reasons = Field(default_factory=dict)

    def to_model(self) -> tuple[Waived, ...]:
        checks = (("name", self.name), ("number", self.number), ("unit", self.unit))
        return tuple(
            Waived(check=check, words=words, reason=reason)
            for check, reasons in checks
            for words, reason in reasons.items()
        )


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
