"""What the editors' files may hold, entry by entry."""

from __future__ import annotations

from typing import Annotated, Final

from pydantic import AfterValidator

from generator.model import Outlet, Term
from generator.records.fields import FilledText, Identifier, LanguageTag, Record, Text

KINDS: Final = ("concept", "event", "law", "organisation", "person", "place", "product")
"""Of terms. An agreement, a plan and a rule are laws; an alliance is an organisation."""


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


def _known_kind(value: str) -> str:
    if value not in KINDS:
        raise ValueError(f"must be one of {', '.join(KINDS)}")
    return value


class TopicEntry(Record):
    id: Identifier
    title: FilledText
    scope: FilledText
    standfirst: Text = ""


class TermEntry(Record):
    id: Identifier
    kind: Annotated[FilledText, AfterValidator(_known_kind)]
    forms: Annotated[dict[LanguageTag, tuple[FilledText, ...]], AfterValidator(_with_english)]
    topics: tuple[Identifier, ...] = ()
    needs: tuple[FilledText, ...] = ()
    excludes: tuple[FilledText, ...] = ()
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
