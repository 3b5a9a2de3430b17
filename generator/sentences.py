"""Where a sentence begins and ends."""

from __future__ import annotations

import re
from typing import Final

END: Final = re.compile(
    r"""
    (?<= [!?] ) \s+
  | (?<= \. ) (?<! \d\. ) (?<! \b(?:Mr|Dr|Ms|St|No)\. ) (?<! \b(?:Mrs|Jan|Feb|Mar|Apr|Jun|Jul
      |Aug|Sep|Oct|Nov|Dec|vol)\. ) (?<! \bSept\. ) (?<! [A-Z]\.[A-Z]\. ) \s+
  | (?<= \d\. ) \s+ (?= [A-Z가-힣“"‘'] ) (?<! \d\.[ ]\d\d\.[ ] ) (?<! \d\.[ ]\d\.[ ] )
  | (?<= [。！？] ) \s*
  | (?<= [가-힣]\. ) (?= [가-힣] )
    """,
    re.VERBOSE,
)
"""Not after an abbreviation, and not within `2024. 6. 17. 공포`."""


def sentence_around(text: str, position: int) -> tuple[int, int]:
    """Where the sentence at an offset begins and ends, white space after it included."""
    ends = [match.end() for match in END.finditer(text)]
    start = max((end for end in ends if end <= position), default=0)
    return start, min((end for end in ends if end > position), default=len(text))
