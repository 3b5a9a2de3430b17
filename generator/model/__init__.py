"""The values that pass from stage to stage; all frozen, standard library only.

    Seed → Capture → Line … → Document → Metadata, Headline, Evidence → Briefing

Line numbers are 1-based lines of the capture everywhere, so that any sentence
on a page can be traced to its source. Nothing later is written back into
something earlier: a stage returns a new value.
"""

from __future__ import annotations

from generator.model.briefing import (
    Briefing,
    LineRange,
    LineWishes,
    Seed,
    Sidecar,
    Skipped,
)
from generator.model.described import (
    Headline,
    Metadata,
    Origin,
    Original,
    Sourced,
    TranslationStatus,
)
from generator.model.document import (
    Block,
    Document,
    Figure,
    Footnote,
    Heading,
    ItemList,
    ListItem,
    NoteMark,
    Paragraph,
    Passage,
    References,
    Row,
    Table,
    passages_of,
)
from generator.model.editorial import (
    Editorial,
    Outlet,
    Term,
    Topic,
)
from generator.model.evidence import (
    Strength,
    TermMatch,
    TopicPassage,
)
from generator.model.lines import (
    Capture,
    Kind,
    Line,
    Mark,
)

__all__ = [
    "Block",
    "Briefing",
    "Capture",
    "Document",
    "Editorial",
    "Figure",
    "Footnote",
    "Heading",
    "Headline",
    "ItemList",
    "Kind",
    "Line",
    "LineRange",
    "LineWishes",
    "ListItem",
    "Mark",
    "Metadata",
    "NoteMark",
    "Origin",
    "Original",
    "Outlet",
    "Paragraph",
    "Passage",
    "References",
    "Row",
    "Seed",
    "Sidecar",
    "Skipped",
    "Sourced",
    "Strength",
    "Table",
    "Term",
    "TermMatch",
    "Topic",
    "TopicPassage",
    "TranslationStatus",
    "passages_of",
]
