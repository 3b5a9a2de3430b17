"""The values that pass from stage to stage; all frozen, standard library only.

    Seed → Capture → Line … → Document → Metadata, Headline, Evidence → Briefing

Line numbers are 1-based lines of the capture everywhere, so that any sentence
on a page can be traced to its source. Nothing later is written back into
something earlier: a stage returns a new value.
"""

from __future__ import annotations

from generator.model.amounts import (
    Amount,
    Bound,
)
from generator.model.briefing import (
    Briefing,
    LineRange,
    LineWishes,
    Seed,
    Sidecar,
    Skipped,
    Unread,
)
from generator.model.damage import (
    Damage,
    DamageKind,
)
from generator.model.described import (
    Headline,
    Metadata,
    Origin,
    Original,
    Sourced,
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
    Role,
    Term,
    Topic,
    in_language,
)
from generator.model.events import (
    Certainty,
    Event,
    Precision,
)
from generator.model.evidence import (
    Citation,
    CitedClaim,
    Claim,
    ClaimedValue,
    Contradiction,
    Grounds,
    Mentions,
    Place,
    Quote,
    QuoteState,
    Relation,
    RelationKind,
    Strength,
    TermMatch,
    TopicPassage,
    Waived,
)
from generator.model.kinds import TELLING, Kind
from generator.model.lines import (
    Capture,
    Line,
    Mark,
)
from generator.model.page import (
    Element,
    Facts,
    Flat,
    Page,
    Stated,
)
from generator.model.translation import (
    MISSING_TRANSLATION,
    NOTHING_TO_TRANSLATE,
    Segment,
    TranslatedSegment,
    TranslatedText,
    Translation,
    TranslationStatus,
)

__all__ = [
    "MISSING_TRANSLATION",
    "NOTHING_TO_TRANSLATE",
    "TELLING",
    "Amount",
    "Block",
    "Bound",
    "Briefing",
    "Capture",
    "Certainty",
    "Citation",
    "CitedClaim",
    "Claim",
    "ClaimedValue",
    "Contradiction",
    "Damage",
    "DamageKind",
    "Document",
    "Editorial",
    "Element",
    "Event",
    "Facts",
    "Figure",
    "Flat",
    "Footnote",
    "Grounds",
    "Heading",
    "Headline",
    "ItemList",
    "Kind",
    "Line",
    "LineRange",
    "LineWishes",
    "ListItem",
    "Mark",
    "Mentions",
    "Metadata",
    "NoteMark",
    "Origin",
    "Original",
    "Outlet",
    "Page",
    "Paragraph",
    "Passage",
    "Place",
    "Precision",
    "Quote",
    "QuoteState",
    "References",
    "Relation",
    "RelationKind",
    "Role",
    "Row",
    "Seed",
    "Segment",
    "Sidecar",
    "Skipped",
    "Sourced",
    "Stated",
    "Strength",
    "Table",
    "Term",
    "TermMatch",
    "Topic",
    "TopicPassage",
    "TranslatedSegment",
    "TranslatedText",
    "Translation",
    "TranslationStatus",
    "Unread",
    "Waived",
    "in_language",
    "passages_of",
]
