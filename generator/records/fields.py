"""The kinds of value that records are made of, each refusing with a reason to act on."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, datetime
from typing import Annotated
from urllib.parse import urlsplit

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict

from generator.records.languages import language_tag

PARTIAL_DATE = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d{2}))?", re.ASCII)
YEARS = range(1000, 3000)
IDENTIFIER = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


class Record(BaseModel):
    """A mapping in a hand-written file: known keys only, exact types, read-only."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


def _text(value: str) -> str:
    stripped = value.strip()
    if any(_is_no_text(character) for character in stripped):
        raise ValueError("holds a control character")
    return stripped


def _is_no_text(character: str) -> bool:
    """Whether it is a control character, or a lone half of one that no UTF-8 can hold."""
    return unicodedata.category(character) in {"Cc", "Cs"} and character not in "\n\t"


def _filled(value: str) -> str:
    if not value:
        raise ValueError("is empty")
    return value


def iso_date(value: str) -> str:
    """ISO 8601 with as much as is known: `2024`, `2024-02`, `2024-02-08`, with a time.

    Raises ValueError for anything else, for a day that no calendar has and for a year that can
    only be a slip, like 0024.
    """
    try:
        day, written = _read_date(value)
    except ValueError:
        day, written = date.min, ""
    if day.year not in YEARS:
        raise ValueError("is no date like 2024-02-08 (or 2024-02, 2024, 2024-02-08T10:26:51)")
    return written


def _read_date(value: str) -> tuple[date, str]:
    """The first day that a date can mean, and the date as it is to be written."""
    if partial := PARTIAL_DATE.fullmatch(value):
        return date(int(partial["year"]), int(partial["month"] or 1), 1), value
    if "T" in value or " " in value:
        moment = datetime.fromisoformat(value)
        return moment.date(), moment.isoformat()
    day = date.fromisoformat(value)
    return day, day.isoformat()


def _year_as_text(value: object) -> object:
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value


def _web_address(value: str) -> str:
    try:
        parts = urlsplit(value)
    except ValueError:
        raise ValueError("is no web address") from None
    if parts.scheme not in {"http", "https"} or not parts.hostname or re.search(r"\s", value):
        raise ValueError("must be a web address that begins with https:// or http://")
    return value


def _identifier(value: str) -> str:
    if not IDENTIFIER.fullmatch(value):
        raise ValueError("must be small letters, digits and hyphens, like data-sovereignty")
    return value


Text = Annotated[str, AfterValidator(_text)]
FilledText = Annotated[str, AfterValidator(_text), AfterValidator(_filled)]
IsoDate = Annotated[str, BeforeValidator(_year_as_text), AfterValidator(iso_date)]
LanguageTag = Annotated[str, AfterValidator(language_tag)]
WebAddress = Annotated[Text, AfterValidator(_web_address)]
Identifier = Annotated[str, AfterValidator(_identifier)]
