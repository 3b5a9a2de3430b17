"""What words in Korean, Chinese and Japanese bylines are: labels, posts, institutions, names.

General vocabulary of the trade, not a list of outlets: how a post or an institution ends tells
what it is, whoever holds it.
"""

from __future__ import annotations

import re
from enum import Enum, auto
from functools import lru_cache
from typing import Final

from generator.describe.authors.chinese import is_chinese_name
from generator.describe.authors.japanese import GIVEN_END, SURNAMES
from generator.describe.authors.korean import BUREAUX, is_korean_name
from generator.describe.authors.no_names import NO_NAMES, NO_PERSONS
from generator.describe.authors.occupations import (
    INSTITUTION,
    OCCUPATION,
    OTHER_HAND,
    WRITER_TOO,
)


class Role(Enum):
    """What a word does in a byline."""

    AUTHOR = auto()
    """Says that who follows has written: `文`, `글`, `記者`."""
    OTHER = auto()
    """Says that who follows did something else: `编辑`, `사진`, `撮影`."""
    POST = auto()
    """What somebody is: `教授`, `연구위원`, `研究員`."""
    PLACE = auto()
    """An institution, a desk, a place, or words that say where from."""
    NAME = auto()
    PERHAPS = auto()
    """May be a name if a label or a post says so."""
    UNKNOWN = auto()


_AUTHOR: Final = re.compile(
    r"""
    [楼樓]主 | [编編]者[话話] | [发發]布者 | [发發]帖人 | 文案
  | 本?文?作者 | 文 | 文字 | 撰文者? | 撰稿人? | 采写 | 採寫 | 采访 (?:撰文)? | 採訪 (?:撰文)?
      | 执笔 | 執筆者?
  | 供稿 | 投稿者? | [图圖]文 | 文[图圖] | 原[创創] | [记記]者 | 主[笔筆] | 笔者 | 筆者
    | 特派[员員]
  | (?: 特[约約] )? (?: 撰稿人? | 作者 | [记記]者 ) | [专專][栏欄]作[者家] | [评評][论論][员員]
  | 発行[人者] | 編集人 | 著者等? | 著 | 取材 (?: ・?文 )? | 寄稿者? | 構成 | 聞き手 | 文責
    | 書いた人 | 書き手 | 記 | パーソナリティー? | ライター | テキスト
  | 編集・分析 | 編集・執筆 | 記事 | 写真・文 | 文・写真 | 文・構成
  | (?: 本期 )? [编編][译譯] | 整理 | 口述 | [质質][问問]者 | 提[问問]者 | 질문자 | 질문인
    | 지음 | 씀
  | (?: 研[报報] )? 作者 | 담당 \s? 변호사
  | 글 | 글·?사진 | 사진·?글 | 글쓴이 | 작성자 | (?: 공동 )? 저자 | 공저자 | 필자 | 기고자?
    | 집필자? | 지은이 | 취재
    | 기획 | 연구책임자 | 기자명 | 정리
  | (?i: by | text | words | writer | written | author s? | story )
    """,
    re.VERBOSE,
)
_OTHER: Final = re.compile(
    r"""
    .{0,8} (?: [编編][辑輯] | [责責][编編] | 校[对對] | [审審][核校] | 核稿 | 美[编編]
      | [编編][审審] | [摄攝]影
      | [摄攝]像 | 制[图圖] | 製[图圖] | 监制 | 監製 | [统統][筹籌] | 策[划劃] | 企劃
        | 翻[译譯訳] | [译譯訳]者 | 排版 )
  | 通[讯訊][员員] | [实實][习習]生 | 主[编編] | [总總][编編] | [图圖] | [图圖]片
    | [题題头頭]?[图圖]
    | [视視][频頻] | [设設][计計] | 出品 | 值班 | [来來]源
  | 代表者名? | 担当者? | お?問い?合わ?せ先? | 連絡先 | 照会先 | 広報
    | 職名 | 职务 | 職務 | 編集 | 撮影
    | 写真 | 監修 | 翻訳 (?: 校正 )? | 校閲 | 画像 | イラスト | デザイン | カメラ | 協力 | 出典
    | 提供 | 映像 .{0,8} | 動画 .{0,6}
  | 사진 | 연출 | 대담 | 구성 | 출연 | 진행 | 편집 | 번역 | 옮긴이 | 그래픽 | 영상 | 촬영 | 감수
    | 디자인 | 일러스트 | 삽화 | 담당 (?: 자 )? | 문의 | 제공 | 자료
  | 출처 | 교정 | 검토 | 도움말 | 목소리 | 그림 | 자문 | 음악 | 내레이션 | 성우
  | (?i: photo (?: s | graph s? | graphy | grapher )? | edit (?: or | ed ) | source
    | translat (?: or | ed | ion )
      | illustrat (?: or | ion ) )
    """,
    re.VERBOSE,
)
_POST: Final = re.compile(
    r"""
    [^ぁ-ん]{0,16} (?:
        教授 | [讲講][师師] | 研究[员員] | 律[师師] | 合[伙夥]人 | 博士 | [硕碩]士 | 院士 | 主任
          | 所[长長] | 院[长長]
      | .{1,6}[师師] | [经經][济濟]学?學?家 | 学者 | 學者 | 作家 | [记記]者 | 特派[员員]
        | [医醫][师師生] | 工程[师師]
      | [设設][计計][师師] | [顾顧][问問] | 作者 | [评評][论論][员員家] | 特[约約]撰稿人?
      | 編集委員 | 論説委員 | 解説委員 | 特派員 | 支局長 | 次長 | 部長 | 課長 | 補佐 | 係長
        | 局長 | 室長 | デスク
        | キャップ | 編集長 | 編集者 | 編集部員? | 主幹
      | フェロー | エコノミスト | アナリスト | ストラテジスト | ライター | 評論家
        | ジャーナリスト | コラムニスト | コンサルタント
      | 弁護士 | 弁理士 | 税理士 | 会計士 | 司法書士 | 社労士 | 社会保険労務士 | 行政書士
        | 予報士 | 栄養士 | 助教 | 講師 | 学長
      |  監督 | 社長 | 会長 | 理事長? | 代表 | 取締役 | デザイナー | エンジニア | プログラマー
        | アナウンサー | キャスター | プランナー
      | ディレクター | プロデューサー | クリエイター | ブロガー | 専門家 | 研究者 | 写真家
        | 小説家 | 翻訳[家者] | 通訳者? | 福祉士 | 看護師 | 保育士 | 学芸員 | 司書 | 書記長
      | 事務局長 | 経営者 | 起業家 | 店主 | 職人 | 当事者
      | 기자 | 특파원 | 위원 | 위원장 | 연구원 | 교수 | 강사 | 교사 | 박사 | 변호사 | 노무사
        | 회계사 | 세무사 | 변리사 | 의사 | 약사 | 감독
      | 작가 | 시인 | 소설가 | 평론가 | 비평가 | 칼럼니스트 | 에디터 | 아나운서 | 앵커 | 리포터
        | 캐스터 | 통신원 | 활동가 | 전문가
      | 컨설턴트 | 애널리스트 | 이코노미스트 | 디자이너 | 개발자 | 대표 | 이사 | 이사장 | 소장
        | 원장 | 총장 | 학장 | 회장 | 사장 | 실장 | 팀장
      | 부장 | 차장 | 국장 | 과장 | 센터장 | 본부장 | 주필 | 대사 | 의원 | 상무 | 전무 | 인턴
        | 저널리스트 | PD | 프로듀서 | 조사역
    )
    """,
    re.VERBOSE,
)
_PLACE: Final = re.compile(
    r"""
    .{0,20} (?:
        [日晚早]?[报報] | 社 | [网網] | [电電][台臺视視] | 新[闻聞] | [周週]刊 | [杂雜][志誌]
          | 大[学學] | [学學]院 | 研究[所院] | 中心
      | 公司 | 集[团團] | 事[务務]所 | 委[员員][会會] | [频頻]道 | [传傳]媒 | [财財][经經]
        | [证證]券 | 中文 | 智[库庫]
      | 新聞 | 通信 | 放送 | テレビ | ニュース | 取材班 | 部 | 課 | 室 | 局 | 班 | センター
        | 研究所 | 学部 | 研究科 | 学科 | 協会 | 機構
      | 財団 | オンライン | デジタル | 総研 | ユニット | 編集局 | ビジネス | スポーツ | タイムズ
        | ジャーナル | マガジン | ウィークリー | プレス | クラブ | メディア | レビュー
      | 부 | 팀 | 일보 | 신문 | 뉴스 | 경제 | 타임스 | 방송 | 투데이 | 데일리 | 저널 | 통신
        | 연구소 | 대학교? | 대 | 대학원 | 센터 | 위원회
      | 학과 | 학부 | 협회 | 닷컴 | 미디어 | 무역관 | 지국 | 코리아 | 재단 | 연구실 | 연구센터
        | 실 | 국
    )
  | .{0,8} (?: 报道 | 報導 | 報道 | [专專][电電访訪] | 特稿 | [综綜]合 | 即時 ) | [发發]自 .{0,6}
  | 온라인 | 디지털 | 수습 | 객원 | 선임 | 전문 | 시민 | 수석 | 책임 | 편집국
  | 専任 | 主任 | 上席 | 主席 | 客員 | 首席 | [资資]深 | 合[伙夥] | 副 | 高[级級] | 助理
  | (?: 北京 | 上海 | 香港 | 台北 | 東京 | 东京 | 大阪 | 広州 | 瀋陽 | 首爾 | 首尔 | 紐約 | 纽约
    | 華盛頓 | 华盛顿 )
  | [ァ-ヶー]{2,9} | [A-Za-z]{1,12} [ァ-ヶー]{2,12}
    """,
    re.VERBOSE,
)
_FOREIGN: Final = re.compile(
    r"[一-鿿]{1,5}[·・‧•][一-鿿·・‧•]{1,10}|[ァ-ヶー]{1,9}[·・＝=][ァ-ヶー·・＝=]{2,16}"
    r"|[가-힣]{2,6}·[가-힣]{2,6}|[ァ-ヶー]{2,9}・[一-鿿々]{1,3}"
)
_JAPANESE: Final = re.compile(
    r"[一-鿿々ヶ](?:[一-鿿々ヶ]|[ツノ](?=[一-鿿])){2,5}|[一-鿿々]{1,3}[ぁ-んァ-ヶー]{1,5}|[ぁ-ん]{2,4}[一-鿿々]{1,3}"
)
_OUTLET_END: Final = re.compile(
    r"(?:新聞|放送|通信|研究所|協会|財団|大学|学部|センター|取材班|テレビ|ニュース|ビジネス|スポーツ|クラブ)$"
)
_OUTLET: Final = re.compile(
    r"(?:신문|신보|일보|뉴스|방송|저널|타임[스즈]|新聞|新报|新報|日[报報]|周刊|週刊|テレビ|ニュース)$"
    r"|^(?:週刊|月刊|季刊|周刊|주간|월간|계간)\w|^[\d０-９]"
    r"|(?:分|总|總|图书|圖書|博物|美术|美術|文化)[馆館]$"
)
_HANGUL: Final = re.compile(r"[가-힣]{2,3}|(?:남궁|황보|제갈|선우|독고|사공|서문)[가-힣]{1,2}")
_KANJI_NAME: Final = re.compile(r"[一-鿿々ヶ]{4,5}")
_KANJI_PART: Final = re.compile(r"[一-鿿々ヶツノ]{1,3}")
_GIVEN_PART: Final = re.compile(r"[一-鿿々ぁ-んァ-ヶー]{1,5}")
_HAN_ONLY: Final = re.compile(r"[一-鿿々]{2,}")
_CHINESE: Final = re.compile(r"[一-鿿]{2,4}")
_TRADE: Final = re.compile(
    "[記事員限定有料版課局社誌号欄回的特集連載解説論済政際報聞展視深掘官房刊催時産業省庁責任著者国旧署"
    "団体系式度量率電気車校院場県府区担専]"
)
"""Characters that the words of the trade are made of and few names."""
_GIVEN: Final = re.compile(
    ".*[人地大央生治司斗彩菜帆音羽海里理香織絵依紗瑛凪颯蒼陸空湊仁平一二三郎助史志士之也哉巳馬磨造遥子"
    "美男夫雄太介樹奈恵彦輔祐希花代江枝乃穂華翔誠修隆浩剛豊茂亮翼葵凛悠蓮吾吉幸紀弘博孝典憲俊秀雅昭"
    "晃哲徹透聡智康泰敏克晋圭敬啓朗輝貴冬夏春直優薫望光明宏武勇勝進学実守正和純潤渉航匠健"
    "律奏凜詩歩結咲杏楓旭暁昴慧聖瞬駿凱岳渚渓澪栞紬雫灯穣毅猛竜龍虎鷹鶴鈴雛桜椿菫藍碧翠茜朱珠琴絃弦梓柚桃"
    "梨桐楠槙柊隼尋]"
)
"""Characters that end given names; a sample."""
_OTHER_ENDS: Final = (
    *("撮影", "提供", "제공", "摄", "攝"),
    *("の写真", "の画像"),
    *("こちら", "あいさつ", "挨拶"),
)
"""Ends of credits of pictures, of links and of greetings."""
_FORMS: Final = (
    (_AUTHOR, Role.AUTHOR),
    (WRITER_TOO, Role.AUTHOR),
    (_OTHER, Role.OTHER),
    (OTHER_HAND, Role.OTHER),
    (_POST, Role.POST),
    (OCCUPATION, Role.POST),
    (INSTITUTION, Role.PLACE),
    (_FOREIGN, Role.NAME),
)
KANJI_NAME: Final = 4
"""Characters of most Japanese names."""
KOREAN_NAME: Final = 3
LONGEST_CHINESE: Final = 3
MOST_REMEMBERED: Final = 2_000
"""Words: each way to find authors asks for the same few of a capture."""


@lru_cache(maxsize=MOST_REMEMBERED)
def role_of(word: str, language: str) -> Role:
    """What a word is by itself; `language` is `ko`, `zh` or `ja`."""
    if word in NO_NAMES or word in NO_PERSONS:
        return Role.UNKNOWN if word in NO_NAMES else Role.PLACE
    if language == "ko" and word.lower() == "editor":
        # So Korean magazines call whoever writes.
        return Role.AUTHOR
    told = next((role for pattern, role in _FORMS if pattern.fullmatch(word)), None)
    if told:
        return told
    if is_name(word, language):
        return Role.NAME
    if word in BUREAUX or _PLACE.fullmatch(word) or word.isascii():
        return Role.PLACE
    return Role.PERHAPS if may_be_name(word, language) else Role.UNKNOWN


def is_no_word_of_trade(word: str) -> bool:
    """Whether a word is neither a button or section nor a label."""
    is_told = word.startswith(("作者", "是", "为", "為"))
    is_label = any(pattern.fullmatch(word) for pattern in (_AUTHOR, _OTHER))
    is_other = word.endswith(_OTHER_ENDS)
    is_rank = word.endswith(("领域创作者", "領域創作者"))
    return word not in NO_NAMES and not is_rank and not is_label and not is_told and not is_other


def is_outlet(word: str) -> bool:
    """Whether a word is named as papers and libraries are, or begins as headings do."""
    return _OUTLET.search(word) is not None


def is_institution(word: str) -> bool:
    """Whether a word ends as institutions and desks do, or is in Latin letters."""
    return _PLACE.fullmatch(word) is not None or word.isascii()


def is_name(word: str, language: str) -> bool:
    """Whether a word is more of a name than of anything else."""
    if language == "ko":
        return len(word) == KOREAN_NAME and is_korean_name(word)
    if language == "zh":
        is_short = len(word) <= LONGEST_CHINESE
        return is_short and is_chinese_name(word) and not _PLACE.fullmatch(word)
    is_common = (
        word.startswith(SURNAMES)
        and _JAPANESE.fullmatch(word) is not None
        and not _OUTLET_END.search(word)
    )
    return is_common or (len(word) == KANJI_NAME and GIVEN_END.fullmatch(word) is not None)


def may_be_name(word: str, language: str) -> bool:
    """Whether a word has the form of a name."""
    form = {"ko": _HANGUL, "zh": _CHINESE, "ja": _JAPANESE}[language]
    is_particle = word.startswith(("まで", "から", "より", "として"))
    return form.fullmatch(word) is not None and not is_particle


def may_be_kanji_name(word: str) -> bool:
    """Whether four or five characters end as given names do and hold none that words of the
    trade are made of."""
    has_form = _KANJI_NAME.fullmatch(word) is not None and _GIVEN.fullmatch(word) is not None
    return has_form and _TRADE.search(word) is None


def is_of_the_trade(word: str) -> bool:
    """Whether a word holds a character that the words of the trade are made of."""
    return _TRADE.search(word) is not None


def is_split_name(family: str, given: str) -> bool:
    """Whether two words are a Japanese name set apart: `高梨 悠斗`, `久世 亜里沙`."""
    return (
        _KANJI_PART.fullmatch(family) is not None
        and _GIVEN_PART.fullmatch(given) is not None
        and family not in NO_NAMES
        and given not in NO_NAMES
        and not any(
            pattern.fullmatch(word)
            for word in (family, given)
            for pattern in (_AUTHOR, _OTHER, _POST, OCCUPATION)
        )
        and not (_PLACE.fullmatch(family) and len(family) > 1)
        and (
            family.startswith(SURNAMES)
            or len(family) == 1
            or _GIVEN.fullmatch(given) is not None
            or _HAN_ONLY.fullmatch(given) is None
        )
    )


DESK_BEFORE: Final = re.compile(r"[가-힣]{1,8}(?:국|실|부|과|단|청|팀)")
"""A desk where a name follows it."""
POST_BEHIND: Final = re.compile(
    r"""
    (?! .* (?: 大[学學] | 大 (?: 准?教授 | 研究員 ) | 学部 | 研究[所院] | 新聞 | 支局 | 本社 ) )
    (?P<name> [一-鿿々]{4} | [一-鿿々]{3} | [一-鿿々]{5} | [가-힣]{3}
      | [一-鿿]{1,3}(?! [ぁ-ん]{0,2} (?: した | する | った | れた | ない | たち | など | から ) )
        [ぁ-んァ-ヶー]{2,4} )
    (?= (?: [记記]者 | 기자 | 특파원 | 논설위원 | 編集委員 | 論説委員 | 特派員 | 支局長
        | (?: 経済 | 政治 | 国際 | 科学 | 軍事 | 社会 | 医療 | 映画 | 音楽 | 環境 | スポーツ
          | フリー | ノンフィクション | IT )?
          (?: ジャーナリスト | 評論家 | アナリスト | ライター | 作家 ) | 弁護士 | 准?教授
            | 研究員 | (?: [營营][養养] | [藥药醫医律] | [護护]理 | 治[療疗] | 心理 ) [师師] ) $ )
    """,
    re.VERBOSE,
)
"""`高梨悠斗記者`, `홍길동기자`: a name and a post written as one."""
LABEL_BEFORE: Final = re.compile(
    r"^(?P<label>[一-鿿A-Za-z\d]{0,10}?(?:[记記]者|特派[员員]|[评評][论論][员員]|特[约約]撰稿人?|[专專][栏欄]作者))"
    r"(?!会見|會見|会见)(?P<name>[一-鿿]{2,4})$"
)
PLACE_BEFORE: Final = re.compile(
    r"^(?:[ァ-ヶー]{2,8}|北京|上海|香港|台北)(?P<name>[一-鿿々]{3,5})$"
)
