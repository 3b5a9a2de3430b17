"""Whom a Chinese page names in its title as who has written it.

`周明遠》…`, `周明遠專文：…`: so opinion pages head what outsiders write. A name before a colon
alone may as well be a speaker's (`王毅：…`); it counts where the page's tags or the first words
of the text name the same person as a writer, or a line above says that it is experts' opinions.
"""

from __future__ import annotations

import re
from typing import Final

from generator.describe.authors.chinese import is_chinese_name
from generator.describe.authors.credits import People
from generator.describe.regions import Shown

BELOW: Final = 6
"""Lines under the title, and of the text's beginning, in which the name stands again."""
OPENING: Final = 40

_PIECE: Final = (
    r"(?: [专專] (?: [文栏欄] ) | [观觀][点點] | [评評][论論] | 快[评評] | 投[书書] | 文章 | 撰文 )"
)
_IN_TITLE: Final = re.compile(
    rf"^ (?: 【 [^】]{{2,8}} 】 )? (?P<name> [一-鿿]{{2,4}}? )"
    rf" (?: \s? 》 | {_PIECE} \s? [:：／/|｜] )",
    re.VERBOSE,
)
_BEFORE_COLON: Final = re.compile(r"^(?P<name>[一-鿿]{2,4})\s?[:：|｜](?=\S)")


_SECTION: Final = re.compile(
    r"(?:学者|學者|专家|專家|名家)(?:[论論][坛壇]|[观觀][点點]|[专專][栏欄])"
)
"""What a path or a label beside the date says that a page is."""


def find_in_title(shown: Shown) -> People | None:
    """The writer whom the title begins with, and the title's number."""
    if shown.title >= len(shown.lines):
        return None
    title = shown.lines[shown.title]
    text = title.text.strip()
    found = _IN_TITLE.match(text)
    if found and is_chinese_name(found["name"]):
        return (found["name"],), title.n
    named = _BEFORE_COLON.match(text)
    if named and is_chinese_name(named["name"]) and _is_writer(named["name"], shown):
        return (named["name"],), title.n
    return None


def _is_writer(name: str, shown: Shown) -> bool:
    """Whether a tag is the name, the text begins with the name of the column, or a line above
    the text says that the page is one of experts' opinions."""
    spelt = re.escape(name)
    tag = re.compile(rf"[#＃]{spelt}(?=[#＃\s]|$)")
    column = re.compile(rf"^\W*[【〔\[（(][^】〕\]）)]{{0,12}}{spelt}\s?{_PIECE}", re.VERBOSE)
    if any(_SECTION.search(line.text) for line in shown.lines[: shown.text]):
        return True
    near = shown.lines[shown.title + 1 : min(shown.text + BELOW, len(shown.lines))]
    return any(tag.search(line.text) or column.match(line.text[:OPENING]) for line in near)
