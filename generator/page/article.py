"""Which lines of an HTML page are the article.

Three judges are heard: the rules for plain text, which see the words and the order of the lines;
trafilatura, which sees the markup; and the page's elements, by what they hold and how they are
named. The rules for text decide, but for what the markup knows better: what stands in an element
named as furniture goes, and what they leave out for its place on the page alone
stays if it stands within the article's element.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from generator.model import Flat, Kind, Line, Page
from generator.page.body import Body, find_body
from generator.page.ending import find_end, find_prompts
from generator.page.found import find_lines
from generator.page.heading import find_title_lines

LONGEST_HEAD: Final = 15
"""Lines between title and text that may be a subtitle, byline or date."""
BEFORE_TITLE: Final = "before-title"
"""The rule for text that leaves out what stands above the title."""
UNDER_TITLE: Final = "under-title"
"""The rule for text that takes a line for a subtitle because the title stands above it."""
READS_LIKE_FURNITURE: Final = "reads-like-furniture"
"""The rule for text that leaves out what it doubts for its wording, wherever it stands."""
NEAR: Final = 3
"""Lines after the article's element in which a date may still be the article's."""
TOO_LITTLE: Final = 0.4
"""Share of what one judge keeps; if both keep no more than this of it, the other one has failed."""
SENTENCE_ENDS: Final = (".", "。", "!", "?", "…", "！", "？", '"', "”", "」")
_OF_HEAD: Final = frozenset({Kind.SUBTITLE, Kind.BYLINE, Kind.DATELINE})
_NAMED: Final = frozenset({Kind.BYLINE, Kind.DATELINE, Kind.REFERENCE, Kind.NOTICE})
"""Kinds that words tell better than elements."""
_TELLING: Final[Mapping[Kind, frozenset[Kind]]] = {
    kind: _NAMED - {Kind.REFERENCE} | {Kind.FOOTNOTE} for kind in Kind
} | {
    Kind.PARAGRAPH: frozenset(Kind) - {Kind.TITLE},
    Kind.LIST: _NAMED | {Kind.FOOTNOTE},
    Kind.HEADING: frozenset({Kind.SUBTITLE}),
    Kind.TABLE: frozenset(),
    Kind.CAPTION: frozenset({Kind.REFERENCE}),
    Kind.FOOTNOTE: frozenset(),
}
"""By the kind that an element gives: the kinds given by the words that go before it."""
CLOSE: Final = 2
"""Lines below the title in which a heading is its subtitle."""
LONGEST_CREDIT: Final = 8
"""Characters beside the names in an author's line: `By`, `기자`."""
REACH: Final = 60
"""Lines around a pull quote among which its sentence is looked for; keeps a page linear."""
QUOTATION_MARKS: Final = "\"'“”‘’«»「」『』"
LONGEST_HEADING: Final = 60
"""Characters of a bold line that is a heading."""
_OF_TAIL: Final = frozenset({Kind.CAPTION, Kind.FOOTNOTE, Kind.REFERENCE})


class PageReason(StrEnum):
    """Why a line of an HTML page is what it is: `Line.reason`."""

    HTML_TITLE = "html-title"
    HTML_HEAD = "html-head"
    HTML_ARTICLE = "html-article"
    HTML_CAPTION = "html-caption"
    HTML_FURNITURE = "html-furniture"


@dataclass(frozen=True, slots=True)
class _Views:
    """What the judges make of a page."""

    page: tuple[Flat, ...]
    by_text: tuple[Line, ...]
    found: frozenset[int]
    """Places of the lines that trafilatura takes."""
    by_place: AbstractSet[str]
    """Reasons of the rules for text that look at nothing but the line's place or style."""
    body: Body
    titles: range
    """Places of the lines of the title; empty if none is found."""
    end: int
    """Place of the mark that ends the text, or of the page's end."""
    authors: tuple[str, ...]
    """Names that the page states, without white space."""
    squeezed: Sequence[str]
    """The page's lines without white space."""

    @property
    def title(self) -> int | None:
        return self.titles.start if self.titles else None

    def is_weak(self, at: int) -> bool:
        """Whether the rules for text leave it out without knowing it for furniture."""
        return self.by_text[at].reason in self.by_place

    def is_of_text_alone(self) -> bool:
        """Whether the article's element holds the text and nothing of its head; what ends it is
        text too, then, and not what a page has below."""
        return self.title is not None and self.title not in self.body.inside

    def is_below_title(self, at: int) -> bool:
        """Whether they left it out as standing above the title, and it does not."""
        is_above = self.by_text[at].reason == BEFORE_TITLE
        return is_above and self.title is not None and at > self.title


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
    body = find_body(page.lines, page.blocks, sure)
    body = replace(body, last=_last(page.lines, body, found))
    titles = find_title_lines(page, squeezed, body)
    names = page.facts.author.value.split(", ")
    authors = tuple("".join(name.split()) for name in names if name)
    asking = find_prompts(page.lines, page.blocks, by_text, _below(titles, body))
    body = replace(body, furniture=body.furniture | asking)
    end = find_end(page.lines, body.last)
    views = _Views(
        page.lines, tuple(by_text), found, by_place, body, titles, end, authors, squeezed
    )
    judged = [_judged(views, at) for at in range(len(page.lines))]
    for at in reversed(range(body.last + 1, len(judged) - 1)):
        is_rescued = judged[at].kind is Kind.HEADING and not by_text[at].keep
        if is_rescued and not judged[at + 1].keep:
            judged[at] = _left_out(judged[at])
    return tuple(judged)


def _below(titles: range, body: Body) -> frozenset[int]:
    """The lines of the article's element below the title and its neighbours."""
    first = titles.stop if titles else body.first
    return frozenset(at for at in body.inside if at >= first)


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


def _judged(views: _Views, at: int) -> Line:
    line, flat = views.by_text[at], views.page[at]
    if at in views.titles:
        return _kept(line, Kind.TITLE, PageReason.HTML_TITLE)
    if line.kind is Kind.BLANK:
        return line
    if at in views.body.furniture or (at in views.body.inside and flat.is_aside):
        return _left_out(line, PageReason.HTML_FURNITURE if views.is_weak(at) else None)
    if flat.is_pulled and _is_repeated(views.squeezed, at):
        return _left_out(line, PageReason.HTML_FURNITURE)
    if at < views.body.first:
        return _before(views, at)
    if at in views.body.inside:
        return _inside(views, at)
    is_near = at - views.body.last <= NEAR or line.kind is not Kind.DATELINE
    return _as_text_says(line, flat) if line.keep and is_near else _left_out(line)


def _before(views: _Views, at: int) -> Line:
    """A line above the article's first sure one, the title's neighbours among them."""
    line, flat, title = views.by_text[at], views.page[at], views.title
    if title is None:
        return line
    is_inside = at in views.body.inside
    role = flat.role or flat.inner_role
    if line.kind is Kind.TITLE and at > title and _is_subtitle(views, at):
        return _kept(line, Kind.SUBTITLE, PageReason.HTML_HEAD)
    # What the rules for text took for the title may be a caption or the first paragraph.
    is_no_title = line.kind is Kind.TITLE and not (is_inside and at > title)
    is_far = abs(at - title) > LONGEST_HEAD and not is_inside
    is_under_other = line.reason == UNDER_TITLE and at < title
    if is_far or flat.is_label or is_no_title or (is_under_other and role is not Kind.SUBTITLE):
        return _left_out(line)
    if _names_authors(views, at) and (views.is_weak(at) or line.kind is Kind.SUBTITLE):
        return _kept(line, Kind.BYLINE, PageReason.HTML_HEAD)
    if line.keep and not _is_tool(line, flat):
        return _as_text_says(line, flat)
    if role in _OF_HEAD and views.is_weak(at) and (role is Kind.BYLINE or not flat.is_linked):
        return _kept(line, role or flat.kind, PageReason.HTML_HEAD)
    return _inside(views, at) if is_inside else _left_out(line)


def _is_subtitle(views: _Views, at: int) -> bool:
    """Whether a line that the rules for text take for the title is named as a subtitle, or is
    the heading right below the title."""
    flat = views.page[at]
    is_next = at - views.titles.stop < CLOSE and flat.kind is Kind.HEADING
    return not flat.is_linked and (is_next or flat.role is Kind.SUBTITLE)


def _names_authors(views: _Views, at: int) -> bool:
    """Whether a line is little more than authors that the page states."""
    rest = views.squeezed[at]
    for name in views.authors:
        rest = rest.replace(name, "")
    return len(rest) <= LONGEST_CREDIT and rest != views.squeezed[at]


def _is_repeated(squeezed: Sequence[str], at: int) -> bool:
    """Whether a line near it holds all its words."""
    words = squeezed[at].strip(QUOTATION_MARKS)
    near = range(max(at - REACH, 0), min(at + REACH, len(squeezed)))
    return any(words in squeezed[other] for other in near if other != at)


def _inside(views: _Views, at: int) -> Line:
    """A line within the article's element."""
    line, flat = views.by_text[at], views.page[at]
    if (flat.is_label and flat.role in _OF_HEAD) or _is_date_of_teaser(views, at):
        return _left_out(line)
    if line.keep and not _is_tool(line, flat):
        return _as_text_says(line, flat, PageReason.HTML_ARTICLE if at in views.found else None)
    kind = _kind_of_element(flat)
    if views.is_weak(at) and _belongs(views, at, kind) and not flat.is_linked:
        is_caption = kind is Kind.CAPTION
        reason = PageReason.HTML_CAPTION if is_caption else PageReason.HTML_ARTICLE
        is_heading = kind is Kind.PARAGRAPH and _is_heading(flat)
        return _kept(line, Kind.HEADING if is_heading else kind, reason)
    return _left_out(line)


def _belongs(views: _Views, at: int, kind: Kind) -> bool:
    """Whether a line that the rules for text doubt stands among the article's lines."""
    first, last = views.body.first, views.body.last
    is_taken = at in views.found and (at < last or views.page[at].text.endswith(SENTENCE_ENDS))
    is_end = last < at < views.end and views.is_of_text_alone()
    is_doubted = views.by_text[at].reason == READS_LIKE_FURNITURE
    is_of_text = first < at < last or (is_end and not is_doubted)
    return is_taken or kind in _OF_TAIL or is_of_text or views.is_below_title(at)


def _is_date_of_teaser(views: _Views, at: int) -> bool:
    """A date among the text, under the link to another article."""
    is_among = views.body.first < at < views.body.last
    is_date = views.by_text[at].kind is Kind.DATELINE
    return is_among and is_date and views.page[at - 1].is_linked


def _is_tool(line: Line, flat: Flat) -> bool:
    """Links and buttons that the rules for text take for a subtitle."""
    return flat.is_linked and line.kind is Kind.SUBTITLE


def _kind_of_element(flat: Flat) -> Kind:
    """The kind that an element's name says, or else its tag."""
    if flat.kind in (Kind.HEADING, Kind.TABLE) and flat.role is not Kind.SUBTITLE:
        return flat.kind
    return flat.role or flat.kind


def _as_text_says(line: Line, flat: Flat, reason: PageReason | None = None) -> Line:
    """Kept, of the kind that its words or its element say, whichever says more."""
    kind = _kind_of_element(flat)
    if line.kind in _TELLING[kind]:
        kind = line.kind
    if kind is Kind.PARAGRAPH and _is_heading(flat):
        kind = Kind.HEADING
    return replace(line, kind=kind, keep=True, reason=reason.value if reason else line.reason)


def _is_heading(flat: Flat) -> bool:
    """A short bold line that is no sentence."""
    return (
        flat.is_strong
        and len(flat.text) <= LONGEST_HEADING
        and not flat.text.endswith(SENTENCE_ENDS)
    )


def _kept(line: Line, kind: Kind, reason: PageReason) -> Line:
    return replace(line, kind=kind, keep=True, reason=reason.value)


def _left_out(line: Line, reason: PageReason | None = None) -> Line:
    """With the reason of the rules for text where they have one."""
    if reason is None and line.keep:
        reason = PageReason.HTML_FURNITURE
    own = reason.value if reason else line.reason
    return replace(line, kind=Kind.BOILERPLATE, keep=False, reason=own)
