"""What in a line may be a person's name: words, words side by side, and parts of words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final, TypeAlias

from generator.describe.authors.splitting import words_in

Span: TypeAlias = tuple[int, int]

MOST: Final = 64
"""Candidates of a line."""
LONGEST: Final = 40
SHORTEST: Final = 2
"""Characters of a candidate."""
MOST_WORDS, MOST_LATIN_WORDS = 3, 5
LONGEST_LINE: Final = 110
END: Final = 60
"""Characters at both ends of a longer line that are read."""
MOST_AT_BEGINNING, MOST_AT_END = 40, 24
SHORTEST_SPLIT, LONGEST_SPLIT = 4, 9
"""Syllables of a Korean word whose first three may be a name."""
KOREAN_NAME: Final = 3

_TOKEN: Final = re.compile(
    r"""
    @? [A-Za-zÀ-ɏ] \. (?: -? [A-Za-zÀ-ɏ] \. )*
  | @? [A-Za-zÀ-ɏ\d_] (?: [A-Za-zÀ-ɏ\d_'’.\-/*]* [A-Za-zÀ-ɏ\d_] )?
  | [가-힣]+
  | [一-鿿々〆ヶァ-ヴーぁ-ん*]+
    """,
    re.VERBOSE,
)
"""Initials, Latin words and handles, Hangul, and Chinese characters with kana."""
_BESIDE: Final = re.compile(r"(?:[\s　]{1,2}|[·・‧•])?")
_LATIN: Final = re.compile(r"@?[A-Za-zÀ-ɏ\d_]")


def candidates(text: str, language: str) -> list[Span]:
    """Where in the line each of them begins and ends."""
    if len(text) <= LONGEST_LINE:
        return list(dict.fromkeys(_spans(text, language)))[:MOST]
    first = len(text) - END
    begun = list(dict.fromkeys(_spans(text[:END], language)))[:MOST_AT_BEGINNING]
    ended = [(start + first, end + first) for start, end in _spans(text[-END:], language)]
    return list(dict.fromkeys([*begun, *ended[-MOST_AT_END:]]))


def _spans(text: str, language: str) -> Iterator[Span]:
    tokens = [token.span() for token in _TOKEN.finditer(text)]
    for at, (start, _) in enumerate(tokens):
        most = MOST_LATIN_WORDS if _LATIN.match(text, start) else MOST_WORDS
        last = at
        for left, own in pairwise(tokens[at : at + most]):
            if not _BESIDE.fullmatch(text, left[1], own[0]) or own[1] - start > LONGEST:
                break
            last += 1
        for _, behind in tokens[at : last + 1]:
            if SHORTEST <= behind - start <= LONGEST:
                yield start, behind
        yield from _parts(text, tokens[at], language)
    for (first, before), (start, behind) in pairwise(tokens):
        if _BESIDE.fullmatch(text, before, start):
            # `藤井 太郎記者`
            parts = _parts(text, (start, behind), language)
            yield from ((first, end) for begun, end in parts if begun == start)


def _parts(text: str, token: Span, language: str) -> Iterator[Span]:
    """The name in `홍길동기자` or `記者王小明`."""
    start, end = token
    word = text[start:end]
    if not language or _LATIN.match(word) or len(word) <= SHORTEST:
        return
    for part in words_in(word, language):
        at = word.find(part)
        if part != word and at >= 0 and len(part) >= SHORTEST:
            yield start + at, start + at + len(part)
    if language == "ko" and SHORTEST_SPLIT <= len(word) <= LONGEST_SPLIT:
        yield start, start + KOREAN_NAME
