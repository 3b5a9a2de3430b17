"""Within the article: notes, references, wrapped lines and headings, told by their neighbours."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from generator.characters import SUPERSCRIPT_DIGITS
from generator.clean import forms
from generator.clean.features import Features, Marker
from generator.clean.reasons import Reason
from generator.clean.rules import LONG, Judgement
from generator.model import Kind

LONGEST_LONE_HEADING: Final = 80
"""Columns."""
SHORTEST_WRAPPED: Final = 70
"""Columns of a line that is believed to be broken by its width."""

_SUPERSCRIPTS: Final = re.compile(f"[{SUPERSCRIPT_DIGITS}]+")
_TO_DIGITS: Final = str.maketrans(SUPERSCRIPT_DIGITS, "0123456789")
_EXPLAINED: Final = re.compile(r"^[*＊※]+ ?([^:：]{1,60}?) ?[:：]")
_UNSTARRED: Final = re.compile(r"[*＊]")
_REPORTED: Final = re.compile(r"따르면|밝혔|[은는] .*(?:유지|전망|확대)$")
_FLOWING: Final = frozenset({Kind.PARAGRAPH, Kind.LIST})


def judge_references(
    lines: Sequence[Features], judged: Sequence[Judgement]
) -> list[Judgement]:
    """Everything under a heading like `참고문헌`, up to the next chapter."""
    result = list(judged)
    inside = False
    for line in lines:
        own = judged[line.index]
        if own.reason in (Reason.CHAPTER_HEADING, Reason.NUMBERED_HEADING):
            inside = False
        if own.keep and line.short_enough and forms.REFERENCES_HEADING.match(line.bare):
            inside = True
            result[line.index] = (
                own if own.kind is Kind.HEADING else Judgement(Kind.HEADING, Reason.LONE_HEADING)
            )
        elif inside and own.kind in (*_FLOWING, Kind.CAPTION, Kind.DATELINE, Kind.FOOTNOTE):
            result[line.index] = Judgement(Kind.REFERENCE, Reason.REFERENCE_SECTION)
    return result


def judge_notes(lines: Sequence[Features], judged: Sequence[Judgement]) -> list[Judgement]:
    """Numbered lines whose superscript was called above, and explanations after asterisks."""
    result = list(judged)
    called: set[str] = set()
    starred: list[str] = []
    for line in lines:
        own = judged[line.index]
        if own.reason is Reason.SUPERSCRIPT_NOTE:
            called -= set(_called_in(line.bare))
            continue
        if own.keep:
            if _is_called_note(line, own, called):
                result[line.index] = Judgement(Kind.FOOTNOTE, Reason.CALLED_NOTE)
                called.discard(line.bare.split()[0])
            elif _is_asterisk_note(line, own, starred):
                result[line.index] = Judgement(Kind.FOOTNOTE, Reason.ASTERISK_NOTE)
        called.update(_called_in(line.rest))
        if line.marker is not Marker.ASTERISK and _UNSTARRED.search(line.bare):
            starred.append(line.bare)
    return result


def judge_wrapped(lines: Sequence[Features], judged: Sequence[Judgement]) -> list[Judgement]:
    """A line that goes on with the sentence above takes its kind."""
    result = list(judged)
    filled = [line.index for line in lines if judged[line.index].kind is not Kind.BLANK]
    for above, index in zip(filled, filled[1:], strict=False):
        if result[above].kind is not Kind.PARAGRAPH and _goes_on(
            lines[above], result[above], lines[index], judged[index]
        ):
            result[index] = Judgement(result[above].kind, Reason.WRAPPED_LINE)
    return result


def judge_headings(
    lines: Sequence[Features], judged: Sequence[Judgement], text: int
) -> list[Judgement]:
    """Short lines without a mark that stand alone over a block of the text."""
    result = list(judged)
    filled = [line.index for line in lines if judged[line.index].keep and line.index >= text]
    for index, below in zip(filled, filled[1:], strict=False):
        if _is_lone(lines, judged, index, below):
            result[index] = Judgement(Kind.HEADING, Reason.LONE_HEADING)
    return result


def _called_in(text: str) -> tuple[str, ...]:
    """Numbers of the notes that superscripts call."""
    return tuple(match.translate(_TO_DIGITS) for match in _SUPERSCRIPTS.findall(text))


def _is_called_note(line: Features, own: Judgement, called: set[str]) -> bool:
    if line.marker is not Marker.BARE_NUMBER or own.kind not in (Kind.HEADING, Kind.PARAGRAPH):
        return False
    is_long = own.reason in (Reason.LONG_LINE, Reason.LONG_SENTENCE) and line.wide
    return line.bare.split()[0] in called or is_long


def _is_asterisk_note(line: Features, own: Judgement, starred: Sequence[str]) -> bool:
    """`* term: …` where `term*` stands in the text above."""
    if line.marker is not Marker.ASTERISK or own.kind is not Kind.LIST:
        return False
    term = _EXPLAINED.match(line.bare)
    return term is not None and any(f"{term[1]}*" in text for text in starred[-20:])


def _goes_on(above: Features, kind_above: Judgement, line: Features, own: Judgement) -> bool:
    is_plain = own.kind is Kind.PARAGRAPH and line.marker is Marker.NONE
    if not is_plain or kind_above.kind not in (Kind.LIST, Kind.FOOTNOTE) or above.ends_sentence:
        return False
    if not above.short_enough or above.columns < SHORTEST_WRAPPED:
        return False
    return forms.OPEN_END.search(above.bare[-20:]) is not None


def _is_lone(
    lines: Sequence[Features], judged: Sequence[Judgement], index: int, below: int
) -> bool:
    line, next_line = lines[index], lines[below]
    if judged[index].reason is not Reason.SHORT_LINE or line.columns > LONGEST_LONE_HEADING:
        return False
    if forms.NOMINAL_END.search(_SUPERSCRIPTS.sub("", line.bare)[-3:]) or _REPORTED.search(line.bare):
        return False
    stands_alone = index > 0 and lines[index - 1].blank
    leads_on = judged[below].kind in (*_FLOWING, Kind.HEADING, Kind.TABLE) and (
        next_line.columns >= LONG // 2
    )
    return stands_alone and leads_on
