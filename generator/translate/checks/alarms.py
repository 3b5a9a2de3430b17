"""What an alarm is, which checks there are, and what an editor has waived."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final


class Severity(StrEnum):
    ERROR = "error"
    """The English says something else than the source."""
    WARNING = "warning"
    """It may; a person has to look."""


CHECKS: Final[Mapping[str, Severity]] = MappingProxyType(
    {
        "number": Severity.ERROR,
        "unit": Severity.ERROR,
        "script": Severity.ERROR,
        "name": Severity.ERROR,
        "term": Severity.WARNING,
        "avoid": Severity.ERROR,
        "bracket": Severity.WARNING,
        "quote": Severity.WARNING,
        "footnote": Severity.ERROR,
        "cells": Severity.ERROR,
        "address": Severity.ERROR,
        "model": Severity.ERROR,
        "length": Severity.WARNING,
        "negation": Severity.WARNING,
        "hedge": Severity.WARNING,
        "consistency": Severity.WARNING,
        "waiver": Severity.WARNING,
    }
)
"""Every check by its id."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Alarm:
    """One check's objection to one translation."""

    check: str
    key: str
    """The entry's."""
    line: int
    """In the translation file; 0 if it was not read from one."""
    message: str
    """What is wrong, without a full stop."""

    @property
    def severity(self) -> Severity:
        return CHECKS[self.check]
