"""HTML text → a tree of elements."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from itertools import islice
from typing import Final

from lxml import etree, html

NEVER_SHOWN: Final = frozenset(
    {"head", "script", "style", "noscript", "template", "iframe", "object", "svg", "math",
     "audio", "video", "canvas", "select", "textarea", "title", "meta", "link"}
)  # fmt: skip
"""Elements whose text no reader sees in the page's flow."""
NEAR_HEADING: Final = 3
"""Elements between a button and the heading that it makes up."""
_FIELDS: Final = frozenset({"input", "textarea"})
_HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "dt", "summary"})


def parse(text: str) -> html.HtmlElement | None:
    """The root element; None if the text holds no element at all."""
    # Fed as bytes: lxml refuses text that names an encoding, and ends it at a zero.
    data = text.replace("\0", "").encode("utf-8", "replace")
    parser = html.HTMLParser(
        encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True, no_network=True
    )
    try:
        return html.document_fromstring(data, parser=parser)
    except etree.ParserError:
        return None


def is_hidden(element: html.HtmlElement, opened: AbstractSet[str] = frozenset()) -> bool:
    """Whether neither it nor what is in it is shown, even if a reader opens the parts whose ids
    are given."""
    if element.tag in NEVER_SHOWN or _is_in_place_of_another(element):
        return True
    style = (element.get("style") or "").replace(" ", "").lower()
    is_closed = element.get("hidden") is not None or "display:none" in style
    return is_closed and (element.get("id") not in opened or element.find(".//p") is None)


def _is_in_place_of_another(element: html.HtmlElement) -> bool:
    """What an AMP page shows until a part is loaded, or if it can't be."""
    is_for_amp = element.get("placeholder") is not None or element.get("fallback") is not None
    return is_for_amp and element.tag not in _FIELDS


def _opened(root: html.HtmlElement) -> AbstractSet[str]:
    """Ids of the parts that a button in a heading opens: the answers to questions, sections."""
    buttons = root.iterfind(".//button[@aria-controls]")
    return {
        str(button.get("aria-controls"))
        for button in buttons
        if any(outer.tag in _HEADINGS for outer in islice(button.iterancestors(), NEAR_HEADING))
    }


def shown_events(root: html.HtmlElement) -> Iterator[tuple[str, html.HtmlElement]]:
    """`start` and `end` of every element that is shown, without recursion."""
    opened = _opened(root)
    walk = etree.iterwalk(root, events=("start", "end"))
    skipped: html.HtmlElement | None = None
    for event, element in walk:
        if skipped is not None:
            if event == "end" and element is skipped:
                skipped = None
                yield "skipped", element
            continue
        if event == "start" and is_hidden(element, opened):
            skipped = element
            continue
        yield event, element
