"""What stands between two lines of one paragraph: a space, nothing, or a hyphen that stays."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from generator.pdf.rows import Row
from generator.pdf.spacing import Spacing, spacing_of
from generator.pdf.strips import SOFT_HYPHEN

_WORD: Final = re.compile(r"[^\W\d_]+(?:[-‐][^\W\d_]+)*")
_BROKEN_WORD: Final = re.compile(r"([\w-]*[^\W_])[-‐\N{SOFT HYPHEN}]$")
_FIRST_WORD: Final = re.compile(r"[^\W_]+")
_KOREAN_END: Final = re.compile(r"[가-힣]+$")
_KOREAN_START: Final = re.compile(r"[가-힣]+")
_UNSPACED: Final = re.compile(r"[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uff60]")
_KOREAN: Final = re.compile(r"[가-힣]")
_CLOSING: Final = re.compile(r"[.,;:!?%℃)\]}’”」』》〉·~]")
_UNIT: Final = re.compile(r"[년월일시분초개명억만천조원건배차호회톤세위번점여㎡㎞]")
_KEEPS_HYPHEN: Final = frozenset(
    {"all", "anti", "cross", "ex", "far", "follow", "half", "high", "long", "low", "much",
     "multi", "non", "off", "post", "pre", "pro", "self", "semi", "short", "so", "state",
     "third", "two", "three", "four", "well", "wide", "year"}
)  # fmt: skip
"""First parts of compounds that are written with a hyphen."""
_WORD_ENDS: Final = frozenset("은는이가을를에의로고며면서도와과한된할될인등및다해게여만수것")
"""Syllables in which Korean words mostly end: particles and endings of verbs."""
_LONE_ENDING: Final = re.compile(
    r"""
    (?: 은 | 는 | 을 | 를 | 의 | 에 | 에서 | 와 | 과 | 로 | 으로 | 다 | 된 | 한 | 하고 | 하여 | 했다
      | 됐다 | 한다 | 된다 | 였다 | 이다 | 며 | 고 | 도 | 까지 | 부터 | 처럼 | 보다 | 에게 | 하는
      | 되는 | 하며 | 되며 | 하였다 | 되었다 | 했으며 | 됐으며 | 합니다 | 됩니다 | 입니다
      | 습니다 | 라고 | 라는 | 이라고 | 이라는 ) (?![가-힣])
    """,
    re.VERBOSE,
)
LONGEST_WORD: Final = 6.0
"""Of the letters' size: the width of a long Korean word."""
RAGGED_SHARE: Final = 0.25
"""Of Korean lines that go on, those with room for a letter more, from which lines are known to
end between words."""
WORD_END_SHARE: Final = 0.7
"""Of Korean lines, the least share that end in such a syllable where lines end between
words: there it is about 0.85, and 0.5 where they end anywhere."""
ROOM_OF_TWO: Final = 1.6
"""Of the letters' size: room for a letter where the edge of the text is not known well."""
SPACED_SHARE: Final = 0.1
"""Of full lines that others follow, those that end in a written space where a document writes
them: half of Korean lines that break anywhere end with a word, and all others."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """What a document shows of its own way of writing."""

    counts: Counter[str]
    """How often a word stands inside a line, small letters; words with hyphens too."""
    spacing: Spacing
    writes_spaces: bool
    """Whether lines that end between two words end in a space."""
    breaks_words: bool
    """Whether Korean lines end wherever they are full, in the middle of words too."""


def words_of(rows: Sequence[Row]) -> Words:
    """Words at the edges of lines left out: they may be parts of words."""
    counts: Counter[str] = Counter()
    for row in rows:
        counts.update(_inner_words(row.text))
    return Words(
        counts=counts,
        spacing=spacing_of((row.text for row in rows), counts),
        writes_spaces=_writes_spaces(rows),
        breaks_words=_breaks_words(rows),
    )


def _writes_spaces(rows: Sequence[Row]) -> bool:
    full = [
        upper.spaced_end
        for upper, lower in pairwise(rows)
        if _may_go_on(upper, lower) and upper.text[-1:].isalpha()
    ]
    return sum(full) > SPACED_SHARE * len(full)


def _may_go_on(upper: Row, lower: Row) -> bool:
    """Whether a line is full but for a word, and another of its kind follows."""
    return (
        upper.size == lower.size
        and upper.edges == lower.edges
        and upper.edges[1] - upper.right <= LONGEST_WORD * upper.size
        and not upper.is_table
    )


def _breaks_words(rows: Sequence[Row]) -> bool:
    """Whether Korean lines that go on are full to the last letter, and end in any syllable."""
    going_on = [
        (row, end[0][-1])
        for row, lower in pairwise(rows)
        if _may_go_on(row, lower)
        and (end := _KOREAN_END.search(row.text))
        and _KOREAN_START.match(lower.text)
    ]
    full = [
        end in _WORD_ENDS
        for row, end in going_on
        if row.edges[1] - row.right <= ROOM_OF_TWO * row.size
    ]
    if len(going_on) - len(full) > RAGGED_SHARE * len(going_on):
        return False
    return bool(full) and sum(full) < WORD_END_SHARE * len(full)


def _inner_words(text: str) -> Iterable[str]:
    found = _WORD.findall(text.casefold())
    return found[1:-1]


def run_together(upper: Row, lower: Row, words: Words) -> tuple[str, str]:
    """How the upper line ends and what follows it before the lower one begins."""
    text = upper.text
    broken = _BROKEN_WORD.search(text)
    after = _FIRST_WORD.match(lower.text)
    if broken and after:
        return (text, "") if _hyphen_stays(broken[1], after[0], text, words) else (text[:-1], "")
    if text.endswith(SOFT_HYPHEN):
        return text[:-1], ""
    return text, _between(upper, lower, words)


def _hyphen_stays(before: str, after: str, text: str, words: Words) -> bool:
    if text.endswith(SOFT_HYPHEN):
        return False
    first, second = before.casefold(), after.casefold()
    with_hyphen, without = words.counts[f"{first}-{second}"], words.counts[first + second]
    if with_hyphen != without:
        return with_hyphen > without
    is_name = after[0].isupper() or after[0].isdigit() or before[-1].isdigit()
    return (
        is_name
        or "-" in before
        or (before.isupper() and len(before) > 1)
        or (first in _KEEPS_HYPHEN)
    )


def _between(upper: Row, lower: Row, words: Words) -> str:
    last, first = upper.text[-1:], lower.text[:1]
    if _UNSPACED.match(last) or _UNSPACED.match(first):
        return ""
    is_korean = bool(_KOREAN.match(last) or _KOREAN.match(first))
    if words.breaks_words and _is_bound(last, first, is_korean=is_korean):
        return ""
    room = ROOM_OF_TWO if words.breaks_words else 1.0
    # Where a letter more would have fitted, the line was broken before a word.
    has_room = upper.edges[1] - upper.right > room * upper.size
    if words.breaks_words and words.writes_spaces:
        has_room = False
    if upper.spaced_end or has_room or not is_korean:
        return " "
    return "" if _is_one_word(upper.text, lower.text, words) else " "


def _is_bound(last: str, first: str, *, is_korean: bool) -> bool:
    """Whether a line begins with a sign that has no space before it."""
    return bool(_CLOSING.match(first)) if is_korean else last.isdigit() and first == "%"


def _is_one_word(upper: str, lower: str, words: Words) -> bool:
    """Whether the ends of two full Korean lines are parts of one word, or a number and its
    unit."""
    before, after = _KOREAN_END.search(upper), _KOREAN_START.match(lower)
    if words.breaks_words and (words.writes_spaces or not (before and after)):
        return words.writes_spaces or (upper[-1].isdigit() and bool(_UNIT.match(lower)))
    if not before or not after:
        return False
    if words.breaks_words:
        return bool(_LONE_ENDING.match(lower)) or not words.spacing.parts(before[0], after[0])
    whole = words.counts[before[0] + after[0]]
    apart = min(words.counts[before[0]], words.counts[after[0]]) if len(after[0]) > 1 else 0
    return whole > apart or (whole == apart and words.writes_spaces)
