"""The providers by their names; apart, so that the command line knows them without loading one."""

from __future__ import annotations

from enum import StrEnum


class ProviderName(StrEnum):
    """As on the command line; each is also the name of the extra that it needs."""

    OPENAI = "openai"
    DEEPL = "deepl"
    OPUS = "opus"
