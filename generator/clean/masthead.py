"""Mastheads: an institute's name over its report, which resembles the text and is no title."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Final

from generator.characters import COPYRIGHT_SIGNS
from generator.clean.features import Features

LONGEST_MASTHEAD: Final = 60
"""Columns."""
SHORTEST_MASTHEAD: Final = 3
"""Characters of a name that is looked for in a line of rights."""

_ORGANISATION: Final = re.compile(
    r"""
    (?: [A-Z]{2,8} \s )?
    (?: [가-힣·]{2,16} (?: 연구원 | 연구소 | 재단 | 협회 | 진흥원 | 학회 )
      | (?: (?! 的 | の ) [\u4e00-\u9fffァ-ヶー] ){2,16}
            (?: 研究所 | 研究院 | 研究中心 | 研究センター | 基金会 | 协会 | 協会 | 財団 | 機構 ) )
    (?: \s? [(（]? [A-Z]{2,8} [)）]? )?
  | (?: The \s )? (?: [A-Z] [\w&-]* \s ){0,3}
        (?: Institut(?:e|ion) | Cent(?:er|re) | Forum | Foundation | Council | Association )
  | (?: The \s )? (?: [A-Z] [\w&-]* \s ){0,2} (?: Institute | Cent(?:er|re) | Council )
        \s (?: for | of | on ) (?: \s (?: [A-Z] [\w&-]* | and | the ) ){1,6}
    """,
    re.VERBOSE,
)


def find_mastheads(lines: Sequence[Features], among: Iterable[Features]) -> frozenset[int]:
    """Places of those lines among some that are nothing but an institute's name, or the name
    in a line that begins with a copyright sign."""
    signs = tuple(COPYRIGHT_SIGNS)
    rights = list(dict.fromkeys(line.bare.casefold() for line in lines if line.bare[:1] in signs))
    return frozenset(
        line.index
        for line in among
        if not line.blank
        and line.columns <= LONGEST_MASTHEAD
        and (_ORGANISATION.fullmatch(line.bare) is not None or _is_named(line.bare, rights))
    )


def _is_named(bare: str, rights: Sequence[str]) -> bool:
    """Whether a line's words stand whole in a line of rights."""
    folded = bare.casefold()
    near = [line for line in rights if folded in line]
    if len(bare) < SHORTEST_MASTHEAD or not near:
        return False
    name = re.compile(rf"(?<!\w){re.escape(folded)}(?!\w)")
    return any(name.search(line) for line in near)
