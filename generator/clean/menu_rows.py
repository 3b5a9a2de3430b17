"""Menus and paths in a single line, and what they tell of the lines around them that may be the
title: the only place that says how such a line looks to those who choose the title."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from itertools import pairwise
from typing import Final

from generator.clean.features import Features
from generator.clean.phrases import Phrases, load_phrases

FEWEST_ENTRIES: Final = 4
LONGEST_ENTRY: Final = 30
"""Columns."""
LONGEST_ROW: Final = 240
FEWEST_WORDS: Final = 5
SHARE_OF_SECTIONS: Final = 0.5
"""Of the words of a menu whose entries are not parted, how many are sections' names."""
TOP: Final = 3
"""Lines in which an outlet's name stands over its menu."""
SHORTEST_TITLE: Final = 8
"""Letters of a title that stands in the window's title too."""

_PARTED: Final = re.compile(r"\s*[|｜]\s*|\s+[/／·•]\s+|／")
_SPACED: Final = re.compile(
    r"(?: [\u4e00-\u9fffァ-ヶーA-Z]{1,5} \s+ ){5,} \S{1,5}"
    r" | (?! .* [가-힣] ) (?: [^\s\d、。]{2,6} \s+ ){4,} [^\s\d、。]{2,6}"
    r" | (?! .* [가-힣] ) (?: \S{1,8} \s [|｜] \s ){3,} \S{1,8}",
    re.VERBOSE,
)
"""`首页 要闻 公司 机构 基金 债券`; Korean titles are in short words too."""
_BRACKETED: Final = re.compile(r"(?:[\[［][^\[\]［］]{1,16}[\]］]\s*){3,}")
"""`[ TOP ] [ 市況 ] [ 釣り船 ] [ リンク ]`"""
_FAR: Final = re.compile(r"\S (?: (?: \S | \s (?! \s ) ){0,11} \s{2,} \S ){4,} .{0,12}", re.VERBOSE)
"""`外来受診  入院・面会  診療科  採用  交通案内`: words that stand far apart."""
_PATH: Final = re.compile(
    r"""
    ^ [^\s>＞]{1,12} \s ＞ \s [^>＞]{1,16} $ | ^ (?: ホーム | トップ | 홈 | 首[页頁] ) \s [/／] \s
  | ^ (?: TOP | HOME | トップ | ホーム ) \s? [>＞›»]
  | ^ [^\s>≫] [^>≫]{0,20} \s? (?: >> | ≫ ) \s? [^>≫]{1,20} $
    """,
    re.VERBOSE,
)
_WIDE_PATH: Final = re.compile(
    r"^(?: 首[页頁] | ホーム | トップページ | TOP | 홈 ) \s* [\s/／>＞] \s* \S"
    r" | ^ [^\s＜]{2,12} \s? ＞ \s? \S",
    re.VERBOSE,
)
"""`首页 期刊 问题`, whose arrows were pictures, or `レポート ＞ 経済レポート`."""
_WINDOW: Final = re.compile(r"\s*[|｜]\s*|\s+[-–—_]\s+|_")


def is_menu_row(line: Features) -> bool:
    """Whether a line is a whole menu: `本期 | 專欄 | 圖解 | 訂閱`, `News Politics Books Arts`."""
    if _FAR.fullmatch(line.bare) or _BRACKETED.fullmatch(line.bare):
        return True
    if line.columns > LONGEST_ROW or line.ends_sentence:
        return False
    parts = _PARTED.split(line.bare)
    if len(parts) >= FEWEST_ENTRIES:
        return all(0 < len(part) <= LONGEST_ENTRY for part in parts)
    if line.wide:
        return _SPACED.fullmatch(line.bare) is not None
    return _names_sections(line.bare, load_phrases())


def is_path(line: Features) -> bool:
    """Whether a line is the way from the first page: `ホーム / 半導体`."""
    if _PATH.search(line.bare):
        return True
    return line.wide and _WIDE_PATH.match(line.bare) is not None


def _names_sections(bare: str, phrases: Phrases) -> bool:
    words = bare.split()
    if len(words) < FEWEST_WORDS or not bare[:1].isupper():
        return False
    known = sum(phrases.find(word, ends_sentence=False) is not None for word in words)
    return known >= max(FEWEST_ENTRIES, SHARE_OF_SECTIONS * len(words))


def names_over_menus(lines: Sequence[Features]) -> frozenset[int]:
    """Places of the outlet's name at the top, over a menu; the lines are those not blank."""
    return frozenset(line.index for line, below in pairwise(lines[: TOP + 1]) if is_menu_row(below))


def is_window_title(bare: str, wordings: Container[str], *, is_top: bool) -> bool:
    """Whether a line ends with a title that also has a line of its own, behind the outlet's name:
    `離島日誌 | 碼頭路燈全熄`. The wordings are all lines' letters and numbers. At the top (of
    the capture, or over the title itself) the outlet's name may be behind the title."""
    *others, last = ("".join(filter(str.isalnum, part.casefold())) for part in _WINDOW.split(bare))
    if not others or len(last) < SHORTEST_TITLE:
        return False
    # Further below, what is shorter than the words before it is the outlet's name behind the title.
    return last in wordings and (is_top or len(last) >= max(map(len, others)))
