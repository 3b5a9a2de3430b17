"""The markup of a page, parsed once → all that is taken from it."""

from __future__ import annotations

import logging

from lxml import html

from generator.model import Page
from generator.page.facts import read_facts
from generator.page.flat import flatten
from generator.page.tree import parse

# What it has to say about a page is said by the lines.
logging.getLogger("trafilatura").addHandler(logging.NullHandler())


def take_apart(text: str) -> Page:
    """All that the markup of a page gives; empty for a text without any element."""
    root = parse(text)
    if root is None:
        return Page()
    lines, blocks = flatten(root)
    # The extraction comes last: it takes the tree apart.
    return Page(lines=lines, blocks=blocks, facts=read_facts(root), article=extract(root))


def extract(root: html.HtmlElement) -> str:
    """The article's text; empty if none is found. The tree is not to be used afterwards."""
    # Slow to import; text captures don't need it.
    import trafilatura  # noqa: PLC0415

    try:
        found = trafilatura.bare_extraction(root, include_comments=False, include_tables=True)
    except (RecursionError, ValueError):
        return ""
    # Taken from the tree: as text a table would have marks of its own between its cells.
    body = getattr(found, "body", None)
    return "" if body is None else " ".join(body.itertext())
