"""Credits in East Asian letters without a colon after each role, told by their shape.

Looked for in short lines only; every repetition is bounded.
"""

from __future__ import annotations

import re
from typing import Final

_KOREAN_ROLE: Final = r"(?: 글 | 글[·ㆍ]사진 | 글[·ㆍ]그림 | 정리 | 번역 | 옮김 | 취재[·ㆍ]글 )"
_KOREAN_SECOND: Final = r"(?: 글 | 사진 | 그림 | 정리 | 번역 | 영상 | 편집 )"
_KOREAN_JOB: Final = r"(?: 기자 | 교수 | 작가 | 에디터 | 연구원 | 변호사 | 칼럼니스트 )"
_HAN: Final = r"[\u4e00-\u9fff]{2,4}"
_CHINESE_ROLE: Final = (
    r"(?: 责编 | 責編 | 编辑 | 編輯 | 校对 | 校對 | 作者 | 记者 | 記者 | 撰文 | 主持人?"
    r" | 编译 | 編譯 | 整理 | 实习生 | 通讯员 )"
)
_CHINESE_GUEST: Final = (
    r"(?: 主播 | 嘉宾 | 來賓 | 来宾 | 主持人? | 译者 | 譯者 | 口述 | 剪辑 | 剪輯 | 美编 | 美編"
    r" | 本期 (?: 主播 | 嘉宾 | 编译 | 編譯 | 编辑 | 編輯 | 主编 ) )"
)
_JAPANESE_ROLE: Final = (
    r"(?: (?: 取材 | 文 | 写真 | 撮影 | 編集 | 構成 | 聞き手 | 執筆 | 翻訳 | 監修 | 協力 )"
    r" ・? ){1,3}"
)
_JAPANESE_NAME: Final = r"[\u4e00-\u9fff\u3041-\u30ff] [\u4e00-\u9fff\u3041-\u30ff\s・]{1,15}"
_JAPANESE_POST: Final = (
    r"(?: 副? (?: 医長 | 科長 | 部長 | 課長 | 室長 | 院長 | 所長 | センター長 )"
    r" | (?: 主任 | 上席 | 主席 | 副主任 )? 研究員 | 医師 | 管理栄養士 | 薬剤師 | 看護師長? )"
)

CREDIT_LINE: Final = re.compile(
    rf"""
    ^ (?:
        {_KOREAN_ROLE} \s (?: [가-힣]{{2,12}} \s ){{0,2}}
            (?: [가-힣]{{3}} | [가-힣]{{2,4}} \s? {_KOREAN_JOB} )
            (?: \s? [/|·,] \s? {_KOREAN_SECOND} \s [가-힣\s]{{2,12}} ){{0,3}}
      | (?: (?i: editor | photo | photographer | writer | assistant | design | illust ) \s
            [가-힣] [가-힣\s]{{1,12}} (?: \s? [|/] \s? )? ){{1,5}}
      | (?: [一二三初复複终終] [审審] (?! [判改维維] ) \s? [:：]? \s?
            {_HAN} [\s,，、|｜/]{{0,3}} ){{2,4}}
      | {_CHINESE_ROLE} \s{{1,3}} {_HAN} (?: [\s、,，] {_HAN} ){{0,3}}
      | {_CHINESE_GUEST} \s? [:：丨|｜／/] \s? [^。！？?我吗嗎的]{{2,40}}
      | [(（] [^()（）。]{{0,12}} [记記]者 [\s:：] [^()（）。]{{2,40}} [)）]
      | (?: [\[［【〔(（] {_JAPANESE_ROLE} [\]］】〕)）] \s{{0,2}} [^\s\[［【。]{{2,14}}
            (?: \s [^\s\[［【。]{{1,8}} )? \s{{0,2}} ){{1,4}}
      | (?: {_JAPANESE_ROLE} [●◎＝=／/｜|：:] \s? {_JAPANESE_NAME}
            (?: [（(] [^（）()]{{1,12}} [）)] )? [、,／/|｜]? \s{{0,2}} ){{1,4}}
      | (?: [^\s。]{{1,12}} (?: 科 | 部 | 課 | 室 | センター | 研究所 | 病院 ) \s{{1,2}} ){{1,2}}
            {_JAPANESE_POST} \s{{1,2}} {_JAPANESE_NAME}
      | 【 [\u4e00-\u9fff]{{3,5}} (?: [、・] [\u4e00-\u9fff]{{3,5}} ){{0,3}} 】
    ) $
    """,
    re.VERBOSE,
)
"""`글·사진 홍길동`, `一审：甲乙 二审：丙丁`, `（日报记者 甲乙）`, `[取材・文] 甲乙丙　[写真] 丁`,
`文● 甲乙丙　撮影● 丁戊己`, `整形外科　部長　甲乙丙`, `【甲乙丙丁】`."""
