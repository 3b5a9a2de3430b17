"""Numbers that are no amounts, however they are written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from generator.figures.units import CURRENCIES
from generator.figures.words import FUNCTION_WORDS
from generator.quantities import ADDRESS, model_names

TELEPHONE: Final = re.compile(
    r"""
    (?: \+\d{1,3} [ -]? )? \(? 0?\d{1,3} \)? [ -] \d{3,4} - \d{4} (?!\d)   # 02-1234-5678
  | (?i: tel | phone | 전화 | 电话 | 電話 | 팩스 | fax ) [ .:：)]* [+\d] [\d ()-]{6,}
    """,
    re.VERBOSE,
)
IDENTIFIER: Final = re.compile(
    r"""
    (?i: doi ) [ :：]* 10\.\d{4,} / \S+ | 10\.\d{4,} / \S+         # a DOI
  | (?i: ISBN | ISSN ) [ :：-]* [\d Xx-]{8,}
  | (?i: arXiv ) [ :：]* \d{4}\.\d{4,5}
    """,
    re.VERBOSE,
)
LABELLED: Final = re.compile(
    r"""
    (?: (?<! [가-힣] ) 표 | 통계표 | 그림 | 도표 | 사진 | 자료 | 부록 | 별표
      | 图 | 圖 | 表 | 図 | 附件 )
      \s? \d+ (?: [-.]\d+ )?
      (?! [\d,.]* \s? (?: [십백천만억조十百千万萬億亿%] | [개명건장점편권매컷쪽종] (?![가-힣]{2})
          | [个個張张幅份件点點枚本冊册页頁篇个] | 여\s | [KMGTPE]B (?! [A-Za-z] ) ) )
  | (?: 제 | 第 ) \s? \d+ \s? [-~–—至到] \s? \d+
  | (?: 제 | 第 ) \s? \d+ (?: \s? [조항호장절차회기] | [条條章节節期次回届版号號] )?
    (?: \s? 제? \d+ \s? [항호] )?
  | (?<! [\d.,] ) \d{1,2} 장 (?= 에서 | 에는 )                            # 3장에서는 of a report
  | \b (?: Figure | Fig\. | Table | Section | Article | Chapter | Part | Page | Volume
         | Vol\. | No\. | Phase | Level | Type | Step | Appendix | Title | Version
         | Tier | Item | Note | Room | Gate | Hall | Terminal | Platform | Route | Highway
         | Flight | Fortune | FTSE | Nasdaq | Channel
         | Lot | District | Building | Studio | Stage | Chapter )
      s? \s? \d+ (?: [-.]\d+ )*
  | \b pp? \. \s? \d+ (?: \s? [-–] \s? \d+ )?
  | (?<= 법 ) \s? \d+ \s? 조 (?! \s? (?: \d | 원 | 달러 | 위안 | 엔 ) )  # 무역법 301조
  | (?<! \d ) \d+ \s? 조 \s? (?: 의 \s? \d+ | 제? \s? \d+ \s? 항 )         # 15조 2항 of a law
    """,
    re.VERBOSE,
)
"""A number that names a table, figure, article, session, page or step."""
MARK: Final = re.compile(
    r"(?<!\b10)(?<!\b10[¹²])[⁰¹²³⁴-⁹]+|\[\d{1,3}\]|^\s?[(（]?\d{1,2}[).）](?=\s)"
)
"""A footnote's, a reference's, a list's."""
CLOCK: Final = re.compile(
    r"\d{1,2}:\d{2}(?::\d{2})?|(?<![\d.,])\d{1,2}\s?[시時](?:\s?\d{1,2}\s?[분分])?(?!간|間)"
)
CHINESE_CLOCK: Final = re.compile(
    r"\d{1,2}:\d{2}(?::\d{2})?|(?<![\d.,])(?:1?\d|2[0-4])\s?[时時点點](?:\s?\d{1,2}\s?分)?(?!间|間)"
)
"""In Chinese 8点 is an hour, in Japanese eight points."""
NODE: Final = re.compile(
    r"""
    (?<! \d ) \d+ (?: \.\d+ )? \s?
    (?: 나노 (?:미터)? | nm | ㎚ | 纳米 | 奈米 | ナノ (?:メートル)? | -? nanomet(?:re|er)s? )
    """,
    re.VERBOSE | re.IGNORECASE,
)
CHIPS: Final = re.compile(
    r"""
    공정 | 반도체 | 파운드리 | 칩 | 웨이퍼 | 制程 | 製程 | 工艺 | 芯片 | 晶片 | 晶[圆圓]
    | 半[导導]体 | 半導體
    | プロセス | 半導体 | 世代 | ファウンドリ
    | \b (?: process | node | output | chip | wafer | foundr )
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""Where a text speaks of these, nanometres are a generation of chip making: `14나노`."""
LIGHT: Final = re.compile(r"파장|광원|波[长長]|光源|レーザー|\b(?:wavelengths?|lasers?|light)\b")
"""Its nanometres are a measure."""
MONEY: Final = re.compile(rf"(?:{'|'.join((*CURRENCIES, 'RMB', 'RM', 'Rmb', 'Rp', 'Rs', 'Dh'))})\d")
"""What looks like the name of a model, and is money."""
SIZE: Final = re.compile(r"\b[A-Z][A-Za-z]+[ -](?:\d+(?:\.\d+)?[ -])?\d+(?:\.\d+)?[BM](?![\w$])")
"""A model's, in its name: `Llama 2 70B`."""
STREAK: Final = re.compile(r"[连連]\d{1,2}[升降涨漲跌红紅黑霸冠胜勝败敗板阳陽阴陰]")
"""`連3升`: three days in a row, of which no unit is told."""
COORDINATE: Final = re.compile(
    r"(?:[북남]위|[동서]경|[北南][緯纬]|[東东西][経經经]|각도|角度)\s?\d+(?:\.\d+)?\s?[도度]?"
)
CASE: Final = re.compile(r"\d{2,3}\s?年度?[^\s\d，。、]{1,6}字第\s?\d+\s?[號号]")
"""A judgment's: `30年上字第816號`."""
FISCAL: Final = re.compile(
    r"\b(?:FY|(?i:fiscal|financial|academic)(?:\syears?)?)\s?(?:19|20)?\d\d\s?[-–/]\s?\d{2,4}\b"
)
"""`FY 2018-19`."""
VERSION: Final = re.compile(
    rf"""
    (?: (?<! [A-Za-z] ) (?! {FUNCTION_WORDS} \b ) [A-Z][A-Za-z]+ | 버전 | 版本 | バージョン | 시즌 )
      [ -] v? \d+ (?: \.\d+ )+
      (?! \d* \s? (?: % | [배억만조倍亿億] | [mbt]n\b | [mbt]illion | per | times | x\b ) )
  | \b v\d+ (?: \.\d+ )*
    """,
    re.VERBOSE,
)


RANKED: Final = re.compile(
    r"(?<![此之以先目日年月天发發赛賽开開])前\s?\d{1,3}\s?(?:[名位](?![员員])|[强強大])|延長\s?\d{1,2}回"
)
"""`前5名`: the first five, whoever they are; `延長10回`: the tenth inning."""
EPISODE: Final = re.compile(r"(?<![\d,.])\d{1,3}회(?=\s(?:시청률|방송분|방영분|예고))")
MILEPOST: Final = re.compile(
    r"(?:[东東西南北]向|[国國]道\s?\d+[号號線线]?|高速|公路)\s?\d+(?:\.\d+)?\s?公里[处處]"
)
"""`國道1號北向234.5公里處`: a place on a road."""
MORE: Final = (RANKED, EPISODE, MILEPOST, STREAK, COORDINATE, CASE, FISCAL)


def wrong_spans(text: str, language: str, *, of_chips: bool = False) -> Iterator[tuple[int, int]]:
    """Where numbers stand that are no amounts; `of_chips` if the whole text speaks of making
    chips."""
    for start, end in model_names(text):
        if not MONEY.match(text, start):
            yield start, end
    clock = CHINESE_CLOCK if language == "zh" else CLOCK
    for pattern in (ADDRESS, TELEPHONE, IDENTIFIER, LABELLED, MARK, clock, SIZE, VERSION, *MORE):
        yield from (match.span() for match in pattern.finditer(text))
    if speaks_of_chips(text) or (of_chips and not LIGHT.search(text)):
        yield from (match.span() for match in NODE.finditer(text))


def speaks_of_chips(text: str) -> bool:
    """Whether nanometres in it are a generation of chip making."""
    return CHIPS.search(text) is not None
