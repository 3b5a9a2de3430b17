"""A Korean, Chinese or Japanese byline cut into words and the marks between them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

from generator.describe.authors.occupations import is_foreign_name
from generator.describe.authors.vocabulary import (
    LABEL_BEFORE,
    PLACE_BEFORE,
    POST_BEHIND,
    Role,
    is_of_the_trade,
    is_split_name,
    role_of,
)
from generator.describe.dates import find_dates

WORD: Final = re.compile(r"\w")
MOST_REMEMBERED: Final = 1_000
"""Lines: each way to find authors asks for the same few of a capture."""
_CONTACT: Final = re.compile(r"[\w.+-]+@[\w.-]+|https?://\S+|(?<!\S)@\w+")
_NATION: Final = re.compile(r"\[[一-鿿]{1,2}\](?=[一-鿿])")
"""`[英]简·多伊`"""
_TERM: Final = re.compile(
    r"\([^()]*(?:まで|から|より|当時|現在|時点|在職|在任|当时|當時|时任|時任)[^()]*\)"
)
"""`(2014年3月まで在職)`, behind a post."""
_COUNT: Final = re.compile(
    r"""
    (?: 조회수? | 추천 | 댓글 | 공감 | 좋아요 | 阅读量? | 閱讀 | 字[数數] | [评評][论論] | 收藏
      | [点點][赞讚] | [浏瀏][览覽] | 人[气氣]
      | 閲覧数? | コメント | (?i: views? | comments? | likes? ) )
    \s* [:：(（]? \s* [\d,.]+ [kK万천만]? \+? [)）]?
  | \d+ \s? (?: 초 | 분 | 시간 | 일 | 주 | 개월 | 달 | 년 ) \s? 전
  | \d+ \s? (?: 秒 | 分[钟鐘]? | 小[时時] | 時間 | 天 | 日 | [周週] (?: 間 )? | か?月
    | 年 ) \s? 前
  | \d[\d,]* \s? 개의? \s? (?: 글 | 기사 | 댓글 | 게시물 )
  | 기자의 \s 다른 \s? 기사 (?: \s 더보기 )?
  | 오전 | 오후 | \d{1,2} : \d{2} (?: : \d{2} )? | \d+ (?: 分 | 분 | min )\S{0,6}
    """,
    re.VERBOSE,
)
_DATED: Final = re.compile(
    r"""
    [^\W\d]{0,6} (?: 입력 | 등록 | 발[행간]일? | 게재일? | 승인 | 작성일? | 송고 | 수정 | 업데이트
      | 发[布表] | 發[布表] | 刊[登发發] | 出版 | [时時][间間] | 日期 | 更新 | 公開 | 投稿日?
        | 配信 | 掲載日? )
      [^\W\d]{0,3} \s* [:：/／]? \s* \0
  | \d{1,2} \s? [月월] \s? \d{1,2} \s? [日일]
  | \0 \s* (?: に? (?: 公開 | 更新 ) | [发發][布表] | 수정 | 등록 | 입력 | 송고 )?
    """,
    re.VERBOSE,
)
_GLUED_LABEL: Final = re.compile(
    r"(?<=[\da-zA-Z\])])(?=(?:作者|[编編][辑輯]|[来來]源|人[气氣]|[阅閱][读讀]|[浏瀏][览覽]|[发發][布表]|[时時][间間]):)"
)
"""`人气:19作者:周明远`: captures lose the space between two boxes."""
_SAME: Final = str.maketrans("：／｜丨ㅣ，、（）［］【】〔〕＝＜＞", "://||,,()[][][]=<>")
_TOKEN: Final = re.compile(
    r"[:/|,;=()\[\]<>「」『』●◎○□■◇◆▲△※&＆+↑—–-]|[^\s:/|,;=()\[\]<>「」『』●◎○□■◇◆▲△※&＆+↑—–]+"
)
_EDGES: Final = re.compile(r"^\W+|\W+$")
_KATAKANA: Final = re.compile(r"[ァ-ヶー]+")
_DOT: Final = re.compile(r"[·・•]")
_AND: Final = frozenset({"と", "및", "와", "과", "和", "与", "與"})
"""Words between two names."""
_BEHIND_FOREIGN: Final = frozenset({"지음", "씀", "글", "저", "(", "|", "-"})
_MIXED: Final = re.compile(r"[ァ-ヶー]{2,9}・[一-鿿々]{1,3}")
"""`マリア・田中`, perhaps."""
_POLITE: Final = re.compile(r"(?<=\w{2})(?:さん|님)$")
_GLUED: Final = re.compile(r"^[Bb]y(?=[가-힣ぁ-んァ-ヶ一-鿿])")


@lru_cache(maxsize=MOST_REMEMBERED)
def undated(text: str) -> str:
    """A line without addresses, numbers of readers and dates, in one kind of punctuation."""
    same = _TERM.sub(" ", text.translate(_SAME))
    plain = _NATION.sub("", _CONTACT.sub(" ", _GLUED_LABEL.sub(" ", same)))
    for moment in reversed(list(find_dates(plain))):
        plain = f"{plain[: moment.start]}\0{plain[moment.end :]}"
    return _COUNT.sub(" | ", _DATED.sub(" | ", plain))


def words_in(text: str, language: str) -> Iterator[str]:
    """Words and separators; a label or post is parted from the name that it is written with."""
    for token in _TOKEN.findall(text):
        if not WORD.search(token) or token in _AND:
            yield "," if token in _AND else token
            continue
        parts = _DOT.split(token) if _is_list(token, language) else [token]
        for at, part in enumerate(parts):
            if at:
                yield ","
            yield from _parted(_EDGES.sub("", part), language)


def _is_foreign(words: Sequence[str], at: int) -> bool:
    """Whether a foreigner's name of two words begins here: before `지음` or what is in brackets,
    or behind a label."""
    first, last, *behind = *words[at : at + 3], "-", "-"
    before = words[at - 1] if at else "|"
    if not is_foreign_name(first, last):
        return False
    own = {role_of(first, "ko"), role_of(last, "ko")}
    if role_of(last, "ko") is Role.UNKNOWN:
        own.discard(Role.NAME)
    ends = behind[0] in _BEHIND_FOREIGN or behind[0].isascii()
    is_labelled = role_of(before, "ko") is Role.AUTHOR and ends
    is_first = not WORD.search(before) and behind[0] in ("지음", "씀", "글", "저", "(")
    return own <= {Role.PERHAPS, Role.UNKNOWN} and (is_labelled or is_first)


def _is_list(token: str, language: str) -> bool:
    """Whether dots part words: those of a foreigner's name do not."""
    parts = [part for part in _DOT.split(token) if part]
    if language == "ko" or len(parts) < 2:  # noqa: PLR2004
        return True
    if language == "ja" and _MIXED.fullmatch(token):
        return any(role_of(part, "ja") in (Role.AUTHOR, Role.OTHER, Role.POST) for part in parts)
    # In Chinese the dot joins the parts of a foreigner's name, which may look like one each.
    labels = (Role.AUTHOR, Role.OTHER, Role.POST)
    known = labels if language == "zh" else (*labels, Role.NAME)
    is_katakana = all(_KATAKANA.fullmatch(part) for part in parts)
    return any(role_of(part, language) in known for part in parts) or not (
        is_katakana or language == "zh"
    )


def _parted(word: str, language: str) -> Iterator[str]:
    labelled, posted, placed, glued = (
        pattern.match(word) for pattern in (LABEL_BEFORE, POST_BEHIND, PLACE_BEFORE, _GLUED)
    )
    may_be = (Role.NAME,) if language == "zh" else (Role.NAME, Role.PERHAPS)
    if labelled and role_of(labelled["name"], "zh") in (Role.NAME, Role.PERHAPS):
        yield from ("記者", labelled["name"])
    elif (
        posted
        and role_of(posted["name"], language) in may_be
        and not (language == "ja" and is_of_the_trade(posted["name"]))
    ):
        yield from (posted["name"], word[posted.end() :])
    elif placed:
        yield placed["name"]
    elif language == "ja" and _are_two(word):
        first, _, second = word.partition("と")
        yield from (first, ",", second)
    elif glued:
        yield from ("by", word[glued.end() :])
    elif word:
        yield _POLITE.sub("", word)


def _are_two(word: str) -> bool:
    """`山田花子と佐藤健一`"""
    first, _, second = word.partition("と")
    return role_of(first, "ja") is Role.NAME and role_of(second, "ja") is Role.NAME


def joined(words: Sequence[str], language: str) -> Iterator[str]:
    """The words, with names that a space parts as one."""
    at = 0
    while at < len(words):
        family, given = words[at], words[at + 1] if at + 1 < len(words) else ""
        is_apart = language == "ja" and is_split_name(family, given)
        is_short = language == "zh" and len(family) == 1 and bool(given)
        if is_apart or (language == "ko" and _is_foreign(words, at)):
            yield f"{family} {given}"
        elif is_short and role_of(family + given, "zh") is Role.NAME:
            yield family + given
        else:
            yield family
            at -= 1
        at += 2
