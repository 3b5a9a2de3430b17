"""Which lines within the article's element are the article."""

from __future__ import annotations

from typing import Final

from generator.model import Kind, Line
from generator.page.ending import is_end
from generator.page.kinds import (
    SENTENCE_ENDS,
    PageReason,
    as_text_says,
    is_bold_heading,
    is_tool,
    kept_as,
    kind_of_element,
    left_out,
)
from generator.page.views import Views

READS_LIKE_FURNITURE: Final = "reads-like-furniture"
"""The rule for text that leaves out what it doubts for its wording, wherever it stands."""
READS_LIKE_TEXT: Final = "reads-like-text"
"""The rule for text that keeps what others leave out for its place."""
_OF_HEAD: Final = frozenset({Kind.SUBTITLE, Kind.BYLINE, Kind.DATELINE})
_OF_TAIL: Final = frozenset({Kind.CAPTION, Kind.FOOTNOTE, Kind.REFERENCE})


def judge_inside(views: Views, at: int) -> Line:
    """A line within the article's element."""
    line, flat = views.by_text[at], views.page[at]
    is_label = flat.is_label and flat.role in _OF_HEAD
    if is_label or is_end(flat.text) or _is_date_of_teaser(views, at):
        return left_out(line)
    kind = kind_of_element(flat)
    if line.reason == READS_LIKE_TEXT and kind is Kind.CAPTION:
        return kept_as(line, kind, PageReason.HTML_CAPTION)
    if line.keep and not is_tool(line, flat):
        return as_text_says(line, flat, PageReason.HTML_ARTICLE if at in views.found else None)
    if views.is_weak(at) and _belongs(views, at, kind) and not flat.is_linked:
        is_caption = kind is Kind.CAPTION
        reason = PageReason.HTML_CAPTION if is_caption else PageReason.HTML_ARTICLE
        is_heading = kind is Kind.PARAGRAPH and is_bold_heading(flat)
        return kept_as(line, Kind.HEADING if is_heading else kind, reason)
    return left_out(line)


def _belongs(views: Views, at: int, kind: Kind) -> bool:
    """Whether a line that the rules for text doubt stands among the article's lines."""
    first, last = views.body.first, views.body.last
    if at >= views.end:
        return False
    is_taken = at in views.found and (at < last or views.page[at].text.endswith(SENTENCE_ENDS))
    is_last = at > last and views.is_of_text_alone()
    is_doubted = views.by_text[at].reason == READS_LIKE_FURNITURE
    is_of_text = first < at < last or (is_last and not is_doubted)
    return is_taken or kind in _OF_TAIL or is_of_text or views.is_below_title(at)


def _is_date_of_teaser(views: Views, at: int) -> bool:
    """A date among the text, under the link to another article."""
    is_among = views.body.first < at < views.body.last
    is_date = views.by_text[at].kind is Kind.DATELINE
    return is_among and is_date and views.page[at - 1].is_linked
