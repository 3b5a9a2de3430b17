"""What Korean and Japanese columns call who wrote or made something, beside the posts of papers
and universities: general words for trades and callings."""

from __future__ import annotations

import re
from typing import Final

OCCUPATION: Final = re.compile(
    r"""
    [가-힣]{0,6} (?:
        분석가 | 연구가 | 번역가 | 건축가 | 사진가 | 만화가 | 수필가 | 역사가 | 기획가 | 여행가
      | 요리가 | 예술가 | 음악가 | 작곡가 | 극작가 | 운동가 | 사업가 | 수집가 | 탐험가 | 안무가
      | 조각가 | 미식가 | 등반가 | 산악가 | 전략가 | 사상가 | 미술가 | 공예가 | 원예가
      | 과학자 | 철학자 | 문학자 | 법학자 | 수학자 | 화학자 | 신학자 | 사학자 | 연구자 | 기획자
      | 학예사 | 연구사 | 간호사 | 요리사 | 조리사 | 영양사 | 상담사 | 치료사 | 복지사 | 해설사
      | 법무사 | 관세사 | 건축사 | 사육사 | 통역사 | 평가사 | 중개사 | 사정사 | 지도사
      | 큐레이터 | 셰프 | 소믈리에 | 크리에이터 | 유튜버 | 블로거 | 마케터 | 트레이너
      | 디렉터
    )
  | [가-힣]{2,6}학자 | [가-힣]{2,4}사가
  | (?: 담임 | 원로 )? 목사 | (?: 주임 )? 신부 | 스님 | 수녀 | [가-힣]{0,6}전문의 | 수의사
  | 사서 | 농부 | 어부 | 교장 | 교감 | 관장 | 뮤지션
  | [一-鿿ァ-ヶー]{2,8} (?: 家 | 療法士 | 建築士 | 技術士 | 鑑定士 | 整備士 | 指導員 | 相談員
      | 調査員 | 補助員 | 補助 | 隊員 | 協力隊 )
  | \S{1,12} 大 (?: 学 (?: 院 )? | 学大学院 )? (?: 名誉 | 特任 | 客員 | 准 )? 教授 | 住職
  | 歌人 | 俳人 | 詩人 | 画人 | 画家 | 選者
  | (?: 副 )? (?: 医長 | 園長 | 館長 | 科長 | 院長 | 校長 )
  | (?: 栄養 | 養護 )? 教諭 | 地域おこし協力隊員? | 指導員 | 隊員
    """,
    re.VERBOSE,
)
OTHER_HAND: Final = re.compile(
    r"""
    옮김 | 도움 | 포토그래퍼 | 일러스트레이터 | 영상 (?: 편집 | 취재 | 촬영 )
  | (?: 촬영 | 영상 | 카메라 | 편집 | 교열 ) 기자
  | (?: [一-鿿]{2,4} )? 監修 (?: 医師? | 者 )? | 訳 | 絵 | 挿絵 | 題字 | 装丁
  | (?i: edit | photos | design | illust )
    """,
    re.VERBOSE,
)
"""Who translated, helped, filmed or reviewed."""
WRITER_TOO: Final = re.compile(
    r"(?: 写真 | 絵 | イラスト | 漫画 | マンガ ) と文 | 文と (?: 写真 | 絵 | イラスト | 漫画 )"
    r" | まとめ | 運営者 | 管理人 | (?i: interview )",
    re.VERBOSE,
)
"""Labels of one who took the pictures too, or put a talk together."""
INSTITUTION: Final = re.compile(
    r"""
    본지 | 독자 | 명예 | 초빙 | 비상임 | 本[誌紙] | (?: [一-鿿]{1,8} [部科] )? [\d０-９] 年生?
  | 第? \d{1,3} 기
  | [一-鿿]{0,8} (?: [内外眼歯]科 | 小児科 | 皮膚科 | 咽喉科 | 泌尿器科 | 神経科 | 精神科 | 循環器科
      | 消化器科 | 婦人科 | 産科 | 麻酔科 | 栄養科 )
    """,
    re.VERBOSE,
)
"""`本誌`, a year's class of student reporters, a hospital's departments."""
_TRANSCRIBED: Final = re.compile("[스르트크프브드츠즈쉬셔]")
"""Syllables that foreign names are written with and few Korean words between a label and a name."""
_HANGUL: Final = re.compile(r"[가-힣]{2,6}")
_FIRST: Final = re.compile(r"[가-힣]{1,6}")


def is_foreign_name(first: str, last: str) -> bool:
    """Whether two words of Hangul may be a foreigner's name: `안나 코발스카`, `존 스미스`."""
    has_form = _FIRST.fullmatch(first) is not None and _HANGUL.fullmatch(last) is not None
    return has_form and _TRANSCRIBED.search(first + last) is not None
