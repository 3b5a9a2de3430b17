"""A JSON Schema for each JSON that the site and the commands give to other programs.

    data/schemas/NAME.schema.json

The schemas are computed from the types that the programs write, by pydantic, in the dialect
JSON Schema 2020-12 (https://json-schema.org/draft/2020-12/schema).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Final

from pydantic import TypeAdapter
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core.core_schema import TypedDictSchema
from typing_extensions import get_original_bases, is_typeddict

from generator.changes.compare import Changes
from generator.formats import (
    BuildData,
    CaptureData,
    CslItem,
    EventData,
    FigureData,
    NameData,
    ProblemData,
    SuggestedData,
    Summary,
    TopicClaims,
    TopicPassageEntry,
    Twin,
)


class _Described(GenerateJsonSchema):
    """Schemas in which a field that a type has from another keeps the description that it has
    there: pydantic reads the docstrings of a type's own fields only."""

    def typed_dict_schema(self, schema: TypedDictSchema) -> JsonSchemaValue:
        computed = super().typed_dict_schema(schema)
        for base in filter(is_typeddict, get_original_bases(schema["cls"])):
            inherited = TypeAdapter(base).json_schema(schema_generator=_Described)
            for name, field in inherited["properties"].items():
                if "description" in field:
                    computed["properties"][name].setdefault("description", field["description"])
        return computed


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """A JSON format and where it is met."""

    of: str
    """Files below the site's root, or a command."""
    holds: str
    """What one of them holds, in a sentence."""
    adapter: TypeAdapter[Any]

    def schema(self) -> dict[str, Any]:
        """Its JSON Schema as plain values."""
        computed = self.adapter.json_schema(mode="serialization", schema_generator=_Described)
        named = {"$schema": GenerateJsonSchema.schema_dialect, "title": self.of}
        return {**computed, **named, "description": self.holds}


FORMATS: Final[Mapping[str, Format]] = MappingProxyType(
    {
        "briefings": Format(
            of="data/briefings.json",
            holds="Every briefing in short, by slug.",
            adapter=TypeAdapter(list[Summary]),
        ),
        "briefing": Format(
            of="data/briefings/SLUG.json",
            holds="All that is known about one briefing.",
            adapter=TypeAdapter(Twin),
        ),
        "citation": Format(
            of="data/briefings/SLUG.csl.json",
            holds="How to cite one briefing's original, in the parts of CSL-JSON that are written.",
            adapter=TypeAdapter(list[CslItem]),
        ),
        "topics": Format(
            of="data/topics.json",
            holds="The passages that bear on each topic, by the topic's id.",
            adapter=TypeAdapter(dict[str, list[TopicPassageEntry]]),
        ),
        "claims": Format(
            of="data/claims.json",
            holds="What editors claim of each topic and the quotes that prove it, by its id.",
            adapter=TypeAdapter(dict[str, TopicClaims]),
        ),
        "figures": Format(
            of="data/figures.json",
            holds="Every amount that the texts state, by briefing, in the order of the text.",
            adapter=TypeAdapter(list[FigureData]),
        ),
        "events": Format(
            of="data/events.json",
            holds="Every date that the texts speak of, the earliest first.",
            adapter=TypeAdapter(list[EventData]),
        ),
        "names": Format(
            of="data/names.json",
            holds="The names of the termbase and the passages that name them.",
            adapter=TypeAdapter(list[NameData]),
        ),
        "build": Format(
            of="data/build.json",
            holds="What made the site, and what it holds in numbers.",
            adapter=TypeAdapter(BuildData),
        ),
        "clean": Format(
            of="briefings clean --format json",
            holds="The cleaning of a capture, or of several in a list; with `jsonl` one on a line.",
            adapter=TypeAdapter(CaptureData | list[CaptureData]),
        ),
        "check": Format(
            of="briefings check --format json",
            holds="Every problem, or an empty list.",
            adapter=TypeAdapter(list[ProblemData]),
        ),
        "check-suggest": Format(
            of="briefings check --suggest --format json",
            holds="Every problem, and what may be contradictions between sources.",
            adapter=TypeAdapter(SuggestedData),
        ),
        "changes": Format(
            of="briefings changes --format json",
            holds="What one built site has, or says, otherwise than another.",
            adapter=TypeAdapter(Changes),
        ),
    }
)
"""By the name in the schema's address."""


def render_schemas() -> dict[str, bytes]:
    """The schemas, by their path below docs/."""
    return {
        f"data/schemas/{name}.schema.json": _encoded(format_.schema())
        for name, format_ in FORMATS.items()
    }


def _encoded(schema: dict[str, Any]) -> bytes:
    return json.dumps(schema, ensure_ascii=False, indent=2, sort_keys=True).encode() + b"\n"
