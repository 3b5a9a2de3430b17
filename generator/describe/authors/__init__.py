"""Who wrote a piece: from byline and date lines, the first words of the text, its last.

Editors, translators and photographers are no authors. An office is one only where no
person is named.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from generator.describe.authors.credit import (
    OUTER,
    Rule,
    bare_names,
    credit_of,
    known_organisation,
    labelled_in,
    organisation,
    without_date_labels,
)
from generator.describe.authors.edges import (
    after_agency,
    beside_date,
    division,
    in_brackets,
    in_closing,
    in_opening,
)
from generator.describe.authors.english import (
    find_biography,
    find_english,
    is_english_name,
    is_menu,
    starts_with_label,
)
from generator.describe.authors.standing import find_standing
from generator.describe.dates import find_dates
from generator.describe.regions import Regions
from generator.model import Kind, Line, Origin, Sourced

LONGEST_BYLINE = 80
"""Characters of a byline that was taken for text."""
EAST_ASIAN_LABEL = re.compile(
    r"""
    (?: 작성일 \s? [:：]? \s? [\d.\-/]+ \s+ 작성자 \s )
  | (?: 저자 | 기고자 | 글쓴이 | 필자 | 작성자 | 作者 | 撰文 | 執筆者? | 筆者 | 寄稿
      | 取材・文 | ライター
      | (?: [一-鿿ァ-ヶー]{1,8} ・ )? テキスト ) \s* [:：]
  | 文 \s? [/／・]
    """,
    re.VERBOSE,
)
EAST_ASIAN_REPORTER = re.compile(
    r"""
    ^ \W* [一-鿿]{0,10} [记記]者 \s? [一-鿿]{2,4} (?: [\s、／/|｜丨] .{0,16} )? $
  | ^ [^.!?。]{0,16}? [가-힣]{2,4} \s? (?: [가-힣]{2} \s? )? (?: 기자 | 특파원 )
        (?: \s [(（]? \S+@\S+ )?
        (?= $ | \s* [(（/|] | \s+ (?: 입력 | 승인 | 등록 | 구독 | 댓글 | \d{4} ) )
  | ^ [가-힣]{2,4} \s? 부?연구위원 (?: [(（,·\s] .{0,60} )? $
    """,
    re.VERBOSE,
)
USER_LABEL = re.compile(r"^\W*(?:[Pp]osted\s)?[Bb]y\s(?=[가-힣ぁ-んァ-ヶ一-鿿])")
LINES_AFTER_TEXT = 15
LINES_OF_HEAD_IN_TEXT = 6
"""The first lines taken for text among which a byline may have come to lie."""


def find_authors(regions: Regions) -> Sourced[str]:
    """The people in their order, with commas between; an office where there are none."""
    bylines = list(regions.around(Kind.BYLINE))
    first_lines = [line for line in regions.body_lines() if line.text.strip()]
    head = (*regions.head, *first_lines[:LINES_OF_HEAD_IN_TEXT])
    labelled = [line for line in head if _is_unlabelled_byline(line)]
    if labelled:
        ordinary = regions.ordinary_words()
        labelled = [line for line in labelled if not is_menu(line.text, ordinary)]
    places: tuple[tuple[Iterable[Line], Rule], ...] = (
        (bylines, labelled_in),
        (bylines, bare_names),
        (regions.around(Kind.DATELINE), _in_date_line),
        (labelled, labelled_in),
        (regions.opening(), in_opening),
        (regions.body_lines(), after_agency),
        (regions.closing(), in_closing),
        (regions.ending(), in_brackets),
        (regions.astray(Kind.BYLINE), _in_credit),
        (regions.tail_bylines(), labelled_in),
        (_reporter_after(regions), labelled_in),
        (regions.astray(Kind.DATELINE), _in_date_line),
        (head, division),
        (bylines, organisation),
        (labelled, known_organisation),
        (regions.if_run_together(), beside_date),
    )
    for lines, rule in places:
        found = [(name, line.n) for line in lines for name in rule(line.text)]
        if found:
            names = dict.fromkeys(name for name, _ in found)
            return Sourced(value=", ".join(names), origin=Origin.CAPTURE, line=found[0][1])
    standing = find_standing(regions)
    if standing:
        people, line = standing
        return Sourced(value=", ".join(people), origin=Origin.CAPTURE, line=line)
    shown = regions.shown()
    for told in shown.lines[max(shown.after - 1, 0) : shown.after + LINES_AFTER_TEXT]:
        of = find_biography(told.text)
        if of:
            return Sourced(value=of, origin=Origin.CAPTURE, line=told.n)
    return Sourced(value="", origin=Origin.MISSING)


def _in_credit(text: str) -> tuple[str, ...]:
    """All the ways to name an author, in a line that does nothing else."""
    return labelled_in(text) or bare_names(text)


def _in_date_line(text: str) -> tuple[str, ...]:
    """An author beside the date; a name alone is one only in English, where it can't be an
    outlet's."""
    alone = OUTER.sub("", without_date_labels(credit_of(text)))
    return labelled_in(text) or ((alone,) if is_english_name(alone) else ())


def _is_unlabelled_byline(line: Line) -> bool:
    """A line above the text that says `By …`, whatever it was taken for."""
    if line.kind in {Kind.BYLINE, Kind.DATELINE, Kind.TITLE}:
        return False
    text = OUTER.sub("", line.text)
    if line.kind is not Kind.PARAGRAPH and any(find_dates(text)) and find_english(credit_of(text)):
        return True
    if line.kind is Kind.PARAGRAPH and len(text) > LONGEST_BYLINE:
        return False
    patterns = (EAST_ASIAN_LABEL, EAST_ASIAN_REPORTER, USER_LABEL)
    return starts_with_label(text) or any(pattern.match(text) for pattern in patterns)


def _reporter_after(regions: Regions) -> list[Line]:
    """A reporter's own line at the text's end or soon after it, whatever it was taken for."""
    near = (*regions.ending(), *(line for line in regions.tail if line.text.strip()))
    lines = near[: len(regions.ending()) + LINES_AFTER_TEXT]
    return [line for line in lines if EAST_ASIAN_REPORTER.match(OUTER.sub("", line.text))][:1]
