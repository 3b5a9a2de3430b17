"""Which publisher of `editorial/outlets.yml` a name, a text or a host belongs to."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

from generator.model import Outlet

MOST_REMEMBERED: Final = 4_000
"""Names: those of the outlets are asked for in every capture."""


class Register:
    """The outlets by their names and aliases, made once for many questions."""

    def __init__(self, outlets: Sequence[Outlet]) -> None:
        # Of two outlets with one name the first counts, so it is written last.
        self._by_name: Final = {
            _folded(name): outlet for outlet in reversed(outlets) for name in _names(outlet)
        }

    def named(self, text: str) -> Outlet | None:
        """The outlet whose name or alias the text is."""
        return self._by_name.get(_folded(text))


def named(text: str, outlets: Sequence[Outlet]) -> Outlet | None:
    """The outlet whose name or alias the text is."""
    return Register(outlets).named(text)


def mentioned(text: str, outlets: Sequence[Outlet]) -> Outlet | None:
    """The outlet with the longest name or alias that stands in the text, if any does."""
    found = [
        (len(name), outlet)
        for outlet in outlets
        for name in _names(outlet)
        if _stands_in(_folded(name), _folded(text))
    ]
    return max(found, key=lambda pair: pair[0])[1] if found else None


def at_host(host: str, outlets: Sequence[Outlet]) -> Outlet | None:
    """The outlet that a host (`www.example.org`, or what follows an @) belongs to."""
    host = host.lower().rstrip(".")
    for outlet in outlets:
        for domain in outlet.domains:
            if host == domain.lower() or host.endswith(f".{domain.lower()}"):
                return outlet
    return None


def _names(outlet: Outlet) -> Iterator[str]:
    yield from dict(outlet.names).values()
    yield from outlet.aliases


def _stands_in(name: str, text: str) -> bool:
    """Latin names need a word of their own; others are found inside compounds too."""
    if not name.isascii():
        return name in text
    return re.search(rf"(?<![a-z0-9]){re.escape(name)}(?![a-z0-9])", text) is not None


@lru_cache(maxsize=MOST_REMEMBERED)
def _folded(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).casefold().split())
