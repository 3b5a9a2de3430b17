"""Authors as the layouts of platforms show them: forums, question sites, channels, portals.

Each form is one that a system prints beside every author, so that what stands around the name
tells what it is, whatever the name is like.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from generator.characters import COPYRIGHT_SIGNS
from generator.describe.authors.credits import People
from generator.describe.authors.english import people_at
from generator.describe.authors.signs import FOLLOW
from generator.describe.regions import Shown
from generator.model import Kind, Line

ABOVE: Final = 6
"""Lines above the title, and below the text's first, where a platform shows who posted."""
BELOW: Final = 6
LAST: Final = 8
AFTER: Final = 30
"""Lines at the text's end and after it."""
LONGEST_USER: Final = 20
LONGEST_LINE: Final = 160
"""Characters."""
TOP: Final = 4
FIRST: Final = 3

_NAME: Final = r"(?P<name> [^\s。、，,.（）()\[\]：:|｜]{2,16} )"
_NAMED: Final = re.compile(
    rf"""
    ^ \W* (?:
        (?P<articles> \S.{{0,18}}? ) さんの (?: (?: 最新 | 他 | ほか ) の記事 | 記事一覧 )
      | この記事を書いた人 \s* [:：] \s* {_NAME}
      | (?P<reporter> [가-힣]{{3}} ) (?: \s? 기자 )? 의 \s (?: 다른 | 최신 ) \s? 기사
      | (?P<collected> [가-힣]{{3}} ) \s 기자의 \s 기사 \s 모음
      | 本[菜食][谱譜]的做法由 \s? (?P<cook> \S{{2,16}} ) \s? [编編][写寫]
      | asked \s .{{4,24}} \s at \s \d{{1,2}}:\d\d \s (?P<asks> \S.{{1,30}} ) $
    )
    """.replace("(?P<name>", "(?P<box>", 1),
    re.VERBOSE,
)
"""`…さんの最新の記事`, `この記事を書いた人：…`, `asked May 3 '16 at 9:12 …`."""
_BRACKETED: Final = re.compile(
    rf"[\[［【〔] (?: 取材 | 取材・文 | 文 | 執筆 | 構成・文 | 文・構成 | 撰文 | 글 | 취재 )"
    rf" [\]］】〕] \s* {_NAME}",
    re.VERBOSE,
)
"""`[取材・文] 山田花子　[写真] 佐藤健`"""
_BROADCASTER: Final = re.compile(
    rf"""
    ^ (?: \S{{2,12}} (?: 局 | 部 | センター | 班 ) \s* )?
    (?: 記者 | ディレクター | アナウンサー ) \s+ {_NAME} \s+ \S{{2,5}} 年入局
    """,
    re.VERBOSE,
)
"""`横浜放送局　記者　山田花子　2018年入局`, with which Japanese broadcasters sign."""
_ANALYST: Final = re.compile(
    r"^(?:助理|首席|高[级級]|[资資]深)?(?:研究[员員]|分析[师師])[:：]\s?(?P<name>[一-鿿]{2,4})(?:\s|$)"
)
_ABOUT: Final = re.compile(r"^\W*(?:about\sthe\sauthor|contributors?)\s?:\s", re.IGNORECASE)
_LINKED: Final = re.compile(r"^Author links open overlay panel\s?")
_AFFILIATION: Final = re.compile(r"(?:\s[a-z])+(?=\s?(?:,|$))")
_REDDIT: Final = re.compile(r"^(?:posted\sby\s)?u/(?P<name>[\w-]{3,24})\b", re.IGNORECASE)
_EDITOR: Final = re.compile(
    r"안녕하세요[.,!]?\s(?:저는\s)?(?P<name>(?:에디터|마케터|기획자)\s[가-힣]{2,4}?)(?:입니다|이에요|예요)"
)
_INTRODUCED: Final = re.compile(r"(?:^|。)(?P<name>[一-鿿々ぁ-んァ-ヶー]{3,8})です。$")
_ASKS: Final = re.compile(r"^(?:質問者|投稿者|回答者)$")
_USER_AND_DAY: Final = re.compile(r"^(?P<name>[a-z][\w-]{2,31})\s\d{4}-\d\d-\d\d(?:\s\d\d:\d\d)?$")
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
_AGREED: Final = re.compile(r"^[\d.,]+\s?[万萬]?\s?人[赞贊]同了[该該](?:回答|文章)|^[关關]注[他她]$")
_RIGHTS: Final = re.compile(f"[{COPYRIGHT_SIGNS}]")
_BIOGRAPHY: Final = re.compile(r"[，。,、/]|师$|家$|者$|员$|博主$")


def find_on_platform(shown: Shown, language: str) -> People | None:
    """Whom a platform's own words name as the author; the surest form first."""
    head = shown.lines[max(0, shown.title - ABOVE) : min(shown.told + BELOW, shown.after)]
    ending = shown.lines[max(shown.text, shown.after - LAST) : shown.after + AFTER]
    for found in (
        _users(head, language),
        _named([*head, *ending]),
        _told([*head, *ending], language),
        _introduced(shown) if language == "ja" else None,
    ):
        if found:
            return found
    return None


def find_followed(shown: Shown) -> People | None:
    """The channel or user near the title over how many follow: an author unless one is named."""
    head = shown.lines[max(0, shown.title - ABOVE) : min(shown.told + BELOW, shown.after)]
    for above, line in pairwise(head):
        if _FOLLOWERS.match(line.text.strip()) and _is_user(above):
            return (above.text.strip(),), above.n
    return None


def _named(lines: Sequence[Line]) -> People | None:
    for line in lines:
        found = _NAMED.match(line.text.strip()) if len(line.text) <= LONGEST_LINE else None
        if found:
            return (next(filter(None, found.groups())),), line.n
    return None


def _told(lines: Sequence[Line], language: str) -> People | None:
    """The names of all lines of one form."""
    for of_line in (_of_line, _broadcaster, _analyst, _english):
        found = [
            (name, line.n)
            for line in lines
            if line.kind is not Kind.TITLE
            for name in of_line(line.text.strip(), language)
        ]
        if found:
            return tuple(dict.fromkeys(name for name, _ in found)), found[0][1]
    return None


def _of_line(text: str, language: str) -> tuple[str, ...]:
    pattern = _EDITOR if language == "ko" else _BRACKETED
    found = pattern.search(text) if language else None
    return (found["name"],) if found else ()


def _broadcaster(text: str, language: str) -> tuple[str, ...]:
    found = _BROADCASTER.match(text) if language == "ja" else None
    return (found["name"],) if found else ()


def _analyst(text: str, language: str) -> tuple[str, ...]:
    found = _ANALYST.match(text) if language == "zh" else None
    return (found["name"],) if found else ()


def _english(text: str, language: str) -> tuple[str, ...]:
    linked = _LINKED.match(text)
    if linked:
        return people_at(_AFFILIATION.sub("", text), linked.end())
    about = _ABOUT.match(text) if not language else None
    return people_at(text, about.end()) if about else ()


def _users(lines: Sequence[Line], language: str) -> People | None:
    """The user over what only a user's name has below it."""
    for at, line in enumerate(lines):
        text = line.text.strip()
        reddit = _REDDIT.match(text)
        if reddit:
            return (reddit["name"],), line.n
        for name in _user_over(lines, at, text, language):
            return (name,), line.n
    return None


def _user_over(lines: Sequence[Line], at: int, text: str, language: str) -> Iterator[str]:
    above = [near for near in lines[max(0, at - 3) : at] if not _AGREED.match(near.text.strip())]
    if not above or not language:
        return
    if _CHAT.match(text) and _is_user(above[-2 if len(above) > 1 else -1]):
        yield above[-2 if len(above) > 1 else -1].text.strip()
    elif _AGREED.match(text):
        users = [near for near in above[-2:] if _is_user(near)]
        if users and not _BIOGRAPHY.search(users[0].text.strip()):
            yield users[0].text.strip()
    elif _ASKS.match(above[-1].text.strip()) and text.endswith("さん"):
        yield text.removesuffix("さん")
    elif _USER_AND_DAY.match(text):
        yield text.split()[0]


def _is_user(line: Line) -> bool:
    """Whether a line is short, has a letter, and is neither a title nor a date."""
    text = line.text.strip()
    is_other = line.kind in (Kind.TITLE, Kind.DATELINE, Kind.LIST, Kind.TABLE)
    is_button = FOLLOW.match(text) is not None
    return len(text) <= LONGEST_USER and not is_other and not is_button and any(map(str.isalpha, text))


def _introduced(shown: Shown) -> People | None:
    """`山田花子です。` in the first sentences, of whom the site's top or its rights have the name."""
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
