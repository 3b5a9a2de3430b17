"""What a comparison reads of the JSON twins of a built site.

Older sites are read too: what they do not have has a default.
"""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import BaseModel, ConfigDict


class Record(BaseModel):
    """Part of a JSON twin; what a comparison does not need is passed over."""

    model_config = ConfigDict(frozen=True, extra="ignore", strict=True)


class BriefingRecord(Record):
    """An entry of `data/briefings.json`."""

    slug: str
    seed: str = ""
    """The capture's file name; stays when the slug changes."""
    title: str | None
    title_en: str | None
    translation_status: str
    translated: Mapping[str, int] = {}
    """How many passages need a translation (`passages`), and how many are in which state."""


class LineRecord(Record):
    """A line of a briefing's twin: what the cleaning decided on it."""

    n: int
    text: str
    kind: str = ""
    keep: bool
    reason: str


class QuoteRecord(Record):
    """A quote of a claim."""

    seed: str
    text: str
    state: str


class ClaimRecord(Record):
    """A key point, a claim or a value that is claimed."""

    text: str
    quotes: tuple[QuoteRecord, ...] = ()


class ContradictionRecord(Record):
    """A measure with the values that are claimed for it."""

    values: tuple[ClaimRecord, ...] = ()


class TopicClaimsRecord(Record):
    """A topic's entry in `data/claims.json`."""

    agreement: tuple[ClaimRecord, ...] = ()
    contradictions: tuple[ContradictionRecord, ...] = ()
    open_questions: tuple[ClaimRecord, ...] = ()

    def all(self) -> tuple[ClaimRecord, ...]:
        """Every claim, in the order of the page."""
        values = (value for each in self.contradictions for value in each.values)
        return (*self.agreement, *values, *self.open_questions)


class TwinRecord(Record):
    """`data/briefings/SLUG.json`."""

    lines: tuple[LineRecord, ...]
    key_points: tuple[ClaimRecord, ...] = ()


class TopicPassageRecord(Record):
    """An entry of a topic's list in `data/topics.json`."""

    slug: str
