"""The title as the page shows it, without what a browser's tab adds."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from generator.characters import COPYRIGHT_SIGNS, HEADING_MARKS
from generator.model import Kind, Line, Origin, Sourced

LONGEST_NAME: Final = 40
"""Characters of an outlet's name behind the title."""
SHORTEST_TITLE: Final = 4

_MARK: Final = re.compile(rf"^(?:[•▪◦]\s+|[{HEADING_MARKS}]\s*)(?=\S)")
_PAGE_COUNT: Final = re.compile(
    r"\s*[（(]\s?\d{1,2}\s?[/／]\s?\d{1,2}\s?(?:ページ|页|頁|쪽|페이지)?\s?[）)]$"
)
"""`（1/2 ページ）`, behind the title of a piece in several pages."""
_HOST: Final = re.compile(r"\s+\((?:[\w-]+\.)+[a-z]{2,7}\)(?:\s+\d{1,5})?$")
"""`(gazette.example)`, behind a title that a board links, perhaps with its votes."""
_DAY: Final = re.compile(
    r"\s+[―—–-]\s+\d{4}[/.-]\d{1,2}[/.-]\d{1,2}(?:\s+\d{1,2}:\d\d(?::\d\d)?)?$"
)
"""`― 2021/06/22`, as some blogs write the day behind the title."""
_DAY_BEFORE: Final = re.compile(r"^\d{4}[.-]\d\d[.-]\d\d\s+(?=\D{2}.{6})")
"""`2025.03.04 以…`, of a list whose line leads to the page."""
_LABEL: Final = re.compile(
    r"^(?:(?:제\s?목|标题|標題|件名|タイトル)\s*[:：]\s*|Subject:?\s+(?=[\[가-힣ぁ-んァ-ヶ一-鿿]))(?=\S)"
)
_OUTLET: Final = re.compile(
    r"""
    ^ (?P<title> \S.* \S )
    (?: \s+ [-–—·:»] \s+ | \s* [|｜] \s* )
    (?P<outlet> [^|｜]+ ) $
    """,
    re.VERBOSE,
)


def find_title(lines: Sequence[Line]) -> Sourced[str]:
    """The title's line, with the next ones where it runs on."""
    titles = [line for line in lines if line.kind is Kind.TITLE]
    if not titles:
        return Sourced(value="", origin=Origin.MISSING)
    first = titles[0].n
    run = [line for at, line in enumerate(titles) if line.n == first + at]
    text = _MARK.sub("", " ".join(" ".join(line.text for line in run).split()))
    text = _LABEL.sub("", _DAY.sub("", _HOST.sub("", _PAGE_COUNT.sub("", text))))
    text = _DAY_BEFORE.sub("", text)
    return Sourced(value=_without_outlet(text, lines), origin=Origin.CAPTURE, line=first)


def _without_outlet(title: str, lines: Sequence[Line]) -> str:
    """The title before the outlet's name (`… | The Gazette`), if the furniture or a line of
    rights has that name too; what only looks like one may be the title's second half."""
    found = _OUTLET.match(title)
    if not found or len(found["title"]) < SHORTEST_TITLE or len(found["outlet"]) > LONGEST_NAME:
        return title
    name = found["outlet"].casefold()
    others = [line.text.strip().casefold() for line in lines if line.kind is not Kind.TITLE]
    dropped = {line.text.strip().casefold() for line in lines if not line.keep}
    is_owner = any(text[:1] in tuple(COPYRIGHT_SIGNS) and name in text for text in others)
    return found["title"] if is_owner or name in dropped else title
