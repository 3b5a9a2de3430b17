"""Calls of footnotes: the marks in the text, each linked to the note that it calls."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from generator.glued_calls import GLUED_CALL
from generator.model import Document, Footnote, NoteMark, Passage
from generator.structure.footnotes import SUPERSCRIPT_DIGITS, SUPERSCRIPT_PARENTHESIS
from generator.structure.rewriting import with_passages

_SUPERSCRIPTS: Final = str.maketrans(SUPERSCRIPT_DIGITS, "0123456789")
_SUPERSCRIPT_CALL: Final = re.compile(
    rf"""
    (?<! \b [kcmμ]m ) (?<! \b m ) (?<! \b ft ) (?<! \b 10 )       # km², 10⁹ are no calls
    (?<! \d [kcmμ]m ) (?<! \d m )
    (?P<label> [{SUPERSCRIPT_DIGITS}]+ ) {SUPERSCRIPT_PARENTHESIS}?
    """,
    re.VERBOSE,
)
_ASTERISK_CALL: Final = re.compile(
    r"""
    (?<= [\w)\]」』》〉”’"'%] ) (?P<label> \*{1,4} )
    (?! \* | (?<= [A-Za-z0-9] \* ) [A-Za-z0-9] )                  # a*b is no call
    """,
    re.VERBOSE,
)
_EMPHASIS: Final = re.compile(r"(?<!\S) (\*{1,3}) (?=\S) [^*]+ (?<=\S) \1 (?!\*)", re.VERBOSE)
_CLOSED_CALL: Final = re.compile(r"(?<= [^\s\d(（] ) (?P<label> \d{1,3} ) [)]", re.VERBOSE)
_BRACKETED_CALL: Final = re.compile(r"\[ (?P<label> \d{1,3} ) \]", re.VERBOSE)
AROUND_TERM: Final = "「」『』《》<>‘’“”'\" "
TERM_REACH: Final = 40
"""Characters before an asterisk among which the term that its note explains must begin."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Call:
    """A mark in the text that may call a note."""

    passage: Passage
    start: int
    end: int
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Ways:
    """In which ways of writing a document's notes may be called."""

    labels: frozenset[str]
    closed: bool
    """`word1)`: some notes are written `1)`."""
    bracketed: bool
    """`word[1]`: some notes are written `[1]`."""
    glued: bool
    """`word.1`: some notes are written `1` and a space."""
    sign: re.Pattern[str] | None
    """Signs like † that stand before notes."""


_Link = tuple[_Call, Footnote]


def label_of(mark: str) -> str:
    """What a mark says, without how it is written: `¹⁷⁾`, `17)` and `[17]` are all `17`."""
    plain = mark.translate(_SUPERSCRIPTS)
    digits = re.sub(r"\D", "", plain) if any(map(str.isdecimal, plain)) else ""
    return digits.lstrip("0") or plain.strip()


def link_notes(document: Document) -> Document:
    """The document with the calls in its passages, and each note with its callers.

    A mark that calls no note stays plain text; a note that nothing calls stays in the list.
    """
    notes = document.footnotes
    if not notes:
        return document
    text = list(document.passages())[: -len(notes)]
    ways = _ways_of(notes)
    calls = [call for passage in text for call in _calls_in(passage, ways)]
    linked = list(_linked(calls, notes))
    marks = _marks_by_passage(linked)
    passages = [replace(passage, marks=marks.get(passage.id, ())) for passage in text]
    passages += [note.passage for note in notes]
    callers = _callers_by_note(linked, [passage.id for passage in text])
    called = [replace(note, called_by=callers.get(note.passage.id, ())) for note in notes]
    return with_passages(replace(document, footnotes=tuple(called)), passages)


def _callers_by_note(
    linked: Sequence[_Link], order: Sequence[str]
) -> Mapping[str, tuple[str, ...]]:
    place = {passage_id: at for at, passage_id in enumerate(order)}
    callers: defaultdict[str, set[str]] = defaultdict(set)
    for call, note in linked:
        callers[note.passage.id].add(call.passage.id)
    return {note: tuple(sorted(ids, key=place.__getitem__)) for note, ids in callers.items()}


def _marks_by_passage(linked: Sequence[_Link]) -> Mapping[str, tuple[NoteMark, ...]]:
    marks: defaultdict[str, list[NoteMark]] = defaultdict(list)
    for call, note in sorted(linked, key=lambda pair: pair[0].start):
        mark = NoteMark(start=call.start, end=call.end, note=note.passage.id)
        marks[call.passage.id].append(mark)
    return {passage_id: tuple(found) for passage_id, found in marks.items()}


def _calls_in(passage: Passage, ways: _Ways) -> Iterator[_Call]:
    for match in _matches(passage.text, ways):
        label = label_of(match["label"])
        if label in ways.labels and match.start() > 0:
            yield _Call(passage=passage, start=match.start(), end=match.end(), label=label)


def _ways_of(notes: Sequence[Footnote]) -> _Ways:
    written = {re.sub(r"\d+", "0", note.mark) for note in notes}
    signs = sorted(mark for mark in written if mark and not re.search(r"[\w*)\]]", mark))
    any_sign = "|".join(map(re.escape, signs))
    return _Ways(
        labels=frozenset(label_of(note.mark) for note in notes),
        closed="0)" in written,
        bracketed="[0]" in written,
        glued="0" in written,
        sign=re.compile(rf"(?<=\S)(?P<label>{any_sign})") if signs else None,
    )


def _matches(text: str, ways: _Ways) -> Iterator[re.Match[str]]:
    yield from _SUPERSCRIPT_CALL.finditer(text)
    emphasized = {match.end() - len(match[1]) for match in _EMPHASIS.finditer(text)}
    for match in _ASTERISK_CALL.finditer(text):
        if match.start() not in emphasized:
            yield match
    if ways.closed:
        lone = _lone_closers(text)
        yield from (match for match in _CLOSED_CALL.finditer(text) if match.end() - 1 in lone)
    if ways.bracketed:
        yield from _BRACKETED_CALL.finditer(text)
    if ways.glued:
        yield from GLUED_CALL.finditer(text)
    if ways.sign:
        yield from ways.sign.finditer(text)


def _lone_closers(text: str) -> frozenset[int]:
    """Offsets of the closing round brackets that no opening one precedes."""
    depth = 0
    lone: list[int] = []
    for at, character in enumerate(text):
        if character in "(（":
            depth += 1
        elif character in ")）" and depth:
            depth -= 1
        elif character in ")）":
            lone.append(at)
    return frozenset(lone)


def _linked(calls: Sequence[_Call], notes: Sequence[Footnote]) -> Iterator[_Link]:
    calls_by_label: defaultdict[str, list[_Call]] = defaultdict(list)
    for call in calls:
        calls_by_label[call.label].append(call)
    notes_by_label: defaultdict[str, list[Footnote]] = defaultdict(list)
    for note in notes:
        notes_by_label[label_of(note.mark)].append(note)
    for label, same in notes_by_label.items():
        yield from _linked_in_order(calls_by_label[label], same, numbered=label.isdecimal())


def _linked_in_order(
    calls: Sequence[_Call], notes: Sequence[Footnote], *, numbered: bool
) -> Iterator[_Link]:
    """Each call to the nearest note below it; several notes there are taken in turn."""
    for group, callers in _by_nearest_group(calls, notes):
        openings = {} if numbered else _by_opening(group)
        explained = [(call, _explained(call, openings)) for call in callers]
        one_is_named = len(group) == 1 and any(note for _, note in explained)
        for turn, (call, note) in enumerate(explained):
            if note:
                yield call, note
            elif not one_is_named:
                yield call, group[min(turn, len(group) - 1)]
    if numbered and len(notes) == 1:
        yield from (
            (call, notes[0]) for call in calls if call.passage.first > notes[0].passage.first
        )


def _by_nearest_group(
    calls: Sequence[_Call], notes: Sequence[Footnote]
) -> Iterator[tuple[list[Footnote], list[_Call]]]:
    """Notes that no call parts from each other, with the calls since the group before."""
    ordered: list[tuple[int, _Call | Footnote]] = sorted(
        [
            *((call.passage.first, call) for call in calls),
            *((note.passage.first, note) for note in notes),
        ],
        key=lambda pair: pair[0],
    )
    group: list[Footnote] = []
    callers: list[_Call] = []
    for _, one in ordered:
        if isinstance(one, Footnote):
            group.append(one)
            continue
        if group:
            yield group, callers
            group, callers = [], []
        callers.append(one)
    if group:
        yield group, callers


def _by_opening(notes: Sequence[Footnote]) -> Mapping[str, list[Footnote]]:
    openings: defaultdict[str, list[Footnote]] = defaultdict(list)
    for note in notes:
        openings[note.passage.text[:2]].append(note)
    return openings


def _explained(call: _Call, openings: Mapping[str, list[Footnote]]) -> Footnote | None:
    """The note that begins with the words right before the call."""
    before = call.passage.text[max(0, call.start - TERM_REACH) : call.start]
    for start in re.finditer(r"\b\w", before):
        term = before[start.start() :].strip(AROUND_TERM)
        for note in openings.get(term[:2], ()):
            if len(term) > 1 and note.passage.text.startswith(term):
                return note
    return None
