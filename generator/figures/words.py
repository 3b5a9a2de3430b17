"""Where a Korean counter of one syllable ends; English words that name nothing."""

from __future__ import annotations

from typing import Final

_PARTICLES: Final = (
    *"이가을를은는의에로와과도만씩당꼴쯤나여중간내",
    *("까지", "부터", "뿐", "밖에", "으로", "보다", "마다", "이상", "이하", "이내", "미만"),
    *(
        "초과",
        "안팎",
        "내외",
        "남짓",
        "가량",
        "정도",
        "규모",
        "넘",
        "짜리",
        "어치",
        "대(?![가-힣]{2})",
    ),
)
STANDS: Final = rf"(?:(?![가-힣])|(?=(?:{'|'.join(_PARTICLES)}|인(?![가-힣]{{2}})|였|입|다[.\s])))"
"""The end of the word, or a particle: 장 is a counter in `16장뿐` and none in `3장관`."""
FUNCTION_WORDS: Final = (
    "(?:The|In|At|On|By|For|Of|With|And|But|All|Only|About|Some|Over|Under|Its|Their|His|Her|Our"
    "|Those|These|Another|Just|From|To|Nearly|Almost|Around|After|Since|Before|Than|Between|Up"
    "|More|Within|Until|Every|Roughly|Approximately|An?|Last|Next|Fewer|Less|Least|Most)"
)
"""With a capital they begin a sentence and are no name before a number."""
