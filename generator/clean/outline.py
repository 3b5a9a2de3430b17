"""Within the article: notes, references, wrapped lines and headings, told by their neighbours."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final

from generator.characters import SUPERSCRIPT_DIGITS
from generator.clean import forms
from generator.clean.body import is_prose
from generator.clean.features import Features, Marker
from generator.clean.reasons import Reason
from generator.clean.rules import LONG, Judgement
from generator.model import Kind

LONGEST_LONE_HEADING: Final = 80
"""Columns."""
LONGEST_BETWEEN: Final = 60
"""Columns of a heading that no blank lines set off."""
MOST_STARRED: Final = 60
"""Asterisks remembered, the latest: a note follows its call within a page or two."""
SHORTEST_WRAPPED: Final = 70
"""Columns of a line that is believed to be broken by its width."""

COUNTING: Final = frozenset({Marker.NUMBER, Marker.CIRCLED})
"""Numbers that stand before headings as well as before items."""
BIG_BULLETS: Final = "●◎"
"""The same of bullets."""
_SUPERSCRIPTS: Final = re.compile(f"[{SUPERSCRIPT_DIGITS}]+")
_TO_DIGITS: Final = str.maketrans(SUPERSCRIPT_DIGITS, "0123456789")
_EXPLAINED: Final = re.compile(r"^[*＊※]+ ?([^:：]{1,60}?) ?[:：]")
_STARRED: Final = re.compile(r"([^*＊]{1,60})[*＊]")
_REPORTED: Final = re.compile(r"따르면|밝혔|[은는] .*(?:유지|전망|확대)$")
_TURN: Final = re.compile(r"^ (?: Q | [^?？]{1,24} [:：] )", re.VERBOSE)
"""How somebody's turn to speak begins."""
_FLOWING: Final = frozenset({Kind.PARAGRAPH, Kind.LIST})


def judge_references(lines: Sequence[Features], judged: Sequence[Judgement]) -> list[Judgement]:
    """Everything under a heading like `참고문헌`, up to the next chapter or what is no entry."""
    result = list(judged)
    inside, listed = False, False
    for line in lines:
        own = judged[line.index]
        if own.reason in (Reason.CHAPTER_HEADING, Reason.NUMBERED_HEADING) or (
            inside and not line.blank and listed and forms.ends_references(line.bare)
        ):
            inside = False
        if own.keep and line.short_enough and forms.REFERENCES_HEADING.match(line.bare):
            inside, listed = True, False
            result[line.index] = (
                own if own.kind is Kind.HEADING else Judgement(Kind.HEADING, Reason.LONE_HEADING)
            )
        elif inside and own.kind in (*_FLOWING, Kind.CAPTION, Kind.DATELINE, Kind.FOOTNOTE):
            listed = True
            result[line.index] = Judgement(Kind.REFERENCE, Reason.REFERENCE_SECTION)
    return result


def judge_notes(lines: Sequence[Features], judged: Sequence[Judgement]) -> list[Judgement]:
    """Numbered lines whose superscript was called above, and explanations after asterisks."""
    result = list(judged)
    called: set[str] = set()
    starred: deque[str] = deque(maxlen=MOST_STARRED)
    for line in lines:
        own = judged[line.index]
        if own.reason is Reason.SUPERSCRIPT_NOTE:
            called -= set(_called_in(line.bare))
            continue
        if own.keep:
            if _is_called_note(line, own, called):
                result[line.index] = Judgement(Kind.FOOTNOTE, Reason.CALLED_NOTE)
                called.discard(line.bare.split()[0])
            elif _is_bracketed_note(line, own, called):
                result[line.index] = Judgement(Kind.FOOTNOTE, Reason.CALLED_NOTE)
            elif _is_asterisk_note(line, own, starred):
                result[line.index] = Judgement(Kind.FOOTNOTE, Reason.ASTERISK_NOTE)
        if line.blank:
            continue
        called.update(_called_in(line.rest))
        if "[" in line.bare:
            called.update(match[0] for match in forms.BRACKETED_NUMBER.finditer(line.bare, 1))
        # The pattern alone is the slowest thing in the cleaning of a line without a mark.
        if line.marker is not Marker.ASTERISK and ("*" in line.bare or "＊" in line.bare):
            starred.extend(_STARRED.findall(line.bare))
    return _with_notes_headings(lines, result)


def _with_notes_headings(lines: Sequence[Features], judged: Sequence[Judgement]) -> list[Judgement]:
    """A line like `Notes` directly over a note is a heading."""
    result = list(judged)
    filled = [line.index for line in lines if judged[line.index].keep]
    for index, below in pairwise(filled):
        is_plain = judged[index].kind is Kind.PARAGRAPH and lines[index].short_enough
        over_note = judged[below].kind is Kind.FOOTNOTE
        if is_plain and over_note and forms.NOTES_HEADING.match(lines[index].bare):
            result[index] = Judgement(Kind.HEADING, Reason.LONE_HEADING)
    return result


def judge_wrapped(lines: Sequence[Features], judged: Sequence[Judgement]) -> list[Judgement]:
    """A line that goes on with the sentence above takes its kind."""
    result = list(judged)
    filled = [line.index for line in lines if judged[line.index].kind is not Kind.BLANK]
    for above, index in pairwise(filled):
        if result[above].kind is not Kind.PARAGRAPH and _goes_on(
            lines[above], result[above], lines[index], judged[index]
        ):
            result[index] = Judgement(result[above].kind, Reason.WRAPPED_LINE)
    return result


def judge_photo_marks(lines: Sequence[Features], judged: Sequence[Judgement]) -> list[Judgement]:
    """A single line after `▲` tells of a photograph; several in a row are items."""
    result = list(judged)
    filled = [line.index for line in lines if not line.blank]
    for place, index in enumerate(filled):
        near = filled[max(0, place - 1) : place] + filled[place + 1 : place + 2]
        is_single = not any(lines[other].marker is Marker.TRIANGLE for other in near)
        if is_single and lines[index].bare[0] == "▲" and judged[index].kind is Kind.LIST:
            result[index] = Judgement(Kind.CAPTION, Reason.PHOTO_MARK)
    return result


def judge_headings(
    lines: Sequence[Features], judged: Sequence[Judgement], title: int
) -> list[Judgement]:
    """Short lines without a mark that stand alone over a block of the text, an interviewer's
    questions, and numbers that count headings and not items."""
    result = list(judged)
    filled = [line.index for line in lines if judged[line.index].keep and line.index > title]
    for place, (index, below) in enumerate(pairwise(filled)):
        above = filled[place - 1] if place else None
        if (
            _is_first_heading(lines, judged, index)
            or _is_lone(lines, judged, index, below)
            or _is_question(lines, judged, index, below)
            or _is_between_texts(lines, judged, above, index, below)
        ):
            result[index] = Judgement(Kind.HEADING, Reason.LONE_HEADING)
    return result


def begins_with_heading(lines: Sequence[Features], judged: Sequence[Judgement], index: int) -> bool:
    """Whether a short line under the title is the text's first heading: it says so, or two
    long items of a list follow."""
    line = lines[index]
    if judged[index].reason is not Reason.SHORT_LINE or line.columns > LONGEST_LONE_HEADING:
        return False
    below = _next_filled(lines, index)
    is_list = [judged[near.index].kind for near in below] == [Kind.LIST, Kind.LIST]
    over_list = is_list and all(near.columns >= LONG for near in below)
    return over_list or _is_first_heading(lines, judged, index)


def _is_first_heading(lines: Sequence[Features], judged: Sequence[Judgement], index: int) -> bool:
    """Whether a line says that it heads a text (`Introduction`) and text or items follow."""
    if judged[index].reason is not Reason.SHORT_LINE:
        return False
    if not forms.FIRST_HEADING.match(lines[index].bare):
        return False
    below = _next_filled(lines, index)[:1]
    return any(judged[near.index].kind is Kind.LIST or near.columns >= LONG for near in below)


def _next_filled(lines: Sequence[Features], index: int) -> list[Features]:
    """The next two lines that are not blank."""
    return [near for near in lines[index + 1 : index + 6] if not near.blank][:2]


def _called_in(text: str) -> tuple[str, ...]:
    """Numbers of the notes that superscripts call."""
    return tuple(match.translate(_TO_DIGITS) for match in _SUPERSCRIPTS.findall(text))


def _is_called_note(line: Features, own: Judgement, called: set[str]) -> bool:
    if line.marker is not Marker.BARE_NUMBER or own.kind not in (Kind.HEADING, Kind.PARAGRAPH):
        return False
    is_long = own.reason in (Reason.LONG_LINE, Reason.LONG_SENTENCE) and line.wide
    return line.bare.split()[0] in called or is_long


def _is_bracketed_note(line: Features, own: Judgement, called: set[str]) -> bool:
    """`[1] …` where `[1]` stands in the text above."""
    number = forms.BRACKETED_NUMBER.match(line.bare)
    is_plain = own.kind in (*_FLOWING, Kind.REFERENCE)
    return is_plain and number is not None and number[0] in called


def _is_asterisk_note(line: Features, own: Judgement, starred: Iterable[str]) -> bool:
    """`* term: …` where `term*` stands in the text above."""
    if line.marker is not Marker.ASTERISK or own.kind is not Kind.LIST:
        return False
    term = _EXPLAINED.match(line.bare)
    return term is not None and any(text.endswith(term[1]) for text in starred)


def _goes_on(above: Features, kind_above: Judgement, line: Features, own: Judgement) -> bool:
    is_plain = own.kind is Kind.PARAGRAPH and line.marker is Marker.NONE
    if not is_plain or kind_above.kind not in (Kind.LIST, Kind.FOOTNOTE) or above.ends_sentence:
        return False
    if line.goes_on and line.index == above.index + 1:
        return True
    if not above.short_enough or above.columns < SHORTEST_WRAPPED:
        return False
    return forms.OPEN_END.search(above.bare[-20:]) is not None


def _is_lone(
    lines: Sequence[Features], judged: Sequence[Judgement], index: int, below: int
) -> bool:
    line, next_line = lines[index], lines[below]
    is_question = line.bare[-1:] == "?" and not line.wide
    if line.columns > LONGEST_LONE_HEADING or (line.ends_sentence and not is_question):
        return False
    if line.marker is Marker.NUMBER and judged[index].kind is Kind.LIST:
        return (
            _stands_alone(lines, index)
            and not _counts_on(line, next_line)
            and (judged[below].kind in (*_FLOWING, Kind.HEADING, Kind.TABLE))
        )
    if judged[index].reason is not Reason.SHORT_LINE and not is_question:
        return False
    if not _is_no_clause(line):
        return False
    leads_on = judged[below].kind in (*_FLOWING, Kind.HEADING, Kind.TABLE) and (
        next_line.columns >= LONG // 2
    )
    return _stands_alone(lines, index) and leads_on


def _is_question(
    lines: Sequence[Features], judged: Sequence[Judgement], index: int, below: int
) -> bool:
    """Whether an interviewer asks in it, and a longer answer follows."""
    line = lines[index]
    is_text = line.wide and line.short_enough and judged[index].kind in _FLOWING
    is_longer = lines[below].columns >= LONG // 2 and judged[below].kind in _FLOWING
    return is_text and is_longer and forms.QUESTION.match(line.bare) is not None


def _is_between_texts(
    lines: Sequence[Features],
    judged: Sequence[Judgement],
    above: int | None,
    index: int,
    below: int,
) -> bool:
    """Whether an East Asian line stands between a whole sentence (or a table, a caption …) and
    running text: blank lines need not be around it. A question may stand there too."""
    line = lines[index]
    if above is None or not line.wide or line.columns > LONGEST_BETWEEN:
        return False
    is_marked = line.marker in COUNTING or line.bare[0] in BIG_BULLETS
    if is_marked and judged[index].kind is Kind.LIST:
        return not line.ends_sentence and _counts_alone(lines, judged, above, index, below)
    is_plain = judged[index].reason is Reason.SHORT_LINE and _is_no_clause(line)
    is_open = line.bare[-1] in ":：" or line.bare[0] in "(（"
    is_asked = _asks(line) and judged[index].reason is Reason.SHORT_SENTENCE
    if is_open or not (is_plain or is_asked) or not is_prose(lines[below], judged[below]):
        return False
    return lines[above].ends_sentence or judged[above].kind not in _FLOWING


def _asks(line: Features) -> bool:
    """Whether it is a question that nobody is named to ask, as `질문: …` or `Q. …`."""
    return line.bare[-1] in "?？" and _TURN.match(line.bare) is None


def _counts_alone(
    lines: Sequence[Features], judged: Sequence[Judgement], above: int, index: int, below: int
) -> bool:
    """Whether its mark stands neither above nor below again, and text, items or cells follow."""
    if lines[index].marker in (lines[above].marker, lines[below].marker):
        return False
    return is_prose(lines[below], judged[below]) or judged[below].kind in (
        Kind.LIST,
        Kind.TABLE,
        Kind.HEADING,
    )


def _is_no_clause(line: Features) -> bool:
    """Whether it is no report's clause: `재단 맡겼음`, `한은에 따르면`."""
    is_clause = forms.NOMINAL_END.search(_SUPERSCRIPTS.sub("", line.bare)[-3:])
    return is_clause is None and _REPORTED.search(line.bare) is None


def _counts_on(line: Features, below: Features) -> bool:
    """Whether both are numbered in one manner: items of a list, not headings."""
    return below.marker is Marker.NUMBER and line.bare[0].isdigit() == below.bare[0].isdigit()


def _stands_alone(lines: Sequence[Features], index: int) -> bool:
    """Whether blank lines (or the capture's ends) are around it."""
    above = index == 0 or lines[index - 1].blank
    return above and (index + 1 == len(lines) or lines[index + 1].blank)
