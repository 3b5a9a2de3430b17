"""Whose names are no authors' of a page: nobody's of an anonymous one, a desk's, and those of
whoever wrote the book that it reviews."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from generator.describe.regions import Shown

BELOW: Final = 12
"""Lines below the title, in which whoever asks goes by no name."""
NEAR: Final = 2
"""Lines between the author of a book and its other details."""

_ANONYMOUS: Final = re.compile(
    r"^(?:익명(?:\s작성(?:자)?)?|匿名(?:[用户戶]{2}|希望|さん)?|anonymous(?:\suser)?)$",
    re.IGNORECASE,
)
_BOOK: Final = re.compile(
    r"""
    ^ \W* (?: 書名 | 书名 | 책제목 | 도서명 | 出版[社年者] | 发行所 | 発行所 | 출판사 | 펴낸곳
             | ISBN | 定価 | 定价 | 정가 | ページ数 | 页数 | 쪽수 ) \s? [:：\s]
    """,
    re.VERBOSE,
)
_OF_BOOK: Final = re.compile(
    r"^\S{2,12}(?:\s\S{2,12})?\s지음\s?[/|,]|^\W*(?:著者|作者|저자|지은이)\s?[:：]"
)


_SOLD: Final = re.compile(
    r"장바구니|바로구매|판매가|カートに|购物车|購物車|add\sto\scart", re.IGNORECASE
)
"""On a bookseller's page the book's author is the page's."""
_DESK: Final = re.compile(
    r"""
    [가-힣]{3,10} (?: 실 | 과 | 팀 | 국 | 처 | 본부 | 위원회 | 센터 )
  | (?: By \s )? (?: Web | Digital | Online | News | Newsroom ) \s
      (?: Staff | Team | Desk ) (?: \s Reports? )?
    """,
    re.VERBOSE,
)
"""Under whom unions and broadcasters post what nobody signs."""


def is_desk(name: str) -> bool:
    """Whether a name is that of a part of an institution, four syllables at least in Korean."""
    return _DESK.fullmatch(name) is not None


def is_anonymous(shown: Shown) -> bool:
    """Whether a line under the title says that whoever wrote has no name."""
    under = shown.lines[shown.title + 1 : shown.title + 1 + BELOW]
    return any(_ANONYMOUS.match(line.text.strip()) for line in under)


def is_of_book(people: Sequence[str], shown: Shown) -> bool:
    """Whether a line names these people among a book's details: publisher, year, pages."""
    if any(_SOLD.search(line.text) for line in shown.lines):
        return False
    for at, line in enumerate(shown.lines):
        if not _OF_BOOK.match(line.text) or people[0] not in line.text:
            continue
        near = shown.lines[max(0, at - NEAR) : at + NEAR + 1]
        if "지음" in line.text or any(_BOOK.match(other.text) for other in near):
            return True
    return False
