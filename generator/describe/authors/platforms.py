"""Users as the layouts of platforms show them: forums, question sites, channels, portals.

What a system prints beside every user tells what a line is, whatever the name is like.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Final

from generator.characters import COPYRIGHT_SIGNS
from generator.describe.authors.credits import People
from generator.describe.authors.english import NO_PERSON
from generator.describe.authors.signs import FOLLOW
from generator.describe.authors.vocabulary import Role, role_of
from generator.describe.authors.wordings import find_worded, find_worded_later
from generator.describe.dates import find_dates
from generator.describe.regions import Shown
from generator.model import Kind, Line

ABOVE: Final = 6
"""Lines above the title, and below the text's first, where a platform shows who posted."""
BELOW: Final = 16
BESIDE: Final = 4
"""Lines above what belongs to a user's name."""
MOST_REMEMBERED: Final = 1_000
"""Lines: each is looked at again from every line soon below it."""
COUNTED: Final = 5
"""Lines below a member's rank."""
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
_HANDLE: Final = re.compile(r"^@[A-Za-z][\w.-]{2,30}(?:\s[(（][^()（）]{1,16}[)）])?$")
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
_MEMBER: Final = re.compile(r"[A-Za-z\d][\w.'-]{2,23}(?:\s[\w.'-]{2,23})?")
_MARKED: Final = re.compile(r"^\w*[a-z][A-Z\d_]\w*$|_")
"""What no ordinary word has: `Ada_77`, `adaByron`."""
_RANK: Final = re.compile(
    r"(?:(?:full|junior|senior|[sj]r\.?|hero|active|new|well-known|regular|trusted|super|registered"
    r"|elite|gold|silver)\s)?(?:member|poster|user)$|newbie$|(?:global\s)?moderator$|administrator$",
    re.IGNORECASE,
)
_COUNTED: Final = re.compile(
    r"(?:posts|messages|joined|join\sdate|reaction\sscore|threads)\b", re.IGNORECASE
)
_CLOCK: Final = re.compile(r"\d{1,2}:\d\d\s?(?:[ap]m)?\W*$", re.IGNORECASE)
_ASKED: Final = re.compile(r"^asked\s.{4,24}\sat\s\d{1,2}:\d\d$")
_CHAT: Final = re.compile(r"^1:1\s채팅$")
_POSTED_FROM: Final = re.compile(r"^发布于[:：]?\S{2,8}$|^\S{2,8}领域创作者$|^\d+\s?(?:主题|主題)$")
_TO_FOLLOW: Final = "소식받기"
_MASKED: Final = re.compile(r"^[a-z\d][\w-]{1,8}\*{2,6}$")
"""`ada7****`, as question sites show whoever asks."""
_POLITE: Final = re.compile(r"^(?P<name>[^\s、。]{2,12})さん$")
_MORE_OF: Final = re.compile(
    r"^\W*(?:この|同じ)(?:ライター|著者|執筆者|記者)の(?:他の|最新)?記事(?:一覧|を|$)"
)
_SENTENCE: Final = re.compile(r"[。！？]")
_AGREED: Final = re.compile(
    r"^[\d.,]+\s?[万萬]?\s?人[赞贊]同了[该該](?:回答|文章)|^[关關]注[他她]$"
)
_NO_USER: Final = re.compile(r"查看|[个個]回答|推[荐薦]$|(?:^|\s)\d{2}")
"""Buttons and counts that stand between a user's name and who agreed."""
_ACCOUNT: Final = re.compile(
    r"^(?:原[创創]\s)?(?P<names>(?:[一-鿿]{2,3}\s){1,4})(?=\S*[一-鿿])\S{3,20}"
    r"\s+\d{4}-\d\d-\d\d(?:\s|$)"
)
_RIGHTS: Final = re.compile(f"[{COPYRIGHT_SIGNS}]")
_BIOGRAPHY: Final = re.compile(r"[，。,、/]|师$|家$|者$|员$|博主$")


def find_on_platform(shown: Shown, language: str) -> People | None:
    """Whom a platform's own words name as the author; the surest form first."""
    users = _users(_head(shown)) if language else _member(shown)
    introduced = _introduced(shown) if language == "ja" else None
    users = users or (_on_account(_head(shown)) if language == "zh" else None)
    return users or find_worded([*_head(shown), *_ending(shown)], language) or introduced


def _on_account(lines: Sequence[Line]) -> People | None:
    """The writers before an account's name and a day, as copies from messengers have them:
    `周明远 王小明 城市观察 2022-07-10`."""
    for line in lines:
        found = _ACCOUNT.match(line.text.strip())
        names = tuple(found["names"].split()) if found else ()
        if names and all(role_of(name, "zh") is Role.NAME for name in names):
            return names, line.n
    return None


def find_presented(shown: Shown, language: str) -> People | None:
    """Whom a line presents as the author where no byline names anybody."""
    lines = [*_head(shown), *_ending(shown)]
    return find_worded_later(lines, language) or find_followed(shown) or _listed(shown)


def _listed(shown: Shown) -> People | None:
    """Whose name stands over a link to `このライターの記事一覧`, with what they are between."""
    lines = _ending(shown)
    for at, line in enumerate(lines):
        if not _MORE_OF.match(line.text):
            continue
        over = [near for near in lines[max(0, at - BESIDE) : at] if not _SENTENCE.search(near.text)]
        users = [near for near in over if _is_user(near)]
        if users:
            return (users[-1].text.strip(),), users[-1].n
    return None


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
        above = [
            near for near in lines[max(0, at - BESIDE) : at] if not _is_button(near.text.strip())
        ]
        for name in _user_over(above, line.text.strip()):
            return (name,), line.n
    return None


def _member(shown: Shown) -> People | None:
    """Who opened an English forum's thread: over the rank and the count of postings, or over
    the day and the time of the first one."""
    head = _head(shown)
    asked = pairwise([*head, *_ending(shown)])
    for above, line in asked:
        if _ASKED.match(above.text.strip()) and _MEMBER.fullmatch(line.text.strip()):
            return (line.text.strip(),), line.n
    names = [line.text.strip() for line in shown.lines]
    for at, (above, line) in enumerate(pairwise(head), 1):
        name = above.text.strip()
        is_rank = _RANK.match(line.text.strip()) and any(
            _COUNTED.match(near.text.strip()) for near in head[at + 1 : at + 1 + COUNTED]
        )
        is_marked = _MARKED.search(name) or names.count(name) > 1
        is_dated = _CLOCK.search(line.text) and any(find_dates(line.text)) and above.n > _n(shown)
        is_name = _MEMBER.fullmatch(name) and name.lower() not in NO_PERSON and _is_user(above)
        if is_name and (is_rank or (is_dated and is_marked)):
            return (name,), above.n
    return None


def _n(shown: Shown) -> int:
    """The number of the title's line."""
    return shown.lines[shown.title].n if shown.title < len(shown.lines) else 0


def _user_over(above: Sequence[Line], text: str) -> Iterator[str]:
    users = [near.text.strip() for near in above[-2:] if _is_user(near)]
    if _USER_AND_DAY.match(text):
        yield text.split(maxsplit=1)[0]
    elif users and (_CHAT.match(text) or _is_agreed(users[0], text)):
        yield users[0]
    elif users and _POSTED_FROM.match(text):
        yield users[-1]
    elif text == _TO_FOLLOW:
        yield from [user for user in users if not any(map(str.isdigit, user))][-1:]
    elif (
        above
        and any(find_dates(text))
        and any(form.match(above[-1].text.strip()) for form in (_MASKED, _HANDLE))
    ):
        yield above[-1].text.split()[0]
    elif above and any(find_dates(text)) and (polite := _POLITE.match(above[-1].text.strip())):
        yield polite["name"]
    elif above and any(find_dates(text)) and (honoured := _HONOURED.match(above[-1].text.strip())):
        yield honoured["name"]
    elif above and _ASKS.match(above[-1].text.strip()) and text.endswith("さん"):
        yield text.removesuffix("さん")


def _is_agreed(user: str, text: str) -> bool:
    return _AGREED.match(text) is not None and not _BIOGRAPHY.search(user)


@lru_cache(maxsize=MOST_REMEMBERED)
def _is_button(text: str) -> bool:
    return any(form.search(text) for form in (FOLLOW, _AGREED, _NO_USER)) and not _is_dated(text)


def _is_dated(text: str) -> bool:
    return any(find_dates(text))


def _is_user(line: Line) -> bool:
    """Whether a line is short, has a letter, and is neither a title nor a date."""
    text = line.text.strip()
    is_other = line.kind in (Kind.TITLE, Kind.DATELINE, Kind.LIST, Kind.TABLE)
    is_short = len(text) <= LONGEST_USER and any(map(str.isalpha, text))
    return is_short and not is_other and not _is_button(text) and not _is_dated(text)


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
