"""What an East Asian article ends with though it is no running text: contents of a report,
opening hours, whom to ask, those present. It stands directly below the text."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from itertools import takewhile
from typing import Final

from generator.clean import forms
from generator.clean.body import Span
from generator.clean.contents import CONTENTS_HEADING
from generator.clean.features import ITEM_MARKERS, Features, Marker
from generator.clean.phrases import Role
from generator.clean.reasons import Reason
from generator.clean.rules import LONG, Judgement
from generator.model import Kind

LONGEST_LINE: Final = 90
"""Columns of a line of contents, a fact or a name."""
MOST_UNDER_HEADING: Final = 12
"""Lines under a heading like `담당`."""
MOST_ENTRIES: Final = 60
"""Lines of a table of contents."""
LONGEST_REMARK: Final = 40
"""Columns of a remark in brackets."""
MOST_PASSED: Final = 6
"""Lines of furniture between the text and a heading like `연락처`."""
SHORTEST_SENTENCE: Final = 16

FACT: Final = re.compile(
    r"""
    ^ \W{0,4} (?:
        (?: 관람 | 이용 | 운영 | 영업 | 개장 | 접수 | 신청 | 전시 | 행사 | 공연 | 교육 | 모집 )? \s?
        (?: 시간 | 일시 | 일자 | 기간 | 장소 | 요금 | 입장료 | 참가비 | 관람료 | 가격 | 대상 | 방법
          | 인원 | 문의 | 문의처 )
      | 위치 | 주소 | 전화 | 연락처 | 홈페이지 | 누리집 | 이메일 | 휴무일? | 휴관일? | 주차 | 예약
      | 주최 | 주관 | 후원 | 담당자? | 담당 \s? 부서 | 책임자 | 준비물 | 정원 | 일정
      | 출판사 | 지은이
      | 日時 | 期間 | 会期 | 会場 | 場所 | 料金 | 入場料 | 観覧料 | 価格 | 定価 | 定休日 | 休館日
      | (?: 営業 | 開館 | 受付 | 開催 )? 時間 | 住所 | 所在地 | 電話 (?: 番号 )?
      | メール (?: アドレス )?
      | 担当者? | (?: お? 問い?合わ?せ | 連絡 | 申込 | 申し込み ) 先? | 主催 | 共催 | 定員 | 対象
      | 参加費 | アクセス | 発売日 | 出版社 | 著者 | ホームページ | 内線
      | 时间 | 地点 | 地址 | (?: 联系 | 咨询 | 联络 )? 电话 | 联系人 | 联系方式 | (?: 电子 )? 邮箱
      | 传真 | 网址 | 票价 | 费用 | 主办 (?: 单位 )? | 承办 (?: 单位 )? | 报名 (?: 方式 | 时间 )?
      | 開放時間 | 地點 | (?: 聯絡 )? 電話 | 聯絡人 | 新聞聯絡人 | 電子郵件 | 傳真 | 網址 | 票價
      | 費用 | 主辦 (?: 單位 )? | 承辦 (?: 單位 )? | 報名 (?: 方式 )? | 時間 | 對象 | 承辦人
      | TEL | FAX | E-?mail | URL | [TFEM]
    ) \s* (?: [(（] [^()（）]{1,16} [)）] )? (?: \s* [:：] | (?<= ^[TFEM] ) [.] ) \s* \S
  | ^ \W{0,4} (?: 주소 | 위치 | 전화 | 가격 | 요금 | (?: 영업 | 운영 | 관람 | 개관 ) \s? 시간
        | 住所 | 営業時間 | 定休日 | 電話 | 料金 | 地址 | 营业时间 ) [ \t　] \s* \S
  | ^ [QA] \d{0,2} \s? [.:：)] \s? \S
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""`개관 시간: 10:00~18:00`: a label that says what an event or an office needs said."""

HEADING: Final = re.compile(
    r"""
    ^ \W{0,4} (?:
        (?: 필자 | 저자 | 작가 ) \s? (?: 소개 | 약력 ) | 문의 \s? 및 \s? 안내
      | プロフィール | 略歴 | (?: 筆者 | 著者 | 講師 ) (?: 紹介 | プロフィール | 略歴 )
      | (?: 配[付布] | 参考 | 関連 )? 資料 | 照会先 | 作者[简簡]介 | 作者介[绍紹]
      | 附件 | 附錄 | 附录
      | (?: 관람 | 이용 | 행사 | 전시 | 공연 | 방문 | 교육 | 모집 | 가게 | 매장 | 여행 ) \s?
            (?: 정보 | 안내 | 개요 | 시간 )
      | 담당 (?: \s? (?: 자 | 부서 ) )? | 문의처? | 연락처
      | 출석 \s? (?: 전문 )? \s? (?: 위원 | 의원 ) .{0,12}
      | 担当 (?: 者 | 部局 | 課 )? | 連絡先
      | (?: (?: 本件 | 本発表 | この .{1,8} ) に (?: 関する | ついての ) )? お? 問い?合わ?せ先?
      | (?: 本件 | 本発表 ) .{0,16} 先
      | (?: 開催 | イベント | 展覧会 | 店舗 | 施設 | 基本 | 公演 ) (?: 概要 | 情報 | データ )
      | 联系方式 | 联系人 | 媒体联系 (?: 人 )? | (?: 活动 | 展览 | 参观 | 会议 ) (?: 信息 | 时间 )
      | 聯絡人 | 新聞聯絡人 | 聯絡資訊 | (?: 活動 | 展覽 | 參觀 ) (?: 資訊 | 時間 | 訊息 )
    ) \W{0,3} $
    """,
    re.VERBOSE,
)

_TERMS: Final = re.compile(
    r"""
    ^ \W{0,3} (?: (?: 重要 | [法郑鄭] [律重] )? (?: 声明 | 聲明 )
      | 免[责責] (?: 声明 | 聲明 | [条條]款 | 事項 ) | [风風][险險] (?: 提示 | 揭示 | 聲明 )
      | 면책 \s? (?: 조항 | 사항 | 고지 ) | 유의 \s? 사항 ) \W{0,3} $
    """,
    re.VERBOSE,
)
"""The heading over what a report disclaims; a link of the same words stands in every footer."""
_REACHABLE: Final = re.compile(
    r"""
    @ | \[at\] | \d{2,4} \s? [-–)） ] \s? \d{3,4} \s? [-– ] \s? \d{3,4}
  | (?: 电话 | 電話 | 전화 | tel ) \W
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""An address or a telephone number."""
_CONTACT: Final = re.compile("先|담당|문의|연락|联系|聯絡")
"""In a heading over whom to ask."""
_PROMPT: Final = re.compile(
    r"(?: か | ください | こちら | せ | 습니까 | 세요 | 吗 | 嗎 ) \W{0,3} $", re.VERBOSE
)
"""With what a page's own questions to its readers end."""

_SKIPPED: Final = frozenset({Reason.ATTACHMENT})
_ENDS: Final = frozenset({Kind.BYLINE, Kind.NOTICE})
"""What may stand between the text and a heading like `문의처`."""


def find_coda(
    lines: Sequence[Features], judged: Sequence[Judgement], span: Span
) -> dict[int, Judgement]:
    """Places of the coda's lines, each with its judgement; empty if there is none.

    It ends with the first line that is none of these. After furniture, such as the files to
    a release, only a heading over whom to ask begins it anew.
    """
    found: dict[int, Judgement] = {}
    marks = frozenset(line.bare[0] for line in lines[span.first : span.last + 1] if _is_item(line))
    terms = _terms_below(lines, span)
    left, heading, above, ended, passed = 0, -1, span.last, False, 0
    for line in (x for x in lines[span.last + 1 :] if judged[x.index].reason not in _SKIPPED):
        own = judged[line.index]
        if line.blank:
            left = left if left > MOST_UNDER_HEADING or heading == above else 0
            continue
        if line.index in terms:
            found[line.index] = terms[line.index]
            left, ended = 0, True
            continue
        if own.kind is Kind.BOILERPLATE and (passed or not _is_over_address(lines, line)):
            passed += 1
            left, ended = 0, True
            if _is_boundary(line) or passed > MOST_PASSED:
                break
            continue
        opens = _lines_under(line) if _is_likely_heading(line, passed) else 0
        if opens:
            left, heading, ended = opens, line.index, False
            found[line.index] = Judgement(Kind.HEADING, Reason.CLOSING_FACTS)
        elif left and passed and _PROMPT.search(line.bare):
            left = 0
        elif (left and line.columns <= LONGEST_LINE) or (not ended and _belongs(line, own, marks)):
            left = max(0, left - 1)
            found[line.index] = _as_fact(own)
        else:
            is_end = own.kind in _ENDS or passed > 0 or _is_in_brackets(line)
            passed, left, ended = (passed, left, True) if is_end else (1, 0, True)
        above = line.index
    return found


def _is_likely_heading(line: Features, passed: int) -> bool:
    """Whether a line may begin the coda anew though so many lines of others were passed."""
    if not passed:
        return True
    return _CONTACT.search(line.bare) is not None and _PROMPT.search(line.bare) is None


def _terms_below(lines: Sequence[Features], span: Span) -> dict[int, Judgement]:
    below = (line for line in lines[span.last + 1 :] if not line.blank)
    return {place: own for line in below for place, own in _terms_under(lines, line).items()}


def _terms_under(lines: Sequence[Features], heading: Features) -> dict[int, Judgement]:
    """A heading over disclaiming sentences, and these; nothing where it is a link among others."""
    if not (heading.wide and heading.columns <= LONGEST_LINE and _TERMS.match(heading.bare)):
        return {}
    below = [line for line in lines[heading.index + 1 : heading.index + 7] if not line.blank]
    sentences = list(takewhile(lambda line: line.columns >= LONG and line.ends_sentence, below))
    if not sentences:
        return {}
    found = {line.index: Judgement(Kind.NOTICE, Reason.CLOSING_FACTS) for line in sentences}
    return {heading.index: Judgement(Kind.HEADING, Reason.CLOSING_FACTS), **found}


def _is_over_address(lines: Sequence[Features], line: Features) -> bool:
    """Whether a line over an address (`お問い合わせ`) is the text's, not the footer's."""
    if not HEADING.match(line.bare):
        return False
    below = [near for near in lines[line.index + 1 : line.index + 6] if not near.blank][:3]
    return any(_REACHABLE.search(near.bare) for near in below)


def _is_boundary(line: Features) -> bool:
    return line.furniture is not None and line.furniture.role in (Role.OPENER, Role.CLOSER)


def _lines_under(line: Features) -> int:
    """How many plain lines may follow, if the line is a heading of contents or of facts."""
    if CONTENTS_HEADING.match(line.bare):
        return MOST_ENTRIES
    return MOST_UNDER_HEADING if HEADING.match(line.bare) else 0


def _belongs(line: Features, own: Judgement, marks: Container[str]) -> bool:
    """Whether a line is a fact, a remark in brackets, a further item of a list with a mark
    that the text uses, or a sentence among these."""
    if not line.wide:
        return False
    if own.kind is Kind.TABLE or FACT.match(line.bare):
        return True
    if _is_item(line):
        return line.bare[0] in marks
    return _is_remark(line) or _is_sentence(line, own)


def _is_remark(line: Features) -> bool:
    """`(12시14분 산회)`: in brackets, with a number, so that it is nobody's name."""
    return _is_in_brackets(line) and any(char.isdigit() for char in line.bare)


def _is_in_brackets(line: Features) -> bool:
    is_whole = line.bare[0] in "(（" and line.bare[-1] in ")）"
    return is_whole and line.columns <= LONGEST_REMARK


def _is_sentence(line: Features, own: Judgement) -> bool:
    if own.kind is not Kind.PARAGRAPH:
        return False
    if line.ends_sentence:
        return line.columns >= SHORTEST_SENTENCE
    return line.columns >= LONG and forms.NOMINAL_END.search(line.bare[-3:]) is not None


def _is_item(line: Features) -> bool:
    marked = line.marker in ITEM_MARKERS or line.marker is Marker.HEADING
    return marked and not (line.bare[0].isdigit() or line.bare[0] in "▶▲-")


def _as_fact(own: Judgement) -> Judgement:
    is_plain = own.kind in (Kind.PARAGRAPH, Kind.DATELINE)
    is_entry = own.reason is Reason.CHAPTER_HEADING
    if (is_plain or is_entry) and own.reason is not Reason.LONG_SENTENCE:
        return Judgement(Kind.LIST, Reason.CLOSING_FACTS)
    return own
