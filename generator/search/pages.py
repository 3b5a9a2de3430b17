"""What can be found of each page: its passages with their ids, kinds, sections and texts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final

from generator.model import (
    Block,
    Briefing,
    Editorial,
    Figure,
    Heading,
    ItemList,
    Paragraph,
    Passage,
    References,
    Table,
    Topic,
    TranslationStatus,
    passages_of,
)
from generator.render.cards import card_of, outlet_of

Found = list[str]
"""`[id, kind, section, text, …]`; the id is empty for what stands at the page's head."""

KINDS: Final[Mapping[type[Block], str]] = MappingProxyType(
    {
        Heading: "heading",
        Paragraph: "paragraph",
        ItemList: "list",
        Table: "table",
        Figure: "caption",
        References: "reference",
    }
)
OPENING: Final = "Opening"
"""The section of what stands before the first heading."""
WHOLE_TEXT: Final = "Text"
"""The section of a text without headings."""
FOOTNOTES: Final = "Footnotes"


def briefing_page(briefing: Briefing, editorial: Editorial) -> dict[str, Any]:
    """A briefing's page for the index."""
    card = card_of(briefing, editorial)
    facts = (card.outlet, card.published_label)
    return {
        "url": f"briefings/{briefing.seed.slug}/",
        "title": card.headline,
        "facts": " · ".join(fact for fact in facts if fact),
        "facets": {
            "outlet": _names_of_outlet(briefing, editorial),
            "topic": [name for topic in card.topics for name in (topic.id, topic.title)],
            "year": [card.published[:4]] if card.published else [],
        },
        "passages": [*_head(briefing, editorial), *_body(briefing), *_footnotes(briefing)],
    }


def topic_page(topic: Topic) -> dict[str, Any]:
    """A topic's page for the index: what it is about, not the passages that it lists."""
    texts = (("topic-title", topic.title), ("topic", topic.standfirst), ("topic", topic.scope))
    return {
        "url": f"topics/{topic.id}/",
        "title": topic.title,
        "facts": "Topic",
        "facets": {"topic": [topic.id, topic.title]},
        "passages": [["", kind, "", text] for kind, text in texts if text],
    }


def _names_of_outlet(briefing: Briefing, editorial: Editorial) -> list[str]:
    outlet = outlet_of(briefing.metadata, editorial.outlets)
    listed = [*(name for _, name in outlet.names), *outlet.aliases] if outlet else []
    names = (briefing.metadata.publisher.value, *listed)
    return [name for name in dict.fromkeys(names) if name]


def _head(briefing: Briefing, editorial: Editorial) -> Iterator[Found]:
    metadata, card = briefing.metadata, card_of(briefing, editorial)
    original = metadata.original.value
    yield ["", "headline", "", *_once(card.headline, metadata.title.value)]
    for subtitle in metadata.subtitle.value:
        yield ["", "subtitle", "", *_once(subtitle, _subtitle(briefing, subtitle))]
    if briefing.seed.sidecar.standfirst:
        yield ["", "standfirst", "", briefing.seed.sidecar.standfirst]
    facts = (
        *_names_of_outlet(briefing, editorial),
        metadata.author.value,
        original.publisher,
        original.title,
        card.published_label if card.published else "",
    )
    yield ["", "facts", "", *_once(*facts)]


def _subtitle(briefing: Briefing, subtitle: str) -> str:
    found = (each for each in briefing.text.segments if each.segment.source == subtitle)
    return next((each.translation.text for each in found), "")


def _body(briefing: Briefing) -> Iterator[Found]:
    blocks = briefing.document.blocks
    section = OPENING if any(isinstance(block, Heading) for block in blocks) else WHOLE_TEXT
    for block in blocks:
        if isinstance(block, Heading):
            section = _texts(briefing, block.passage)[0]
        for passage in passages_of(block):
            yield [passage.id, KINDS[type(block)], section, *_texts(briefing, passage)]


def _footnotes(briefing: Briefing) -> Iterator[Found]:
    for note in briefing.document.footnotes:
        yield [note.passage.id, "footnote", FOOTNOTES, *_texts(briefing, note.passage)]


def _texts(briefing: Briefing, passage: Passage) -> Sequence[str]:
    """The translation, if there is one, and the passage's own text."""
    translation = briefing.text.by_passage.get(passage.id)
    is_stale = translation is not None and translation.status is TranslationStatus.STALE
    english = translation.text if translation and not is_stale else ""
    return _once(english, passage.text)


def _once(*texts: str) -> list[str]:
    """Texts that are there, each once, a row's cells parted by spaces."""
    return [text for text in dict.fromkeys(text.replace("\t", " ") for text in texts) if text]
