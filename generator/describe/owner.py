"""Whose a page is, where two of its places agree: the name over the title or behind it, the line
of rights, the hosts of addresses, what the page says of itself.

A name over the title alone may be a platform's, a section's or a button; a holder of rights alone
may be a company that only made the site.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from generator.characters import COPYRIGHT_SIGNS, SENTENCE_ENDS
from generator.describe.credits import AFTER_HOLDER, HOLDER, SECTIONS
from generator.describe.dates import find_dates
from generator.describe.regions import FURNITURE, Regions
from generator.model import Kind, Line

LONGEST_NAME: Final = 40
"""Characters."""
MOST_WORDS: Final = 6
MOST_NAMES: Final = 12
"""Lines over the title that are looked at."""
SHORTEST_HOST: Final = 4
"""Characters of a host's label that is compared with names."""
SHORTEST_MENTION: Final = 3
"""Characters by which a line that mentions a name is longer than it."""

_DECORATION: Final = re.compile(
    r"^[•▪◦·*\-–—\s]+ | \s+ (?: logo | homepage | ロゴ | 로고 ) $",
    re.VERBOSE | re.IGNORECASE,
)
_BEHIND_TITLE: Final = re.compile(r"(?: \s+ [-–—·:»_] \s+ | \s* [|｜] \s* )", re.VERBOSE)
_ADDRESS: Final = re.compile(
    r"(?: @ | https?:// ) (?P<host> [A-Za-z0-9-]{1,60} (?: \. [A-Za-z0-9-]{1,60} ){1,4} )",
    re.VERBOSE,
)
_RESERVES: Final = re.compile(
    rf"[{COPYRIGHT_SIGNS}]|[(（][cC][)）]|저작권자|版[权權]所有|無断|^(?i:copyright)\s\d{{4}}"
)
"""What every line has that names a holder of rights: the patterns below are slow."""
_STEP: Final = re.compile(r"[>›»＞/|]")
_LISTING: Final = frozenset({"breadcrumb", "menu", "section-name", "page-tool", "counter"})
"""Reasons of lines that name the site's sections and buttons."""
_HOLDER_BEFORE: Final = re.compile(
    rf"""
    ^ [\s<(（]*+ (?P<name> [^\s<>,，。|].{{1,38}}? ) \s*
    (?: 版[权權]所有 | に掲載の .{{0,16}} 無断 | (?: の許可なく | の記事 )? \s? 無断(?:転載|複製)
      | [,.]? \s? [{COPYRIGHT_SIGNS}] \s? \d{{4}} \b )
    """,
    re.VERBOSE,
)
"""`日向山脈新聞社 無断転載を禁じます`, `竞报传媒 ©2025`: the holder before the words."""
_AT_ADDRESS: Final = re.compile(r"^\W*(?P<name>[^\W\d][^\s〒]{1,19})\s?〒\s?\d{3}")
"""`水資源省 〒100-0000 …`"""
_LETTERS: Final = re.compile(r"[(（]?\b[A-Z]{2,8}\b[)）]?")
"""`ABC` beside the name that it stands for."""
_OURS: Final = tuple("本当當")
"""With what a page speaks of itself without its name: `本站`, `当サイト`."""
_PARTICLES: Final = tuple("のはをがで的")
_COMPANY: Final = re.compile(
    r"""
    \s* (?: \b (?: Media | Group | Publishing | Publications? | Publishers? | News | Network
      | Company | Corporation | Corp | Inc | LLC | LLP | Ltd | Limited | GmbH | AG | AB | SA | PBC
      | Co | Foundation | Trust | Digital | Online | WEB | \d{4} ) \b [.,]? \s* )+ $
    | (?: 社 | 株式会社 | 有限公司 | 股份 ) $
    | ^ (?: 株式会社 | \(주\) | ㈜ | 주식회사 | The \s ) \s*
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""What a company's name has more than its outlet's."""
_COMPANY_FORM: Final = re.compile(
    r"""
    \b (?: Inc | LLC | LLP | Ltd | Limited | Corp (?: oration )? | Co | GmbH ) \b
    | 株式会社 | 有限公司 | 有限责任公司 | 股份 | \(주\) | （주） | ㈜ | 주식회사 | 유한회사
    """,
    re.VERBOSE | re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Named:
    """A name and the number of the line that gives it."""

    name: str
    line: int


@dataclass(frozen=True, slots=True)
class _Page:
    """What names are compared with."""

    holders: frozenset[str]
    """Of rights, as `_core` gives them."""
    hosts: frozenset[str]
    """The labels of hosts, in small letters."""
    lines: Sequence[Line]


def find_owner(regions: Regions) -> Named | None:
    """The first name over or behind the title that the rights or a host have too; else the very
    first name of the page, if it stands in another line; else whom the end of the page names
    and the text's first sentences tell of, as those of a release do."""
    head = [line for line in regions.head if line.text.strip()]
    title = next((line for line in head if line.kind is Kind.TITLE), None)
    if title is None:
        return None
    names = [*_over_title(head, title), *_behind_title(head, title)]
    page = _page(regions)
    sure = next((found for found in names if _is_owned(found.name, page)), None)
    if sure:
        return sure
    first = (found for found in names[:1] if not _is_ordinary(found.name, page))
    mentioned = next((found for found in first if _is_mentioned(found, page)), None)
    return mentioned or next(_tellers(regions), None)


def holder_of(text: str) -> str:
    """Whose rights a line reserves; empty if it names nobody."""
    if not _RESERVES.search(text):
        return ""
    found = HOLDER.search(text) or _HOLDER_BEFORE.match(text)
    name = AFTER_HOLDER.sub("", found["name"]).strip(" -–—") if found else ""
    return "" if name.endswith(_PARTICLES) or name.startswith(_OURS) else name


def names_company(text: str) -> bool:
    """Whether a line of rights names a company by its form: `海山メディア, Inc.`"""
    return _COMPANY_FORM.search(text) is not None


def is_same(one: str, other: str) -> bool:
    """Whether two names are those of one outlet, perhaps as a company's."""
    return _core(other) != "" and _core(other) in {_core(one), _core(_LETTERS.sub("", one))}


def _over_title(head: Iterable[Line], title: Line) -> Iterator[Named]:
    above = [line for line in head if line.n < title.n and line.reason not in FURNITURE]
    names = (Named(_DECORATION.sub("", " ".join(line.text.split())), line.n) for line in above)
    yield from [found for found in names if _can_be_name(found.name)][:MOST_NAMES]


def _behind_title(head: Sequence[Line], title: Line) -> Iterator[Named]:
    """The last or first part of the window's title, which is the page's own or a line over it."""
    for line in (title, *(line for line in head if line.n < title.n)):
        parts = _BEHIND_TITLE.split(" ".join(line.text.split()))
        is_title = line is title or _folded(title.text) in _folded(line.text)
        for part in (parts[-1], parts[0]) if len(parts) > 1 and is_title else ():
            if _can_be_name(part) and part != title.text.strip():
                yield Named(part, line.n)


def _page(regions: Regions) -> _Page:
    whole = (*regions.head, *regions.tail, *regions.body_lines())
    lines = [line for line in whole if line.text.strip()]
    hosts = (
        label.lower()
        for line in lines
        if "@" in line.text or "://" in line.text
        for found in _ADDRESS.finditer(line.text)
        for label in found["host"].split(".")[:-1]
    )
    holders = (_core(name) for line in lines if (name := holder_of(line.text)))
    return _Page(frozenset(holders), frozenset(hosts), lines)


def _is_owned(name: str, page: _Page) -> bool:
    letters = re.sub(r"[^a-z0-9]", "", _core(name))
    is_host = len(letters) >= SHORTEST_HOST and letters in page.hosts
    return is_host or not page.holders.isdisjoint({_core(name), _core(_LETTERS.sub("", name))})


def _is_ordinary(name: str, page: _Page) -> bool:
    """Whether the page has a Latin name in small letters too: a section's, as `Music lessons`."""
    small = name.lower()
    near = [line.text for line in page.lines if small in line.text] if name.isascii() else []
    # Most pages have none, and a pattern for each name takes long to make.
    return any(re.search(rf"(?<!\w){re.escape(small)}(?!\w)", text) for text in near)


def _is_mentioned(found: Named, page: _Page) -> bool:
    """Whether a longer line has the name too: `Subscribe to …`, `… 기자`. A path or a menu has
    those of sections and buttons, but in its first place."""
    edge = r"(?!\w)" if found.name.isascii() else ""
    near = [
        line.text
        for line in page.lines
        if found.name in line.text
        and line.n != found.line
        and len(line.text.strip()) >= len(found.name) + SHORTEST_MENTION
        and (line.reason not in _LISTING or _begins_with(line.text, found.name))
    ]
    return any(re.search(rf"(?<!\w){re.escape(found.name)}{edge}", text) for text in near)


def _tellers(regions: Regions) -> Iterator[Named]:
    """Holders of rights, and names before an address, whom the text's opening names. Latin names
    are left out: they are words of other names as well."""
    for line in regions.tail:
        at_address = _AT_ADDRESS.match(line.text)
        name = at_address["name"] if at_address else holder_of(line.text)
        is_name = bool(name) and _can_be_name(name) and not name.isascii()
        if is_name and any(name in told.text for told in regions.opening()):
            yield Named(name, line.n)


def _begins_with(path: str, name: str) -> bool:
    """Whether a path or a menu has a name in its first place: `您的位置：灶台网 > 菜谱`."""
    first = _STEP.split(path, maxsplit=1)[0].strip()
    return path.strip().startswith(name) or first.endswith(name)


def _can_be_name(name: str) -> bool:
    return (
        1 < len(name) <= LONGEST_NAME
        and len(name.split()) <= MOST_WORDS
        and name[-1] not in SENTENCE_ENDS + ":："
        and name.casefold() not in SECTIONS
        and any(map(str.isalpha, name))
        and next(find_dates(name), None) is None
    )


def _core(name: str) -> str:
    """A name in small letters without what a company adds to it."""
    return _COMPANY.sub("", _folded(name)).strip(" ,.")


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())
