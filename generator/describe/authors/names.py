"""Lists of people as bylines write them."""

from __future__ import annotations

import re
from collections.abc import Callable

SEPARATOR = re.compile(r"\s*[,，、·ㆍ/／&;；]\s*|\s+(?:and|와|과|및)\s+")
END = re.compile(
    r"[(（\[【|｜<〈】〕］]|\s[-–—]\s|\S+@\S+|https?://|\s{2}|\d{2,4}-\d{3}|\d{4}|\s(?:조회|등록|작성|댓글|추천)"
)
LONGEST = 24
"""Characters; what is longer is a post or an institution."""


def split_people(text: str, is_name: Callable[[str], bool]) -> tuple[str, ...]:
    """The people after a label: the first part, and those after it that are names too.

    `刘伟, 베이징 우전대학 주임` is one person and a post.
    """
    parts = [part.strip(" .:：\"'") for part in SEPARATOR.split(END.split(text)[0].strip())]
    first, *others = parts or [""]
    if not first or len(first) > LONGEST:
        return ()
    names = [first]
    for part in others:
        if not is_name(part):
            break
        names.append(part)
    return tuple(names)
