"""Authors named after the text: by a label, a link to more of theirs, words on them, a signature.

Portals, blogs and dailies put such boxes there; the cleaning leaves them out as furniture.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from generator.describe.authors.credit import OUTER, labelled_in
from generator.describe.authors.english import NAME, people_at
from generator.describe.authors.given import GIVEN_NAMES
from generator.describe.authors.japanese import WRITER, introduced_in

AFTER: Final = 20
"""Lines after the text in which a box on the author stands."""
LAST: Final = 8
"""Last lines of the text, into which such a box is sometimes taken."""
LONGEST: Final = 120
"""Characters of a line with a label or a link."""

LABELLED: Final = re.compile(
    r"""
    ^ (?: 作者 | 本文作者 | 撰文 | 撰稿人? | 供稿 | 文字 | 文 | 執筆者? | 著者 | 筆者 (?: 紹介 )?
        | 取材・文 | ライター | 글쓴이 | 글 | 필자 | 저자 | 기고자 ) \s? [:：|｜丨／] \s* \S
    """,
    re.VERBOSE,
)
WITHIN: Final = re.compile(
    r"(?<=[，,；;。）)\s]) 作者 \s? [:：] \s? (?P<name> [一-鿿A-Za-z·]{2,12}+ ) (?! \s? [:：] )",
    re.VERBOSE,
)
"""`本文来自…，作者：王小明，编辑：…`"""
MORE: Final = re.compile(
    rf"""
    ^ \W* (?i: (?: (?: view | see | read ) \s (?: all | more ) \s )?
        (?: (?: all | more | other | recent | latest )? \s? (?: posts | articles | stories )
          | more ) \s (?: by | from ) \s (?P<english> (?-i: {NAME.pattern} ) ) ) \W* $
  | ^ \W* (?! 同じ | この | その | [一-鿿]{{1,4}} [面欄] の )
        (?P<japanese> {WRITER} ) (?: さん | 氏 )? の
        (?: プロフィール | 記事一覧 | 記事を | 他の記事 | 最新記事 | 過去の記事 )
  | ^ \W* (?P<korean> [가-힣]{{2,4}} ) \s? (?: 기자 | 작가 | 님 )? 의? \s
        (?: (?: 다른 | 최근 ) \s? (?: 기사 | 글 ) | 기사 \s? (?: 더 | 모아 ) ) \s? 보기
  | ^ \W* (?: 查看 | 更多 | 看更多 )? (?P<chinese> [一-鿿]{{2,4}} ) 的
        (?: 其他 | 更多 | 全部 | 所有 ) 文章
    """,
    re.VERBOSE,
)
"""A link to what else the author has written."""
THESE: Final = re.compile(r"(?:this|these|the|our|your|my|us|other|same)\b", re.IGNORECASE)
ABOUT: Final = re.compile(
    r"^(?:about\s(?:the\s)?author\s*[:|–—-]\s*|follow\s(?=[^@]{4,40}\son\s))", re.IGNORECASE
)
FAREWELL: Final = re.compile(
    r"""
    ^ (?: yours | (?: best | kind | warm(?:est)? ) \s? (?: wishes | regards )? | regards | sincerely
        | cheers | love | thanks | until \s (?: next \s \w+ | then ) | with \s (?: love | thanks )
        | take \s care | all \s the \s best )
      (?: \s \w+ ){0,3} \s? [,，!.–—-] $
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""What stands over a signature."""


def named_within(text: str) -> tuple[str, ...]:
    """Whom a line names as its author after other words."""
    found = WITHIN.search(text)
    return (found["name"],) if found else ()


def find_box(texts: Sequence[str]) -> tuple[int, tuple[str, ...]] | None:
    """The first line among those at the text's end and after it that names the author."""
    for at, text in enumerate(texts):
        bare = OUTER.sub("", text)
        people = _named(bare) if len(bare) <= LONGEST else ()
        introduced = introduced_in(bare)
        people = people or ((introduced,) if introduced else ())
        is_taken_leave = at > 0 and FAREWELL.match(texts[at - 1].strip()) is not None
        if not people and is_taken_leave:
            people = _signature(bare)
        if people:
            return at, people
    return None


def _with_given_name(people: tuple[str, ...]) -> tuple[str, ...]:
    """The people, if the first one's first name is a common one: a firm has none."""
    return people if people and people[0].split()[0].lower() in GIVEN_NAMES else ()


def _named(text: str) -> tuple[str, ...]:
    if LABELLED.match(text):
        return labelled_in(text)
    about = ABOUT.match(text)
    if about:
        people = people_at(text, about.end())[:1]
        return people if text[0] in "aA" else _with_given_name(people)
    more = MORE.match(text)
    if more and more["english"]:
        return people_at(more["english"], 0)[:1] if not THESE.match(more["english"]) else ()
    if more:
        return next(((name,) for name in more.groupdict().values() if name), ())
    return named_within(text)


def _signature(text: str) -> tuple[str, ...]:
    people = people_at(text, 0)
    return people if people and len(people[0]) == len(text) else ()
