"""How pages write who published them: the patterns that `publisher` reads by."""

from __future__ import annotations

import re

from generator.characters import COPYRIGHT_SIGNS

SOURCE_LABEL = re.compile(
    r"""
    (?: 출처 | 매체(?:명)? | 언론사 | 발행처 | 발행기관 | 제공
      | (?: 文章 | 信息 )? 来源 | (?: 新聞 )? 來源 | 稿源 | 出典 | 提供元? | 発行元
      | (?i: \b source | \b publisher ) )
    \s* (?: [:：] | (?<= [源处處典] ) \s? [|｜丨] ) \s*
    (?P<name> [^\s|｜,，()（）] [^|｜,，()（）\d]{1,40}? )
    (?= \s{2,} | \s* [|｜,，()（）\d] | \s+ \S+ [:：] | \s* $ )
    """,
    re.VERBOSE,
)
TRANSLATION = re.compile(r"번역|[译譯訳]|원문|原文")

HOLDER = re.compile(
    rf"""
    (?: (?: [{COPYRIGHT_SIGNS}] | [(（][cC][)）] | 저작권자 \s* [:：] | 版[权權]所有
      | ^ (?i: copyright ) \s (?= \d{{4}} ) ) \s* ){{1,4}}+
    [\s:：]* (?: \d{{4}} (?: \s? [-–~] \s? \d{{4}} )? [,.]? \s* )?+ (?: [Bb]y \s )?
    (?P<name> [^\s"'“”‘’(（<>,，.。|&] [^"'“”‘’(（<>)），,.。|&\n]{{1,40}} )
    """,
    re.VERBOSE,
)
AFTER_HOLDER = re.compile(
    r"""
    \s* (?:
        무단 | 및 \s | 재배포 | 저작권
      | 未[经經] | 不得 | 禁止 | 版[权權] | [转轉][载載] | 無断 | 転載
      | (?i: all \s rights | \s inc\b | \s co\b | \s ltd\b | copyright )
    ) .*
    """,
    re.VERBOSE,
)
DATE_LABELS = re.compile(
    r"""
    기사 (?= \s? (?: 입력 | 승인 ) )
    | (?: 최종 \s? )?
      (?: 입력 | 등록 | 발[행간]일? | 게재 | 승인 | 작성일? | 송고 | 배포 | 수정 | 업데이트 )
    | 发布 (?: 时间 | 日期 )? | 發布 (?: 時間 | 日期 )? | 时间 | 時間 | 日期 | 更新
    | 发表于 | 發表於
    | 公開 | 投稿 | 配信 | 掲載 | 年月日
    | (?i: published | updated | posted | date | on\b )
    """,
    re.VERBOSE,
)
SECTIONS = frozenset(
    [
        *("종합", "국제", "경제", "정치", "사회", "문화", "산업", "세계", "과학"),
        *("오피니언", "사설", "칼럼", "기획", "특집", "지면", "기사원문", "인쇄"),
        *("일시", "보도자료", "보도시점", "보도일시", "공고", "날짜", "기간"),
        *("공유", "뉴스", "이슈", "분석", "전체", "国际", "國際", "国際", "财经"),
        *("財經", "科技", "时政", "社会", "社會", "评论", "評論", "要闻", "经济"),
        *("經濟", "経済", "国内", "國內", "政治", "社説", "会員限定", "有料会員限定"),
        *("会員限定記事", "有料会員限定記事", "北米", "欧州"),
        *("본문", "블로그", "갤러리", "ブログ", "本文", "博客", "新聞稿", "新闻稿", "ニュース"),
        *("world", "business", "technology", "tech", "opinion", "politics"),
        *("economy", "news", "analysis", "print", "share", "online", "read", "views"),
    ]
)
"""What stands beside a date and is no outlet."""
OUTLET_FORM = re.compile(
    r"(?: 일보 | 신문 | 저널 | 뉴스 | 경제 | 통신 | 방송"
    r" | [报報刊] | 新聞 | [网網] | 通[讯訊信]社 ) $",
    re.VERBOSE,
)
"""How names of outlets end."""
REMAINDER = re.compile(r"[^\d:：@]{2,24}")
MOST_WORDS = 4

PRESS_CREDIT = re.compile(r"^\s*[(\[【]?\s*(?P<name>[^\s=()\[\]【】]{3,12})\s+(?=[^=]{2,40}=)")
AGENCY = re.compile(
    r"""
    ^ \s* (?:
        # (서울=연합뉴스), 【北京＝新華】
        [(\[【〔（] [^()\[\]【】=＝（）]{1,12} [=＝] \s?
        (?P<korean> [^()\[\]【】=/（）]{2,12} ) [^)\]】）]* [)\]】）]
        # BEIJING, Jan 29 (Reuters) -
      | (?: [A-Z][A-Za-z.,/\s]{2,40} (?: \d{1,2} \s )? )?
        \( (?P<english> [A-Z][A-Za-z\s]{1,24} ) \) \s* [-–—]
        # 新华社北京1月29日电
      | (?P<chinese> [一-鿿]{2,5}[社网網] ) [一-鿿]{2,6} \d{1,2} 月 \d{1,2} 日 [电電讯訊]
    )
    """,
    re.VERBOSE,
)
MAIL_HOST = re.compile(r"@(?P<host>[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)")
