"""What `briefings check --format json` prints."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, with_config
from typing_extensions import TypedDict

from generator.formats.shape import CLOSED, LineNumber


@with_config(CLOSED)
class ProblemData(TypedDict):
    """A fault in an input."""

    path: str
    """The file or folder, as it was named."""
    message: str
    """What is wrong."""
    where: str
    """The place inside the file; empty if it is the whole."""
    hint: str
    """What to do about it; may be empty."""


@with_config(CLOSED)
class StatementData(TypedDict):
    """A value that a source gives."""

    seed: str
    """The capture's file name without its suffix."""
    line: LineNumber
    """The capture's line where its passage begins."""
    value: str
    """As written."""
    names: list[str]
    """The names of the termbase beside it, in English."""
    quote: str
    """The sentence."""


@with_config(CLOSED)
class CandidateData(TypedDict):
    """A measure for which sources may give different values."""

    measure: str
    """What is measured."""
    values: Annotated[list[StatementData], Field(min_length=2)]
    """At least two."""


@with_config(CLOSED)
class SuggestedData(TypedDict):
    """With `--suggest`: the problems, and what may be contradictions."""

    problems: list[ProblemData]
    """Every problem, or none."""
    candidates: list[CandidateData]
    """For an editor to judge."""
