"""The article's head: which line is the title, and what stands between it and the text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from generator.clean.body import Span, is_prose
from generator.clean.bylines import NAME
from generator.clean.dates import is_date_line
from generator.clean.features import Features, Marker, columns_of
from generator.clean.masthead import find_mastheads
from generator.clean.outline import begins_with_heading
from generator.clean.reasons import Reason
from generator.clean.rules import Judgement
from generator.model import Kind

WINDOW: Final = 60
"""Lines above the text in which the title is looked for (blank lines do not count)."""
ANCHOR_BEFORE: Final = 15
ANCHOR_AFTER: Final = 6
"""Lines before and after the text's beginning where a dateline or byline marks the head."""
MOST_PROSE_IN_HEAD: Final = 2
LONGEST_TITLE: Final = 150
SHORTEST_TITLE: Final = 12
"""Columns."""
FEWEST_TITLE_WORDS: Final = 4
TITLE_CASE_SHARE: Final = 0.6
TITLE_BLOCK: Final = 5
"""Lines that may stand between two lines of one head."""
SAME_BLOCK: Final = 1.2
SAME_LATIN_BLOCK: Final = 0.4
"""How much worse than the best candidate an earlier line of the same head may be; less
where slogans stand over the title, as on English sites."""
LEAST_LEAD: Final = 1.0
SHORTEST_LEAD: Final = 20
LIKENESS_OF_LEAD: Final = 0.1
"""What an East Asian line directly above the best candidate must have (score, columns,
likeness to the text) to be the title over it."""
SHORT_LATIN_TITLE: Final = 22
SHORTEST_SUBTITLE: Final = 14
SHORTEST_FIRST_SENTENCE: Final = 24
HEAD_LINES: Final = 8
LIKENESS_OF_SUBTITLE: Final = 0.25

_RUN: Final = re.compile(r"[가-힣\u4e00-\u9fff]+|[ァ-ヶー]+")
_WORD: Final = re.compile(r"[a-z]{4,}|\d{2,}")
_NOT_TITLE: Final = frozenset(
    {Kind.BOILERPLATE, Kind.BLANK, Kind.DATELINE, Kind.BYLINE, Kind.CAPTION, Kind.NOTICE,
     Kind.REFERENCE, Kind.TABLE, Kind.FOOTNOTE}
)  # fmt: skip
_HEAD_LINES: Final = frozenset({Kind.DATELINE, Kind.BYLINE})


@dataclass(frozen=True, slots=True)
class Head:
    """Where the head lies, as 0-based places."""

    title: int | None
    text: int
    """The first line of the article's text."""


def find_head(lines: Sequence[Features], own: Sequence[Judgement], span: Span) -> Head:
    """The title and the beginning of the text."""
    filled = [line.index for line in lines if not line.blank]
    text = _beginning(lines, own, span, filled)
    place = filled.index(text)
    window = filled[max(0, place - WINDOW) : place]
    words = frozenset(word for line in lines[text : span.last + 1] for word in words_of(line.bare))
    scores = {
        index: _score(lines, own, filled, filled_place, words) - 0.03 * (place - filled_place)
        for filled_place, index in enumerate(window, max(0, place - WINDOW))
        if own[index].kind not in _NOT_TITLE
    }
    mastheads = find_mastheads(lines)
    titles = {index: score for index, score in scores.items() if index not in mastheads}
    scores = titles or scores
    if not scores:
        return Head(None, text)
    best = max(scores, key=lambda index: (scores[index], -index))
    return Head(_first_of_block(best, window, scores, lines, words), text)


def judge_head(
    lines: Sequence[Features], judged: Sequence[Judgement], head: Head, span: Span
) -> list[Judgement]:
    """The lines up to the text: title, what is under it, and the furniture above it."""
    result = list(judged)
    if head.title is None:
        return result
    kept_above = _head_lines_above(lines, judged, head.title)
    for line in lines[: head.title]:
        if judged[line.index].keep and line.index not in kept_above:
            result[line.index] = Judgement(Kind.BOILERPLATE, Reason.BEFORE_TITLE)
    result[head.title] = Judgement(Kind.TITLE, Reason.TITLE_OVER_TEXT)
    words = frozenset(
        word for line in lines[head.text : span.last + 1] for word in words_of(line.bare)
    )
    between = [line for line in lines[head.title + 1 : head.text] if judged[line.index].keep]
    authors = " ".join(line.bare for line in lines if judged[line.index].kind is Kind.BYLINE)
    for place, line in enumerate(between):
        own = judged[line.index]
        if begins_with_heading(lines, judged, line.index):
            result[line.index] = Judgement(Kind.HEADING, Reason.LONE_HEADING)
            break
        if _ends_head(line, own) or _begins_early(line, own, between[place + 1 :]):
            break
        if own.kind is Kind.PARAGRAPH and _is_author(line, place, between, judged, authors):
            result[line.index] = Judgement(Kind.BYLINE, Reason.NAMED_AUTHOR)
        else:
            result[line.index] = _under_title(line, own, place, words)
    return result


def words_of(text: str) -> frozenset[str]:
    """Pairs of neighbouring East Asian characters, and Latin words and numbers."""
    folded = text.casefold()
    pairs = {run[i : i + 2] for run in _RUN.findall(folded) for i in range(max(1, len(run) - 1))}
    return frozenset(pairs) | frozenset(_WORD.findall(folded))


def likeness(text: str, words: frozenset[str]) -> float:
    """Share of a line's words that the text has too, 0 to 1."""
    own = words_of(text)
    return len(own & words) / len(own) if own else 0.0


def _beginning(
    lines: Sequence[Features], own: Sequence[Judgement], span: Span, filled: Sequence[int]
) -> int:
    """The first running text below the head's last dateline or byline."""
    place = filled.index(span.first) if span.first in filled else 0
    near = filled[max(0, place - ANCHOR_BEFORE) : place + ANCHOR_AFTER]
    anchor, prose = span.first, 0
    for index in near:
        prose += index >= span.first and is_prose(lines[index], own[index])
        if own[index].kind in _HEAD_LINES and index in span and prose < MOST_PROSE_IN_HEAD:
            anchor = index
    below = [index for index in filled if anchor <= index <= span.last]
    text = next((index for index in below if _begins_text(lines[index], own[index])), below[0])
    return _wrapped_start(lines, own, text)


def _wrapped_start(lines: Sequence[Features], own: Sequence[Judgement], text: int) -> int:
    """The first line of a hard-wrapped paragraph of which one line was found."""
    while text > 0 and own[text - 1].kind is Kind.PARAGRAPH and lines[text].goes_on:
        text -= 1
    return text


def _begins_text(line: Features, judgement: Judgement) -> bool:
    if not is_prose(line, judgement):
        return False
    return line.ends_sentence or line.columns > LONGEST_TITLE or judgement.kind is Kind.LIST


def _score(
    lines: Sequence[Features],
    own: Sequence[Judgement],
    filled: Sequence[int],
    place: int,
    words: frozenset[str],
) -> float:
    """How much a line looks like the title; larger is likelier."""
    line = lines[filled[place]]
    score = 3 * likeness(line.bare, words)
    score += 1 if SHORTEST_TITLE <= line.columns <= LONGEST_TITLE else -2
    score -= 1.5 * (line.ends_sentence and line.bare[-1:] in ".。")
    score -= 1 * (line.marker not in (Marker.NONE, Marker.HEADING))
    score -= 1 * (line.count > 1 and line.columns < 2 * SHORTEST_TITLE)
    score += 0.8 * _is_title_case(line)
    score -= 0.7 * (not line.wide and line.columns < SHORT_LATIN_TITLE)
    below = [own[index].kind for index in filled[place + 1 : place + 5]]
    if below[:1] and below[0] in _HEAD_LINES:
        return score + 2.2
    return score + 1.2 * any(kind in _HEAD_LINES for kind in below)


def _is_title_case(line: Features) -> bool:
    """Whether most words begin with a capital, as in English headlines."""
    initials = [word[0] for word in line.bare.split() if word[0].isalpha()]
    capitals = sum(initial.isupper() for initial in initials)
    return (
        not line.wide
        and len(initials) >= FEWEST_TITLE_WORDS
        and capitals >= TITLE_CASE_SHARE * len(initials)
    )


def _first_of_block(
    best: int,
    window: Sequence[int],
    scores: dict[int, float],
    lines: Sequence[Features],
    words: frozenset[str],
) -> int:
    """Of the lines that stand together with the best one, the first that is nearly as good:
    subtitles often resemble the text more than the title does."""
    title, gap = best, 0
    for index in reversed(window[: window.index(best)]):
        if index not in scores:
            gap += 1
        elif _may_lead(lines[index], lines[title]) and (
            scores[index] >= scores[best] - _tolerance(lines[index])
            or (gap == 0 and _leads(lines[index], scores[index], words))
        ):
            title, gap = index, 0
        else:
            gap += 1
        if gap > TITLE_BLOCK:
            break
    return title


def _tolerance(line: Features) -> float:
    return SAME_BLOCK if line.wide else SAME_LATIN_BLOCK


def _leads(line: Features, score: float, words: frozenset[str]) -> bool:
    is_long = line.wide and line.columns >= SHORTEST_LEAD
    return is_long and score >= LEAST_LEAD and likeness(line.bare, words) >= LIKENESS_OF_LEAD


def _may_lead(line: Features, title: Features) -> bool:
    """Whether a line may be the title over a line that looked like it."""
    same = line.bare in title.bare or title.bare in line.bare
    is_sentence = line.ends_sentence and line.bare[-1:] in ".。"
    is_marked = line.marker not in (Marker.NONE, Marker.HEADING)
    return not (same or is_sentence or is_marked) and line.columns >= SHORTEST_TITLE


def _head_lines_above(
    lines: Sequence[Features], judged: Sequence[Judgement], title: int
) -> frozenset[int]:
    """A dateline or byline directly above the title belongs to the head."""
    above = [line.index for line in lines[max(0, title - 6) : title] if not line.blank][-2:]
    return frozenset(index for index in above if judged[index].kind in _HEAD_LINES)


def _under_title(line: Features, own: Judgement, place: int, words: frozenset[str]) -> Judgement:
    if own.reason is Reason.DATE_LINE and _is_bracketed_whole(line.bare):
        return Judgement(Kind.REFERENCE, Reason.PUBLICATION_NOTE)
    if not own.keep or own.kind not in (Kind.PARAGRAPH, Kind.LIST, Kind.HEADING):
        return own
    like = likeness(line.bare, words)
    if columns_of(line.rest) < SHORTEST_SUBTITLE and like < 2 * LIKENESS_OF_SUBTITLE:
        return Judgement(Kind.BOILERPLATE, Reason.HEAD_CRUMB)
    if place > TITLE_BLOCK and like < LIKENESS_OF_SUBTITLE:
        return Judgement(Kind.BOILERPLATE, Reason.HEAD_CRUMB)
    return Judgement(Kind.SUBTITLE, Reason.UNDER_TITLE)


def _is_author(
    line: Features,
    place: int,
    between: Sequence[Features],
    judged: Sequence[Judgement],
    authors: str,
) -> bool:
    """A bare name that a byline repeats or that a dateline follows."""
    if not NAME.match(line.bare):
        return False
    below = between[place + 1 : place + 2]
    return line.bare in authors or any(judged[near.index].kind is Kind.DATELINE for near in below)


def _begins_early(line: Features, own: Judgement, below: Sequence[Features]) -> bool:
    """Whether a sentence shorter than the text's usual ones begins it."""
    if own.kind is not Kind.PARAGRAPH or not line.wide or line.columns < SHORTEST_FIRST_SENTENCE:
        return False
    return line.ends_sentence and not any(is_date_line(near.bare) for near in below[:HEAD_LINES])


def _ends_head(line: Features, own: Judgement) -> bool:
    """Whether a chapter begins: the lines below are the text's, however short."""
    if own.reason is Reason.BRACKETED_HEADING:
        return line.columns <= SHORTEST_TITLE
    return own.kind is Kind.HEADING or line.marker is Marker.NUMBER


def _is_bracketed_whole(bare: str) -> bool:
    return bare[:1] in "(（" and bare[-1:] in ")）"
