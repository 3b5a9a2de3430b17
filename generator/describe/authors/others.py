"""People who are named in a credit and are no authors: editors, translators, photographers."""

from __future__ import annotations

import re

NOT_AUTHORS = re.compile(
    r"""
    (?: 편집 | 사진 | 번역 | 감수 | 옮긴이 | 역자 | 그래픽 | 영상 | 촬영 | 도움말 | 도움 \s? 말씀
      | 삽화 | 일러스트 | 연출 )
        (?! \s? (?: (?<! 촬영 ) 기자 | 위원 | 국장 | 부장 ) )
    | (?: 责任 | 責任 | 版面 | 执行 | 執行 | 本期 | 网络 )? (?: 编辑 | 編輯 | 編集 (?! 委員 ) )
    | (?: 题图 | 配图 | 图片 | 圖片 | 图源 | 制图 | 製圖 | 插[图画圖畫] | 视频 | 影片 | 排版 | 审核
        | 核稿 | 监制 | 監製 | 统筹 | 值班 | 图 | 圖 ) \s* [:：|｜丨／/]
    | 分[类類][于於] | 微博[认認][证證] | [责責][编編] | 审[校核] | 校[对對]
    | [译譯訳]者? \s? [:：/] | 翻[译譯訳] | 摄影 | 攝影 | 撮影 | 来源 | 來源
    | (?i: (?: (?: medically | clinically | legally ) \s )?
           (?: reviewed | approved | verified ) \s by
         | fact [\s-]? check(?:ed|ing) \s by | (?: illustrat(?: ed | ions? ) | images? | video
         | graphics? | design(?:ed)? | powered | sponsored ) \s by )
    | ^ \( [A-Za-z][A-Za-z\s.'’-]{2,40} / [A-Za-z\s.'’-]{2,40} \) $
    | (?i: edit(?: ing | ed ) \s by | photo(?: s | graph(?: s | y )? )? \s by
         | translat(?: ed | ion ) \s by | additional \s reporting (?: \s by )? )
    """,
    re.VERBOSE,
)
