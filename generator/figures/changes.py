"""Words by which two amounts are a change, and no range."""

from __future__ import annotations

import re
from typing import Final

CHANGE: Final = re.compile(
    r"(?<!ranging\s)(?<!range\s)(?<!ranged\s)(?<!ranges\s)(?<!anywhere\s)(?<!anything\s)(?<!ran\s)"
    r"(?:from|从|從|由)\s?$",
    re.IGNORECASE,
)
"""Before the first of two amounts; `ranging from 10 to 20 years` is a range."""
CHANGED: Final = re.compile(r"[にへ](?!かけ|わた|渡|及)|まで(?=増|減|引|上|下|拡|縮)")
"""After the second of two amounts with から between them: a change, and no range."""
MOVED: Final = re.compile(
    r"\b(?:rose|rises?|fell|falls?|gain(?:ed|s)?|lost|add(?:ed|s)?|slip(?:ped|s)?|drop(?:ped|s)?"
    r"|climb(?:ed|s)?|edged\s(?:up|down)|inched\s(?:up|down)|up|down|off|faded|shed|jump(?:ed|s)?"
    r"|dip(?:ped|s)?|slid|sank|tumbled|surged|soared|advanced|declined|decreased|increased|eased"
    r"|settled|retreated|rallied)\s(?:by\s)?$"
)
MOVED_TO: Final = re.compile(
    r"(?:[加减減升降涨漲跌]|增加|减少|減少|[上下][调調]|上升|下降|回落)[了约約]?$"
)
"""Before the change in Chinese: `加2元至27元`."""
LEAST_MOVE: Final = 5
"""How many times the change the new height is at least: `rose $4 to $1,504`, but
`rose 2% to 3%`."""
