"""Where a Korean counter of one syllable ends; many words as one pattern; English words that
name nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

_PARTICLES: Final = (
    *"이가을를은는의에로와과도만씩당꼴쯤나여중간내",
    *("까지", "부터", "뿐", "밖에", "으로", "보다", "마다", "이상", "이하", "이내", "미만"),
    *(
        "초과",
        "안팎",
        "내외",
        "남짓",
        "가량",
        "정도",
        "규모",
        "넘",
        "짜리",
        "어치",
        "대(?![가-힣]{2})",
        "대(?=이[던다며었]|니까|인데|에서|까지|부터|였)",
    ),
)
STANDS: Final = (
    rf"(?:(?![가-힣])|(?=(?:{'|'.join(_PARTICLES)}|인(?![가-힣]{{2}})|였|입|다[.\s]"
    r"|수준|규모|어치)))"
)
"""The end of the word, or a particle: 장 is a counter in `16장뿐` and none in `3장관`."""
FUNCTION_WORDS: Final = (
    "(?:The|In|At|On|By|For|Of|With|And|But|All|Only|About|Some|Over|Under|Its|Their|His|Her|Our"
    "|Those|These|Another|Just|From|To|Nearly|Almost|Around|After|Since|Before|Than|Between|Up"
    "|More|Within|Until|Every|Roughly|Approximately|An?|Last|Next|Fewer|Less|Least|Most)"
)
"""With a capital they begin a sentence and are no name before a number."""
_SCRIPTS: Final = (
    (re.compile(r"[\x20-\x7e]"), r"(?![A-Za-z\d])"),
    (re.compile(r"[가-힣]"), rf"(?:화(?![가-힣]))?{STANDS}"),
    (re.compile(r"[ァ-ヴー]"), r"(?![ァ-ヴー])"),
    (re.compile(r"."), ""),
)
"""The script in which a word ends, and what may not follow it."""


HYPHEN: Final = re.compile(r"-(?=[a-z]{3}|lbs?\b)")
"""`a 3.5-carat stone`"""


@dataclass(frozen=True, slots=True)
class Words:
    """Many words, found by their first character."""

    patterns: Mapping[str, tuple[tuple[str, ...], re.Pattern[str]]]
    """First character → the words that begin with it, each a group of the pattern."""

    def at(self, text: str, position: int) -> tuple[str, int] | None:
        """The longest word at an offset, a space before it allowed, and the offset after it."""
        is_apart = text.startswith((" ", "\u00a0"), position) or HYPHEN.match(text, position)
        start = position + bool(is_apart)
        words, pattern = self.patterns.get(text[start : start + 1], ((), None))
        match = pattern.match(text, start) if pattern else None
        return (words[(match.lastindex or 1) - 1], match.end()) if match else None


def words_of(words: Iterable[str]) -> Words:
    """A word may have a look-ahead of its own, but no group, and begins with a plain sign."""
    by_first: dict[str, list[str]] = {}
    for word in sorted(words, key=lambda each: -len(plain_word(each))):
        by_first.setdefault(word[0], []).append(word)
    return Words(MappingProxyType({first: _choice(each) for first, each in by_first.items()}))


def _choice(words: Sequence[str]) -> tuple[tuple[str, ...], re.Pattern[str]]:
    """The words with what may not follow them, as groups of one pattern."""
    choice = "|".join(f"({word}){_after(word)}" for word in words)
    return tuple(words), re.compile(choice)


def _after(word: str) -> str:
    last = plain_word(word)[-1]
    return next(after for script, after in _SCRIPTS if script.match(last))


def plain_word(word: str) -> str:
    """Without its look-ahead."""
    return word.partition("(?")[0]
