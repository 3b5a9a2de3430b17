"""What is known of each candidate for a name in a line, as names of features for the network."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence
from typing import Final

from generator.describe.authors.candidates import Span
from generator.describe.authors.english import is_english_name, people_at
from generator.describe.authors.line_traits import rough, shape, word_traits
from generator.describe.authors.vocabulary import is_institution, is_outlet, role_of
from generator.describe.regions import WORD

LONGEST_SHAPE: Final = 14
LONGEST_WORD: Final = 12
MOST: Final = 5
PARTS: Final = 3

_WORD: Final = re.compile(r"[^\W\d_]+|\d+|\S")


def name_traits(
    text: str,
    span: Span,
    language: str,
    page: tuple[Container[str], str],
    credited: Sequence[str],
) -> list[str]:
    """The names of a candidate's features; of the page its ordinary words and its whole text are
    known, and of the line the people whom the rules read from it."""
    start, end = span
    ordinary, whole = page
    name = text[start:end]
    found = (
        language or "latin",
        *_of_form(name),
        *_beside(text, span, language),
        *_credited(name, credited),
        *(_latin(name, ordinary) if name.isascii() or not language else _east_asian(name)),
        *(_of_roles(name, language) if language else ()),
        f"count {min(whole.count(name), 4)}",
    )
    return list(dict.fromkeys(found))


def _of_form(name: str) -> Iterator[str]:
    yield f"shape {shape(name) if len(name) <= LONGEST_SHAPE else 'long'}"
    yield f"size {rough(len(name))}"
    yield f"parts {len(name.split())}"


def _beside(text: str, span: Span, language: str) -> Iterator[str]:
    before, after = text[: span[0]].rstrip(), text[span[1] :].lstrip()
    yield f"before {before[-1:] or '^'}"
    yield f"before two {before[-2:]}"
    yield f"after {after[:1] or '$'}"
    yield f"after two {after[:2]}"
    yield f"gaps {span[0] - len(before)} {len(text) - len(after) - span[1]}"
    left, right = _WORD.findall(before), _WORD.findall(after)
    yield f"words left {min(len(left), MOST)}"
    yield f"words right {min(len(right), MOST)}"
    yield f"left {left[-1].lower()[:LONGEST_WORD] if left else '^'}"
    yield f"right {right[0].lower()[:LONGEST_WORD] if right else '$'}"
    if left[1:]:
        yield f"far left {left[-2].lower()[:LONGEST_WORD]}"
    if right[1:]:
        yield f"far right {right[1].lower()[:LONGEST_WORD]}"
    if language and left:
        yield f"left role {role_of(left[-1], language).name}"
    if language and right:
        yield f"right role {role_of(right[0], language).name}"
    if not before and not after:
        yield "whole"


def _credited(name: str, credited: Sequence[str]) -> Iterator[str]:
    if name in credited:
        yield "credited"
    elif any(name in other for other in credited):
        yield "inside credited"
    elif any(other in name for other in credited):
        yield "around credited"
    elif credited:
        yield "others credited"


def _of_roles(name: str, language: str) -> Iterator[str]:
    plain = "".join(name.split())
    yield f"role {role_of(plain, language).name}"
    yield from (f"part role {role_of(part, language).name}" for part in name.split()[:PARTS])
    if is_outlet(plain):
        yield "outlet"
    if is_institution(plain):
        yield "institution"


def _latin(name: str, ordinary: Container[str]) -> Iterator[str]:
    words = WORD.findall(name)
    if is_english_name(name):
        yield "is name"
    if people_at(name, 0) == (name,):
        yield "person"
    yield from word_traits(words, ordinary)
    yield "capitals" if all(word[0].isupper() for word in words) else "small"
    yield from (f"own {word.lower()}" for word in (*words[:1], *words[-1:]))
    yield f"words {len(words)}"


def _east_asian(name: str) -> Iterator[str]:
    plain = "".join(name.split())
    yield f"begin {plain[:1]}"
    yield f"end {plain[-1:]}"
    yield f"end two {plain[-2:]}"
