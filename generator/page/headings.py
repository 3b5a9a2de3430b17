"""Headings among the article's lines that their words alone judge wrongly."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from generator.model import Flat, Kind, Line
from generator.page.body import Body

_FURNITURE_ELSEWHERE: Final = frozenset({"site-footer", "menu", "section-name"})
"""Rules for text whose phrases (`会社概要`, `Contact`) head a part of the text, too."""


def keep_headings(
    page: Sequence[Flat], judged: Sequence[Line], body: Body, reason: str
) -> tuple[Line, ...]:
    """Headings of the article's element right above a line that is kept are kept; those below
    the last sentence with nothing kept under them go."""
    settled = list(judged)
    for at in reversed(range(body.first, len(settled) - 1)):
        line, flat = settled[at], page[at]
        is_followed = settled[at + 1].keep
        is_heading = flat.kind is Kind.HEADING or flat.is_strong
        is_doubted = line.reason in _FURNITURE_ELSEWHERE and not flat.is_linked
        is_inside = {at, at + 1} <= body.inside and at not in body.furniture
        if is_followed and is_heading and is_doubted and is_inside and not flat.is_aside:
            settled[at] = replace(line, kind=Kind.HEADING, keep=True, reason=reason)
        elif at > body.last and line.kind is Kind.HEADING and not is_followed:
            settled[at] = replace(line, kind=Kind.BOILERPLATE, keep=False, reason=line.reason)
    return tuple(settled)
