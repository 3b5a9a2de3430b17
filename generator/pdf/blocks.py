"""Rows → blocks: wrapped lines joined, over columns and pages too."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from generator.characters import BULLETS, CIRCLED_NUMBERS, HEADING_MARKS, SENTENCE_ENDS
from generator.model import Kind, Mark
from generator.pdf.furniture import Furniture
from generator.pdf.measure import Measure
from generator.pdf.notes import notes_of
from generator.pdf.pages import Leaf
from generator.pdf.rows import Row
from generator.pdf.seams import Words, run_together
from generator.pdf.titles import Block, LayoutReason, with_title

WIDER: Final = 1.3
"""Times the usual distance of lines: from here it parts two paragraphs."""
INDENT: Final = 0.7
"""Of the letters' size: a first line that begins further in."""
FAR_IN: Final = 3.5
"""Of the letters' size: no first line of a paragraph begins so far from its second one. Lines set
in the middle or to the right do."""
SAME_SIZE: Final = 0.05
_AROUND: Final = frozenset({Furniture.RUNNING_HEAD, Furniture.PAGE_NUMBER})
WIDE: Final = "\N{HANGUL CHOSEONG KIYEOK}"
"""From this letter on nearly all are as wide as they are high."""
ROOM: Final = 1.0
"""Of the letters' size, the room that a line has anyway: a space, and letters moved closer."""
NARROW: Final = 0.6
"""Of the letters' size, the width of a Latin letter."""
LONGEST_HEADING: Final = 120
_ENDS: Final = re.compile(rf"[{re.escape(SENTENCE_ENDS)}][)\]”’\"'」』»⁰¹²³⁴⁵⁶⁷⁸⁹]*$")
_ITEM: Final = re.compile(
    rf"""
      [{re.escape(BULLETS + HEADING_MARKS + CIRCLED_NUMBERS)}□■▪➢✓❖※►▶ㆍ·•*∙◦] \s* \S
    | [-–—oㅇㅁ○] \s+ \S
    | [(（]? (?: \d{{1,2}} | [가나다라마바사아자차카타파하] | [a-z] | [ivx]{{1,4}} ) [.)）] \s+ \S
    | [(（] \d{{1,2}} [)）] \s* \S
    """,
    re.VERBOSE,
)


@dataclass(slots=True)
class _Writer:
    """The block under way, and what waits for its end."""

    usual: Measure
    words: Words
    rows: list[Row] = field(default_factory=list)
    waiting: list[Block] = field(default_factory=list)
    done: list[Block] = field(default_factory=list)

    def add(self, row: Row) -> None:
        if self.rows and not _goes_on(self.rows, row, self.usual, self.words):
            self.end()
        self.rows.append(row)

    def end(self) -> None:
        if self.rows:
            self.done.append(_block(self.rows, self.usual, self.words))
        self.rows = []
        self.done += self.waiting
        self.waiting = []


def blocks_of(
    leaves: Sequence[Leaf], furniture: Mapping[int, Furniture], usual: Measure, words: Words
) -> Iterator[Block]:
    """The blocks in reading order. `furniture` goes by the identity of its row.

    Furniture and footnotes come after the block that runs over them to the next page.
    """
    writer = _Writer(usual, words)
    for leaf in leaves:
        named = [row for row in leaf.by_height if furniture.get(id(row)) in _AROUND]
        heads = [row for row in named if _is_above_text(row, leaf, furniture)]
        feet = [row for row in named if row not in heads]
        writer.waiting += (_furniture(row, furniture[id(row)]) for row in heads)
        if not writer.rows:
            writer.end()
        notes: list[tuple[Row, ...]] = []
        for column in leaf.columns:
            text = [row for row in column if furniture.get(id(row)) not in _AROUND]
            found = notes_of(text, usual)
            for row in text[: len(text) - sum(map(len, found))]:
                if id(row) in furniture:
                    writer.end()
                    writer.done.append(_furniture(row, furniture[id(row)]))
                else:
                    writer.add(row)
            notes += found
        writer.waiting += (_note(note, words) for note in notes)
        writer.waiting += (_furniture(row, furniture[id(row)]) for row in feet)
        writer.waiting += (_turned(text, leaf.number) for text in leaf.turned)
        if leaf.is_picture:
            writer.waiting.append(_picture(leaf.number))
    writer.end()
    return iter(with_title(writer.done, usual))


def _is_above_text(row: Row, leaf: Leaf, furniture: Mapping[int, Furniture]) -> bool:
    text = [other.baseline for other in leaf.by_height if id(other) not in furniture]
    return bool(text) and row.baseline > max(text)


# ------------------------------------------------------------ going on


def _goes_on(rows: Sequence[Row], row: Row, usual: Measure, words: Words) -> bool:
    upper = rows[-1]
    if _is_another_kind(upper, row, usual, words):
        return False
    is_heading = usual.is_large(row)
    if upper.page != row.page or upper.edges != row.edges or row.baseline > upper.baseline:
        if is_heading or _is_finished(upper):
            return False
        return row.text[:1].islower() or not _ends_short(upper, row, words)
    step = upper.baseline - row.baseline
    if step > WIDER * usual.leading_of(row.size):
        return False
    if not is_heading and _is_set_apart(upper, row):
        return False
    return is_heading or not (_ends_short(upper, row, words) or _is_indented(rows, row))


def _is_set_apart(upper: Row, row: Row) -> bool:
    """Whether of two lines in the middle or to the right each may stand for itself."""
    begins_inside = min(upper.left, row.left) - row.edges[0] > INDENT * row.size
    return begins_inside and abs(upper.left - row.left) > FAR_IN * row.size


def _is_another_kind(upper: Row, row: Row, usual: Measure, words: Words) -> bool:
    """Whether two lines look too different to belong together, or the second begins an item."""
    if upper.is_table or row.is_table or _begins_item(upper, row, words):
        return True
    if abs(upper.size - row.size) > SAME_SIZE * upper.size:
        return True
    changes = upper.bold != row.bold and not usual.is_large(row)
    return changes and _is_whole(upper, row, words)


def _begins_item(upper: Row, row: Row, words: Words) -> bool:
    """A letter with a dot may also be the end of a sentence: `…였|다. 그`."""
    item = _ITEM.match(row.text)
    is_letter = bool(item) and row.text[0].isalpha() and row.text[1:2] in {".", ")"}
    if is_letter:
        return _is_finished(upper) or _ends_short(upper, row, words)
    return bool(item)


def _is_whole(upper: Row, row: Row, words: Words) -> bool:
    """Whether a change of weight between two lines is one between two blocks."""
    return _ends_short(upper, row, words) or not _is_finished(row)


def _ends_short(upper: Row, row: Row, words: Words) -> bool:
    """Whether the next line's first word would have had room on this one."""
    first = row.text.split(" ", 1)[0]
    if _breaks_anywhere(row.text[:1], words):
        first = first[:2]
    width = sum(1.0 if sign >= WIDE else NARROW for sign in first) + ROOM
    return upper.edges[1] - upper.right > width * upper.size


def _breaks_anywhere(sign: str, words: Words) -> bool:
    """Whether a line may end before any letter: in Chinese, Japanese and much Korean."""
    is_korean = "\N{HANGUL SYLLABLE GA}" <= sign <= "\N{HANGUL SYLLABLE HIH}"
    return words.breaks_words if is_korean else sign >= "\N{IDEOGRAPHIC SPACE}"


def _is_indented(rows: Sequence[Row], row: Row) -> bool:
    """Whether a line begins further in, or out, than the paragraph's lines do."""
    deep = INDENT * row.size
    if _ITEM.match(rows[0].text):
        # Where first lines are indented, the lines below an unfinished item begin further out.
        return _is_finished(rows[-1]) and row.left <= rows[0].left + 1
    here = [line for line in rows if line.page == row.page and line.edges == row.edges]
    if len(here) > 1:
        return row.left > min(line.left for line in here) + deep
    # Of two lines the second may be the one that hangs.
    return bool(here) and row.left > here[0].left + deep and _is_finished(here[0])


def _is_finished(row: Row) -> bool:
    return bool(_ENDS.search(row.text))


# --------------------------------------------------------------- blocks


def _text(rows: Sequence[Row], words: Words) -> str:
    pieces: list[str] = []
    for at, row in enumerate(rows):
        if at + 1 == len(rows):
            pieces.append(row.text)
        else:
            pieces += run_together(row, rows[at + 1], words)
    return "".join(pieces)


def _block(rows: Sequence[Row], usual: Measure, words: Words) -> Block:
    first, text = rows[0], _text(rows, words)
    kind, reason = Kind.PARAGRAPH, LayoutReason.PDF_TEXT
    is_set_apart = usual.is_large(first) or (
        first.bold and not usual.bold and all(r.bold for r in rows)
    )
    if first.is_table:
        kind, reason = Kind.TABLE, LayoutReason.PDF_TABLE
    elif is_set_apart and len(text) <= LONGEST_HEADING and not text.endswith((".", "。", ",")):
        kind, reason = Kind.HEADING, LayoutReason.PDF_HEADING
    elif _ITEM.match(text):
        kind = Kind.LIST
    return _made(text, kind, reason.value, first)


def _made(text: str, kind: Kind, reason: str, row: Row) -> Block:
    return Block(text=text, mark=Mark(kind=kind, reason=reason), size=row.size, page=row.page)


def _note(rows: Sequence[Row], words: Words) -> Block:
    reason = LayoutReason.PDF_FOOTNOTE.value
    return _made(_text(rows, words), Kind.FOOTNOTE, reason, rows[0])


def _furniture(row: Row, what: Furniture) -> Block:
    return _made(row.text, Kind.BOILERPLATE, what.value, row)


def _turned(text: str, page: int) -> Block:
    mark = Mark(kind=Kind.BOILERPLATE, reason=LayoutReason.TURNED_TEXT.value)
    return Block(text=text, mark=mark, size=0.0, page=page)


def _picture(page: int) -> Block:
    mark = Mark(kind=Kind.BOILERPLATE, reason=LayoutReason.PAGE_WITHOUT_TEXT.value)
    return Block(text=f"[page {page + 1}: a picture]", mark=mark, size=0.0, page=page)
