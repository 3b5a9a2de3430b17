"""What is claimed and the quotes that prove it for spreadsheets: `data/claims.csv`.

One row a quote: key points by briefing first, then each topic's claims. Form as in `sheets`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from generator.formats import CitedClaimData, TopicClaims
from generator.model import Briefing, Editorial
from generator.render.claim_data import key_point_data, topic_claim_data
from generator.render.sheets import sheet

COLUMNS: Final = (
    "topic", "part", "measure", "note", "claim", "status", "subject", "speaker", "date", "slug",
    "line", "last_line", "block", "start", "end", "state", "quote", "url",
)  # fmt: skip

Row = dict[str, object]


def render_claim_sheet(briefings: Sequence[Briefing], editorial: Editorial) -> dict[str, bytes]:
    """The file, by its path below docs/."""
    ordered = sorted(briefings, key=lambda briefing: briefing.seed.slug)
    slugs = {briefing.seed.path.stem: briefing.seed.slug for briefing in ordered}
    rows = [row for briefing in ordered for row in _key_points(briefing, slugs)]
    for topic in editorial.topics:
        rows += _of_topic(topic.id, topic_claim_data(topic, ordered), slugs)
    return {"data/claims.csv": sheet(COLUMNS, rows)}


def _key_points(briefing: Briefing, slugs: Mapping[str, str]) -> Iterator[Row]:
    for point in key_point_data(briefing):
        yield from _rows(point, slugs, part="key point")


def _of_topic(topic: str, claims: TopicClaims, slugs: Mapping[str, str]) -> Iterator[Row]:
    for claim in claims["agreement"]:
        yield from _rows(claim, slugs, part="agreement", topic=topic)
    for contradiction in claims["contradictions"]:
        for value in contradiction["values"]:
            yield from _rows(
                value,
                slugs,
                part="contradiction",
                topic=topic,
                measure=contradiction["measure"],
                note=contradiction["note"],
                subject=value["subject"],
                speaker=value["speaker"],
                date=value["date"],
            )
    for claim in claims["open_questions"]:
        yield from _rows(claim, slugs, part="open question", topic=topic)


def _rows(claim: CitedClaimData, slugs: Mapping[str, str], **known: str | None) -> Iterator[Row]:
    for quote in claim["quotes"]:
        slug = slugs.get(quote["seed"])
        yield {
            **dict.fromkeys(COLUMNS),
            **known,
            "claim": claim["text"],
            "status": claim["status"],
            "slug": slug,
            "line": quote["line"],
            "last_line": quote["last_line"],
            "block": quote["block"],
            "start": quote["start"],
            "end": quote["end"],
            "state": quote["state"],
            "quote": quote["text"],
            "url": f"briefings/{slug}/#{quote['block']}" if slug and quote["block"] else None,
        }
