"""What a provider takes and gives."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol

from pydantic import SecretStr

from generator.errors import BriefingError, Problem

TIMEOUT = 120.0
"""Seconds that one request may take; a model on this computer can be slow."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GlossaryTerm:
    """A form that stands in a source, with the English that the termbase wants for it."""

    language: str
    """Of the form: a BCP 47 tag without region or script (`ko`)."""
    form: str
    english: str
    alternatives: tuple[str, ...] = ()
    """Other English that is allowed."""
    avoid: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A reviewed translation of a similar text."""

    source: str
    english: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """One text to translate."""

    key: str
    kind: str
    source: str
    """One line; a table row keeps one tab between its cells."""
    complaint: str = ""
    """Why an earlier reply for it was refused."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """Pieces of one capture that are sent together."""

    language: str
    """Like `GlossaryTerm.language`; `und` if not known."""
    pieces: tuple[Piece, ...]
    title: str = ""
    """The capture's headline in its own language, as context."""
    glossary: tuple[GlossaryTerm, ...] = ()
    """The terms that stand in these pieces."""
    examples: tuple[Example, ...] = ()


@dataclass(frozen=True, slots=True)
class Usage:
    """What the provider says it has counted."""

    requests: int = 0
    input_tokens: int = 0
    output_tokens: int = 0
    characters: int = 0

    def __add__(self, other: Usage) -> Usage:
        return Usage(
            self.requests + other.requests,
            self.input_tokens + other.input_tokens,
            self.output_tokens + other.output_tokens,
            self.characters + other.characters,
        )


NOTHING = Usage()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What came back for a batch."""

    english: dict[str, str] = field(default_factory=dict)
    """By `Piece.key`; what the provider left out is not in it."""
    model: str = ""
    """Which of the engine's models it was."""
    usage: Usage = NOTHING
    complaint: str = ""
    """Why nothing could be read from it; empty if it could."""


class Provider(Protocol):
    """One connection to a machine."""

    @property
    def engine(self) -> str:
        """What a translation file names as the one who translated."""

    @property
    def attempts(self) -> int:
        """How often it is worth asking for the same piece; 1 if it would say the same again."""

    def translate(self, batch: Batch) -> Reply:
        """Raises `BriefingError` if no reply can be had and asking again is of no use."""


NO_KEY = SecretStr("")


@dataclass(frozen=True, slots=True, kw_only=True)
class Setup:
    """What a provider is started with."""

    model: str = ""
    endpoint: str = ""
    key: SecretStr = NO_KEY
    timeout: float = TIMEOUT
    glossary: tuple[GlossaryTerm, ...] = ()
    """The terms that stand in any of the pieces to come."""


def fault(provider: str, message: str, hint: str = "", key: SecretStr = NO_KEY) -> BriefingError:
    """The error that ends the work with a provider, on one line and without the key."""
    return BriefingError(
        Problem(path=f"provider {provider}", message=without_key(message, key), hint=hint)
    )


def without_key(message: str, key: SecretStr) -> str:
    """The message on one line, at most 300 characters; a server may repeat the key in what
    it answers."""
    secret = key.get_secret_value()
    shown = message.replace(secret, "…") if secret else message
    return " ".join(shown.split())[:300].rstrip(".")
