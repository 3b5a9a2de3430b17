"""What the trained model sees of a line by itself: names of binary features.

A name says what was found and in how wide a line (`call1`: a request in a line of 20 to
49 columns), so that one weight a name is all that the model needs.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from generator.clean.features import WIDTHS, Features, Marker, Reading
from generator.clean.remembering import remembered

LENGTHS: Final = (3, 8, 14, 20, 28, 38, 50, 70, 90, 130, 200, 400)
"""Columns; bounds of the classes of a line's length."""
WIDEST: Final = len(WIDTHS)
CAPITALS: Final = (0.15, 0.5, 0.8, 0.999)
DIGITS: Final = (0.001, 0.1, 0.3, 0.6)
MOST_SENTENCES: Final = 4
LONGEST_READ: Final = 400
"""Characters of a line that are looked at."""
ALL_CAPITALS: Final = 0.99
MOST_KINDS: Final = 5_000
FEWEST_NAMES, MOST_NAMES = 2, 3
"""Words of a person's name."""

_WORD: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_LETTER: Final = re.compile("[a-z]")
_DIGIT: Final = re.compile(r"\d")
_GLUED: Final = re.compile(r"[a-z][A-Z][a-z]")
_SENTENCE_END: Final = re.compile(r"[.!?][\"'”’)\]]*(?=\s|$)|[。！？]|다\.")
_VOTE: Final = (
    r"(?: \d{1,6} | share | like | report | upvote | downvote | award | quote | flag | edit )"
)
"""A button or a count beside `Reply`."""
_MONTH: Final = "(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}"


@dataclass(frozen=True, slots=True, eq=False)
class Trait:
    """Something that is or is not in a line."""

    name: str
    pattern: re.Pattern[str]
    """What shows it, in lower case."""
    classes: int
    """How many classes of width its name tells apart; 1 for none."""
    needs: frozenset[str]
    """Signs of which a line that shows it has at least one, as `signs_of` names them: most
    lines are refused by them, which is cheap."""
    everywhere: bool
    """Whether it is looked for in lines of the widest class too."""


def _trait(name: str, pattern: str, classes: int, *, needs: str, everywhere: bool = False) -> Trait:
    return Trait(name, re.compile(pattern, re.VERBOSE), classes, frozenset(needs), everywhere)


def signs_of(lowered: str) -> frozenset[str]:
    """Those characters of a line that traits need, with `a` for any Latin letter and `0` for
    any digit."""
    letter = "a" if _LETTER.search(lowered) else ""
    digit = "0" if _DIGIT.search(lowered) else ""
    return _NEEDED.intersection(f"{lowered}{letter}{digit}")


TRAITS: Final = (
    _trait(
        "date",
        rf"""(?:19|20)\d\d \s? [-./年년] \s? \d{{1,2}}
          | \b {_MONTH} \.? \s \d{{1,2}} (?:st|nd|rd|th)? \b
          | \b \d{{1,2}} (?:st|nd|rd|th)? [\s-] {_MONTH} \b
          | \d{{1,2}} / \d{{1,2}} / \d{{2,4}}
          | \b \d+ \s (?:second|minute|min|hour|hr|day|week|month|year) s? \s ago \b
          | \d \s? (?:분|시간|일|小时|分钟|天|時間|分|日) \s? (?:전|前)""",
        5,
        needs="0",
    ),
    _trait("clock", r"\d{1,2} : \d\d | \b min(?:ute)?s? \b .{0,3} \b read \b", 3, needs=":m"),
    _trait("year", r"(?:19|20)\d\d", 3, needs="0"),
    _trait(
        "byline",
        r"""^ \W{0,3}
            (?: (?:written|posted|reviewed|edited|published|updated|story|words|photos?|author
                |fact\ checked) \b .{0,4} \b )?
            (?: by | author | writer | 文 | 作者 | 記者 | 记者 | 编辑 | 責任編輯 | 责任编辑 )
            \b \s? [:：/|]? \s? \w
          | 기자 \s* (?: $ | [\w(=] ) | 特派員""",
        3,
        needs="a文作記记编責责기特",
    ),
    _trait(
        "credit",
        r"""getty | shutterstock | istock | unsplash | \b photo(?:graph)?s? \b | \b images? \b
          | \b credit \b | courtesy | reuters | 사진 | 제공 | 图源 | 供图 | 写真 | 撮影 | 提供""",
        5,
        needs="a사제图供写撮提",
    ),
    _trait(
        "call",
        r"""^ \W{0,6} (?: \d+ [.)] \s )?
            (?: click|learn|read|see|view|get|sign|subscribe|join|download|follow|share|shop|buy
              | book|start|try|check\ out|find|discover|explore|watch|listen|contact|request|skip
              | save|add|send|ask|register|schedule|browse|visit|continue|enter|call|leave|submit
              | reply|print|back|go\ to|show|load|open|close|log|donate|apply|like ) \b""",
        5,
        needs="a",
    ),
    _trait(
        "reply",
        rf"""^ \W{{0,3}} (?: reply|답글|回复|返信|report|like|permalink|quote
              | log\ in\ to\ reply ) \W{{0,3}} $
          | ^ \W{{0,6}} (?: {_VOTE} \W{{1,4}} ){{0,6}} (?: reply | 답글 | 回复 | 返信 )
            (?: \W{{1,4}} {_VOTE} ){{0,6}} \W{{0,4}} $
          | \b says \s? :? $ | \b commented \b | \b reply\ to \b""",
        1,
        needs="a답回返",
    ),
    _trait(
        "speaker",
        r"""^ \W{0,4} (?: \d+ [.)] \s )? .{2,60} \b (?: says|said|writes|wrote|commented
              | replied ) \b \s? (?: : | \.\.\.: | \.\.\. | … | on\ .{6,40}
              | .{0,3} \d .{4,30} )? \W{0,3} $
          | ^ \W{0,3} (?: log\ in\ to\  | reply | in\ reply\ to | replying\ to ) \b .{0,24} $
          | ^ \W{0,3} (?: 답글 | 回复 | 返信 )""",
        1,
        needs="a답回返",
    ),
    _trait(
        "bio",
        r"""\b (?: is|was ) \s (?: an?|the ) \s .{0,60} \b
            (?: writer|author|editor|journalist|reporter|blogger|founder|specialist|expert
              | contributor|consultant|professor|director|manager|coach|physician|columnist )
          | \b years\ of\ experience
          | \b (?: lives\ in | holds\ an? | graduated\ from | specializ\w+\ in
              | about\ the\ author ) \b
          | \b (?: his|her|their ) \s work\ has \b""",
        4,
        needs="a",
        everywhere=True,
    ),
    _trait(
        "you",
        r"\b (?: i | i['’]m | i['’]ve | my | me | thanks? | you | your | our | we | us ) \b",
        5,
        needs="a",
        everywhere=True,
    ),
    _trait(
        "rights",
        r"""[©ⓒ] | \b copyright \b | all\ rights\ reserved | privacy\ policy | terms\ (?:of|and)
          | 무단 | 저작권 | 재배포 | 版权 | 转载 | icp备 | 無断 | 転載""",
        5,
        needs="a©ⓒ무저재版转無転",
        everywhere=True,
    ),
    _trait("mail", r"[\w.+-]{1,60} @ [\w-]{1,60} \. \w", 4, needs="@", everywhere=True),
    _trait(
        "url",
        r"https?:// | www\. | \. (?:com|org|net|gov|edu|kr|cn|jp) \b",
        4,
        needs="/.",
        everywhere=True,
    ),
    _trait(
        "money",
        r"[$€£¥₩￥] \s? \d | \d \s? (?:원|円|元|달러|美元|ドル) (?!\w)",
        4,
        needs="0",
        everywhere=True,
    ),
    _trait("parted", r"[|›｜] | \ [/>]\ ", 3, needs="|›｜/>", everywhere=True),
    _trait("ask", r"[?？]", 5, needs="?？", everywhere=True),
    _trait("hash", r"^ [\#＃]", 1, needs="#＃", everywhere=True),
    _trait("quote", r"^ [\"“「『‘']", 4, needs="\"“「『‘'", everywhere=True),
    _trait("label", r"^ .{0,40} (?: :\  | ： )", 5, needs=":：", everywhere=True),
    _trait("comma", r"[,，、]", 5, needs=",，、", everywhere=True),
    _trait("bracket", r"[(（]", 4, needs="(（", everywhere=True),
    _trait("cut", r"(?: \.\. | … ) $", 5, needs=".…", everywhere=True),
)
_NEEDED: Final = frozenset[str]().union(*(trait.needs for trait in TRAITS))
EVERYWHERE: Final = tuple(trait for trait in TRAITS if trait.everywhere)
"""What is also looked for in lines of the widest class."""

_SPOKEN: Final = tuple(trait for trait in TRAITS if trait.name in ("speaker", "reply"))


@remembered
def is_spoken(bare: str) -> bool:
    """Whether a line is a reader's name over a comment, or a call to reply."""
    return bool(_shown(_SPOKEN, bare.lower()))


def _shown(traits: tuple[Trait, ...], lowered: str) -> list[Trait]:
    """Those of some traits that a line shows."""
    return [
        trait for trait in _possible(traits, signs_of(lowered)) if trait.pattern.search(lowered)
    ]


@lru_cache(maxsize=MOST_KINDS)
def _possible(traits: tuple[Trait, ...], signs: frozenset[str]) -> tuple[Trait, ...]:
    """Those of which a line with some signs may show each; most lines have one of few kinds
    of signs."""
    return tuple(trait for trait in traits if not trait.needs.isdisjoint(signs))


def place_in(value: float, bounds: Sequence[float]) -> int:
    """The class of a value, 0 to the number of bounds."""
    return bisect_right(bounds, value)


def traits_of(line: Features, gap: int) -> list[str]:
    """The names of what a line that is not blank shows; `gap` is the blank lines above it."""
    names = [f"gap{min(gap, 3)}", *_names_of(Reading(line.bare, line))]
    if line.furniture is not None:
        names.append(f"phrase-{line.furniture.reason}")
    return names


@remembered
def _names_of(reading: Reading) -> tuple[str, ...]:
    """The names of what a line shows, wherever it stands."""
    line = reading.line
    width = line.width
    read = line.bare[:LONGEST_READ]
    names = _shape(line, read, width)
    if width < WIDEST and _GLUED.search(read):
        names.append(f"glued{min(width, 2)}")
    names += [
        f"{trait.name}{min(width, trait.classes - 1)}"
        for trait in _shown(EVERYWHERE if width == WIDEST else TRAITS, read.lower())
    ]
    if not line.wide:
        names += _capitals(read, width)
    return tuple(names)


def _shape(line: Features, read: str, width: int) -> list[str]:
    last = line.bare[-1]
    end = "." if line.ends_sentence else last if last in ":：,;，、" else "-"
    sentences = min(len(_SENTENCE_END.findall(line.bare[: 10 * LONGEST_READ])), MOST_SENTENCES)
    marker = "" if line.marker is Marker.NONE else line.marker
    digits = sum(map(str.isdigit, read)) / len(read)
    return [
        f"length{place_in(line.columns, LENGTHS)}",
        f"end{end}{width}",
        f"sentences{sentences}",
        f"mark-{marker}{min(width, 3)}",
        f"digits{place_in(digits, DIGITS)}",
        *(["tab"] if "\t" in read else ()),
    ]


def _capitals(read: str, width: int) -> list[str]:
    words = _WORD.findall(read)
    if not words:
        return ["wordless"]
    share = sum(word[0].isupper() for word in words) / len(words)
    names = [f"capitals{min(width, 2)}-{place_in(share, CAPITALS)}"]
    if read[:1].islower():
        names.append(f"lower{min(width, 2)}")
    if read.isupper():
        names.append(f"upper{min(width, 2)}")
    if FEWEST_NAMES <= len(words) <= MOST_NAMES and share > ALL_CAPITALS and width <= 1:
        names.append("name")
    return names
