"""What is not the article's: holes in its text, and everything after its end."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from itertools import islice, pairwise
from typing import Final

from generator.clean import forms
from generator.clean.body import Span, ends_in_noun, is_prose, listed_lines
from generator.clean.bylines import NAME
from generator.clean.coda import find_coda
from generator.clean.dates import is_labelled_date
from generator.clean.features import Features, Marker
from generator.clean.phrases import Role
from generator.clean.reasons import Reason
from generator.clean.rules import LONG, Judgement
from generator.model import Kind

LONGEST_PICTURE_NAME: Final = 24
"""Columns of a line over a photograph's caption that only names the picture's outlet."""
MOST_STRAYS: Final = 5
"""Lines of furniture after the text, after which nothing of the article is expected."""
MOST_STRAYS_OVER_NOTICE: Final = 12
MOST_STRAYS_OVER_RIGHTS: Final = 2
"""Beyond these the holder of the rights is the site's, not the text's."""
SHORTEST_TAIL_SENTENCE: Final = 16
LONGEST_INTRODUCTION: Final = 90
LONGEST_SIGNATURE: Final = 100
MOST_NAMED: Final = 50
"""Bylines with which those below the text are compared; keeps long captures linear."""
LONGEST_BRACKETED_SIGNATURE: Final = 40

_WRITTEN_BY: Final = re.compile(r"(?:取材|構成|文|写真)(?:・\w{1,3})?[／/：:＝=]")
_REPORTER: Final = re.compile(r"[가-힣]{2,4}\s?(?:[가-힣]{2}\s?)?(?:기자|특파원)[\s(]+\S+@\S+$")
_OF_TAIL: Final = frozenset(
    {Kind.BYLINE, Kind.CAPTION, Kind.REFERENCE, Kind.NOTICE, Kind.FOOTNOTE, Kind.DATELINE}
)
_AFTER: Final = Judgement(Kind.BOILERPLATE, Reason.AFTER_ARTICLE)
_LISTED: Final = Judgement(Kind.BOILERPLATE, Reason.LISTED_UNDER_FURNITURE)


def judge_holes(
    lines: Sequence[Features], judged: Sequence[Judgement], span: Span, title: int | None
) -> list[Judgement]:
    """Furniture among the text: lists of other articles, names of pictures. A list may part
    the text's first sentences from its densest run."""
    result = list(judged)
    filled = [line.index for line in lines[span.first : span.last + 1] if not line.blank]
    above = lines[span.first if title is None else title + 1 : span.first]
    sentences = (line.index for line in above if judged[line.index].reason is Reason.LONG_SENTENCE)
    first = next(sentences, span.first)
    inside = Span(_first_prose(lines, judged, Span(first, span.last)), span.last)
    for index in sorted(listed_lines(lines, judged)):
        if index in inside and judged[index].keep:
            result[index] = _LISTED
    for place, index in enumerate(filled):
        line = lines[index]
        if _is_heading_after_all(line, filled, place, judged):
            result[index] = Judgement(Kind.HEADING, Reason.LONE_HEADING)
    return result


def _first_prose(lines: Sequence[Features], judged: Sequence[Judgement], span: Span) -> int:
    """Where running text begins: what stands above it is the head's matter."""
    inside = lines[span.first : span.last + 1]
    prose = (line.index for line in inside if is_prose(line, judged[line.index]))
    return next(prose, span.first)


def judge_picture_names(
    lines: Sequence[Features], judged: Sequence[Judgement], title: int
) -> list[Judgement]:
    """A bare name directly above a credited photograph stands for the picture."""
    result = list(judged)
    filled = [line.index for line in lines[title + 1 :] if not line.blank]
    for index, below in pairwise(filled):
        is_plain = judged[index].kind in (Kind.PARAGRAPH, Kind.HEADING, Kind.SUBTITLE)
        if is_plain and judged[below].reason is Reason.PHOTO_CREDIT and _is_bare_name(lines[index]):
            result[index] = Judgement(Kind.BOILERPLATE, Reason.PICTURE_NAME)
    return result


def judge_tail(
    lines: Sequence[Features], judged: Sequence[Judgement], span: Span
) -> list[Judgement]:
    """The lines after the text: notes, bylines and notices stay until the furniture begins."""
    coda = find_coda(lines, judged, span)
    authors = _authors_of(lines, judged)
    bylines = (line for line in lines[: span.last + 1] if judged[line.index].kind is Kind.BYLINE)
    named = [line.bare for line in islice(bylines, MOST_NAMED)]
    result = [coda.get(index, own) for index, own in enumerate(judged)]
    strays, closed, ended, listing, shut, opened = 0, False, False, False, False, False
    for line in lines[span.last + 1 :]:
        own = judged[line.index]
        if line.blank or line.index in coda:
            continue
        is_rights = not closed and strays == 0 and _reserves_rights(line)
        shut = shut or _is_closer(line)
        opened = opened or _closes(line)
        closed = closed or strays > MOST_STRAYS or (_closes(line) and not is_rights)
        listing = not closed and own.keep and _is_among_references(line, listing=listing)
        if is_rights:
            result[line.index] = Judgement(Kind.NOTICE, Reason.RIGHTS_NOTICE)
            ended = True
        elif not closed and (
            _names_author(line, judged, lines)
            or (strays == 0 and own.keep and _introduces(line, authors))
        ):
            result[line.index] = Judgement(Kind.BYLINE, Reason.NAMED_AUTHOR)
        elif not (closed or ended or strays) and _signs_in_brackets(line):
            result[line.index] = Judgement(Kind.BYLINE, Reason.SIGNATURE)
            ended = True
        elif listing or (
            not closed
            and not (strays and _names_again(line, own, named))
            and _belongs_to_tail(line, own, strays, ended=ended)
        ):
            ended = ended or own.kind in (Kind.NOTICE, Kind.BYLINE)
        elif (not shut and _is_late_notice(line, own, strays)) or (
            not opened and _is_late_signature(line, own, strays)
        ):
            ended = True
        else:
            strays += 1
            result[line.index] = own if not own.keep else _AFTER
    return result


def judge_signature(
    lines: Sequence[Features], judged: Sequence[Judgement], span: Span
) -> list[Judgement]:
    """Dashed lines that end an article without dashed items say who wrote it."""
    result = list(judged)
    dashed = [
        line.index
        for line in lines[span.first :]
        if line.marker is Marker.DASH and judged[line.index].kind is Kind.LIST
    ]
    text = [
        line.index
        for line in lines
        if judged[line.index].kind is Kind.PARAGRAPH and line.ends_sentence and line.columns >= LONG
    ]
    if not dashed or not text or dashed[0] < text[-1]:
        return result
    for index in dashed:
        if lines[index].columns <= LONGEST_SIGNATURE and not lines[index].spaced:
            result[index] = Judgement(Kind.BYLINE, Reason.SIGNATURE)
    return result


def _is_heading_after_all(
    line: Features,
    filled: Sequence[int],
    place: int,
    judged: Sequence[Judgement],
) -> bool:
    """A section's name (`경제`) or another weak phrase alone between two texts is a heading."""
    if line.furniture is None or line.furniture.role is not Role.WEAK:
        return False
    if place == 0 or place == len(filled) - 1:
        return False
    return all(judged[filled[near]].keep for near in (place - 1, place + 1))


def _is_bare_name(line: Features) -> bool:
    return (
        line.columns <= LONGEST_PICTURE_NAME
        and line.marker is Marker.NONE
        and not line.ends_sentence
        and len(line.bare.split()) <= (1 if line.wide else 3)
        and not any(char.isdigit() for char in line.bare)
    )


def _reserves_rights(line: Features) -> bool:
    """Whether it begins with a copyright sign and a name, whatever else it holds."""
    return line.short_enough and forms.HOLDER_OF_RIGHTS.match(line.bare) is not None


def _is_holder_of_rights(line: Features) -> bool:
    """The same of a line that is not East Asian, where a notice can follow the reporter's box."""
    return not line.wide and _reserves_rights(line)


def _closes(line: Features) -> bool:
    return line.furniture is not None and line.furniture.role in (Role.OPENER, Role.CLOSER)


def _is_late_notice(line: Features, own: Judgement, strays: int) -> bool:
    """A whole sentence about rights below prompts, on an East Asian page."""
    is_sentence = line.wide and line.ends_sentence and line.columns >= LONG
    if line.bare[0].isascii() or _reserves_rights(line):
        return False
    return own.kind is Kind.NOTICE and is_sentence and strays <= MOST_STRAYS_OVER_NOTICE


def _is_late_signature(line: Features, own: Judgement, strays: int) -> bool:
    """A reporter's name and address, or `取材・文／…`, below buttons but above any list."""
    is_sure = any(form.match(line.bare) for form in (_REPORTER, _WRITTEN_BY))
    is_byline = own.kind is Kind.BYLINE and line.wide
    return is_byline and is_sure and strays <= MOST_STRAYS_OVER_NOTICE


def _is_closer(line: Features) -> bool:
    return line.furniture is not None and line.furniture.role is Role.CLOSER


def _is_among_references(line: Features, *, listing: bool) -> bool:
    """Whether a line is the heading of a list of references, or stands in it (`listing`)."""
    heads = _heads_references(line)
    return heads or (listing and not forms.ends_references(line.bare))


def _heads_references(line: Features) -> bool:
    headings = (forms.REFERENCES_HEADING, forms.NOTES_HEADING)
    return line.short_enough and any(heading.match(line.bare) for heading in headings)


def _names_again(line: Features, own: Judgement, named: Sequence[str]) -> bool:
    """Whether a byline below furniture says no more than one above: a reporter's box."""
    is_plain = own.kind is Kind.BYLINE and line.wide and "@" not in line.bare
    return is_plain and any(
        line.bare.startswith(name) or name.startswith(line.bare) for name in named
    )


def _signs_in_brackets(line: Features) -> bool:
    """`（通信社 名前）` directly below the text."""
    is_whole = line.bare[0] in "(（" and line.bare[-1] in ")）"
    is_plain = line.furniture is None and not any(char.isdigit() for char in line.bare)
    return is_whole and is_plain and line.columns <= LONGEST_BRACKETED_SIGNATURE


def _authors_of(lines: Sequence[Features], judged: Sequence[Judgement]) -> frozenset[str]:
    """The first words of East Asian bylines: names."""
    bylines = (line for line in lines if line.wide and judged[line.index].kind is Kind.BYLINE)
    words = (re.split(r"[\s·,(（/|]", line.bare, maxsplit=1)[0] for line in bylines)
    return frozenset(word for word in words if NAME.match(word))


def _introduces(line: Features, authors: Container[str]) -> bool:
    """`홍길동 · 건축가` below the text of one whom a byline names."""
    name, *rest = re.split(r"[\s·,(（/|]", line.bare, maxsplit=1)
    return bool(rest) and name in authors and line.columns <= LONGEST_INTRODUCTION


def _names_author(line: Features, judged: Sequence[Judgement], lines: Sequence[Features]) -> bool:
    """A bare name over an address."""
    below = lines[line.index + 1 : line.index + 2]
    return NAME.match(line.bare) is not None and any(
        judged[near.index].kind is Kind.BYLINE for near in below
    )


def _belongs_to_tail(line: Features, own: Judgement, strays: int, *, ended: bool) -> bool:
    """`ended`: a byline or notice has already closed the text, so that no sentence follows."""
    if own.kind is Kind.DATELINE:
        return strays == 0 or (line.wide and is_labelled_date(line.bare))
    if own.kind in _OF_TAIL:
        return not (strays > MOST_STRAYS_OVER_RIGHTS and _is_holder_of_rights(line))
    ended = ended or strays > 0
    if own.kind is Kind.TABLE:
        return not ended
    if own.reason is Reason.MARKED_ITEM and line.marker is Marker.DASH:
        return not line.spaced and line.columns <= LONGEST_SIGNATURE
    if not ended and line.short_enough and forms.BRACKETED_NUMBER.match(line.bare):
        return True
    return (
        not ended
        and own.kind is Kind.PARAGRAPH
        and (line.ends_sentence or ends_in_noun(line))
        and line.columns >= SHORTEST_TAIL_SENTENCE
    )
