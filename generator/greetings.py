"""The line with which a letter, a speech or a release greets its readers."""

from __future__ import annotations

import re
from typing import Final

LONGEST: Final = 60
"""Characters."""

_GREETING: Final = re.compile(
    r"""
    (?: Dear \s .* | (?: Hello | Hi | Good \s (?: morning | afternoon | evening ) ) \b .* ) [,:]
  | (?: 존경하는 | 사랑하는 ) \s .* [,:]
  | [^.,]* (?: 여러분 | 님께 ) [,:]
  | (?: 尊敬的 | 亲爱的 | 親愛的 | 各位 ) .* [，,：:！!]
  | (?: .* (?: 朋友 | 同学 | 同學 | 家长 | 家長 | 读者 | 讀者 ) 们? 們? ) [：:]
  | [^。、，,]* (?: 各位 | 皆様 | 皆さま ) (?: へ | 、 | ， )?
    """,
    re.VERBOSE,
)
"""`Dear Clients and Friends,`, `各位青年朋友：`"""


def greets(text: str) -> bool:
    """Whether a line is nothing but a greeting; the text begins anew below it."""
    stripped = text.strip()
    return len(stripped) <= LONGEST and _GREETING.fullmatch(stripped) is not None
