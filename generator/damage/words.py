"""Damage in words: for `briefings check`, and for the page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Final

from generator.errors import Problem
from generator.model import Damage, DamageKind

_HINTS: Final[Mapping[DamageKind, str]] = MappingProxyType(
    {
        DamageKind.GARBLED: "capture the page again and save it as UTF-8",
        DamageKind.LOST: "capture the page again and save it as UTF-8",
        DamageKind.CUT_OFF: "capture the whole page again",
        DamageKind.CONFLICT: "keep one version, without the lines of <<<<<<<, ======= and >>>>>>>",
    }
)
_ACCEPT: Final = "if the page itself is like that, keep or drop the line in the sidecar"


def problems_of(damage: Sequence[Damage], path: Path) -> tuple[Problem, ...]:
    """One problem for each sort and cause of damage; nothing is ever repaired."""
    return tuple(
        Problem(
            path=str(path),
            where=f"line {one.line}",
            message=_message(one),
            hint=f"{_HINTS[one.kind]}; {_ACCEPT}",
        )
        for one in damage
    )


def _message(damage: Damage) -> str:
    more = damage.lines - 1
    also = f" and {more} more {'line' if more == 1 else 'lines'}" if more else ""
    match damage.kind:
        case DamageKind.GARBLED:
            return f"garbled text (probably {damage.cause}): “{damage.excerpt}”{also}"
        case DamageKind.LOST | DamageKind.CONFLICT:
            return f"{damage.cause}: “{damage.excerpt}”{also}"
        case _:
            return f"{damage.cause}: “…{damage.excerpt}”"
