"""The part of a line that credits the authors, and the names in it."""

from __future__ import annotations

import re
from collections.abc import Callable

from generator.describe.authors.chinese import find_chinese, is_chinese_name
from generator.describe.authors.english import (
    find_english,
    people_at,
    starts_with_label,
    without_label,
)
from generator.describe.authors.japanese import find_japanese, is_surely_japanese_name
from generator.describe.authors.korean import find_korean, is_korean_name
from generator.describe.authors.others import NOT_AUTHORS
from generator.describe.dates import find_dates
from generator.describe.dating import MODIFIED_LABEL, PUBLISHED_LABEL

Rule = Callable[[str], tuple[str, ...]]

AUTHORS_AGAIN = re.compile(
    r"作者 | 记者 | 記者 | 文\s?[:：/／] | 저자 | 필자 | 취재 | 글\s?[:：=] | 執筆 | \b[Bb]y\s",
    re.VERBOSE,
)
"""After the source or the editor a line may still come to the author."""
WORDS_AND_PICTURES = re.compile(
    r"""
    글 \s? [·ㆍ,/&] \s? (?: 사진 | 그림 | 영상 | 삽화 ) \s? [:：=]?
  | 写真・文 \s? [:：=]? | (?: 取材・ )? 文 [・／/&] (?: 写真 | 撮影 ) \s? [:：=／/]?
  | (?: 撰?文 | 文字 ) \s? [/／、・&]? \s? (?: [图圖] 片? | [摄攝] 影? ) \s? [:：|｜丨／/]
  | [图圖] \s? [/／、・&]? \s? 文 \s? [:：|｜丨／/]
    """,
    re.VERBOSE,
)
"""Who wrote and took the pictures too."""
CONTACT = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+|https?://\S+|(?:(?<!\S)|(?<=[a-z]))@\w+")
OUTER = re.compile(r"^[\s\-–—•·*※/|ㅣ]+|[\s\-–—•·*※/|ㅣ,]+$")
BESIDE_NAME = 20
"""Characters that may follow a name in a line of names: ` in Washington and `."""
ORGANISATION_WORD = re.compile(
    r"\b(?:Press|News|Agency|[Ss]taff|[Tt]eam|Editors?|Editorial|Board|Desk|Reuters|Xinhua|AFP"
    r"|Bloomberg|Institute|Center|Centre|Council|University|Department|Magazine|Journal|Times)\b"
)
NO_AUTHOR = frozenset(
    {
        "admin",
        "administrator",
        "관리자",
        "운영자",
        "보도자료",
        "촬영",
        "취재",
        "기자",
        "작성자",
        "담당자",
        "문의",
    }
)
ORGANISATION = re.compile(r"(?!文・)[^\d:：@(（\[【][^\d:：@，。]{1,39}")


def labelled_in(text: str) -> tuple[str, ...]:
    credit = credit_of(text)
    rules: tuple[Rule, ...] = (find_korean, find_chinese, find_japanese, find_english)
    return next((names for rule in rules if (names := rule(credit))), ())


def credit_of(text: str) -> str:
    """The part of a line before those who are not authors, without addresses and dates."""
    whole = CONTACT.sub(" ", WORDS_AND_PICTURES.sub("글: ", text))
    before, *others = NOT_AUTHORS.split(whole)
    again = (AUTHORS_AGAIN.search(other) for other in others)
    before += "".join(f" | {found.string[found.start() :]}" for found in again if found)
    first_date = next(find_dates(before), None)
    if first_date:
        before = f"{before[: first_date.start]} | {before[first_date.end :]}"
    return OUTER.sub("", before)


def bare_names(text: str) -> tuple[str, ...]:
    """Names with nothing else in the line."""
    credit = credit_of(text).strip("()（）[]【】〔〕")
    parts = [part for part in re.split(r"\s*[,，、·ㆍ/|]\s*", credit) if part]
    if parts and all(_is_east_asian_name(part) for part in parts):
        return tuple(parts)
    names = people_at(credit, 0) if not starts_with_label(credit) else ()
    return names if names and len(credit) <= sum(len(name) + BESIDE_NAME for name in names) else ()


def _is_east_asian_name(text: str) -> bool:
    if PUBLISHED_LABEL.search(text) or MODIFIED_LABEL.search(text):
        return False
    return is_korean_name(text) or is_chinese_name(text) or is_surely_japanese_name(text)


def known_organisation(text: str) -> tuple[str, ...]:
    """`By Associated Press`, in a line that may as well be a menu's `By Industry`."""
    return tuple(name for name in organisation(text) if ORGANISATION_WORD.search(name))


def organisation(text: str) -> tuple[str, ...]:
    credit = re.split(r"\s*[•●|·—]", without_label(credit_of(text)), maxsplit=1)[0]
    known = credit in NO_AUTHOR or without_date_labels(credit) != credit
    return (credit,) if ORGANISATION.fullmatch(credit) and not known else ()


def without_date_labels(text: str) -> str:
    return MODIFIED_LABEL.sub(" ", PUBLISHED_LABEL.sub(" ", text))
