"""A Korean, Chinese or Japanese byline read word by word.

Outlets order label, name, post and desk in any way (`文／王小明`, `王小明/文`, `経済部 山田太郎`,
`홍길동 하늘대 교수`); what each word is, and what stands on its other side, tells who has
written.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from functools import lru_cache
from itertools import pairwise
from typing import Final

from generator.characters import SENTENCE_ENDS
from generator.describe.authors.no_names import NO_NAMES
from generator.describe.authors.splitting import WORD, joined, undated, words_in
from generator.describe.authors.vocabulary import DESK_BEFORE, Role, may_be_kanji_name, role_of

LONGEST: Final = 100
LONGEST_NAME: Final = 16
"""Characters."""
FEWEST_LETTERS: Final = 2
LONGEST_POST: Final = 30

MOST_REMEMBERED: Final = 1_000
"""Lines: each way to find authors reads the same few of a capture, and the next one of an outlet
has many of them too."""

_SENTENCE: Final = re.compile(r"[가-힣]{2}\.\s|[。！？]\s*\S|[!?]\s|\s>\s")
"""Sentences, or the steps of a path."""
_ROMANISED: Final = re.compile(
    r"(?<=[一-鿿])\s+(?:[A-Z]{2,}\s[A-Z][a-z]+(?:-[A-Za-z]+)?(?:[,，;；、\s]+|$))+$"
)
"""`周明远 王小明 ZHOU Mingyuan, WANG Xiaoming`, as journals write names twice."""
MOST_BEFORE_POST: Final = 2
"""Words of an institution's name before a post that are not known as such."""
BEHIND: Final = frozenset({"지음", "씀", "글", "著", "撰", "文"})
"""Labels that stand behind the name."""
USER_LABELS: Final = frozenset(
    {"by", "질문자", "質問者", "提问者", "글쓴이", "작성자", "投稿者", "原创", "原創"}
)
"""Labels behind which any word is a user's name."""
_MARKS: Final = ":/=●◎"
_REPORTERS: Final = ("기자", "記者", "记者")
_REPORTED: Final = ("報導", "报道", "報道", "綜合報導", "综合报道")
_LABELS: Final = (Role.AUTHOR, Role.OTHER)
_CLASS: Final = re.compile(r"제?\d{1,3}기")
_YEAR: Final = re.compile(r"\d年生?$")
"""`高梨悠斗＝文学部3年`"""
_MAY_BE_PLACE: Final = (Role.NAME, Role.PERHAPS, Role.UNKNOWN)
_OPENING: Final = "([<"
_CLOSING: Final = ")]>"


@dataclass(slots=True)
class _Reading:
    """What has been read so far of a part of a line between bars."""

    names: list[str] = field(default_factory=list)
    waiting: list[str] = field(default_factory=list)
    """Names of whom nothing says yet what they did."""
    label: Role | None = None
    fresh: bool = False
    """Whether no name has followed the label yet."""
    told: bool = False
    """Whether a label or a post says that they are authors."""
    behind: bool = False
    """Whether the label stood behind the name: so will the next."""
    placed: bool = False
    """Whether an institution, a desk or a date stands beside them."""
    unsure: int = 0
    """How many of the names, credited or waiting, only may be names."""
    others: bool = False
    """Whether a label says that people did something else."""
    unknown: int = 0
    depth: int = 0
    """How many brackets are open behind a name."""


class Worth(IntEnum):
    """How surely a line names authors."""

    NONE = 0
    MAYBE = 1
    """What may be a name and nothing else."""
    BARE = 2
    """Names and nothing else, or a place, a desk or a date."""
    TOLD = 3
    """A label or a post, and what may be a name."""
    SURE = 4
    """A label or a post, and a name."""


@dataclass(frozen=True, slots=True)
class Credit:
    """The authors whom a line names."""

    names: tuple[str, ...]
    worth: Worth
    is_others: bool = False
    """Whether it names only people who did something else."""


NOBODY: Final = Credit((), Worth.NONE)


@lru_cache(maxsize=MOST_REMEMBERED)
def read_credit(text: str, language: str) -> Credit:
    """The authors whom a line names that is there for that alone; nobody where words are left
    over that no byline has."""
    if len(text) > LONGEST or (text.rstrip()[-1:] in SENTENCE_ENDS and len(text) > LONGEST_NAME):
        return NOBODY
    plain = undated(_ROMANISED.sub("", text) if language == "zh" else text)
    if _SENTENCE.search(plain):
        return NOBODY
    words = [*joined([*words_in(plain, language)], language)]
    parts: list[_Reading] = [_Reading()]
    for at, word in enumerate(words):
        found = parts[-1]
        if word == "|":
            goes_on = found.fresh and not found.names
            parts.append(
                _Reading(label=found.label, fresh=True, told=found.told) if goes_on else _Reading()
            )
        elif not WORD.search(word):
            is_behind = bool(found.names or found.waiting)
            found.depth += (word in _OPENING and is_behind) - (word in _CLOSING and found.depth > 0)
        else:
            _read(found, words, at, language)
    return _credited(parts)


@lru_cache(maxsize=MOST_REMEMBERED)
def is_label(text: str, language: str) -> bool:
    """Whether a line is nothing but a label: `作者`, `기자,`, `質問者`."""
    words = [*words_in(undated(text), language)]
    return (
        bool(words)
        and all(
            not WORD.search(word) or word in _REPORTERS or role_of(word, language) is Role.AUTHOR
            for word in words
        )
        and any(map(WORD.search, words))
    )


def is_post(text: str, language: str) -> bool:
    """Whether a line is nothing but what somebody is: `上席研究員`, `하늘대 교수`."""
    if len(text) > LONGEST_POST:
        return False
    roles = [
        role_of(word, language) for word in words_in(undated(text), language) if WORD.search(word)
    ]
    return Role.POST in roles and not {Role.NAME, Role.AUTHOR, Role.OTHER} & {*roles}


def _credited(parts: Sequence[_Reading]) -> Credit:
    for part, behind in pairwise(parts):
        if part.waiting and behind.told and not behind.names and not part.unknown:
            # `홍길동 | 성장산업실 연구위원`: the post stands behind a bar.
            _credit(part)
            part.told = True
    for before, part in pairwise(parts):
        is_listed = before.label is Role.AUTHOR and before.names and not before.unknown
        if is_listed and part.waiting and not (part.unknown or part.unsure or part.placed):
            # `作者：周明远 | 王小明`
            _credit(part)
            part.label, part.told = Role.AUTHOR, True
    told = [part for part in parts if part.told and part.names and not part.unknown]
    if told:
        names = dict.fromkeys(name for part in told for name in part.names)
        is_sure = sum(part.unsure for part in told) < len(names)
        return Credit(tuple(names), Worth.SURE if is_sure else Worth.TOLD)
    is_others = any(part.others for part in parts) and not any(part.told for part in parts)
    if any(part.unknown or part.names or part.others for part in parts):
        return Credit((), Worth.NONE, is_others=is_others)
    names = dict.fromkeys(name for part in parts for name in part.waiting)
    is_bare = sum(part.unsure for part in parts) < max(1, len(names))
    return Credit(tuple(names), Worth.BARE if is_bare else Worth.MAYBE)


def _read(found: _Reading, words: Sequence[str], at: int, language: str) -> None:
    word = words[at]
    before, after = words[at - 1] if at else "", words[at + 1] if at + 1 < len(words) else ""
    role = _role_at(found, words, at, language)
    if role is Role.AUTHOR:
        _read_label(found, word, before)
    elif role is Role.OTHER and found.depth and found.waiting:
        # `浦賀ジュン（実務翻訳者）`
        _read_post(found)
    elif role is Role.OTHER:
        _read_other(found, before, is_label=after in (*_MARKS, "|"))
    elif role is Role.POST:
        _read_post(found)
    elif role is Role.NAME or (role is Role.PERHAPS and after != ":"):
        _read_name(found, word, role, before)
    elif role is Role.PLACE and not word.islower():
        found.placed = True
    elif after == ":" and len(word) >= FEWEST_LETTERS:
        # `发表时间:07-23`: whatever it is a label of, it announces no author.
        found.label, found.fresh = Role.OTHER, True
    else:
        _read_unknown(found, word, before)


def _role_at(found: _Reading, words: Sequence[str], at: int, language: str) -> Role:
    """What a word is beside its neighbours."""
    word = words[at]
    after = words[at + 1] if at + 1 < len(words) else "-"
    role = Role.NAME if " " in word else role_of(word, language)
    is_announced = found.label is Role.AUTHOR and found.fresh and words[at - 1] == ":"
    if (word.lower() == "editor" and at) or (word == "영상" and found.names):
        return Role.OTHER
    if role is Role.PERHAPS and language == "ja" and may_be_kanji_name(word):
        return Role.NAME
    if role is Role.POST and is_announced and after in ("-", "|"):
        # `作者：三水老师`
        return Role.UNKNOWN
    return Role.PLACE if _is_place(found, words, at, role, language) else role


def _is_place(found: _Reading, words: Sequence[str], at: int, role: Role, language: str) -> bool:
    """Whether what may be a name is where somebody belongs to: `사회부 홍길동`, `글 하늘빛 9기
    홍길동`, `신안=홍길동 기자`, but no name before a label as in `ジョン・スミス＝文`."""
    after = words[at + 1] if at + 1 < len(words) else "-"
    behind = role_of(words[at + 2], language) if at + 2 < len(words) else Role.UNKNOWN
    if language == "ko" and role is Role.NAME and DESK_BEFORE.fullmatch(words[at]):
        return role_of(after, "ko") is Role.NAME
    if language == "ko" and role in _MAY_BE_PLACE and _CLASS.fullmatch(after):
        return True
    # `記者 周明遠/台中 報導`
    if after in _REPORTED and words[at - 1] == "/":
        return True
    # `진주/박서진 기자`: a town has two syllables, a name three.
    ahead = words[at + 2 : at + 4] if language == "ko" and after == "/" else []
    if [len(words[at]), *map(len, ahead)] == [2, 3, 2] and ahead[1] == "기자":
        return True
    is_apart = after == "=" and found.label is None and role in _MAY_BE_PLACE
    is_of_year = at + 2 < len(words) and _YEAR.search(words[at + 2]) is not None
    return is_apart and behind not in _LABELS and not is_of_year


def _read_label(found: _Reading, word: str, before: str) -> None:
    """A label, which some outlets write behind the name: `王小明/文`, `홍길동 글`."""
    if found.label is Role.OTHER and found.fresh and word.lower() == "by":
        return
    if found.waiting and (
        before in ("/", "=") or word in BEHIND or role_of(f"X{word}", "ja") is Role.POST
    ):
        _credit(found)
        found.behind = True
    found.waiting.clear()
    found.label, found.fresh, found.told = Role.AUTHOR, True, True
    found.unknown = max(0, found.unknown - MOST_BEFORE_POST)


def _read_other(found: _Reading, before: str, *, is_label: bool) -> None:
    if found.label is Role.AUTHOR and found.fresh and before in ("/", "&", ",", "+"):
        return
    if found.behind and found.names[1:] and before in (found.names[-1], "="):
        # `홍길동 글 김하나 그림`
        found.names.pop()
    if is_label and found.waiting:
        found.told = True
        _credit(found)
    found.waiting.clear()
    found.label, found.fresh, found.others = Role.OTHER, True, True


def _read_post(found: _Reading) -> None:
    """A post, behind the name or before it; words before it are the institution's."""
    if found.label is Role.OTHER:
        return
    found.told = True
    if found.unknown and found.unsure == len(found.waiting):
        found.unsure = 0
        found.waiting.clear()
    found.unknown = max(0, found.unknown - MOST_BEFORE_POST)
    _credit(found)
    if found.label is None and not found.names:
        found.label, found.fresh = Role.POST, True


def _credit(found: _Reading) -> None:
    found.names += found.waiting
    found.waiting.clear()


def _read_name(found: _Reading, word: str, role: Role, before: str) -> None:
    is_behind = found.depth > 0 and bool(found.names or found.waiting)
    if found.label is Role.OTHER:
        found.fresh = False
    elif is_behind:
        return
    elif found.label is not None:
        if found.unsure and role is Role.NAME and found.names[-1:] == [before]:
            # `财晨 周明远`: the outlet stands before the name.
            found.names.pop()
            found.unsure -= 1
        if role is Role.PERHAPS and found.names and WORD.search(before):
            # `周明远 明远观察`: the account stands behind the name.
            found.placed = True
            return
        found.names.append(word)
        found.unsure += role is Role.PERHAPS
        found.fresh = False
    elif role is Role.NAME:
        found.waiting.append(word)
    elif before != "," and (found.waiting or found.unknown or found.placed):
        found.unknown += 1
    else:
        found.waiting.append(word)
        found.unsure += 1


def _read_unknown(found: _Reading, word: str, before: str) -> None:
    if found.depth or found.label is Role.OTHER:
        return
    is_announced = found.label is Role.AUTHOR and (before in _MARKS or before in USER_LABELS)
    is_user = is_announced and found.fresh and FEWEST_LETTERS <= len(word) <= LONGEST_NAME
    if is_user and word not in NO_NAMES:
        found.names.append(word)
        found.unsure += 1
        found.fresh = False
    else:
        found.unknown += 1
