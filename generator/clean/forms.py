"""Forms of lines that are told by their shape: dates, bylines, captions, notices.

Every pattern is looked for in short lines only (`Features.short_enough`) and has no
nested repetition, so that none takes more than linear time.
"""

from __future__ import annotations

import re
from typing import Final

from generator.characters import CLOSING_BRACKETS, COPYRIGHT_SIGNS, OPENING_BRACKETS

_OPEN: Final = f"[{re.escape(OPENING_BRACKETS)}]"
_CLOSE: Final = f"[{re.escape(CLOSING_BRACKETS)}\\]]"
_MONTH: Final = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)

DATE: Final = re.compile(
    rf"""
    (?: (?<!\d) (?:19|20)\d\d \s?[-./년年]\s? \d{{1,2}} \s?[-./월月]\s? \d{{1,2}} (?!\d) \s?[일日]?
      | (?<![a-z]) {_MONTH} [.]? \s \d{{1,2}} (?:st|nd|rd|th)? ,? \s (?:19|20)\d\d    # May 20, 2024
      | (?<!\d) \d{{1,2}} (?:st|nd|rd|th)? \s {_MONTH} [.,]? \s (?:19|20)\d\d         # 20 May 2024
      | (?<!\d) \d{{1,2}} [/.] \d{{1,2}} [/.] (?:19|20)\d\d (?!\d)                    # 20/05/2024
    )
    (?: T? [\s,]* (?:[(（] [^()（）]{{1,9}} [)）])? \s* (?: at \s )?                      # (월), at
        (?: 오전|오후|上午|下午|午前|午後 )? \s?
        \d{{1,2}} (?: [:：] \d\d (?: [:：] \d\d )? | [時시时] \s? (?: \d{{1,2}} [分분] )? )
        \s? (?: [ap][.]?m[.]? )? (?: \s? (?:[ECPMB]?S?T|GMT|UTC|KST|JST|EDT|PDT|Z|[+]\d\d:?\d\d) \b )?
    )?
    """,
    re.VERBOSE | re.IGNORECASE,
)

_PARTIAL_DATE: Final = re.compile(
    rf"""
    ^ \s* (?:
        \d{{1,2}} [-/.月월] \s? \d{{1,2}} [日일]? \s+ \d{{1,2}} [:：] \d\d                # 05-20 10:26
      | \d+ \s? (?: 분|시간|일|개월|分钟|小时|天|分|時間|日 ) \s? (?: 전|前|之前 )
      | \d+ \s (?: minutes?|hours?|days?|weeks?|months?|mins?|hrs? ) \s ago
      | (?: 今天|昨天|어제|오늘 ) \s \d{{1,2}} [:：] \d\d
      | {_MONTH} [.]? \s \d{{1,2}} (?: \s at \s .{{4,12}} )?
    ) \s* $
    """,
    re.VERBOSE | re.IGNORECASE,
)

DATE_LABEL: Final = re.compile(
    r"""
    (?: 기사 \s? )? (?: 입력 | 수정 | 등록 | 발행 | 승인 | 송고 | 게재 | 배포 | 작성 | 최종 \s? 수정 | 업데이트 | 보도 \s? 시점 )
        (?: \s? (?: 일시 | 시간 | 시각 | 일자 | 일 ))? (?= \s* [:：|]? \s* (?:19|20)?\d )
  | (?: 发布 | 發布 | 更新 | 发表 | 出版 ) (?: 时间 | 日期 | 於 | 于 )? | 时间 (?= \s*[:：] ) | 日期 (?= \s*[:：] )
  | (?: 公開 | 更新 | 配信 | 掲載 | 投稿 ) (?: 日時 | 日 )?
  | \b (?: (?: first | last | date ) \s )? (?: published | updated | posted | modified | released )
        (?: \s (?: on | at | date ))? \b
    """,
    re.VERBOSE | re.IGNORECASE,
)

LONGEST_DATELINE_REST: Final = 44
"""Columns that may remain of a dateline when its dates and labels are taken away."""


def is_date_line(text: str) -> bool:
    """Whether a short line is there to give a date."""
    if _PARTIAL_DATE.match(text):
        return True
    rest, dates = DATE.subn(" ", text)
    if not dates:
        return False
    unlabelled, labels = DATE_LABEL.subn(" ", rest)
    left = "".join(unlabelled.split()).strip("[]()|:/·-,.~")
    allowed = LONGEST_DATELINE_REST if labels else LONGEST_DATELINE_REST // 2
    return sum(2 if char > "\u1100" else 1 for char in left) <= allowed


_KOREAN_JOB: Final = (
    r"(?:기자|특파원|논설위원|선임기자|전문기자|인턴기자|객원기자|편집위원|평론가|칼럼니스트|교수|연구원|연구위원"
    r"|선임연구원|책임연구원|변호사|대표|에디터|앵커|PD|작가|소장|원장|박사)"
)
AUTHOR_LINE: Final = re.compile(
    rf"""
    ^ (?:
        [(（\[]? [가-힣·=]{{2,12}} [\s=] [^.!?]{{0,24}}? {_KOREAN_JOB}
            (?: \s* [,·/|\s(（<]* \s* (?: [\w.+-]{{1,40}} @ [\w.-]{{3,40}} | [가-힣]{{2,4}} \s? {_KOREAN_JOB} ) [)）>]* ){{0,3}}
            [)）\]]?
      | [가-힣]{{2,4}} {_KOREAN_JOB} (?: \s* [(（]? [\w.+-]{{1,40}} @ [\w.-]{{3,40}} [)）]? )?
      | {_KOREAN_JOB} \s [가-힣]{{2,4}} (?: \s [\w.+-]{{1,40}} @ [\w.-]{{3,40}} )?
      | (?: 기고자 | 글쓴이 | 작성자 | 저자 | 지은이 | 글[·,\s]*사진 | 취재 | 담당자 | 담당부서 | 글 | 번역 | 옮긴이 | 정리 ) \s* [:：=] .{{2,80}}
      | (?: 作者 | 记者 | 責任編輯 | 责任编辑 | 责编 | 编辑 | 编译 | 撰文 | 文章作者 | 来源 | 來源 | 稿源 | 校对 | 审核 ) \s* [:：丨|/] .{{1,60}}
      | [(（\[【] \s* (?: 责任编辑 | 责编 | 编辑 | 作者 | 记者 | 文 ) \s* [:：] .{{1,60}} [)）\]】]
      | (?: 文 | 撰文 | 图 ) \s? [/／|丨｜] \s? .{{1,40}}
      | (?: 本报 | 本刊 | 本报讯 | 新华社 )? 记者 \s [\u4e00-\u9fff\s、·]{{2,24}}
      | (?: 執筆者? | 著者 | 文責 | 聞き手 | 筆者 | 取材・文 | 文・写真 | 記者 ) \s* [:：＝=] .{{2,50}}
      | [\u4e00-\u9fff\u3041-\u30ff・]{{2,14}} (?: 編集委員 | 特派員 | 支局長 | 記者 | 論説委員 )
      | [【(（\[] [\u4e00-\u9fff\u3041-\u30ff・]{{1,10}} [＝=] [\u4e00-\u9fff\u3041-\u30ff・、]{{2,16}} [】)）\]]
      | (?: (?: written | reviewed | posted | edited | reported | authored | medically \s reviewed | story | words | photos? ) \s )?
            by :? \s (?! the \s | using \s | a \s ) [A-Z] [^!?]{{2,90}}
      | authors? \s* : .{{2,80}}
      | [\w.+-]{{1,40}} @ [\w-]{{1,40}} [.] [\w.-]{{2,40}}
    ) $
    """,
    re.VERBOSE | re.IGNORECASE,
)
LONGEST_AUTHOR_LINE: Final = 120
"""Columns."""
_EMAIL: Final = re.compile(r"[\w.+-]{1,40}@[\w-]{1,40}\.[a-z]{2,}", re.IGNORECASE)


def is_author_line(text: str, columns: int) -> bool:
    """Whether a short line names who wrote the text."""
    if columns > LONGEST_AUTHOR_LINE:
        return False
    return AUTHOR_LINE.match(text) is not None or (columns <= 60 and _EMAIL.search(text) is not None)  # noqa: PLR2004


FIGURE_CAPTION: Final = re.compile(
    rf"""
    ^ (?:
        {_OPEN}\s* (?: 표 | 그림 | 사진 | 도표 | 그래프 | 图 | 表 | 図 | figure | fig[.]? | table ) \s? [-\d\s.IVX]{{0,8}} {_CLOSE}
      | {_OPEN}\s* (?: 그래픽 | 사진 | 인포그래픽 | 자료 \s? 사진 | 포토 | 图 | 写真 | photo ) [^\])>〉】]{{0,30}} {_CLOSE}
      | (?: figure | fig[.] | table | chart | exhibit ) \s \d{{1,3}} (?: [.-]\d{{1,2}} )? \s* [.:—–-] \s
      | (?: 그림 | 표 | 图表? | 表 | 図表? ) \s? \d{{1,3}} (?: [.-]\d{{1,2}} )? \s* [.:：　)] \s?
    )
    """,
    re.VERBOSE | re.IGNORECASE,
)

PHOTO_CREDIT: Final = re.compile(
    rf"""
    / \s? (?: [A-Z]{{2,5}} [·\-/\s]? )? (?: 연합 | 연합뉴스 | 뉴시스 | 뉴스1 | AP | AFP | EPA | 로이터 | 블룸버그 | 게티이미지\w{{0,5}}
                | [가-힣]{{2,6}} (?: 기자 | 제공 ) | [가-힣]{{1,8}} \s 제공 ) (?: \s* [·=/]? \s* (?: 연합뉴스 | 뉴시스 | AP | 연합 | 제공 ) )? [.]? {_CLOSE}? $
  | (?: {_OPEN} | \s | ^ ) (?: 사진 | 그래픽 | 이미지 | 자료 | 출처 ) (?: \s? (?: 출처 | 제공 ) )? \s? [=＝] .{{1,50}} $
  | {_OPEN} (?: 사진 | 이미지 ) \s? [:：/] .{{1,40}} {_CLOSE} $
  | [.다] \s? (?: \d{{4}}[.]\d{{1,2}}[.]\d{{1,2}} \s )? (?: \S{{2,6}} \s 기자 | AP | AFP | EPA | 로이터 | 연합뉴스 ) (?: [·/] \s? (?: 연합뉴스 | 뉴시스 ) ) $
  | \s [{COPYRIGHT_SIGNS}] \s? [^\s].{{1,30}} $
  | (?: [=＝] | \s ) (?: \S{{1,12}} ) \s? 제공 {_CLOSE}? $
  | (?: 图源 | 图片来源 | 图自 | 资料图 | 圖源 | 摄影 | 图/ | 供图 ) \s? [:：/]? .{{0,30}} $
  | [。\s(（] [^。\s(（]{{2,16}} (?: [摄攝] | 供图 ) {_CLOSE}? $
  | {_OPEN} 资料图.{{0,20}} {_CLOSE} $
  | [＝=] \s? (?: ロイター | 共同 | ＡＰ | AP | ゲッティ\w{{0,5}} | 写真 | [\u4e00-\u9fff]{{2,6}} (?: 提供 | 撮影 | 写す ) ) [^。]{{0,16}} $
  | (?: 写真 | 画像 | 撮影 | 提供 ) \s? [:：＝=] .{{1,30}} $
  | \b (?: photo | image | picture | credit | photograph | illustration | photos | courtesy ) (?: \s credit )? (?: \s (?: by | courtesy \s of | of ) | \s? [:/] ) \s .{{2,60}} $
  | (?: via \s | // | / | [(] | \s ) (?: getty \s images? (?: \s \w+ )? | shutterstock | istock (?: photo )? | unsplash | ap \s photo | reuters | afp | adobe \s stock | bloomberg ) [)\s.]{{0,3}} $
    """,
    re.VERBOSE | re.IGNORECASE,
)
LONGEST_CAPTION: Final = 400
"""Columns."""

SOURCE_LINE: Final = re.compile(
    r"""
    ^ [\[(（<*※]? \s* (?: 출처 | 자료 \s? 출처 | 자료 | 원문 | 원문 \s? (?: 링크 | 보기 | 출처 )
        | 资料来源 | 資料來源 | 数据来源 | 出典 | 出所 | 参照 | 原文 (?: 链接 | 出处 )? | source s? | data \s source s? ) \s* [:：=] \s* \S
    """,
    re.VERBOSE | re.IGNORECASE,
)

RIGHTS_NOTICE: Final = re.compile(
    rf"""
    ^ [<\[(【]? \s* [{COPYRIGHT_SIGNS}]
  | ^ \W{{0,3}} copyrights? \s? (?: [{COPYRIGHT_SIGNS}] | [(]c[)] | by | 20\d\d | \d )
  | 무단 \s? (?: 전재 | 복제 | 배포 | 사용 ) | 저작권자 | 재배포 \s? 금지 | AI \s? 학습 \s? (?: 및 \s? 활용 \s? )? 금지
  | 版权所有 | 版權所有 | 未经 .{{0,12}} (?: 授权 | 许可 ) | (?: 禁止 | 不得 | 严禁 ) .{{0,6}} 转载 | 转载 (?: 请 | 须 | 需 ) | 著作權所有
  | (?: 無断 | 許可なく ) .{{0,6}} (?: 転載 | 複製 | 転用 )
  | all \s rights \s reserved | (?: may \s not | must \s not ) \s be \s (?: reproduced | republished )
    """,
    re.VERBOSE | re.IGNORECASE,
)

DISCLAIMER: Final = re.compile(
    r"""
    일치하지 \s 않을 \s 수 | 편집 (?: 진 | 방향 | 방침 ) .{0,20} 다를 \s 수 | 필자 .{0,8} (?: 견해 | 의견 ) | (?: 개인 | 저자 ) .{0,8} (?: 견해 | 의견 ) .{0,16} (?: 입장 | 무관 | 아님 | 아닙니다 )
  | 법률 \s? (?: 자문 | 의견 ) .{0,24} (?: 아닙니다 | 아니 | 않 ) | 투자 .{0,20} (?: 책임 | 권유 ) .{0,16} (?: 있습니다 | 아닙니다 | 아님 )
  | (?: 仅代表 | 仅代表其 | 不代表 | 僅代表 ) .{0,20} (?: 观点 | 立场 | 個人 | 个人 | 意见 | 立場 )
  | (?: 筆者 | 個人 | 著者 ) の (?: 見解 | 意見 ) | 投資 .{0,16} 勧誘 .{0,16} ありません
  | \b (?: views | opinions ) \b .{0,40} \b (?: expressed | author | solely ) \b .{0,80} \b (?: not | own | author ) \b
  | \b (?: does \s not | not ) \s (?: constitute | intended \s (?: as | to \s be ) ) .{0,30} \b (?: advice | recommendation )
    """,
    re.VERBOSE | re.IGNORECASE,
)

BREADCRUMB: Final = re.compile(
    r"^ [^>›»]{1,30} (?: \s* [>›»] \s* [^>›»]{1,30} ){2,7} $ | ^ (?: home | 홈 | hom | 首页 | ホーム | トップ | 当前位置 | 现在位置 | 您的位置 | 位置 ) \s* [>›»:：] .{1,80} $",
    re.VERBOSE | re.IGNORECASE,
)

COUNTER: Final = re.compile(
    r"""
    ^ [\s\W]{0,3} (?:
        [\d,.]{1,12} \s? (?: [kKmM만万千] )? \+?
      | (?: 조회 | 조회수 | 추천 | 추천수 | 댓글수? | 좋아요 | 공감 | 읽음 | 스크랩 | 阅读 | 浏览 | 点击 | 点赞 | 评论 | 参与 | 人气 | 閲覧数? | 表示回数 | views? | shares? | likes? | comments? ) \s* (?: 수 | 数 )? \s* [:：(（]? \s* [\d,.]{1,12} \s? [kKmM万만]? \s? [)）회건개次]?
      | [\d,.]{1,12} \s? [kKmM万만]? \s? (?: 人 | 名 | 件 | 次 | 건 | 회 | 개 | views? | shares? | likes? | comments? | min(?:ute)?s? \s read | reads? | replies | followers ) (?: 评论 | 参与 | 阅读 | の \s? コメント | コメント | 이 \s? 읽음 )?
      | [\d]{1,3} \s? / \s? [\d]{1,3}
    ) \W{0,3} $
    """,
    re.VERBOSE | re.IGNORECASE,
)

TAG_LIST: Final = re.compile(
    r"""
    ^ (?: [#＃] [^\s#＃]{1,24} \s* ){1,20} $
  | ^ (?: 태그 | 키워드 | tags? | 标签 | 關鍵字 | 关键词 | タグ | キーワード | filed \s under | topics? | categories | category ) \s* [:：] .{1,160} $
    """,
    re.VERBOSE | re.IGNORECASE,
)

ADDRESS: Final = re.compile(r"^ <? https?:// \S{4,} >? $", re.VERBOSE)

REFERENCES_HEADING: Final = re.compile(
    r"^ \W{0,3} (?: 참고 \s? 문헌 | 참고 \s? 자료 | 인용 \s? 문헌 | 참조 \s? 문헌 | references? | bibliography | works \s cited | endnotes | 参考文献 | 参考资料 | 参考資料 | 引用文献 ) \W{0,3} $",
    re.VERBOSE | re.IGNORECASE,
)

NOMINAL_END: Final = re.compile(r"[함음임됨짐킴음남옴봄줌침림냄님감][.\s]?$")
"""A Korean clause made a noun, as reports write sentences."""

OPEN_END: Final = re.compile(
    r"""
    (?: [,，、] | [가-힣] (?: 는 | 은 | 을 | 를 | 의 | 와 | 과 | 에 | 에서 | 으로 | 하고 | 하며 | 하여 | 해 | 된 | 한 | 할 | 될 | 위한 | 대한 )
      | \s (?: 및 | 혹은 | 또는 | 그리고 | 수 | 이 | 그 )
      | [a-z,] \s? (?<! [.] )
    ) $
    """,
    re.VERBOSE,
)
"""The end of a line whose sentence goes on in the next."""
