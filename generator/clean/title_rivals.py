"""Lines that look like titles and are none, and short titles that look like sentences.

What the ranking in `title.py` cannot have learned, for no page that it learned from has it:
signs that hold on any page, told by the line's own words and its neighbours.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from generator.clean.features import Features, Marker

TOP: Final = 3
"""Lines at the capture's beginning where a site's or a blog's name stands."""
BELOW: Final = 3
"""Lines under a kicker among which the title is."""
LONGEST_NAME: Final = 44
"""Columns."""
LONGEST_BLOG: Final = 24
LONGEST_STOPPED: Final = 64
"""Columns of a title that ends with a full stop."""
LONGEST_PARTED: Final = 110
"""Columns of a title with a full stop inside."""
SHORTEST: Final = 6
DATED_BELOW: Final = 4
OWN_LINE: Final = 30
"""Lines below a window's title, or a list's, in which the title itself stands."""
SHORTEST_OWN, SHORTEST_OWN_WIDE = 10, 6
"""Letters of that title."""
NUMBERED_BELOW: Final = 3
LONGEST_NUMBERED: Final = 70
"""Lines under a series' name, and columns of the title that is among them."""

_CREDIT: Final = re.compile(
    r"""
    \S@\S+\.\w | (?: 기자 | 특파원 ) \s = \s
  | ^ \[ [^\[\]]{2,16} \s 기자 \s? \] \s \S
  | ^ [【〔\[(（] \s? (?: 本[报報] )? [记記]者 \s? [一-鿿]{2,4}
        [^】〕\])）]{0,16} [】〕\])）] \s? \S
  | ^ [가-힣]{0,8} (?: 일보 | 신문 | 뉴스 | 경제 | 투데이 | 데일리 ) \s [가-힣]{3} \s = \s
  | ^ [一-鿿]{0,8} [记記]者 [:：] \s? \S
  | ^ (?: 審閱 | 审阅 | 審訂 | 审订 | 監修 | 감수 ) \s? [:：] \s? \S
  | ^ (?: [记記][錄录] | [攝摄]影 | 口述 | 整理 ) [:：／] \S{2,8} \s \S{2,4} [:：／]
  | 다 \. \s? [/(（] [^/()（）]{2,20} (?: 제공 | 기자 | 연합뉴스 ) \s? [)）]? $
    """,
    re.VERBOSE,
)
"""A reporter's address, an agency's opening, who asks at a press conference or read the piece over,
a caption's credit."""
_DOUBLED: Final = re.compile(r"^(?P<name>\S.{2,28}\S)\s+(?P=name)$")
"""A logo and the words for whoever cannot see it."""
_OUTLET: Final = re.compile(
    r"[^\s、。]{2,10}(?:新聞(?:デジタル|オンライン|電子版)?|ニュース|テレビ|タイムズ|[日晚早][报報]|新[闻聞][网網]|全球[資资][訊讯][網网]"
    r"|일보|신문|뉴스|방송|닷컴)"
)
_SERIES: Final = re.compile(
    r"^(?:連載コラム|連載企画|連載|シリーズ|コラム|リレーコラム|기획연재|연재|专栏|專欄|系列报道)(?:[\s:：|｜「『]|$)"
)
_BLOG: Final = re.compile(
    r"(?:日記|日誌|ブログ|雑記|雑記帳|手帖|手帳|覚書|備忘録|블로그|일기장|博客|部落格|[Bb]log|Diary|diary)$"
)


_BEHIND: Final = re.compile(r"\s*(?:[|｜＜]|&lt;)\s*|\s+[-–—―_<«]\s*")
"""Between a title and what a browser's tab or a list adds to it."""
_NUMBERED: Final = re.compile(
    r"""
    (?: \s 第 \s? [\d０-９一二三四五六七八九十百]{1,4} \s? [回話期集]
      | \s (?: 제 \s? )? \d{1,3} \s? [화회편] | \s? [①-⑳]
      | \s (?: No | Vol ) [.] \s? \d{1,4} | \s? [#＃] \s? \d{1,3} ) $
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""`밤을 돌보는 사람들 04화`, `管理栄養士の台所から　第22回`."""
_DATE: Final = re.compile(r"^[\d年月日時分년월일./\-\s:()（）曜火水木金土]+$")
_SIGNED: Final = re.compile(r"(?:by|글|文)\b", re.IGNORECASE)
_PICTURE: Final = re.compile(r"(?:の写真|の画像)$")
_RELATED: Final = re.compile(
    r"(?:関連記事|관련\s?기사|相关阅读|相关新闻|相關新聞|延伸閱讀|あわせて読みたい)"
)
_DESCRIPTION: Final = re.compile(r"ブログ|日記|日常|綴|つづ|書いて|書き|備忘|雑感|雑記|つぶや")
"""What a blog says of itself under its name."""
_CATEGORY: Final = re.compile(r"(?:[\w·&]+\s){0,3}[\w·&]+/(?:[\w·&]+\s){0,3}[\w·&]+")
"""`요리/국물`, a blog's category."""


def is_no_title(lines: Sequence[Features], place: int) -> bool:
    """Whether a line, among those that are not blank, names a reporter, or what the title under
    it belongs to."""
    bare = lines[place].bare
    if _CREDIT.search(bare) or _DOUBLED.match(bare):
        return True
    if _PICTURE.search(bare) or (place < TOP and _OUTLET.fullmatch(bare)):
        return True
    if "。" in bare[:-1] and lines[place].columns > LONGEST_PARTED:
        return True
    return _names_what_follows(lines, place)


def _names_what_follows(lines: Sequence[Features], place: int) -> bool:
    line = lines[place]
    is_series = _SERIES.match(line.bare) is not None
    is_blog = place < TOP and _BLOG.search(line.bare) is not None
    is_blog = is_blog or (place < TOP and _is_described(lines, place))
    is_category = place < TOP and _CATEGORY.fullmatch(line.bare) is not None
    if not (is_series or is_blog or is_category) or line.columns > LONGEST_NAME:
        return False
    if is_category and not is_blog:
        return _may_be_title(lines[place + 1]) if place + 1 < len(lines) else False
    return any(map(_may_be_title, lines[place + 1 : place + 1 + (1 if is_series else BELOW)]))


def _is_described(lines: Sequence[Features], place: int) -> bool:
    """Whether the next line says what a blog is about, and one that may be a title follows."""
    below = lines[place + 1 : place + 3]
    is_short = place == 0 and lines[place].columns <= LONGEST_BLOG
    return (
        is_short
        and len(below) > 1
        and below[0].ends_sentence
        and _DESCRIPTION.search(below[0].bare) is not None
        and _may_be_title(below[1])
    )


def has_title_below(
    lines: Sequence[Features], place: int, copies: Mapping[str, Sequence[int]]
) -> bool:
    """Whether a line, up to a stroke or the like, is a line of its own soon below:
    `碼頭路燈全熄 - 離島日誌`. The copies are the places of each wording, letters and numbers."""
    line = lines[place]
    shortest = SHORTEST_OWN_WIDE if line.wide else SHORTEST_OWN
    size = sum(map(str.isalnum, line.bare))
    for found in _BEHIND.finditer(line.bare):
        title = "".join(filter(str.isalnum, line.bare[: found.start()].casefold()))
        if len(title) < shortest or 3 * len(title) < size:
            continue
        below = [at for at in copies.get(title, ()) if place < at <= place + OWN_LINE]
        if any(lines[at].marker is Marker.NONE and lines[at].furniture is None for at in below):
            return True
    return False


def numbers_series(lines: Sequence[Features], heads: Sequence[bool], place: int) -> bool:
    """Whether a line is a series' name with the number of its part, and a line that may be the
    title soon follows; `heads` says which lines are bylines or datelines."""
    line = lines[place]
    if line.columns > LONGEST_NAME or not _NUMBERED.search(line.bare):
        return False
    below = range(place + 1, min(place + 1 + NUMBERED_BELOW, len(lines)))
    return any(
        SHORTEST <= lines[at].columns <= LONGEST_NUMBERED
        and not (heads[at] or lines[at].ends_sentence or lines[at].furniture is not None)
        and not _SIGNED.match(lines[at].bare)
        for at in below
    )


def follows_related(lines: Sequence[Features], first: int, place: int) -> bool:
    """Whether a line stands under the heading of the related articles, below the text."""
    return any(_RELATED.fullmatch(line.bare) for line in lines[first:place])


def _may_be_title(line: Features) -> bool:
    is_short = SHORTEST <= line.columns <= LONGEST_STOPPED
    is_other = line.ends_sentence or line.furniture is not None or _DATE.match(line.bare)
    return is_short and not is_other and not line.bare.isascii()


def is_title_with_stop(
    lines: Sequence[Features], heads: Sequence[bool], place: int, *, is_copied: bool
) -> bool:
    """Whether a short line that ends with a full stop may be the title all the same: the page
    has it twice, or a date or byline soon follows and no text stands between."""
    line = lines[place]
    if line.columns > LONGEST_STOPPED or any(above.ends_sentence for above in lines[:place]):
        return False
    if is_copied:
        return True
    if place and heads[place - 1]:
        over = range(max(0, place - 1 - BELOW), place - 1)
        return not any(_may_be_title(lines[at]) and not heads[at] for at in over)
    for at in range(place + 1, min(place + 1 + DATED_BELOW, len(lines))):
        if heads[at]:
            return True
        if lines[at].columns > LONGEST_NAME:
            return False
    return False
