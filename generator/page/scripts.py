"""A page's date where only a script has it, which writes it into the page when it is shown."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

LARGEST_SCRIPT: Final = 200_000
"""Characters of a script in which a date is looked for."""
_DATE: Final = re.compile(
    r"""
    \b (?: create | publish | pub | post ) _? (?: time | date | ed_?at ) \b
    ["']? \s* [:=] \s* ["']
    (?P<date> 20\d\d-\d\d-\d\d (?: [ T] \d\d:\d\d (?: :\d\d )? )? | 1\d{9} )
    ["']
    """,
    re.VERBOSE | re.IGNORECASE,
)


def find_date(scripts: Iterable[str]) -> str:
    """The first date that is set under a name like `createTime` or `publish_date`, as it is
    written; empty if there is none."""
    found = (_DATE.search(script[:LARGEST_SCRIPT]) for script in scripts)
    return next((match["date"] for match in found if match), "")
