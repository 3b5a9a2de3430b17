"""What can be found of each page: its passages with their ids, weights and texts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from generator.model import (
    Block,
    Briefing,
    Editorial,
    Figure,
    Heading,
    ItemList,
    Kind,
    Line,
    Paragraph,
    Passage,
    References,
    Table,
    Topic,
    TranslationStatus,
    passages_of,
)
from generator.render.cards import UNTRANSLATED, Card, card_of, outlet_of

WEIGHTS: Final[Mapping[type[Block], float]] = MappingProxyType(
    {Heading: 2, Paragraph: 1, ItemList: 1, Table: 0.8, Figure: 0.7, References: 0.4}
)
"""How much a word counts that is found there."""
HEADLINE, BESIDE_HEADLINE, FOOTNOTE, TOPIC_TITLE, ABOUT_TOPIC = 4, 2, 0.6, 1, 0.3
OPENING: Final = "Opening"
"""The section of what stands before the first heading."""
WHOLE_TEXT: Final = "Text"
"""The section of a text without headings."""
FOOTNOTES: Final = "Footnotes"
KEY_POINTS: Final = "Key points"
LONGEST_BYLINE: Final = 150
"""Characters."""


@dataclass(frozen=True, slots=True)
class Found:
    """A passage that can be found."""

    id: str
    """Empty for what stands at the page's head."""
    weight: float
    texts: tuple[str, ...]
    """The English text, the original one, further names; each empty if there is none."""
    section: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundPage:
    """A page that can be found."""

    url: str
    title: str
    title_language: str
    language: str
    """Of the original texts."""
    facts: str
    """What a result says beside the title."""
    facets: tuple[tuple[str, str, str], ...]
    """(name, value, label): what the results can be narrowed down by."""
    head: tuple[Found, ...]
    """The headline first; then what stands beside it, then the headings."""
    body: tuple[Found, ...]
    left_out: tuple[str, ...] = ()
    """The lines of the capture that the page does not have."""


def briefing_page(briefing: Briefing, editorial: Editorial) -> FoundPage:
    card = card_of(briefing, editorial)
    facts = (card.outlet, card.published_label)
    blocks = tuple(_blocks(briefing))
    return FoundPage(
        url=f"briefings/{briefing.seed.slug}/",
        title=card.headline,
        title_language=card.headline_language,
        language=card.language,
        facts=" · ".join(fact for fact in facts if fact),
        facets=tuple(_facets(briefing, card)),
        head=(
            *_head(briefing, card, editorial),
            *(found for kind, found in blocks if kind is Heading),
        ),
        body=(
            *(found for kind, found in blocks if kind is not Heading),
            *_footnotes(briefing),
        ),
        left_out=tuple(line.text for line in briefing.lines if not line.keep),
    )


def topic_page(topic: Topic) -> FoundPage:
    """A topic's page: what it is about, not the passages that it lists."""
    about = (text for text in (topic.standfirst, topic.scope) if text)
    return FoundPage(
        url=f"topics/{topic.id}/",
        title=topic.title,
        title_language="en",
        language="en",
        facts="Topic",
        facets=(("topic", topic.id, topic.title),),
        head=(
            Found("", TOPIC_TITLE, (topic.title,)),
            *(Found("", ABOUT_TOPIC, (text,)) for text in about),
        ),
        body=(),
    )


def _facets(briefing: Briefing, card: Card) -> Iterator[tuple[str, str, str]]:
    for topic in card.topics:
        yield "topic", topic.id, topic.title
    if outlet := briefing.metadata.outlet or briefing.metadata.publisher.value:
        yield "outlet", outlet, card.outlet
    if card.published:
        yield "year", card.published[:4], card.published[:4]


def _names_of_outlet(briefing: Briefing, editorial: Editorial) -> tuple[str, ...]:
    outlet = outlet_of(briefing.metadata, editorial.outlets)
    listed = [*(name for _, name in outlet.names), *outlet.aliases] if outlet else []
    return _once(briefing.metadata.publisher.value, *listed)


def _head(briefing: Briefing, card: Card, editorial: Editorial) -> Iterator[Found]:
    metadata = briefing.metadata
    original = metadata.original.value
    english = "" if card.status in UNTRANSLATED else card.headline
    yield Found("", HEADLINE, (english, metadata.title.value))
    for subtitle in metadata.subtitle.value:
        yield Found("", BESIDE_HEADLINE, (_subtitle(briefing, subtitle), subtitle))
    if briefing.seed.sidecar.standfirst:
        yield Found("", BESIDE_HEADLINE, (briefing.seed.sidecar.standfirst,))
    for number, point in enumerate(briefing.key_points, start=1):
        yield Found(f"key-point-{number}", BESIDE_HEADLINE, (point.claim.text,), KEY_POINTS)
    facts = (
        *_names_of_outlet(briefing, editorial),
        metadata.author.value,
        original.publisher,
        original.title,
        card.published_label if card.published else "",
        *(line.text for line in briefing.lines if _is_byline(line)),
    )
    yield Found("", BESIDE_HEADLINE, ("", "", *_once(*facts)))


def _is_byline(line: Line) -> bool:
    """A kept line that says who wrote the text, and where they work."""
    return line.keep and line.kind is Kind.BYLINE and len(line.text) <= LONGEST_BYLINE


def _subtitle(briefing: Briefing, subtitle: str) -> str:
    found = (each for each in briefing.text.segments if each.segment.source == subtitle)
    return next((each.translation.text for each in found), "")


def _blocks(briefing: Briefing) -> Iterator[tuple[type[Block], Found]]:
    blocks = briefing.document.blocks
    section = OPENING if any(isinstance(block, Heading) for block in blocks) else WHOLE_TEXT
    for block in blocks:
        if isinstance(block, Heading):
            section = next(filter(None, _texts(briefing, block.passage)), section)
        for passage in passages_of(block):
            texts = _texts(briefing, passage)
            yield type(block), Found(passage.id, WEIGHTS[type(block)], texts, section)


def _footnotes(briefing: Briefing) -> Iterator[Found]:
    for note in briefing.document.footnotes:
        texts = _texts(briefing, note.passage)
        yield Found(note.passage.id, FOOTNOTE, texts, FOOTNOTES)


def _texts(briefing: Briefing, passage: Passage) -> tuple[str, str]:
    """The translation, if there is one, and the passage's own text."""
    translation = briefing.text.by_passage.get(passage.id)
    is_stale = translation is not None and translation.status is TranslationStatus.STALE
    english = translation.text if translation and not is_stale else ""
    return _in_a_row(english if english != passage.text else ""), _in_a_row(passage.text)


def _in_a_row(text: str) -> str:
    """A row's cells parted by spaces."""
    return text.replace("\t", " ")


def _once(*texts: str) -> tuple[str, ...]:
    return tuple(text for text in dict.fromkeys(texts) if text)


def texts_of(passages: Iterable[Found]) -> Iterator[str]:
    """All texts of the passages that are there."""
    for passage in passages:
        yield from filter(None, passage.texts)
