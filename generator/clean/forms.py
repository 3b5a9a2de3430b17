"""Other forms of lines told by their shape: sources, notices, breadcrumbs, counters.

Every pattern is looked for in short lines only (`Features.short_enough`) and has no
nested repetition, so that none takes more than linear time.
"""

from __future__ import annotations

import re
from typing import Final

from generator.characters import COPYRIGHT_SIGNS

SOURCE_LINE: Final = re.compile(
    r"""
    ^ [\[(（<*※]? \s* (?: 출처 | 자료 \s? 출처 | 자료 | 원문 | 원문 \s? (?: 링크 | 보기 | 출처 )
        | 资料来源 | 資料來源 | 数据来源 | 出典 | 出所 | 参照 | 原文 (?: 链接 | 出处 )?
            | source s? | data \s source s? ) \s* [:：=] \s* \S
    """,
    re.VERBOSE | re.IGNORECASE,
)

RIGHTS_NOTICE: Final = re.compile(
    rf"""
    ^ [<\[(【]? \s* [{COPYRIGHT_SIGNS}]
  | ^ \W{{0,3}} copyrights? \s? (?: [{COPYRIGHT_SIGNS}] | [(]c[)] | by | 20\d\d | \d )
  | 무단 \s? (?: 전재 | 복제 | 배포 | 사용 ) | 저작권자 | 재배포 \s? 금지
      | AI \s? 학습 \s? (?: 및 \s? 활용 \s? )? 금지
  | 공공누리 .{{0,40}} (?: 이용 .{{0,6}} 있습니다 | 유형 $ )
      | 크리에이티브 \s? 커먼즈 .{{0,24}} 이용
  | 采用 .{{0,16}} 许可协议 | 採用 .{{0,16}} 授權 | (?: 创用 | 創用 ) \s? CC
  | 版权所有 | 版權所有 | [未非] 经 .{{0,16}} (?: 同意 | 授权 | 许可 | 允许 ) .{{0,8}} [不禁]
      | [未非] 經 .{{0,16}} (?: 同意 | 授權 | 許可 | 允許 ) .{{0,8}} [不禁請] | 翻印必究 | 侵权必究
      | (?: 禁止 | 不得 | 嚴禁 | 請勿 | 请勿 | 谢绝 | 謝絕 ) .{{0,10}} (?: 轉載 | 转载 | 轉貼 )
      | 方可 (?: 转载 | 轉載 ) | (?: 转载 | 轉載 ) .{{0,10}} (?: 注明 | 註明 )
      | 未经 .{{0,12}} (?: 授权 | 许可 ) | 严禁 .{{0,6}} 转载 | 转载 (?: 请 | 须 | 需 ) | 著作權所有
  | (?: 無断 | 許可なく | 許諾なく ) .{{0,12}} (?: 転載 | 複製 | 転用 )
      | (?: 転載 | 複製 | 転用 ) .{{0,8}} (?: 禁じ | 禁止 | ご遠慮 | お断り )
  | all \s rights \s reserved | (?: may \s not | must \s not ) \s be \s (?: reproduced
      | republished )
    """,
    re.VERBOSE | re.IGNORECASE,
)

HOLDER_OF_RIGHTS: Final = re.compile(
    rf"""
    (?: copyright \s )? [{COPYRIGHT_SIGNS}] \s? (?: \d{{4}} (?: \s? [-–] \s? \d{{4}} )? [,\s] )? \s?
    [^\W\d_]{{2}}
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""The beginning of a line that names who holds the rights."""

DISCLAIMER: Final = re.compile(
    r"""
    ^ \W{0,3} (?: 본 | 이 | 위 ) \s .{0,40} (?: 집필자 | 연구진 | 저자 | 작성자 ) .{0,12}
        (?: 견해 | 의견 )
  | ^ \W{0,3} (?: 본 | 이 | 위 ) \s .{0,60} 공식 \s? (?: 의견 | 견해 | 입장 ) .{0,12}
        (?: 다를 | 아니 | 아닙 | 아님 | 무관 )
  | 일치하지 \s 않을 \s 수 | 편집 (?: 진 | 방향 | 방침 ) .{0,20} 다를 \s 수
        | 필자 .{0,8} (?: 견해 | 의견 ) | (?: 개인 | 저자 ) .{0,8} (?: 견해
        | 의견 ) .{0,16} (?: 입장 | 무관 | 아님 | 아닙니다 )
  | 법률 \s? (?: 자문 | 의견 ) .{0,24} (?: 아닙니다 | 아니 | 않 ) | 투자 .{0,20} (?: 책임
      | 권유 ) .{0,16} (?: 있습니다 | 아닙니다 | 아님 )
  | (?: 仅代表 | 仅代表其 | 不代表 | 僅代表 ) .{0,20} (?: 观点 | 立场 | 個人 | 个人 | 意见 | 立場 )
  | ^ \W{0,3} (?: 本 | 以上 | [郑鄭]重 | 特[别別] | 免[责責] ) .{0,80} (?:
        [仅僅] 供 .{0,6} [参參]考 .{0,40} (?: 不 | 风险 | 風險 )
      | 不[构構]成 .{0,16} (?: 建[议議] | 要[约約] | 邀[约約] | 意[见見] )
      | (?: 不作 | 不保证 | 不保證 ) .{0,24} (?: 保证 | 保證 | 完整性 | 准确性 | 準確性 ) )
  | 情報提供 .{0,10} 目的 .{0,40} (?: もの | 保証 ) | 登録商標 .{0,6} です
  | (?: 正確性 | 完全性 ) .{0,20} 保証 .{0,10} (?: ませ | ない )
  | (?: 筆者 | 個人 | 著者 | 執筆者 ) (?: 個人 )? の (?: 見解 | 意見 )
  | 投資 .{0,16} 勧誘 .{0,16} ありません
  | \b (?: views | opinions ) \b .{0,40} \b (?: expressed | author
      | solely ) \b .{0,80} \b (?: not | own | author ) \b
  | \b (?: does \s not | not ) \s (?: constitute | intended \s (?: as
      | to \s be ) ) .{0,30} \b (?: advice | recommendation )
    """,
    re.VERBOSE | re.IGNORECASE,
)

_LATIN_NOTICE: Final = re.compile(r"not|views|opinions|copyright|rights")
"""What a notice of nothing but ASCII has in small letters: most such lines are refused at once."""


def is_rights_notice(text: str) -> bool:
    """Whether a line says who holds the rights, or forbids copies."""
    return _may_be_notice(text) and RIGHTS_NOTICE.search(text) is not None


def is_disclaimer(text: str) -> bool:
    """Whether a line says what a text does not stand for."""
    return _may_be_notice(text) and DISCLAIMER.search(text) is not None


def _may_be_notice(text: str) -> bool:
    return not text.isascii() or _LATIN_NOTICE.search(text.lower()) is not None


BREADCRUMB: Final = re.compile(
    r"""
    ^ [^>›»＞]{1,30}+ (?: \s*+ [>›»＞]{1,2} \s*+ (?: [^>›»＞]{1,30}+ | (?<= \s ) ) ){2,7} $
        | ^ \S{1,16} \s [>›»＞] \s \S{1,16} $
        | ^ (?: home | 홈 | hom | 首[页頁] | 主[页頁] | ホーム | トップ
            | 当前位置 | 现在位置 | [您你]的位置 | 目前位置 | 位置 ) \s* [>›»＞:：] .{1,80} $
        | ^ (?: 홈 | 首[页頁] | 主[页頁] | ホーム | トップ ) \s* [/／] .{1,80} $
    """,
    re.VERBOSE | re.IGNORECASE,
)

COUNTER: Final = re.compile(
    r"""
    ^ [\s\W]{0,3} (?:
        \d{1,3} (?: ,?\d{3} ){0,3} (?: [.]\d{1,2} )? \s? (?: [kKmM만万千] )? \+?
      | (?: 구독자 | 응원수 | 팔로워 | 조회 | 조회수 | 추천 | 추천수 | 댓글수? | 좋아요 | 공감
          | 읽음 | 스크랩 | 공유 | 하트 | 赞同 | 赞 | 喜欢 | 收藏 | 转发 | 分享 | 讚 | 按讚 | 瀏覽
          | 點閱 | 觀看 | 人氣 | 閱讀 | 留言 | いいね | スキ | シェア | ブックマーク | コメント
          | 阅读 | 浏览 | 点击 | 点赞 | 评论 | 参与 | 人气 | 閲覧数? | 表示回数
          | views? | shares? | likes? | comments? ) \s*+ (?: 수
          | 数 )? \s*+ [:：(（]? \s*+ [\d,.]{1,12} \s? [kKmM万만]? \s? [)）회건개次]?
      | [\d,.]{1,12} \s? [kKmM万만]? \s? (?: 人 | 名 | 件 | 次 | 건 | 회 | 개 | 명
          | 条 | 條 | 則 | 篇 | 回 | いいね | スキ | views? | shares?
          | likes? | comments? | min(?:ute)?s? \s read | reads? | replies | followers )
          \s? (?: 评论 | 留言 | 評論 | 赞同 | 喜欢 | 点赞
          | 参与 | 阅读 | の \s? コメント | コメント | 이 \s? 읽음 )?
      | (?: (?: 조회수? | 추천수? | 댓글수? | 좋아요 | 공감 | 스크랩 | 공유 | 閲覧数? | コメント
          | いいね | 浏览 | 阅读 | 评论 | 点赞 | 收藏 | 瀏覽 | 留言 | 人氣 | views? | likes?
          | comments? )
          \s? [:：]? \s? [\d,.]{1,10} [kKmM万만]? [\s,|·/]{0,4} ){2,5}
      | (?: 第 \s? \d{1,2} \s? [页頁] | \d{1,2} \s? ページ目 ) (?: [:：\s] .{1,30} | [へに] 続く )?
      | (?: page | ページ | 페이지 ) \s? (?: id | 番号 | 번호 ) \s? [:：]? \s? \d{3,12}
      | [\d]{1,3} \s? / \s? [\d]{1,3} (?: \s? (?: pages? | ページ | 页 | 頁 ) )?
    ) \W{0,3} $
    """,
    re.VERBOSE | re.IGNORECASE,
)

CALL_TO_ACTION: Final = re.compile(
    r"""
    ^ [▶►☞▷👉→⇒➡] \uFE0F? \s? [^.!?。]{0,40} (?:
        (?: 구독 | 뉴스 | 기사 | 앱 | 채널 | 제보 | 신문 | 유튜브 | 네이버 | 카카오 )
            [^.!?。]{0,30} (?: 보기 | 하기 | 가기 | 받기 )
      | 바로 \s? 가기 | 클릭 !? | 다운로드 | 더 \s? 보기
      | は (?: こちら | コチラ ) | こちらから | 続きを読む
      | 点击这里 | 點此 | 請點此 | 點我 | 點這裡 | 看這裡 ) \W{0,3} $
    """,
    re.VERBOSE,
)
"""A pointing mark, and what to do: `▶ 네이버에서 구독하기`."""

TAG_LIST: Final = re.compile(
    r"""
    ^ (?: [#＃] [^\s#＃]{1,24} \s* ){1,20} $
  | ^ (?: 태그 | 키워드 | tags? | 标签 | (?: 文章 )? (?: 關鍵[字詞] | 关键[字词] )
      | タグ | キーワード | filed \s under | topics? | categories | category ) \s* [:：] .{1,160} $
    """,
    re.VERBOSE | re.IGNORECASE,
)

ATTACHMENT: Final = re.compile(
    r"""
    [.] (?: hwpx? | pdf | docx? | xlsx? | pptx? | zip | jpe?g | png
        | odt ) \s* (?: [(\[] [^()\[\]]{1,30} [)\]] )? [^\w"'()]{0,3} $
  | [(（\[] [^()（）\[\]]{0,24} \d \s? [KM] B [^()（）\[\]]{0,8} [)）\]]     # (PDF形式：120KB)
        [^.。]{0,20} $
    """,
    re.VERBOSE | re.IGNORECASE,
)

REFERENCES_HEADING: Final = re.compile(
    r"""
    ^ \W{0,3} (?: 참고 \s? 문헌 | 참고 \s? 자료 | 인용 \s? 문헌 | 참조 \s? 문헌 | references?
        | bibliography | works \s cited | endnotes | 参考文献 | 参考资料 | 参考資料
        | 引用文献 ) \W{0,3} $
    """,
    re.VERBOSE | re.IGNORECASE,
)

LONGEST_BARE_HEADING: Final = 30
"""Characters of a line that can end a list of references."""
_OF_REFERENCES: Final = re.compile(r"[\d,.:;，。：；、《》「」『』〈〉\"“”()（）]")
"""What every entry of a list of references has somewhere."""


def ends_references(bare: str) -> bool:
    """Whether a line below an entry of references is none: short, with neither a number nor
    any punctuation: `더 읽어보기`."""
    return len(bare) <= LONGEST_BARE_HEADING and _OF_REFERENCES.search(bare) is None


BRACKETED_NUMBER: Final = re.compile(r"\[\d{1,3}\]")

NOTES_HEADING: Final = re.compile(
    r"""
    ^ \W{0,3} (?: (?: end | foot )? notes | 각주 | 미주 | 주석 | 注释 | 註釋 | 脚注 | 注 ) \W{0,3} $
    """,
    re.VERBOSE | re.IGNORECASE,
)

FIRST_HEADING: Final = re.compile(
    r"""
    ^ \W{0,3} (?: introduction | overview | background | abstract | executive \s summary | summary
        | highlights | at \s a \s glance
        | (?: key | main ) \s (?: takeaways | points | findings | messages | facts )
        | 목 \s? 차 | 차 \s? 례 | 目 \s? 次 | 目 \s? [录錄]
        | 들어가며 | 들어가는 \s? 말 | 머리말 | 서론 | 개요 | 요약 | 배경
        | 핵심 \s? (?: 요약 | 내용 | 메시지 ) | 주요 \s? 내용
        | 引言 | 前言 | 导言 | 導言 | 摘要 | 背景 | 要点 | 要點 | はじめに
        | 序論 | 要旨 | 要約 | 概要 | ポイント ) \W{0,3} $
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""With what texts begin: where it stands right over the text, it is a heading and no button."""

CHAPTER: Final = re.compile(
    r"""
    ^ (?: 제 \s? \d{1,2} \s? [장절편부]
        | 第 \s? [一二三四五六七八九十\d]{1,3} \s? [章节節編篇] ) (?! \w )
  | ^ [一二三四五六七八九十]{1,3} 、
  | ^ [(（] [一二三四五六七八九十]{1,3} [)）]
  | ^ \d{1,2} [.．] \d{1,2} (?: [.．] \d{1,2} )? [.．]? [ \u3000] \s* [^\W\d]
  | ^ (?: 別紙 | 別添 | 別表 | 附件 | 附录 | 附錄 | 부록 | 별첨 | 별지 )
        \s? [一二三四五六七八九十\d]{1,2} (?! \d )
    """,
    re.VERBOSE,
)
"""How East Asian reports count chapters: `제2장`, `一、`, `（二）`, `2.1`, `別紙2`."""

QUESTION: Final = re.compile(r"^ [―─—–] \s? (?! [\s―─—–] ) .{2,80} [?？。까] [.]? $", re.VERBOSE)
"""An interviewer's question after a dash: `― 서류가 늘었습니까?`"""

NOMINAL_END: Final = re.compile(r"[함음임됨짐킴음남옴봄줌침림냄님감][.\s]?$")
"""A Korean clause made a noun, as reports write sentences."""

OPEN_END: Final = re.compile(
    r"""
    (?: [,，、] | [가-힣] (?: 는 | 은 | 을 | 를 | 의 | 와 | 과 | 에 | 에서 | 으로 | 하고 | 하며
        | 하여 | 해 | 된 | 한 | 할 | 될 | 위한 | 대한 )
      | \s (?: 및 | 혹은 | 또는 | 그리고 | 수 | 이 | 그 )
      | [a-z,] \s? (?<! [.] )
    ) $
    """,
    re.VERBOSE,
)
"""The end of a line whose sentence goes on in the next."""
