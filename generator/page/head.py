"""Which lines above a page's text are the article's: title's neighbours, authors, dates."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from generator.model import Kind, Line
from generator.page.inside import judge_inside
from generator.page.kinds import PageReason, as_text_says, is_tool, kept_as, left_out
from generator.page.views import Views

LONGEST_HEAD: Final = 15
"""Lines between title and text that may be a subtitle, byline or date."""
UNDER_TITLE: Final = "under-title"
"""The rule for text that takes a line for a subtitle because the title stands above it."""
CLOSE: Final = 2
"""Lines below the title in which a heading is its subtitle."""
LONGEST_CREDIT: Final = 8
"""Characters beside the names in an author's line: `By`, `기자`."""
_OF_HEAD: Final = frozenset({Kind.SUBTITLE, Kind.BYLINE, Kind.DATELINE})


def judge_head(views: Views, at: int) -> Line:
    """A line above the article's first sure one, the title's neighbours among them."""
    line, flat, title = views.by_text[at], views.page[at], views.titles.start
    is_inside = at in views.body.inside
    role = flat.role or flat.inner_role
    is_open = line.kind is Kind.TITLE or views.is_weak(at)
    if is_open and at > title and _is_subtitle(views, at):
        return kept_as(line, Kind.SUBTITLE, PageReason.HTML_HEAD)
    is_far = abs(at - title) > LONGEST_HEAD and not is_inside
    if is_far or flat.is_label or _is_beside_other_title(views, at, role):
        return left_out(line)
    if _names_authors(views, at) and (views.is_weak(at) or line.kind is Kind.SUBTITLE):
        return kept_as(line, Kind.BYLINE, PageReason.HTML_HEAD)
    if line.keep and not is_tool(line, flat):
        return _with_author(views, at, as_text_says(line, flat))
    is_named = role in _OF_HEAD and (role is Kind.BYLINE or not flat.is_linked)
    if is_named and views.is_weak(at):
        return kept_as(line, role or flat.kind, PageReason.HTML_HEAD)
    return judge_inside(views, at) if is_inside else left_out(line)


def _is_subtitle(views: Views, at: int) -> bool:
    """Whether a line that the rules for text take for the title or leave out is named as a
    subtitle, or is the heading, or the element's next line, right below the title."""
    flat = views.page[at]
    is_heading = flat.kind is Kind.HEADING or flat.block == views.page[views.titles.start].block
    is_next = at - views.titles.stop < CLOSE and is_heading
    return not flat.is_linked and (is_next or flat.role is Kind.SUBTITLE)


def _is_beside_other_title(views: Views, at: int, role: Kind | None) -> bool:
    """Whether a line is what the rules for text took for the title, which may be a caption or the
    first paragraph, or else for its subtitle."""
    line, title = views.by_text[at], views.titles.start
    is_subtitle = line.reason == UNDER_TITLE and at < title and role is not Kind.SUBTITLE
    is_title = line.kind is Kind.TITLE and not (at in views.body.inside and at > title)
    return is_title or is_subtitle


def _with_author(views: Views, at: int, line: Line) -> Line:
    """An author before the date: a line of both is the author's."""
    is_authors = any(name in views.squeezed[at] for name in views.authors)
    return replace(line, kind=Kind.BYLINE) if is_authors and line.kind is Kind.DATELINE else line


def _names_authors(views: Views, at: int) -> bool:
    """Whether a line is little more than authors that the page states."""
    rest = views.squeezed[at]
    for name in views.authors:
        rest = rest.replace(name, "")
    return len(rest) <= LONGEST_CREDIT and rest != views.squeezed[at]
