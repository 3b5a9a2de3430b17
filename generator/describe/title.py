"""The title as the page shows it, without what a browser's tab adds."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from generator.characters import COPYRIGHT_SIGNS, HEADING_MARKS
from generator.describe.dates import Moment, find_dates
from generator.model import Kind, Line, Origin, Sourced

LONGEST_NAME: Final = 40
"""Characters of an outlet's name behind the title."""
SHORTEST_TITLE: Final = 4
FIRST_PAGES: Final = "1993"
"""The year since which pages are dated; an earlier date is that of what the title tells."""
SOON: Final = 3
"""Lines below a browser tab's title in which the page's own stands."""

_MARK: Final = re.compile(rf"^(?:[•▪◦]\s+|[{HEADING_MARKS}]\s*)(?=\S)")
_PAGE_COUNT: Final = re.compile(
    r"\s*[（(]\s?\d{1,2}\s?[/／]\s?\d{1,2}\s?(?:ページ|页|頁|쪽|페이지)?\s?[）)]$"
)
"""`（1/2 ページ）`, behind the title of a piece in several pages."""
_ANCHOR: Final = re.compile(r"(?:\s*[¶🔗]|\s+[#§])$")
"""A heading's link to itself; `C#` ends with its own sign."""
_BEFORE: Final = re.compile(r":\s|\s[|»–—-]\s")
_HOST: Final = re.compile(r"\s+\((?:[\w-]+\.)+[a-z]{2,7}\)(?:\s+\d{1,5})?$")
"""`(gazette.example)`, behind a title that a board links, perhaps with its votes."""
_DAY: Final = re.compile(
    r"\s+[―—–-]\s+\d{4}[/.-]\d{1,2}[/.-]\d{1,2}(?:\s+\d{1,2}:\d\d(?::\d\d)?)?$"
)
"""`― 2021/06/22`, as some blogs write the day behind the title."""
_DAY_BEFORE: Final = re.compile(r"^\d{4}[.-]\d\d[.-]\d\d\s+(?=\D{2}.{6})")
"""`2025.03.04 以…`, of a list whose line leads to the page."""
_READ: Final = re.compile(r"\s+\(Read \d+ times\)$")
"""Behind a thread's subject."""
_LABEL: Final = re.compile(
    r"""
    ^ (?: (?: 글? 제 \s? 목 | 标题 | 標題 | 主题 | 主題 | 題目 | 题目 | 題名 | 件名 | タイトル
            | Title | Post \s subject | Thread (?: \s title )? ) \s* [:：] \s*
        | Subject:? \s+ (?= [\[가-힣ぁ-んァ-ヶ一-鿿] ) ) (?= \S )
    """,
    re.VERBOSE,
)
"""The name of the field that holds the title of a notice or a thread."""
_OUTLET: Final = re.compile(
    r"""
    ^ (?P<title> \S.* \S )
    (?: \s+ [-–—·:»] \s+ | \s* [|｜] \s* )
    (?P<outlet> [^|｜]+ ) $
    """,
    re.VERBOSE,
)
_GLUED: Final = re.compile(
    r"""
    ^ (?P<title> [A-Z] \S* (?: \s \S+ ){2,}? )
    (?P<sign>
        (?: \s? [/|•·–—] )?
        (?: \s (?: Business | News | Sports? | World | Politics | Opinion | Tech ) \b )?
        (?: \s (?: Mon | Tues? | Wed(?:nes)? | Thu(?:rs)? | Fri | Sat(?:ur)? | Sun) (?:day)? ,? )?
    )
    \s $
    """,
    re.VERBOSE,
)
"""What stands before a date that another box of the page put behind the title. A weekday, a
section or a stroke is a sign of such a box: without one a name may be the title's own."""
_JOINED: Final = re.compile(
    r"(?:[,:;(–—-]|\b(?:for|on|of|to|until|till|from|in|by|the|since|at|and|week|day|through|after"
    r"|before|ending|dated|issue|edition|updates?|minutes|agenda|meeting|digest|newsletter|bulletin"
    r"|news|notes|briefing|report|results|rankings?|round-?up|weekly|daily|schedule|forecast))$",
    re.IGNORECASE,
)
"""Words that make a date behind them the title's own: `The top five stories of …`."""
_BYLINE: Final = re.compile(r"\s[Bb]y\s(?P<name>[A-Z][\w'’.-]+(?:\s[A-Z][\w'’.-]+){1,2})\s*$")


def split_title(text: str) -> tuple[str, str, Moment | None]:
    """A Latin title → itself, who is named behind it, and the date behind that.

    Captures run the three together where a page shows them in one heading:
    `A Short Guide to Bread By Jane Doe / Monday, 5 May 2024`.
    """
    moment = next((found for found in find_dates(text) if found.end >= len(text.rstrip())), None)
    is_spelt = moment is not None and any(map(str.isalpha, text[moment.start : moment.end]))
    found = _GLUED.match(text[: moment.start]) if moment and moment.exact and is_spelt else None
    is_events = moment is not None and moment.iso < FIRST_PAGES
    if not found or is_events:
        return text, "", None
    before = found["title"].rstrip()
    byline = _BYLINE.search(before.rstrip(" ,-")) if found["sign"] else None
    if byline:
        return before[: byline.start()], byline["name"], moment
    return (text, "", None) if _JOINED.search(before) else (before, "", moment)


def find_title(lines: Sequence[Line]) -> Sourced[str]:
    """The title's line, with the next ones where it runs on and does not stand once more."""
    titles = [line for line in lines if line.kind is Kind.TITLE]
    if not titles:
        return Sourced(value="", origin=Origin.MISSING)
    first = titles[0].n
    run = [line for at, line in enumerate(titles) if line.n == first + at]
    texts = dict.fromkeys(" ".join(line.text.split()) for line in run)
    text = _MARK.sub("", " ".join(texts))
    for behind in (_ANCHOR, _READ, _PAGE_COUNT, _HOST, _DAY):
        text = behind.sub("", text)
    text = _LABEL.sub("", text)
    text = _after_outlet(_DAY_BEFORE.sub("", text), lines)
    shown, _, _ = split_title(_without_outlet(text, lines))
    return Sourced(value=shown, origin=Origin.CAPTURE, line=first)


def _after_outlet(title: str, lines: Sequence[Line]) -> str:
    """The title after the outlet's name (`My Bakery: Bread for Sundays`), if it stands in a line
    of its own soon below; further below it is a part's."""
    filled = [line for line in lines if line.text.strip()]
    last = max((at for at, line in enumerate(filled) if line.kind is Kind.TITLE), default=0)
    others = {line.text.strip().casefold() for line in filled[last + 1 : last + 1 + SOON]}
    for found in _BEFORE.finditer(title):
        rest = title[found.end() :]
        if len(rest) >= SHORTEST_TITLE and " " in rest and rest.casefold() in others:
            return rest
    return title


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
