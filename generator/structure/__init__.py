"""Lines → Document: the article as its reader sees it.

The order of the steps, and nothing else; each has a module of its own.
"""

from __future__ import annotations

from collections.abc import Sequence

from generator.model import Document, Kind, Line
from generator.structure.calls import link_notes
from generator.structure.flow import blocks_of
from generator.structure.footnotes import footnotes_of
from generator.structure.ids import with_ids
from generator.structure.joining import join
from generator.structure.rewriting import with_passages

ABOVE_THE_TEXT = frozenset({Kind.TITLE, Kind.SUBTITLE, Kind.BYLINE, Kind.DATELINE})
"""Kinds that a page shows with its metadata, wherever they stood; never blocks."""


def structure(lines: Sequence[Line]) -> Document:
    """Build the document of the lines that are kept."""
    body = [line for line in lines if line.keep and line.kind not in ABOVE_THE_TEXT]
    flow = [line for line in body if line.kind is not Kind.FOOTNOTE]
    notes = [line for line in body if line.kind is Kind.FOOTNOTE]
    draft = Document(blocks=blocks_of(join(flow)), footnotes=footnotes_of(join(notes)))
    return link_notes(with_passages(draft, with_ids(draft.passages())))
