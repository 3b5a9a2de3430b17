"""Labels in a line of their own above what they are of: `Published` over `6 May 2024`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from generator.describe.dates import Custom, find_dates
from generator.describe.regions import Regions
from generator.model import Line

LONGEST_LABEL: Final = 16
"""Characters."""
_LABEL: Final = re.compile(
    r"""
    \W* (?: (?: first | last | originally | date ) \s )?
    (?: published | posted | issued | updated | modified | revised | received | accepted | date )
    (?: \s (?: on | date ))? \s? :? \W*
  | [^\W\d]{0,6} \s? (?: 日 \s? 期 | [时時] \s? [间間] | [发發][布佈表] | 更新 | 作成日
      | 公開日? | 投稿日 | 掲載日 | 更新日 | 등록일 | 작성일 | 발행일 | 게시일 | 수정일
      | 입력 | 수정 ) \s? [:：]? \s*
    """,
    re.VERBOSE | re.IGNORECASE,
)


def with_labels(regions: Regions, custom: Custom) -> Regions:
    """Each line that begins with a date has the label above it too, in the same line."""
    lines = [*regions.head, *regions.body, *regions.tail]
    filled = [line for line in lines if line.text.strip()]
    labelled = {
        below.n: f"{above.text.strip()} {below.text.strip()}"
        for above, below in pairwise(filled)
        if _is_label(above.text) and _begins_with_date(below.text, custom)
    }
    if not labelled:
        return regions

    def told(part: Sequence[Line]) -> tuple[Line, ...]:
        return tuple(replace(line, text=labelled.get(line.n, line.text)) for line in part)

    return replace(
        regions, head=told(regions.head), body=told(regions.body), tail=told(regions.tail)
    )


def _is_label(text: str) -> bool:
    stripped = text.strip()
    return len(stripped) <= LONGEST_LABEL and _LABEL.fullmatch(stripped) is not None


def _begins_with_date(text: str, custom: Custom) -> bool:
    found = next(find_dates(text.strip(), custom), None)
    return found is not None and found.start == 0
