"""Which lines of an HTML page are the article.

Three judges are heard: the rules for plain text, which see the words and the order of the lines;
trafilatura, which sees the markup; and the page's elements, by what they hold and how they are
named. The rules for text decide, but for what the markup knows better: what stands in an element
named as furniture goes, and what they leave out for its place on the page alone
stays if it stands within the article's element.
"""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from typing import Final

from generator.model import Flat, Kind, Line, Page
from generator.page.body import Body, find_body
from generator.page.ending import find_end, find_prompts
from generator.page.found import find_lines
from generator.page.head import judge_head
from generator.page.heading import find_title_lines
from generator.page.headings import keep_headings
from generator.page.inside import judge_inside
from generator.page.kinds import (
    SENTENCE_ENDS,
    PageReason,
    as_text_says,
    is_tool,
    kept_as,
    left_out,
)
from generator.page.views import Views

NEAR: Final = 3
"""Lines after the article's element in which a date may still be the article's."""
TOO_LITTLE: Final = 0.4
"""Share of what one judge keeps; if both keep no more than this of it, the other one has failed."""
REACH: Final = 60
"""Lines around a pull quote among which its sentence is looked for; keeps a page linear."""
QUOTATION_MARKS: Final = "\"'“”‘’«»「」『』"


def judge_page(page: Page, by_text: Sequence[Line], by_place: AbstractSet[str]) -> tuple[Line, ...]:
    """One line for each line of the page.

    `by_text` is what the rules for plain text make of them; `by_place` the ids of those rules
    that leave a line out for its place or style and not for what it says.
    """
    squeezed = ["".join(flat.text.split()) for flat in page.lines]
    found = find_lines("".join(page.article.split()), squeezed)
    kept = {at for at, line in enumerate(by_text) if line.keep and line.kind is not Kind.TITLE}
    sure = _sure(page.lines, found, kept)
    if not sure:
        return tuple(by_text)
    around = find_body(page.lines, page.blocks, sure)
    body = replace(around, last=_last(page.lines, around, found))
    titles = find_title_lines(page, squeezed, body)
    # Asked below the title: beside it stands a button among author and date.
    below = frozenset(at for at in body.inside if at >= (titles.stop or body.first))
    asking = find_prompts(page.lines, page.blocks, by_text, below)
    views = Views(
        page=page.lines,
        by_text=tuple(by_text),
        found=found,
        by_place=by_place,
        body=replace(body, furniture=body.furniture | asking),
        titles=titles,
        end=find_end(page.lines, body.first),
        authors=_names(page.facts.author.value),
        squeezed=squeezed,
    )
    judged = [_as_sentence(views, at, _judged(views, at)) for at in range(len(page.lines))]
    return keep_headings(page.lines, judged, views.body, PageReason.HTML_ARTICLE.value)


def _names(authors: str) -> tuple[str, ...]:
    return tuple("".join(name.split()) for name in authors.split(", ") if name)


def _sure(
    page: Sequence[Flat], found: AbstractSet[int], kept: AbstractSet[int]
) -> AbstractSet[int]:
    """The lines that both judges keep; those of one where the other has failed."""

    def weight(places: AbstractSet[int]) -> int:
        return sum(len(page[at].text) for at in places)

    both = found & kept
    heavier = max((found, kept), key=weight)
    return both if weight(both) > TOO_LITTLE * weight(heavier) else heavier


def _last(page: Sequence[Flat], body: Body, found: AbstractSet[int]) -> int:
    """Place of the article's last sentence: what stands before it may be doubted by the rules for
    text, which take a box of links for the end."""
    inside = (found & body.inside) - body.furniture
    ended = (at for at in inside if page[at].text.endswith(SENTENCE_ENDS))
    return max((body.last, *ended))


def _judged(views: Views, at: int) -> Line:
    line, flat = views.by_text[at], views.page[at]
    if at in views.titles:
        return kept_as(line, Kind.TITLE, PageReason.HTML_TITLE)
    if line.kind is Kind.BLANK:
        return line
    is_aside = at in views.body.inside and flat.is_aside
    is_repeated = flat.is_pulled and _is_repeated(views.squeezed, at)
    if at in views.body.furniture or is_aside or is_repeated:
        return left_out(line, PageReason.HTML_FURNITURE if views.is_weak(at) else None)
    if at < views.body.first:
        return judge_head(views, at) if views.titles else line
    if at in views.body.inside:
        return judge_inside(views, at)
    is_near = at - views.body.last <= NEAR or line.kind is not Kind.DATELINE
    is_kept = line.keep and is_near and not is_tool(line, flat)
    return as_text_says(line, flat) if is_kept else left_out(line)


def _as_sentence(views: Views, at: int, line: Line) -> Line:
    """A plain sentence that begins the text's own element is no subtitle."""
    flat = views.page[at]
    is_plain = flat.kind is Kind.PARAGRAPH and flat.role is None and not flat.is_strong
    is_sentence = is_plain and flat.text.endswith((*SENTENCE_ENDS, ":", "："))
    is_of_text = at in views.body.inside and views.is_of_text_alone()
    is_taken_for_one = line.keep and line.kind is Kind.SUBTITLE
    is_paragraph = is_taken_for_one and is_sentence and is_of_text
    return replace(line, kind=Kind.PARAGRAPH) if is_paragraph else line


def _is_repeated(squeezed: Sequence[str], at: int) -> bool:
    """Whether a line near it holds all its words."""
    words = squeezed[at].strip(QUOTATION_MARKS)
    near = range(max(at - REACH, 0), min(at + REACH, len(squeezed)))
    return any(words in squeezed[other] for other in near if other != at)
