"""The words of a text that key points and topics quote, marked where they stand."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from itertools import pairwise

from generator.evidence import cite
from generator.model import Briefing, Editorial, Kind, Place
from generator.render.markup import together
from generator.render.spans import Span, marked


@dataclass(frozen=True, slots=True, kw_only=True)
class QuoteMark:
    """Quoted words in a passage."""

    id: str
    start: int
    end: int
    points: tuple[int, ...] = ()
    """The numbers of the key points that quote them; none if only a topic does."""


def quote_id(place: Place) -> str:
    """The address of quoted words on their page: they stand there once."""
    return f"q-{sha256(place.text.encode()).hexdigest()[:8]}"


def quote_target(place: Place) -> str:
    """Where a link to quoted words leads: the words, or the heading that they are, whose line
    can't hold a mark."""
    return place.passage.id if place.passage.kind is Kind.HEADING else quote_id(place)


def quote_marks(briefing: Briefing, editorial: Editorial) -> Mapping[str, tuple[QuoteMark, ...]]:
    """All that key points and topics quote of a briefing, by `Passage.id`."""
    points: defaultdict[str, defaultdict[Place, list[int]]] = defaultdict(lambda: defaultdict(list))
    for number, point in enumerate(briefing.key_points, start=1):
        for quote in point.quotes:
            if quote.place:
                points[quote.place.passage.id][quote.place].append(number)
    for place in _quoted_by_topics(briefing, editorial):
        points[place.passage.id][place] += []
    return {
        passage: tuple(
            QuoteMark(
                id=quote_id(place),
                start=place.start,
                end=place.end,
                points=tuple(dict.fromkeys(numbers)),
            )
            for place, numbers in sorted(found.items(), key=lambda item: _offsets(item[0]))
        )
        for passage, found in points.items()
    }


def _offsets(place: Place) -> tuple[int, int]:
    return place.start, place.end


def _quoted_by_topics(briefing: Briefing, editorial: Editorial) -> Iterable[Place]:
    documents = {briefing.seed.path.stem: briefing.document}
    for topic in editorial.topics:
        for _, claim in topic.claims:
            for quote in cite(claim, documents).quotes:
                if quote.place:
                    yield quote.place


def with_quotes(
    text: str, quotes: Sequence[QuoteMark], calls: Sequence[Span], glosses: Sequence[Span]
) -> str:
    """A text as HTML with its quoted words marked, each with its address and the way back to
    the key points, and other elements inside. Quotes may overlap; a gloss that is half inside
    one is left out."""
    spans = [*calls, *glosses]
    if not quotes:
        return marked(text, spans, together)
    whole = [_around(quote, calls) for quote in quotes]
    tabs = (n for n, character in enumerate(text) if character == "\t")
    edges = {0, len(text)} | {edge for tab in tabs for edge in (tab, tab + 1)}
    edges |= {edge for quote in whole for edge in (quote.start, quote.end)}
    return "".join(_piece(text, start, end, whole, spans) for start, end in pairwise(sorted(edges)))


def _around(quote: QuoteMark, calls: Sequence[Span]) -> QuoteMark:
    """The quote with the whole of a footnote's call that it begins or ends in."""
    start = min((c.start for c in calls if c.start < quote.start < c.end), default=quote.start)
    end = max((c.end for c in calls if c.start < quote.end < c.end), default=quote.end)
    return replace(quote, start=start, end=end)


def _piece(
    text: str, start: int, end: int, quotes: Sequence[QuoteMark], spans: Sequence[Span]
) -> str:
    """A part of a text that no quote begins or ends in."""
    inside = [
        replace(span, start=span.start - start, end=span.end - start)
        for span in spans
        if start <= span.start and span.end <= end
    ]
    shown = marked(text[start:end], inside, together)
    around = [quote for quote in quotes if quote.start <= start and end <= quote.end]
    if not around or shown == "\t":
        return shown
    for quote in around:
        address = f' id="{quote.id}"' if quote.start == start else ""
        shown = f'<span class="quote"{address}>{shown}</span>'
    if any(quote.points for quote in around):
        shown = f'<mark class="quoted">{shown}</mark>'
    ending = {point for quote in around if quote.end == end for point in quote.points}
    return shown + point_links(sorted(ending))


def point_links(points: Iterable[int]) -> str:
    """The ways back from quoted words to the key points that quote them."""
    return "".join(
        f' <a class="point-link" href="#key-point-{point}" lang="en"'
        f' aria-label="Back to key point {point}">point {point}</a>'
        for point in points
    )
