"""The words of English dates, and what they say."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

WEEKDAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
SHIFTS: Final[Mapping[str, int]] = MappingProxyType({"last": -1, "this": 0, "next": 1})
PARTS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "early": "beginning",
        "beginning": "beginning",
        "start": "beginning",
        "mid": "middle",
        "middle": "middle",
        "late": "end",
        "end": "end",
        "close of": "end",
        "first half": "first half",
        "second half": "second half",
        "first quarter": "first quarter",
        "second quarter": "second quarter",
        "third quarter": "third quarter",
        "fourth quarter": "fourth quarter",
        "opening quarter": "first quarter",
        "final quarter": "fourth quarter",
        "closing quarter": "fourth quarter",
        "last quarter": "fourth quarter",
        "first three months": "first quarter",
        "final three months": "fourth quarter",
        "last three months": "fourth quarter",
        "first six months": "first half",
        "last six months": "second half",
        "latter half": "second half",
        "back half": "second half",
        "opening months": "beginning",
        "closing months": "end",
        "final months": "end",
        "final weeks": "end",
        "first months": "beginning",
        "first weeks": "beginning",
        "opening weeks": "beginning",
        "closing weeks": "end",
        "spring": "spring",
        "summer": "summer",
        "autumn": "autumn",
        "fall": "autumn",
        "winter": "winter",
    }
)
QUARTER_NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {"Q1": "first quarter", "Q2": "second quarter", "Q3": "third quarter"}
    | {"Q4": "fourth quarter", "H1": "first half", "H2": "second half"}
)
NEAR_DAYS: Final[Mapping[str, int]] = MappingProxyType({"yesterday": -1, "today": 0, "tomorrow": 1})
_SAID: Final = (
    r"(?:announc|launch|open|unveil|publish|releas|sign|introduc|confirm|issu|impos|approv|adopt"
    r"|propos|reject|extend|order|warn|appoint|charg|agre|pass|reveal|present|lift)"
)
"""Beginnings of what is done on a day: `today opened`, `today signed`."""
TODAY: Final = rf"""
    today (?:
        (?<= (?: said | ased | shed | iled | gned | lier | ater | nced | ened | pted | rmed | osed
            | ched | sued | held | oved ) [ ] today )
      | (?<= starting [ ] today ) | (?<= beginning [ ] today ) | (?<= effective [ ] today )
      | (?<= [ ]from [ ] today )
      | (?= [ ] (?: {_SAID}e?d | said | set [ ] out | laid | took | began | filed | ruled
          | voted ) \b )
      | (?= ,? [ ] (?: we | I | the [ ] [a-z]+ | [A-Z]\w+ ) (?: ['’]re | [ ] are | [ ] is )?
          [ ] {_SAID} )
    )
"""
"""The day of publication, and not these days."""
