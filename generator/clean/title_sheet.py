"""A capture laid out for finding its title: the lines that are not blank, and what is known
of them all before any one of them is looked at. Linear in the lines."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, chain
from math import log1p
from typing import Final

from generator.clean.body import Span, is_prose
from generator.clean.features import ITEM_MARKERS, Features
from generator.clean.likeness import words_of
from generator.clean.masthead import find_mastheads
from generator.clean.menu_rows import is_menu_row, is_path, is_window_title, names_over_menus
from generator.clean.reasons import Reason
from generator.clean.rules import Judgement
from generator.clean.title_rivals import (
    follows_related,
    has_title_below,
    is_no_title,
    is_title_with_stop,
    numbers_series,
)
from generator.clean.title_subject import Subject, find_subject, roots_of_text
from generator.model import Kind

ABOVE: Final = 160
"""Lines above the text among which the title is looked for."""
BELOW: Final = 40
"""Lines from the text's first on: a standfirst or a menu is sometimes taken for it."""
FAR: Final = 60
"""Lines below a line that may be the title, whose words are compared with its own."""
TOP: Final = 4
"""Lines at the capture's beginning that are looked at however far away they are."""
LONGEST: Final = 240
SHORTEST: Final = 4
"""Columns of a title."""
LONGEST_READ: Final = 1000
"""Characters of a line whose words are counted."""
SENTENCE: Final = 24
"""Columns of the shortest sentence that is counted."""
LONG_TEXT: Final = 120
"""Columns of running text; a shorter line that ends like a sentence may be a title that asks."""
MOST_RIGHTS: Final = 20
"""Lines of rights in which names are looked for."""
MOST_OF_A_WORD: Final = 3.0
CROWDED: Final = 0.3
"""How much a word counts at most, and less for every line outside the text that has it."""

HEAD: Final = frozenset({Kind.DATELINE, Kind.BYLINE})
NEVER_TITLES: Final = frozenset({Kind.LIST, Kind.TABLE, Kind.NOTICE, Kind.REFERENCE, Kind.FOOTNOTE})
"""What a line is by itself where it is no title on any page learned from."""

_NO_TITLE: Final = re.compile(
    r"""
    ^ [<＜‹«←|] \s | \s [>＞›»→] $ | ^ [—―─]{2} \w
  | \S \s* ⓒ \s? \S | ^ [가-힣]{2,4} \s [가-힣]{0,4} 기자 (?: \s? [·/|=] .{0,40} )? $
  | (?<! \d ) 0\d{1,3} - \d{2,4} - \d{3,4}
  | ^ [～〜] .{8,} [～〜] $ | ^ [―—─] .{8,} [―—─] $ | ^ [-–] \s? \S .{6,} \S \s? [-–] $
  | ^ 『 [^』]{2,40} 』 より (?: \s | $ )
  | (?: コラム | 連載 | シリーズ ) \s? 第 \s? \d{1,3} \s? 回 $
    """,
    re.VERBOSE,
)
"""A way to the piece before or the next one, the end of a path, a second title after a dash, a
picture's credit, reporters, a telephone number, a standfirst between dashes, and what a piece is
part of."""
_LABEL: Final = re.compile(
    r"(?:related \s )? (?: topics? | tags? | categor(?:y|ies) | keywords ) \s? : | filed \s under\b"
    r"| (?: posted | published | updated ) (?: \s (?: in | on | by ) \b | \s? : )"
    r"| (?: (?: medically | legally | clinically ) \s )? reviewed \s by \b"
    r"| \d{1,2} \s (?: jan | feb | mar | apr | may | jun | jul | aug | sep | oct | nov | dec )"
    r"  [a-z]* [.,]? \s \d{4} \b .{0,20} $",
    re.VERBOSE | re.IGNORECASE,
)
"""What begins a line about the piece."""
_STOPPED: Final = re.compile(
    r"(?: (?<![.][.])[.] | 。 ) (?: \s? [（(] [^（）()]{1,12} [)）] )? $", re.VERBOSE
)
"""A full stop, be the reporter's name in brackets behind it: `……新局面。（周明远）`."""
_LETTERS: Final = re.compile(r"[^\W_]+")
"""Letters and numbers next to each other."""
_RIGHTS: Final = re.compile(
    r"[©ⓒⒸ] | copyright | all \s rights \s reserved | 版权所有 | 저작권",
    re.VERBOSE | re.IGNORECASE,
)


def _is_of_the_page(line: Features) -> bool:
    """Whether the line tells of the page, or is a menu or a path."""
    patterns = (_NO_TITLE.search, _LABEL.match)
    is_way = is_path(line) or is_menu_row(line)
    return is_way or any(pattern(line.bare) for pattern in patterns)


@dataclass(frozen=True, slots=True)
class Sheet:
    """The lines that are not blank; the sequences are of equal length, but for `apart`."""

    lines: Sequence[Features]
    own: Sequence[Judgement]
    apart: Sequence[bool]
    """Whether a blank line or the capture's edge is above a line; one more for the end."""
    prose: Sequence[bool]
    texts: Sequence[int]
    """Places of the lines that are prose."""
    columns: Sequence[int]
    sentences: Sequence[int]
    """How many lines that end like a sentence stand above a line; one more for the end."""
    heads: Sequence[bool]
    """Whether a line is a byline or dateline."""
    paths: Sequence[bool]
    """Whether a line is a breadcrumb."""
    first: int
    """Place of the text's first line."""
    wordings: Sequence[str]
    words: Mapping[int, frozenset[str]]
    """Of the places that may be looked at; those of all lines would fill the memory."""
    in_text: Mapping[str, int]
    """In how many lines of the text a word stands."""
    elsewhere: Mapping[str, int]
    subject: Subject
    copies: Mapping[str, Sequence[int]]
    """Places of the lines of one wording."""
    mastheads: frozenset[int]
    rights: Sequence[str]
    """Wordings of lines of rights."""
    joined: str
    """All wordings, a line's end before and after each: looking into it is one search."""
    starts: Sequence[int]
    """Where in `joined` the line's end before each wording is, and the last of all."""
    wide: bool
    """Whether most of it is Korean, Chinese or Japanese."""
    framed: bool
    """Whether a menu or the like stands above the text."""

    def alone(self, place: int) -> bool:
        """Whether blank lines part a line from both its neighbours."""
        return self.apart[place] and self.apart[place + 1]

    def stands_out(self, place: int) -> bool:
        """Whether a line is set as headings are."""
        line, own = self.lines[place], self.own[place]
        is_plain = line.marker not in ITEM_MARKERS and line.furniture is None
        is_text = self.prose[place] or own.kind in HEAD or not own.keep
        return self.alone(place) and is_plain and not is_text

    def roots_of_text(self, place: int) -> frozenset[str]:
        """The roots of a line of running text, which were mostly found before."""
        return self.subject.texts.get(place) or roots_of_text(self.lines[place])

    def ends_longer(self, place: int, first: int) -> bool:
        """Whether a line from `first` up to a place ends with that place's wording and has more."""
        text = self.wordings[place]
        ending = self.joined.count(f"{text}\n", self.starts[max(0, first)], self.starts[place] + 1)
        return ending > sum(first <= other < place for other in self.copies[text])

    def topic(self, place: int) -> float:
        """How much of what the text is about stands in a line: the weights of its words, by
        how often the text and how rarely the rest has them.

        Sorted, for a sum of fractions depends on their order.
        """
        return sum(
            min(log1p(self.in_text.get(word, 0)), MOST_OF_A_WORD)
            / (1 + CROWDED * self.elsewhere.get(word, 0))
            for word in sorted(self.words[place])
        )

    def places(self) -> list[int]:
        """Of the lines that may be the title, in order."""
        found = [
            place
            for place in _near(self.first, len(self.lines))
            if SHORTEST <= self.lines[place].columns <= LONGEST and self.wordings[place]
        ]
        return [place for place in found if self._may_be_title(place)] or found

    def _may_be_title(self, place: int) -> bool:
        """No furniture or item of a list, no masthead, and no East Asian line with a full stop
        or of many short words: titles there have neither."""
        line, own = self.lines[place], self.own[place]
        if not own.keep or own.kind in NEVER_TITLES or line.index in self.mastheads:
            return False
        if _is_of_the_page(line) or self._is_of_a_list(place):
            return False
        return not line.wide or self._may_be_wide_title(place)

    def _is_of_a_list(self, place: int) -> bool:
        """Whether a line says more than the title, or the name of what the piece is part of."""
        text, below = self.wordings[place], self.wordings[place + 1 : place + 2]
        is_top = place < TOP or any(own and text.startswith(own) for own in below)
        if is_window_title(self.lines[place].bare, self.copies, is_top=is_top):
            return True
        is_more = has_title_below(self.lines, place, self.copies)
        return is_more or numbers_series(self.lines, self.heads, place)

    def _may_be_wide_title(self, place: int) -> bool:
        if _STOPPED.search(self.lines[place].bare) and not self._is_title_with_stop(place):
            return False
        if follows_related(self.lines, self.first, place):
            return False
        return not is_no_title(self.lines, place)

    def _is_title_with_stop(self, place: int) -> bool:
        text = self.wordings[place]
        others = self.joined.count(text) - 1 if len(text) >= SHORTEST else 0
        return is_title_with_stop(self.lines, self.heads, place, is_copied=others > 0)


def lay_out(lines: Sequence[Features], own: Sequence[Judgement], span: Span) -> Sheet:
    """The sheet of a capture whose text lies in `span`."""
    filled = [line for line in lines if not line.blank]
    first = next(place for place, line in enumerate(filled) if line.index >= span.first)
    near = frozenset(_near(first, len(filled), FAR))
    wordings = [wording(line) for line in filled]
    words = {place: words_of(filled[place].bare[:LONGEST_READ]) for place in near}
    copies: dict[str, list[int]] = {}
    for place, text in enumerate(wordings):
        copies.setdefault(text, []).append(place)

    def counted(*, inside: bool) -> Counter[str]:
        return Counter(
            chain.from_iterable(
                words.get(place) or words_of(line.bare[:LONGEST_READ])
                for place, line in enumerate(filled)
                if (line.index in span) == inside
            )
        )

    wide = sum(line.columns for line in filled if line.wide)
    judged = [own[line.index] for line in filled]
    prose = [_is_text(line, judgement) for line, judgement in zip(filled, judged, strict=True)]
    return Sheet(
        lines=filled,
        own=judged,
        apart=[*(line.index == 0 or lines[line.index - 1].blank for line in filled), True],
        prose=prose,
        texts=[place for place, is_prose in enumerate(prose) if is_prose],
        columns=[line.columns for line in filled],
        sentences=list(
            accumulate(
                (line.ends_sentence and line.columns >= SENTENCE for line in filled), initial=0
            )
        ),
        heads=[judgement.kind in HEAD for judgement in judged],
        paths=[judgement.reason is Reason.BREADCRUMB for judgement in judged],
        first=first,
        wordings=wordings,
        words=words,
        in_text=counted(inside=True),
        elsewhere=counted(inside=False),
        subject=find_subject(filled, prose),
        copies=copies,
        mastheads=find_mastheads(lines, [filled[place] for place in _near(first, len(filled))])
        | names_over_menus(filled),
        rights=_rights(filled, wordings),
        joined="".join(["\n", *(f"{text}\n" for text in wordings)]),
        starts=list(accumulate((len(text) + 1 for text in wordings), initial=0)),
        wide=2 * wide > sum(line.columns for line in filled),
        framed=_is_framed(filled[:first], judged),
    )


def _near(first: int, count: int, beyond: int = 0) -> list[int]:
    """Places at the top and around the text's first, and so many lines beyond each."""
    end = min(count, first + BELOW + beyond)
    return sorted({*range(min(TOP + beyond, end)), *range(max(0, first - ABOVE), end)})


def wording(line: Features) -> str:
    """A line's letters and numbers, however it is marked and set."""
    return "".join(_LETTERS.findall(shown(line)[:LONGEST].casefold()))


def shown(line: Features) -> str:
    """A line without the mark of a list; a bare number may begin a title."""
    return line.rest if line.marker in ITEM_MARKERS else line.bare


def _is_framed(head: Sequence[Features], own: Sequence[Judgement]) -> bool:
    """Whether any line above the text is known as furniture."""
    return any(
        line.furniture is not None or not judgement.keep
        for line, judgement in zip(head, own, strict=False)
    )


def _is_text(line: Features, own: Judgement) -> bool:
    if not is_prose(line, own) or not line.ends_sentence:
        return False
    return line.columns >= LONG_TEXT or line.bare[-1] in ".。"


def _rights(lines: Sequence[Features], wordings: Sequence[str]) -> list[str]:
    return [
        text
        for line, text in zip(lines, wordings, strict=True)
        if line.columns <= LONGEST and _RIGHTS.search(line.bare)
    ][-MOST_RIGHTS:]
