"""Where the lines of a page on a single line may have ended: wording and signs.

Each pattern runs over a whole page, so none may hold two repetitions of the same thing side
by side without a limit.
"""

from __future__ import annotations

import re
from typing import Final

from generator.characters import (
    CLOSING_BRACKETS,
    COPYRIGHT_SIGNS,
    HEADING_MARKS,
    QUOTES,
    TRIANGLES,
)

_AFTER_SENTENCE: Final = rf"[{re.escape(CLOSING_BRACKETS + QUOTES)}\]]{{0,3}}"
_SENTENCE: Final = re.compile(
    rf"""
    (?: [。！？] {_AFTER_SENTENCE} (?![{re.escape(CLOSING_BRACKETS + QUOTES)}\]]) \s*
      | (?<! \b [A-Z] ) (?<! \b Mr ) (?<! \b Ms ) (?<! \b Dr ) (?<! \b Mrs ) (?<! \b St )
        (?<! \b vs ) (?<! \b No ) (?<! \b p ) (?<! \b pp )
        (?<! \b (?: Jan | Feb | Mar | Apr | Jun | Jul
        | Aug | Sep | Oct | Nov | Dec ) ) (?<! \b Sept )
        [.!?…]{{1,3}} {_AFTER_SENTENCE} \s++ (?! [a-z] )
    )
    """,
    re.VERBOSE,
)
"""Cut behind it: the end of a sentence, not an initial or a title before a name."""

_DATE: Final = r"""
    (?: (?:19|20) \d\d \s? [-./年년] \s? \d{1,2} \s? [-./月월] \s? \d{1,2} \s? [日일.]?
      | (?: Jan | Feb | Mar | Apr | May | Jun | Jul | Aug | Sep | Oct | Nov | Dec ) [a-z]* [.]?
        \s \d{1,2} , \s (?:19|20) \d\d )
    """
_CLOCK: Final = r"""
    (?: \s{0,2} [(（]? [월화수목금토일一二三四五六日月火水木金土] [)）] )?
    \s{0,2} (?: 오전 | 오후 | 午前 | 午後 | 上午 | 下午 | at )? \s{0,2} \d{1,2} [:：시時时] \s? \d\d
    (?: [:：] \d\d )? [분分]? (?: \s? [AaPp][.]?[Mm] \b [.]? )? (?: \s (?: KST | JST | GMT | UTC
      | ET ) \b )?
    """
_STAMP: Final = re.compile(
    rf"""
    (?: (?: 기사 )? (?: 입력 | 승인 | 등록 | 송고 | 수정 | 게재 ) (?: 시간 | 일시 | 일 )?
      | 최종 \s? 수정 | 업데이트 | 发布时间 | 發布時間 | 更新时间 | 更新時間 | 公開日? | 更新日?
        | 掲載日?
      | 配信 | 投稿日? | Published | Updated | Posted | Last \s updated )
    \s{{0,2}} [:：]? \s{{0,2}} (?: on \s )? {_DATE} (?: {_CLOCK} )? \s*
  | (?<! [\d.] ) {_DATE} {_CLOCK} \s*
    """,
    re.VERBOSE,
)
"""Cut before and behind it: when the text was published or changed."""

_AUTHOR: Final = re.compile(
    r"""
      [\[(（【] [^\[\]()（）【】]{1,30} (?: 기자 | 특파원 ) \s? [\])）】] (?: \s? = )? \s*
    | (?<! [가-힣] ) [가-힣]{2,4} \s (?: 선임 | 전문 )? (?: 기자 | 특파원 | 논설위원
      | 객원기자 ) (?! [가-힣] )
      (?: \s+ [\w.+-]{1,64} @ [\w.-]{1,64} )? \s*
    | (?: 责任编辑 | 責任編輯 | 记者 | 記者 | 作者 | 来源
      | 來源 ) \s{0,2} [:：] \s{0,2} [^\s。，,|]{1,20} \s*
    | (?<! \S ) By (?: \s (?! Published | Updated
      | Posted ) [A-Z][\w.'’-]* ){2,4} \s+ (?= [A-Z0-9] )
    """,
    re.VERBOSE,
)
"""Cut before and behind it: who wrote or edited the text."""

_FURNITURE: Final = re.compile(
    r"""
    (?<! [가-힣\w] )
    (?: 관련 \s? (?: 기사 | 뉴스 ) | 많이 \s? 본 \s? (?: 뉴스 | 기사 ) | 인기 \s? (?: 뉴스 | 기사 )
      | 글자 \s? 크기 (?: \s? (?: 조절 | 변경 ) )? | 본문 \s? (?: 바로가기 | 듣기 )
        | 메뉴 \s? 바로가기
      | 회원 \s? 가입 | 로그인 | 구독하기 | 공유하기 | 인쇄하기 | 스크랩 | 기사 \s? 제보
        | 댓글 \s{0,2} \d+ (?: 개 )?
      | 개인정보 \s? 처리방침 | 이용약관 | 청소년보호 (?: 정책 | 책임자 ) | 전체 \s? 메뉴
        | 더보기 | 사이트맵
      | 相关 (?: 阅读 | 新闻 | 推荐 ) | 延伸 (?: 阅读 | 閱讀 ) | 相關 (?: 新聞 | 報導 )
        | 热门 (?: 推荐 | 新闻 | 排行 )
      | 熱門 (?: 新聞 | 排行 ) | 分享到 | 扫一扫 | 打开 \s? APP | 关于我们 | 聯絡我們 | 联系我们
      | 関連 (?: 記事 | ニュース ) | あわせて読みたい | (?: アクセス )? ランキング | 人気記事
        | おすすめ記事
      | シェア (?: する )? | ツイート (?: する )? | 会員登録 | ログイン | プライバシーポリシー
        | 利用規約
      | Related \s (?: articles? | stories | news | posts ) | Most \s (?: read | popular | viewed )
      | Read \s (?: more | next | also ) | Sign \s (?: in | up ) | Log \s in | Subscribe
        | Advertisement
      | Share \s (?: this | on ) (?: \s (?: article | story ) )? | \d+ \s Comments?
        | Privacy \s Policy
      | Terms \s of \s (?: use | service ) | Skip \s to \s (?: main \s )? content | Newsletter
        | You \s may \s also \s like
    )
    (?! [가-힣] ) \s*
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""Cut before and behind it: furniture that no sentence holds as it stands."""

RIGHTS: Final = re.compile(
    rf"""
    (?: 저작권자 | Copyright | 版权所有 | 版權所有 | 著作権 | [<〈＜]? \s? [{COPYRIGHT_SIGNS}] )
    [^.。!?]{{0,120}}?
    (?: 금지 | reserved | 所有 | 禁止 | 禁じます | (?= \s \s ) | $ ) [.。>〉＞]* \s*
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""Cut before and behind it."""

_MENU_WORD: Final = r"""
    (?: 홈 | 뉴스 | 정치 | 경제 | 사회 | 문화 | 국제 | 세계 | 스포츠 | 연예 | 오피니언 | 칼럼
      | 사설 | IT | 과학 | 산업 | 금융
      | 증권 | 부동산 | 생활 | 지역 | 전국 | 북한 | 포토 | 영상 | 검색 | 메뉴
      | 首页 | 首頁 | 新闻 | 新聞 | 国内 | 国际 | 國際 | 财经 | 財經 | 科技 | 军事 | 体育 | 體育
        | 娱乐 | 娛樂 | 社会 | 社會
      | 评论 | 評論 | 视频 | 图片 | 时政 | 政治 | 经济 | 經濟 | 教育 | 文化 | 生活 | 健康
      | ホーム | トップ | 速報 | 経済 | 国際 | スポーツ | 社説 | コラム | 動画 | 写真 | 地域
        | 科学 | ビジネス | 検索
      | Home | News | World | Politics | Business | Economy | Markets | Tech | Technology
        | Science | Health
      | Sports? | Opinion | Culture | Lifestyle | Video | Videos | Search | Menu )
    """
_MENU: Final = re.compile(
    rf"(?<! \S ) (?: {_MENU_WORD} (?: \s+ | \s* [|｜>·] \s* ) ){{2,}} {_MENU_WORD} \s+", re.VERBOSE
)
BEFORE: Final = re.compile(rf"(?<= \s ) (?= [{HEADING_MARKS}{TRIANGLES}▶►※●] \s? \S )", re.VERBOSE)
"""Cut here: before a mark that opens a heading or an item."""
_GAP: Final = re.compile(
    r"[ \t\N{NO-BREAK SPACE}\N{IDEOGRAPHIC SPACE}]{2,} | \s [|｜] \s", re.VERBOSE
)
"""Cut behind it: what stood apart on the page."""

AROUND: Final = (_STAMP, _AUTHOR, _FURNITURE, RIGHTS, _MENU)
BEHIND: Final = (_SENTENCE, _GAP)
