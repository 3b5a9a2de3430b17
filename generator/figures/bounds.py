"""Words beside an amount that make it an estimate, or one end of what may be."""

from __future__ import annotations

import re
from typing import Final

from generator.model import Bound

WITHIN: Final = 16
"""Characters beside the amount that are looked at."""
_BEFORE: Final = (
    (
        Bound.MORE_THAN,
        r"""
        (?<! [不未得宜能] ) 超[过過]? | 逾 | 突破 [^，。、\d]{0,5}
        | (?<! [不未] ) [高多大] [于於過过]
        | (?<! \bno\s ) (?<! \bnot\s ) more\sthan\s | \bover\s | \babove\s
        | (?<! \bnot\s ) \bexceed (?: ed | s | ing )? \s | upwards\sof\s
        | surpass (?: ed | es | ing )? \s
        """,
    ),
    (
        Bound.AT_LEAST,
        r"""
        최소 \s? (?: 한\s )? | 적어도\s | 至少 [^，。、\d]{0,4} | 最少 | 最低でも | 少なくとも
        | [不未] [低少小] [于於過过]
        | at\sleast\s | (?: no | not ) \s (?: less | fewer ) \sthan\s | a\sminimum\sof\s
        """,
    ),
    (
        Bound.LESS_THAN,
        r"""
        (?<! [不未] ) [低少小] [于於過过] | [短少] 于 | 不到 | 不足
        | (?<! \bno\s ) (?<! \bnot\s ) (?: less | fewer ) \sthan\s | \bunder\s | \bbelow\s
        """,
    ),
    (
        Bound.AT_MOST,
        r"""
        최대\s? | 최고\s (?=$) | 최장\s? | 많아야\s | 길어야\s
        | 至多 | 最多 [^，。、\d]{0,4} | 最大 | 最高 (?: 可?[处處罚罰达達] )?
        | 最[長长] [^，。、\d]{0,3}
        | [不未] [得宜能应應可]? [超高多大] [过過于於] [^，。、\d]{0,6}
        | up\sto\s | at\smost\s | \bnot?\smore\sthan\s | \bnot\sexceed (?: ing )? \s
        | as\s (?: much | many ) \sas\s | a\smaximum\sof\s
        """,
    ),
    (
        Bound.ABOUT,
        r"""
        약\s? | 대략\s | 거의\s
        | [约約] (?: [为為有达達合] | 占 [^，。\d]{0,8} )? | 大[约約]
        | 将近 | 近 | およそ | ほぼ | ざっと
        | \babout\s | \baround\s | roughly\s | approximately\s | nearly\s | almost\s | \bsome\s
        | close\sto\s | an\sestimated\s | ~\s?
        """,
    ),
)
_AFTER: Final = (
    (
        Bound.MORE_THAN,
        r"""
        (?: \s? [을를이가] )? \s?
          (?: 초과 | 넘 (?! 지\s?[않못말] ) [는은어게었을긴겼김고기겨도음습] | 돌파 | 뛰어넘 )
        | (?: [을를] \s? | \s ) 웃[도돈돌] | [을를] \s? 상회
        | 超 (?! [过過] ) | [をも]? 超[えす] | を上回 | を突破
        """,
    ),
    (
        Bound.AT_LEAST,
        r"""
        (?: \s? [을를이가] )? \s? 이상
        | (?: 规模 | 規模 )? 以上 | から (?= [。）)] | $ )
        | \s? (?: or\smore | and\sabove ) \b | \+
        """,
    ),
    (
        Bound.LESS_THAN,
        r"""
        (?: \s? [도이에을를] )? \s?
          (?: 미만 | 채\s? (?: 안 | 되지 ) | 안\s (?: 되 | 돼 | 된 | 됐 )
            | 못\s?미[치친쳐쳤칠칩] | (?: 미치 | 이르 ) 지\s?못 )
        | (?: [을를도] \s? | \s ) 밑[도돈돌] | [을를] \s? 하회
        | 未満 | 未[满滿] | に満たな | に届かな | を下回 | を切[るっり] | 足らず
        """,
    ),
    (
        Bound.AT_MOST,
        r"""
        (?: \s? [도이에을를] )? \s? (?: 이하 | 이내 | 안에 | 넘지\s?[않못말] )
        | 以下 | 以内 | を?超えな
        | \s? or\s (?: less | fewer ) \b
        """,
    ),
    (
        Bound.ABOUT,
        r"""
        \s? (?: 가량 | 가까이 | 안팎 | 정도 | 내외 | 남짓 | 쯤 | 수준 | 에\s? (?: 육박 | 가까 )
          | 여 (?= \s | $ ) )
        | 左右 | 上下 | 前後 | ほど | 程度 | 余り | あまり | 近[くい] | [ぐく]らい | [ごこ]ろ
        | [強弱] (?! [いく化制調音] ) | 多 (?= [，。、；的] | $ )
        """,
    ),
)
BEFORE: Final = tuple(
    (bound, re.compile(rf"(?:{form})$", re.IGNORECASE | re.VERBOSE)) for bound, form in _BEFORE
)
AFTER: Final = tuple(
    (bound, re.compile(form, re.IGNORECASE | re.VERBOSE)) for bound, form in _AFTER
)


DURING: Final = re.compile(
    r"(?<!\bfor\s)(?<!\bwell\s)(?<!\bjust\s)(?<!\btook\s)(?<!\bis\s)(?<!\bwas\s)\bover\s$"
)
TIME: Final = re.compile(r"(?:years?|months?|weeks?|days?|hours?|quarters)$")
AGO: Final = re.compile(r"\s(?:ago|old|earlier|later)\b")
"""`worth €3.5m over 4 years`: in that time, and not more than it."""


def bound_of(text: str, start: int, end: int, *, rounded: bool) -> Bound:
    """How exactly the amount at `text[start:end]` is stated; `rounded` if a sign within it
    says that it is about so much: `10여 명`, `200多家`."""
    before, after = text[max(0, start - WITHIN) : start], text[end : end + WITHIN]
    if DURING.search(before) and TIME.search(text[start:end]) and not AGO.match(after):
        return Bound.ABOUT if rounded else Bound.EXACT
    for (bound, left), (_, right) in zip(BEFORE, AFTER, strict=True):
        if left.search(before) or right.match(after):
            return bound
    return Bound.ABOUT if rounded else Bound.EXACT
