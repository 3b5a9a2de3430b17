"""Wording of page furniture: `phrases.yml` as a lookup."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import Final

import yaml

from generator.characters import (
    ARROWS,
    ASTERISKS,
    BULLETS,
    CLOSING_BRACKETS,
    DASHES,
    HEADING_MARKS,
    OPENING_BRACKETS,
    QUOTES,
    SENTENCE_ENDS,
    TRIANGLES,
)
from generator.clean.reasons import Reason

LONGEST_START: Final = 120
"""Characters; a longer line is not furniture just because of how it begins."""
SHORTEST_LINKED: Final = 6
"""Characters of a headline after `Related:`."""
LONGEST_END: Final = 40
"""Characters; likewise for how it ends."""
LONGEST_HELD_SENTENCE: Final = 70
"""Characters of an East Asian sentence; a longer one speaks of furniture, but is none."""
LONGEST_BAR: Final = 200
"""Characters of a row of buttons or sections."""
FEWEST_WORDS: Final = 2
LONGEST_JOINED: Final = 60
"""Characters of words that run together."""
SHORTEST_PART, LONGEST_PART = 2, 12
"""Characters of a part of such a word."""
FEWEST_JOINED: Final = 3
"""Parts of such a word; two may well be a name."""
LONGEST_HOLDER: Final = 400
"""Characters; a longer line is not furniture just because of what it holds."""

_EDGE: Final = (
    HEADING_MARKS + BULLETS + ARROWS + DASHES + ASTERISKS + TRIANGLES + OPENING_BRACKETS
    + CLOSING_BRACKETS + QUOTES + SENTENCE_ENDS + "]:：|｜/,、，+#~^▌▍ \t\xa0"
)  # fmt: skip
"""What may stand around a phrase without making it another: marks and brackets."""
LINK: Final = re.compile(r"[:】][^:】]?$")
"""What parts `Related` and a headline in one line."""
_COUNTS: Final = re.compile(r"^\d[\d,]{0,6}(?!\d)|(?<![\d.])\d[\d,]{0,6}$")
"""Likewise a count before or after it: `댓글 12`, `3 comments`."""


_LOADER: Final = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""libyaml reads the file in a tenth of the time, where the wheel of PyYAML has it."""
_BETWEEN: Final = re.compile(r"[\s|｜ㅣ·・/>,、]+")


class Role(StrEnum):
    """What a phrase does to the lines around it; the head of `phrases.yml` explains."""

    FURNITURE = "furniture"
    WEAK = "weak"
    OPENER = "opener"
    CLOSER = "closer"


@dataclass(frozen=True, slots=True)
class Furniture:
    """The rule and the role of a known phrase."""

    reason: Reason
    role: Role


Entries = tuple[tuple[str, Furniture], ...]


@dataclass(frozen=True, slots=True, eq=False)
class Group:
    """Phrases that begin or end alike."""

    texts: tuple[str, ...]
    """Those of the entries: most lines are refused by all of them at once."""
    entries: Entries


@dataclass(frozen=True, slots=True, eq=False)
class Phrases:
    """All phrases, in the order of the file; of several that fit the first decides."""

    whole: Mapping[str, Furniture]
    starts: Entries
    ends: Entries
    holds: Entries
    by_first: Mapping[str, Group]
    """`starts` by their first character: a line is compared with few of them."""
    by_last: Mapping[str, Group]
    """`ends` by their last character."""
    beginnings: frozenset[str]
    """The first characters, as many as the shortest part has, of `whole`."""
    held: re.Pattern[str]
    """Any of `holds`, to refuse most lines in one search."""
    held_in_ascii: re.Pattern[str]
    """Any of those that a line of nothing but ASCII can hold."""

    def find(self, bare: str, *, ends_sentence: bool) -> Furniture | None:
        """The furniture that a line (without outer white space) is, if any.

        A whole sentence neither opens a list nor closes an article.
        """
        if len(bare) > LONGEST_HOLDER:
            return None
        if ends_sentence and len(bare) > LONGEST_HELD_SENTENCE and not _is_latin(bare):
            return None
        found = self._lookup(bare)
        is_boundary = found is not None and found.role in (Role.OPENER, Role.CLOSER)
        return None if is_boundary and ends_sentence else found

    def _lookup(self, bare: str) -> Furniture | None:
        folded = fold(bare)
        if len(bare) <= LONGEST_START:
            exact = self.whole.get(folded) or self.whole.get(key(folded))
            if exact:
                return exact
            trimmed = folded.lstrip(_EDGE)
            for text in dict.fromkeys((trimmed, folded)):
                group = self.by_first.get(text[:1])
                if group is not None and text.startswith(group.texts):
                    start, found = next(own for own in group.entries if text.startswith(own[0]))
                    return _by_start(text[len(start) :], start, found)
        if len(bare) <= LONGEST_END and "@" not in folded:
            trimmed = folded.rstrip(_EDGE)
            group = self.by_last.get(trimmed[-1:])
            if group is not None and trimmed.endswith(group.texts):
                return next(found for end, found in group.entries if trimmed.endswith(end))
        any_held = self.held_in_ascii if folded.isascii() else self.held
        holds = self.holds if any_held.search(folded) else ()
        held = next((furniture for held, furniture in holds if held in folded), None)
        return held or self._bar(folded)

    def _bar(self, folded: str) -> Furniture | None:
        """The furniture of a line each word of which is furniture: `공유 댓글 인쇄`, or words of
        which run together, as a dump of the page may have them: `缩小字体放大字体收藏`."""
        if len(folded) > LONGEST_BAR or _is_latin(folded):
            return None
        found: list[Furniture] = []
        for word in filter(None, map(key, _BETWEEN.split(folded))):
            furniture = self.whole.get(word)
            joined = (furniture,) if furniture else self._joined(word)
            if not joined:
                return None
            found += joined
        if len(found) < FEWEST_WORDS:
            return None
        strong = [furniture for furniture in found if furniture.role is not Role.WEAK]
        return Furniture(strong[0].reason, Role.FURNITURE) if strong else found[0]

    def _joined(self, word: str) -> tuple[Furniture, ...]:
        """The furniture that run together to a word; none if that may be chance."""
        # The ways to part a word are many; most words begin with no part that is known.
        if len(word) > LONGEST_JOINED or word[:SHORTEST_PART] not in self.beginnings:
            return ()
        ways: list[tuple[Furniture, ...] | None] = [()]
        for end in range(1, len(word) + 1):
            before = range(max(0, end - LONGEST_PART), end - SHORTEST_PART + 1)
            parts = ((ways[start], self.whole.get(word[start:end])) for start in before)
            way = next(((*done, part) for done, part in parts if done is not None and part), None)
            ways.append(way)
        found = ways[-1] or ()
        strong = sum(furniture.role is not Role.WEAK for furniture in found)
        return found if len(found) >= FEWEST_JOINED and strong >= FEWEST_WORDS else ()


def _by_start(rest: str, start: str, found: Furniture) -> Furniture:
    """`関連記事：` and a headline is a link by itself, and begins no list.

    On English sites such a line is as often the first of several.
    """
    is_link = found.role is Role.OPENER and LINK.search(start + rest.lstrip()[:1]) is not None
    if not is_link or start.isascii() or len(rest.strip(_EDGE)) < SHORTEST_LINKED:
        return found
    return Furniture(found.reason, Role.FURNITURE)


def _is_latin(bare: str) -> bool:
    return max(bare, default="") < "\u3000"


def fold(text: str) -> str:
    """Lower case, full-width forms as ASCII, one space for any white space."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def key(folded: str) -> str:
    """A folded line without the marks, brackets and counts around it."""
    return _COUNTS.sub("", folded.strip(_EDGE)).strip(_EDGE)


@cache
def load_phrases() -> Phrases:
    """Read the data file that lies beside this module."""
    source = files(__package__).joinpath("phrases.yml").read_text(encoding="utf-8")
    table = yaml.load(source, Loader=_LOADER)  # noqa: S506 (either loader is a safe one)
    whole = [
        *_entries(table, "whole"),
        *_with_role(Role.FURNITURE, _entries(table, "alone")),
        *_with_role(Role.WEAK, _entries(table, "outside")),
    ]
    return arranged(
        whole=dict(reversed(whole)),
        starts=_entries(table, "starts"),
        ends=_entries(table, "ends"),
        holds=_entries(table, "holds"),
    )


def arranged(
    whole: Mapping[str, Furniture], starts: Entries, ends: Entries, holds: Entries
) -> Phrases:
    """The phrases, ready to be looked up."""
    return Phrases(
        whole=whole,
        starts=starts,
        ends=ends,
        holds=holds,
        by_first=_by_place(starts, 0),
        by_last=_by_place(ends, -1),
        beginnings=frozenset(text[:SHORTEST_PART] for text in whole),
        held=_any_of([held for held, _ in holds]),
        held_in_ascii=_any_of([held for held, _ in holds if held.isascii()]),
    )


def _any_of(texts: Sequence[str]) -> re.Pattern[str]:
    """What finds any of the texts; those that begin alike are tried only where they may begin.
    Of no texts, nothing."""
    rests: dict[str, list[str]] = {}
    for text in texts:
        rests.setdefault(text[0], []).append(re.escape(text[1:]))
    groups = (f"{re.escape(first)}(?:{'|'.join(rest)})" for first, rest in rests.items())
    return re.compile("|".join(groups) or "(?!)")


def _by_place(entries: Entries, place: int) -> Mapping[str, Group]:
    """The entries by the character at a place of their texts, each group in order."""
    found: dict[str, Entries] = {}
    for text, furniture in entries:
        found[text[place]] = (*found.get(text[place], ()), (text, furniture))
    return {
        char: Group(tuple(text for text, _ in entries), entries) for char, entries in found.items()
    }


def _with_role(role: Role, entries: Entries) -> Entries:
    return tuple((text, replace(found, role=role)) for text, found in entries)


def _entries(table: Mapping[str, Mapping[str, object]], way: str) -> Entries:
    """(phrase, furniture) of one way of matching, in the file's order."""
    found: list[tuple[str, Furniture]] = []
    for reason, group in table.items():
        furniture = Furniture(Reason(reason), Role(str(group["role"])))
        for by_way in group.values():
            if isinstance(by_way, dict):
                found += [(fold(phrase), furniture) for phrase in by_way.get(way, ())]
    return tuple(found)
