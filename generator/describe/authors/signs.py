"""What lines around a name show: that it is an author's, or only a menu's."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice, pairwise
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
        | (?: about | meet ) \s (?: the \s | our \s | your \s )? authors?
        | (?: (?: the | contributing ) \s )? authors?
        | contributors? | writer | (?: hosted | presented | shared | by \s line ) \s by
        | asked \s .* \d{4} (?: \s at \s [\d:]+ )?
        | (?: この記事 (?: を書いた (?: 人 | ライター | 記者 | スタッフ )
                | の著者 | の執筆者 | のライター ) | 書いた人
            | (?: 著者 | 執筆者 | 筆者 | ライター ) (?: 紹介 | プロフィール | 情報 ) )
        | (?: 创作者 | 創作者 | 本文作者 ) (?: 介[绍紹] | [简簡]介 )?
        | 作者 (?: 介[绍紹] | [简簡]介 )
        | [关關][于於]作者 | (?: 글쓴이 | 필자 | 저자 | 작가 ) \s? 소개
        | 作者 | 撰文 | 撰稿 | 文字 | 採訪 | 采访 | 採訪撰文 | [记記]者
        | 執筆者? | 著者 | 筆者 | ライター | 글쓴이 | 작성자 | 필자 | 저자 | 기자 | 글
    ) [\s:：]* $
    """,
    re.VERBOSE | re.IGNORECASE,
)
PORTRAIT: Final = re.compile(
    r"""
    ^ \W* (?: profile \s )? (?: picture | headshot | photo | portrait | avatar )
        \s (?: of | for ) \s
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
REPLIES: Final = re.compile(
    r"^\W*(?:作者|博主|楼主|樓主|原po|OP|author|글쓴이|작성자|글작성자|投稿者|主)\W*$",
    re.IGNORECASE,
)
"""Stands under the author's name where he talks to readers."""
JOINED: Final = re.compile(
    r"^\W*(?:joined|member\ssince|registered|posts|join\sdate|가입일?|登録日|注册时间)\s?:",
    re.IGNORECASE,
)
"""Stands under the name of who posted in a forum."""
JOINED_WITHIN: Final = 4
GREETING: Final = re.compile(
    r"""
    (?: こんにちは | こんばんは | はじめまして | 안녕하세요 | 大家好 | 你好 | 各位好 )
    [\s、，,.!！。~～]{0,3} (?: 저는 \s | 我是 )? (?P<name> [^\s、，。.!！]{2,12}? )
    (?: です | と申します | 입니다 | 이에요 | 예요 | (?= [，。！!] ) )
    """,
    re.VERBOSE,
)
"""`こんにちは、つゆくさです`"""
REPLY_SIGNS: Final = " └↳ㄴ@"
"""What stands around the name over a reply."""
TIME: Final = re.compile(r"\s+(?:\d{2,4}[.\-/]\s?)*\d{1,2}[.\-/:]\s?\d{2}(?!\d)")
EAST_ASIAN_POST: Final = re.compile(
    r"^\S.{0,24}(?:者|家|士|員|デザイナー|ライター|コンサルタント|エンジニア|디자이너|작가|개발자|工程师|工程師"
    r"|博主|店主|教授|編輯|编辑)$"
)
PLACE_STARTS: Final = frozenset(
    {"new", "san", "los", "las", "el", "santa", "saint", "st", "hong", "tel", "united", "south",
     "north", "east", "west", "rio", "buenos", "kuala", "abu", "mexico", "cape", "lake", "fort"}
)  # fmt: skip
"""First words of places more often than of people."""
BIOGRAPHY: Final = re.compile(
    r"""
    [,\s]+ (?:®\s)?
    (?: is | was | has | works? | writes | covers | joined | brings | speciali[sz]es | leads
      | serves | loves | holds | teaches | runs | edits | blogs | reports | lectures
      | helps | started | founded | spent ) \s
    """,
    re.VERBOSE,
)
_OF_THINGS: Final = frozenset({"is", "was", "has"})
ORGANISATION: Final = re.compile(
    r"""
    \s (?: is | was ) \s (?: an? | the | your | our ) \s [^.]{0,60}? \b
    (?: charity | company | group | organi[sz]ation | non-?profit | society | association | website
      | site | blog | community | platform | firm | agency | trademark | provider | project | club
      | service | business | magazine | publication | brand | store | shop | studio | network ) \b
  | \s serves \s all \b
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""What follows the name of whoever keeps a site."""
_FORM: Final = r"(?:주식회사|유한회사|\(주\)|㈜|株式会社|有限会社|（株）|㈱|有限公司)"
_COMPANY: Final = re.compile(_FORM)
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
SOURCE: Final = re.compile(
    r"""
    ^ \W* (?: [来來]源 | 출처 | 出典 | source | (?: news \s )? provided \s by
      | (?: (?: medically | clinically | legally | scientifically | technically | expert ) \s )?
        (?: reviewed | approved | verified | checked | fact [\s-]? checked | edited | illustrated
          | translated | photographed | photos? ) \s by
      | (?: medical | expert | legal )? \s? reviewer ) \W* $
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""Stands over who is no author: the outlet it was taken from, a reviewer, a photographer."""
POSTED: Final = re.compile(r"^\W*(?:[发發]布[于於]|于|於|[发發]表[于於])[\s:：]*\d{4}\D")
"""`于 2024-05-20 10:00 发布`, under who posted it."""
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
        return self._dated[at]

    @cached_property
    def _dated(self) -> Sequence[bool]:
        return [len(line) <= LONGEST_DATED and any(find_dates(line)) for line in self.lines]

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
            is_full = " " in name and not EAST_ASIAN.match(name)
            if is_full and any(self._is_dated(place) for place in near if abs(place - at) == 1):
                yield "beside a date"
        if any(READING_TIME.search(self.lines[place]) for place in (at, *near)):
            yield "near reading time"
        if any(FOLLOW.match(self.lines[place]) for place in near if place >= at - 1):
            yield "near a button to follow"
        if any(JOINED.match(line) for line in self.lines[at + 1 : at + 1 + JOINED_WITHIN]):
            yield "member of a forum"
        yield from self._words_beside(at)
        yield from self._elsewhere(name, at)
        yield from self._by_itself(name)

    def _words_beside(self, at: int) -> Iterator[str]:
        below = self.lines[at + 1] if at + 1 < len(self.lines) else ""
        if POST.match(below) or EAST_ASIAN_POST.match(below):
            yield "over a post"
        if POSTED.match(below):
            yield "over when it was posted"
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
        if any(place > at + NEAR for place in self._comments_of(name)):
            yield "talks below"
        if own in self._replying or any(
            f"{name} {word}" in self._whole
            for word in ("博主", "作者", "楼主", "樓主", "글쓴이", "작성자", "投稿者")
        ):
            yield "replies"
        if name in self.greeting:
            yield "greets"
        naming = [line for line in self.lines if name in line]
        # One word that holds the rights is the site's name.
        if " " in name and not EAST_ASIAN.match(name) and any(map(RIGHTS.search, naming)):
            yield "holds the rights"
        if any(self._is_organisation(name, line) for line in naming):
            yield "organisation"
        elif any(self._tells_of(name, line) for line in naming):
            yield "words on the author"

    @cached_property
    def greeting(self) -> frozenset[str]:
        """Names that a line introduces with a greeting: `こんにちは、つゆくさです`."""
        return frozenset(
            found["name"] for line in self.lines if (found := GREETING.match(line.strip()))
        )

    @cached_property
    def _replying(self) -> frozenset[str]:
        """Lines under which the author is said to reply."""
        return frozenset(
            above.strip() for above, line in pairwise(self.lines) if REPLIES.match(line)
        )

    @cached_property
    def _beginnings(self) -> Sequence[tuple[str, int]]:
        """The lines without the signs of a reply, each with its place: sorted, so that those
        that begin with a name are found without reading all of them for each name."""
        return sorted((line.strip(REPLY_SIGNS), place) for place, line in enumerate(self.lines))

    def _comments_of(self, name: str) -> Iterator[int]:
        """Places where a comment begins: the name, and a time behind it or soon below."""
        first = bisect_left(self._beginnings, (name, 0))
        for line, place in islice(self._beginnings, first, None):
            if not line.startswith(name):
                return
            rest = line[len(name) :]
            below = self.lines[place + 1 : place + 2 + NEAR]
            if TIME.match(rest) or (not rest and any(TIME.match(f" {text}") for text in below)):
                yield place

    def _tells_of(self, name: str, line: str) -> bool:
        """`Jane Doe is a reporter …`, also where a portrait's name is glued before."""
        at = line.rfind(name)
        told = BIOGRAPHY.match(line, at + len(name))
        is_near = at <= LONGEST_TITLE or line.startswith(name)
        # A heading's one word begins its paragraph too: `Comfort is …`.
        is_full = " " in name or not name.isascii()
        return bool(is_near and told and (is_full or told[0].strip(", ") not in _OF_THINGS))

    @staticmethod
    def _is_organisation(name: str, line: str) -> bool:
        spelt = re.escape(name)
        # Few lines name any company, and a pattern for each name takes long to make.
        is_company = _COMPANY.search(line) is not None and (
            re.search(rf"{_FORM}\s?{spelt}|{spelt}\s?{_FORM}", line) is not None
        )
        is_told = line.startswith(name) and ORGANISATION.match(line, len(name)) is not None
        return is_company or is_told

    def _by_itself(self, name: str) -> Iterator[str]:
        words = WORD.findall(name)
        if not name.isascii() and EAST_ASIAN.match(name):
            return
        if words and words[0].lower() in GIVEN_NAMES:
            yield "given name"
        elif PLACE_STARTS.intersection(map(str.lower, words[:1])) or any(
            word.lower() in self._ordinary for word in words if len(word) > 1
        ):
            yield "ordinary words"
        if len(words) == 1:
            yield "one word"
