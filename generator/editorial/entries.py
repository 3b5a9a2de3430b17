"""What the editors' files may hold, entry by entry."""

from __future__ import annotations

from typing import Annotated, Final

from pydantic import AfterValidator, Field, PositiveInt

from generator.model import ClaimedValue, Contradiction, Outlet, Role, Term, Topic
from generator.records.claims import DRAFT, NOTHING_WAIVED, Citations, ClaimRecord, Status, Waivers
from generator.records.fields import (
    FilledText,
    Identifier,
    IsoDate,
    LanguageTag,
    Record,
    Text,
)

KINDS: Final = ("concept", "event", "law", "organisation", "person", "place", "product")
"""Of terms. An agreement, a plan and a rule are laws; an alliance is an organisation."""

FEWEST_VALUES: Final = 2


def _with_english(value: dict[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    if not any(value.values()):
        raise ValueError("must hold at least one form")
    if not value.get("en"):
        raise ValueError("must hold an English form; the first is the standard one: en: […]")
    return value


def _named(value: dict[str, str]) -> dict[str, str]:
    if not value:
        raise ValueError("must hold at least one name")
    return value


def _several(value: tuple[object, ...]) -> tuple[object, ...]:
    if len(value) < FEWEST_VALUES:
        raise ValueError("must hold at least two values: one alone contradicts nothing")
    return value


def _known_kind(value: str) -> str:
    if value not in KINDS:
        raise ValueError(f"must be one of {', '.join(KINDS)}")
    return value


class ValueEntry(Record):
    value: FilledText
    subject: Text = ""
    speaker: FilledText
    date: IsoDate = ""
    quotes: Citations
    status: Status = DRAFT
    waived: Waivers = NOTHING_WAIVED

    def to_model(self) -> ClaimedValue:
        claim = ClaimRecord(
            text=self.value, quotes=self.quotes, status=self.status, waived=self.waived
        )
        return ClaimedValue(
            claim=claim.to_model(),
            speaker=self.speaker,
            subject=self.subject,
            date=self.date,
        )


class ContradictionEntry(Record):
    measure: FilledText
    note: Text = ""
    values: Annotated[tuple[ValueEntry, ...], AfterValidator(_several)]

    def to_model(self) -> Contradiction:
        values = tuple(value.to_model() for value in self.values)
        return Contradiction(measure=self.measure, note=self.note, values=values)


class TopicEntry(Record):
    id: Identifier
    title: FilledText
    scope: FilledText
    standfirst: Text = ""
    agreement: tuple[ClaimRecord, ...] = ()
    contradictions: tuple[ContradictionEntry, ...] = ()
    open_questions: tuple[ClaimRecord, ...] = ()

    def to_model(self) -> Topic:
        return Topic(
            id=self.id,
            title=self.title,
            scope=self.scope,
            standfirst=self.standfirst,
            agreement=tuple(claim.to_model() for claim in self.agreement),
            contradictions=tuple(each.to_model() for each in self.contradictions),
            open_questions=tuple(claim.to_model() for claim in self.open_questions),
        )


class TermEntry(Record):
    id: Identifier
    kind: Annotated[FilledText, AfterValidator(_known_kind)]
    forms: Annotated[dict[LanguageTag, tuple[FilledText, ...]], AfterValidator(_with_english)]
    topics: tuple[Identifier, ...] = ()
    needs: tuple[FilledText, ...] = ()
    excludes: tuple[FilledText, ...] = ()
    continues: bool = False
    least: PositiveInt = 1
    role: Annotated[Role | None, Field(strict=False)] = None
    same_form_as: tuple[Identifier, ...] = ()
    alternatives: tuple[FilledText, ...] = ()
    avoid: tuple[FilledText, ...] = ()
    source: Text = ""
    note: Text = ""

    def to_model(self) -> Term:
        return Term(**{**dict(self), "forms": tuple(self.forms.items())})


class OutletEntry(Record):
    id: Identifier
    names: Annotated[dict[LanguageTag, FilledText], AfterValidator(_named)]
    kind: FilledText
    description: FilledText
    aliases: tuple[FilledText, ...] = ()
    domains: tuple[FilledText, ...] = ()

    def to_model(self) -> Outlet:
        return Outlet(**{**dict(self), "names": tuple(self.names.items())})


class TopicFile(Record):
    entry: tuple[TopicEntry, ...] = ()


class TermFile(Record):
    entry: tuple[TermEntry, ...] = ()


class OutletFile(Record):
    entry: tuple[OutletEntry, ...] = ()
