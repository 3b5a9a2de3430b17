"""What lines around a name show: that it is an author's, or only a menu's."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from generator.characters import COPYRIGHT_SIGNS
from generator.describe.authors.given import GIVEN_NAMES
from generator.describe.dates import find_dates

NEAR: Final = 2
"""Lines between a name and the date or the words beside it."""
LONGEST_DATED: Final = 60
"""Characters of a line that is there for its date."""

CUE: Final = re.compile(
    r"""
    ^ \W* (?: (?: article | story | post | content | words | text )? \s? (?: is \s )?
          (?: written | posted | published | authored | created | contributed | prepared )?
          \s? \b by
        | (?: about | meet ) \s (?: the \s | our \s | your \s )? authors? | (?: the \s )? authors?
        | contributors? | writer
        | 作者 | 撰文 | 撰稿 | 文字 | 採訪 | 采访 | 採訪撰文 | [记記]者
        | 執筆者? | 著者 | 筆者 | ライター | 글쓴이 | 작성자 | 필자 | 저자 | 기자 | 글
    ) [\s:：]* $
    """,
    re.VERBOSE | re.IGNORECASE,
)
PORTRAIT: Final = re.compile(
    r"""
    ^ \W* (?: picture | headshot | photo | portrait | avatar ) \s of \s
  | ^ \W* \S .{2,40}? (?: ['’]s )? \s
      (?: avatar | headshot | profile \s (?: picture | photo ) ) \W* $
    """,
    re.VERBOSE | re.IGNORECASE,
)
READING_TIME: Final = re.compile(
    r"\d\s?-?\s?min(?:ute)?s?\.?\s(?:to\s)?read\b|\bread(?:ing)?\stime\b", re.IGNORECASE
)
FOLLOW: Final = re.compile(
    r"^\W*(?:follow|关注[他她]?|關注|追蹤|(?:著者)?フォロー(?:する)?|팔로우|구독하기)\W*$",
    re.IGNORECASE,
)
BIOGRAPHY: Final = re.compile(
    r"""
    [,\s]+ (?:®\s)?
    (?: is | was | has | works? | writes | covers | joined | brings | speciali[sz]es | leads
      | serves | loves | holds | helps | started | founded | spent ) \s
    """,
    re.VERBOSE,
)
LONGEST_TITLE: Final = 6
"""Characters before a name in a line about the person: `Dr. `, a bullet."""
ABOUT: Final = re.compile(r"^\W*(?:about|meet)\s[A-Z]", re.IGNORECASE)
POST: Final = re.compile(
    r"""
    ^ [^.!?]{0,40} \b (?: writer | editor | contributor | reporter | correspondent | columnist
      | journalist | author | founder | co-founder | ceo | cto | cmo | analyst | strategist
      | consultant | specialist | manager | director | engineer | president | expert | professor
      | researcher | attorney | advisor | adviser | blogger ) \b [^.!?]{0,40} $
    """,
    re.VERBOSE | re.IGNORECASE,
)
RIGHTS: Final = re.compile(rf"[{COPYRIGHT_SIGNS}]|\bcopyright\b", re.IGNORECASE)
SOURCE: Final = re.compile(r"^\W*(?:[来來]源|출처|出典|source)\W*$", re.IGNORECASE)
SPEAKS: Final = re.compile(
    r"^\W*(?:says?|said|reply|replied|commented|回复|回覆|返信|답글|답글쓰기)\W*$|\bsays:",
    re.IGNORECASE,
)
EAST_ASIAN: Final = re.compile(r"[가-힣ぁ-んァ-ヶー一-鿿]")
WORD: Final = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True)
class Signs:
    """The lines of a capture, looked at for what they say of names."""

    lines: Sequence[str]

    @cached_property
    def _whole(self) -> str:
        return "\n".join(self.lines)

    @cached_property
    def _ordinary(self) -> frozenset[str]:
        """Words that the capture has in small letters too."""
        return frozenset(word for word in WORD.findall(self._whole) if word.islower())

    def _is_dated(self, at: int) -> bool:
        line = self.lines[at]
        return len(line) <= LONGEST_DATED and any(find_dates(line))

    def of(self, name: str, at: int) -> Iterator[str]:
        """The signs of a name in a line; `EVIDENCE` says what each is worth."""
        near = self._places(at)
        if self.has_cue(name, at):
            yield "cue"
        if any(PORTRAIT.match(self.lines[place]) and name in self.lines[place] for place in near):
            yield "portrait"
        if self._is_dated(at):
            yield "same line as a date"
        elif any(map(self._is_dated, near)):
            yield "near a date"
        if any(READING_TIME.search(self.lines[place]) for place in (at, *near)):
            yield "near reading time"
        if any(FOLLOW.match(self.lines[place]) for place in near):
            yield "near a button to follow"
        yield from self._words_beside(at)
        yield from self._elsewhere(name, at)
        yield from self._by_itself(name)

    def _words_beside(self, at: int) -> Iterator[str]:
        if POST.match(self.lines[at + 1] if at + 1 < len(self.lines) else ""):
            yield "over a post"
        if ABOUT.match(self.lines[at]):
            yield "about"
        if any(SPEAKS.search(self.lines[place]) for place in (at, *self._places(at))):
            yield "speaks"
        if at and SOURCE.match(self.lines[at - 1]):
            yield "after a source"

    def has_cue(self, name: str, at: int) -> bool:
        """Whether `By` or `About the author` stands right above, or over a portrait there."""
        above, higher = (self.lines[at - back] if at >= back else "" for back in (1, 2))
        is_portrait = len(above) <= len("A.B.") or name in above or PORTRAIT.match(above)
        return bool(CUE.match(above) or (is_portrait and CUE.match(higher)))

    def _places(self, at: int) -> list[int]:
        first, last = max(0, at - NEAR), min(len(self.lines), at + NEAR + 1)
        return [place for place in range(first, last) if place != at]

    def _elsewhere(self, name: str, at: int) -> Iterator[str]:
        own = self.lines[at].strip()
        twice = [self.lines[p].strip() for p in (at - 1, at + 1) if 0 <= p < len(self.lines)]
        if own.casefold() in map(str.casefold, twice):
            yield "twice in a row"
        elif self._whole.count(name) > 1:
            yield "shown again"
        is_latin = not EAST_ASIAN.match(name)
        if is_latin and any(name in line and RIGHTS.search(line) for line in self.lines):
            yield "holds the rights"
        if any(self._tells_of(name, line) for line in self.lines if name in line):
            yield "words on the author"

    def _tells_of(self, name: str, line: str) -> bool:
        """`Jane Doe is a reporter …`, also where a portrait's name is glued before."""
        at = line.rfind(name)
        return (at <= LONGEST_TITLE or line.startswith(name)) and BIOGRAPHY.match(
            line, at + len(name)
        ) is not None

    def _by_itself(self, name: str) -> Iterator[str]:
        words = WORD.findall(name)
        if not name.isascii() and EAST_ASIAN.match(name):
            return
        if words and words[0].lower() in GIVEN_NAMES:
            yield "given name"
        elif any(word.lower() in self._ordinary for word in words if len(word) > 1):
            yield "ordinary words"
        if len(words) == 1:
            yield "one word"
