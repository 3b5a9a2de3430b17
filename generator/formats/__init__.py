"""The JSON that the site and the commands give to other programs, as types.

What makes a format is checked against these types while it is written, and the JSON Schemas
in the site are computed from the same types, so neither can drift from the other.
"""

from generator.formats.built import BuildData
from generator.formats.checking import CandidateData, ProblemData, SuggestedData
from generator.formats.citing import CslItem
from generator.formats.claims import (
    CitedClaimData,
    ContradictionData,
    KeyPointData,
    QuoteData,
    TopicClaims,
    ValueData,
)
from generator.formats.cleaning import CaptureData, KnownData, LineData
from generator.formats.evidence import (
    EventData,
    FigureData,
    FoundData,
    MatchData,
    NameData,
    NamedData,
    TopicEvidence,
    TopicPassageData,
    TopicPassageEntry,
)
from generator.formats.listing import Summary
from generator.formats.text import BlockData, FootnoteData, ItemData, PassageData, RowData
from generator.formats.twin import (
    DamageData,
    MetadataData,
    RelationData,
    SourcedData,
    TranslationData,
    Twin,
)

__all__ = [
    "BlockData",
    "BuildData",
    "CandidateData",
    "CaptureData",
    "CitedClaimData",
    "ContradictionData",
    "CslItem",
    "DamageData",
    "EventData",
    "FigureData",
    "FootnoteData",
    "FoundData",
    "ItemData",
    "KeyPointData",
    "KnownData",
    "LineData",
    "MatchData",
    "MetadataData",
    "NameData",
    "NamedData",
    "PassageData",
    "ProblemData",
    "QuoteData",
    "RelationData",
    "RowData",
    "SourcedData",
    "SuggestedData",
    "Summary",
    "TopicClaims",
    "TopicEvidence",
    "TopicPassageData",
    "TopicPassageEntry",
    "TranslationData",
    "Twin",
    "ValueData",
]
