"""HTML text → a tree of elements."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lxml import etree, html

NEVER_SHOWN: Final = frozenset(
    {"head", "script", "style", "noscript", "template", "iframe", "object", "svg", "math",
     "audio", "video", "canvas", "select", "textarea", "title", "meta", "link"}
)  # fmt: skip
"""Elements whose text no reader sees in the page's flow."""


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


def is_hidden(element: html.HtmlElement) -> bool:
    """Whether neither it nor what is in it is shown."""
    style = (element.get("style") or "").replace(" ", "").lower()
    return (
        element.tag in NEVER_SHOWN or element.get("hidden") is not None or "display:none" in style
    )


def shown_events(root: html.HtmlElement) -> Iterator[tuple[str, html.HtmlElement]]:
    """`start` and `end` of every element that is shown, without recursion."""
    walk = etree.iterwalk(root, events=("start", "end"))
    skipped: html.HtmlElement | None = None
    for event, element in walk:
        if skipped is not None:
            if event == "end" and element is skipped:
                skipped = None
                yield "skipped", element
            continue
        if event == "start" and is_hidden(element):
            skipped = element
            continue
        yield event, element
