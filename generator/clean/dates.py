"""Lines that give a date, told by their shape.

No pattern has nested repetition, so none takes more than linear time.
"""

from __future__ import annotations

import re
from typing import Final

_MONTH: Final = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)

DATE: Final = re.compile(
    rf"""
    (?: (?<!\d) (?:19|20)\d\d \s?[-./년年]\s? \d{{1,2}} \s?[-./월月]\s? \d{{1,2}} (?!\d) \s?[일日]?
      | (?<![a-z]) {_MONTH} [.]? \s \d{{1,2}} (?:st|nd|rd|th)? ,? \s (?:19|20)\d\d    # May 20, 2024
      | (?<!\d) \d{{1,2}} (?:st|nd|rd|th)? \s {_MONTH} [.,]? \s (?:19|20)\d\d         # 20 May 2024
      | (?<!\d) \d{{1,2}} [/.] \d{{1,2}} [/.] (?:19|20)\d\d (?!\d)                    # 20/05/2024
    )
    (?: T? [\s,]* (?:[(（] [^()（）]{{1,9}} [)）])? \s* (?: at \s )?                      # (월), at
        (?: 오전|오후|上午|下午|午前|午後 )? \s?
        \d{{1,2}} (?: [:：] \d\d (?: [:：] \d\d )? | [時시时] \s? (?: \d{{1,2}} [分분] )? )
        \s? (?: [ap][.]?m[.]? )?
        (?: \s? (?: [ECPMB]?S?T|GMT|UTC|KST|JST|EDT|PDT|Z|[+]\d\d:?\d\d ) \b )?
    )?
    """,
    re.VERBOSE | re.IGNORECASE,
)

_DAY_OF_WEEK: Final = (
    r"(?: (?: mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun ) (?:day)? [.,]? \s )"
)
_MONTH_OF_YEAR: Final = (
    rf"(?: (?: {_MONTH} [.]? | spring | summer | autumn | fall | winter ) ,? \s (?:19|20)\d\d )"
)
_ISSUE: Final = r"(?: (?: vol(?:ume)?[.]? | no[.]? | issue | number ) \s \d{1,4} )"

_PARTIAL_DATE: Final = re.compile(
    rf"""
    ^ \s* (?:
        \d{{1,2}} [-/.月월] \s? \d{{1,2}} [日일]? \s+ \d{{1,2}} [:：] \d\d      # 05-20 10:26
      | \d+ \s? (?: 분|시간|일|개월|分钟|小时|天|分|時間|日 ) \s? (?: 전|前|之前 )
      | \d+ \s (?: minutes?|hours?|days?|weeks?|months?|mins?|hrs? ) \s ago
      | (?: 今天|昨天|어제|오늘 ) \s \d{{1,2}} [:：] \d\d
      | {_DAY_OF_WEEK}? (?: {_MONTH} [.]? \s \d{{1,2}} (?:st|nd|rd|th)?
            | \d{{1,2}} (?:st|nd|rd|th)? \s {_MONTH} [.]? ) (?: \s at \s .{{4,12}} )?
      | (?: (?: updated | published | posted | reviewed | revised ) :? \s )?
            (?: {_ISSUE} [\s,·|–-]{{1,3}} ){{0,2}} {_MONTH_OF_YEAR}
            (?: [\s,·|–-]{{1,3}} {_ISSUE} ){{0,2}}
      | 지면 \s? [:：]? \s? [A-D]? \d{{1,2}} \s? [면쪽]?                 # its page in print
      | (?:19|20)\d\d 년 \s \d{{1,2}} 월 (?: 호 )? (?: \s [(（] 통권 .{{1,10}} [)）] )?
      | (?:19|20)\d\d 年 \s? \d{{1,2}} 月 (?: 号 )?
      | (?: 令和 | 平成 ) \s? [\d０-９元]{{1,2}} \s? 年 \s? [\d０-９]{{1,2}} \s? 月
            (?: \s? [\d０-９]{{1,2}} \s? 日 )?
    ) \s* $
    """,
    re.VERBOSE | re.IGNORECASE,
)

DATE_LABEL: Final = re.compile(
    r"""
    (?: 기사 \s? )? (?: 입력 | 수정 | 등록 | 발행 | 승인 | 송고 | 게재 | 배포 | 작성
        | 최종 \s? 수정 | 업데이트 | 보도 \s? 시점 )
        (?: \s? (?: 일시 | 시간 | 시각 | 일자 | 일 ))? (?= \s* [:：|]? \s* (?:19|20)?\d )
  | (?: 发布 | 發布 | 更新 | 发表 | 出版 ) (?: 时间 | 日期 | 於 | 于 )? | 时间 (?= \s*[:：] )
      | 日期 (?= \s*[:：] )
  | (?: 公開 | 更新 | 配信 | 掲載 | 投稿 ) (?: 日時 | 日 )?
  | \b (?: (?: first | last | date ) \s )? (?: published | updated | posted | modified | released )
        (?: \s (?: on | at | date ))? \b
    """,
    re.VERBOSE | re.IGNORECASE,
)

_CITATION: Final = re.compile(
    r"""
    (?<! [\w.,] ) \d{1,4} \s
    (?: U[.]?S[.]? | (?: [A-Z][A-Za-z]{0,6} [.] \s? ){1,4} (?: [23]d \s )? )
    \s? §{0,2} \s? \d
    """,
    re.VERBOSE,
)
"""`89 Fed. Reg. 90398`, `31 C.F.R. § 850`: volume, abbreviated name, page or section."""
_NOTED: Final = re.compile(r"\s* \[ \d{1,3} \] \s* \S", re.VERBOSE)
"""The number of a note in brackets, and the note."""
_DIGIT: Final = re.compile(r"\d")
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
"""What every `DATE` has: most lines with a number are refused at once."""
_CLOCK: Final = re.compile(r"\d[:：]\d\d")

LONGEST_DATELINE_REST: Final = 44
"""Columns that may remain of a dateline when its dates and labels are taken away; half
of them where neither a label nor a time of day shows what the date is."""


_SAYS_AFTER: Final = re.compile(
    r"\d [일日]? \s? (?:송고|전송|등록|입력|수정|更新|掲載|配信|发布|發布)", re.VERBOSE
)


_SENTENCE_END: Final = re.compile(r"[.!?…]+[\"'”’)]*\s*$")
_WIDE_SENTENCE_END: Final = re.compile(
    r"(?: [。！？] | [다요죠까] \s? [.!?] ) [\"'”’」』)）]* \s* $", re.VERBOSE
)
_OF_A_CLAUSE: Final = re.compile(
    r"""
    ^ \s? (?: (?: 까지 | 부터 | 이다 | 이며 | 이고 | 에 | 을 | 은 | 자?로 | 부로 | 시행 | 공포 )
              (?! \s? [:：] )
         | (?: まで | から | に | は | より | です | だ | を | が | の | 施行 )
         | (?: 起 | 前 | 止 | 之前 | 以前 | 正式 | 施行 | 生效 ) )
    """,
    re.VERBOSE,
)
"""What stands directly behind a day that is part of a clause: `4월 1일부터`, `4月1日から`."""
_WORD: Final = re.compile(r"(?<![\w’'-])[a-z]{2,}(?![\w-])")
_GIVES_A_DATE: Final = re.compile(
    r"\b(?:reviewed|revised|checked|accessed|created|edited|filed|received|accepted|presented"
    r"|delivered|dated|issued|captured)\b",
    re.IGNORECASE,
)
FEWEST_WORDS: Final = 2
"""Lower-case words beside its dates that make a line with a full stop a sentence."""


def _is_clause(text: str) -> bool:
    """Whether a line with a date speaks of that day, and is not there to give it."""
    if any(_OF_A_CLAUSE.match(text[date.end() :]) for date in DATE.finditer(text)):
        return True
    rest = DATE.sub(" ", text)
    if any(char > "\u1100" and char.isalpha() for char in rest):
        return _WIDE_SENTENCE_END.search(text) is not None
    if not _SENTENCE_END.search(text):
        return False
    return len(_WORD.findall(rest)) >= FEWEST_WORDS and not _GIVES_A_DATE.search(rest)


def is_labelled_date(text: str) -> bool:
    """Whether a dateline says what its date is, or is nothing but dates and marks."""
    rest = DATE.sub(" ", text)
    if DATE_LABEL.search(text) or _SAYS_AFTER.search(text):
        return True
    return not any(char.isalpha() for char in rest)


def is_date_line(text: str) -> bool:
    """Whether a short line is there to give a date."""
    if not _DIGIT.search(text):
        return False
    if _PARTIAL_DATE.match(text):
        return True
    if not _YEAR.search(text) or _NOTED.match(text) or _CITATION.search(text):
        return False
    unlabelled, labels = DATE_LABEL.subn(" ", text)
    rest, dates = DATE.subn(" ", unlabelled)
    if not dates:
        return False
    left = "".join(rest.split()).strip("[]()|:/·-,.~")
    sure = labels or any(_CLOCK.search(date[0]) for date in DATE.finditer(unlabelled))
    if left and not sure and _is_clause(text):
        return False
    allowed = LONGEST_DATELINE_REST if sure else LONGEST_DATELINE_REST // 2
    return sum(2 if char > "\u1100" else 1 for char in left) <= allowed
