"""Users as the layouts of platforms show them: forums, question sites, channels, portals.

What a system prints beside every user tells what a line is, whatever the name is like.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from generator.characters import COPYRIGHT_SIGNS
from generator.describe.authors.credits import People
from generator.describe.authors.signs import FOLLOW
from generator.describe.authors.wordings import find_worded, find_worded_later
from generator.describe.dates import find_dates
from generator.describe.regions import Shown
from generator.model import Kind, Line

ABOVE: Final = 6
"""Lines above the title, and below the text's first, where a platform shows who posted."""
BELOW: Final = 12
BESIDE: Final = 4
"""Lines above what belongs to a user's name."""
LAST: Final = 8
AFTER: Final = 30
"""Lines at the text's end and after it."""
LONGEST_USER: Final = 20
"""Characters."""
TOP: Final = 4
FIRST: Final = 3

_INTRODUCED: Final = re.compile(r"(?:^|。)(?P<name>[一-鿿々ぁ-んァ-ヶー]{3,8})です。$")
_ASKS: Final = re.compile(r"^(?:質問者|投稿者|回答者)$")
_USER_AND_DAY: Final = re.compile(r"^(?P<name>[a-z][\w-]{2,31})\s\d{4}-\d\d-\d\d(?:\s\d\d:\d\d)?$")
_HONOURED: Final = re.compile(r"^(?P<name>\S{2,12})\s님$")
_FOLLOWERS: Final = re.compile(
    r"""
    ^ (?: [\d.,]+ \s? [KkMm万萬만]? \s?
            (?: 人追[蹤踪] | 人[关關]注 | 粉[丝絲] | followers | subscribers | フォロワー )
        | 구독자 \s? [\d.,]+ \S* | チャンネル登録者数 .{1,12}
        | \d{1,3} \. \d{1,3} \. \*+ \. \d{1,3} ) $
    """,
    re.VERBOSE,
)
"""How many follow, or a masked address: what stands right under a user's name."""
_CHAT: Final = re.compile(r"^1:1\s채팅$")
_POSTED_FROM: Final = re.compile(r"^发布于[:：]\S{2,8}$")
_AGREED: Final = re.compile(
    r"^[\d.,]+\s?[万萬]?\s?人[赞贊]同了[该該](?:回答|文章)|^[关關]注[他她]$"
)
_NO_USER: Final = re.compile(r"查看|[个個]回答|推[荐薦]$|\d\d")
"""Buttons and counts that stand between a user's name and who agreed."""
_RIGHTS: Final = re.compile(f"[{COPYRIGHT_SIGNS}]")
_BIOGRAPHY: Final = re.compile(r"[，。,、/]|师$|家$|者$|员$|博主$")


def find_on_platform(shown: Shown, language: str) -> People | None:
    """Whom a platform's own words name as the author; the surest form first."""
    users = _users(_head(shown)) if language else None
    introduced = _introduced(shown) if language == "ja" else None
    return users or find_worded([*_head(shown), *_ending(shown)], language) or introduced


def find_presented(shown: Shown, language: str) -> People | None:
    """Whom a line presents as the author where no byline names anybody."""
    lines = [*_head(shown), *_ending(shown)]
    return find_worded_later(lines, language) or find_followed(shown)


def _head(shown: Shown) -> Sequence[Line]:
    return shown.lines[max(0, shown.title - ABOVE) : min(shown.told + BELOW, shown.after)]


def _ending(shown: Shown) -> Sequence[Line]:
    return shown.lines[max(shown.text, shown.after - LAST) : shown.after + AFTER]


def find_followed(shown: Shown) -> People | None:
    """The channel or user near the title over how many follow: an author unless one is named."""
    for above, line in pairwise(_head(shown)):
        if _FOLLOWERS.match(line.text.strip()) and _is_user(above):
            return (above.text.strip(),), above.n
    return None


def _users(lines: Sequence[Line]) -> People | None:
    """The user over what only a user's name has below it."""
    for at, line in enumerate(lines):
        above = [near for near in lines[max(0, at - BESIDE) : at] if not _is_button(near)]
        for name in _user_over(above, line.text.strip()):
            return (name,), line.n
    return None


def _user_over(above: Sequence[Line], text: str) -> Iterator[str]:
    users = [near.text.strip() for near in above[-2:] if _is_user(near)]
    if _USER_AND_DAY.match(text):
        yield text.split(maxsplit=1)[0]
    elif users and (_CHAT.match(text) or _is_agreed(users[0], text)):
        yield users[0]
    elif users and _POSTED_FROM.match(text):
        yield users[-1]
    elif above and any(find_dates(text)) and (honoured := _HONOURED.match(above[-1].text.strip())):
        yield honoured["name"]
    elif above and _ASKS.match(above[-1].text.strip()) and text.endswith("さん"):
        yield text.removesuffix("さん")


def _is_agreed(user: str, text: str) -> bool:
    return _AGREED.match(text) is not None and not _BIOGRAPHY.search(user)


def _is_button(line: Line) -> bool:
    text = line.text.strip()
    return any(form.search(text) for form in (FOLLOW, _AGREED, _NO_USER)) and not _is_dated(text)


def _is_dated(text: str) -> bool:
    return any(find_dates(text))


def _is_user(line: Line) -> bool:
    """Whether a line is short, has a letter, and is neither a title nor a date."""
    text = line.text.strip()
    is_other = line.kind in (Kind.TITLE, Kind.DATELINE, Kind.LIST, Kind.TABLE)
    is_short = len(text) <= LONGEST_USER and any(map(str.isalpha, text))
    return is_short and not is_other and not _is_button(line) and not _is_dated(text)


def _introduced(shown: Shown) -> People | None:
    """`山田花子です。` in the first sentences, if the site's top or its rights have the name."""
    owners = [
        "".join(line.text.split())
        for at, line in enumerate(shown.lines)
        if at < TOP or _RIGHTS.search(line.text)
    ]
    for line in shown.lines[shown.text : shown.text + FIRST]:
        found = _INTRODUCED.search(line.text.strip())
        if found and any(found["name"] in owner for owner in owners):
            return (found["name"],), line.n
    return None
