"""How to cite a briefing's original: `data/briefings/SLUG.csl.json`.

The format is CSL-JSON (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html), of
which these are the parts that are written. Its keys are no names in Python, so each field is
described beside its type.
"""

from __future__ import annotations

from typing import Annotated, Literal, NotRequired

from pydantic import Field, with_config
from typing_extensions import TypedDict

from generator.formats.shape import CLOSED, Count, Language


@with_config(CLOSED)
class CslName(TypedDict):
    """A name that is not taken apart."""

    literal: str
    """As the capture has it."""


CslDate = TypedDict(
    "CslDate",
    {
        "date-parts": Annotated[
            list[Annotated[list[Count], Field(min_length=1, max_length=3)]],
            Field(min_length=1, max_length=1, description="Year, month and day, as far as known."),
        ]
    },
)
CslItem = TypedDict(
    "CslItem",
    {
        "id": Annotated[str, Field(description="The briefing's slug.")],
        "type": Annotated[Literal["webpage"], Field(description="What it is.")],
        "title": Annotated[str, Field(description="In the capture's own language.")],
        "author": NotRequired[Annotated[list[CslName], Field(description="In their order.")]],
        "issued": NotRequired[Annotated[CslDate, Field(description="When it was published.")]],
        "accessed": NotRequired[Annotated[CslDate, Field(description="When it was captured.")]],
        "container-title": NotRequired[
            Annotated[str, Field(description="The outlet, in the capture's own language.")]
        ],
        "publisher": NotRequired[Annotated[str, Field(description="The outlet in English.")]],
        "language": NotRequired[Annotated[Language, Field(description="BCP 47 tag.")]],
        "URL": NotRequired[Annotated[str, Field(pattern="^https?://", description="Its address.")]],
        "note": NotRequired[
            Annotated[str, Field(description="The English headline and how far to trust it.")]
        ],
    },
)
with_config(CLOSED)(CslDate)
with_config(CLOSED)(CslItem)
