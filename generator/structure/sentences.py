"""Where a sentence ends and where it can't have ended: Korean, Chinese, Japanese, English."""

from __future__ import annotations

import re
from typing import Final

REACH: Final = 40
"""Characters from a text's end among which its last word and marks are looked for."""
_AFTER_THE_END: Final = r"""[\"'”’」』》〉)）\]】*⁰¹²³⁴⁵⁶⁷⁸⁹⁾]* \s* $"""
"""Closing marks and calls of footnotes behind a full stop."""
_FULL_STOP: Final = re.compile(rf"[.!?…。！？．] {_AFTER_THE_END}", re.VERBOSE)
_KOREAN_NOTE_END: Final = re.compile(
    rf"""
    (?:
        함 | 됨 | 짐 | 냄 | 킴
      | (?<! 처 ) (?<! 다 ) (?<! 마 ) (?<! 지 ) 음
      | (?<! 움직 ) (?<! 프레 ) (?<! 모 ) (?<! 책 ) (?<! 게 ) (?<! 타 ) 임
      | 다
    )
    {_AFTER_THE_END}
    """,
    re.VERBOSE,
)
"""How Korean notes end, without a full stop: …함, …됨; not the nouns 처음, 책임…"""
_OPEN: Final = re.compile(
    r"""
    (?:
        [,，、;；·&(（「『《〈“‘/]
      | (?<=\w) [-‐]
      | (?: 을 | 를 | 는 | 은 | 에 | 와 | 며 | 및 | 에서 | 에게 | 으로 | 으로써 | 면서 | 지만 | 거나
          | 하고 | 되고 | 이고 | 이나 | 혹은 | 또는 | 그리고 | 하여 | 되어 | 하는 | 되는
          | 위해 | 위한 | 대해 | 대한 | 통해 | 통한 | 따라 | 따른 | 관한 | 의한 | 인한 )
      | [的和与與及将將把被]
      | (?<= [\u4E00-\u9FFF\u3041-\u30FF] ) [はがをにとのへもで]
      | \b (?: a | an | the | of | to | and | or | in | on | at | for | with | by | from | that
             | as | is | are | was | were | which | its | their )
    )
    \s* $
    """,
    re.VERBOSE,
)
_BEGINS_INSIDE: Final = re.compile(
    r"\s* (?: [a-z]+ [\s,.;] | [,，、;；:：.。)）」』》〉] )", re.VERBOSE
)
_HANGUL: Final = re.compile(r"[\uAC00-\uD7A3\u1100-\u11FF\u3130-\u318F]")
_UNSPACED: Final = re.compile(
    "[\u3000-\u30ff\u31f0-\u31ff\u3400-\u9fff\uf900-\ufaff\uff00-\uff60\U00020000-\U0003ffff]"
)


def is_finished(text: str) -> bool:
    """Whether the text ends in a full stop of any script."""
    return bool(_FULL_STOP.search(_end_of(text)))


def is_finished_note(text: str) -> bool:
    """Whether the text ends as a sentence or as a Korean note in a list does."""
    return is_finished(text) or bool(_KOREAN_NOTE_END.search(_end_of(text)))


def is_open(text: str) -> bool:
    """Whether the text ends as no sentence can: in a comma, a particle, a connective."""
    return bool(_OPEN.search(_end_of(text)))


def _end_of(text: str) -> str:
    return text.rstrip()[-REACH:]


def begins_inside(text: str) -> bool:
    """Whether the text begins as no sentence can: with a small letter or a closing mark."""
    return bool(_BEGINS_INSIDE.match(text))


def begins_anew(upper: str, lower: str) -> bool:
    """Whether a capital letter below a line in Latin letters begins something new."""
    return lower.lstrip()[:1].isupper() and upper.rstrip()[-1:].isascii()


def seam(upper: str, lower: str) -> str:
    """What stands between two joined lines: a space, or nothing in Chinese and Japanese
    and after a hyphen inside a word."""
    if re.search(r"[A-Za-z][-‐]$", upper[-2:]) and re.match(r"[a-z]", lower):
        return ""
    if _HANGUL.search(upper) or _HANGUL.search(lower):
        return " "
    touches_unspaced = _UNSPACED.match(upper[-1:]) or _UNSPACED.match(lower[:1])
    return "" if touches_unspaced else " "
