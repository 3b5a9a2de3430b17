"""What is known of each line that may name the authors, as names of features for the network.

The lines around the title and the text's ends are looked at; what stands in them by itself, and
where. What their neighbours have, the network sees for itself.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from typing import Final

from generator.characters import SENTENCE_ENDS
from generator.describe.authors.credit import CONTACT, credit_of
from generator.describe.authors.english import find_english, is_english_name, starts_with_label
from generator.describe.authors.given import GIVEN_NAMES
from generator.describe.authors.reading import read_credit
from generator.describe.authors.signs import (
    BIOGRAPHY,
    CUE,
    FOLLOW,
    JOINED,
    PORTRAIT,
    POST,
    READING_TIME,
    REPLIES,
    RIGHTS,
    SOURCE,
    SPEAKS,
)
from generator.describe.authors.splitting import undated, words_in
from generator.describe.authors.standing import HANDLE
from generator.describe.authors.vocabulary import is_outlet, role_of
from generator.describe.dates import find_dates
from generator.describe.dating import MODIFIED_LABEL, PUBLISHED_LABEL
from generator.describe.regions import WORD, Shown
from generator.model import Line

ABOVE, BELOW, LAST, AFTER = 10, 6, 5, 18
"""Lines above the title, of the text's beginning, of its end and after it."""
LONGEST_HEAD: Final = 26
"""Lines below the title."""
BEFORE_TEXT: Final = 8
LONGEST: Final = 110
"""Characters of a line that is looked at as a whole; a longer one only in its brackets."""
MOST_WORDS: Final = 12
LONGEST_READ: Final = 60
FEW: Final = 4
LONGEST_SHAPE: Final = 16
LONGEST_AGAIN: Final = 40
HEAD, TAIL = 40, 24
"""Characters at the beginning and the end of a line whose pieces are looked at."""

_OPENS: Final = re.compile(r"\W*[(\[【（［]([^()\[\]【】（）［］]{2,50})[)\]】）］]")
_CLOSES: Final = re.compile(r"[(\[【（［]([^()\[\]【】（）［］]{2,50})[)\]】）］]\W*$")
_WORD: Final = re.compile(r"\w")
_PIECE: Final = re.compile(r"[A-Za-zÀ-ɏ']+|\d+|[가-힣]+|[一-鿿ァ-ヶーぁ-ん々]+|\S")
_MATCHED: Final = {
    "cue": CUE,
    "portrait": PORTRAIT,
    "follow": FOLLOW,
    "replies": REPLIES,
    "joined": JOINED,
    "source": SOURCE,
    "over post": POST,
    "handle": re.compile(rf"(?:{HANDLE.pattern})$"),
}
_FOUND: Final = {
    "contact": CONTACT,
    "reading time": READING_TIME,
    "rights": RIGHTS,
    "speaks": SPEAKS,
    "published": PUBLISHED_LABEL,
    "modified": MODIFIED_LABEL,
}
_SCRIPTS: Final = (
    ("h", re.compile(r"[가-힣]")),
    ("H", re.compile(r"[一-鿿々]")),
    ("K", re.compile(r"[ァ-ヿ]")),
    ("k", re.compile(r"[ぁ-ん]")),
    ("d", re.compile(r"\d")),
    ("A", re.compile(r"[A-Z]")),
    ("a", re.compile(r"[^\W\d_]")),
    ("_", re.compile(r"\s")),
)


def near_places(shown: Shown) -> list[int]:
    """The places of the lines that are looked at, in their order."""
    count, title, text, after = len(shown.lines), shown.title, shown.text, shown.after
    below = min(text + BELOW, count)
    return sorted(
        {
            *range(max(0, title - ABOVE), min(title + LONGEST_HEAD, below)),
            *range(max(0, title, text - BEFORE_TEXT), below),
            *range(max(text, after - LAST), min(after + AFTER, count)),
        }
    )


def line_traits(
    shown: Shown, places: list[int], language: str, ordinary: Container[str]
) -> list[list[str]]:
    """The names of the features of each line at the places."""
    texts = [line.text.strip() for line in shown.lines]
    whole = "\n".join(texts)
    return [
        list(
            dict.fromkeys(
                (
                    language or "latin",
                    *_of_place(shown, place),
                    *_of_line(shown.lines[place], texts[place]),
                    *_of_text(texts[place], language, ordinary),
                    *_again(texts[place], whole),
                    *pieces(texts[place]),
                )
            )
        )
        for place in places
    ]


def _of_place(shown: Shown, place: int) -> Iterator[str]:
    region = _region(shown, place)
    yield region
    yield f"{region} title {_distance(place - shown.title)}"
    yield f"text {_distance(place - shown.text)}"
    yield f"after {_distance(place - shown.after)}"
    yield f"top {min(place, 8)}"
    if len(shown.lines) - place < FEW:
        yield f"bottom {len(shown.lines) - place}"


def _region(shown: Shown, place: int) -> str:
    if place < shown.title:
        return "above"
    if place < shown.text:
        return "title" if place == shown.title else "head"
    return "body" if place < shown.after else "tail"


def _distance(lines: int) -> str:
    far = abs(lines)
    steps = (16, 9, 6, 4)
    rounded = next((step for step in steps if far >= step), far)
    return f"{'-' if lines < 0 else '+'}{rounded}"


def rough(length: int) -> str:
    """A length in steps that grow."""
    if length <= FEW:
        return str(length)
    return str(min(2 * (length // 2), 16) if length < 20 else min(10 * (length // 10), 120))  # noqa: PLR2004


def _of_line(line: Line, text: str) -> Iterator[str]:
    yield f"kind {line.kind}"
    yield "kept" if line.keep else "not kept"
    yield f"size {rough(len(text))}"
    if text[-1:] in SENTENCE_ENDS:
        yield "sentence"
    if text and not text[0].isalnum():
        yield f"first {text[0]}"
    if text and not text[-1].isalnum():
        yield f"last {text[-1]}"


def _of_text(text: str, language: str, ordinary: Container[str]) -> Iterator[str]:
    if len(text) > LONGEST:
        yield "long"
        yield from _of_brackets(text, language)
        return
    moments = list(find_dates(text))
    if moments:
        rest = text[: moments[0].start] + text[moments[-1].end :]
        yield "date"
        yield f"beside date {rough(len(rest.strip()))}"
    yield from (name for name, pattern in _MATCHED.items() if pattern.match(text))
    yield from (name for name, pattern in _FOUND.items() if pattern.search(text))
    if language:
        yield from _east_asian(text, language)
    if not language or text.isascii():
        yield from _latin(text, ordinary)
    if len(text) <= LONGEST_SHAPE:
        yield f"shape {shape(text)}"
    if is_outlet(text):
        yield "outlet"


def _of_brackets(text: str, language: str) -> Iterator[str]:
    found = (("head", _OPENS.match(text[:60])), ("tail", _CLOSES.search(text[-60:])))
    for where, bracket in found:
        if bracket:
            yield f"bracket {where}"
            if language:
                yield f"bracket {where} worth {int(read_credit(bracket[1], language).worth)}"


def _east_asian(text: str, language: str) -> Iterator[str]:
    credit = read_credit(text, language)
    yield f"worth {int(credit.worth)} {min(len(credit.names), 3)}"
    if credit.is_others:
        yield "others"
    if len(text) > LONGEST_READ:
        return
    words = list(words_in(undated(text), language))[:MOST_WORDS]
    roles = [role_of(word, language).name for word in words if _WORD.search(word)]
    yield from (f"role {role}" for role in roles)
    if len(roles) <= FEW:
        yield f"roles {' '.join(roles)}"
    yield f"words {min(len(roles), 8)}"


def _latin(text: str, ordinary: Container[str]) -> Iterator[str]:
    words = WORD.findall(text)
    capitals = sum(word[0].isupper() for word in words)
    yield f"words {min(len(words), MOST_WORDS)}"
    few = len(words) <= FEW
    yield f"capital {capitals}/{len(words)}" if few else f"capital {4 * capitals // len(words)}/4"
    credit = credit_of(text)
    if starts_with_label(text):
        yield "label"
    if find_english(credit):
        yield "english"
    if is_english_name(credit):
        yield "is name"
    yield from word_traits(words, ordinary)
    if BIOGRAPHY.search(text):
        yield "biography"


def word_traits(words: list[str], ordinary: Container[str]) -> Iterator[str]:
    """Whether Latin words are given names, or words that the page has in small letters."""
    given = [word.lower() in GIVEN_NAMES for word in words]
    if any(given):
        yield "given first" if given[0] else "given"
    plain = [len(word) > 1 and word.lower() in ordinary for word in words]
    yield f"ordinary {'none' if not any(plain) else 'all' if all(plain) else 'some'}"


def _again(text: str, whole: str) -> Iterator[str]:
    count = whole.count(text) if 1 < len(text) <= LONGEST_AGAIN else 0
    if count > 1:
        yield "again"
        yield f"again {min(count, FEW)}"


def shape(text: str) -> str:
    """The kinds of the characters, letters in a row counting once."""
    found = ""
    for character in text:
        of = next((sign for sign, form in _SCRIPTS if form.match(character)), character)
        found += "" if of == "a" and found.endswith("a") else of
    return found


def pieces(text: str) -> Iterator[str]:
    """Words in small letters; of East Asian ones each two characters beside each other too."""
    low = text.lower()
    ends = low if len(low) <= HEAD + TAIL else f"{low[:HEAD]} {low[-TAIL:]}"
    for piece in _PIECE.findall(ends):
        if piece[0].isdigit():
            yield "p 0"
            continue
        yield f"p {piece}"
        if len(piece) > 1 and not piece.isascii():
            yield f"p {piece[:3]}"
            yield from (f"p {piece[at : at + 2]}" for at in range(len(piece) - 1))
