"""Who publishes on a platform: the account in the author's line (`原创 作者 街角经济学`)."""

from __future__ import annotations

import re
from typing import Final

from generator.describe.dates import find_dates
from generator.describe.regions import Regions
from generator.model import Kind, Origin, Sourced

LONGEST_ACCOUNT: Final = 30
"""Characters."""
_ORIGINAL: Final = re.compile(r"\b (?: 原创 | 原創 | original ) \b", re.VERBOSE | re.IGNORECASE)


def find_account(regions: Regions, authors: str) -> Sourced[str]:
    """The one name beside those of the authors, `, ` between them, in a line above the text."""
    names = [name for name in authors.split(", ") if name]
    for line in regions.head:
        text = line.text
        if line.kind is not Kind.BYLINE or not any(name in text for name in names):
            continue
        for moment in reversed(list(find_dates(text))):
            text = f"{text[: moment.start]} {text[moment.end :]}"
        for name in names:
            text = text.replace(name, " ")
        rest = _ORIGINAL.sub(" ", text).split()
        if len(rest) == 1 and len(rest[0]) <= LONGEST_ACCOUNT and rest[0].isalnum():
            return Sourced(value=rest[0], origin=Origin.CAPTURE, line=line.n)
    return Sourced(value="", origin=Origin.MISSING)
