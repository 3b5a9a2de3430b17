"""On which side of the publication a day without a month lies: `13일 …을 종합하면`, `13日、…`."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Final

from generator.events.forms import Form
from generator.events.resolving import FULL_DAY, Reference, last_such

FEW_DAYS: Final = timedelta(days=7)
"""Within these before its publication a text mostly tells what has happened; of the day of next
month it would say that it is of next month."""
FINALS: Final = 28
"""Endings of a Korean syllable in Unicode, from none on."""
PAST_FINAL: Final = 20
"""The one of 했, 았, 혔: ㅆ."""
_PAST_SYLLABLES: Final = "".join(
    chr(code)
    for code in range(ord("가"), ord("힣") + 1)
    if (code - ord("가")) % FINALS == PAST_FINAL and chr(code) not in "있겠"
)
REACHES_ON: Final = re.compile(r"\s?(?:까지|まで|前|之前|以前|为止|為止)")
"""After a day up to which something goes on."""
TOLD_AFTER: Final = re.compile(
    rf"""
    [(（] \s? (?: 현지 \s? (?:시간|시각) | 当地时间 | 當地時間 | 现地时间 | 現地時間
        | 日本時間 | 北京时间 | 北京時間 | 한국 \s? 시간 ) [^)）]{{0,6}} [)）]
  | 종합하면 | 따르면 | 발표한 | 공개한 | 밝힌 | 내놓은 | 보도한 | 통보한 | 말한
  | (?: [{_PAST_SYLLABLES}] | (?<! 아 ) [이하] 였 )
        (?: 다 | 습니다 | 으[며나] | 고 (?! \s 있 ) | 지만 | 는데 | 던 )
  | (?<! [将將] ) (?: 表示 | 宣布 | 公布 | 发布 | 發布 | 发表 | 發表 | 通报 | 通報 | 通知 | 报道
      | 報導 | 透露 | 披露 | 指出 | 强调 | 強調 | 声明 | 聲明 | 消息 | 讯 (?= [，：]? ) | 訊
      | 称 (?! [为作] ) | 稱 (?! [為作] ) | [说說] (?! [法明] ) | 告诉 | 告訴
      | 回应 | 回應 | 证实 | 證實 )
  | によると | によれば | 明らかに | 発表 | 分かった
  | (?: し | され | っ | [いえけせてねべめれげき] | ん (?= だ ) ) (?: た | (?<= ん ) だ )
        (?= [。、」）と] | $ )
    """,
    re.VERBOSE,
)
"""After a day that lies behind: where it was, who told it then, or what was done."""
SAID: Final = re.compile(r"[“\"「『][^”\"」』]{15,}")
"""A quotation after a day: somebody has said it then, whatever is ahead in it."""
TO_ANOTHER_DAY: Final = re.compile(
    r"(?:오는|来る|다음\s(?:주|달)|내주|내달|下[周週]|下个?月|来[週月])(?=\s?\d{1,2}\s?[일日월月])"
)
"""What looks ahead to the day that follows it, and to no other one."""


def is_ahead(form: Form, sentence: str, start: int, ahead: re.Pattern[str]) -> bool:
    """Whether what looks ahead in a sentence, as `ahead` finds it, may govern a date. `start` is
    the date's offset in the sentence."""
    if not is_bare(form):
        return ahead.search(sentence) is not None
    parts = (sentence[:start], sentence[start + form.end - form.start :])
    return any(ahead.search(TO_ANOTHER_DAY.sub("", part)) for part in parts)


def is_behind(form: Form, sentence: str, start: int, ahead: re.Pattern[str]) -> bool:
    """Whether a sentence tells of a day without a month, just before the publication, as one
    that lies behind, whatever else of it is `ahead`."""
    after = sentence[start + form.end - form.start :]
    coming, told = ahead.search(after), TOLD_AFTER.search(after)
    if coming is None:
        return True
    if REACHES_ON.match(after):
        return told is not None and told.start() < coming.end()
    return told is not None or SAID.search(after) is not None


def is_bare(form: Form) -> bool:
    """`13일`, with neither month nor word before it that tells its month."""
    is_shifted = form.months_on is not None or form.same_month or form.lead is not None
    return form.day is not None and form.month is None and not is_shifted


def is_just_past(form: Form, reference: Reference) -> bool:
    """Whether a day without a month has been within a few days before the publication."""
    if not is_bare(form) or reference.day is None or reference.precision < FULL_DAY:
        return False
    past = last_such(form, reference.day)
    return past is not None and reference.day - past <= FEW_DAYS
