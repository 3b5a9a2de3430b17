"""Lines that stand where a subtitle would and are none: they give a day, a source, tags, an office,
a picture's words, a person, or the title once more."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from generator.clean.features import Features
from generator.clean.offices import OFFICE
from generator.clean.reasons import Reason
from generator.clean.rules import Judgement
from generator.model import Kind

LONGEST_LABELLED: Final = 60
"""Columns of a line that gives a day, a source, an office or a person."""
FEWEST_TAGS: Final = 3
LONGEST_TAG: Final = 14
"""Characters."""

_CHANGED: Final = re.compile(
    r"""
    (?: (?: 最終 | 最后 | 最後 | 최종 ) \s? )?
        (?: 更新 | 修[改正訂订] | 改定 | 수정 | 업데이트 )
        \s? (?: 日時 | 日期 | 时间 | 時間 | 日 | 일시? )? \s? [:：｜|]? \s?
        (?: 令和 | 平成 | 民[國国] )? [\d元] [\d\s.,:/年月日時分년월일시午前後오전후()（）-]{4,30}
  | [\d/.,:年月日時分\s-]{4,30} (?: [(（]? [A-Z]{2,4} [)）]? \s* )?
        (?i: updated | modified | revised )
    """,
    re.VERBOSE,
)
"""`最終更新日：令和7年5月20日`, `4/1 18:24 (JST) updated`"""
_SOURCE: Final = re.compile(
    r"(?:以下(?:文章|内容|內容)来[源自]于?|本文(?:转载|轉載|首发|首發|原载|原載)[自于於]).+"
)
"""`以下文章来源于…`: where an account took the piece from."""
_PICTURE: Final = re.compile(
    r"写真 (?: ・図版 )? | 画像 | 사진 | 이미지 | 图片 | 圖片 | (?i: photo | image | picture )",
    re.VERBOSE,
)
"""A picture's place, alone in the line above its words."""
_PICTURED: Final = re.compile(
    r"""
    [＝=] [^＝=。]{1,40} (?: 撮影 | 提供 | 写す | [摄攝] | 촬영 | 제공 ) [)）]? \W* $
  | [(（] [^()（）]{0,30} (?: 撮影 | 写す | [摄攝] | 供图 | 촬영 ) [)）] \W* $
    """,
    re.VERBOSE,
)
"""`入る庁舎＝2024年12月、東京・霞が関、山田太郎撮影`"""
_OFFICE: Final = re.compile(rf"{OFFICE} | 부서명?", re.VERBOSE)
"""An office's label, alone in the line above its name."""
_CREDITS: Final = re.compile(
    r"""
    (?: [^\s＝=。、]{2,16} [\s\u3000]+ )?
    [^\s＝=。、\d]{1,12} [＝=] [\u4e00-\u9fff\u3041-\u30ff]{2,8}
    (?: [\s\u3000、]+ [^\s＝=。、\d]{1,12} [＝=] [\u4e00-\u9fff\u3041-\u30ff]{2,8} ){0,3}
    """,
    re.VERBOSE,
)
"""`港新聞　ワシントン＝山田太郎　東京＝鈴木花子`"""
_POST: Final = re.compile(
    r"""
    [가-힣]{2,4} \s (?: [가-힣A-Za-z·()\s] ){0,36}
    (?: 소장 | 의원 | 교수 | 대표 | 위원 | 연구원 | 변호사 | 원장 | 이사장 | 이사 | 박사 | 총장
      | 작가 | 센터장 | 본부장 | 회장 | 평론가 | 논설위원 | 칼럼니스트 | 국장 | 부장 )
    """,
    re.VERBOSE,
)
"""`홍길동 미래연구소장·전 국회의원`: who writes, beside what he is."""
_TAG: Final = re.compile(r"[\w+.・-]+")
_KANA: Final = re.compile(r"[\u3041-\u309f]")

_TITLE: Final = Judgement(Kind.TITLE, Reason.TITLE_OVER_TEXT)
_DAY: Final = Judgement(Kind.DATELINE, Reason.DATE_LINE)
_CRUMB: Final = Judgement(Kind.BOILERPLATE, Reason.HEAD_CRUMB)
_TAGS: Final = Judgement(Kind.BOILERPLATE, Reason.TAG_LIST)
_CAPTION: Final = Judgement(Kind.CAPTION, Reason.PHOTO_CREDIT)
_OF_OFFICE: Final = Judgement(Kind.BYLINE, Reason.OFFICE_LINE)
_CREDIT: Final = Judgement(Kind.BYLINE, Reason.AUTHOR_LINE)
_PERSON: Final = Judgement(Kind.BYLINE, Reason.NAMED_AUTHOR)

_FORMS: Final = (
    (_SOURCE, _CRUMB),
    (_CHANGED, _DAY),
    (_CREDITS, _CREDIT),
    (_POST, _PERSON),
)
"""Forms of short lines, and what a line is that has the form."""


def judge_under_title(line: Features, title: Features, above: str) -> Judgement | None:
    """What a line below the title is instead of a subtitle; `None` if it may be one. `above` is
    the text of the line above it that is not blank."""
    bare = line.bare
    if _folded(bare) == _folded(title.bare):
        return _TITLE
    if _PICTURE.fullmatch(above) or _PICTURED.search(bare):
        return _CAPTION
    if line.columns > LONGEST_LABELLED or line.ends_sentence:
        return None
    if _OFFICE.fullmatch(above.rstrip(" :：")):
        return _OF_OFFICE
    if _are_tags(bare.split(" ")):
        return _TAGS
    return next((what for form, what in _FORMS if form.fullmatch(bare)), None)


def line_above(lines: Sequence[Features], at: int) -> str:
    """The text of the nearest line above a place that is not blank; empty if there is none."""
    return next((line.bare for line in reversed(lines[:at]) if not line.blank), "")


def _are_tags(words: Sequence[str]) -> bool:
    """Whether nouns stand in a row, Latin ones beside others, in a script that does not part
    its words: `RISC-V LLM 電子工作`."""
    is_mixed = any(map(str.isascii, words)) and not all(map(str.isascii, words))
    return (
        len(words) >= FEWEST_TAGS
        and is_mixed
        and all(len(word) <= LONGEST_TAG and _is_noun(word) for word in words)
    )


def _is_noun(word: str) -> bool:
    has_korean = any("가" <= letter <= "힣" for letter in word)
    is_number = not any(map(str.isalpha, word))
    return not (has_korean or is_number) and bool(_TAG.fullmatch(word)) and not _KANA.search(word)


def _folded(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())
