"""The first view: what a line is by itself. An ordered table; the first rule that fits decides.

Nothing here looks at neighbours. What place and neighbours make of these judgements is
`context.py`'s matter.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from generator.clean import bylines, dates, forms
from generator.clean.features import ITEM_MARKERS, Features, Marker, Reading
from generator.clean.reasons import Reason
from generator.clean.remembering import remembered
from generator.model import Kind

LONG: Final = 60
"""Columns from which a line with a sentence's end is running text."""
VERY_LONG: Final = 90
"""Columns from which a line without one is running text all the same."""
LONGEST_HEADING: Final = 110
"""Columns of a heading with a number or a diamond."""
LONGEST_MARKED_HEADING: Final = 100
"""Columns up to which a line after ■ or □ is a heading, above it an item."""
LONGEST_BRACKETED: Final = 40
LONGEST_ATTACHMENT: Final = 120
PICTOGRAPHS: Final = ("\U0001f300", "\U0001faff")
"""The first and the last of Unicode's pictures, faces and symbols."""
CALLING: Final = "👆👇👈👉📢🔔📌"
"""Pictures with which a page points elsewhere or calls for attention."""
SHORTEST_TABLE: Final = 2
"""Lines with tabs that make a table."""


_LEFT_OUT: Final = frozenset({Kind.BOILERPLATE, Kind.BLANK})


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a line is, and the rule that says so."""

    kind: Kind
    reason: Reason

    @property
    def keep(self) -> bool:
        return self.kind not in _LEFT_OUT


@dataclass(frozen=True, slots=True, eq=False)
class Rule:
    """One row of the table."""

    reason: Reason
    kind: Kind
    fits: Callable[[Features], bool]


def _form(line: Features, test: Callable[[str], object]) -> bool:
    return line.short_enough and bool(test(line.bare))


def _is_caption(line: Features) -> bool:
    return line.columns <= bylines.LONGEST_CAPTION and _form(line, bylines.is_photo_credit)


def _is_author_line(line: Features) -> bool:
    marked = line.marker not in (Marker.NONE, Marker.DASH)
    return line.short_enough and bylines.is_author_line(line.bare, line.columns, marked=marked)


def _is_only_symbols(line: Features) -> bool:
    return not any(char.isalnum() for char in line.bare)


def _is_attachment(line: Features) -> bool:
    return line.columns <= LONGEST_ATTACHMENT and _form(line, forms.ATTACHMENT.search)


def _is_marked_heading(line: Features) -> bool:
    is_marked = line.marker is Marker.HEADING or _has_pictograph(line)
    return is_marked and line.columns <= LONGEST_MARKED_HEADING and not line.ends_sentence


def _has_pictograph(line: Features) -> bool:
    """Whether a picture and a space stand before a short East Asian text, as in blogs;
    before a call it is no heading."""
    is_picture = PICTOGRAPHS[0] <= line.bare[0] <= PICTOGRAPHS[1] and line.bare[0] not in CALLING
    return is_picture and line.wide and line.columns <= LONGEST_BRACKETED and " " in line.bare[1:3]


def _is_diamond(line: Features) -> bool:
    return line.bare[0] in "◇◆" and line.columns <= 2 * LONGEST_HEADING and not line.ends_sentence


def _is_numbered_heading(line: Features) -> bool:
    return (
        line.marker is Marker.BARE_NUMBER
        and line.wide
        and line.columns <= LONGEST_HEADING
        and not line.ends_sentence
        and not line.rest[:1].isdigit()
    )


def _is_chapter(line: Features) -> bool:
    return (
        line.marker is Marker.ROMAN
        and (line.wide or "." in line.bare[:5])
        and line.columns <= LONGEST_HEADING
        and not line.ends_sentence
    )


def _is_counted_chapter(line: Features) -> bool:
    is_short = line.wide and line.columns <= LONGEST_HEADING and not line.ends_sentence
    return is_short and forms.CHAPTER.match(line.bare) is not None


def _is_bracketed(line: Features) -> bool:
    inside = line.bare[1:-1]
    pairs = line.bare[:1] + line.bare[-1:]
    return (
        pairs in ("[]", "【】", "〔〕", "<>", "〈〉", "［］")
        and line.columns <= LONGEST_BRACKETED
        and not any(char in "[]【】<>" for char in inside)
    )


RULES: Final = (
    Rule(Reason.BLANK, Kind.BLANK, lambda line: line.blank),
    Rule(Reason.ONLY_SYMBOLS, Kind.BOILERPLATE, _is_only_symbols),
    Rule(Reason.CONTENTS_LIST, Kind.BOILERPLATE, lambda line: line.in_contents),
    Rule(Reason.COUNTER, Kind.BOILERPLATE, lambda line: _form(line, forms.COUNTER.match)),
    Rule(Reason.BREADCRUMB, Kind.BOILERPLATE, lambda line: _form(line, forms.BREADCRUMB.match)),
    Rule(Reason.TABLE_ROW, Kind.TABLE, lambda line: line.table_run >= SHORTEST_TABLE),
    Rule(
        Reason.SUBSCRIPTION_PROMPT,
        Kind.BOILERPLATE,
        lambda line: _form(line, forms.CALL_TO_ACTION.match),
    ),
    Rule(Reason.TAG_LIST, Kind.BOILERPLATE, lambda line: _form(line, forms.TAG_LIST.match)),
    Rule(Reason.ATTACHMENT, Kind.BOILERPLATE, _is_attachment),
    Rule(
        Reason.FIGURE_CAPTION, Kind.CAPTION, lambda line: _form(line, bylines.FIGURE_CAPTION.match)
    ),
    Rule(Reason.SUPERSCRIPT_NOTE, Kind.FOOTNOTE, lambda line: line.marker is Marker.SUPERSCRIPT),
    Rule(Reason.DISCLAIMER, Kind.NOTICE, lambda line: _form(line, forms.is_disclaimer)),
    Rule(Reason.RIGHTS_NOTICE, Kind.NOTICE, lambda line: _form(line, forms.is_rights_notice)),
    Rule(Reason.SOURCE_LINE, Kind.REFERENCE, lambda line: _form(line, forms.SOURCE_LINE.match)),
    Rule(Reason.PHOTO_CREDIT, Kind.CAPTION, _is_caption),
    Rule(
        Reason.AUTHOR_LINE,
        Kind.BYLINE,
        _is_author_line,
    ),
    Rule(Reason.DATE_LINE, Kind.DATELINE, lambda line: _form(line, dates.is_date_line)),
    Rule(Reason.CHAPTER_HEADING, Kind.HEADING, _is_chapter),
    Rule(Reason.CHAPTER_HEADING, Kind.HEADING, _is_counted_chapter),
    Rule(Reason.MARKED_HEADING, Kind.HEADING, _is_diamond),
    Rule(Reason.MARKED_HEADING, Kind.HEADING, _is_marked_heading),
    Rule(Reason.BRACKETED_HEADING, Kind.HEADING, _is_bracketed),
    Rule(Reason.NUMBERED_HEADING, Kind.HEADING, _is_numbered_heading),
    Rule(
        Reason.MARKED_ITEM,
        Kind.LIST,
        lambda line: line.marker in ITEM_MARKERS or line.marker is Marker.HEADING,
    ),
    Rule(
        Reason.LONG_SENTENCE,
        Kind.PARAGRAPH,
        lambda line: line.columns >= LONG and line.ends_sentence,
    ),
    Rule(Reason.SHORT_SENTENCE, Kind.PARAGRAPH, lambda line: line.ends_sentence),
    Rule(Reason.LONG_LINE, Kind.PARAGRAPH, lambda line: line.columns >= VERY_LONG),
    Rule(Reason.SHORT_LINE, Kind.PARAGRAPH, lambda _: True),
)
"""From certain to likely. Furniture known by its wording comes before all but blanks."""


def judge(line: Features) -> Judgement:
    """What a line is by itself."""
    if line.furniture is not None and not line.blank:
        return Judgement(Kind.BOILERPLATE, line.furniture.reason)
    if line.blank or line.in_contents or line.table_run >= SHORTEST_TABLE:
        return _judge(line, RULES)
    return _judge_reading(Reading(line.bare, line), RULES)


@remembered
def _judge_reading(reading: Reading, rules: tuple[Rule, ...]) -> Judgement:
    return _judge(reading.line, rules)


def _judge(line: Features, rules: tuple[Rule, ...]) -> Judgement:
    rule = next(rule for rule in rules if rule.fits(line))
    return Judgement(rule.kind, rule.reason)
