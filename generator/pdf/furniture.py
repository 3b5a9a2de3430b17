"""What stands around the text of every page: running heads and feet, page numbers."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from typing import Final

from generator.pdf.measure import Measure
from generator.pdf.notes import begins_note
from generator.pdf.printed import printed_around
from generator.pdf.rows import CELL, Row

OUTERMOST: Final = 3
"""Rows from the top and from the bottom of a page that may stand around its text."""
FEWEST_PAGES: Final = 3
"""Pages on which a running head stands; of a document of two pages, both."""
FEWEST_SMALL: Final = 2
"""Pages that are enough for one in small letters: left and right pages of a short document
differ, and the first has none."""
SAME_HEIGHT: Final = 4.0
"""Points by which a running head's place may differ."""
APART: Final = 1.6
"""Of the letters' size: the gap to the text from which a lone number is a page's."""
FEWEST_ENTRIES: Final = 3
"""Of a table of contents, on one page."""
_ENTRY: Final = re.compile(r"(?: (?: [.·․‥…] \s? ){4,} | […‥]{2,} ) \s* \d{1,4} \s* $", re.VERBOSE)
_CONTENTS: Final = re.compile(
    r"(?: table\ of\ )? contents | 목\s*차 | 차\s*례 | 目\s*[录錄次]", re.VERBOSE | re.IGNORECASE
)
APART_FROM_TEXT: Final = 1.25
"""Of the usual distance of lines: the least gap between a running head and the text."""
_NUMBER: Final = re.compile(
    r"""
      (?P<lone> \d{1,4} )
    | [-‐–—―~〜∙·|<\[(] \s* (?P<dashed> \d{1,4} ) \s* [-‐–—―~〜∙·|>\])]
    | (?P<of> \d{1,4} ) \s* (?: [/／] | of ) \s* \d{1,4}
    | [제第] \s? (?P<counted> \d{1,4} ) \s? [쪽면頁页]
    | (?P<named> \d{1,4} ) \s? (?: 쪽 | 페이지 | 页 | 頁 | ページ )
    | (?: p | pg | page | 페이지 | 쪽 ) [.:]? \s? (?P<page> \d{1,4} )
        (?: \s? (?: [/／] | of ) \s? \d+ )?
    | (?P<roman> [ivxl]{1,7} )
    """,
    re.VERBOSE | re.IGNORECASE,
)


class Furniture(StrEnum):
    """What stands around the text: also the reason of its line."""

    RUNNING_HEAD = "running-head"
    PAGE_NUMBER = "page-number"
    CONTENTS_ENTRY = "contents-entry"


def furniture_of(
    pages: Sequence[Sequence[Row]], usual: Measure
) -> Mapping[tuple[int, int], Furniture]:
    """Page and place of the rows that are not the text's, and what they are.

    `pages` holds the rows of each page from its top to its bottom.
    """
    outer = [list(_outer(rows)) for rows in pages]
    numbers = _numbers(pages, outer)
    found = dict.fromkeys(sorted(numbers), Furniture.PAGE_NUMBER)
    repeated = {*_repeated(pages, outer, usual), *_numbered(pages, outer), *numbers}
    repeated.update(_titled(pages, usual))
    for page, rows in enumerate(pages):
        for at in _at_the_edges(rows, {at for at in outer[page] if (page, at) in repeated}, usual):
            found.setdefault((page, at), Furniture.RUNNING_HEAD)
        for at in printed_around(rows, usual):
            found.setdefault((page, at), Furniture.RUNNING_HEAD)
    for page, rows in enumerate(pages):
        for at in _contents(rows):
            found[page, at] = Furniture.CONTENTS_ENTRY
    return found


def _at_the_edges(rows: Sequence[Row], repeated: set[int], usual: Measure) -> Iterator[int]:
    """The repeated rows with none of the text's further out, and with a gap to the text."""
    for order in (range(len(rows)), range(len(rows) - 1, -1, -1)):
        found: list[int] = []
        for at in order:
            if at not in repeated:
                break
            found.append(at)
        inner = next((at for at in order if at not in found), None)
        if inner is None or not found:
            continue
        gap = abs(rows[found[-1]].baseline - rows[inner].baseline)
        if gap >= APART_FROM_TEXT * usual.leading:
            yield from found


def _numbered(
    pages: Sequence[Sequence[Row]], outer: Sequence[Sequence[int]]
) -> Iterator[tuple[int, int]]:
    """Heads and feet of a chapter, which few pages share: words, and a number at the edge that
    counts on with the pages."""
    found: dict[tuple[int, int], int] = {}
    for page, places in enumerate(outer):
        for at in places:
            cells = pages[page][at].text.split(CELL)
            edge = [cell for cell in (cells[0], cells[-1]) if cell.isdigit()]
            if len(cells) > 1 and edge:
                found[page, at] = int(edge[0][:6]) - page
    steps = Counter(found.values())
    yield from (place for place, step in found.items() if steps[step] >= FEWEST_PAGES)


def _contents(rows: Sequence[Row]) -> Iterator[int]:
    """Entries of a table of contents, which lead to page numbers, and the heading over them."""
    entries = [at for at, row in enumerate(rows) if _ENTRY.search(row.text)]
    if len(entries) >= FEWEST_ENTRIES:
        yield from entries
        above = entries[0] - 1
        if above >= 0 and _CONTENTS.fullmatch(rows[above].text.strip()):
            yield above


def _outer(rows: Sequence[Row]) -> Iterator[int]:
    for at in range(len(rows)):
        if at < OUTERMOST or at >= len(rows) - OUTERMOST:
            yield at


def _repeated(
    pages: Sequence[Sequence[Row]], outer: Sequence[Sequence[int]], usual: Measure
) -> Iterator[tuple[int, int]]:
    """Rows with the same words, whatever their figures, at the same height of many pages."""
    places: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
    for page, places_of_page in enumerate(outer):
        for at in places_of_page:
            row = pages[page][at]
            # Large letters with figures that differ are headings: `Part 2`, `Part 3`.
            words = row.text if usual.is_large(row) else _words(row.text)
            if _words(row.text):
                places[words].append((page, at))
    for same in places.values():
        heights = Counter(round(pages[page][at].baseline / SAME_HEIGHT) for page, at in same)
        for page, at in same:
            row = pages[page][at]
            band = round(row.baseline / SAME_HEIGHT)
            is_small = usual.is_small(row) and not begins_note(row.text)
            fewest = FEWEST_SMALL if is_small else min(FEWEST_PAGES, max(2, len(pages)))
            if sum(heights[band + step] for step in (-1, 0, 1)) >= fewest:
                yield page, at


def _titled(pages: Sequence[Sequence[Row]], usual: Measure) -> Iterator[tuple[int, int]]:
    """Heads that repeat the first page's largest letters, the title, in small ones."""
    first = next((rows for rows in pages if rows), ())
    largest = max((row.size for row in first), default=0.0)
    title = _squeezed("".join(row.text for row in first if row.size == largest))
    for page, rows in enumerate(pages):
        for at in range(min(OUTERMOST, len(rows))):
            is_title = title in {_squeezed(cell) for cell in rows[at].text.split(CELL)}
            if is_title and usual.is_small(rows[at]):
                yield page, at


def _squeezed(text: str) -> str:
    return "".join(text.split()).casefold()


def _words(text: str) -> str:
    words = re.sub(r"[\d\s]+", "#", text.casefold())
    return words if sum(sign.isalpha() for sign in words) > 1 else ""


def _numbers(
    pages: Sequence[Sequence[Row]], outer: Sequence[Sequence[int]]
) -> frozenset[tuple[int, int]]:
    """Rows that are a page's number: that count on with the pages, or say what they are."""
    candidates = {
        (page, at): value
        for page, places_of_page in enumerate(outer)
        for at in places_of_page
        if (value := number_in(pages[page][at].text)) is not None and _is_apart(pages[page], at)
    }
    steps = Counter(value - page for (page, _), value in candidates.items() if value >= 0)
    counted, often = steps.most_common(1)[0] if steps else (0, 0)
    return frozenset(
        (page, at)
        for (page, at), value in candidates.items()
        if (often > 1 and value - page == counted)
        or value < 0
        or (often == 1 and len(pages) == 1)
        or not pages[page][at].text.isdigit()
    )


def number_in(text: str) -> int | None:
    """The number that a row is, -1 if it is in Roman figures; None if it is none."""
    match = _NUMBER.fullmatch(text.strip())
    if not match:
        return None
    figures = next((value for value in match.groups() if value and value.isdigit()), "")
    return int(figures) if figures else -1


def _is_apart(rows: Sequence[Row], at: int) -> bool:
    """Whether no row of the text stands right over or under it."""
    size = rows[at].size
    above = rows[at - 1].baseline - rows[at].baseline if at else APART * size
    below = rows[at].baseline - rows[at + 1].baseline if at + 1 < len(rows) else APART * size
    from_top = at < OUTERMOST and at < len(rows) - OUTERMOST
    return (below if from_top else above) >= APART * size or len(rows) == 1
