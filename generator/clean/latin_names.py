"""Names, roles and credits in Latin letters that stand alone in a line under a title."""

from __future__ import annotations

import re
from typing import Final

LONGEST_NAME_LINE: Final = 80
"""Columns of a line of names."""

_WORD: Final = r"(?: [A-Z] [.] (?: [A-Z] [.] )? | (?: O['’] | Mc | Mac )? [A-Z] [\w'’.-]{1,20} )"
_PARTICLE: Final = (
    r"(?: de | del | della | da | di | dos | van | von | der | den | la | le | el | al | bin )"
)
_NAME: Final = rf"{_WORD} (?: \s (?: {_PARTICLE} \s ){{0,2}} {_WORD} ){{1,3}}"
"""Two to four words with capitals."""
_JOINT: Final = r"(?: \s? , \s (?: and \s )? | \s (?: and | & ) \s )"
_JOB: Final = (
    r"(?: reporters? | editors? | writers? | columnists? | correspondents? | critics? | producers?"
    r" | contributors? | journalists? | photographers? | staff | desk | fellows? | anchors?"
    r" | meteorologists? | analysts? | professors? | lecturers? | reader | researchers?"
    r" | attorneys? | blogger | author | host | communications | champion | expert )"
)

_OF_PAGES: Final = (
    r"(?: the | our | your | this | all | other | more | new | best | top | free | before | you"
    r" | view | select | play | save | gift | email | download | follow | ask | print | call | book"
    r" | start | request | contact | listen | watch | read | share | join | sign | get | loading"
    r" | menu | guide | update | edition | series | issue | topics? | section | page | channel"
    r" | box | story | stories | photos? | gallery | thread | display | market | links? | font"
    r" | news | social | google | inquiry | engineering | class | notes | memoriam | cc | things"
    r" | key | today's | from | related | executive \s summary | verdict | overview | change"
    r" | version | plus )"
)
"""Words of which no name is made, but many a button and heading."""

NAMES: Final = re.compile(
    rf"""
    (?! .* \b {_OF_PAGES} \b )
    (?: (?-i: {_NAME} ) {_JOINT} ){{0,3}} (?-i: {_NAME} )
    (?: \s (?: in | for ) \s (?-i: {_WORD} ) (?: \s (?-i: {_WORD} ) ){{0,2}} )?
    (?: \s? [,|–-] \s (?: [\w&'’.-]{{1,20}} \s ){{0,5}} {_JOB} (?: \s of \s [\w\s]{{2,40}} )? )?
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""`Ana de la Cruz and J. R. Smith`, `Ana Cruz in Lima`, `Ana Cruz, Staff Writer`."""

ROLE: Final = re.compile(
    rf"(?: [\w&'’.-]{{1,20}} \s ){{0,4}} {_JOB}",
    re.VERBOSE | re.IGNORECASE,
)
"""`Senior Film Reporter`: what somebody is, alone in a line."""

CREDIT: Final = re.compile(
    rf"""
    (?: (?: photographs? | photography | photos? | pictures | illustrations? | interview(?:ed)?
          | words | text | story | video | fact[- ]checked | translated | produced | hosted )
        (?: \s and \s \w{{4,16}} )? \s by
      | (?: words | text | story | editors? | interview | photography | hosts? | presenters? )
        \s? : )
    \s (?: the \s (?: \w{{1,16}} \s ){{1,3}} {_JOB}
         | (?-i: {_NAME} ) (?: {_JOINT} (?-i: {_NAME} ) ){{0,3}} )
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""`Photographs by Ana Cruz`, `Words: Ana Cruz`."""


def names_somebody(bare: str) -> bool:
    """Whether a line is nothing but names, with what they are or where, or a credit."""
    return NAMES.fullmatch(bare) is not None or CREDIT.fullmatch(bare) is not None
