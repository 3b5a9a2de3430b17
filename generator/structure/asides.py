"""Lines that the text has and the head of a page does not show: what stands for a byline or a date
below the text's beginning, and says more than who wrote it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from generator.characters import SENTENCE_ENDS
from generator.model import Kind, Line

LONGEST: Final = 300
"""Characters of a line that are looked at."""

_HELPED: Final = re.compile(
    r"""
    \W*
    (?: (?: with \s )? additional \s reporting | with \s (?: reporting | files ) \s (?: by | from )
      | .{2,60} \s contributed \s (?: to | reporting ) \b
      | (?: 추가 | 공동 ) \s? 취재 | 취재 \s? (?: 도움 | 지원 )
      | 取材協力 | 协助采写 | 協助採訪 )
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""`Additional reporting by …`: who helped is no author."""
_CHANGED: Final = re.compile(
    r"""
    \W*
    (?: (?: last \s )? (?: updated | modified | revised | corrected ) \b
      | (?: 최종 \s? )? (?: 수정 | 업데이트 )
      | (?: 最終 | 最后 | 最後 )? (?: 更新 | 修[改正訂订] ) )
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""`Updated 5 June 2026`: the head of a page shows when it was published."""
_CONTACT: Final = re.compile(
    r"""
    \W*
    (?: e-?mail | tel (?: ephone )? | phone | fax | contacts?
      | (?: お? 問い?合わ?せ | 連絡 ) 先? | 電話 | メール
      | 이메일 | 전화 (?: 번호 )? | 연락처 | 문의처? | 팩스
      | 电话 | 邮箱 | 联系 \w{0,3} | 聯絡 \w{0,3} )
    \s? [:：] \s? \S
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""`Email: press@example.org`: whom to ask."""


def as_text(line: Line) -> Line | None:
    """A subtitle, byline or date below the text's beginning as what the text shows of it; `None`
    where it says only what the head of the page does."""
    text = line.text[:LONGEST]
    if line.kind is Kind.TITLE:
        return None
    is_sentence = line.text.rstrip()[-1:] in SENTENCE_ENDS and len(line.text.split()) > 1
    if line.kind is Kind.SUBTITLE or is_sentence or _CONTACT.match(text):
        return replace(line, kind=Kind.PARAGRAPH)
    says_more = _HELPED if line.kind is Kind.BYLINE else _CHANGED
    return replace(line, kind=Kind.NOTICE) if says_more.match(text) else None
