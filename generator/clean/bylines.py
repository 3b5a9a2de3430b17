"""Lines that credit somebody, told by their shape: bylines and photographs' captions.

Every pattern is looked for in short lines only (`Features.short_enough`).
"""

from __future__ import annotations

import re
from typing import Final

from generator.characters import CLOSING_BRACKETS, COPYRIGHT_SIGNS, OPENING_BRACKETS
from generator.clean.credits import CREDIT_LINE

_OPEN: Final = f"[{re.escape(OPENING_BRACKETS)}]"
_CLOSE: Final = f"[{re.escape(CLOSING_BRACKETS)}\\]]"

_KOREAN_JOB: Final = (
    r"(?:기자|특파원|논설위원|선임기자|전문기자|인턴기자|객원기자|편집위원|평론가|칼럼니스트|교수|연구원|연구위원"
    r"|선임연구원|책임연구원|변호사|노무사|회계사|세무사|변리사|대표|에디터|앵커|(?i:PD)|작가|소장|원장|박사)"
)
AUTHOR_LINE: Final = re.compile(
    rf"""
    ^ (?:
        [(（\[]? [가-힣·=]{{2,12}} [\s=] [^.!?]{{0,24}}? {_KOREAN_JOB}
            (?: \s* [,·/|\s(（<]* \s* (?: [\w.+-]{{1,40}} @ [\w.-]{{3,40}}
                | [가-힣]{{2,4}} \s? {_KOREAN_JOB} ) [)）>]* ){{0,3}}
            [)）\]]? (?: \s 구독 )?
      | [가-힣]{{2,4}} (?: 기자
          | 특파원 ) (?: \s* [(（]? [\w.+-]{{1,40}} @ [\w.-]{{3,40}} [)）]? )?
      | {_KOREAN_JOB} \s [가-힣]{{2,4}} (?: \s [\w.+-]{{1,40}} @ [\w.-]{{3,40}} )?
      | (?: [-•·] \s? )? 기자명 \s? .{{2,30}}
      | (?: 기고자 | 글쓴이 | 작성자 | 저자 | 지은이 | 글[·,\s]*사진 | 취재 | 담당자 | 담당부서
          | 글 | 번역 | 옮긴이 | 정리 ) \s* [:：=] .{{2,80}}
      | (?: 저자 | 집필자? | 지은이 | 글쓴이 ) \s
            [가-힣]{{2,4}} (?: \s? [,·] \s? [가-힣]{{2,4}} ){{0,5}}
      | (?: 作者 | 记者 | 責任編輯 | 责任编辑 | 责编 | 版面编辑 | 编辑 | 编译 | 撰文
          | 文章作者 | 来源 | 來源 | 稿源 | 校对 | 审核 | 編輯 | 責編 | 撰稿 | 記者 | 采写 | 采访
          | 排版 | 监制 | 主编 | 封面来源 | 核稿 | 採訪 ) \s* [:：丨|｜/／] .{{1,60}}
      | (?: [一二三初复複终終] [审審] | [\u4e00-\u9fff]{{0,4}} (?: 编辑 | 編輯 | 审核 | 審核
              | 核稿 | 校对 | 校對 | 供稿 | 撰文 | 文字 | 图片 | 圖片 | 摄影 | 攝影 | 摄像 | 视频
              | 设计 | 設計 | 制图 | 製圖 | 策划 | 策劃 | 企劃 | 统筹 | 統籌 | 监制 | 監製 | 制作
              | 製作 | 通讯员 ) ) \s* [:：丨|｜] \s* [\w·、，,/／&\s]{{2,40}}
      | (?: 本文 )? (?: 来自 | 來自 | 转自 | 轉自 ) [^。！？]{{0,40}} 作者 \s? [:：] .{{2,30}}
      | [(（\[【] \s* (?: 责任编辑 | 责编 | 编辑 | 作者 | 记者 | 文
            | 責任編輯 | 責編 | 編輯 | 記者 | 譯者 | 编译 | 編譯 ) \s* [:：/／]
            .{{1,60}} [)）\]】] \d{{0,8}}
      | (?: 文 | 撰文 | 图 ) \s? [/／|丨｜] \s? .{{1,40}}
      | [記记]者 \s? [\u4e00-\u9fff]{{2,4}} \s? [／/|｜] \s? .{{2,12}}
      | (?: 本报 | 本刊 | 本报讯 | 新华社 )? 记者 \s [\u4e00-\u9fff\s、·]{{2,24}}
      | (?: 執筆者? | 著者 | 文責 | 聞き手 | 筆者 | 取材・文 | 文・写真
          | 記者 ) \s* [:：＝=] .{{2,50}}
      | [\u4e00-\u9fff\u3041-\u30ff・]{{2,14}} (?: 編集委員 | 特派員 | 支局長 | 記者 | 論説委員 )
      | [【(（\[] [\u4e00-\u9fff\u3041-\u30ff・]{{1,10}} [＝=]
            [\u4e00-\u9fff\u3041-\u30ff・、]{{2,16}} [】)）\]]
      | (?i: (?: (?: written | prepared | reviewed | posted | edited | reported
          | (?: co-? )? authored | compiled | contributed | hosted | submitted | op-?ed
          | guest \s post | report | (?: additional \s )? reporting | editing
          | medically \s reviewed | story | words | photos? ) \s )?
            by :? \s (?! the \s | using \s | a \s ) (?-i: [A-Z] ) [^!?]{{2,90}} )
      | (?i: authors? ) \s* : .{{2,80}}
      | (?: 本文 )? (?: 作者 | 筆者 | 笔者 ) (?: 为 | 為 | 系 | 係 | 是 ) [^。！？]{{2,50}}
      | 文 [・／] [^。]{{2,14}}
      | 原创 \s .{{1,50}}
      | 来源于 \s .{{1,30}}
      | (?: 執筆者? | 著者 | 筆者 ) \s [\u4e00-\u9fff\u3041-\u30ff\s・]{{2,14}}
      | (?i: by ) \s [가-힣] [\w\s]{{1,16}}
      | (?: (?: 촬영기자 | 영상취재 | 영상편집 | 촬영 | 그래픽 | 편집 | 취재 ) \s? [:：]? \s?
            [가-힣]{{2,4}} \W{{0,3}} ){{1,4}}
      | (?: 촬영기자 | 촬영 | 영상편집 | 영상취재 | 취재기자 | 그래픽 ) \s? [:：] [^.!?]{{2,60}}
      | [\w.+-]{{1,40}} @ [\w-]{{1,40}} [.] [\w.-]{{2,40}}
    ) $
    """,
    re.VERBOSE,
)
"""Letters of both sizes are alike only where there are any: to look for the like of each Hangul
syllable and Han character takes longer than all the rest of the pattern."""
LONGEST_AUTHOR_LINE: Final = 120
"""Columns."""
AUTHOR_MARKS: Final = "◎☞"
"""Marks that agencies put before a reporter's address."""
LONGEST_EMAIL_LINE: Final = 60
_EMAIL: Final = re.compile(r"[\w.+-]{1,40}@[\w-]{1,40}\.[a-z]{2,}", re.IGNORECASE)


def is_author_line(text: str, columns: int, *, marked: bool) -> bool:
    """Whether a short line names who wrote the text; a marked one must say so, for an
    address after a bullet is the outlet's."""
    if columns > LONGEST_AUTHOR_LINE:
        return False
    is_outlets = marked and text[0] not in AUTHOR_MARKS
    has_address = (
        not is_outlets and columns <= LONGEST_EMAIL_LINE and _EMAIL.search(text) is not None
    )
    return has_address or any(form.match(text) for form in (AUTHOR_LINE, CREDIT_LINE))


LONGEST_NAME: Final = 4
"""Characters of an East Asian name."""
NAME: Final = re.compile(rf"^(?:[가-힣]{{2,{LONGEST_NAME}}}|[\u4e00-\u9fff]{{2,{LONGEST_NAME}}})$")
"""A line that could be nothing but a person's name."""

SEVERAL_NAMES: Final = re.compile(
    r"""
    ^ (?! .* (?: [于的図圖图写] | 分[类類] | 标签 | 標籤 | 文章 | 新[闻聞] | [报報][道導导] ) )
    (?: [가-힣]{2,4} (?: \s? [,·] \s? [가-힣]{2,4} ){1,6}
      | [\u4e00-\u9fff]{2,4} (?: (?: \s? [,，、·・] \s? | \u3000 ) [\u4e00-\u9fff]{2,4} ){1,6} ) $
    """,
    re.VERBOSE,
)
"""A line that could be nothing but the names of several."""

FIGURE_CAPTION: Final = re.compile(
    rf"""
    ^ (?:
        {_OPEN}\s* (?: 표 | 그림 | 사진 | 도표 | 그래프 | 图 | 表 | 図 | figure | fig[.]?
            | table ) \s? [-\d\s.IVX]{{0,8}} {_CLOSE}
      | {_OPEN}\s* (?: 그래픽 | 사진 | 인포그래픽 | 자료 \s? 사진 | 포토 | 图 | 写真
          | photo ) [^\])>〉】]{{0,30}} {_CLOSE}
      | (?: figure | fig[.] | table | chart
          | exhibit ) \s \d{{1,3}} (?: [.-]\d{{1,2}} )? \s* [.:—–-] \s
      | (?: 그림 | 표 | 图表? | 表 | 図表? ) \s? \d{{1,3}} (?: [.-]\d{{1,2}} )? \s* [.:：　)] \s?
    )
    """,
    re.VERBOSE | re.IGNORECASE,
)

_PHOTO_AGENCY: Final = (
    r"(?: getty \s images? (?: \s \w+ )? | shutterstock | istock (?: photo )? | unsplash"
    r" | ap \s photo | reuters | afp | adobe \s stock | bloomberg )"
)

_KOREAN_AGENCY: Final = (
    r"(?: 연합뉴스 | 연합 | 뉴시스 | 뉴스1 | 신화통신 | 신화 | 로이터 | 블룸버그"
    r" | 교도통신 | 교도 | 타스 | 게티이미지\w{0,5} | AP | AFP | EPA | UPI | CNS )"
)

_HANGUL: Final = "(?-i: [가-힣] )"
_HAN: Final = r"(?-i: [\u4e00-\u9fff] )"
PHOTO_CREDIT: Final = re.compile(
    rf"""
    [.다] \s? / \s? [^\s/]{{2,20}} $
  | {_OPEN} [^\[\](（]{{0,30}} (?: 자료 \s? 사진 | DB \s 금지
      | 재판매 ) [^\[\](（]{{0,24}} {_CLOSE} $
  | / \s? {_HANGUL}{{2,8}} \s? (?: 특파원 | 기자 | 인턴기자 | 객원기자 | 선임기자 | 전문기자 ) $
  | {_OPEN} (?: 圖 | 图 | 图片 | 圖片 | 写真 | 照片 ) \s? [／/:：＝=] .{{1,30}} {_CLOSE} $
  | / \s? (?: {_KOREAN_AGENCY} [·/=\s]{{1,3}} ){{1,2}} (?: {_KOREAN_AGENCY} | 제공 ) [.]? $
  | / \s? (?: [A-Z]{{2,5}} [·\-/\s]? )? (?: 연합 | 연합뉴스 | 뉴시스 | 뉴스1 | AP | AFP | EPA
      | 로이터 | 블룸버그 | 게티이미지\w{{0,5}}
                | {_HANGUL}{{2,6}} (?: 기자 | 제공 )
                    | {_HANGUL}{{1,8}} \s 제공 ) (?: \s* [·=/]? \s* (?: 연합뉴스 | 뉴시스 | AP
                    | 연합 | 제공 ) )? [.]? {_CLOSE}? $
  | (?: {_OPEN} | \s | / | ^ ) (?: 사진 | 그래픽 | 이미지 | 자료 | 출처 ) (?: \s? (?: 출처
      | 제공 ) )? \s? [=＝] .{{1,50}} $
  | {_OPEN} (?: 사진 | 이미지 ) \s? [:：/] .{{1,40}} {_CLOSE} $
  | [.다] \s? (?: \d{{4}}[.]\d{{1,2}}[.]\d{{1,2}} \s )? (?: \S{{2,6}} \s 기자 | AP | AFP | EPA
      | 로이터 | 연합뉴스 ) (?: [·/] \s? (?: 연합뉴스 | 뉴시스 ) ) $
  | \s [{COPYRIGHT_SIGNS}] \s? [^\s].{{1,30}} $
  | (?: [=＝] | \s ) (?: \S{{1,12}} ) \s? 제공 {_CLOSE}? $
  | (?: 图源 | 图片来源 | 图自 | 资料图 | 圖源 | 摄影 | 图/ | 供图 ) \s? [:：/]? .{{0,30}} $
  | [。\s(（] [^。\s(（]{{2,16}} (?: [摄攝] | 供图 | 發 ) {_CLOSE}? $
  | [记記]者 [^。]{{1,16}} \s? [摄攝] {_CLOSE}? $
  | (?: [记記]者 [^。(（]{{2,10}} [摄攝] | 翻攝 | 攝影 ) [^。(（]{{0,20}} {_CLOSE} $
  | [。\s(（] (?: 圖 | 图 ) \s? [/／:：｜|] [^。]{{1,24}} $
  | {_OPEN} 资料图.{{0,20}} {_CLOSE} $
  | [＝=] (?: [^。＝=]{{0,12}} 、 )? (?: [\d０-９]{{4}} 年 )?
        (?: [\d０-９]{{1,2}} 月 )? [\d０-９]{{1,2}} 日 [^。]{{0,40}} $
  | [＝=] \s? (?: ロイター | 共同 | ＡＰ | AP | ゲッティ\w{{0,5}} | 写真
      | {_HAN}{{2,6}} (?: 提供 | 撮影 | 写す ) ) [^。]{{0,16}} $
  | (?: 写真 | 画像 | 撮影 | 提供 ) \s? [:：＝=] .{{1,30}} $
  | \b (?: photo | image | picture | credit | photograph | illustration | photos
      | courtesy ) (?: \s credit )? (?: \s (?: by | courtesy \s of | of )
      | \s? [:/] ) \s .{{2,60}} $
  | (?: via \s | // | / | [(] ) {_PHOTO_AGENCY} [)\s.]{{0,3}} $
  | \s {_PHOTO_AGENCY} $     # a full stop would end a sentence: “… told Reuters.”
  | \b (?: reuters | ap \s photo ) / [^.!?]{{2,90}} $
  | ^ 圖 [/／] .{{1,20}} $
    """,
    re.VERBOSE | re.IGNORECASE,
)
_CREDIT_SIGN: Final = re.compile(
    rf"[/=＝·{COPYRIGHT_SIGNS}제图圖照摄攝供發写画撮提]|자료|금지|재판매|사진|이미지"
    r"|photo|image|picture|credit|illustration|courtesy|getty|shutterstock|istock|unsplash"
    r"|reuters|afp|adobe|bloomberg"
)
"""What every credit has at least one of, in small letters: most lines are refused by it at once."""


def is_photo_credit(text: str) -> bool:
    """Whether a short line ends with or is the credit of a photograph."""
    return _CREDIT_SIGN.search(text.lower()) is not None and PHOTO_CREDIT.search(text) is not None


LONGEST_CAPTION: Final = 400
"""Columns."""
