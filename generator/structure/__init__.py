"""Lines → Document: the article as its reader sees it.

The order of the steps, and nothing else; each has a module of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from generator.model import Document, Kind, Line
from generator.structure.asides import as_text
from generator.structure.calls import link_notes
from generator.structure.flow import blocks_of
from generator.structure.footnotes import footnotes_of
from generator.structure.ids import with_ids
from generator.structure.joining import join
from generator.structure.rewriting import with_passages

ABOVE_THE_TEXT = frozenset({Kind.TITLE, Kind.SUBTITLE, Kind.BYLINE, Kind.DATELINE})
"""Kinds that a page shows with its metadata, and not as blocks."""
_BEGINS = frozenset({Kind.PARAGRAPH, Kind.LIST, Kind.TABLE})
"""Kinds with which the text has begun."""


def structure(lines: Sequence[Line]) -> Document:
    """Build the document of the lines that are kept."""
    body = list(_body(line for line in lines if line.keep))
    flow = [line for line in body if line.kind is not Kind.FOOTNOTE]
    notes = [line for line in body if line.kind is Kind.FOOTNOTE]
    draft = Document(blocks=blocks_of(join(flow)), footnotes=footnotes_of(join(notes)))
    return link_notes(with_passages(draft, with_ids(draft.passages())))


def _body(kept: Iterable[Line]) -> Iterator[Line]:
    """The lines of blocks. What was taken for a part of the head is text once the text has begun,
    if it says more than the head shows: nothing may be lost."""
    has_begun = False
    for line in kept:
        has_begun = has_begun or line.kind in _BEGINS
        shown = line if line.kind not in ABOVE_THE_TEXT else as_text(line) if has_begun else None
        if shown:
            yield shown
