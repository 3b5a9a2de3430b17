"""What a line shows by itself, measured once; every rule reads these and nothing else."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from generator.characters import (
    ARROWS,
    ASTERISKS,
    BULLETS,
    BYTE_ORDER_MARK,
    CIRCLED_NUMBERS,
    CLOSING_BRACKETS,
    DASHES,
    HEADING_MARKS,
    KOREAN_CIRCLE,
    QUOTES,
    ROMAN_NUMERALS,
    SENTENCE_ENDS,
    SUPERSCRIPT_DIGITS,
    TRIANGLES,
    ZERO_WIDTH,
)
from generator.clean.contents import contents_lines
from generator.clean.phrases import Furniture, Phrases, Role
from generator.clean.remembering import remembered
from generator.clean.speakers import lines_of_speakers

LONGEST_FORM: Final = 500
"""Characters; forms (dates, bylines, credits) are looked for in shorter lines only."""
WIDTHS: Final = (20, 50, 90, 200)
"""Columns; bounds of the rough classes that the names of what a line shows carry."""


class Marker(StrEnum):
    """What stands before a line's text; the values are the names of groups in `_MARKERS`."""

    NONE = "NONE"
    HEADING = "HEADING"
    BULLET = "BULLET"
    ARROW = "ARROW"
    DASH = "DASH"
    ASTERISK = "ASTERISK"
    TRIANGLE = "TRIANGLE"
    CIRCLED = "CIRCLED"
    NUMBER = "NUMBER"
    """`1.` `1)` `(1)`"""
    BARE_NUMBER = "BARE_NUMBER"
    """`1` and a space"""
    ROMAN = "ROMAN"
    SUPERSCRIPT = "SUPERSCRIPT"


ITEM_MARKERS: Final = frozenset(
    {
        Marker.BULLET,
        Marker.ARROW,
        Marker.DASH,
        Marker.ASTERISK,
        Marker.TRIANGLE,
        Marker.CIRCLED,
        Marker.NUMBER,
    }
)

_MARKERS: Final = re.compile(
    rf"""
    (?P<HEADING>     [{HEADING_MARKS}]+ )
  | (?P<SUPERSCRIPT> [{SUPERSCRIPT_DIGITS}]+ [)⁾]* )
  | (?P<ARROW>       [{ARROWS}]+ | => )
  | (?P<TRIANGLE>    [{TRIANGLES}] )
  | (?P<CIRCLED>     [{CIRCLED_NUMBERS}] )
  | (?P<BULLET>      [{BULLETS}] | {KOREAN_CIRCLE} (?=\s) | o (?=\s) )
  | (?P<ASTERISK>    [{ASTERISKS}]+ )
  | (?P<DASH>        [{DASHES}]+ )
  | (?P<NUMBER>      [가나다라마바사아자차카타파하] [.)] (?=\s)
                   | \d{{1,2}} [.)] (?!\d) | [(（] \d{{1,2}} [)）] | \d{{1,2}} [、．] )
  | (?P<ROMAN>       (?: [{ROMAN_NUMERALS}]+ | I{{1,3}} | IV | VI{{0,3}} | IX | X ) [.]? (?=\s) )
  | (?P<BARE_NUMBER> \d{{1,2}} (?=[ \t\u3000]) )
    """,
    re.VERBOSE,
)

_WIDE: Final = re.compile(
    "[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]"
)
_SCRIPT: Final = re.compile("[\u3041-\u30ff\u3131-\u318e\u4e00-\u9fff\uac00-\ud7a3]")
_AFTER_END: Final = re.escape(CLOSING_BRACKETS + QUOTES) + rf"\[\]{SUPERSCRIPT_DIGITS}⁾\s\d*"
_END: Final = re.compile(rf"[{re.escape(SENTENCE_ENDS)}][{_AFTER_END}]{{0,6}}$")
LONGEST_REMARK: Final = 60
"""Characters of a remark in brackets after the last sentence."""
_REMARK: Final = re.compile(r"[(（][^()（）]{1,50}[)）]$")
_WHITE_SPACE: Final = "".join(char for char in map(chr, range(0x3001)) if char.isspace())
_OUTER: Final = _WHITE_SPACE + ZERO_WIDTH + BYTE_ORDER_MARK


@dataclass(frozen=True, slots=True, kw_only=True)
class Features:
    """One line, measured."""

    index: int
    """0-based place in the capture."""
    bare: str
    """Without outer white space and invisible characters."""
    columns: int
    """Width: a Han, kana or Hangul character takes two columns, any other one."""
    width: int
    """The rough class of its columns, 0 to the number of `WIDTHS`."""
    marker: Marker
    rest: str
    """The text after the marker."""
    spaced: bool
    """Whether white space stands between the marker and the text."""
    ends_sentence: bool
    wide: bool
    """Whether it holds Hangul, kana or Han."""
    table_run: int
    """How many lines with tabs stand together here; 0 if this line has none."""
    count: int
    """How often the same line stands in the capture."""
    in_contents: bool
    """Whether it is an entry of contents whose entries jump to the headings below."""
    speaks_again: bool
    """Whether it begins with a speaker with whom two lines above begin."""
    furniture: Furniture | None
    """The known phrase of page furniture that it is."""

    @property
    def blank(self) -> bool:
        return not self.bare

    @property
    def goes_on(self) -> bool:
        """Whether it begins in the middle of a Latin sentence."""
        return self.bare[:1].isascii() and self.bare[:1].islower() and self.bare[1:2].isalpha()

    @property
    def short_enough(self) -> bool:
        """Whether forms are to be looked for in it."""
        return len(self.bare) <= LONGEST_FORM


@dataclass(frozen=True, slots=True)
class Reading:
    """A line as it is by itself: equal to any line that reads the same, wherever it stands."""

    bare: str
    line: Features = field(compare=False)

    def __len__(self) -> int:
        return len(self.bare)


@dataclass(frozen=True, slots=True)
class _Own:
    """What a line is by itself, as `Features` names it."""

    columns: int
    width: int
    marker: Marker
    rest: str
    spaced: bool
    ends_sentence: bool
    wide: bool
    furniture: Furniture | None


_BLANK: Final = _Own(
    columns=0,
    width=0,
    marker=Marker.NONE,
    rest="",
    spaced=False,
    ends_sentence=False,
    wide=False,
    furniture=None,
)
"""In a blank line there is nothing to measure."""


def measure(lines: Sequence[str], phrases: Phrases) -> tuple[Features, ...]:
    """The features of every line, in order."""
    bares = [line.strip(_OUTER) for line in lines]
    counts = Counter(bares)
    runs = _table_runs(bares)
    contents = contents_lines(bares)
    speakers = lines_of_speakers(bares)
    owns = [_own_of(bare, phrases) if bare else _BLANK for bare in bares]
    return tuple(
        Features(
            index=index,
            bare=bare,
            columns=own.columns,
            width=own.width,
            marker=own.marker,
            rest=own.rest,
            spaced=own.spaced,
            ends_sentence=own.ends_sentence,
            wide=own.wide,
            table_run=runs[index],
            count=counts[bare],
            in_contents=index in contents,
            speaks_again=own.wide and index in speakers,
            furniture=own.furniture,
        )
        for index, (bare, own) in enumerate(zip(bares, owns, strict=True))
    )


def columns_of(text: str) -> int:
    """Width of a text in columns."""
    return len(text) if text.isascii() else len(text) + len(_WIDE.findall(text))


@remembered
def _own_of(bare: str, phrases: Phrases) -> _Own:
    marker, rest, spaced = _split_marker(bare)
    ends_sentence = _ends_sentence(bare)
    columns = columns_of(bare)
    return _Own(
        columns=columns,
        width=bisect_right(WIDTHS, columns),
        marker=marker,
        rest=rest,
        spaced=spaced,
        ends_sentence=ends_sentence,
        wide=_SCRIPT.search(bare) is not None,
        furniture=_furniture_of(bare, marker, phrases, ends_sentence=ends_sentence),
    )


def _furniture_of(
    bare: str, marker: Marker, phrases: Phrases, *, ends_sentence: bool
) -> Furniture | None:
    """The known phrase that a line is; `1. 미국` counts and is no section's name."""
    found = phrases.find(bare, ends_sentence=ends_sentence)
    is_counted = marker in (Marker.NUMBER, Marker.CIRCLED, Marker.ROMAN)
    return None if found is not None and found.role is Role.WEAK and is_counted else found


def _ends_sentence(bare: str) -> bool:
    """Whether it ends with a full stop or the like; quotes, note marks and a remark in
    brackets may follow."""
    if _END.search(bare[-12:]):
        return True
    remark = _REMARK.search(bare[-LONGEST_REMARK:])
    return remark is not None and _END.search(bare[-LONGEST_REMARK:][: remark.start()]) is not None


def _split_marker(bare: str) -> tuple[Marker, str, bool]:
    match = _MARKERS.match(bare)
    if match is None or match.lastgroup is None:
        return Marker.NONE, bare, False
    rest = bare[match.end() :]
    return Marker(match.lastgroup), rest.strip(_OUTER), rest[:1].isspace()


def _table_runs(bares: Sequence[str]) -> list[int]:
    """For each line with a tab, the length of the run of such lines that it stands in."""
    runs = [0] * len(bares)
    start = 0
    for index in range(len(bares) + 1):
        if index < len(bares) and "\t" in bares[index]:
            continue
        runs[start:index] = [index - start] * (index - start)
        start = index + 1
    return runs
