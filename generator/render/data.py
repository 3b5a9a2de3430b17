"""The JSON twins of the pages and the raw captures, for other programs to read.

    data/briefings.json · data/topics.json · data/names.json · data/claims.json
    data/briefings/SLUG.json
    data/captures/SLUG.txt, or .pdf

What is not known is null. UTF-8, keys sorted, so that equal input gives equal bytes.
"""

from __future__ import annotations

from collections.abc import Sequence

from generator.formats import (
    DamageData,
    LineData,
    MetadataData,
    RelationData,
    SourcedData,
    Summary,
    TopicEvidence,
    TopicPassageData,
    TopicPassageEntry,
    TranslationData,
    Twin,
)
from generator.model import (
    Briefing,
    Damage,
    Editorial,
    Kind,
    Line,
    Metadata,
    Origin,
    Relation,
    Sourced,
    TopicPassage,
    TranslatedSegment,
    TranslationStatus,
)
from generator.render.cards import headline_status
from generator.render.claim_data import key_point_data, topic_claim_data
from generator.render.encoded import encoded
from generator.render.names import names_data
from generator.render.sheets import events_of, figures_of
from generator.render.text_data import block_data, footnote_data


def render_data(briefings: Sequence[Briefing], editorial: Editorial) -> dict[str, bytes]:
    """Every data file, by its path below docs/."""
    ordered = sorted(briefings, key=lambda briefing: briefing.seed.slug)
    return {
        "data/briefings.json": encoded([summary(briefing, editorial) for briefing in ordered]),
        "data/names.json": encoded(names_data(briefings, editorial)),
        "data/topics.json": encoded(
            {topic.id: topic_entries(ordered, topic.id) for topic in editorial.topics}
        ),
        "data/claims.json": encoded(
            {topic.id: topic_claim_data(topic, ordered) for topic in editorial.topics}
        ),
        **{twin_path(briefing): encoded(twin(briefing, editorial)) for briefing in ordered},
        **{capture_path(briefing): briefing.capture.raw for briefing in ordered},
    }


def twin_path(briefing: Briefing) -> str:
    """Where the briefing's JSON lies, from the site's root."""
    return f"data/briefings/{briefing.seed.slug}.json"


def capture_path(briefing: Briefing) -> str:
    """Where the raw capture lies, from the site's root. The source of a web page is served as
    plain text, so that no browser runs what stands in it."""
    suffix = ".pdf" if briefing.capture.is_pdf else ".txt"
    return f"data/captures/{briefing.seed.slug}{suffix}"


def summary(briefing: Briefing, editorial: Editorial) -> Summary:
    """A briefing's entry in `data/briefings.json`; `url` is its page, from the site's root."""
    metadata, headline = briefing.metadata, briefing.headline
    found = {evidence.topic for evidence in briefing.evidence}
    return {
        "slug": briefing.seed.slug,
        "seed": briefing.seed.path.name,
        "url": f"briefings/{briefing.seed.slug}/",
        "title": metadata.title.value or None,
        "title_en": None if headline.status is TranslationStatus.MISSING else headline.text,
        "translation_status": headline_status(briefing),
        "translated": {
            "passages": briefing.text.passages,
            **dict(sorted(briefing.text.counts().items())),
        },
        "publisher": metadata.publisher.value or None,
        "author": metadata.author.value or None,
        "published": metadata.published.value or None,
        "language": metadata.language.value or None,
        "topics": [topic.id for topic in editorial.topics if topic.id in found],
    }


def topic_entries(briefings: Sequence[Briefing], topic: str) -> list[TopicPassageEntry]:
    """The topic's list in `data/topics.json`: by slug, then in reading order."""
    return [
        {"slug": briefing.seed.slug, "seed": briefing.seed.path.name, **_evidence(found)}
        for briefing in briefings
        for found in briefing.evidence
        if found.topic == topic
    ]


def _evidence(found: TopicPassage) -> TopicPassageData:
    return {
        "line": found.passage.first,
        "block": found.passage.id,
        "text": found.passage.text,
        "terms": list(dict.fromkeys(match.term for match in found.matches)),
        "strength": found.strength,
        "grounds": found.grounds,
    }


def twin(briefing: Briefing, editorial: Editorial) -> Twin:
    """All that is known about a briefing: `data/briefings/SLUG.json`."""
    sidecar, capture = briefing.seed.sidecar, briefing.capture
    return {
        **summary(briefing, editorial),
        "standfirst": sidecar.standfirst or None,
        "key_points": key_point_data(briefing),
        "notes": list(sidecar.notes),
        "captured": sidecar.captured or None,
        "archived_url": sidecar.archived_url or None,
        "outlet": briefing.metadata.outlet or None,
        "headline": {
            "text": briefing.headline.text or None,
            "status": headline_status(briefing),
            "origin": briefing.headline.origin,
            "translator": briefing.headline.translator or None,
            "date": briefing.headline.date or None,
        },
        "metadata": _metadata(briefing.metadata),
        "capture": {
            "path": capture_path(briefing),
            "encoding": capture.encoding,
            "sha256": capture.sha256,
        },
        "lines": [_line(line) for line in briefing.lines],
        "blocks": [block_data(block) for block in briefing.document.blocks],
        "damage": [_damage(damage) for damage in briefing.damage],
        "footnotes": [footnote_data(note) for note in briefing.document.footnotes],
        "related": [_relation(relation) for relation in briefing.relations],
        "translations": [_translated(each) for each in briefing.text.segments],
        "figures": figures_of(briefing),
        "events": events_of(briefing),
        "evidence": [_topic_evidence(found) for found in briefing.evidence],
    }


def _line(line: Line) -> LineData:
    return {
        "n": line.n,
        "text": line.text,
        "kind": line.kind,
        "keep": line.keep,
        "reason": line.reason,
    }


def _damage(damage: Damage) -> DamageData:
    return {
        "kind": damage.kind,
        "line": damage.line,
        "excerpt": damage.excerpt,
        "cause": damage.cause,
        "lines": damage.lines,
    }


def _relation(relation: Relation) -> RelationData:
    return {
        "slug": relation.slug,
        "kind": relation.kind,
        "degree": relation.degree,
        "shared": list(relation.shared),
    }


def _topic_evidence(found: TopicPassage) -> TopicEvidence:
    return {
        **_evidence(found),
        "topic": found.topic,
        "matches": [
            {"term": match.term, "start": match.start, "end": match.end} for match in found.matches
        ],
    }


def _translated(each: TranslatedSegment) -> TranslationData:
    segment, translation = each.segment, each.translation
    return {
        "key": segment.key,
        "kind": "title" if segment.kind == "title" else Kind(segment.kind),
        "source": segment.source,
        "lines": list(segment.lines),
        "blocks": list(segment.passages),
        "text": translation.text or None,
        "status": translation.status,
        "translator": translation.translator or None,
        "date": translation.date or None,
    }


def _metadata(metadata: Metadata) -> MetadataData:
    original, publication = metadata.original, metadata.original.value
    return {
        "title": _sourced(metadata.title),
        "subtitle": {
            "value": list(metadata.subtitle.value) or None,
            "origin": metadata.subtitle.origin,
            "line": metadata.subtitle.line,
        },
        "publisher": _sourced(metadata.publisher),
        "author": _sourced(metadata.author),
        "published": _sourced(metadata.published),
        "language": _sourced(metadata.language),
        "url": _sourced(metadata.url),
        "original": {
            "value": None
            if original.origin is Origin.MISSING
            else {
                "publisher": publication.publisher or None,
                "title": publication.title or None,
                "published": publication.published or None,
                "language": publication.language or None,
                "url": publication.url or None,
            },
            "origin": original.origin,
            "line": original.line,
        },
        "rights": _sourced(metadata.rights),
    }


def _sourced(found: Sourced[str]) -> SourcedData:
    return {"value": found.value or None, "origin": found.origin, "line": found.line}
