"""Days counted from the day of a visit: `3 days ago`, `어제`, `2시간 전` → ISO 8601.

Only where that day is known. Weeks, months and years are too coarse to give a day.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

RELATIVE = re.compile(
    r"""
    ^ \W* (?: (?: published | posted | updated | 입력 | 등록 | 发布于? | 發布於? | 公開 )
               \s? [:：]? \s? )?
    (?:
        (?P<same> (?: \d{1,2} | an? ) \s? (?: minutes? | mins? | m | hours? | hrs? | h ) \s ago
            | just \s now | (?: today | 오늘 | 今[天日] ) (?= \s \d )
            | \d{1,2} \s? (?: 분 | 시간 ) \s? 전 | 방금 (?: \s 전 )?
            | \d{1,2} \s? (?: 分[钟鐘] | 小[时時] | 分 | 時間 ) \s? (?: 之?前 ) | 刚刚 )
      | (?P<yesterday> yesterday | 어제 | 昨天 | 昨日 )
      | (?P<days> \d{1,3} | an? | one ) \s?
            (?: days? \s ago | d \s ago | 일 \s? 전 | [天日] \s? 之?前 )
    )
    (?: \s \d{1,2} [:：] \d{2} )? \W* $
    """,
    re.VERBOSE | re.IGNORECASE,
)


def find_relative(text: str, visited: str) -> str:
    """The day that a line of nothing else means; empty if it is no such line.

    `visited` is the ISO 8601 day on which the page was seen.
    """
    found = RELATIVE.match(text)
    if not found:
        return ""
    days = 1 if found["yesterday"] else 0
    if found["days"]:
        days = int(found["days"]) if found["days"].isdecimal() else 1
    return (date.fromisoformat(visited) - timedelta(days=days)).isoformat()
