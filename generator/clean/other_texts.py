"""Texts of others below the article's own: what a break parts from it and has other words.

An article goes on about the same words, section by section; what a site sets below it (the next
article, its archive, what it says of itself) does not. A break is a heading, furniture or a fresh
head between two paragraphs; the surer it is, the less the words on its two sides must differ.

Looked for twice: before the trained model is asked, where the others' text is so long that it
would be taken for the article, and in what is kept in the end. Only on pages that are not East
Asian: the pairs of characters that stand for words there are shared by chance too often.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from generator.clean.body import Span, is_prose
from generator.clean.comments import end_of_text
from generator.clean.features import Features
from generator.clean.opinion import is_east_asian
from generator.clean.reasons import Reason
from generator.clean.rules import LONG, Judgement
from generator.clean.same_words import kinship, telling_words
from generator.clean.title import find_title
from generator.model import Kind

UNDER_HEADING: Final = 0.36
UNDER_FURNITURE: Final = 0.5
UNDER_HEAD: Final = 0.65
"""How much alike others' text is at most to what stands above, where a heading parts them, or
furniture, or a byline or dateline. With 0.45, 0.6 and 0.75 two of 94 English pages lost text of
their own, and with these none."""
MUCH: Final = 1.5
"""Columns of others' text for one of the article's own, from which on the model mistakes it."""
AHEAD: Final = 3
"""Paragraphs below a break in which a sharper one is looked for: the last lines of an article
have the others' words below them too."""
SHARPER: Final = 1.6
"""How many times less alike the text below a sharper one is."""
HEADING_LINES: Final = 8
"""Lines above a text among which its title is looked for."""
LONGEST_TITLE: Final = 150
"""Columns."""
FEWEST_IN_TITLE: Final = 2
SHARE_IN_TITLE: Final = 0.5
"""Telling words of a title, and how many of them the text under it has."""
MOST_PARAGRAPHS: Final = 80
"""Paragraphs of what follows that are read."""
MOST_BREAKS: Final = 400
"""Breaks at which the words are compared; keeps long captures linear."""

OTHER_TEXT: Final = Judgement(Kind.BOILERPLATE, Reason.OTHER_TEXT)

_HEAD: Final = frozenset({Kind.BYLINE, Kind.DATELINE})
_TEXT: Final = frozenset({Kind.PARAGRAPH, Kind.LIST})


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text."""

    place: int
    """Among the lines that are not blank."""
    words: frozenset[str]


@dataclass(frozen=True, slots=True)
class Page:
    """The lines that are not blank; the first three are of equal length."""

    lines: Sequence[Features]
    own: Sequence[Judgement]
    """What they are by themselves."""
    keep: Sequence[bool]
    texts: Sequence[Paragraph]
    title: int | None
    """The title's place."""


def lines_of_others(
    lines: Sequence[Features], own: Sequence[Judgement], span: Span | None
) -> range:
    """Places in the capture of text that is much more than the article's own above it; empty if
    there is none."""
    if span is None or is_east_asian(lines):
        return range(0)
    page = _at_first_sight(lines, own, span)
    number = _first_of_others(page)
    above, below = page.texts[:number], page.texts[number:]
    if _columns(page, below) <= MUCH * _columns(page, above):
        return range(0)
    last, end = page.lines[above[-1].place], page.lines[below[-1].place]
    return range(last.index + 1, end.index + 1)


def drop_other_texts(
    lines: Sequence[Features], own: Sequence[Judgement], judged: Sequence[Judgement]
) -> tuple[Judgement, ...]:
    """The judgements, what is kept below the article's own text dropped; all are of equal
    length."""
    if is_east_asian(lines):
        return tuple(judged)
    page, places = _in_the_end(lines, own, judged)
    number = _first_of_others(page)
    if number == len(page.texts):
        return tuple(judged)
    last = places[page.texts[number - 1].place]
    return tuple(
        OTHER_TEXT if place > last and judgement.keep else judgement
        for place, judgement in enumerate(judged)
    )


def _at_first_sight(lines: Sequence[Features], own: Sequence[Judgement], span: Span) -> Page:
    """The page as the rules for single lines see it, from its title on."""
    title = find_title(lines, own, span)
    start = span.first if title is None or title > span.last else title
    filled = [line for line in lines[: end_of_text(lines)] if not line.blank]
    judged = [own[line.index] for line in filled]
    texts = [
        Paragraph(place, telling_words(line.bare))
        for place, (line, judgement) in enumerate(zip(filled, judged, strict=True))
        if line.index >= start and is_prose(line, judgement)
    ]
    at = next((place for place, line in enumerate(filled) if line.index == title), None)
    return Page(filled, judged, [judgement.keep for judgement in judged], texts, at)


def _in_the_end(
    lines: Sequence[Features], own: Sequence[Judgement], judged: Sequence[Judgement]
) -> tuple[Page, Sequence[int]]:
    """The page with what is kept, and the place of each of its lines among `lines`."""
    places = [place for place, line in enumerate(lines) if not line.blank]
    filled = [lines[place] for place in places]
    found = [judged[place] for place in places]
    texts = [
        Paragraph(place, telling_words(line.bare))
        for place, (line, judgement) in enumerate(zip(filled, found, strict=True))
        if judgement.keep and judgement.kind in _TEXT and line.columns >= LONG
    ]
    titles = (place for place, judgement in enumerate(found) if judgement.kind is Kind.TITLE)
    keep = [judgement.keep for judgement in found]
    return Page(filled, [own[place] for place in places], keep, texts, next(titles, None)), places


def _first_of_others(page: Page) -> int:
    """The number of the first paragraph that is of others; their number if there is none."""
    above = Counter(telling_words(page.lines[page.title].bare) if page.title is not None else ())
    found: list[tuple[float, int]] = []
    compared = 0
    for number, text in enumerate(page.texts):
        if (found and number > found[0][1] + AHEAD) or compared > MOST_BREAKS:
            break
        most = _most_alike(page, number)
        if most:
            compared += 1
            near = page.texts[number : number + MOST_PARAGRAPHS]
            own = kinship(above, [paragraph.words for paragraph in near])
            if own <= most and not _is_article(page, number):
                found.append((own, number))
        above.update(text.words)
    least = SHARPER * min(found)[0] if found else 0.0
    return next((number for own, number in found if own <= least), len(page.texts))


def _most_alike(page: Page, number: int) -> float:
    """How much alike the texts above and below a paragraph's beginning may be at most, to be of
    two; 0 where no break parts them."""
    if not number:
        return 0.0
    between = range(page.texts[number - 1].place + 1, page.texts[number].place)
    if not between:
        return 0.0
    if any(page.own[place].kind in _HEAD for place in between):
        return UNDER_HEAD
    return UNDER_HEADING if all(page.keep[place] for place in between) else UNDER_FURNITURE


def _is_article(page: Page, number: int) -> bool:
    """Whether the article rather begins here: the text above has none of its title's words, and
    the one below has those of a line above it."""
    if page.title is not None:
        title = telling_words(page.lines[page.title].bare)
        if not title.isdisjoint(_words(page.texts[:number])):
            return False
    first = max(page.texts[number - 1].place + 1, page.texts[number].place - HEADING_LINES)
    words = _words(page.texts[number:])
    return any(
        _has_words_of(words, page.lines[place].bare)
        for place in range(first, page.texts[number].place)
        if page.own[place].kind not in _HEAD and page.lines[place].columns <= LONGEST_TITLE
    )


def _has_words_of(words: frozenset[str], heading: str) -> bool:
    own = telling_words(heading)
    return len(own & words) >= max(FEWEST_IN_TITLE, SHARE_IN_TITLE * len(own))


def _words(texts: Sequence[Paragraph]) -> frozenset[str]:
    return frozenset[str]().union(*(text.words for text in texts[:MOST_PARAGRAPHS]))


def _columns(page: Page, texts: Sequence[Paragraph]) -> int:
    return sum(page.lines[text.place].columns for text in texts)
