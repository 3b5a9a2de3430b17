"""Columnists after whom the title calls the column: `[홍길동 칼럼] …`, `【山田太郎の眼】…`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from generator.describe.authors.credits import People
from generator.describe.authors.korean import is_korean_name
from generator.describe.authors.occupations import is_foreign_name
from generator.describe.authors.vocabulary import is_name
from generator.describe.regions import Shown

NEAR: Final = 6
"""Lines around the title in which the name stands again."""
LONGEST: Final = 60
"""Characters of a line that is there for the name."""

_KOREAN: Final = re.compile(
    r"^[\[【〔<](?P<name>[가-힣]{1,6}(?:\s[가-힣]{2,6})?)의?\s(?=[^\[\]【】〔〕<>]{1,16}[\]】〕>])"
)
_JAPANESE: Final = re.compile(
    r"^[\[【〔［](?P<name>[^の\s【】\[\]]{3,10}?)(?:の|\s|コラム)[^【】\[\]]{0,16}[\]】〕］]"
)


def find_columnist(shown: Shown, language: str) -> People | None:
    """The name that the title has in brackets, if a short line beside it begins with it too."""
    if language not in ("ko", "ja") or shown.title >= len(shown.lines):
        return None
    text = shown.lines[shown.title].text.strip()
    near = shown.lines[max(0, shown.title - NEAR) : shown.title + NEAR]
    for name in _names(text, language):
        for line in near:
            beside = line.text.strip()
            is_short = len(beside) <= LONGEST and beside != text
            if is_short and "".join(beside.split()).startswith("".join(name.split())):
                return (name,), line.n
    return None


def _names(title: str, language: str) -> Iterator[str]:
    if language == "ja":
        found = _JAPANESE.match(title)
        if found and is_name(found["name"], "ja"):
            yield found["name"]
        return
    found = _KOREAN.match(title)
    if not found:
        return
    first, _, last = found["name"].partition(" ")
    if last and is_foreign_name(first, last):
        yield found["name"]
    if is_korean_name(first.removesuffix("의")):
        yield first.removesuffix("의")
