"""The English words and figures that pages show for the model's values."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from types import MappingProxyType
from typing import Any

from babel import Locale, UnknownLocaleError
from babel.dates import format_date

from generator.model import Grounds, Kind, Origin, Sourced, TranslationStatus

UNDATED = "No date in the capture"
NO_OUTLET = "No outlet in the capture"

STATUS_LABELS: Mapping[TranslationStatus, str] = MappingProxyType(
    {
        TranslationStatus.MISSING: "Headline not yet translated",
        TranslationStatus.STALE: "Headline of an earlier wording",
        TranslationStatus.MACHINE: "Machine draft headline",
        TranslationStatus.DRAFT: "Draft headline",
        TranslationStatus.REVIEWED: "Reviewed headline",
        TranslationStatus.NOT_NEEDED: "Original in English",
    }
)

LIST_LABELS: Mapping[TranslationStatus, str] = MappingProxyType(
    {
        TranslationStatus.MISSING: "not yet translated",
        TranslationStatus.STALE: "stale",
        TranslationStatus.MACHINE: "machine draft",
        TranslationStatus.DRAFT: "draft",
        TranslationStatus.REVIEWED: "",
        TranslationStatus.NOT_NEEDED: "",
    }
)
"""What lists show beside a headline; nothing where it can be relied on."""

GROUNDS_LABELS: Mapping[Grounds, str] = MappingProxyType(
    {
        Grounds.TERMS: "",
        Grounds.WORDS: "by words that count in such a text",
        Grounds.CONTEXT: "by the text around it",
    }
)
"""Why a topic's passage stands on its page, where it does not name the topic."""

STATUS_NOTES: Mapping[TranslationStatus, str] = MappingProxyType(
    {
        TranslationStatus.MISSING: "Nobody has translated this headline yet; the original stands.",
        TranslationStatus.STALE: "Translated from an earlier wording of the original.",
        TranslationStatus.MACHINE: "Translated by a machine, not yet checked by a person.",
        TranslationStatus.DRAFT: "Translated, not yet checked by a second person.",
        TranslationStatus.REVIEWED: "Translated, and checked by a second person.",
        TranslationStatus.NOT_NEEDED: "Nothing had to be translated.",
    }
)

SPACED_WORDS_A_MINUTE = 238
"""Silent reading of English non-fiction: Brysbaert, “How many words do we read per
minute?”, Journal of Memory and Language 109 (2019)."""

UNSPACED_CHARACTERS_A_MINUTE = 500
"""For Chinese, Japanese and Korean, as Medium reckons its reading times."""

CJK_LANGUAGES = frozenset({"ko", "zh", "ja"})
UNSPACED_LANGUAGES = frozenset({"zh", "ja"})

_PARTIAL_DATE = re.compile(
    r"""
    (?P<year>\d{4})
    (?: - (?P<month>\d{2}) )?
    """,
    re.VERBOSE,
)


def date_label(value: str) -> str:
    """An ISO 8601 date of any precision in words: `8 February 2024`, `February 2024`, `2024`.

    The time of day is left out; a value in no such form is given back as it is.
    """
    if partial := _PARTIAL_DATE.fullmatch(value):
        return _partial_date_label(partial["year"], partial["month"])
    try:
        day = datetime.fromisoformat(value).date()
    except ValueError:
        return value
    return format_date(day, "d MMMM y", locale="en")


def _partial_date_label(year: str, month: str | None) -> str:
    if month is None:
        return year
    try:
        first = date(int(year), int(month), 1)
    except ValueError:
        return f"{year}-{month}"
    return format_date(first, "MMMM y", locale="en")


def time_label(value: str) -> str:
    """The time of day of an ISO 8601 value and whose it is: `17:41 UTC+09:00`, or `10:26, the
    outlet’s local time` where no zone is given; empty if it has none."""
    if "T" not in value:
        return ""
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        return ""
    zone = f" {moment.tzinfo}" if moment.tzinfo else ", the outlet’s local time"
    return f"{moment:%H:%M}{zone}"


def segments_label(kinds: Sequence[str]) -> str:
    """`12 segments, the headline and 1 subtitle among them`: what there is to translate. The
    others are the passages of the text, which a build counts; those of one wording are one."""
    subtitles = kinds.count(Kind.SUBTITLE)
    heads = (
        "the headline" if Kind.TITLE in kinds else "",
        count_label(subtitles, "subtitle") if subtitles else "",
    )
    named = " and ".join(filter(None, heads))
    return count_label(len(kinds), "segment") + (f", {named} among them" if named else "")


def language_label(tag: str) -> str:
    """The English name of a BCP 47 language tag; the tag itself if it is not known."""
    try:
        locale = Locale.parse(tag, sep="-", resolve_likely_subtags=False)
    except (UnknownLocaleError, ValueError):
        return tag
    return locale.get_display_name("en") or tag


def origin_label(value: Sourced[Any]) -> str:
    """Where a metadata value came from, in words."""
    match value.origin:
        case Origin.CAPTURE:
            place = f"line {value.line}" if value.line is not None else value.note
            return f"capture, {place}" if place else "capture"
        case Origin.SIDECAR:
            return "an editor’s note beside the capture"
        case Origin.OUTLETS if value.line is not None:
            return f"list of outlets, from line {value.line}"
        case Origin.OUTLETS:
            return "list of outlets"
        case Origin.MISSING:
            return "not known"


def count_label(number: int, singular: str, plural: str = "") -> str:
    """`1 passage`, `1,204 passages`."""
    return f"{number:,} {singular if number == 1 else plural or singular + 's'}"


def length_label(texts: Sequence[str], language: str) -> str:
    """How much text there is: `712 words · 2,104 characters`, spaces not counted; no words
    where the language is written without spaces between them."""
    words = sum(len(text.split()) for text in texts)
    characters = count_label(sum(len("".join(text.split())) for text in texts), "character")
    if language.partition("-")[0] in UNSPACED_LANGUAGES:
        return characters
    return f"{count_label(words, 'word')} · {characters}"


def reading_label(texts: Sequence[str], language: str) -> str:
    """`about 5 minutes to read`."""
    minutes = reading_minutes(texts, language)
    return f"about {count_label(minutes, 'minute')} to read"


def reading_minutes(texts: Sequence[str], language: str) -> int:
    """Whole minutes, at least one, that texts take to read in their own language."""
    if language.partition("-")[0] in CJK_LANGUAGES:
        characters = sum(len("".join(text.split())) for text in texts)
        return max(1, math.ceil(characters / UNSPACED_CHARACTERS_A_MINUTE))
    words = sum(len(text.split()) for text in texts)
    return max(1, math.ceil(words / SPACED_WORDS_A_MINUTE))
