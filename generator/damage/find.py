"""Lines of a capture → what is damaged about it, each sort and cause once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from generator.conflicts import conflicting_line
from generator.damage.mojibake import LONGEST_EXCERPT, REPLACEMENT, find_garbled
from generator.damage.unfinished import cut_off_line
from generator.model import Damage, DamageKind, Line

_UNFINISHED: Final = "the text stops in the middle of a sentence"
_CONFLICT: Final = "a conflict of a merge is left here, with two versions of the text"


def find_damage(
    lines: Sequence[Line], accepted: frozenset[int] = frozenset()
) -> tuple[Damage, ...]:
    """Everything that is damaged, by line; `accepted` are lines that an editor has decided about.

    Of characters that are lost only those in the article count, if there is one: one that is
    missing in a menu harms nobody. Garbled text counts everywhere, as it shows that the
    capture was read wrongly.
    """
    has_article = any(line.keep for line in lines)
    first: dict[tuple[DamageKind, str], Damage] = {}
    for damage in _of_lines(lines, accepted, has_article=has_article):
        key = (damage.kind, damage.cause)
        known = first.get(key)
        first[key] = replace(known, lines=known.lines + 1) if known else damage
    return tuple(sorted(first.values(), key=lambda damage: damage.line))


def _of_lines(
    lines: Sequence[Line], accepted: frozenset[int], *, has_article: bool
) -> Iterator[Damage]:
    for line in lines:
        if line.n in accepted or not line.text:
            continue
        # A character cut in two by the end of the file belongs to the sentence that it cuts.
        text = line.text.rstrip(REPLACEMENT) if line is lines[-1] else line.text
        found = find_garbled(text)
        if found is None or (found.is_lost and has_article and not line.keep):
            continue
        kind = DamageKind.LOST if found.is_lost else DamageKind.GARBLED
        yield Damage(kind=kind, line=line.n, excerpt=found.excerpt, cause=found.cause)
    yield from _conflict(lines, accepted)
    last = cut_off_line(lines)
    if last is not None and last.n not in accepted:
        excerpt = last.text.strip()[-LONGEST_EXCERPT:]
        yield Damage(kind=DamageKind.CUT_OFF, line=last.n, excerpt=excerpt, cause=_UNFINISHED)


def _conflict(lines: Sequence[Line], accepted: frozenset[int]) -> Iterator[Damage]:
    place = conflicting_line([line.text for line in lines])
    if place is None or lines[place].n in accepted:
        return
    excerpt = lines[place].text.strip()[:LONGEST_EXCERPT]
    yield Damage(kind=DamageKind.CONFLICT, line=lines[place].n, excerpt=excerpt, cause=_CONFLICT)
