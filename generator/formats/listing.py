"""The list of briefings: `data/briefings.json`."""

from __future__ import annotations

from typing import Literal

from pydantic import with_config
from typing_extensions import TypedDict

from generator.formats.shape import CLOSED, Count, Language, PartialDate
from generator.model import TranslationStatus


@with_config(CLOSED)
class Summary(TypedDict):
    """A briefing in short. What is not known is null."""

    slug: str
    """Its name in addresses."""
    seed: str
    """Its capture's file name."""
    url: str
    """Its page, from the site's root."""
    title: str | None
    """In the capture's own language."""
    title_en: str | None
    """The English headline."""
    translation_status: TranslationStatus
    """How far the headline's translation can be trusted."""
    translated: dict[Literal["passages"] | TranslationStatus, Count]
    """`passages` is how many need a translation; each other key is a state of translation with
    the number of passages in it."""
    publisher: str | None
    """In the capture's own language."""
    author: str | None
    """Several with `, ` between them."""
    published: PartialDate | None
    """When it was first published; a time without a zone is the outlet's local time."""
    language: Language | None
    """BCP 47 tag."""
    topics: list[str]
    """The ids of the topics that some passage of it bears on."""
