"""Where in an English page its authors are named: around the title, beside a date, at the end."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from generator.describe.authors.credits import People
from generator.describe.authors.english_credits import (
    AGO,
    MOST_NAMES,
    names_alone,
    names_in_row,
    names_told,
)
from generator.describe.authors.signs import FOLLOW, PLACE_STARTS, RIGHTS, SOURCE
from generator.describe.dates import find_dates
from generator.describe.regions import Shown
from generator.model import Kind, Line

BELOW: Final = 2
"""Lines taken for text among which a byline may have come to lie."""
BEFORE: Final = 30
"""Lines above the text in which `By` stands alone over the names."""
AFTER: Final = 4
LAST: Final = 2
NEAR_DATE: Final = 2
_READING: Final = re.compile(r"\d\s?-?min(?:ute)?s?\sread\b", re.IGNORECASE)
_ADMIN: Final = re.compile(
    r"^\W*(?:posted|published|written)?\s?(?:on\b[^|]{3,24})?\bby:?\s(?P<name>admin(?:istrator)?|webmaster)\b",
    re.IGNORECASE,
)
"""The user under whom a blog's software posts unless somebody is named."""
LONGEST_DATED: Final = 60

NEAR_PRICE: Final = 4
_SOLD: Final = re.compile(
    r"^\W*[$€£]\s?\d[\d.,]*\W*$|\badd\sto\s(?:cart|bag|basket)\b|^\W*in\sstock\b|\bverified\spurchase\b",
    re.IGNORECASE,
)
_NO_BYLINES: Final = (Kind.TITLE, Kind.LIST, Kind.TABLE)
_ONLY_LABEL: Final = re.compile(
    r"""
    ^ \W* (?: (?: (?: written | words | text | story | reported | posted | published | authored
        | article | post ) \s )? by | (?: contributing \s )? authors? (?: \(s\) )?
      | contributors? ) \W* $
    """,
    re.VERBOSE | re.IGNORECASE,
)
_SEVERAL: Final = re.compile(r"^\W*(?:authors|contributors)\b", re.IGNORECASE)
_MORE: Final = re.compile(r"(?:\s+and|,|&)\s*$")
_SIGNED: Final = re.compile(
    r"^\W*(?:report(?:ing|ed)|written|story|words|text|compiled|article|essay|sermon|homily|recipe)"
    r"\s+by\s",
    re.IGNORECASE,
)
_WRITES: Final = re.compile(r"\b(?:writer|contributor|author|reporter|journalist)\b", re.IGNORECASE)
_EDITS: Final = re.compile(
    r"\W*(?:(?:(?:lead|managing|senior|copy|deputy|assigning)\s)?editor|(?:\w+\s)?reviewer"
    r"|fact[\s-]checker)(?:,\s[\w\s&]{2,30})?\W*",
    re.IGNORECASE,
)
_HOUSE: Final = re.compile(r"\W*(?P<name>[A-Z][\w&'’.-]+(?:\s[A-Z&][\w&'’.-]*){0,4})\W*")
HOUSE_BELOW: Final = 3
"""Lines under the title in which a firm names itself beside the date."""


def is_maker(people: Sequence[str], shown: Shown, line: int) -> bool:
    """Whether `By` names the maker of a product: one word, with a price or a button to buy soon
    below its line."""
    if any(" " in name for name in people):
        return False
    at = next((place for place, own in enumerate(shown.lines) if own.n == line), len(shown.lines))
    return any(_SOLD.search(own.text) for own in shown.lines[at + 1 : at + 1 + NEAR_PRICE])


def find_told(shown: Shown) -> People | None:
    """The authors whom a label or post names around the title."""
    head = [
        line
        for line in shown.lines[shown.title + 1 : shown.told + BELOW]
        if line.kind not in _NO_BYLINES
    ]
    names: list[str] = []
    first = last = 0
    for place, line in enumerate(head):
        own = names_told(line.text)
        if names and place - last > 1:
            break
        if own:
            names += own
            first, last = first or line.n, place
    if names:
        return tuple(dict.fromkeys(names)), first
    return _under_label(shown) or _admin(head)


def _admin(lines: Sequence[Line]) -> People | None:
    found = ((_ADMIN.match(line.text), line.n) for line in lines)
    return next((((user["name"],), n) for user, n in found if user), None)


def find_signed(shown: Shown) -> People | None:
    """`(Reporting by Jane Doe)`, at the text's end."""
    for line in shown.lines[max(shown.text, shown.after - LAST) : shown.after + AFTER]:
        own = names_told(line.text) if _SIGNED.match(line.text) else ()
        if own:
            return own, line.n
    return None


def editors_in(shown: Shown) -> frozenset[str]:
    """Who has edited what another one has written, each over or before the post."""
    lines = shown.lines[shown.title + 1 : shown.told + BELOW]
    posts = {
        name: line.text[line.text.find(name) + len(name) :].strip(" ,|–-") or below.text
        for line, below in zip(lines, (*lines[1:], *lines[-1:]), strict=True)
        if len(line.text) <= LONGEST_DATED
        for name in names_alone(line.text)
    }
    if not any(_WRITES.search(post) for post in posts.values() if len(post) <= LONGEST_DATED):
        return frozenset()
    return frozenset(name for name, post in posts.items() if _EDITS.fullmatch(post))


def find_house(shown: Shown) -> People | None:
    """The firm that publishes under its own name: it stands beside the date, and the page shows
    it as its logo, as who holds the rights or as who speaks (`At River Depot, we …`)."""
    first = shown.title + 1
    for place in range(first, min(first + HOUSE_BELOW, len(shown.lines))):
        line = shown.lines[place]
        found = _HOUSE.fullmatch(line.text.strip())
        beside = (*shown.lines[place - 1 : place], *shown.lines[place + 1 : place + 2])
        if not found or line.kind in _NO_BYLINES or not any(map(_is_date, beside)):
            continue
        name = found["name"]
        shows = re.compile(rf"^\W*{re.escape(name)}\slogo\W*$|\bAt\s{re.escape(name)},\s")
        if any(_owns(name, other.text) or shows.search(other.text) for other in shown.lines):
            return (name,), line.n
    return None


def _owns(name: str, text: str) -> bool:
    """Whether a line says that somebody of this name has the rights."""
    spelt = re.search(rf"\b{re.escape(name)}\b", text)
    return spelt is not None and RIGHTS.search(text) is not None


def _is_date(line: Line) -> bool:
    return len(line.text) <= LONGEST_DATED and any(find_dates(line.text))


def find_dated(shown: Shown, ordinary: frozenset[str]) -> People | None:
    """Names that fill a line under the title and stand beside a date, with a place at most;
    not two words that the page also has in small letters."""
    end = min(shown.told + BELOW, len(shown.lines))
    for place in range(shown.title + 1, end):
        line = shown.lines[place]
        names = names_alone(line.text) if line.kind not in _NO_BYLINES else ()
        words = [word.lower() for name in names for word in name.split()]
        is_place = bool(words) and words[0] in PLACE_STARTS
        writer = _over_button(shown, place)
        if SOURCE.match(shown.lines[place - 1].text):
            continue
        if names and writer:
            return writer, shown.lines[place - 2].n
        is_name = names and not is_place and not ordinary.intersection(words)
        if is_name and _is_dated(shown, place):
            return names, line.n
    return None


def _over_button(shown: Shown, place: int) -> tuple[str, ...]:
    """Whom a button to follow stands under: what stands below it is where the piece appeared."""
    if place < 2 or not FOLLOW.match(shown.lines[place - 1].text):  # noqa: PLR2004
        return ()
    return names_alone(shown.lines[place - 2].text)


def _is_dated(shown: Shown, place: int) -> bool:
    near = shown.lines[max(0, place - 1) : place + NEAR_DATE + 1]
    return AGO.search(shown.lines[place].text) is not None or any(
        len(line.text) <= LONGEST_DATED
        and (AGO.search(line.text) or _READING.search(line.text) or any(find_dates(line.text)))
        for line in near
    )


def _under_label(shown: Shown) -> People | None:
    """Names under `By`, alone in its line: the next ones go on after `and` or a comma."""
    lines = shown.lines[max(0, shown.text - BEFORE) : shown.told + BELOW]
    for at, line in enumerate(lines):
        if not _ONLY_LABEL.match(line.text):
            continue
        are_several = _SEVERAL.match(line.text) is not None
        people = tuple(_names_below(lines[at + 1 : at + 1 + MOST_NAMES], listed=are_several))
        if people:
            return people, lines[at + 1].n
    return None


def _names_below(lines: Sequence[Line], *, listed: bool) -> Iterator[str]:
    for line in lines:
        own = names_in_row(_MORE.sub("", line.text.strip()))
        yield from own
        if not own or not (listed or _MORE.search(line.text)):
            return
